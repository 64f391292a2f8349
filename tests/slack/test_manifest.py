import json
import re
from pathlib import Path
from typing import Any

from advisor.slack import registrations
from advisor.slack.manifest import manifest, printed
from advisor.slack.registrations import REGISTRATIONS

DEPLOY = Path(__file__).parents[2] / "deploy"
COMMITTED = DEPLOY / "manifest.json"


def test_the_committed_manifests_are_the_generated_ones() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == printed()
    assert (DEPLOY / "manifest-socket-mode.json").read_text(encoding="utf-8") == printed(None)


def without_addresses(made: Any) -> Any:
    if isinstance(made, dict):
        kept = {name: value for name, value in made.items() if name not in {"url", "request_url"}}
        return {name: without_addresses(value) for name, value in kept.items()}
    return [without_addresses(one) for one in made] if isinstance(made, list) else made


def test_over_socket_mode_the_same_app_needs_no_address() -> None:
    by_http: Any = without_addresses(manifest())
    assert by_http["settings"].pop("socket_mode_enabled") is False
    by_socket: Any = manifest(None)
    assert by_socket["settings"].pop("socket_mode_enabled") is True
    assert by_socket == by_http


def test_it_asks_for_what_the_listeners_handle_and_no_more() -> None:
    made: Any = json.loads(COMMITTED.read_text(encoding="utf-8"))
    settings, scopes = made["settings"], made["oauth_config"]["scopes"]
    assert settings["event_subscriptions"]["bot_events"] == [
        "agent_session_stopped",
        "app_home_opened",
        "app_mention",
        "message.channels",
        "message.groups",
        "message.im",
    ]
    assert [one["callback_id"] for one in made["features"]["shortcuts"]] == ["advisor.check_message"]
    assert made["features"]["app_home"]["home_tab_enabled"] is True
    assert [one["command"] for one in made["features"]["slash_commands"]] == ["/bot-check"]
    assert settings["interactivity"]["is_enabled"] is any(one.kind == "action" for one in REGISTRATIONS)
    assert scopes["bot"] == registrations.required_scopes()
    assert scopes["bot_optional"] == registrations.optional_scopes()
    assert not set(scopes["bot"]) & set(scopes["bot_optional"])


def test_people_can_write_to_it_in_the_messages_tab() -> None:
    features: Any = manifest()["features"]
    assert "agent_view" in features
    assert "assistant_view" not in features
    assert features["app_home"]["messages_tab_enabled"] is True
    assert features["app_home"]["messages_tab_read_only_enabled"] is False
    assert 1 <= len(features["agent_view"]["suggested_prompts"]) <= 4


def test_slacks_limits() -> None:
    made: Any = manifest()
    display = made["display_information"]
    assert len(display["name"]) <= 35
    assert len(display["description"]) <= 140
    assert 175 <= len(display["long_description"]) <= 4000
    assert len(made["features"]["agent_view"]["agent_description"]) <= 300
    assert len(made["features"]["slash_commands"][0]["description"]) <= 2000


def test_it_promises_only_what_replies_show() -> None:
    promised: Any = manifest()["display_information"]
    assert "productive hour" not in promised["long_description"]
    for shown in ("break-even in heads", "cost a month on both sides", "month of transfer", "what would change"):
        assert shown in promised["long_description"]


def test_one_address_for_everything() -> None:
    text = printed("https://advisor.acme.test/slack/events")
    assert set(re.findall(r"https://[^\"]+", text)) == {"https://advisor.acme.test/slack/events"}
    assert text.count("https://advisor.acme.test/slack/events") == 3
