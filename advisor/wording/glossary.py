"""The field's terms, explained in a sentence or two."""

import re
from functools import cache

from advisor.wording.texts import Lang, catalogue, text


@cache
def terms(lang: Lang) -> dict[str, tuple[str, ...]]:
    """Give the names by which each term is known; the first one is how we call it."""
    return {
        key.removeprefix("term."): tuple(forms[0].split("|"))
        for key, forms in catalogue(lang).items()
        if key.startswith("term.")
    }


def gloss(term: str, lang: Lang) -> str:
    """Explain one term of `terms`."""
    return text(f"gloss.{term}", lang)


def find_term(words: str, lang: Lang) -> str | None:
    """Find the term that `words` ask about: the longest name that occurs in them, whole words only."""
    heard = words.casefold().replace("_", " ")
    found = [
        (len(name), term)
        for term, names in terms(lang).items()
        for name in names
        if re.search(rf"(?<!\w){re.escape(name.casefold())}(?:s|en|et|er|ne)?(?!\w)", heard)
    ]
    return max(found)[1] if found else None
