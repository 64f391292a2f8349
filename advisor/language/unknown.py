"""Facts that somebody says they do not know."""

from itertools import pairwise

from advisor.engine.facts import CATALOGUE
from advisor.language.fitting import Asked
from advisor.language.hedging import doubts_only
from advisor.language.scene import Span
from advisor.language.sentence import Piece
from advisor.language.talking import Talk
from advisor.language.words import word_set

_JOINTS = word_set("or nor and , eller og / samt")
_IN_CONTRACTS = frozenset(
    (
        "transfer_fee",
        "notice_months",
        "earliest_transfer_month",
        "vendor_index_pct",
        "contract_months_left",
        "markup_pct",
        "admin_fee",
    )
)
_WHAT = word_set("what hvad")
_ARTICLES = word_set(
    "the their our a an den det en et deres vores billed worked exact current period actual they bill about on"
)


def unknown_facts(talk: Talk, asked: Asked) -> tuple[str, ...]:
    """The facts that somebody says they do not know: those named in the same sentence, else the one just asked."""
    spans = talk.spans.get("unknown", ())
    denies = any(p.form.startswith(("claus", "klausul", "bestemmelse")) for p in talk.scene.line.pieces)
    if not spans and not denies and _is_unwritten(talk, asked) and asked.fact is not None:
        return (asked.fact,)
    if not spans:
        return (asked.fact,) if asked.fact in CATALOGUE and asked.fact is not None and doubts_only(talk.scene) else ()
    pieces = talk.scene.line.pieces
    sentences = {pieces[s.first].sentence for s in spans}
    chunks = {pieces[s.first].chunk for s in spans} | {pieces[s.last].chunk for s in spans}
    named = _named(talk, sentences, chunks)
    before = {s - 1 for s in sentences} & talk.scene.line.questions
    if not named and before:  # "what they pay them? no clue"
        named = _named(talk, before, {p.chunk for p in pieces if p.sentence in before})
    if named and not (asked.fact in CATALOGUE and _answers_by_itself(talk, spans[0])):
        return tuple(named)
    return (asked.fact,) if asked.fact is not None and asked.fact in CATALOGUE else ()


def _answers_by_itself(talk: Talk, span: Span) -> bool:
    """ "Dunno, I inherited this contract": the answer comes first and a comma parts it from what else is said."""
    pieces = talk.scene.line.pieces
    return span.first <= 1 and span.last + 1 < len(pieces) and pieces[span.last + 1].form in _ENDS


_ENDS = frozenset((",", ".", "!", "-", "–", "—", "(", "…"))


def _is_unwritten(talk: Talk, asked: Asked) -> bool:
    """ "It is not in the contract" to a question about a figure: nobody can tell it yet."""
    spec = CATALOGUE.get(asked.fact or "")
    silent = any(s.label == "has_transfer_clause=no?" for s in talk.scene.statements)
    measured = any(q.kind in ("number", "money", "percent", "months") for _, q in talk.scene.quantities())
    return silent and not measured and spec is not None and spec.name in _IN_CONTRACTS


def _named(talk: Talk, sentences: set[int], chunks: set[int]) -> list[str]:
    pieces = talk.scene.line.pieces
    found: dict[str, None] = {}
    longer = [span for label, spans in talk.spans.items() if label[0] == "?" for span in spans]
    candidates = [(s.label[1:], s) for s in longer]
    covered = {i for s in longer for i in range(s.first, s.last + 1)}
    cues = (c for c in talk.scene.cues if not c.weak and c.first not in covered)
    candidates += [(c.label, c) for c in cues if not (c.first == c.last and pieces[c.first].form in _PAPERS)]
    candidates += [
        (s.label.partition("=")[0], s)
        for s in talk.scene.statements
        if s.label.endswith(("=noun", "=yes")) and CATALOGUE[s.label.partition("=")[0]].kind == "yes_no"
    ]
    own = any(p.chunk in chunks and p.form in _WHAT for p in pieces)  # "what lies behind we do not know" names itself
    if not own and not any(fact in CATALOGUE and pieces[span.first].chunk in chunks for fact, span in candidates):
        chunks = chunks | {
            chunk - back for chunk in chunks for back in (1, 2, -1)
        }  # "there is a fee, but I don't know how much"
    candidates = [c for c in candidates if not any(_is_inside(c[1], other) for _, other in candidates)]
    chosen: list[Span] = []
    for fact, span in sorted(candidates, key=lambda c: (c[1].first, -c[1].last)):
        here = pieces[span.first]
        if chosen and span.first == chosen[-1].last + 1 and fact in _BROAD:
            continue  # "hours billed" are hours
        named = fact in CATALOGUE and here.sentence in sentences and here.chunk in chunks
        if named and not any(_is_figure(p) for p in pieces if p.chunk == here.chunk):
            found[fact] = None
            chosen.append(span)
    return list(found) if _is_enumerated(talk, chosen) else _most_telling(found)


def _is_inside(span: Span, other: Span) -> bool:
    """ "What they charge" inside "what they charge as mark-up"."""
    return other.first <= span.first and span.last <= other.last and other.last - other.first > span.last - span.first


def _is_figure(piece: Piece) -> bool:
    """A figure of its own: not the "a month" of "how many hours they bill a month"."""
    quantity = piece.quantity
    return quantity is not None and not (quantity.kind == "months" and quantity.spoken and quantity.low == 1)


def _is_enumerated(talk: Talk, spans: list[Span]) -> bool:
    """ "Neither the notice nor the fee": several facts parted by nothing but joints are all meant."""
    pieces = talk.scene.line.pieces
    gaps = [pieces[one.last + 1 : two.first] for one, two in pairwise(spans) if two.first > one.last]
    return bool(gaps) and all(
        any(p.form in _JOINTS for p in gap) and all(p.form in _JOINTS | _ARTICLES for p in gap) for gap in gaps
    )


def _most_telling(found: dict[str, None]) -> list[str]:
    """ "what the transfer costs" names the fee, not the price: broad facts give way to narrow ones."""
    names = list(found)
    narrow = [n for n in names if n not in _BROAD]
    return narrow or names[:1]


_PAPERS = word_set("contract agreement msa sow kontrakt kontrakten aftale aftalen")  # named, they are no fact
_BROAD = word_set("headcount bill_rate total_spend planned_headcount admin_fee horizon_years markup_pct planned_hires")
