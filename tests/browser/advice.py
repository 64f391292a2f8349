"""What the scripted bot says in browser tests: an answer with every block that the page draws."""

from tests.fakes.bot import Ack, FakeBot, Json, Received

BUTTONS: Json = {
    "type": "actions",
    "block_id": "choices",
    "elements": [
        {
            "type": "button",
            "action_id": "advisor.confirm",
            "style": "primary",
            "text": {"type": "plain_text", "text": "Yes, that is right"},
            "value": "confirm",
        },
        {
            "type": "button",
            "action_id": "advisor.reject",
            "text": {"type": "plain_text", "text": "No, something is wrong"},
            "value": "reject",
        },
        {
            "type": "button",
            "action_id": "advisor.forget",
            "style": "danger",
            "text": {"type": "plain_text", "text": "Forget it all"},
            "value": "forget",
        },
    ],
}


def _row(*cells: str) -> list[Json]:
    return [{"type": "raw_text", "text": cell} for cell in cells]


def _mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


VERDICT: list[Json] = [
    {
        "type": "header",
        "text": {"type": "plain_text", "text": "Stay with the vendor for now & look again at 75 people"},
    },
    {
        "type": "section",
        "text": _mrkdwn(
            "With *62 people* in Kraków the vendor costs _less_ than your own company. "
            "Below ~70~ *75 people* the fixed costs weigh too much.\n"
            "&gt; Break-even: `75` people, see <https://example.com/why|why>\n&lt;b&gt;no mark-up&lt;/b&gt;"
        ),
    },
    {
        "type": "section",
        "fields": [_mrkdwn("*Vendor a month*\n416,640 EUR"), _mrkdwn("*Captive a month*\n431,200 EUR")],
    },
    {
        "type": "table",
        "column_settings": [{"align": "left"}, {"align": "right"}, {"align": "right"}],
        "rows": [
            _row("People", "Vendor, EUR a month", "Captive, EUR a month"),
            _row("62", "416,640", "431,200"),
            _row("75", "504,000", "503,100"),
            _row("100", "672,000", "641,900"),
        ],
    },
    {"type": "divider"},
    {
        "type": "markdown",
        "text": "### What would change it\n- **100 people** next year\n- a lower *transfer fee*\n\n`N* = 75`",
    },
    {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_list",
                "style": "bullet",
                "elements": [
                    {
                        "type": "rich_text_section",
                        "elements": [{"type": "text", "text": "ask the vendor for a transfer clause"}],
                    },
                    {
                        "type": "rich_text_section",
                        "elements": [{"type": "text", "text": "check the notice", "style": {"bold": True}}],
                    },
                ],
            }
        ],
    },
    BUTTONS,
    {"type": "context", "elements": [_mrkdwn("Everybody in this channel can read this. Figures are a first look.")]},
]


def scripted(bot: FakeBot) -> None:
    """Answers mentions in a thread, direct messages where they are, commands privately and presses by an update."""

    def script(received: Received) -> Ack | None:
        if received.kind in ("message", "app_mention"):
            _to_message(bot, received)
        elif received.kind == "command":
            text = received.body["text"]
            answer = {"text": f"Only for you: {text}", "response_type": "ephemeral"}
            bot.post(received.body["response_url"], answer)
        elif received.kind == "block_actions":
            pressed = received.body["actions"][0]["text"]["text"]
            blocks = [{"type": "section", "text": _mrkdwn(f"You pressed *{pressed}*.")}, BUTTONS]
            where = received.body["container"]
            bot.call(
                "chat.update",
                channel=where["channel_id"],
                ts=where["message_ts"],
                text=f"Pressed: {pressed}",
                blocks=blocks,
            )
        return None

    bot.script = script


def _to_message(bot: FakeBot, received: Received) -> None:
    event = received.event
    in_channel = event.get("channel_type") == "channel"
    followed_up = in_channel and "thread_ts" in event and "<@" not in event["text"]
    if event.get("bot_id") or (in_channel and not followed_up):
        return
    thread_ts = event.get("thread_ts") or (event["ts"] if received.kind == "app_mention" else None)
    body: Json = {"text": f"Heard: {event['text']}"} if followed_up else {"text": "First look", "blocks": VERDICT}
    bot.call("chat.postMessage", channel=event["channel"], thread_ts=thread_ts, **body)
