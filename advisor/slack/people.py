"""People in texts: where a reply may name somebody by id, Slack shows the person. Nothing else becomes a mention."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic import JsonValue

from advisor.slack.inert import escaped, literal

_ID = re.compile(r"[UW][A-Z0-9]{2,}")
_NOBODY = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class People:
    """The people whom a reply may name."""

    named: re.Pattern[str] = _NOBODY

    def in_text(self, text: str) -> bool:
        """Tell whether the text names one of them."""
        return self.named.search(text) is not None

    def room(self, text: str, limit: int) -> int:
        """Give how much of `limit` a text may fill before it is drawn: at worst a mention doubles an id and its space."""
        return limit // 2 if self.in_text(text) else limit

    def mentioned(self, text: str) -> str:
        """Escape a text, and make mentions of the ids in it."""
        return "".join(f"<@{words}>" if is_person else escaped(words) for is_person, words in self._parts(text))

    def left_out(self, label: str) -> str:
        """Give a label, where nobody can be mentioned, without the ids."""
        return re.sub(r"^\s*:\s*", "", self.named.sub("", label)).strip() or label

    def elements(self, text: str) -> list[JsonValue]:
        """Give the rich-text elements of a text."""
        return [
            {"type": "user", "user_id": words} if is_person else {"type": "text", "text": literal(words)}
            for is_person, words in self._parts(text)
        ]

    def _parts(self, text: str) -> Iterator[tuple[bool, str]]:
        """Give ids and what stands between them, in order."""
        end = 0
        for found in self.named.finditer(text):
            if found.start() > end:
                yield False, text[end : found.start()]
            yield True, found[1]
            end = found.end()
        if text[end:]:
            yield False, text[end:]


NOBODY = People()


def people(ids: Iterable[str]) -> People:
    """Gather people by id; what is no id of Slack's ("terminal") names nobody. Only whole words are ids in a text."""
    known = "|".join(sorted(one for one in ids if _ID.fullmatch(one)))
    return People(re.compile(rf"(?:(?<=<@)|(?<![\w@#!]))({known})(?!\w)")) if known else NOBODY
