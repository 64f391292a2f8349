"""What the bot listens to and calls in Slack, and the scope each needs: the one list behind listeners and manifest."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

COMMAND = "/bot-check"
ACTION_PREFIX = "advisor."
FORM = "advisor.form"
SHORTCUT = "advisor.check_message"

_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Registration:
    """One listener. `name`: event type, command, prefix of action ids, or callback id of a view or shortcut.

    `subscriptions` and `optional` map bot events to the scope they need; an admin may leave out the optional ones.
    """

    kind: Literal["event", "command", "action", "shortcut", "view", "view_closed"]
    name: str
    subscriptions: Mapping[str, str | None] = field(default_factory=lambda: _NONE)
    optional: Mapping[str, str] = field(default_factory=lambda: _NONE)
    scope: str | None = None


REGISTRATIONS = (
    Registration("event", "app_mention", {"app_mention": "app_mentions:read"}),
    Registration(
        "event",
        "message",
        {"message.im": "im:history"},
        # only with these can a thread go on without mentioning the bot each time
        optional={"message.channels": "channels:history", "message.groups": "groups:history"},
    ),
    # App Home: needs no scope
    Registration("event", "app_home_opened", {"app_home_opened": None}),
    Registration("event", "agent_session_stopped", {"agent_session_stopped": "assistant:write"}),
    Registration("command", COMMAND, scope="commands"),
    Registration("shortcut", SHORTCUT, scope="commands"),
    Registration("action", ACTION_PREFIX),
    Registration("view", FORM),
    Registration("view_closed", FORM),
)

CALLS: Mapping[str, str] = MappingProxyType(
    {
        "chat.postMessage": "chat:write",
        "chat.postEphemeral": "chat:write",
        # opens the DM when someone asks to go on there
        "conversations.open": "im:write",
        # status and name of a session, suggested prompts
        "agents.sessions.setStatus": "chat:write",
        "agents.sessions.rename": "chat:write",
        "assistant.threads.setSuggestedPrompts": "assistant:write",
    }
)


def bot_events() -> list[str]:
    """Every bot event to subscribe to, sorted."""
    return sorted({event for one in REGISTRATIONS for event in (*one.subscriptions, *one.optional)})


def required_scopes() -> list[str]:
    """The least scopes the bot works with, sorted."""
    events = {scope for one in REGISTRATIONS for scope in one.subscriptions.values() if scope}
    return sorted(events | {one.scope for one in REGISTRATIONS if one.scope} | set(CALLS.values()))


def optional_scopes() -> list[str]:
    """Scopes that an admin may leave out, sorted."""
    return sorted({scope for one in REGISTRATIONS for scope in one.optional.values()})
