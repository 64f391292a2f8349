"""What people do in views, App Home, menus of messages and sessions, told to the bot as Slack tells it.

Source: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload,
https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload,
https://docs.slack.dev/reference/events/app_home_opened, https://docs.slack.dev/reference/events/agent_session_stopped
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

from advisor.local_slack import payloads
from advisor.local_slack.deliveries import Deliveries, new_event_id
from advisor.local_slack.presses import action_of
from advisor.local_slack.response_urls import ResponseUrls
from advisor.local_slack.triggers import Triggers
from advisor.local_slack.view_state import state_of
from advisor.local_slack.views import Views
from advisor.local_slack.workspace import BOT_USER, Json, SlackError, Workspace

SHORTCUT = "advisor.check_message"


@dataclass
class AppSurface:
    """The deeds of people around the app. `shortcut`: the callback id of the app's entry in the menu of a message."""

    workspace: Workspace
    deliveries: Deliveries
    response_urls: ResponseUrls
    triggers: Triggers
    views: Views
    shortcut: str = SHORTCUT

    def submit(self, user: str, view_id: str, values: Json) -> None:
        """Sends a modal; `values` as `state.values`, inputs left out as they stand. Raises SlackError view_not_found."""
        view = self.views.opened(user, view_id)
        sent = {**view, "state": state_of(view, values)}
        self._view(user, "view_submission", sent, lambda body: self._acknowledged(user, view_id, body))

    def dismiss(self, user: str, view_id: str) -> None:
        """Closes the view on top; the bot hears of it where it asked to."""
        view = self.views.opened(user, view_id)
        self.views.close(user, whole=bool(view["clear_on_close"]))
        if view["notify_on_close"]:
            self._view(user, "view_closed", view, lambda _body: None)

    def look_home(self, user: str) -> None:
        """Opens the app's Home tab."""
        self._look(user, "home", self.views.home(user))

    def look_messages(self, user: str) -> None:
        """Opens the app's Messages tab."""
        self._look(user, "messages", None)

    def press_home(self, user: str, block_id: str, action_id: str, chosen: str = "") -> None:
        """Presses a button of App Home. Raises SlackError view_not_found, unknown_action."""
        home = self.views.home(user)
        if home is None:
            raise SlackError("view_not_found")
        self._press(user, home, block_id, action_id, chosen)

    def press_modal(self, user: str, view_id: str, block_id: str, action_id: str, chosen: str = "") -> None:
        """Presses a button of the modal, which stays. Raises SlackError view_not_found, unknown_action."""
        self._press(user, self.views.opened(user, view_id), block_id, action_id, chosen)

    def check_message(self, user: str, channel: str, ts: str) -> None:
        """Uses the app's entry in the menu of a message. Raises SlackError message_not_found."""
        place = self.workspace.channel(channel)
        message = self.workspace.message(place.id, ts)
        if user not in place.members or message.only_for not in (None, user):
            raise SlackError("message_not_found")
        payload = payloads.interaction("message_action", self.workspace.person(user), self.triggers.give(user)) | {
            "callback_id": self.shortcut,
            "channel": {"id": place.id, "name": place.name},
            "message": payloads.as_slack_message(message),
            "message_ts": ts,
            "response_url": self.response_urls.issue(place.id, user),
        }

        def unanswered(failure: str) -> None:
            self.workspace.tell(user, "unanswered", {"channel": place.id, "ts": None, "failure": failure})

        self._form(user, payload, lambda _body: None, unanswered)

    def stop(self, user: str, channel: str, thread_ts: str) -> None:
        """Presses the stop button of a session."""
        event: Json = {
            "type": "agent_session_stopped",
            "channel": channel,
            "thread_ts": thread_ts,
            "user": user,
            "streaming_message_ts": [],
            "event_ts": self.workspace.next_ts(),
        }
        self._event(user, channel, event)

    def invite(self, channel: str) -> None:
        """Brings the bot into a channel."""
        self.workspace.join(channel, BOT_USER)

    # --- inside -----------------------------------------------------------------------------------------------------

    def _look(self, user: str, tab: str, view: Json | None) -> None:
        channel, ts = self._channel(user), self.workspace.next_ts()
        event: Json = {"type": "app_home_opened", "user": user, "channel": channel, "tab": tab, "event_ts": ts}
        self._event(user, channel, event if view is None else {**event, "view": view})

    def _press(self, user: str, view: Json, block_id: str, action_id: str, chosen: str) -> None:
        action = action_of(view["blocks"], block_id, action_id, chosen, self.workspace.next_ts())
        payload = payloads.interaction("block_actions", self.workspace.person(user), self.triggers.give(user)) | {
            "container": {"type": "view", "view_id": view["id"]},
            "view": view,
            "actions": [action],
        }
        self._form(user, payload, lambda _body: None)

    def _view(self, user: str, kind: str, view: Json, answered: Callable[[str], None]) -> None:
        trigger = self.triggers.give(user)
        payload = payloads.interaction(kind, self.workspace.person(user), trigger) | {"view": view}
        if kind == "view_submission":
            payload["response_urls"] = []
        else:
            payload["is_cleared"] = bool(view["clear_on_close"])
        self._form(user, payload, answered)

    def _acknowledged(self, user: str, view_id: str, body: str) -> None:
        """Do what the answer to a sent modal says: errors, update, push, clear, or close it."""
        try:
            answer = _answer(body)
            action = answer.get("response_action")
            if action == "errors":
                self._wrong(user, view_id, answer.get("errors"))
            elif action == "update":
                self.views.replace(user, view_id, answer.get("view"))
            elif action == "push":
                self.views.put_on_top(user, answer.get("view"))
            else:
                self.views.close(user, whole=action == "clear")
        except SlackError as error:
            self._not_answered(user)(error.code)

    def _wrong(self, user: str, view_id: str, errors: object) -> None:
        """Shows what is wrong beside the inputs. Raises SlackError invalid_errors where they name none of them."""
        inputs = {b["block_id"] for b in self.views.opened(user, view_id)["blocks"] if b["type"] == "input"}
        if not isinstance(errors, dict) or not errors or not errors.keys() <= inputs:
            raise SlackError("invalid_errors")
        self.workspace.tell(user, "view_errors", {"view_id": view_id, "errors": errors})

    def _event(self, user: str, channel: str, event: Json) -> None:
        envelope = payloads.envelope(event, new_event_id(), self.workspace.person(user).locale)
        self.deliveries.event(channel, envelope, self._not_answered(user))

    def _form(
        self,
        user: str,
        payload: Json,
        answered: Callable[[str], None],
        unanswered: Callable[[str], None] | None = None,
    ) -> None:
        # in order among themselves, but never behind an event that is being repeated
        fields = {"payload": json.dumps(payload)}
        self.deliveries.form(f"interactions/{user}", fields, answered, unanswered or self._not_answered(user))

    def _not_answered(self, user: str) -> Callable[[str], None]:
        def unanswered(failure: str) -> None:
            view = self.views.modal(user)
            data: Json = {"view_id": view["id"] if view else None, "errors": {}, "failure": failure}
            self.workspace.tell(user, "view_errors", data)

        return unanswered

    def _channel(self, user: str) -> str:
        direct = self.workspace.direct_messages(user)
        if direct is None:
            raise SlackError("user_not_found")
        return direct.id


def _answer(body: str) -> Json:
    """What the bot acknowledged a modal with; nothing is fine. Raises SlackError invalid_answer."""
    try:
        found = json.loads(body) if body.strip() else {}
    except ValueError:
        raise SlackError("invalid_answer") from None
    if not isinstance(found, dict):
        raise SlackError("invalid_answer")
    return found
