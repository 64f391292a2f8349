"""The part of the Slack Web API that the bot calls, with Slack's own errors.

Source: https://docs.slack.dev/reference/methods (each method's page lists its errors).
"""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from advisor.local_slack.block_limits import is_yes, parse_blocks
from advisor.local_slack.events import Events
from advisor.local_slack.faults import Fault, Faults
from advisor.local_slack.payloads import as_slack_message
from advisor.local_slack.workspace import (
    APP,
    BOT,
    BOT_NAME,
    BOT_USER,
    TEAM,
    TEAM_DOMAIN,
    Channel,
    Json,
    Message,
    SlackError,
    Workspace,
)

LONGEST_TEXT = 40_000
LONGEST_METADATA = 8_000


@dataclass(frozen=True)
class Answer:
    """An HTTP answer of the Web API; `dropped` means that the connection closes without one."""

    status: int
    body: Json
    headers: dict[str, str] = field(default_factory=dict)
    dropped: bool = False


@dataclass(frozen=True)
class Call:
    """What the bot asked for and what it got, for tests to read."""

    method: str
    params: Json
    answer: Answer


class WebApi:
    """Answers calls of one bot. With `paced`, chat.postMessage allows one message a second and channel.

    `more`: methods that are answered elsewhere: views, the agent's surface, files.
    """

    def __init__(
        self, workspace: Workspace, events: Events, faults: Faults, token: str, more: dict[str, Callable[[Json], Json]]
    ) -> None:
        self.calls: list[Call] = []
        self.paced = False
        self._workspace = workspace
        self._events = events
        self._faults = faults
        self._token = token
        self._pace_lock = threading.Lock()
        self._free_at: dict[str, float] = {}
        self._methods: dict[str, Callable[[Json], Json]] = {
            "auth.test": self._auth_test,
            "chat.postMessage": self._post_message,
            "chat.postEphemeral": self._post_ephemeral,
            "chat.update": self._update,
            "chat.delete": self._delete,
            "conversations.open": self._open,
            "users.info": self._user_info,
            **more,
        }

    def call(self, method: str, token: str | None, params: Json) -> Answer:
        """One call; never raises for what the bot sent."""
        answer = self._answer(method, token, params)
        self.calls.append(Call(method, params, answer))
        return answer

    def _answer(self, method: str, token: str | None, params: Json) -> Answer:
        fault = self._faults.take(method)
        if fault is not None and fault.answer != "lost_answer":
            return failed(fault)
        try:
            body = self._checked(method, token, params)
        except SlackError as error:
            if error.code == "ratelimited":
                return failed(Fault("ratelimited"))
            return Answer(200, refusal(error))
        return Answer(200, {"ok": True} | body, dropped=fault is not None)

    def _checked(self, method: str, token: str | None, params: Json) -> Json:
        handler = self._methods.get(method)
        if handler is None:
            raise SlackError("unknown_method")
        if not token:
            raise SlackError("not_authed")
        if token != self._token:
            raise SlackError("invalid_auth")
        return handler(params)

    # --- methods ----------------------------------------------------------------------------------------------------

    def _auth_test(self, _params: Json) -> Json:
        return {
            "url": f"https://{TEAM_DOMAIN}.slack.com/",
            "team": "Local workspace",
            "team_id": TEAM,
            "user": BOT_NAME,
            "user_id": BOT_USER,
            "bot_id": BOT,
            "app_id": APP,
            "is_enterprise_install": False,
        }

    def _post_message(self, params: Json) -> Json:
        channel = self._joined(params)
        draft = self._draft(channel, params)
        self._pace(channel.id)
        message = self._workspace.post(draft)
        self._events.posted(message)
        return {"channel": channel.id, "ts": message.ts, "message": as_slack_message(message)}

    def _post_ephemeral(self, params: Json) -> Json:
        channel = self._joined(params)
        user = str(params.get("user") or "")
        if self._workspace.person(user).id not in channel.members:
            raise SlackError("user_not_in_channel")
        draft = self._draft(channel, params, only_for=user)
        return {"message_ts": self._workspace.post(draft).ts}

    def _update(self, params: Json) -> Json:
        before = self._own(params, "cant_update_message")
        draft = self._draft(self._workspace.channel(before.channel), params)
        after = self._workspace.edit(before, draft.text, draft.blocks, draft.metadata)
        self._events.changed(before, after)
        return {"channel": after.channel, "ts": after.ts, "text": after.text, "message": as_slack_message(after)}

    def _delete(self, params: Json) -> Json:
        gone = self._workspace.delete(self._own(params, "cant_delete_message"))
        self._events.deleted(gone)
        return {"channel": gone.channel, "ts": gone.ts}

    def _open(self, params: Json) -> Json:
        users = str(params.get("users") or "")
        if not users and not params.get("channel"):
            raise SlackError("users_list_not_supplied")
        channel = self._workspace.direct_messages(users) if users else self._workspace.channel(str(params["channel"]))
        if channel is None or channel.kind != "im":
            raise SlackError("user_not_found" if users else "channel_not_found")
        return {"already_open": True, "no_op": True, "channel": {"id": channel.id}}

    def _user_info(self, params: Json) -> Json:
        person = self._workspace.person(str(params.get("user") or ""))
        user: Json = {
            "id": person.id,
            "team_id": TEAM,
            "name": person.name,
            "deleted": False,
            "real_name": person.real_name,
            "is_bot": person.is_bot,
            "is_app_user": False,
            "tz": "Europe/Copenhagen",
            "profile": {
                "real_name": person.real_name,
                "display_name": person.name,
                "title": person.title,
                "team": TEAM,
            },
        }
        if is_yes(params.get("include_locale", False)):
            user["locale"] = person.locale
        return {"user": user}

    # --- what the methods share -------------------------------------------------------------------------------------

    def _joined(self, params: Json) -> Channel:
        channel = self._workspace.channel(str(params.get("channel") or ""))
        if BOT_USER not in channel.members:
            raise SlackError("not_in_channel")
        return channel

    def _own(self, params: Json, refused: str) -> Message:
        channel = self._workspace.channel(str(params.get("channel") or ""))
        message = self._workspace.message(channel.id, str(params.get("ts") or ""))
        if message.only_for is not None:
            raise SlackError("message_not_found")
        if message.user != BOT_USER:
            raise SlackError(refused)
        return message

    def _draft(self, channel: Channel, params: Json, only_for: str | None = None) -> Message:
        text = str(params.get("text") or "")
        blocks = parse_blocks(params.get("blocks"))
        if not text and not blocks:
            raise SlackError("no_text")
        if len(text) > LONGEST_TEXT:
            raise SlackError("msg_too_long")
        thread_ts = str(params["thread_ts"]) if params.get("thread_ts") else None
        metadata = _metadata(params.get("metadata"))
        return Message(
            channel.id,
            "",
            BOT_USER,
            text,
            blocks,
            thread_ts=thread_ts,
            only_for=only_for,
            metadata=metadata,
            mrkdwn=is_yes(params.get("mrkdwn", True)),
        )

    def _pace(self, channel: str) -> None:
        if not self.paced:
            return
        now = self._workspace.clock()
        with self._pace_lock:
            if self._free_at.get(channel, 0.0) > now:
                raise SlackError("ratelimited")
            self._free_at[channel] = now + 1.0


def refusal(error: SlackError) -> Json:
    """The body of an answer with `ok: false`."""
    body: Json = {"ok": False, "error": error.code}
    if error.detail:
        body |= {
            "errors": list(error.detail),
            "response_metadata": {"messages": [f"[ERROR] {d}" for d in error.detail]},
        }
    return body


def failed(fault: Fault) -> Answer:
    """The answer that an ordered fault stands for."""
    if fault.answer == "ratelimited":
        return Answer(429, {"ok": False, "error": "ratelimited"}, {"Retry-After": str(fault.retry_after)})
    if fault.answer == "server_error":
        return Answer(500, {"ok": False, "error": "internal_error"})
    return Answer(200, {"ok": False, "error": fault.answer}, dropped=fault.answer == "dropped")


def _metadata(given: Any) -> Json | None:
    if given in (None, "", {}):
        return None
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except ValueError:
            raise SlackError("invalid_metadata_format") from None
    if not isinstance(given, dict) or not isinstance(given.get("event_type"), str):
        raise SlackError("invalid_metadata_format")
    if not isinstance(given.get("event_payload"), dict):
        raise SlackError("invalid_metadata_format")
    if len(json.dumps(given)) > LONGEST_METADATA:
        raise SlackError("metadata_too_large")
    return given
