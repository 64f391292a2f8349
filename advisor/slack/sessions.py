"""How the agent's surface shows where a conversation stands: its session's status and name, and suggested prompts.

All of it is decoration: never waited for, never tried again, and given up for good where Slack does not know the methods.
"""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Literal

import structlog
from pydantic import JsonValue
from slack_sdk import WebClient

from advisor.conversation.messages import Said, Stopped
from advisor.delivery.events import InboxEvent, Place
from advisor.slack.inert import shortened
from advisor.slack.web import call

Status = Literal["processing", "suspended", "active", "closed"]

_STATUS, _RENAME = "agents.sessions.setStatus", "agents.sessions.rename"
_PROMPTS = "assistant.threads.setSuggestedPrompts"
_TITLE_CHARACTERS = 75
_LONGEST_QUEUE = 100
_TITLES_KEPT = 1000

log = structlog.get_logger()


def session_of(place: Place) -> str | None:
    """The message at the root of the session: of the thread, or in direct messages the one that is answered."""
    return place.thread_ts or place.about


class Sessions:
    """One thread, so that what is said of a conversation arrives in order."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="sessions")
        self._absent: set[str] = set()
        self._titles: dict[tuple[str, str], str] = {}

    def began(self, event: InboxEvent) -> None:
        """The bot works on a message; after a stop it does not."""
        thread = session_of(event.place)
        if event.place.kind != "thread" or thread is None:
            return
        if isinstance(event.incoming, Said):
            self.stands(event.place.channel, thread, "processing")
        elif isinstance(event.incoming, Stopped):
            self.stands(event.place.channel, thread, "active")

    def stands(self, channel: str, thread: str, status: Status, title: str | None = None) -> None:
        """Show the status, and the name once it is known or another: only a new session takes it with the status."""
        where: dict[str, JsonValue] = {"channel_id": channel, "thread_ts": thread}
        named: dict[str, JsonValue] = {"title": shortened(title, _TITLE_CHARACTERS)} if title else {}
        self._submit(_STATUS, {**where, "status": status, **named})
        if title and self._titles.get((channel, thread)) != title:
            self._titles[channel, thread] = title
            while len(self._titles) > _TITLES_KEPT:
                del self._titles[next(iter(self._titles))]
            self._submit(_RENAME, {**where, **named})

    def prompts(self, channel: str, prompts: tuple[str, ...]) -> None:
        """Suggest what to say next in direct messages. Never with a thread: Slack then ignores the call."""
        offered: list[JsonValue] = [{"title": shortened(each, _TITLE_CHARACTERS), "message": each} for each in prompts]
        if offered:
            self._submit(_PROMPTS, {"channel_id": channel, "prompts": offered})

    def stop(self) -> None:
        """Say no more."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _submit(self, method: str, payload: Mapping[str, JsonValue]) -> None:
        if method not in self._absent and self._pool._work_queue.qsize() < _LONGEST_QUEUE:  # noqa: SLF001 - no public way
            self._pool.submit(self._call, method, payload)

    def _call(self, method: str, payload: Mapping[str, JsonValue]) -> None:
        if method in self._absent:
            return
        answer = call(self._client, method, payload)
        code = getattr(answer, "code", None)
        if code in {"unknown_method", "missing_scope", "not_allowed_token_type"}:
            self._absent.add(method)
        log.info(
            "session_shown",
            method=method,
            outcome="ok" if isinstance(answer, Mapping) else code or type(answer).__name__,
        )
