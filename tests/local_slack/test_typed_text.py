"""What is typed and what Slack makes of it."""

import pytest

from advisor.local_slack.typed_text import as_delivered, as_rich_text
from advisor.local_slack.workspace import ANNA, BOT_USER, Workspace

PEOPLE = list(Workspace().people.values())


@pytest.mark.parametrize(
    ("typed", "delivered"),
    [
        ("5 < 6 & 7 > 2", "5 &lt; 6 &amp; 7 &gt; 2"),
        ("@advisor hi", f"<@{BOT_USER}> hi"),
        ("hi @Advisor, and @anna!", f"hi <@{BOT_USER}>, and <@{ANNA}>!"),
        ("@Captive advisor hi", f"<@{BOT_USER}> hi"),
        ("me@advisor.example", "me@advisor.example"),
        ("@advisors", "@advisors"),
        ("see https://example.com/a?b=1&c=2.", "see <https://example.com/a?b=1&amp;c=2>."),
        ("<!channel> <@U0EVIL>", "&lt;!channel&gt; &lt;@U0EVIL&gt;"),
        ("æøå 42 €", "æøå 42 €"),
    ],
)
def test_escaped_with_mentions_and_links(typed: str, delivered: str) -> None:
    assert as_delivered(typed, PEOPLE) == delivered


def test_the_rich_text_says_the_same() -> None:
    (block,) = as_rich_text(f"<@{BOT_USER}> 5 &lt; 6 <https://example.com>")
    assert block["elements"][0]["elements"] == [
        {"type": "user", "user_id": BOT_USER},
        {"type": "text", "text": " 5 < 6 "},
        {"type": "link", "url": "https://example.com"},
    ]
