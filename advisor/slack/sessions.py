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
from advisor.delivery.events import InboxEvent
from advisor.slack.inert import shortened
from advisor.slack.web import call

Status = Literal["processing", "suspended", "active", "closed"]

_STATUS, _PROMPTS = "agents.sessions.setStatus", "assistant.threads.setSuggestedPrompts"
_TITLE_CHARACTERS = 75
_LONGEST_QUEUE = 100

log = structlog.get_logger()


class Sessions:
    """One thread, so that what is said of a conversation arrives in order."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="sessions")
        self._absent: set[str] = set()

    def began(self, event: InboxEvent) -> None:
        """The bot works on a message; after a stop it does not."""
        if event.place.kind != "thread":
            return
        if isinstance(event.incoming, Said):
            self.stands(event.place.channel, event.place.thread_ts, "processing")
        elif isinstance(event.incoming, Stopped):
            self.stands(event.place.channel, event.place.thread_ts, "active")

    def stands(self, channel: str, thread: str | None, status: Status, title: str | None = None) -> None:
        """Show the status, and the name where there is one."""
        named: dict[str, JsonValue] = {"title": shortened(title, _TITLE_CHARACTERS)} if title else {}
        where: dict[str, JsonValue] = {"thread_ts": thread} if thread else {}
        self._submit(_STATUS, {"channel_id": channel, "status": status, **where, **named})

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
