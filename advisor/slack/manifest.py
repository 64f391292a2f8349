"""The app manifest, made from the registrations; deploy/ holds its printed forms for HTTP and for Socket Mode."""

import json

from pydantic import JsonValue

from advisor.slack import registrations

PLACEHOLDER_URL = "https://example.com/slack/events"

_DESCRIPTION = "Whether, and when, to take an outsourced IT team into an own legal entity"
_LONG_DESCRIPTION = (
    "Tell the advisor about an IT team that a vendor runs for you: how many people, where, at what price, under which "
    "contract. It asks for what is missing, one question at a time, in English or Danish, and says whether and when it "
    "pays to take the team into an own legal entity: the break-even in heads, the cost a month on both sides, the month "
    "of transfer, and what would change the answer. Mention it in a channel, write it a direct message, or use "
    "/bot-check. All figures are computed from what you tell it and from assumptions that it names."
)
_PROMPTS: tuple[tuple[str, str], ...] = (
    ("Check a team", "75 people in Poland at 45 EUR/hour"),
    ("Tjek et team", "75 personer i Polen til 45 EUR i timen"),
    ("What can you do?", "help"),
    ("Hvad kan du?", "hjælp"),
)


def manifest(request_url: str | None = PLACEHOLDER_URL) -> dict[str, JsonValue]:
    """Give the manifest for an app that Slack reaches at `request_url`: one path for events, commands and buttons.

    None: over Socket Mode, where no address is needed.
    """
    return {
        "display_information": {
            "name": "Captive advisor",
            "description": _DESCRIPTION,
            "long_description": _LONG_DESCRIPTION,
            "background_color": "#1d3a4f",
        },
        "features": _features(request_url),
        "oauth_config": {
            "scopes": {
                "bot": list[JsonValue](registrations.required_scopes()),
                "bot_optional": list[JsonValue](registrations.optional_scopes()),
            }
        },
        "settings": _settings(request_url),
    }


def _features(request_url: str | None) -> JsonValue:
    return {
        "agent_view": {
            "agent_description": _DESCRIPTION,
            "suggested_prompts": [{"title": title, "message": message} for title, message in _PROMPTS],
        },
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": "advisor", "always_online": True},
        "shortcuts": [
            {
                "name": "Check for facts",
                "type": "message",
                "callback_id": registrations.SHORTCUT,
                "description": "Read this message for facts about a team, answered only to you",
            }
        ],
        "slash_commands": [
            _command(one.name, request_url) for one in registrations.REGISTRATIONS if one.kind == "command"
        ],
    }


def _settings(request_url: str | None) -> JsonValue:
    return {
        "event_subscriptions": {
            **_reached(request_url, "request_url"),
            "bot_events": list[JsonValue](registrations.bot_events()),
        },
        "interactivity": {"is_enabled": True, **_reached(request_url, "request_url")},
        "org_deploy_enabled": False,
        "socket_mode_enabled": request_url is None,
        "token_rotation_enabled": False,
    }


def printed(request_url: str | None = PLACEHOLDER_URL) -> str:
    """Give the manifest as JSON text: deploy/manifest.json, and for None deploy/manifest-socket-mode.json."""
    return json.dumps(manifest(request_url), indent=2, ensure_ascii=False) + "\n"


def _command(name: str, request_url: str | None) -> JsonValue:
    return {
        "command": name,
        **_reached(request_url, "url"),
        "description": "Check a team, answered only to you",
        "usage_hint": "75 people in Poland at 45 EUR/hour",
        "should_escape": False,
    }


def _reached(request_url: str | None, key: str) -> dict[str, JsonValue]:
    return {} if request_url is None else {key: request_url}
