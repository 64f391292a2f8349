"""The case keeps facts with their origin, every change, and survives being stored as JSON."""

from advisor.conversation.case import Case, StoredFact, change, given_by, undo
from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number, Place, Several, Tiers, Word, YesNo

ONE_OF_EACH: dict[str, AnyValue] = {
    "headcount": Number(value=62, approx=True),
    "bill_rate": Money(amount=42, currency="EUR"),
    "salary": Money(amount=3300, currency="EUR", per="month", gross="employer_cost"),
    "audit_right": YesNo(value=True, note="only senior"),
    "contract_transparency": Word(value="open_book"),
    "home_country": Word(value="DK"),
    "motive": Several(value=("control", "dna")),
    "country": Place(value="PL", implied=True),
    "city": Several(value=("Krakow", "Lodz")),
    "volume_discounts": Tiers(value=((100, 15.0),)),
}


def fact(name: str, value: AnyValue, by: str = "anna", message: str = "m1") -> StoredFact:
    return StoredFact(fact=name, value=value, said="as said", by=by, at="2026-11-23T09:00:00Z", message=message)


def told(case: Case, name: str, value: AnyValue | None, message: str = "m1") -> Case:
    stored = None if value is None else fact(name, value, message=message)
    return change(case, {name: stored}, {}, by="anna", at="2026-11-23T09:00:00Z", message=message)


def test_every_kind_of_value_comes_back_as_itself() -> None:
    case = Case(id="c", lang="da", facts={name: fact(name, value) for name, value in ONE_OF_EACH.items()})
    assert Case.model_validate_json(case.model_dump_json()) == case
    assert Case.model_validate_json(case.model_dump_json(exclude_defaults=True)) == case
    kinds = {CATALOGUE[name].kind for name in ONE_OF_EACH}
    assert kinds == {spec.kind for spec in CATALOGUE.values()}


def test_a_change_gives_a_new_case_and_keeps_the_old_value_in_the_log() -> None:
    first = told(Case(id="c"), "headcount", Number(value=56))
    second = told(first, "headcount", Number(value=65), "m2")
    assert first.facts["headcount"].value == Number(value=56)
    assert second.facts["headcount"].value == Number(value=65)
    before = second.log[-1].before["headcount"]
    assert before is not None
    assert before.value == Number(value=56)


def test_undo_goes_back_step_by_step_and_then_stops() -> None:
    case = told(told(Case(id="c"), "headcount", Number(value=56)), "headcount", Number(value=65), "m2")
    case, undone = undo(case)
    assert undone is not None
    assert case.facts["headcount"].value == Number(value=56)
    case, _ = undo(case)
    assert case.facts == {}
    case, undone = undo(case)
    assert undone is None


def test_undo_brings_marks_back() -> None:
    marked = change(Case(id="c"), {}, {"salary": "unknown"}, by="a", at="", message="m1")
    answered = told(marked, "salary", Money(amount=3300, currency="EUR", per="month"), "m2")
    assert answered.marks == {}
    assert undo(answered)[0].marks == {"salary": "unknown"}


def test_what_a_message_gave_is_known_as_long_as_it_holds() -> None:
    case = told(Case(id="c"), "headcount", Number(value=56))
    assert given_by(case, "m1") == {"headcount": None}
    corrected = told(case, "headcount", Number(value=65), "m2")
    assert given_by(corrected, "m1") == {}
    assert set(given_by(corrected, "m2")) == {"headcount"}
    assert given_by(undo(corrected)[0], "m2") == {}


def test_setting_a_fact_settles_its_dispute() -> None:
    case = told(Case(id="c"), "headcount", Number(value=56))
    case = case.model_copy(update={"disputes": {"headcount": fact("headcount", Number(value=65), by="cfo")}})
    assert told(case, "headcount", Number(value=65), "m3").disputes == {}
