"""Posts one message to Slack and says what became of it. Pace and repetition are the outbox's, never done here."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pydantic import JsonValue
from slack_sdk import WebClient

from advisor.conversation.messages import Chart, Table
from advisor.delivery.events import Place
from advisor.delivery.posts import (
    Delivered,
    FormView,
    HomeView,
    NewDirect,
    Outcome,
    OutMessage,
    Post,
    Refused,
    Sent,
    Unknown,
    Unreachable,
    channel_of,
)
from advisor.slack.blocks import draw, summary
from advisor.slack.sessions import Sessions, session_of
from advisor.slack.showing import show
from advisor.slack.web import call, is_loopback, respond

METADATA_EVENT = "advisor_reply"

Form = Mapping[str, JsonValue]

# the form was refused, not the message
_FORM_REFUSED = {
    "invalid_blocks",
    "invalid_blocks_format",
    "invalid_attachments",
    "invalid_payload",
    "msg_blocks_too_long",
}
# the bot cannot post there, though the person who asked can be answered
_NOT_A_MEMBER = {"channel_not_found", "not_in_channel", "user_not_in_channel", "is_archived", "restricted_action"}


class SlackPoster:
    """The Poster of delivery over the Web API and response_urls."""

    def __init__(self, client: WebClient, sessions: Sessions | None = None) -> None:
        """`sessions`: shows where a conversation stands after each message."""
        self._client = client
        self._sessions = sessions
        self._local = is_loopback(client.base_url)

    def deliver(self, post: Post) -> Outcome:
        """Post it; where Slack refuses the native table, once more with tables and charts as text."""
        if isinstance(post.message.target, HomeView | FormView):
            shown = show(self._client, post)
            if not isinstance(shown, Place):
                return shown
            post = replace(post, message=post.message.model_copy(update={"target": shown}))
        outcome: Outcome = Refused("no_form")
        for form in _forms(post):
            outcome = self._send(post.message, form)
            if not (isinstance(outcome, Refused) and outcome.code in _FORM_REFUSED):
                break
        if isinstance(outcome, Delivered):
            self._show_state(post.message, outcome)
        return outcome

    def _show_state(self, message: OutMessage, sent: Delivered) -> None:
        target, reply = message.target, message.reply
        if self._sessions is None or sent.ts is None or message.edits is not None:
            return
        is_dm = target.is_dm if isinstance(target, Place) else isinstance(target, NewDirect)
        thread = session_of(target) if isinstance(target, Place) else sent.ts
        if thread is not None:
            self._sessions.stands(sent.channel, thread, "suspended" if reply.asks else "active", reply.named)
        if is_dm:
            self._sessions.prompts(sent.channel, reply.prompts)

    def _send(self, message: OutMessage, form: Form) -> Outcome:
        target = message.target
        if message.edits is not None:
            return self._edit(message.edits, form)
        if isinstance(target, NewDirect):
            return self._direct(target.user, message.key, form)
        if not isinstance(target, Place):
            return self._post(channel_of(target), None, message.key, form)
        if target.kind == "private":
            return self._private(target, message.key, form)
        outcome = self._post(target.channel, target.thread_ts, message.key, form)
        if isinstance(outcome, Refused) and outcome.code in _NOT_A_MEMBER and self._usable(target.response_url):
            return self._respond(target, form)
        return outcome

    def _post(self, channel: str, thread_ts: str | None, key: str, form: Form) -> Outcome:
        thread: Form = {"thread_ts": thread_ts} if thread_ts else {}
        metadata: Form = {"metadata": {"event_type": METADATA_EVENT, "event_payload": {"key": key}}}
        answer = call(self._client, "chat.postMessage", {"channel": channel, **thread, **metadata, **_INERT, **form})
        if not isinstance(answer, Mapping):
            return answer
        return Delivered(str(answer.get("channel") or channel), str(answer["ts"])) if answer.get("ts") else Unknown()

    def _edit(self, sent: Sent, form: Form) -> Outcome:
        """New words for a message of the bot; doing it twice does no harm."""
        answer = call(self._client, "chat.update", {"channel": sent.channel, "ts": sent.ts, **_INERT, **form})
        return Delivered(sent.channel, sent.ts) if isinstance(answer, Mapping) else answer

    def _direct(self, user: str, key: str, form: Form) -> Outcome:
        opened = call(self._client, "conversations.open", {"users": user})
        if not isinstance(opened, Mapping):
            # opening twice opens one: nothing was posted, whatever came of it
            return Unreachable() if isinstance(opened, Unknown) else opened
        channel = opened.get("channel")
        if not (isinstance(channel, dict) and channel.get("id")):
            return Unreachable()
        return self._post(str(channel["id"]), None, key, form)

    def _private(self, place: Place, key: str, form: Form) -> Outcome:
        """By response_url, else in the channel, else where the bot always reaches the person: in direct messages."""
        if self._usable(place.response_url):
            outcome = self._respond(place, form)
            if not isinstance(outcome, Refused) or outcome.code in _FORM_REFUSED:
                return outcome
        answer = call(self._client, "chat.postEphemeral", {"channel": place.channel, "user": place.user, **form})
        if isinstance(answer, Refused) and answer.code in _NOT_A_MEMBER:
            return self._direct(place.user, key, form)
        return Delivered(place.channel, None) if isinstance(answer, Mapping) else answer

    def _respond(self, place: Place, form: Form) -> Outcome:
        payload: Form = {"response_type": "ephemeral", "replace_original": False, **_INERT, **form}
        return respond(place.response_url or "", payload) or Delivered(place.channel, None)

    def _usable(self, url: str | None) -> bool:
        """Answers go out encrypted, or stay on this machine when all of Slack is on it."""
        return url is not None and (
            url.startswith("https://") or (self._local and url.startswith("http://") and is_loopback(url))
        )


_INERT: Form = {"mrkdwn": False, "unfurl_links": False, "unfurl_media": False}


def _forms(post: Post) -> Iterator[Form]:
    """The forms of a message, best first."""
    message, text = post.message, summary(post.message.reply)
    if post.plain:
        yield {"text": text}
        return
    drawn = draw(message.reply, message.conversation)
    yield _with_blocks(text, drawn)
    if any(isinstance(part, Table | Chart) for part in message.reply.parts):
        yield _with_blocks(text, draw(message.reply, message.conversation, tables_as="text"))


def _with_blocks(text: str, blocks: list[dict[str, JsonValue]]) -> Form:
    return {"text": text, "blocks": list[JsonValue](blocks)} if blocks else {"text": text}
