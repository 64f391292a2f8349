"""The reader, imported when the first message comes."""

from collections.abc import Mapping

from advisor.engine.facts import AnyValue
from advisor.language.reading import Language, Reading


def read(text: str, *, lang: Language, asked: str | None, known: Mapping[str, AnyValue], today: str) -> Reading:
    """Read one message; see `advisor.language.reader.read`."""
    from advisor.language import reader

    return reader.read(text, lang=lang, asked=asked, known=known, today=today)
