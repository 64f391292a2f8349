"""What an agent shows beside its messages: suggested prompts, and the status and name of its sessions.

Source: https://docs.slack.dev/ai/agent-sessions, https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
"""

import json
from collections.abc import Callable
from typing import Any

from advisor.local_slack.workspace import Json, SlackError, Workspace

MOST_PROMPTS = 4
_STATUSES = {"processing", "suspended", "active", "closed"}
_LONGEST_TITLE = 200


class AgentSurface:
    """Keeps what was last shown. `has_sessions` False: the agents.* methods are unknown, as in older workspaces."""

    def __init__(self, workspace: Workspace) -> None:
        self.has_sessions = True
        self.prompts: dict[str, list[Json]] = {}
        self.sessions: dict[tuple[str, str], Json] = {}
        self._workspace = workspace

    def methods(self) -> dict[str, Callable[[Json], Json]]:
        """The methods of the Web API that are answered here."""
        return {
            "assistant.threads.setSuggestedPrompts": self._set_prompts,
            "assistant.threads.setStatus": self._set_words,
            "agents.sessions.setStatus": self._set_status,
            "agents.sessions.rename": self._rename,
        }

    def _set_prompts(self, params: Json) -> Json:
        channel = self._workspace.channel(str(params.get("channel_id") or ""))
        if channel.kind != "im":
            raise SlackError("not_allowed")
        prompts = _listed(params.get("prompts"))
        if not 1 <= len(prompts) <= MOST_PROMPTS:
            raise SlackError("invalid_arguments", ("prompts must have 1 to 4 items",))
        if not all(isinstance(p, dict) and p.get("title") and p.get("message") for p in prompts):
            raise SlackError("invalid_arguments", ("a prompt has a title and a message",))
        if params.get("thread_ts"):  # under agent_view this is taken and has no effect
            return {}
        self.prompts[channel.id] = prompts
        for user in channel.members:
            self._workspace.tell(user, "prompts", {"channel": channel.id, "prompts": prompts})
        return {}

    def _set_words(self, params: Json) -> Json:
        """The words under a thread while the bot works on it; empty: none."""
        channel, thread = self._workspace.channel(str(params.get("channel_id") or "")), params.get("thread_ts")
        if not thread or "status" not in params:
            raise SlackError("invalid_arguments", ("missing required field: thread_ts or status",))
        said = {"channel": channel.id, "thread_ts": str(thread), "words": str(params["status"])}
        for user in channel.members:
            self._workspace.tell(user, "session", said)
        return {}

    def reset(self) -> None:
        """Nothing is shown any more."""
        self.prompts.clear()
        self.sessions.clear()

    def _set_status(self, params: Json) -> Json:
        key = self._key(params)
        status = str(params.get("status") or "")
        if status not in _STATUSES:
            raise SlackError("invalid_status")
        session = self.sessions.setdefault(key, {"title": _title(params)})
        session["status"] = status
        self._tell(key)
        return {"status": status, "title": session["title"]}

    def _rename(self, params: Json) -> Json:
        key = self._key(params)
        if key not in self.sessions:
            raise SlackError("session_not_found")
        self.sessions[key]["title"] = _title(params)
        self._tell(key)
        return {"title": self.sessions[key]["title"]}

    def _key(self, params: Json) -> tuple[str, str]:
        if not self.has_sessions:
            raise SlackError("unknown_method")
        channel, thread = self._workspace.channel(str(params.get("channel_id") or "")), params.get("thread_ts")
        if not thread:
            raise SlackError("invalid_arguments", ("missing required field: thread_ts",))
        return channel.id, str(thread)

    def _tell(self, key: tuple[str, str]) -> None:
        channel = self._workspace.channel(key[0])
        for user in channel.members:
            self._workspace.tell(user, "session", {"channel": key[0], "thread_ts": key[1], **self.sessions[key]})


def _listed(given: Any) -> list[Any]:
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except ValueError:
            return []
    return given if isinstance(given, list) else []


def _title(params: Json) -> str:
    title = str(params.get("title") or "")
    if len(title) > _LONGEST_TITLE:
        raise SlackError("title_too_long")
    return title
