"""Response URLs: the way back that a command or a button press gives the bot, 5 uses within 30 minutes.

Source: https://docs.slack.dev/interactivity/handling-user-interaction (response_url)
"""

import secrets
import threading
from dataclasses import dataclass, replace

from advisor.local_slack.block_limits import is_yes, parse_blocks
from advisor.local_slack.workspace import BOT_USER, Json, Message, SlackError, Workspace

USES = 5
SECONDS = 30 * 60


@dataclass(frozen=True)
class WayBack:
    """Where an answer goes: to `user` in `channel`; `source_ts` is the message whose button was pressed."""

    channel: str
    user: str
    expires_at: float
    source_ts: str | None = None
    thread_ts: str | None = None
    uses_left: int = USES


class ResponseUrls:
    """Hands out response URLs under `base` and answers their use."""

    def __init__(self, workspace: Workspace) -> None:
        self.base = ""
        self._workspace = workspace
        self._lock = threading.Lock()
        self._issued: dict[str, WayBack] = {}

    def issue(self, channel: str, user: str, source: Message | None = None) -> str:
        """A new address for `user` in `channel`; `source` is the message whose button was pressed."""
        key = secrets.token_hex(12)
        expires_at = self._workspace.clock() + SECONDS
        ts, thread_ts = (source.ts, source.thread_ts) if source else (None, None)
        self._issued[key] = WayBack(channel, user, expires_at, ts, thread_ts)
        return f"{self.base}/{key}"

    def use(self, key: str, body: Json) -> Message | None:
        """Posts, replaces or deletes. Raises SlackError expired_url, used_url, no_text, and what blocks can raise."""
        way = self._take(key)
        if body.get("delete_original") and way.source_ts:
            self._workspace.delete(self._workspace.message(way.channel, way.source_ts))
            return None
        blocks, text = parse_blocks(body.get("blocks")), str(body.get("text") or "")
        if not blocks and not text:
            raise SlackError("no_text")
        if body.get("replace_original") and way.source_ts:
            original = self._workspace.message(way.channel, way.source_ts)
            return self._workspace.edit(original, text, blocks)
        thread_ts = body.get("thread_ts") or way.thread_ts
        only_for = None if body.get("response_type") == "in_channel" else way.user
        mrkdwn = is_yes(body.get("mrkdwn", True))
        return self._workspace.post(
            Message(way.channel, "", BOT_USER, text, blocks, thread_ts=thread_ts, only_for=only_for, mrkdwn=mrkdwn)
        )

    def _take(self, key: str) -> WayBack:
        with self._lock:
            way = self._issued.get(key)
            if way is None or way.expires_at < self._workspace.clock():
                raise SlackError("expired_url")
            if way.uses_left == 0:
                raise SlackError("used_url")
            self._issued[key] = replace(way, uses_left=way.uses_left - 1)
            return way
