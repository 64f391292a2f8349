"""What a person types becomes what Slack delivers: escaped, with mentions and links in angle brackets.

Source: https://docs.slack.dev/messaging/formatting-message-text
"""

import re
from collections.abc import Iterable

from advisor.local_slack.workspace import Json, Person

_LINK = re.compile(r"https?://[^\s<>|]+[^\s<>|.,;:!?)\"']")


def as_delivered(typed: str, people: Iterable[Person]) -> str:
    """Escapes & < >, turns @name of somebody here into <@id> and a web address into <address>."""
    text = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _LINK.sub(lambda found: f"<{found[0]}>", text)
    for person in people:
        names = "|".join(re.escape(name) for name in (person.real_name, person.name))
        text = re.sub(rf"(?<![\w@])@(?:{names})\b", f"<@{person.id}>", text, flags=re.IGNORECASE)
    return text


def as_rich_text(delivered: str) -> list[Json]:
    """The rich_text block that Slack adds to every typed message."""
    elements: list[Json] = []
    for part in re.split(r"(<[^>]+>)", delivered):
        if part.startswith("<@"):
            elements.append({"type": "user", "user_id": part[2:-1]})
        elif part.startswith("<"):
            elements.append({"type": "link", "url": part[1:-1]})
        elif part:
            plain = part.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
            elements.append({"type": "text", "text": plain})
    return [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements}]}]
