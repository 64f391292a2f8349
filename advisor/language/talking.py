"""What a message is for: the intent, moves of the dialogue, what is compared or to be explained, what is not known."""

from dataclasses import dataclass
from functools import cached_property

from advisor.engine.facts import CATALOGUE
from advisor.language.assigning import Asked
from advisor.language.lexicon.tables import talk_index
from advisor.language.patterns import hits
from advisor.language.reading import Intent
from advisor.language.scene import Scene, Span

_FILLERS = frozenset(
    [
        ",",
        ".",
        "!",
        "?",
        ";",
        "¶",
        ":",
        ")",
        "(",
        "-",
        "there",
        "bot",
        "again",
        "please",
        "then",
        "so",
        "well",
        "everyone",
        "all",
        "team",
        "just",
        "the",
        "a",
        "der",
        "og",
        "and",
        "der",
        "med",
        "dig",
        "alle",
        "sammen",
        "jer",
        "igen",
        "lige",
        "venligst",
        "da",
        "very",
        "much",
        "a",
        "lot",
        "for",
        "now",
        "help",
        "your",
        "time",
        "today",
        "du",
        "i",
        "you",
        "jo",
        "sgu",
        "så",
        "saa",
        "men",
        "but",
        "hm",
        "hmm",
        "ah",
        "oh",
        "å",
        "øh",
        "um",
        "er",
        "er",
    ]
)
_PLAIN_ANSWERS = frozenset(
    [
        "yes",
        "yep",
        "yeah",
        "yup",
        "correct",
        "right",
        "exactly",
        "sure",
        "indeed",
        "absolutely",
        "definitely",
        "ja",
        "jo",
        "jep",
        "jeps",
        "nemlig",
        "korrekt",
        "rigtigt",
        "no",
        "nope",
        "nah",
        "wrong",
        "incorrect",
        "nej",
        "naeh",
        "naeh",
        "niks",
        "never",
        "aldrig",
        "forkert",
        "👍",
        "👎",
        "✅",
        "❌",
        "stemmer",
        "passer",
        "ok",
        "okay",
        "fine",
        "fint",
        "perfekt",
        "perfect",
        "enig",
        "agreed",
    ]
)
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


@dataclass(frozen=True)
class Talk:
    """The phrases of conversation found in a line."""

    scene: Scene

    @cached_property
    def spans(self) -> dict[str, list[Span]]:
        """Spans by label."""
        line = self.scene.line
        found: dict[str, list[Span]] = {}
        for hit in hits(line.form, [p.form for p in line.pieces], line.starts, talk_index()):
            span = Span(hit.label, line.piece_at(hit.start), line.piece_at(hit.end - 1), hit.negated)
            found.setdefault(hit.label, []).append(span)
        return found

    @cached_property
    def supposes(self) -> bool:
        """Whether the message plays through a "what if"; "assume" only where a sentence begins with it."""
        return self.has("whatif") or self.at_start("assume", slack=0)

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
        pieces = self.scene.line.pieces
        first = next((i for i, p in enumerate(pieces) if p.form not in _FILLERS or p.form in ("ok",)), 0)
        no = [s for s in self.spans.get("no", ()) if s.first <= first + 1 and self._stands_alone(s)]
        yes = [s for s in self.spans.get("yes", ()) if s.first <= first + 1 and self._stands_alone(s)]
        if no and yes:
            longest_no, longest_yes = max(s.last for s in no), max(s.last for s in yes)
            earliest = min(no[0].first, yes[0].first)
            if no[0].first != yes[0].first:
                return yes[0].first == earliest
            return longest_yes > longest_no
        return True if yes else False if no else None

    def _stands_alone(self, span: Span) -> bool:
        """A plain yes or no, or a phrase ("we do") with which the clause ends: "we have nobody" is no yes."""
        pieces = self.scene.line.pieces
        if span.first == span.last and pieces[span.first].form in _PLAIN_ANSWERS:
            return True
        after = pieces[span.last + 1].form if span.last + 1 < len(pieces) else "."
        return (not after[:1].isalnum() and after[:1] != "#") or after in _NOTE_WORDS

    @cached_property
    def supposed(self) -> frozenset[int]:
        """Pieces that are only supposed: from "what if", or from the clause that asks, to the end of the sentence."""
        pieces = self.scene.line.pieces
        found: set[int] = set()
        clauses = [s for s in self.spans.get("question_start", ()) if s.first in self._sentence_starts]
        asking = [s for s in clauses if pieces[s.first].sentence in self.scene.line.questions]
        for span in (*self.spans.get("whatif", ()), *self.spans.get("assume", ()), *asking):
            found.update(i for i in range(span.first, len(pieces)) if pieces[i].sentence == pieces[span.first].sentence)
        return frozenset(found)

    @cached_property
    def note(self) -> str | None:
        """The nuance behind a yes or no: "but only the senior ones"."""
        for piece in self.scene.line.pieces:
            if piece.form in _NOTE_WORDS:
                return self.scene.line.text[self.scene.line.words[piece.first].start :].strip(" .!")
        return None


def act_of(talk: Talk) -> tuple[str, Intent] | None:
    """Give (act, intent) of a move that no fact goes with."""
    if talk.has("undo") and talk.size <= 6:
        return "undo", "deny"
    if talk.has("back") and talk.size <= 6 and talk.covers("back", "yes", "no"):
        return "back", "help"
    if talk.has("reject_line") and talk.size <= 9 and not talk.is_question:
        return "reject_line", "deny"
    if talk.has("seventy_eighty"):
        return "seventy_eighty", "explain"
    if talk.has("why_asked"):
        return "why_asked", "explain"
    if talk.has("handoff") and talk.size <= 14:
        return "handoff", "help"
    if talk.has("language") and talk.size <= 9:
        return "language", "help"
    if talk.has("resume") and talk.size <= 9:
        return "resume", "status"
    return None


def without_facts(talk: Talk, asked: Asked) -> tuple[Intent, str | None]:
    """The intent of a message that states no fact, in the order in which the signs are trustworthy."""
    if talk.has("injection"):
        return "off_topic", None
    answer = _answer(talk, asked)
    if answer:
        return answer, None
    act = act_of(talk)
    if act:
        return act[1], act[0]
    if talk.has("decoy") and not talk.has("reset", "status"):
        return "off_topic", None
    return _question(talk, asked) or _courtesy(talk) or ("off_topic", None)


def _answer(talk: Talk, asked: Asked) -> Intent | None:
    if talk.covers("greet") and talk.has("greet") and asked.fact is None:
        return None
    if asked.fact == "confirm" and not talk.has("skip", "refuse", "unknown"):
        if talk.polarity is not None and not talk.covers("greet"):
            return "confirm" if talk.polarity else "deny"
        if talk.has("correction", "reject_line") and not talk.is_question:
            return "deny"
    if talk.has("refuse") and not talk.is_question:
        return "skip"
    if (
        talk.has("skip")
        and (not talk.is_question or talk.at_start("skip", "question_start", slack=0))
        and (asked.fact or talk.size <= 7)
        and not talk.has("reset")
    ):
        return "skip"
    return None


def _question(talk: Talk, asked: Asked) -> tuple[Intent, str | None] | None:
    if talk.has("reset") and not talk.has("explain"):
        return "reset", None
    if talk.supposes:
        return "what_if", None
    if is_compare(talk):
        return "compare", None
    if talk.has("status") and not _explains(talk):
        return "status", None
    if talk.has("unknown") and not talk.at_start("explain", slack=0):
        return "unknown", None
    if talk.has("help") and not (talk.has("explain") and topic_of(talk)):
        return "help", None
    if talk.has("explain") and (topic_of(talk) or talk.size <= 12 or talk.at_start("explain")):
        return "explain", None
    if asked.fact and talk.polarity is not None:
        return ("confirm" if talk.polarity else "deny"), None
    return None


def _explains(talk: Talk) -> bool:
    """ "what is a break-even" also begins like a status question; a topic decides."""
    return talk.at_start("explain", slack=0) and topic_of(talk) is not None and not talk.has("resume")


def _courtesy(talk: Talk) -> tuple[Intent, str | None] | None:
    if talk.has("thanks") and talk.at_start("thanks", slack=4):
        return "off_topic", "thanks"
    if talk.has("greet") and talk.at_start("greet", slack=0) and talk.size <= 8:
        return "greet", None
    if talk.has("goodbye", "ack"):
        return "off_topic", None
    if talk.covers("yes"):
        return "confirm", None
    return ("deny", None) if talk.covers("no") else None


def is_compare(talk: Talk) -> bool:
    """Two places set against each other, or a word of comparing with a target."""
    found = targets(talk)
    if (
        talk.has("compare")
        and (found or talk.at_start("compare", slack=0))
        and not (len(found) < 2 and _is_difference(talk))
    ):
        return True
    if len(found) >= 2 and talk.has("alternative") and (talk.is_question or talk.at_start("alternative")):
        return True
    return bool(found) and talk.is_question and talk.at_start("alternative", slack=1)


def _is_difference(talk: Talk) -> bool:
    """ "What is the difference between operate and transfer": to be explained, not compared."""
    return any(p.form.startswith(("differen", "forskel")) for p in talk.scene.line.pieces)


def targets(talk: Talk) -> tuple[str, ...]:
    """What is compared: country codes, cities, "captive", "stay"."""
    found: list[tuple[int, str]] = []
    for i, piece in enumerate(talk.scene.line.pieces):
        if piece.place and piece.form == "#c":
            place = piece.place.place
            found.append((i, place.name))
    for side in ("captive", "stay"):
        spans = talk.spans.get(side, ())
        if spans and not any(talk.scene.line.pieces[i].form == "vendor" for i, _ in found):
            found.append((spans[0].first, side))
    return tuple(dict.fromkeys(name for _, name in sorted(found)))


def topic_of(talk: Talk) -> str | None:
    """What is to be explained: the longest topic named."""
    best: tuple[int, int, str] | None = None
    for label, spans in talk.spans.items():
        if label[0] == "!":
            for span in spans:
                size = (span.last - span.first, -span.first, label[1:])
                best = size if best is None or size > best else best
    return best[2] if best else None


def unknown_facts(talk: Talk, asked: Asked) -> tuple[str, ...]:
    """The facts that somebody says they do not know: those named in the same sentence, else the one just asked."""
    spans = talk.spans.get("unknown", ())
    if not spans:
        return ()
    pieces = talk.scene.line.pieces
    sentences = {pieces[s.first].sentence for s in spans}
    chunks = {pieces[s.first].chunk for s in spans} | {pieces[s.last].chunk for s in spans}
    named = _named(talk, sentences, chunks)
    if named:
        return tuple(named)
    return (asked.fact,) if asked.fact in CATALOGUE else ()


def _named(talk: Talk, sentences: set[int], chunks: set[int]) -> list[str]:
    pieces = talk.scene.line.pieces
    found: dict[str, None] = {}
    longer = [span for label, spans in talk.spans.items() if label[0] == "?" for span in spans]
    candidates = [(s.label[1:], s) for s in longer]
    covered = {i for s in longer for i in range(s.first, s.last + 1)}
    candidates += [(c.label, c) for c in talk.scene.cues if not c.weak and c.first not in covered]
    candidates += [
        (s.label.partition("=")[0], s)
        for s in talk.scene.statements
        if s.label.endswith(("=noun", "=yes")) and CATALOGUE[s.label.partition("=")[0]].kind == "yes_no"
    ]
    if not any(fact in CATALOGUE and pieces[span.first].chunk in chunks for fact, span in candidates):
        chunks = chunks | {chunk - 1 for chunk in chunks}  # "there is a fee, but I don't know how much"
    for fact, span in sorted(candidates, key=lambda c: (c[1].first, -c[1].last)):
        if fact in CATALOGUE and pieces[span.first].sentence in sentences and pieces[span.first].chunk in chunks:
            if not any(p.quantity for p in pieces if p.chunk == pieces[span.first].chunk):
                found[fact] = None
    return _most_telling(found)


def _most_telling(found: dict[str, None]) -> list[str]:
    """ "what the transfer costs" names the fee, not the price: broad facts give way to narrow ones."""
    names = list(found)
    broad = (
        "headcount",
        "bill_rate",
        "total_spend",
        "planned_headcount",
        "admin_fee",
        "horizon_years",
        "markup_pct",
        "planned_hires",
    )
    narrow = [n for n in names if n not in broad]
    return narrow or names[:1]
