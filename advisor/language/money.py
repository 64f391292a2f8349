"""What stands around an amount: currency, period, per head or in all, gross or net."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from advisor.engine.facts import Basis, Per
from advisor.language.lexicon.units import (
    ADVERBS,
    CAPITAL_CODES,
    CURRENCIES,
    HOURS_OF,
    KRONER,
    LANDS_OF_TWO,
    MINOR_UNITS,
    NATIONAL,
    UNCLEAR_CURRENCIES,
    UNITS,
)
from advisor.language.numerals import numeral_at
from advisor.language.reading import Language
from advisor.language.spoken import JOINTS, folded
from advisor.language.words import Word, word_set

Gross = bool | Literal["employer_cost"]


@dataclass(frozen=True, slots=True)
class Around:
    """Everything said with an amount; None = not said."""

    per: Per | None = None
    basis: Basis | None = None
    gross: Gross | None = None
    weekly: bool = False
    once: bool = False


_PER: dict[str, Per] = {"hour": "hour", "day": "day", "month": "month", "year": "year"}
_LINKS = word_set("/ per pr a an each every hver hvert om i the pro p en et for")
_HEADS = word_set(
    "head heads person persons people pers developer dev devs consultant consultants fte ftes employee employees seat seats capita mand "
    "medarbejder medarb udvikler konsulent hoved hovede naese aarsvaerk engineer ingenioer tester headcount resource ressource role man kollega "
    "programmer member colleague snude medlem contractor specialist ansat individual teammedlem"
)
_EACH = frozenset(["each", "apiece"])
_EACH_OF_THEM = (["for", "each", "of", "them"], ["for", "every", "one", "of"], ["for", "hver", "af", "dem"])
_GROSS: dict[str, Gross] = {
    "gross": True, "brutto": True, "bruttoloen": True, "net": False, "netto": False, "nettoloen": False, "takehome": False,
    "brut": True, "pretax": True, "udbetalt": False, "ctc": "employer_cost",
}  # fmt: skip
_GROSS_PAIRS: dict[tuple[str, str], Gross] = {
    ("before", "tax"): True, ("before", "taxes"): True, ("foer", "skat"): True, ("pre", "tax"): True,
    ("after", "tax"): False, ("after", "taxes"): False, ("efter", "skat"): False, ("take", "home"): False,
    ("in", "hand"): False, ("employer", "cost"): "employer_cost", ("fully", "loaded"): "employer_cost",
}  # fmt: skip
_TOTALS = (
    "in total", "for the whole team", "for the entire team", "for the full team", "for the team", "for all of them",
    "for everyone", "for everybody", "for all", "i alt", "altogether", "all together", "for hele holdet", "for holdet",
    "samlet", "for hele teamet", "for teamet", "for alle", "total", "for dem alle", "for whole team", "all in all",
    "for alle sammen", "for the lot", "overall", "for hele banden", "for hele flokken", "for the group", "i det hele",
)  # fmt: skip
_ONCE = ("one off", "one time", "once", "lump sum", "engangs", "en gang", "engangsbeloeb", "flat")
_KINDS_OF_TIME = word_set(
    "calendar billable billed worked productive fakturerbar fakturerbare faktureret arbejdet produktiv leveret praesteret kalender"
)
_DEFINITE = word_set("timen dagen maaneden aaret ugen kvartalet mdn maaned md mdr")
_MAN = frozenset(["man", "person", "mande", "developer", "consultant"])


def currency_at(words: Sequence[Word], i: int, lang: Language) -> tuple[str | None, int] | None:
    """Give (ISO code, index behind) of the currency at word `i`; the code is None for "peso" and for "kr" in English."""
    word = folded(words, i)
    if not word:
        return None
    two = folded(words, i + 1)
    if (named := _national(words, i)) is not None:
        return named
    if word in KRONER:
        return ("DKK" if lang == "da" else None), _behind(words, i, "kr")
    if word == "nok" and lang == "da" and words[i].text != "NOK" and folded(words, i + 1)[:1].isdigit():
        return None  # "vist nok 40", "nok 40 mand": probably
    if word in CURRENCIES:
        return CURRENCIES[word], _behind(words, i, "rs")
    if words[i].text in CAPITAL_CODES and _is_code(words, i):
        return CAPITAL_CODES[words[i].text], i + 1
    if lang == "da" and (word, two) == (",", "-") and _is_price_mark(words, i):
        return "DKK", i + 2
    return (None, i + 1) if word in UNCLEAR_CURRENCIES else None


def _is_code(words: Sequence[Word], i: int) -> bool:
    """Albanian "ALL 150,000" but not "ALL 65 people"; Malaysian "RM 5,000" but not "2 RM"."""
    after = folded(words, i + 1)
    number = i + 1 < len(words) and words[i + 1].kind == "number"
    if words[i].text == "RM":
        return number
    return words[i].text != "ALL" or not number or sum(c.isdigit() for c in after) > 3


def _is_price_mark(words: Sequence[Word], i: int) -> bool:
    """The Danish "300,-": stuck to its number, and no other number follows at once."""
    after = words[i + 2] if i + 2 < len(words) else None
    return words[i].glued and words[i + 1].glued and not (after and after.glued and after.kind == "number")


def _national(words: Sequence[Word], i: int) -> tuple[str, int] | None:
    """Swiss francs, tjekkiske kroner, Hong Kong dollars, HK$, C$; a lone letter counts only as a capital or stuck to its "$"."""
    word, two = folded(words, i), folded(words, i + 1)
    if (word, two) in NATIONAL:
        return NATIONAL[word, two], i + 2
    if (word, two) in LANDS_OF_TWO and folded(words, i + 2) in ("dollar", "dollars", "rand", "$"):
        return LANDS_OF_TWO[word, two], i + 3
    if two == "$" and words[i + 1].glued and word in _DOLLAR_LETTERS:
        return _DOLLAR_LETTERS[word], i + 2
    return None


_DOLLAR_LETTERS = {"c": "CAD", "ca": "CAD", "a": "AUD", "au": "AUD", "aus": "AUD", "s": "SGD", "r": "BRL", "mex": "MXN"}


def _behind(words: Sequence[Word], i: int, abbreviation: str) -> int:
    """The index behind a currency, with the dot of "kr." and "Rs."."""
    dotted = folded(words, i) == abbreviation and folded(words, i + 1) == "." and _dot_belongs(words, i + 1)
    return i + 2 if dotted else i + 1


def _dot_belongs(words: Sequence[Word], i: int) -> bool:
    """The dot of "kr." rather than the end of a sentence: no capital follows."""
    after = words[i + 1].text if i + 1 < len(words) else ""
    return words[i].glued and not after[:1].isupper() and after != "\n"


def minor_part(words: Sequence[Word], i: int, lang: Language) -> tuple[float, int] | None:
    """Read the small coins behind an amount ("43 cents", "og 50 øre"): (part of one unit, index behind)."""
    i = i + 1 if folded(words, i) in JOINTS else i
    coins = numeral_at(words, i, lang) if i < len(words) else None
    if coins is None or not 0 < coins.value < 100 or folded(words, coins.last) not in MINOR_UNITS:
        return None
    return coins.value / 100, coins.last + 1


def around(words: Sequence[Word], i: int, found: Around = Around()) -> tuple[Around, int]:
    """Read all that follows an amount at word `i`: "a head a month gross", "pr. mand pr. måned", "/h"."""
    while i < len(words):
        step = _step(words, i, found)
        if step is None and found.basis == "head" and folded(words, i) in ("and", "og", "&"):
            unit = UNITS.get(folded(words, i + 1), "")
            step = (replace(found, per=found.per or _PER[unit]), i + 2) if unit in _PER else None
        if step is None:
            if (
                folded(words, i) in (",", "(", "and", "og")
                and (ahead := _step(words, i + 1, found))
                and ahead[0] != found
            ):
                found, i = ahead
                continue
            break
        found, i = step
    return found, i


def _step(words: Sequence[Word], i: int, found: Around) -> tuple[Around, int] | None:
    if i >= len(words):
        return None
    return _period(words, i, found) or _heads(words, i, found) or _nature(words, i, found)


def _is_priced(words: Sequence[Word], i: int) -> bool:
    """ "290 kr. timen": right behind a currency."""
    ends = (currency_at(words, j, "da") for j in (i - 2, i - 1) if j >= 0)
    return any(end is not None and end[1] == i for end in ends)


def _period(words: Sequence[Word], i: int, found: Around) -> tuple[Around, int] | None:
    word = folded(words, i)
    if (
        word in ADVERBS and (word not in ("dagen", "timen") or _is_priced(words, i)) and (word != "pm" or found.basis)
    ):  # "1 PM" is a person
        return replace(found, per=found.per or _PER[ADVERBS[word]]), i + 1
    if word == "p" and folded(words, i + 1) == "." and folded(words, i + 2) in ("a", "m"):
        end = i + 4 if folded(words, i + 3) == "." else i + 3
        return replace(found, per="year" if folded(words, i + 2) == "a" else "month"), end
    if word not in _LINKS and not (words[i].glued and word in ("h", "hr")):
        return None
    j = i + 1 if word in _LINKS else i
    j = j + 1 if folded(words, j) == "." else j
    j = j + 1 if word in _LINKS and folded(words, j) in _LINKS and word != "/" else j
    j = j + 1 if folded(words, j) in _KINDS_OF_TIME else j
    j = j + 1 if folded(words, j) in _MAN and (folded(words, j + 1) in UNITS) else j
    unit = (
        UNITS.get(folded(words, j))
        or HOURS_OF.get(folded(words, j))
        or ("hour" if word == "/" and folded(words, j) == "t" else None)
    )
    if unit is None or (word in ("en", "et") and unit != "hour"):
        return None
    if word in ("i", "om", "for") and folded(words, j) not in _DEFINITE and folded(words, j - 1) != "the":
        return None  # "i dag" is today, "om måneden" is a month
    end = j + 2 if folded(words, j) in ("md", "mdr", "hr", "mo") and _abbreviated(words, j + 1) else j + 1
    if unit == "week":
        return replace(found, weekly=True), end
    return (replace(found, per=found.per or _PER[unit]), end) if unit in _PER else None


def _abbreviated(words: Sequence[Word], i: int) -> bool:
    return (
        folded(words, i) == "."
        and i + 1 < len(words)
        and not words[i + 1].text[:1].isupper()
        and words[i + 1].text != "\n"
    )


def _heads(words: Sequence[Word], i: int, found: Around) -> tuple[Around, int] | None:
    word = folded(words, i)
    if word in _EACH:
        return replace(found, basis=found.basis or "head"), i + 1
    if word == "pp":
        return replace(found, basis="head"), i + 1
    if [folded(words, k) for k in range(i, i + 4)] in _EACH_OF_THEM:
        return replace(found, basis=found.basis or "head"), i + 4
    if word not in ("/", "per", "pr", "a", "an", "each", "every", "hver", "pro", "for", "til"):
        return None
    j = i + 2 if folded(words, i + 1) == "." else i + 1
    if word in ("for", "til") and folded(words, j) not in ("each", "every", "hver"):
        return None
    j = j + 1 if word in ("for", "til") else j
    j = (
        j + 1
        if folded(words, j)
        in ("single", "enkelt", "transferred", "moved", "productive", "overtaget", "overdraget", "hjemtaget", "ansat")
        else j
    )
    if folded(words, j) not in _HEADS:
        return None
    end = j + 2 if folded(words, j) in ("pers", "medarb") and folded(words, j + 1) == "." else j + 1
    return replace(found, basis=found.basis or "head"), end


def _nature(words: Sequence[Word], i: int, found: Around) -> tuple[Around, int] | None:
    one, two, three = folded(words, i), folded(words, i + 1), folded(words, i + 2)
    if one in _GROSS:
        return replace(found, gross=_GROSS[one]), i + 1
    if (one, two) in _GROSS_PAIRS:
        return replace(found, gross=_GROSS_PAIRS[one, two]), i + 2
    four = f"{one} {two} {three} {folded(words, i + 3)}"
    for phrase in _TOTALS:
        if four.startswith(phrase) and four[len(phrase) : len(phrase) + 1] in ("", " "):
            return replace(found, basis=found.basis or "total"), i + phrase.count(" ") + 1
    if one == "once" or f"{one} {two}" in _ONCE:
        return replace(found, once=True), i + (1 if one == "once" else 2)
    return None
