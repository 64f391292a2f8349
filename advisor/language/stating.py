"""Facts that are no numbers: yes and no, choices, motives, the vendor's name, "free", "no plans to grow"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from advisor.engine.facts import CATALOGUE, AnyValue, Word, YesNo
from advisor.language.claiming import YES, claimed, is_listed, keyed, negated_after, removed_after
from advisor.language.fitting import Asked
from advisor.language.framing import add_framed, is_wished
from advisor.language.motives import motives
from advisor.language.others import is_of_others
from advisor.language.scene import Scene, Span
from advisor.language.words import word_set

_SUBJECTS = {  # what must stand near for a choice to be meant, unless it was asked
    "contract_transparency": re.compile(
        r"cost|insight|transp|omkostning|indsigt|open|aaben|gennemsigtig|book|salar|loen|visib|lines|disclos|contract|kontrakt|aftale|vendor"
    ),
    "phase": re.compile(r"phase|fase"),
    "plan_commitment": re.compile(r"plan|growth|vaekst|budget|headcount|udvidelse|hiring|target"),
    "wants_shared_captive": re.compile(
        r"captive|entit|compan|gcc|hub|center|centre|partner|other|peers|selskab|enhed|firma|virksomhed|andre|alone|alene|ourselves|faelles|joint"
    ),
    "processes_documented": re.compile(
        r"process|proce|doku|docu|writ|wrote|wiki|confluence|notion|sharepoint|runbook|playbook|guide|manual|handbook|haandb|sops?\b|how to"
        r"|descri|beskr|skrev|skrift|vejled|instruks|workflow|arbejdsg|forretningsg|knowledge|viden|heads?\b|hoved|paper|mundtlig|mapped|onboard|ways of"
    ),
    "site_lead": re.compile(r"site lead|stedlig leder|sitechef"),
}
_QUESTION_WORDS = word_set("what why how explain define hvad hvorfor hvordan forklar whats")
_ABSENT = word_set("nothing none no without intet ingen ingenting uden")
_HALFWAY = word_set("almost nearly naesten half partly partially some delvist delvis halvt halvdelen nogle noget")
_NO = word_set("no n none nope nej false ingen intet 👎 ❌ ✖ missing mangler not ikke nix never aldrig")
_SUBJECT_WORDS = word_set("the they we our their de vi leverandoeren vores deres partneren udbyderen")
_MAY = word_set("can could would will kan kunne vil ville gider")
_SHORT, _LONGEST = 7, 16
_RIGHTS = frozenset(("audit_right", "ip_chain_complete", "assets_assignable"))
_CONDITIONS = ("if", "whether", "hvis", "om", "unless", "until", "once")
_CLAUSE = re.compile(r"claus|klausul|bestemmelse|provision")


def statements(
    scene: Scene, asked: Asked, played: frozenset[int] = frozenset()
) -> tuple[dict[str, AnyValue], dict[str, Span]]:
    """Give (facts, where each was said) of all yes/no facts and choices stated in a line; questions state nothing.

    `played`: pieces of a "what if", in which what is supposed counts as said.
    """
    facts: dict[str, AnyValue] = {}
    where: dict[str, Span] = {}
    weights: dict[str, int] = {}
    for span, fact, value in _said(scene, asked, played):
        read = _polarity(scene, span, value) if CATALOGUE[fact].kind == "yes_no" else _choice(scene, span, fact, value)
        if value == "topic" and (fact != asked.fact or _is_long(scene) or (isinstance(read, YesNo) and read.value)):
            continue  # what was asked for is named, which is no yes; "no" in a long message is of something else
        weight = {"yes": 6, "no": 7, "noun": 3, "topic": 1}.get(value, 4) * 10 + span.last - span.first
        if (
            read is None
            or (weight < weights.get(fact, 0) and value != "partial")
            or not _speaks_of(fact, span, scene, asked)
        ):
            continue
        if CATALOGUE[fact].kind == "choice" and _holds_back(facts.get(fact), read, weight == weights.get(fact)):
            continue
        facts[fact], where[fact], weights[fact] = read, span, weight
    add_framed(scene, facts, where)
    motive = motives(scene, asked)
    if motive:
        facts["motive"] = motive
    return facts, where


def _said(scene: Scene, asked: Asked, played: frozenset[int]) -> Iterator[tuple[Span, str, str]]:
    """Give (phrase, fact, value) of what is said; a label that ends in "?" only answers its question, as "still running" the pilot's."""
    for span in scene.statements:
        fact, value = span.label.split("=", 1)
        if (
            fact == "motive"
            or (span.first in scene.foreign and fact != "wants_shared_captive")
            or (span.first not in played and _is_asked_or_supposed(scene, span))
        ):
            continue
        if fact == "has_local_management" and _only_describes(scene, span):
            continue
        if is_of_others(scene, span.first, asked) or (fact == "home_integration" and _is_of_the_speaker(scene, span)):
            continue
        clause = any(_CLAUSE.match(p.form) for p in scene.pieces(span))
        if (
            fact == "has_transfer_clause"
            and value.endswith("?")
            and asked.fact in _RIGHTS
            and not (clause or _speaks_of_a_handover(scene))
        ):
            fact = asked.fact or fact  # "it is in the contract" holds for each right of the contract
        supposed = span.first in played and fact in _SUBJECTS
        if not value.endswith("?") or supposed or _answers(scene, fact, span, asked):
            yield span, fact, value.removesuffix("?")


def _only_describes(scene: Scene, span: Span) -> bool:
    """ "A dev centre run by a vendor" says whose centre it is, not who leads the people there."""
    before = scene.line.pieces[span.first - 1].form if span.first else ""
    return scene.line.pieces[span.first].form in _PARTICIPLES and before in _SITES


_PARTICIPLES = frozenset(("led", "managed", "run", "headed", "ledet", "drevet", "styret"))
_SITES = word_set(
    "centre center hub site office shop setup operation facility unit house lab studio center kontor enhed afdeling"
)


def _answers(scene: Scene, fact: str, span: Span, asked: Asked) -> bool:
    """Whether the fact was asked; that there is no clause also answers what the clause costs."""
    pieces = scene.line.pieces
    words = [p for p in pieces if p.form[:1].isalnum() or p.form[:1] == "#"]
    alone = span.first == span.last
    if len(words) > (_SHORT if alone else _LONGEST) or (
        alone and span.first and pieces[span.first - 1].form in ("as", "som")
    ):
        return False  # in a long message it is about something else
    if fact == "pilot_completed" and scene.signs.get("contract_word"):
        return False
    clause = any(_CLAUSE.match(p.form) for p in scene.pieces(span))
    return fact == asked.fact or (fact == "has_transfer_clause" and asked.fact == "transfer_fee" and clause)


def _speaks_of_a_handover(scene: Scene) -> bool:
    sure = ("has_transfer_clause=yes", "has_transfer_clause=no", "has_transfer_clause=noun")
    return any(s.label in sure for s in scene.statements)


def _is_of_the_speaker(scene: Scene, span: Span) -> bool:
    """ "I report to our COO", "jeg refererer til vores COO": whom the writer answers to, not the team."""
    pieces = scene.line.pieces
    before = [p.form for p in pieces[max(0, span.first - 9) : span.first] if p.sentence == pieces[span.first].sentence]
    me = "jeg" in before or "i am" in before or (scene.line.lang == "en" and "i" in before)
    return me and _REPORTS.match(pieces[span.first].form) is not None


_REPORTS = re.compile(r"report|referer|rapporter|answer")


def _is_long(scene: Scene) -> bool:
    return sum(p.form[:1].isalnum() for p in scene.line.pieces) > _SHORT


def _holds_back(before: AnyValue | None, new: AnyValue, level: bool) -> bool:
    """Of two choices in one message the first stands; but "partial" is never overruled by the words it is made of."""
    if not isinstance(before, Word) or not isinstance(new, Word):
        return False
    return before.value == "partial" or (level and new.value != "partial")


def _is_asked_or_supposed(scene: Scene, span: Span) -> bool:
    """A question or an "if" states nothing: "is it open book?", "if they were integrated"."""
    pieces = scene.line.pieces
    opening = next(p.form for p in pieces if p.sentence == pieces[span.first].sentence)
    if (opening.split(" ")[0] in _QUESTION_WORDS and not _begins_a_clause(scene, span)) or _asks_you(scene, span):
        return True
    if pieces[span.first].sentence in scene.line.questions:
        after = pieces[span.last + 1 : span.last + 3]
        return not (after and after[0].form == "?" and len(after) > 1 and after[1].form in YES | _NO)
    before = [p.form for p in pieces[max(0, span.first - 5) : span.first] if p.sentence == pieces[span.first].sentence]
    if is_wished(scene, span) or _is_to_be_told(before):
        return True
    conditions = [word for word, then in zip(before, [*before[1:], ""], strict=False) if (word, then) != ("om", "at")]
    if before[-1:] == ["om"] and span.label.endswith("=noun"):
        conditions = conditions[:-1]  # "noget om revisionsret": about it
    words = _CONDITIONS[:5] if _dated(before) else _CONDITIONS
    return any(word in words for word in conditions)


def _is_to_be_told(before: list[str]) -> bool:
    """ "First tell me what a shared captive is"."""
    return any(
        one in _TELLING and any(w in _QUESTION_WORDS for w in before[i + 1 : i + 3]) for i, one in enumerate(before)
    )


_TELLING = word_set("tell explain remind know show fortael forklar ved vis")


def _dated(before: list[str]) -> bool:
    """ "Until December 2027" is a time, no condition."""
    return any(one in ("until", "once") and two in ("#t", "#d") for one, two in pairwise(before))


def _begins_a_clause(scene: Scene, span: Span) -> bool:
    """ "What the vendor pays is hidden", "hvad de betaler, er skjult": a statement, not a question."""
    sentence = [p.form for p in scene.line.pieces if p.sentence == scene.line.pieces[span.first].sentence]
    return sentence[1:2] != [] and sentence[1].split(" ")[0] in _SUBJECT_WORDS and "?" not in sentence


def _asks_you(scene: Scene, span: Span) -> bool:
    """ "Can you explain what ...", "kan du uddybe ...": a request, with or without a question mark."""
    if scene.line.is_order(scene.line.pieces[span.first].sentence):
        return False
    forms = [p.form for p in scene.line.pieces if p.sentence == scene.line.pieces[span.first].sentence][:3]
    return any(one in _MAY and two in ("you", "du", "i") for one, two in pairwise(forms))


def _polarity(scene: Scene, span: Span, value: str) -> YesNo | None:
    key = keyed(scene, span)
    negated = scene.negated_before(span, 8 if value == "yes" else 5) or negated_after(scene, span)
    if value == "no":
        return YesNo(value=negated and not span.negated and False)
    if value == "noun":
        if key is not None:
            return YesNo(value=key)
        if negated or removed_after(scene, span):
            return YesNo(value=False)
        return YesNo(value=True) if claimed(scene, span) or is_listed(scene, span) else None
    before = scene.line.pieces[max(0, span.first - 3) : span.first]
    if key is False or any(p.form in _HALFWAY for p in before):
        return YesNo(value=False)  # half is not yet a yes
    return YesNo(value=not negated)


def _speaks_of(fact: str, span: Span, scene: Scene, asked: Asked) -> bool:
    """Words of a choice that also mean other things ("likely", "operate", "closed") count only beside a word of their subject."""
    if fact == asked.fact or fact not in _SUBJECTS:
        return True
    if (
        fact == "processes_documented"
        and asked.fact is not None
        and scene.line.pieces[span.first].form in ("det", "de", "it")
    ):
        return False  # "nine months, and it is in writing"
    said = " ".join(p.form for p in scene.pieces(span))
    around = " ".join(p.form for p in scene.line.pieces[max(0, span.first - 8) : span.last + 9])
    if fact == "contract_transparency":
        behind = scene.line.pieces[span.last + 1 : span.last + 2]
        if said.endswith("open") and behind and behind[0].form.startswith(("end", "source", "to", "on", "until")):
            return False  # "open ended"
        doubtful = span.first == span.last and said in ("closed", "lukket", "open", "aaben", "aabent", "aabne")
        about = said if span.label.endswith("=partial") else around
        if any(
            s is not span and s.label.startswith("contract_transparency=") and not s.label.endswith("=partial")
            for s in scene.statements
        ):
            return True
        return bool(_SUBJECTS[fact].search(about)) if doubtful or span.label.endswith("=partial") else True
    return (span.first < span.last and fact == "phase") or bool(_SUBJECTS[fact].search(around))


def _choice(scene: Scene, span: Span, fact: str, value: str) -> Word | None:
    negated = scene.negated_before(span, 3) or negated_after(scene, span) or keyed(scene, span) is False
    if not negated:
        return Word(value=value)
    if fact == "contract_transparency":
        return Word(value="closed") if value == "open_book" else None
    return None


def asked_yes_no(scene: Scene, asked: Asked, polarity: bool | None, note: str | None) -> YesNo | None:
    """The bare answer to a yes/no question, or the remark that there is nothing of the kind."""
    if asked.fact is None or asked.fact not in CATALOGUE or CATALOGUE[asked.fact].kind != "yes_no":
        return None
    if polarity is not None:
        return YesNo(value=polarity, note=note)
    topics = [s for s in scene.statements if s.label == f"{asked.fact}=topic"]
    forms = {word for p in scene.line.pieces for word in p.form.split()}
    absent = bool(forms & _ABSENT) and not forms & {"but", "men"}
    return YesNo(value=False, note=note) if topics and absent and not scene.line.questions else None
