"""Numbers in words: "seventy-five", "halvandet hundrede", "a quarter of a million", "to komma fem"."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from advisor.language.lexicon.units import CURRENCIES, KRONER, MAGNITUDES, MINUTES, PERCENT, UNITS
from advisor.language.reading import Language
from advisor.language.words import Word, word_set


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at words `first` to `last` (exclusive). `other` is the second reading where one mark is followed by three
    digits; `house` is True when the first reading follows the language's own thousands mark."""

    value: float
    first: int
    last: int
    other: float | None = None
    house: bool = True
    currency: str | None = None
    magnitude: float = 1.0
    digits: bool = True


_HALVES = {  # the half between: "halvanden" is one and a half
    "halvanden": 1.5, "halvandet": 1.5, "halvtredje": 2.5,
}  # fmt: skip
_DOZENS = {"dozen": 12.0, "dusin": 12.0, "snes": 20.0}
_NOT_NUMBERS = word_set(
    "en et one ones a an second seconds third first half and og point komma minus plus ene enere nul zero o oh ten´s"
)
_ONES = {"en": frozenset(("a", "an", "one")), "da": frozenset(("en", "et", "een"))}
ARTICLES = frozenset(("a", "an", "en", "et"))
HALF_WORDS = frozenset(("half", "halv", "halvt", "halve"))
SHARES = {"quarter": 0.25, "quarters": 0.25, "kvart": 0.25, "trekvart": 0.75, **dict.fromkeys(HALF_WORDS, 0.5)}
_SEVERAL = {"one": 1, "two": 2, "three": 3}
_QUARTERS = {"quarter": 0.25, "kvart": 0.25, "trekvart": 0.75}
_PAIR = frozenset(("couple", "par"))
_ROUND = frozenset(("tusind", "hundrede", "thousand"))
_THANKS = frozenset(("tak", "thanks", "gange", "times"))
JOINTS = frozenset(("and", "og"))
_IN_A_RUN = frozenset(("and", "og", "-"))
_POINTS = {"en": "point", "da": "komma"}
_ONE_OR_NONE = {"zero": "0", "nul": "0", "oh": "0", "o": "0", "one": "1", "en": "1", "et": "1"}


def folded(words: Sequence[Word], i: int) -> str:
    """Give the folded form of word `i`, empty outside the text."""
    return words[i].folded if 0 <= i < len(words) else ""


@lru_cache(maxsize=4096)
def word_value(words: str, lang: Language) -> float | None:
    """Read a run of number words ("forty eight", "to hundrede og fem"); None when it is none."""
    from text_to_num import text2num

    try:
        return float(text2num(words, lang))
    except (ValueError, TypeError):
        return None


@lru_cache(maxsize=4096)
def is_number_word(word: str, lang: Language) -> bool:
    """A word that means a number by itself; articles ("a", "en") do not."""
    return len(word) > 1 and word not in _NOT_NUMBERS and word.isalpha() and word_value(word, lang) is not None


def in_words(words: Sequence[Word], i: int, lang: Language) -> Numeral | None:
    """Give the number in words that starts at word `i`, without its magnitude; None when there is none."""
    found = _halves(words, i) or _quarters(words, i) or _spoken(words, i, lang)
    if found is None:
        return _below_one(words, i, lang)
    return _with_decimals(words, found, lang)


def share_at(words: Sequence[Word], i: int) -> tuple[float, int, bool] | None:
    """Read "and a half", "og et kvart", "and three quarters": (share, index behind, whether it has an article or a count)."""
    if folded(words, i) not in JOINTS:
        return None
    counted = folded(words, i + 1)
    article = counted in ARTICLES
    times = 1 if article else _SEVERAL.get(counted, 0)
    j = i + 2 if times else i + 1
    share = SHARES.get(folded(words, j))
    return (share * max(times, 1), j + 1, times > 0) if share else None


def measured_share(words: Sequence[Word], i: int) -> tuple[float, int] | None:
    """A share with its unit right behind: "and a quarter of an hour", "and a half million"."""
    share = share_at(words, i)
    if share is None:
        return None
    end = share[1] + 1 if folded(words, share[1]) == "of" else share[1]
    unit = folded(words, end)
    return (share[0], end) if unit in UNITS or unit in MAGNITUDES or unit in MINUTES else None


def _halves(words: Sequence[Word], i: int) -> Numeral | None:
    """Halvandet, half a, en halv, a couple of, a dozen: what number-word libraries read wrongly."""
    word, after, third = folded(words, i), folded(words, i + 1), folded(words, i + 2)
    if word in _HALVES:
        return Numeral(_HALVES[word], i, i + 1, digits=False)
    start = i + 1 if word in ARTICLES else i
    head = folded(words, start)
    if head in _DOZENS:
        return Numeral(_DOZENS[head], i, start + 1, digits=False)
    if head in _PAIR and after and (tens := _tens_behind(words, start + 1)):
        return Numeral(2 + tens, i, start + 3, digits=False)
    if head in _PAIR:
        end = start + (2 if folded(words, start + 1) == "of" else 1)
        return Numeral(2, i, end, digits=False) if word != head or folded(words, end) in UNITS else None
    if head in HALF_WORDS and (
        head != "half" or after in ("a", "an") or start > i or after in MAGNITUDES or after in UNITS or after in MINUTES
    ):
        end = start + (2 if head == "half" and folded(words, start + 1) in ("a", "an") else 1)
        measured = folded(words, end) in UNITS or folded(words, end) in MAGNITUDES or folded(words, end) in MINUTES
        if head == "half" and folded(words, end) == "dozen":
            return Numeral(6, i, end + 1, digits=False)
        return Numeral(0.5, i, end, digits=False) if measured or third in _DOZENS else None
    return None


def _tens_behind(words: Sequence[Word], i: int) -> float:
    """Danish "et par og tredive" is some thirty-two: the tens, else 0."""
    tens = word_value(folded(words, i + 1), "da") if folded(words, i) == "og" else None
    return tens if tens is not None and tens in _TENS else 0.0


_TENS = frozenset(range(20, 100, 10))


def _quarters(words: Sequence[Word], i: int) -> Numeral | None:
    """A quarter (of a) million, three quarters of a billion, en kvart million: before a magnitude only, else it is time."""
    start = i + 1 if folded(words, i) in (*ARTICLES, "three") else i
    share = _QUARTERS.get(folded(words, start).removesuffix("s"))
    if share is None:
        return None
    end = start + 1
    end = end + 1 if folded(words, end) in ("of", "af") else end
    end = end + 1 if folded(words, end) in ARTICLES else end
    if MAGNITUDES.get(folded(words, end), 0) < 1e3:
        return None
    return Numeral(0.75 if folded(words, i) == "three" else share, i, end, digits=False)


def _spoken(words: Sequence[Word], i: int, lang: Language) -> Numeral | None:
    first, after = words[i].folded, folded(words, i + 1)
    if words[i].kind != "word":
        return None
    if first in _ONES[lang]:
        if lang == "da" and after == "og" and 20 <= (word_value(folded(words, i + 2), lang) or 0) < 100:
            return Numeral(1 + (word_value(folded(words, i + 2), lang) or 0), i, i + 3, digits=False)  # "en og tyve"
        if after not in MAGNITUDES:
            last = i + 2 if folded(words, i + 1) in _SINGLE else i + 1
            return Numeral(1, i, last, digits=False) if _one_of(words, i, lang) else None
        run = ["one" if lang == "en" else first]
    elif is_number_word(first, lang) and not (first in _ROUND and after in _THANKS):
        run = [first]
    else:
        return None
    last = _end_of_run(words, i + 1, run, lang)
    value = word_value(" ".join(run), lang)
    return None if value is None else Numeral(value, i, last, digits=False)


def _one_of(words: Sequence[Word], i: int, lang: Language) -> bool:
    """Whether an article counts: "a month", "en time"; of money only a stressed one does ("one dollar", "én krone")."""
    after = folded(words, i + 1)
    if after in UNITS:
        return lang == "da" or after != "time"
    stressed = words[i].folded == "one" or "é" in words[i].text.lower()
    if words[i].folded in ("one", "en", "et") and measured_share(words, i + 1):
        return True
    if _is_one_more(words, i, lang):
        return True
    decimals = after == _POINTS[lang] and _digits_said(words, i + 2, lang) is not None
    counted = after in CURRENCIES or after in KRONER or after in MINUTES
    return decimals or (stressed and after.isalpha() and counted) or _one_per_cent(words, i, stressed, lang)


def _is_one_more(words: Sequence[Word], i: int, lang: Language) -> bool:
    """ "9 testers and one architect", "22 backend, 5 QA og en enkelt scrum master": an article in a list of people who are counted."""
    end = i + 2 if folded(words, i + 1) in _SINGLE else i + 1
    trade, before = folded(words, end), folded(words, i - 2)
    counted = any(w.kind == "number" or is_number_word(w.folded, lang) for w in words[max(0, i - 5) : i])
    placed = end > i + 1 and trade in ("i", "in")  # "6 i Tartu og en enkelt i Helsinki"
    if folded(words, i - 1) not in _LISTING or not counted or not (placed or trade.endswith(_TRADES)):
        return False
    single = end > i + 1 or folded(words, i) in ("one", "een") or "é" in words[i].text.lower()
    return single or (trade not in _LEADS and any(known in before for known in _TRADES))


_SINGLE = frozenset(("enkelt", "single", "lone"))
_LISTING = frozenset((*JOINTS, ",", "samt", "plus", "+", "&"))
_LEADS = frozenset(("leder", "manager", "lead"))  # "40 developers and a manager of our own" is no list
_TRADES = (
    "udvikler", "konsulent", "ingenioer", "tester", "arkitekt", "leder", "designer", "master", "scrum", "analytiker", "specialist", "developer",
    "engineer", "architect", "manager", "analyst", "lead", "ejer", "owner", "pm", "po", "qa", "programmoer", "devops", "coach", "tekniker",
)  # fmt: skip


def _one_per_cent(words: Sequence[Word], i: int, stressed: bool, lang: Language) -> bool:
    """One per cent; Danish "en procent" too unless it means a share ("som en procent af omsætningen")."""
    percent = folded(words, i + 1) in ("percent", "pct", "procent", "%") or (
        folded(words, i + 1),
        folded(words, i + 2),
    ) == ("per", "cent")
    return percent and (stressed or (lang == "da" and words[i].folded == "en" and folded(words, i + 2) != "af"))


def _end_of_run(words: Sequence[Word], last: int, run: list[str], lang: Language) -> int:
    """Take number words into the run as long as they make one number; give the index behind it."""
    while last < len(words) and len(run) < 12:
        joint = 1 if words[last].folded in _IN_A_RUN and words[last].kind != "mark" else 0
        follower = folded(words, last + joint)
        if not is_number_word(follower, lang) and follower not in ("en", "et", "one"):
            break
        longer = [*run, *(w.folded for w in words[last : last + joint + 1])]
        if word_value(" ".join(longer), lang) is None:
            break
        run[:], last = longer, last + joint + 1
    return last


def _with_decimals(words: Sequence[Word], found: Numeral, lang: Language) -> Numeral:
    """Two point two, to komma fem."""
    if found.value != int(found.value) or folded(words, found.last) != _POINTS[lang]:
        return found
    said = _digits_said(words, found.last + 1, lang)
    if said is None:
        return found
    return Numeral(float(f"{int(found.value)}.{said[0]}"), found.first, said[1], digits=False)


def _below_one(words: Sequence[Word], i: int, lang: Language) -> Numeral | None:
    """Point five per cent, nul komma fem, komma fem. A lone English "point" counts off ("point two: ...")."""
    nought = folded(words, i) in ("zero", "nul")
    start = i + 1 if nought else i
    if folded(words, start) != _POINTS[lang]:
        return None
    said = _digits_said(words, start + 1, lang)
    after = folded(words, said[1]) if said else ""
    if said is None or not (nought or lang == "da" or after in PERCENT or after in MAGNITUDES):
        return None
    return Numeral(float(f"0.{said[0]}"), i, said[1], digits=False)


def _digits_said(words: Sequence[Word], i: int, lang: Language) -> tuple[str, int] | None:
    """The decimals in words ("five", "one four", "femogtyve") and the index behind them."""
    digits = ""
    while i < len(words) and len(digits) < 9:
        digit = _ONE_OR_NONE.get(folded(words, i), "")
        if not digit and is_number_word(folded(words, i), lang):
            value = word_value(folded(words, i), lang)
            digit = f"{value:g}" if value is not None and value < (10 if digits else 100) else ""
        if not digit:
            break
        digits, i = digits + digit, i + 1
        if len(digits) == 2 and len(digit) == 2:
            break
    return (digits, i) if digits else None
