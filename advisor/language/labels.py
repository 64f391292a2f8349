"""Numbers that only name something: "line 3", "clause 14.2", "OPS-4471", "Java 17", "24/7"."""

from collections.abc import Sequence

from advisor.language.money import currency_at
from advisor.language.spoken import folded
from advisor.language.words import Word, word_set

_OPENING = 2
_ENDINGS = ("nummer", "nummeret", "number", "bilag")  # "ordrenummer 4711": any compound that ends so
_NOT_COUNTED = word_set(
    "line linje punkt point step trin version java angular python windows room lokale page side iso sap phase fase option mulighed no nr # level "
    "niveau kl tier ticket opgave spoergsmaal question office slide sprint python3 dotnet figure paragraph section afsnit paragraf § php node "
    "react web gate scenario article artikel bilag bilaget appendix exhibit annex schedule attachment clause klausul chapter kapitel sag case stk pkt "
    "vindue udgave edition iteration release sprint spoergsmal"
)

BEFORE_NO_HEADING = word_set("per pr a an each every hver the last this")
_ROUND_THE_CLOCK = frozenset((("24", "/", "7"), ("24", "/", "5"), ("24", "x", "7")))


def only_a_name(words: Sequence[Word], i: int) -> bool:
    """The number of a line, a version, a clock time or an ordinal."""
    if words[i].kind not in ("number", "word"):
        return True
    before = words[i - 1].folded if i else ""
    if words[i].kind == "number":
        if (words[i].text, folded(words, i + 1), folded(words, i + 2)) in _ROUND_THE_CLOCK:
            return True
        if (folded(words, i - 2), before, words[i].text) in _ROUND_THE_CLOCK:
            return True
        if before in (".", ":") and i > 1 and words[i - 2].folded in ("kl", "nr", "no", "pkt", "stk", "kap", "afs"):
            return before == "." and (i > _OPENING or words[0].folded != "no")  # "no. 57 people" begins with an answer
        if _is_a_label(words, i, before) or _is_numbered(words, i, before):
            return True
        after = folded(words, i + 1)
        if after in ("am", "pm") and before in ("at", "after", "before", "by", "until", "till", "around"):
            return True
        return (after in ("am", "pm", "th", "st", "nd", "rd") and words[i + 1].glued) or _ordinal_dot(words, i)
    return False


def _is_numbered(words: Sequence[Word], i: int, before: str) -> bool:
    """ "Ordrenummer 4711", "kontraktnr. 4500": any compound that ends so."""
    dotted = before in (".", ":") and folded(words, i - 2).endswith(("nr", *_ENDINGS))
    return before.endswith(_ENDINGS) or dotted


def _is_a_label(words: Sequence[Word], i: int, before: str) -> bool:
    """ "Line 3", "clause 14.2", "ticket 4471", "OPS-4471": a number that names something."""
    if currency_at(words, i + 1, "en") is not None:
        return False
    if before == "-" and words[i].glued and words[i - 1].glued:
        code = words[i - 2]
        return code.kind == "word" and code.text.isupper() and currency_at(words, i - 2, "en") is None
    if before in ("week", "uge", "wk"):
        return len(words[i].text) <= 2 and folded(words, i - 2) not in BEFORE_NO_HEADING
    return (before in _NOT_COUNTED and len(words[i].text) <= 3) or (before in _NUMBERED and len(words[i].text) <= 7)


_NUMBERED = word_set(
    "clause section sec paragraph para article annex appendix exhibit chapter page pages slide row column ticket amendment addendum klausul "
    "afsnit paragraf artikel bilag appendiks kapitel side slide raekke kolonne ticket tillaeg § pkt"
)


def _ordinal_dot(words: Sequence[Word], i: int) -> bool:
    """Danish "3. linje": a small number with a glued dot and a small letter behind it."""
    after = words[i + 2].text if i + 2 < len(words) else ""
    dot = folded(words, i + 1) == "." and words[i + 1].glued
    return dot and len(words[i].text) <= 2 and words[i].text.isdigit() and after in ("linje", "punkt", "gang", "person")
