"""A message as a line of pieces: words, quantities and places, each with its sentence and its distance along the line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from advisor.language.measures import Quantity
from advisor.language.places import Found, place_at
from advisor.language.quantities import quantities
from advisor.language.reading import Language
from advisor.language.words import Word, word_set

_FORM = {"number": "#n", "money": "#m", "percent": "#p", "months": "#d", "hours": "#h", "point": "#t"}
_ABBREVIATED = word_set(
    "pr ca kr mio md mdr t kl inkl ekskl ex approx nr st stk pct hr yr mo mth avg incl excl est min max vs bl evt osv etc pers medarb dec jan feb "
    "pkt kap afs jf ift mht vedr tlf adr mar apr jun jul aug sep sept oct okt nov d dvs f eks e g i u s p a c mill mia tkr gns cirka afd"
)
_UNITS_CUT_SHORT = word_set("kr mdr md stk pct t hr yr mo mth mio tkr")  # the dot may also end the sentence
_COSTS = {",": 2.5, "(": 1.5, ")": 1.5, "/": 5.0, ":": 0.2, "-": 1.0, "–": 2.0, "—": 3.0, "but": 5.0, "men": 5.0, "while": 5.0,
          "mens": 5.0, "and": 1.5, "og": 1.5, "whereas": 5.0, "+": 5.0, "though": 4.0, "so": 2.0, "=": 0.2}  # fmt: skip
_ORDER = re.compile(
    r"(?:can|could|would|will|kan|kunne|vil|gider) (?:you|du|i) (?:please |lige |venligst |saa |just )*"
    r"(?:note|add|put|write|record|update|change|set|correct|enter|register|notere|skrive|rette|tilfoeje|saette|opdatere|aendre)(?: |$)"
)
_ASKING = word_set(
    "what why how when where which who should could can would will is are do does did may shall has have if hvad hvorfor hvordan hvornaar hvor "
    "hvilken hvilket hvilke hvem skal burde boer kan kunne vil ville er har maa goer mon hvis we you they it i vi du de det jeg"
)
APART = 30.0  # the distance that the end of a sentence puts between two pieces
BREAKS = frozenset((".", "!", "?", ";", "\n", "|", "…"))


@dataclass(frozen=True, slots=True)
class Piece:
    """One element of the line. `form` is a folded word or "#n", "#m", "#p", "#d", "#h", "#t", "#c"; `at` its distance;
    `sentence` and `chunk` (between commas) number its neighbourhood; `start` its character in the line."""

    form: str
    at: float
    sentence: int
    chunk: int
    start: int
    first: int
    last: int
    quantity: Quantity | None = None
    place: Found | None = None


@dataclass(frozen=True)
class Line:
    """All pieces of a message, and the text they came from."""

    text: str
    words: Sequence[Word]
    pieces: tuple[Piece, ...]
    lang: Language

    @cached_property
    def form(self) -> str:
        """The pieces as one string, separated by blanks: what phrases are matched against."""
        return " ".join(piece.form for piece in self.pieces)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each piece begins in `form`."""
        return tuple(piece.start for piece in self.pieces)

    @cached_property
    def questions(self) -> frozenset[int]:
        """Numbers of the sentences that end with a question mark."""
        asked = frozenset(piece.sentence for piece in self.pieces if piece.form == "?")
        return frozenset(n for n in asked if not self.is_order(n))

    @cached_property
    def sentences(self) -> dict[int, tuple[int, int]]:
        """First and last piece of each sentence, by its number."""
        found: dict[int, tuple[int, int]] = {}
        for i, piece in enumerate(self.pieces):
            found[piece.sentence] = (found.get(piece.sentence, (i, i))[0], i)
        return found

    def is_order(self, sentence: int) -> bool:
        """Whether a sentence asks to have something written down: "could you note that ..."."""
        opening = " ".join(piece.form for piece in self.pieces if piece.sentence == sentence)
        return _ORDER.match(opening) is not None

    def piece_at(self, start: int) -> int:
        """Give the index of the piece that holds character `start` of `form`."""
        from bisect import bisect_right

        return max(bisect_right(self.starts, start) - 1, 0)

    def said(self, first: Piece, last: Piece) -> str:
        """Give the original wording from one piece to another."""
        return self.text[self.words[first.first].start : self.words[last.last - 1].end]


def line_of(text: str, words: Sequence[Word], lang: Language, today: str) -> Line:
    """Make the line of a text."""
    by_first = {q.first: q for q in quantities(words, lang, today)}
    pieces: list[Piece] = []
    i, at, sentence, chunk, start = 0, 0.0, 0, 0, 0
    while i < len(words):
        if words[i].folded == "." and i not in by_first and not _breaks(words, i):
            i += 1  # the dot of an abbreviation says nothing
            continue
        quantity = by_first.get(i)
        place = None if quantity else place_at(words, i)
        form, last = _form(words, i, quantity, place)
        form = ":" if form == "?" and _is_heading(words, i) else form
        pieces.append(Piece(form, at, sentence, chunk, start, i, last, quantity, place))
        start += len(form) + 1
        if form != ":" and _breaks(words, i) and quantity is None:
            at, sentence, chunk = at + APART, sentence + 1, chunk + 1
        else:
            at += _COSTS.get(form, 1.0)
            chunk += form in (",", "(", ")", "but", "men", "while", "mens", "/", "–", "—")
        i = last
    return Line(text, words, tuple(pieces), lang)


def _is_heading(words: Sequence[Word], i: int) -> bool:
    """ "Reason? We want ...", "name of the supplier? N-iX": a question of a few words that its writer answers at once."""
    first = i
    while first and words[first - 1].folded not in BREAKS:
        first -= 1
    asked = words[first:i]
    answered = i + 1 < len(words) and words[i + 1].folded not in BREAKS
    return (
        answered
        and 0 < len(asked) <= 5
        and all(word.kind == "word" and word.folded.split(" ")[0] not in _ASKING for word in asked)
    )


def _form(words: Sequence[Word], i: int, quantity: Quantity | None, place: Found | None) -> tuple[str, int]:
    if quantity:
        return _FORM[quantity.kind], quantity.last
    if place:
        return "#a" if place.place.kind == "adjective" else "#c", place.last
    folded = words[i].folded
    return ("¶" if folded == "\n" else re.sub(r"\s", " ", folded) or "·"), i + 1


def _breaks(words: Sequence[Word], i: int) -> bool:
    """Whether the mark ends a sentence; the dot of an abbreviation does not."""
    if words[i].folded not in BREAKS or words[i].kind != "mark":
        return False
    if words[i].folded != ".":
        return True
    if i + 1 >= len(words) or words[i + 1].folded == "\n":
        return True
    abbreviated = i > 0 and words[i - 1].folded in _ABBREVIATED and words[i].glued
    return not abbreviated or (words[i + 1].text[:1].isupper() and words[i - 1].folded in _UNITS_CUT_SHORT)
