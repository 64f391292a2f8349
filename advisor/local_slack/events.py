"""What people and the bot do in the workspace, told to the bot as Slack tells it."""

import json
from collections.abc import Callable

from advisor.local_slack import payloads
from advisor.local_slack.block_limits import parse_blocks
from advisor.local_slack.deliveries import Deliveries, new_event_id
from advisor.local_slack.presses import action_of
from advisor.local_slack.response_urls import ResponseUrls
from advisor.local_slack.triggers import Triggers
from advisor.local_slack.typed_text import as_delivered
from advisor.local_slack.workspace import BOT_USER, Channel, Json, Message, SlackError, Workspace

COMMAND = "/bot-check"
MENTION = f"<@{BOT_USER}>"


class Events:
    """The deeds of people.

    `hears_channels`: the optional history scope was granted, so every message in the bot's channels is an event.
    """

    def __init__(
        self,
        workspace: Workspace,
        deliveries: Deliveries,
        response_urls: ResponseUrls,
        triggers: Triggers,
        *,
        hears_channels: bool = True,
    ) -> None:
        self.hears_channels = hears_channels
        self._workspace = workspace
        self._deliveries = deliveries
        self._response_urls = response_urls
        self._triggers = triggers

    # --- people -----------------------------------------------------------------------------------------------------

    def say(self, user: str, channel: str, typed: str, thread_ts: str | None = None) -> Message:
        """A message as typed. Raises SlackError no_text, channel_not_found, thread_not_found."""
        place = self._place(user, channel)
        text = as_delivered(self._some(typed), self._workspace.people.values())
        message = self._workspace.post(Message(place.id, "", user, text, thread_ts=thread_ts))
        if MENTION in text and BOT_USER not in place.members:
            self._workspace.tell(user, "note", {"channel": place.id, "ts": message.ts, "code": "not_a_member"})
        self.posted(message)
        return message

    def edit(self, user: str, channel: str, ts: str, typed: str) -> Message:
        """The person's own message, anew. Raises SlackError no_text, message_not_found, cant_update_message."""
        before = self._own(user, channel, ts, "cant_update_message")
        text = as_delivered(self._some(typed), self._workspace.people.values())
        after = self._workspace.edit(before, text, ())
        self.changed(before, after)
        return after

    def delete(self, user: str, channel: str, ts: str) -> None:
        """Takes the person's own message away. Raises SlackError message_not_found, cant_delete_message."""
        self.deleted(self._workspace.delete(self._own(user, channel, ts, "cant_delete_message")))

    def command(self, user: str, channel: str, typed: str) -> None:
        """`/bot-check ...`, anywhere but in a thread. Raises SlackError unknown_command, channel_not_found."""
        place = self._place(user, channel)
        name, _, text = typed.strip().partition(" ")
        if name != COMMAND:
            raise SlackError("unknown_command")
        response_url = self._response_urls.issue(place.id, user)
        # A command's text is escaped like a message, but names and links stay as typed.
        fields = payloads.command_form(
            self._workspace.person(user), place, as_delivered(text.strip(), ()), self._triggers.give(user), response_url
        )
        key = response_url.rpartition("/")[2]
        self._deliveries.form(
            place.id, fields, lambda body: self._answer(key, body), self._failed(user, place.id, None)
        )

    def press(self, user: str, channel: str, ts: str, block_id: str, action_id: str, chosen: str = "") -> None:
        """A button of a message of the bot, or an option chosen from a list there, by its value.

        Raises SlackError message_not_found, unknown_action.
        """
        place = self._place(user, channel)
        message = self._workspace.message(place.id, ts)
        if message.only_for not in (None, user):
            raise SlackError("message_not_found")
        action = action_of(message.blocks, block_id, action_id, chosen, self._workspace.next_ts())
        response_url = self._response_urls.issue(place.id, user, message)
        person = self._workspace.person(user)
        payload = payloads.press_payload(person, place, message, action, self._triggers.give(user), response_url)
        unanswered = self._failed(user, place.id, ts)
        self._deliveries.form(place.id, {"payload": json.dumps(payload)}, lambda _body: None, unanswered)

    # --- what happened, whoever did it ------------------------------------------------------------------------------

    def posted(self, message: Message) -> None:
        """Tells the bot of a message; one that names the bot in a channel comes twice, as message and as mention."""
        place = self._workspace.channel(message.channel)
        if BOT_USER not in place.members or message.only_for:
            return
        if place.kind == "im" or self.hears_channels:
            self._send(payloads.message_event(message, place, self._parent_user(message)), message)
        if place.kind == "channel" and MENTION in message.text and message.user != BOT_USER:
            self._send(payloads.mention_event(message, place), message)

    def changed(self, before: Message, after: Message) -> None:
        """Tells the bot of an edit."""
        self._hidden(after, lambda place, ts: payloads.changed_event(before, after, place, ts))

    def deleted(self, gone: Message) -> None:
        """Tells the bot of a deletion."""
        has_replies = self._workspace.has_replies(gone.channel, gone.ts)
        event = payloads.tombstone_event if has_replies else payloads.deleted_event
        self._hidden(gone, lambda place, ts: event(gone, place, ts))

    def _hidden(self, message: Message, event: Callable[[Channel, str], Json]) -> None:
        place = self._workspace.channel(message.channel)
        heard = place.kind == "im" or self.hears_channels
        if heard and BOT_USER in place.members and not message.only_for:
            self._send(event(place, self._workspace.next_ts()), message)

    def _send(self, event: Json, message: Message) -> None:
        person = self._workspace.person(message.user)
        unanswered = self._failed(message.user, message.channel, message.ts)
        envelope = payloads.envelope(event, new_event_id(), person.locale)
        self._deliveries.event(message.channel, envelope, unanswered)

    def _answer(self, key: str, body: str) -> None:
        """The bot may answer a command in its acknowledgement: plain text or a JSON message."""
        if not body.strip():
            return
        try:
            answer = json.loads(body)
        except ValueError:
            answer = {"text": body}
        if isinstance(answer, dict) and (answer.get("text") or parse_blocks(answer.get("blocks"))):
            self._response_urls.use(key, answer)

    def _failed(self, user: str, channel: str, ts: str | None) -> Callable[[str], None]:
        def unanswered(failure: str) -> None:
            if user != BOT_USER:
                self._workspace.tell(user, "unanswered", {"channel": channel, "ts": ts, "failure": failure})

        return unanswered

    def _place(self, user: str, channel: str) -> Channel:
        self._workspace.person(user)
        place = self._workspace.channel(channel)
        if user not in place.members:
            raise SlackError("channel_not_found")
        return place

    def _own(self, user: str, channel: str, ts: str, refusal: str) -> Message:
        message = self._workspace.message(self._place(user, channel).id, ts)
        if message.user != user:
            raise SlackError(refusal)
        return message

    def _parent_user(self, message: Message) -> str | None:
        if message.thread_ts is None:
            return None
        try:
            return self._workspace.message(message.channel, message.thread_ts).user
        except SlackError:
            return None

    @staticmethod
    def _some(typed: str) -> str:
        if not typed.strip():
            raise SlackError("no_text")
        return typed.strip()
