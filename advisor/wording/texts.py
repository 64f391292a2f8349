"""The texts a person reads: one gettext catalogue a language, read from the package into memory.

Message ids are short names ("question.headcount"): both languages are written out, neither translates the other.
Placeholders are `{name}`. A missing id or placeholder is a KeyError: it is a fault of ours, and the tests look for it.
"""

from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Literal

from babel.messages.pofile import read_po

Lang = Literal["en", "da"]
LANGUAGES: tuple[Lang, ...] = ("en", "da")

Forms = tuple[str, ...]


@cache
def catalogue(lang: Lang) -> dict[str, Forms]:
    """Give every text of a language by id: one form, or two (singular, plural)."""
    entries: dict[str, Forms] = {}
    for part in ("", "claims.", "form.", "home.", "charts."):
        name = f"{part}{lang}.po"
        raw = files("advisor.wording").joinpath("locale", name).read_bytes()
        for message in read_po(BytesIO(raw), abort_invalid=True):
            if message.id:
                key = message.id if isinstance(message.id, str) else message.id[0]
                entries[key] = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
    return entries


def text(key: str, lang: Lang, **values: str) -> str:
    """Give the text `key` with its placeholders filled. KeyError when the id or a placeholder is missing."""
    return _ended_once(catalogue(lang)[key][0].format_map(values))


def _ended_once(said: str) -> str:
    """A sentence that ends in "kr." has its full stop already."""
    return said.replace("kr..", "kr.")


def plural(key: str, count: float, lang: Lang, **values: str) -> str:
    """Give the form of `key` that fits `count`; in English and in Danish only exactly 1 is singular."""
    forms = catalogue(lang)[key]
    return _ended_once(forms[0 if count == 1 else -1].format_map(values))


def has(key: str, lang: Lang) -> bool:
    """Tell whether there is a text `key`."""
    return key in catalogue(lang)


def listed(items: list[str] | tuple[str, ...], lang: Lang, word: Literal["and", "or"] = "and") -> str:
    """Join as in a sentence: "a, b and c". An empty list gives an empty text."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {text(f'word.{word}', lang)} {items[-1]}"
