"""Numbers with what they measure: counts, money, per cent, spans of time, points in time; with ranges, bounds and "about"."""

from collections.abc import Sequence
from dataclasses import replace

from advisor.language.dates import point_at
from advisor.language.labels import BEFORE_NO_HEADING, only_a_name
from advisor.language.lexicon.units import MAGNITUDES, MINUTES, PERCENT, UNITS
from advisor.language.measures import Quantity
from advisor.language.money import Around, around, currency_at, minor_part
from advisor.language.numerals import Numeral, is_plain_year, numeral_at
from advisor.language.qualifying import qualified
from advisor.language.ranging import Ends, second_end
from advisor.language.reading import Language
from advisor.language.spans import bare_unit, relative_year, span_of, unit_at
from advisor.language.spoken import folded
from advisor.language.words import Word, word_set

_PLURALS = {
    "thirds": 3, "quarters": 4, "fifths": 5, "tenths": 10, "tredjedele": 3, "fjerdedele": 4, "kvarte": 4, "femtedele": 5,
    "tiendedele": 10,
}  # fmt: skip
_PARTS = {"third": 3, "fifth": 5, "tenth": 10, "tredjedel": 3, "fjerdedel": 4, "femtedel": 5, "tiendedel": 10}
_EVERY = {
    "anden": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "syvende": 7, "ottende": 8, "niende": 9, "tiende": 10, "tyvende": 20,
    "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "twentieth": 20,
}  # fmt: skip


def quantities(words: Sequence[Word], lang: Language, today: str) -> list[Quantity]:
    """Give all quantities of a text in order; numbers that only name something ("line 3", "Java 17", "14:30") are left out."""
    found: list[Quantity] = []
    i = 0
    while i < len(words):
        quantity = _quantity_at(words, i, lang, today) or _one_of_a_list(words, i, found)
        if quantity is None:
            i += 1
            continue
        quantity = _headed(words, quantity, found[-1].last if found else 0, lang)
        quantity = _as_before(words, quantity, found[-1] if found else None, lang)
        quantity = _behind_the_running_month(words, quantity, lang)
        found.append(qualified(words, quantity))
        i = max(quantity.last, i + 1)
    return found


def _behind_the_running_month(words: Sequence[Word], quantity: Quantity, lang: Language) -> Quantity:
    """ "Løbende måned plus 3", "current month plus 3": months, counted from the end of this one."""
    one, two, three = (folded(words, quantity.first - back) for back in (1, 2, 3))
    counts = quantity.kind == "number" and one in ("plus", "+") and two in ("maaned", "month") and three in _RUNNING
    return replace(span_of(words, quantity, quantity.last, "month", lang), last=quantity.last) if counts else quantity


_RUNNING = word_set("loebende indevaerende current running")


def _one_of_a_list(words: Sequence[Word], i: int, found: Sequence[Quantity]) -> Quantity | None:
    """ "11 seniors, 14 mids, one architect and a PM": one more of the people that are counted."""
    if (
        folded(words, i) not in ("one", "a", "an", "en", "et", "een")
        or not found
        or folded(words, i - 1) not in _LISTED
    ):
        return None
    before, role = found[-1], next((w.folded for w in words[i + 1 : i + 4] if w.folded in _ROLES), None)
    counted = before.kind == "number" and before.around == Around() and before.low == int(before.low)
    near = 1 <= i - before.last <= _ROLE_WORDS and not any(w.text in "\n.;:!?" for w in words[before.last : i])
    return Quantity("number", 1, 1, i, i + 1) if role and counted and near else None


_ROLE_WORDS = 5
_LISTED = word_set(", and og plus + & / samt")
_ROLES = word_set(
    "architect pm po ba tester designer lead manager master owner devops analyst qa dba engineer developer dev consultant intern admin sre "
    "arkitekt projektleder leder analytiker udvikler konsulent testleder junior senior mid"
)


def _as_before(words: Sequence[Word], quantity: Quantity, before: Quantity | None, lang: Language) -> Quantity:
    """ "6 months notice and 22 left": the unit of the span before."""
    spans = before is not None and before.kind == "months" and before.unit in ("month", "year")
    bare = quantity.kind == "number" and quantity.around == Around()
    if before is None or not (spans and bare and folded(words, quantity.last) in _LEFT_OF_IT):
        return quantity
    return replace(span_of(words, quantity, quantity.last, before.unit, lang), last=quantity.last)


_LEFT_OF_IT = word_set("left remaining tilbage")


def _headed(words: Sequence[Word], quantity: Quantity, from_word: int, lang: Language) -> Quantity:
    """ "Months remaining: 8", "opsigelse (mdr.): 3", "attrition in %: 12": the unit stands before its number."""
    after = folded(words, quantity.last)
    if quantity.kind != "number" or quantity.around != Around() or (after and after[0].isalpha()):
        return quantity
    for i in range(quantity.first - 1, max(from_word, quantity.first - 8) - 1, -1):
        word = words[i]
        if word.text in "\n.;!?," and not (word.text == "." and word.glued):
            break
        if sum(w.text in ":=|" for w in words[i + 1 : quantity.first]) > 1:
            break  # another heading or cell stands between
        near = quantity.first - i <= 3 or any(w.text in ":=|-–" for w in words[i + 1 : quantity.first])
        if near and word.folded in _HEADINGS and folded(words, i - 1) not in BEFORE_NO_HEADING:
            if word.folded in PERCENT:
                return replace(quantity, kind="percent")
            span = span_of(words, quantity, quantity.last, UNITS[word.folded], lang)
            return replace(span, last=quantity.last)
    return quantity


_HEADINGS = word_set("months mths mos years yrs maaneder mdr mdrs aar") | (PERCENT - {"pc"})


def _quantity_at(words: Sequence[Word], i: int, lang: Language, today: str) -> Quantity | None:
    if _names_an_end(words, i):
        return None
    relative = relative_year(words, i)
    if relative:
        return relative
    at = point_at(words, i, today)
    if at and not _measured(words, at[1], lang):
        return Quantity("point", 0, 0, i, at[1], point=at[0])
    money = currency_at(words, i, lang) if words[i].text != "," else None
    start = money[1] if money else i
    if start >= len(words) or (not money and only_a_name(words, i)):
        return None
    numeral = numeral_at(words, start, lang)
    if numeral is None:
        return _one_in_every(words, i, lang) or bare_unit(words, i, lang)
    if money is None and (_is_short_span(words, numeral, lang) or _is_plain_year(words, numeral)):
        return None
    ranged = second_end(words, i, numeral, lang)
    return _one_in(words, i, numeral, lang) or _measure(
        words, i, ranged, money[0] if money else None, bool(money), lang
    )


_BETWEEN_UNIT = word_set("- more extra additional fewer less hele full whole calendar flere ekstra")


def _is_plain_year(words: Sequence[Word], numeral: Numeral) -> bool:
    return is_plain_year(numeral, words) and not _people_follow(words, numeral.last)


def _is_short_span(words: Sequence[Word], numeral: Numeral, lang: Language) -> bool:
    """Minutes and seconds; but in "5 people, min. 3" and Danish "vi er 5 min chef siger" the word means something else."""
    j = numeral.last + (folded(words, numeral.last) in _BETWEEN_UNIT)
    unit = folded(words, j)
    follows = next((word.kind for word in words[j + 1 : j + 3] if word.text != "."), "")
    return unit in MINUTES and not (unit == "min" and (follows == "number" or (lang == "da" and follows == "word")))


def _names_an_end(words: Sequence[Word], i: int) -> bool:
    """ "To the end of a month", "til udgangen af en måned" is when a notice takes effect, no span."""
    edge = (folded(words, i - 2), folded(words, i - 1)) in (("end", "of"), ("udgangen", "af"), ("slutningen", "af"))
    article = folded(words, i) in ("a", "the", "any", "en", "et")
    return edge and article and UNITS.get(folded(words, i + 1)) in ("month", "quarter", "year")


def _one_in_every(words: Sequence[Word], i: int, lang: Language) -> Quantity | None:
    """Danish "hver tiende" and "a tenth" are ten per cent."""
    number = _EVERY.get(folded(words, i + 1)) if folded(words, i) in ("hver", "every") else None
    if folded(words, i) in ("a", "one", "en"):
        number = _PARTS.get(folded(words, i + 1))
    if number is None:
        one = folded(words, i) == "one" or (folded(words, i) in ("en", "et") and folded(words, i + 1) == "ud")
        return _one_in(words, i, Numeral(1, i, i + 1), lang) if one else None
    part = round(100 / number, 2)
    return Quantity("percent", part, part, i, i + 2, approx=True)


def _one_in(words: Sequence[Word], i: int, numeral: Numeral, lang: Language) -> Quantity | None:
    """ "One in five", "2 out of 10", "3 ud af 20", "two thirds": a share in per cent."""
    j = numeral.last
    if numeral.value < 1 and folded(words, numeral.first + 1) == "/":
        part = round(100 * numeral.value, 2)
        of = folded(words, j) in ("of", "af")
        return Quantity("percent", part, part, i, j, approx=True) if of else None
    parts = _PLURALS.get(folded(words, j), 0)
    of = folded(words, j + 1) in ("of", "af")
    if numeral.value < parts and (of or folded(words, j) != "quarters"):
        part = round(100 * numeral.value / parts, 2)
        return Quantity("percent", part, part, i, j + 1, approx=True)
    if folded(words, j) in ("out", "ud") and folded(words, j + 1) in ("of", "af"):
        j += 1
    elif folded(words, j) != "in" or numeral.value != 1:
        return None
    whole = numeral_at(words, j + 1, lang) if j + 1 < len(words) else None
    if whole is None or not 1 < whole.value <= 100 or numeral.value >= whole.value:
        return None
    part = round(100 * numeral.value / whole.value, 2)
    return Quantity("percent", part, part, i, whole.last, approx=True)


def _measured(words: Sequence[Word], i: int, lang: Language) -> bool:
    """Whether a unit or a currency follows, so that "2.5.24" or "May 2022" style text is no date after all."""
    word = folded(words, i)
    return (
        word in PERCENT
        or (word in UNITS and word not in ("time", "y", "d", "h"))
        or currency_at(words, i, lang) is not None
    )


def _people_follow(words: Sequence[Word], i: int) -> bool:
    return folded(words, i) in (
        "people",
        "devs",
        "developers",
        "mand",
        "folk",
        "medarbejdere",
        "udviklere",
        "heads",
        "engineers",
    )


def _measure(
    words: Sequence[Word], first: int, ends: Ends, currency: str | None, is_money: bool, lang: Language
) -> Quantity:
    low, high = ends.low, ends.high
    currency = currency or low.currency or high.currency
    quantity = Quantity(
        "number", low.value, high.value, first, ends.last, low.other, high.other, low.house and high.house,
        choice=ends.choice, from_to=ends.from_to, spoken=not low.digits,
    )  # fmt: skip
    i = ends.last
    behind = currency_at(words, i, lang) or _in_brackets(words, i, lang)
    if behind and is_money and behind[1] < len(words) and words[behind[1]].kind == "number":
        behind = None  # "$20,000 $37,500": the second sign belongs to the second amount
    between = currency_at(words, low.last, lang) if ends.last != low.last else None
    if not (is_money or behind or currency or between):
        return _other_kind(words, quantity, i, lang)
    code = currency or (behind[0] if behind else None) or (between[0] if between else None)
    quantity = replace(quantity, kind="money", currency=code, last=behind[1] if behind else i)
    quantity = _with_small_coins(words, quantity, lang) if ends.last == low.last else quantity
    if folded(words, quantity.last) in ("pm", "pcm"):  # behind an amount it is no project manager
        quantity = replace(quantity, around=Around(per="month"), last=quantity.last + 1)
    modifiers, last = around(words, quantity.last, quantity.around)
    return replace(quantity, around=modifiers, last=last)


def _in_brackets(words: Sequence[Word], i: int, lang: Language) -> tuple[str | None, int] | None:
    """ "45 (EUR, per hour)"."""
    return currency_at(words, i + 1, lang) if folded(words, i) in ("(", "[") else None


def _past_in(words: Sequence[Word], i: int) -> int:
    """The index behind the words that lead to a currency: "36 an hour, in EUR"."""
    while folded(words, i) in (",", "(", "in", "i", "all", "on", "top"):
        i += 1
    return i


def _with_small_coins(words: Sequence[Word], money: Quantity, lang: Language) -> Quantity:
    """Behind the currency of one amount: "20 dollars 43 cents", "75 USD million"."""
    size = MAGNITUDES.get(folded(words, money.last), 1.0)
    if size >= 1e6:
        return replace(money, low=money.low * size, high=money.high * size, last=money.last + 1)
    coins = minor_part(words, money.last, lang) if money.low == int(money.low) else None
    return replace(money, low=money.low + coins[0], high=money.high + coins[0], last=coins[1]) if coins else money


def _other_kind(words: Sequence[Word], quantity: Quantity, i: int, lang: Language) -> Quantity:
    word = folded(words, i)
    if word in PERCENT or (word, folded(words, i + 1)) == ("per", "cent"):
        last = i + (2 if word == "per" else 1)
        last = last + 1 if word == "pct" and folded(words, last) == "." and words[last].glued else last
        return replace(quantity, kind="percent", last=around(words, last)[1])
    j = i + 1 if word in _BETWEEN_UNIT and UNITS.get(folded(words, i + 1)) else i
    unit = unit_at(words, j, lang)
    if unit == "hour":
        span = span_of(words, quantity, j, unit, lang)
        modifiers, last = around(words, span.last)
        return replace(span, last=last, around=modifiers)
    if unit:
        return span_of(words, quantity, j, unit, lang)
    modifiers, last = around(words, i)
    behind = currency_at(words, _past_in(words, last), "da") if modifiers.per else None
    if behind and behind[0]:
        return replace(quantity, kind="money", currency=behind[0], around=modifiers, last=behind[1])  # "36/h usd"
    if modifiers != Around():
        return replace(quantity, around=modifiers, last=last)
    return quantity
