"""The JSON that Slack sends to an app: event envelopes, commands, button presses.

Source: https://docs.slack.dev/apis/events-api, https://docs.slack.dev/interactivity/implementing-slash-commands and
https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
One addition that Slack does not make: `locale` ("da-DK"), because each person chooses a language in the page.
"""

from advisor.local_slack.presses import state_of_press
from advisor.local_slack.typed_text import as_rich_text
from advisor.local_slack.workspace import APP, BOT, BOT_USER, TEAM, TEAM_DOMAIN, Channel, Json, Message, Person

VERIFICATION_TOKEN = "local-verification"  # noqa: S105 -- Slack's deprecated field, no secret: requests are proven by their signature


def envelope(event: Json, event_id: str, locale: str) -> Json:
    """An event as the Events API delivers it."""
    authorization = {
        "enterprise_id": None,
        "team_id": TEAM,
        "user_id": BOT_USER,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": TEAM,
        "context_team_id": TEAM,
        "context_enterprise_id": None,
        "api_app_id": APP,
        "event": event,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": int(float(event["event_ts"])),
        "authorizations": [authorization],
        "is_ext_shared_channel": False,
        "event_context": f"4-{event_id}",
        "locale": locale,
    }


def as_slack_message(message: Message) -> Json:
    """A message as it stands in events, answers of the Web API and button presses."""
    body: Json = {"type": "message", "user": message.user, "text": message.text, "ts": message.ts, "team": TEAM}
    if message.user == BOT_USER:
        body |= {"bot_id": BOT, "app_id": APP, "blocks": list(message.blocks)}
    else:
        body |= {"client_msg_id": f"local-{message.ts}", "blocks": as_rich_text(message.text)}
    if message.files:
        body |= {"subtype": "file_share", "files": list(message.files)}
    if message.thread_ts is not None:
        body["thread_ts"] = message.thread_ts
    if message.metadata is not None:
        body["metadata"] = message.metadata
    if message.edited_ts is not None:
        body["edited"] = {"user": message.user, "ts": message.edited_ts}
    return body


def message_event(message: Message, channel: Channel, parent_user: str | None) -> Json:
    """A new message; `parent_user` wrote the first message of its thread."""
    event = as_slack_message(message) | _where(channel) | {"event_ts": message.ts}
    if parent_user is not None:
        event["parent_user_id"] = parent_user
    return event


def mention_event(message: Message, channel: Channel) -> Json:
    """The twin of a message that names the bot: same ts, an event of its own."""
    return as_slack_message(message) | {"type": "app_mention", "channel": channel.id, "event_ts": message.ts}


def changed_event(before: Message, after: Message, channel: Channel, ts: str) -> Json:
    """An edit."""
    return {
        "type": "message",
        "subtype": "message_changed",
        "hidden": True,
        "message": as_slack_message(after),
        "previous_message": as_slack_message(before),
        "ts": ts,
        "event_ts": ts,
    } | _where(channel)


def deleted_event(gone: Message, channel: Channel, ts: str) -> Json:
    """A deletion."""
    return {
        "type": "message",
        "subtype": "message_deleted",
        "hidden": True,
        "deleted_ts": gone.ts,
        "previous_message": as_slack_message(gone),
        "ts": ts,
        "event_ts": ts,
    } | _where(channel)


def tombstone_event(gone: Message, channel: Channel, ts: str) -> Json:
    """A deletion of a message that has replies: Slack leaves a stone in its place and calls that a change."""
    event = changed_event(gone, gone, channel, ts)
    stone = {"type": "message", "subtype": "tombstone", "user": "USLACKBOT", "hidden": True, "ts": gone.ts}
    event["message"] = stone | {"text": "This message was deleted.", "thread_ts": gone.ts}
    return event


def command_form(person: Person, channel: Channel, text: str, trigger_id: str, response_url: str) -> dict[str, str]:
    """The form fields of `/bot-check`."""
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": TEAM,
        "team_domain": TEAM_DOMAIN,
        "channel_id": channel.id,
        "channel_name": _channel_name(channel),
        "user_id": person.id,
        "user_name": person.name,
        "command": "/bot-check",
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": trigger_id,
        "locale": person.locale,
    }


def press_payload(
    person: Person, channel: Channel, message: Message, action: Json, trigger_id: str, response_url: str
) -> Json:
    """A pressed button. As in Slack, `message` is left out where the message was ephemeral."""
    container: Json = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": message.only_for is not None,
    }
    if message.thread_ts is not None:
        container["thread_ts"] = message.thread_ts
    payload: Json = {
        "type": "block_actions",
        "user": {"id": person.id, "username": person.name, "name": person.name, "team_id": TEAM},
        "api_app_id": APP,
        "token": VERIFICATION_TOKEN,
        "container": container,
        "trigger_id": trigger_id,
        "team": {"id": TEAM, "domain": TEAM_DOMAIN},
        "enterprise": None,
        "is_enterprise_install": False,
        "channel": {"id": channel.id, "name": _channel_name(channel)},
        "state": state_of_press(action),
        "response_url": response_url,
        "actions": [action],
        "locale": person.locale,
    }
    if message.only_for is None:
        payload["message"] = as_slack_message(message)
    return payload


def interaction(kind: str, person: Person, trigger_id: str) -> Json:
    """What all interactions outside of messages have in common."""
    return {
        "type": kind,
        "team": {"id": TEAM, "domain": TEAM_DOMAIN},
        "user": {"id": person.id, "username": person.name, "name": person.name, "team_id": TEAM},
        "api_app_id": APP,
        "token": VERIFICATION_TOKEN,
        "trigger_id": trigger_id,
        "enterprise": None,
        "is_enterprise_install": False,
        "locale": person.locale,
    }


def _where(channel: Channel) -> Json:
    return {"channel": channel.id, "channel_type": channel.kind}


def _channel_name(channel: Channel) -> str:
    return "directmessage" if channel.kind == "im" else channel.name
