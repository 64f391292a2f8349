"""Buttons do what they say; one that no longer applies changes nothing."""

import pytest

from advisor.conversation.answer import answer
from advisor.conversation.assessing import assess_case
from advisor.conversation.case import Case
from advisor.conversation.clarifying import half_facts
from advisor.conversation.context import Context
from advisor.conversation.messages import Buttons, Pressed, Reply, Said, Select
from advisor.conversation.plain import plain_text
from advisor.conversation.turn import turn
from advisor.conversation.what_if import levers
from advisor.language.reading import Language
from tests.conversation.conftest import MakeCase

KNOWN = {"headcount": 62, "country": "PL", "bill_rate": "42 EUR/hour"}


def press(case: Case, action: str, value: str, context: Context) -> tuple[Case, str]:
    done = turn(case, Pressed(action=action, value=value, by="anna", at="2026-11-23T10:00:00Z"), context)
    return done.case, plain_text(done.replies[0])


@pytest.mark.parametrize(
    ("action", "value"),
    [
        ("explode", "now"),
        ("choose", "no_such_fact=yes"),
        ("choose", "headcount=62"),
        ("choose", "audit_right=maybe"),
        ("choose", "bill_rate=EUR"),
        ("choose", "headcount=heard"),
        ("choose", ""),
        ("unknown", "headcount"),
        ("unknown", "nothing"),
        ("what_if", "no_such_lever"),
        ("keep", "scenario"),
        ("confirm", "yes"),
        ("confirm", "yes:None"),
        ("confirm", "yes:reset"),
        ("reject", "no:reset"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "da"])
def test_what_does_not_fit_changes_nothing(
    make_case: MakeCase, context: Context, action: str, value: str, lang: str
) -> None:
    case = make_case(lang, **KNOWN)
    after, said = press(case, action, value, context)
    assert after.facts == case.facts
    assert after.marks == case.marks
    assert any(
        words in said for words in ("no longer applies", "gælder ikke længere", "cannot try that", "ikke prøve endnu")
    )


def test_choices(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **KNOWN)
    case, said = press(case, "choose", "contract_transparency=partial", context)
    assert "Openness of the contract: partly open" in said
    case, said = press(case, "choose", "contract_transparency=open_book", context)
    assert "partly open → open book" in said
    case, said = press(case, "choose", "motive=control", context)
    case, said = press(case, "choose", "motive=dna", context)
    assert "control → control and your own DNA" in said
    case, said = press(case, "choose", "pay_uplift_pct=less", context)
    assert "Pay rise when people move over: 5 to 15%" in said
    case, said = press(case, "undo", "last", context)
    assert "pay_uplift_pct" not in case.facts


def test_unknown_and_later(make_case: MakeCase, context: Context) -> None:
    case, said = press(make_case("da", **KNOWN), "unknown", "salary", context)
    assert case.marks == {"salary": "unknown"}
    assert "markeret som antaget" in said
    case, said = press(case, "skip", "transfer_fee", context)
    assert case.marks["transfer_fee"] == "skipped"
    case, said = press(case, "status", "all", context)
    assert "Til senere" in said


def test_every_lever_that_is_offered_can_be_pulled(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **KNOWN, salary="15000 PLN/month gross")
    names = levers(case, assess_case(case, context))
    assert len(names) > 5
    parts = answer(case, assess_case(case, context), context, full=True)[1]
    (row,) = [part for part in parts if isinstance(part, Buttons) and part.buttons[0].action == "what_if"]
    (more,) = [part for part in parts if isinstance(part, Select)]
    assert [button.value for button in row.buttons] == list(names[:5])
    assert [option.value for option in more.options] == list(names[5:])
    for name in names:
        after, said = press(case, "what_if", name, context)
        assert after.facts == case.facts
        assert "Your facts are unchanged" in said
        assert after.scenario


def test_a_lever_is_not_offered_where_it_changes_nothing(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **KNOWN, home_pays_tax=True, pay_uplift_pct=0, transfer_fee="0 EUR head")
    assert {"parent_pays_tax", "no_pay_rise", "free_transfer"}.isdisjoint(levers(case, assess_case(case, context)))


@pytest.mark.parametrize(
    ("lang", "said_so"),
    [
        ("en", "Average salary: EUR 3,300; open: the period (hour, day, month or year)"),
        ("da", "Gennemsnitsløn: 3.300 EUR; mangler: perioden"),
    ],
)
def test_a_half_amount_nobody_can_complete_stays_listed_and_is_not_counted(
    make_case: MakeCase, context: Context, lang: Language, said_so: str
) -> None:
    case = make_case(lang, headcount=62, country="PL", salary="3300 EUR")
    case, said = press(case, "unknown", "salary", context)
    assert "salary" in case.facts
    assert case.marks == {"salary": "unknown"}
    assert said_so in said
    assert half_facts(case) == ()
    assert assess_case(case, context, {}).row == "V2"  # the price is missing; the pay of the records counts
    _, listed = press(case, "status", "all", context)
    assert listed.count(said_so) == 1


def test_rows_of_buttons_hold_at_most_five(make_case: MakeCase, context: Context) -> None:
    done = turn(
        make_case("en", **KNOWN),
        Pressed(action="choose", value="contract_transparency=closed", by="a", at="2026-11-23T10:00:00Z"),
        context,
    )
    for part in done.replies[0].parts:
        if isinstance(part, Buttons):
            assert len(part.buttons) <= 5
            assert all(len(button.label) <= 75 for button in part.buttons)


def say(case: Case, words: str, message: str, context: Context) -> tuple[Case, Reply]:
    done = turn(case, Said(text=words, by="anna", at="2026-11-23T10:00:00Z", message=message), context)
    return done.case, done.replies[0]


def offered(reply: Reply, action: str) -> str:
    """Give what the button of this action in a reply carries."""
    rows = [part.buttons for part in reply.parts if isinstance(part, Buttons)]
    return next(button.value for row in rows for button in row if button.action == action)


@pytest.mark.parametrize(
    ("lang", "trying", "anew", "stale"),
    [
        ("en", "what if the rate is 40 EUR an hour?", "start over", "no longer applies"),
        ("da", "hvad hvis timeprisen er 40 EUR?", "begynd forfra", "gælder ikke længere"),
    ],
)
def test_an_old_yes_carries_out_no_other_question(
    make_case: MakeCase, context: Context, lang: str, trying: str, anew: str, stale: str
) -> None:
    case, _ = say(make_case(lang, **KNOWN), trying, "m1", context)
    kept = turn(case, Pressed(action="keep", value="scenario", by="anna", at="2026-11-23T10:00:00Z"), context)
    old_yes, old_no = (offered(kept.replies[0], action) for action in ("confirm", "reject"))
    case, asked = say(kept.case, anew, "m2", context)
    assert case.confirming == "reset"
    for action, value in (("confirm", old_yes), ("reject", old_no)):
        after, said = press(case, action, value, context)
        assert stale in said
        assert after.facts == case.facts
        assert after.confirming == "reset"
    after, _ = press(case, "confirm", offered(asked, "confirm"), context)
    assert not after.facts


def test_a_yes_belongs_to_the_what_if_it_stands_below(make_case: MakeCase, context: Context) -> None:
    case, _ = say(make_case("en", **KNOWN), "what if the rate is 40 EUR an hour?", "m1", context)
    kept = turn(case, Pressed(action="keep", value="scenario", by="anna", at="2026-11-23T10:00:00Z"), context)
    case, _ = say(kept.case, "what if the rate is 30 EUR an hour?", "m2", context)
    case, _ = press(case, "keep", "scenario", context)
    after, said = press(case, "confirm", offered(kept.replies[0], "confirm"), context)
    assert "no longer applies" in said
    assert after.facts == case.facts


def test_another_button_leaves_the_yes_or_no_question(make_case: MakeCase, context: Context) -> None:
    case, asked = say(make_case("en", **KNOWN), "start over", "m1", context)
    case, _ = press(case, "status", "all", context)
    assert case.confirming != "reset"
    after, said = press(case, "confirm", offered(asked, "confirm"), context)
    assert "no longer applies" in said
    assert after.facts == case.facts
