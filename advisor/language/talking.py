"""What a message is for: the intent, moves of the dialogue, what is compared or to be explained, what is not known."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from advisor.language.lexicon.tables import talk_index
from advisor.language.moves import moved
from advisor.language.patterns import hits
from advisor.language.scene import Scene, Span
from advisor.language.words import word_set

_FILLERS = word_set(
    ", . ! ? ; ¶ : ) ( - there bot again please then so well everyone all team just the a der og and med dig alle sammen jer igen lige venligst "
    "da very much lot for now help your time today du i you jo sgu så saa men but hm hmm ah oh å øh um er"
)
_PLAIN_ANSWERS = word_set(
    "yes yep yeah yup correct right exactly sure indeed absolutely definitely ja jo jep jeps nemlig korrekt rigtigt no nope nah wrong incorrect "
    "nej naeh niks never aldrig forkert 👍 👎 ✅ ❌ stemmer passer ok okay fine fint perfekt perfect enig agreed"
)
_PLAYING = word_set(
    "what hvad imagine suppose supposing assume assuming pretend forestil antag antaget taenk lad let saet"
)
_DETERMINERS = frozenset(("no", "ingen", "intet"))
_AFTER_NO = word_set(
    "we i they it that this there you he she not never only just still vi jeg de det den der i du han hun ikke kun bare stadig endnu yet at in on for "
    "because since fordi desvaerre unfortunately sorry nobody none nothing ingen of af more longer it's he's don't thank thanks tak way problem"
)
_LONGEST_REPEATED = 10
_US = word_set("we our us ours i my vi vores os jeg min mit mine vor holdet teamet team")
_NOTE_WORDS = (
    "but",
    "men",
    "only",
    "kun",
    "except",
    "undtagen",
    "bortset",
    "mostly",
    "partly",
    "partially",
    "delvist",
    "delvis",
    "though",
    "although",
    "dog",
)


_WEAK, _OVER_WEAK = frozenset(("explain", "skip")), frozenset(("status", "reset"))
_HOLDING_BACK = frozenset(("refuse", "unknown", "skip"))
_MOVES = word_set(
    "status reset help explain unknown skip refuse whatif assume compare thanks greet goodbye decoy injection language handoff undo back reject_line "
    "resume why_asked want_verdict want_questions want_privacy want_month want_next seventy_eighty main_question"
)
_ASKING, _RULE_OF_THUMB = frozenset(("how", "why", "where", "hvordan", "hvorfor", "hvorfra")), (70, 80)
_YIELDING, _WINNING = frozenset(("explain", "status", "skip", "help", "unknown")), ("yes", "unknown", "idiom", "help")


def _is_part(span: Span, found: Mapping[str, list[Span]]) -> bool:
    """Whether a phrase is only a piece of a longer one that means something else ("why not", "no overview", "do not have the right")."""
    if span.label == "refuse" and any(s.first <= span.last < s.last for s in found.get("unknown", ())):
        return True  # "that I can not" goes on: "... remember"
    longer = (s for label in _WINNING for s in found.get(label, ()) if s.last - s.first > span.last - span.first)
    return span.label in _YIELDING and any(s.first <= span.first and span.last <= s.last for s in longer)


@dataclass(frozen=True)
class Talk:
    """The phrases of conversation found in a line; `corrects`: its "no" turns down a fact told before and answers nothing."""

    scene: Scene
    corrects: bool = False

    @cached_property
    def spans(self) -> dict[str, list[Span]]:
        """Spans by label."""
        line = self.scene.line
        found: dict[str, list[Span]] = {}
        for hit in hits(line.form, [p.form for p in line.pieces], line.starts, talk_index()):
            span = Span(hit.label, line.piece_at(hit.start), line.piece_at(hit.end - 1), hit.negated)
            found.setdefault(hit.label, []).append(span)
        kept = {label: left for label, spans in found.items() if (left := [s for s in spans if not _is_part(s, found)])}
        move = None if kept.keys() & (_MOVES - _WEAK) else self._move(kept)
        if move and (move in _OVER_WEAK or not kept.keys() & _WEAK):
            kept[move] = [Span(move, 0, len(line.pieces) - 1)]
        return kept

    def _move(self, found: Mapping[str, list[Span]]) -> str | None:
        """What the words of the message together want, where no phrase says it; an answer that states something wants nothing."""
        states = any(not s.label.endswith(("=topic", "?")) for s in self.scene.statements)
        denies = any(s.first == 0 for s in found.get("no", ()))  # "not as far as I know" is an answer
        answers = states or denies or any(p.form in _PLAIN_ANSWERS for p in self.scene.line.pieces[:1])
        move = moved(self.scene)
        return None if answers and move in _HOLDING_BACK else move

    @cached_property
    def supposes(self) -> bool:
        """Whether the message plays through a "what if"; "assume" only where a sentence begins with it."""
        return bool(self._played_through) or self.at_start("assume", slack=0) or bool(self._conditions)

    @cached_property
    def _played_through(self) -> list[Span]:
        """The "what if" phrases, without the "if we extend" that an offer depends on: "they offer 36 if we extend"."""
        pieces = self.scene.line.pieces
        offered = {s.first for s in self.scene.signs.get("offer_condition", ())}
        firsts = {first for first, _ in self.scene.line.sentences.values()}
        return [
            s
            for s in self.spans.get("whatif", ())
            if not (
                self._answers_or_narrows and pieces[s.first].form in ("if", "hvis")
            )  # "yes, if it can be done together"
            and (s.first not in offered - firsts or pieces[s.first].sentence in self.scene.line.questions)
        ]

    @cached_property
    def _conditions(self) -> list[Span]:
        """The "if" of a sentence that asks and holds a figure behind it: "what does it give if the horizon is 7 years"."""
        pieces = self.scene.line.pieces
        starts = {s.first for s in self.spans.get("question_start", ())}
        found = []
        for i, piece in enumerate(pieces):
            if piece.form not in ("if", "hvis"):
                continue
            same = [j for j, p in enumerate(pieces) if p.sentence == piece.sentence]
            asks = piece.sentence in self.scene.line.questions or same[0] in starts - {i}
            if asks and any(pieces[j].quantity for j in same if j > i):
                found.append(Span("if", i, i))
        return found

    def has(self, *labels: str) -> bool:
        """Whether any of the labels occurs."""
        return any(label in self.spans for label in labels)

    def at_start(self, *labels: str, slack: int = 2) -> bool:
        """Whether a label begins within the first words of a sentence."""
        firsts = self._sentence_starts
        return any(
            any(0 <= span.first - first <= slack for first in firsts)
            for label in labels
            for span in self.spans.get(label, ())
        )

    @cached_property
    def _sentence_starts(self) -> list[int]:
        pieces = self.scene.line.pieces
        starts = [i for i, p in enumerate(pieces) if i == 0 or p.sentence != pieces[i - 1].sentence]
        return starts + [
            i + 1 for i, p in enumerate(pieces) if p.form in (",", "so", "and", "og", "men", "but", "saa", "then")
        ]

    @cached_property
    def size(self) -> int:
        """How many words the message has, marks not counted."""
        return sum(1 for p in self.scene.line.pieces if p.form[:1].isalnum() or p.form[:1] == "#")

    def covers(self, *labels: str) -> bool:
        """Whether nothing but the labels' phrases and fillers is said."""
        pieces = self.scene.line.pieces
        covered: set[int] = set()
        for label in labels:
            for span in self.spans.get(label, ()):
                covered.update(range(span.first, span.last + 1))
        return bool(covered) and all(
            i in covered or p.form in _FILLERS or not p.form[:1].isalnum() for i, p in enumerate(pieces)
        )

    @cached_property
    def is_question(self) -> bool:
        """Ends with a question mark, or begins like a question."""
        return bool(self.scene.line.questions)

    @cached_property
    def polarity(self) -> bool | None:
        """Yes or no as the message begins (or as all it says); None when it says neither."""
        if self.corrects:
            return None
        pieces = self.scene.line.pieces
        begin = max(self._answer_to_itself, self._behind_a_hedge)
        first = next((i for i, p in enumerate(pieces) if i >= begin and (p.form not in _FILLERS or p.form == "ok")), 0)
        if any(span.first == first and span.last > first for span in self.spans.get("idiom", ())):
            return None  # "no problem", "ok so when?"
        no = [s for s in self.spans.get("no", ()) if begin <= s.first <= first + 1 and self._stands_alone(s)]
        yes = [s for s in self.spans.get("yes", ()) if begin <= s.first <= first + 1 and self._stands_alone(s)]
        if no and yes:
            longest_no, longest_yes = max(s.last for s in no), max(s.last for s in yes)
            earliest = min(no[0].first, yes[0].first)
            if no[0].first != yes[0].first:
                return yes[0].first == earliest
            return longest_yes > longest_no
        return True if yes else False if no else None

    @cached_property
    def replaces_told(self) -> bool:
        """Whether it sets something right; "say 3,000" only estimates what was asked, and "ret" inside a clause is a right."""
        pieces, starts = self.scene.line.pieces, self._sentence_starts
        firsts = [s.first for s in self.spans.get("correction", ())]
        rights = [i for i in firsts if pieces[i].form == "ret" and i not in starts]
        estimates = [i for i in firsts if pieces[i].form in ("say", "sig")]
        return self.polarity is False or bool(set(firsts) - {*rights, *estimates})

    @cached_property
    def hearsay(self) -> frozenset[int]:
        """The "70 to 80" that everybody says: no figure of this case."""
        asks = (
            self.is_question and self.scene.line.pieces[0].form in _ASKING
        )  # "how did you get to those 70-80 people?"
        spoken = self.scene.quantities() if asks or self.has("seventy_eighty") else ()
        return frozenset(i for i, q in spoken if (q.low, q.high) == _RULE_OF_THUMB)

    @cached_property
    def answers_first(self) -> bool:
        """Whether the message begins with a plain yes or no of its own."""
        return bool(self.scene.line.pieces) and self.scene.line.pieces[0].form in _PLAIN_ANSWERS

    @property
    def _answers_or_narrows(self) -> bool:
        first = self.scene.line.pieces[:1]
        return self.answers_first or any(p.form in ("kun", "only", "bare") for p in first)

    @cached_property
    def _answer_to_itself(self) -> int:
        """Where the answer begins when somebody repeats the question first: "can we see salaries? yes but not all"."""
        pieces = self.scene.line.pieces
        mark = next((i for i, p in enumerate(pieces) if p.form == "?" and i <= _LONGEST_REPEATED), None)
        if mark is None or mark + 1 >= len(pieces):
            return 0
        return mark + 1 if pieces[mark + 1].form in _PLAIN_ANSWERS else 0

    @cached_property
    def _behind_a_hedge(self) -> int:
        """Where the answer stands in "as far as I know no", "så vidt jeg ved nej"."""
        pieces = self.scene.line.pieces
        for span in self.scene.signs.get("unsure", ()):
            behind = next((i for i in range(span.last + 1, len(pieces)) if pieces[i].form != ","), 0)
            if span.first == 0 and behind and pieces[behind].form in _PLAIN_ANSWERS:
                return behind
        return 0

    def _stands_alone(self, span: Span) -> bool:
        """A plain yes or no, or a phrase ("we do") with which the clause ends: "we have nobody" is no yes."""
        pieces = self.scene.line.pieces
        before, behind = (pieces[i].form if 0 <= i < len(pieces) else "" for i in (span.first - 1, span.last + 1))
        if before in ("not", "ikke") or (pieces[span.last].form == "right" and behind in ("away", "now", "after")):
            return False  # "not approved", "right away"
        if pieces[span.last].form == "right" and behind in ("to", "of"):
            return False  # "right to hire"
        if pieces[span.first].form in _DETERMINERS and span.first == span.last and self._goes_with(behind):
            return False  # "no insight into their costs"
        if span.first == span.last and pieces[span.first].form in _PLAIN_ANSWERS:
            return True
        after = pieces[span.last + 1].form if span.last + 1 < len(pieces) else "."
        if any(s.first == span.last + 1 for s in self.spans.get(span.label, ())):
            return True  # "not yet no"
        return (not after[:1].isalnum() and after[:1] != "#") or after in _NOTE_WORDS

    def _goes_with(self, behind: str) -> bool:
        """Whether a "no" belongs to the word behind it: not to a subject, another answer, a filler or a remark."""
        word = behind.partition(" ")[0]
        loose = word in _AFTER_NO or word in _PLAIN_ANSWERS or word in _FILLERS or word in _NOTE_WORDS
        return word.isalpha() and not loose

    @cached_property
    def supposed(self) -> frozenset[int]:
        """Pieces that are only supposed: from "what if", or from the clause that asks, to the end of the sentence."""
        pieces = self.scene.line.pieces
        found: set[int] = set()
        clauses = [s for s in self.spans.get("question_start", ()) if s.first in self._sentence_starts]
        asking = [s for s in clauses if pieces[s.first].sentence in self.scene.line.questions]
        for span in (*self._played_through, *self.spans.get("assume", ()), *self._conditions, *asking):
            found.update(i for i in range(span.first, len(pieces)) if pieces[i].sentence == pieces[span.first].sentence)
        return frozenset(found)

    @cached_property
    def played(self) -> frozenset[int]:
        """Pieces that a "what if" plays through, to the end of the sentence."""
        pieces = self.scene.line.pieces
        found: set[int] = set()
        for span in self.spans.get("whatif", ()):
            word = pieces[span.first].form.split(" ")[0]
            asks = pieces[span.first].sentence in self.scene.line.questions
            if word in _PLAYING or (word in ("if", "hvis") and asks):
                found.update(
                    i for i in range(span.first, len(pieces)) if pieces[i].sentence == pieces[span.first].sentence
                )
        return frozenset(found)

    @cached_property
    def speaks_of_us(self) -> bool:
        """Whether the message is about the speaker's own case: "do most companies have 80 people?" is not."""
        return any(word in _US for piece in self.scene.line.pieces for word in piece.form.split())

    @cached_property
    def note(self) -> str | None:
        """The nuance behind a yes or no: "but only the senior ones"."""
        for piece in self.scene.line.pieces:
            if piece.form in _NOTE_WORDS:
                return self.scene.line.text[self.scene.line.words[piece.first].start :].strip(" .!")
        return None
