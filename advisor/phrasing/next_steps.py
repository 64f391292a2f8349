"""What to do next: what to get from the vendor, what to settle at home, when to look again."""

from collections.abc import Iterator

from advisor.phrasing.saying import Say, Told
from advisor.phrasing.slots import Slot
from advisor.wording.texts import listed

_MOST_MUST, _MOST_MAY = 3, 4
_GATES_OF_ROW = {"V1": ("G0", "G1"), "V4": ("G0", "G2"), "V6": ("G2",), "V5": ("G2",)}
_SAME = {"contract_months_left": "notice_months", "has_local_management": "site_lead"}


def steps(say: Say) -> tuple[list[Told], list[Told]]:
    """Give the steps that must be named, the most urgent first, and those that may be."""
    found = list({each.slot: each for each in _in_order(say)}.values()) or [Told(Slot.REVIEW_ON_CHANGE)]
    return found[:_MOST_MUST], found[_MOST_MUST : _MOST_MUST + _MOST_MAY]


def _in_order(say: Say) -> Iterator[Told]:
    row = say.assessment.row
    if row in {"V2", "V3"} and (facts := say.stopping()):
        yield Told(Slot.TELL_MISSING if row == "V2" else Slot.TELL_OPEN, {"facts": listed(facts, say.lang)})
    yield from _of_row(say)
    yield from _open_points(say)
    yield from _review(say)


def _of_row(say: Say) -> Iterator[Told]:
    """What only this verdict asks for."""
    row, month = say.assessment.row, say.assessment.transfer.recommended_month
    if row == "V5" and month is not None:
        yield Told(Slot.PLAN_TRANSFER, {"date": say.month(month)})
    elif row == "V6" and month is not None:
        yield Told(Slot.PREPARE_UNTIL, {"date": say.month(month)})
    elif row == "V7":
        yield Told(Slot.AGREE_WITH_PARTNERS)
    elif row == "V8" and (heads := say.assessment.break_even.case or say.assessment.break_even.running):
        yield Told(Slot.LOOK_FOR_PARTNERS, {"people": say.people(heads)})


def _open_points(say: Say) -> Iterator[Told]:
    """The criteria of the row's gates that are not met and have a fact: the contract first."""
    gates = _GATES_OF_ROW.get(say.assessment.row, ())
    criteria = [each for name in gates if name in say.assessment.gates for each in say.assessment.gates[name].criteria]
    facts = [_SAME.get(each.fact, each.fact) for each in criteria if each.met != "met" and each.fact]
    for kind in ("ask", "settle"):
        for fact in dict.fromkeys(facts):
            if f"{kind}_{fact}" in set(Slot):
                yield Told(Slot(f"{kind}_{fact}"))


def _review(say: Say) -> Iterator[Told]:
    """When staying is the advice: what makes it worth another look."""
    if say.assessment.row not in {"V1", "V7", "V8", "V9"}:
        return
    running, team = say.assessment.break_even.running, say.assessment.trace.get("headcount")
    grows = team is not None and isinstance(team.value, int | float) and running is not None and team.value < running
    if grows and running is not None:
        yield Told(Slot.REVIEW_AT, {"people": say.people(running)})
    else:
        yield Told(Slot.REVIEW_ON_CHANGE)
