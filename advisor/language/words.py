"""Text cut into words, numbers and marks, each with a folded form that rules are written against.

Folding: lower case, no accents, `æ ø å` as `ae oe aa`, short forms written out ("don't" is "do not").
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text as a set: how lists of words are written in the rules."""
    return frozenset(text.split())


MOST_WORDS = 350  # words and marks read of one message: keeps the slowest message under 50 ms
_TOKEN = re.compile(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d|[.,]\d)|\d{4}[-/]\d{1,2}(?![\d/-]|[.,]\d)"
    r"|\d{1,2}/\d{4}(?![\d/])|\d{1,2}/\d{1,2} 20\d{2}(?!\d))"
    r"|(?P<clock>\d{1,2}:\d{2}(?::\d{2})?)"
    r"|(?P<number>\d{1,3}(?:[ '’]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)*|[.,]\d+)"
    r"|(?P<firm>[AKPICWakpicw]/[SOso](?![^\W\d_]))"
    r"|(?P<word>(?:[^\W\d_]|[\u0300-\u036f])+(?:['’´](?:[^\W\d_])+)*)"
    r"|(?P<mark>\S|\n)"
)
_SPLIT_LETTERS = str.maketrans({
    "æ": "ae", "ø": "oe", "å": "aa", "ö": "oe", "ä": "ae", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "ð": "d", "þ": "th",
})  # fmt: skip
_SHORT_FORMS = {
    "can't": "can not", "cant": "can not", "won't": "will not", "wont": "will not", "dont": "do not", "doesnt": "does not",
    "didnt": "did not", "isnt": "is not", "arent": "are not", "wasnt": "was not", "havent": "have not", "hasnt": "has not",
    "cannot": "can not", "couldnt": "could not", "wouldnt": "would not", "whats": "what is", "hows": "how is",
    "thats": "that is", "its": "it is", "im": "i am", "ive": "i have", "weve": "we have", "theyre": "they are",
    "ik": "ikke", "ikk": "ikke", "ikk'": "ikke", "hva": "hvad", "ku": "kunne", "ska": "skal", "gir": "giver", "sku": "skulle", "hvrdan": "hvordan",
    "hvofor": "hvorfor", "hvorfr": "hvorfor", "hvornaar": "hvornår", "osse": "også", "lissom": "ligesom",
    "wht": "what", "waht": "what", "hwo": "how", "teh": "the", "hte": "the", "ahve": "have", "hav": "have", "cna": "can", "ppl.": "people",
    "hlep": "help", "halp": "help", "dunno": "do not know", "gonna": "going to", "wanna": "want to", "gotta": "got to", "arnd": "around",
    "abt": "about", "thru": "through", "w/o": "without", "pls": "please", "plz": "please", "thx": "thanks", "recieve": "receive",
    "let's": "let us", "ain't": "is not",
}  # fmt: skip
_SHORT_ENDS = (("n't", " not"), ("'re", " are"), ("'ll", " will"), ("'ve", " have"), ("'m", " am"), ("'d", " would"))
_ENDINGS = word_set("er ere erne en et ens ets")  # Danish puts them behind foreign words: markup'en, fee'et, UX'ere
_IS_AFTER = word_set("what it that there how where who he she here when why")
# Units that people write without a space behind a number, and currencies they write right before it.
_GLUED = re.compile(
    r"k|m|mn|mio|mill|million|b|bn|t|tkr|tdkk|eur|euro|euros|usd|gbp|dkk|pln|kr|zl|ron|lei|uah|czk|inr|huf|bgn|rsd|sek|nok"
    r"|chf|vnd|cad|aud|sgd|hkd|nzd|myr|rs|kroner|krone|rupees|h|hr|hrs|hours|d|day|days|week|weeks|y|yr|yrs|years|mo|month|mos|mths|months|md|mdr|mth|w|p|pct|ppl|fte|ftes|pers|devs|mand|people"
    r"|heads|lakh|lac|cr|x|th|st|nd|rd|keur|kusd|kdkk|meur|mdkk|musd|mgbp|msek|mnok|mpln|minr|maud|mchf|dag|dage|uge|uger|måned|person|man|strong|måneder|år|timer|ish|am|pm",
    re.IGNORECASE,
)
_GLUED_BEFORE = re.compile(
    r"(?:eur|usd|gbp|dkk|pln|kr|ron|inr|czk|uah|sek|nok|chf|ca|rs)$|^(?:cad|aud|sgd|hkd|nzd|myr|jpy|cny|huf|vnd|rm)$",
    re.IGNORECASE,
)
_BEFORE_DOLLAR = re.compile(r"us|hk|nz|aus?|ca?|sg?|usd|cad|aud|nzd|hkd|sgd|mxn", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word, number or mark. `start`/`end` count characters of the text; `kind` is one of date, clock, number, word, mark."""

    text: str
    folded: str
    kind: str
    start: int
    end: int
    glued: bool = False  # no space before it


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case without accents; `æøå` and `äö` as two letters, short forms written out."""
    low = text.lower().replace("’", "'").replace("´", "'")
    if ("'" in low and low != "'") or low in _SHORT_FORMS:
        low = _written_out(low)
    if low.isascii():
        return low
    low = unicodedata.normalize("NFC", low).translate(_SPLIT_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))


def _written_out(low: str) -> str:
    if low in _SHORT_FORMS:
        return _SHORT_FORMS[low]
    for end, full in _SHORT_ENDS:
        if low.endswith(end):
            return low.removesuffix(end) + full
    stem, _, end = low.partition("'")
    if end == "s":
        return f"{stem} is" if stem in _IS_AFTER else stem
    if end in _ENDINGS:
        return stem
    return low.replace("'", "")


def cut(text: str) -> list[Word]:
    """Give the words of a text in order. A number stuck to letters that are no unit (S4, 1e309, v2) is one plain word."""
    words: list[Word] = []
    for match in islice(_TOKEN.finditer(text), MOST_WORDS):
        kind, piece, start, end = match.lastgroup or "mark", match.group(), match.start(), match.end()
        kind = "word" if kind == "firm" else kind
        if (
            piece == "-"
            and words
            and words[-1].end == start
            and words[-1].kind == "word"
            and text[end : end + 1].isalpha()
        ):
            continue  # a hyphen inside a word: "break-even" is read as two words
        if (
            piece in "'’"
            and words
            and words[-1].end == start
            and words[-1].kind == "word"
            and not text[end : end + 1].isalnum()
        ):
            continue  # the genitive of a plural: "four months' notice"
        word = Word(piece, fold(piece), kind, start, end, bool(words) and words[-1].end == start)
        if (
            word.glued
            and _one_name(words[-1], word)
            and not (text[end : end + 1] == "$" and _BEFORE_DOLLAR.fullmatch(piece))
        ):
            before = words.pop()
            whole = before.text + piece
            word = Word(whole, fold(whole), "word", before.start, end, before.glued)
        words.append(word)
    return words


def _one_name(before: Word, word: Word) -> bool:
    """Letters and digits stuck together are one name (Q3, v2, C3PO) unless the letters are a unit or a currency."""
    if before.kind == "number" and word.kind == "word":
        return not _GLUED.fullmatch(word.text)
    return before.kind == "word" and word.kind == "number" and not _GLUED_BEFORE.search(before.text)
