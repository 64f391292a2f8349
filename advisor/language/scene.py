"""What the phrases of the lexicon say about a line: cues for numbers, signs that change them, statements."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from advisor.language.lexicon.tables import fact_index, negators
from advisor.language.measures import Quantity
from advisor.language.patterns import Hit, hits
from advisor.language.sentence import APART, Line, Piece
from advisor.language.words import word_set

_NO = frozenset(("no", "nope", "nej", "naeh"))
_SUBJECTS = word_set("we i they it that the there you vi jeg de det den der")
_OURS = word_set("we our us ours i new current existing vi vores os jeg nye nuvaerende")
_HERE = word_set(
    "external externals outsourced vendor supplier nearshore offshore theirs leverandoeren eksterne here ours now today currently but whereas "
    "while unlike this her nu men mens dag"
)
_LEAVERS = frozenset(("~leave", "~leaves", "attrition_pct"))
_AWAY = word_set("on annual sick parental maternity paternity paid unpaid holiday family")
_OTHERWISE = word_set("otherwise else today now currently still until ellers dag nu stadig indtil")
_PARTS = frozenset(("and", "but", "og", "men", "today", "now", "currently", "i dag", "nu", "/", "-", "–", "—"))
_THEY = frozenset(("they", "it", "he", "she", "there", "their", "that", "de", "det", "han", "hun", "der", "deres"))
_AT = frozenset(("at", "for", "with", "from", "than", "of", "by", "hos", "i", "for", "til", "end", "fra", "med"))
_CLAUSE_ENDS = word_set(", but men while mens ( ) / – — and og : so saa")


@dataclass(frozen=True, slots=True)
class Span:
    """A phrase over pieces `first` to `last` (inclusive)."""

    label: str
    first: int
    last: int
    negated: bool = False
    weak: bool = False


@dataclass(frozen=True)
class Scene:
    """A line with everything found in it."""

    line: Line

    @cached_property
    def _hits(self) -> list[Hit]:
        found = hits(self.line.form, [p.form for p in self.line.pieces], self.line.starts, fact_index())
        return [hit for hit in found if not (hit.label in _LEAVERS and self._is_absence(hit))]

    def _is_absence(self, hit: Hit) -> bool:
        """ "On leave", "annual leave": who is away has not left."""
        first = self.line.piece_at(hit.start)
        return first > 0 and self.line.pieces[first].form == "leave" and self.line.pieces[first - 1].form in _AWAY

    def _span(self, hit: Hit, label: str, *, weak: bool = False) -> Span:
        last = self.line.piece_at(hit.end - 1)
        return Span(label, self.line.piece_at(hit.start), last, hit.negated, weak)

    @cached_property
    def cues(self) -> list[Span]:
        """Cues for numbers; one that lies inside a longer cue of another fact is dropped."""
        found = [
            self._span(hit, hit.label.rstrip("?"), weak=hit.label.endswith("?"))
            for hit in self._hits
            if hit.label[0] not in "~="
        ]
        clauses = [s for s in self.statements if s.label in ("has_transfer_clause=no", "has_transfer_clause=noun")]
        solid = [s for s in found if s.last - s.first <= 3 and not any(p.quantity for p in self.pieces(s))]
        kept = [span for span in found if not any(_inside(span, other) for other in (*solid, *clauses))]
        return sorted(kept, key=lambda span: (span.first, span.last, span.label))

    @cached_property
    def signs(self) -> dict[str, list[Span]]:
        """Signs by name ("past", "plan", "people" ...)."""
        found: dict[str, list[Span]] = {}
        for hit in self._hits:
            if hit.label[0] == "~":
                found.setdefault(hit.label[1:], []).append(self._span(hit, hit.label[1:]))
        return found

    @cached_property
    def statements(self) -> list[Span]:
        """Yes/no and choice phrases, labelled `fact=value`."""
        return [self._span(hit, hit.label[1:]) for hit in self._hits if hit.label[0] == "="]

    @cached_property
    def foreign(self) -> frozenset[int]:
        """Pieces that speak of somebody else's case: "my former employer had 200 people in Pune", "at my last job we paid 30"."""
        found: set[int] = set()
        pieces = self.line.pieces
        for name, enders in (("others", _OURS | _HERE), ("elsewhere", _HERE)):
            for span in self.signs.get(name, ()):
                first, last = self.line.sentences[pieces[span.first].sentence]
                found.update(range(span.first, span.last + 1), self._until(span.last + 1, last, enders))
                follows = last + 1 < len(pieces) and pieces[last + 1].form in _THEY
                if last in found and follows:  # "They paid 30 an hour."
                    found.update(self._until(last + 1, self.line.sentences[pieces[last + 1].sentence][1], enders))
                if span.first > first and pieces[span.first - 1].form in _AT:
                    found.update(self._back_from(span.first - 1, first))
        return frozenset(found)

    @cached_property
    def conditional(self) -> frozenset[int]:
        """Pieces that would hold only then: "if we extend they drop to 38", up to "otherwise" or "today"; the clause before an "if" as well."""
        found: set[int] = set()
        pieces = self.line.pieces
        for span in self.signs.get("on_condition", ()):
            first, last = self.line.sentences[pieces[span.first].sentence]
            found.update(self._until(span.last + 1, last, _OTHERWISE))
            for i in range(span.first - 1, first - 1, -1):
                if pieces[i].chunk != pieces[span.first].chunk or pieces[i].form in _PARTS:
                    break
                found.add(i)
        return frozenset(found)

    def _until(self, first: int, last: int, enders: frozenset[str]) -> Iterator[int]:
        """The pieces up to a word that brings the speaker's own case back."""
        for i in range(first, last + 1):
            if not enders.isdisjoint(self.line.pieces[i].form.split(" ")):
                return
            yield i

    def _back_from(self, last: int, first: int) -> Iterator[int]:
        """The pieces of a clause before "at our competitor", back to a word of the speaker's own case."""
        for i in range(last, first - 1, -1):
            piece = self.line.pieces[i]
            if piece.chunk != self.line.pieces[last].chunk or not _OURS.isdisjoint(piece.form.split(" ")):
                return
            yield i

    def pieces(self, span: Span) -> tuple[Piece, ...]:
        """The pieces that a span covers."""
        return self.line.pieces[span.first : span.last + 1]

    def near(self, sign: str, index: int, before: int = 6, after: int = 4, *, chunk: bool = True) -> bool:
        """Whether a sign stands close to the piece at `index`, in the same sentence and (by default) between the same commas."""
        pieces = self.line.pieces
        here = pieces[index]
        for span in self.signs.get(sign, ()):
            there = pieces[span.first]
            same = there.chunk == here.chunk if chunk else there.sentence == here.sentence
            if same and index - before <= span.last and span.first <= index + after:
                return True
        return False

    def within(self, first: int, last: int, sign: str) -> bool:
        """Whether a sign overlaps pieces `first` to `last`."""
        return any(span.first <= last and span.last >= first for span in self.signs.get(sign, ()))

    def distance(self, span: Span, index: int) -> float:
        """How far a cue is from a piece: what stands before counts as nearer than what stands behind."""
        pieces = self.line.pieces
        if span.first <= index <= span.last:
            return 0.0
        if span.last < index:
            gap = pieces[index].at - pieces[span.last].at - 1
            return gap if gap < APART else self._from_before(span, index, gap)
        apart = 4.0 if pieces[span.first].chunk != pieces[index].chunk else 0.0
        return (pieces[span.first].at - pieces[index].at - 1) * 1.35 + 0.6 + apart

    def _from_before(self, span: Span, index: int, gap: float) -> float:
        """A cue at the end of the sentence before ("Salary? 3,300") counts when that sentence has no number of its own."""
        pieces = self.line.pieces
        cue_sentence = pieces[span.last].sentence
        if pieces[index].sentence - cue_sentence != 1 or any(p.quantity and p.sentence == cue_sentence for p in pieces):
            return gap
        between = pieces[span.last + 1 : index]
        return 7.0 if len(between) <= 3 else gap

    def negated_before(self, span: Span, reach: int = 5) -> bool:
        """Whether a "no" stands in the clause before a phrase, or (when the phrase has none of its own) inside it."""
        pieces = self.line.pieces
        index = span.first - 1
        while index >= 0 and span.first - index <= reach:
            piece = pieces[index]
            if piece.sentence != pieces[span.first].sentence or piece.form in _CLAUSE_ENDS:
                break
            if any(word in negators() for word in piece.form.split()):
                return not self._answers(index)
            index -= 1
        inside = (word for piece in self.pieces(span) for word in piece.form.split())
        return not span.negated and any(word in negators() for word in inside)

    def _answers(self, index: int) -> bool:
        """Whether a "no" is an answer of its own: "no we have a clause" is not "no clause"."""
        pieces = self.line.pieces
        opens = index == 0 or pieces[index - 1].sentence != pieces[index].sentence
        after = pieces[index + 1].form.split(" ")[0] if index + 1 < len(pieces) else ""
        return opens and pieces[index].form in _NO and after in _SUBJECTS

    def quantities(self) -> Iterator[tuple[int, Quantity]]:
        """All quantities with the index of their piece."""
        return ((i, piece.quantity) for i, piece in enumerate(self.line.pieces) if piece.quantity)


def _inside(span: Span, other: Span) -> bool:
    if span.label == other.label or (other.weak and not span.weak):
        return False
    if other.label.startswith("has_transfer_clause"):
        return span.label == "transfer_fee" and other.first <= span.first <= other.last
    if other.first < span.first <= other.last:
        return True
    return other.first == span.first and other.last > span.last
