from advisor.slack.registrations import REGISTRATIONS, bot_events, optional_scopes, required_scopes


def test_the_least_scopes() -> None:
    assert required_scopes() == [
        "app_mentions:read",
        "assistant:write",
        "chat:write",
        "commands",
        "im:history",
        "im:write",
    ]
    assert optional_scopes() == ["channels:history", "groups:history"]


def test_every_subscribed_event_has_a_listener() -> None:
    listened = {one.name for one in REGISTRATIONS if one.kind == "event"}
    assert {event.split(".")[0] for event in bot_events()} == listened
