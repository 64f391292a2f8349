"""Answers hold the engine's figures and nothing else; what does not exist says why."""

import re

import pytest
from pydantic import JsonValue

from advisor.conversation.answer import answer
from advisor.conversation.assessing import assess_case, questions
from advisor.conversation.case import Case
from advisor.conversation.context import Context
from advisor.conversation.figures import figures_table, moved, say_figure, shown, side_by_side
from advisor.conversation.grounds import first_look, flips, reasons, short_verdict, verdict_line
from advisor.conversation.messages import Bullets, Headline, Part, Table, Text
from advisor.conversation.plain import parts_as_text
from advisor.conversation.recommendation import recommendation
from advisor.engine.assess import assess
from advisor.engine.assessment import FirstLook, Flip, Reason
from advisor.engine.engagement import parse_engagement
from advisor.language.reading import Language
from advisor.parameters.load import load_book
from advisor.phrasing.figures import figures, written
from advisor.wording.values import rounded
from tests.conversation.conftest import MakeCase

KNOWN = {
    "headcount": 62,
    "country": "PL",
    "bill_rate": "42 EUR/hour",
    "contract_transparency": "open_book",
    "has_transfer_clause": True,
    "transfer_fee": "0 EUR head",
}


def kinds(parts: tuple[Part, ...]) -> list[str]:
    return [part.kind for part in parts]


@pytest.mark.parametrize("lang", ["en", "da"])
def test_a_whole_answer_has_verdict_figures_and_grounds(make_case: MakeCase, context: Context, lang: Language) -> None:
    case = make_case(lang, **KNOWN)
    assessment = assess_case(case, context)
    case, parts = answer(case, assessment, context, full=False)
    assert kinds(parts)[:2] == ["headline", "table"]
    assert len([part for part in parts if part.kind != "chart"]) <= 12
    assert all(len(parts_as_text((part,))) <= 3000 for part in parts)
    assert case.shown is not None
    assert case.shown.verdict == assessment.verdict
    assert case.parameters == context.book.version


def test_every_figure_in_the_table_comes_from_the_assessment(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **KNOWN)
    assessment = assess_case(case, context)
    table = figures_table(assessment, "en", context.today)
    allowed = {str(abs(round(v))) for v in figures(assessment).values() if v is not None} | {"2026", "2027", "2028"}
    allowed |= {str(round(abs(rounded(v, 3)))) for v in figures(assessment).values() if v is not None}
    monthly = written(figures(assessment), assessment).values()  # one place, so that the three agree
    allowed |= {str(round(abs(v))) for v in monthly if v is not None}
    allowed.add(str(round((assessment.probability or 0) * 100)))
    assert any(value.startswith("about EUR") for _, value in table.rows)
    for _, value in table.rows:
        for found in re.findall(r"\d[\d,]*", value):
            assert found.replace(",", "") in allowed, value


def test_the_second_answer_only_says_what_changed(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **KNOWN)
    case, _ = answer(case, assess_case(case, context), context, full=False)
    more = make_case("en", **{**KNOWN, "headcount": 70}).model_copy(update={"shown": case.shown})
    again, parts = answer(more, assess_case(more, context), context, full=False)
    assert kinds(parts) == ["headline", "table"]
    assert isinstance(parts[1], Table)
    assert parts[1].header == ("Figure", "Before", "Now")
    _, whole = answer(again, assess_case(again, context), context, full=True)
    assert len(whole) > 4


def test_a_graded_answer_has_exact_money(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **KNOWN)
    assessment = assess_case(case, context, whole=True).model_copy(update={"grade": "C"})
    assert assessment.vendor_month is not None
    table = figures_table(assessment, "en", context.today)
    assert table.rows[0][1] == f"EUR {round(assessment.vendor_month):,}"


def test_a_loss_beside_a_benefit_says_that_it_is_one(make_case: MakeCase, context: Context) -> None:
    good = assess_case(make_case("en", **KNOWN), context, {})
    bad = assess_case(make_case("en", **{**KNOWN, "bill_rate": "33 EUR/hour"}), context, {})
    rows = {label: values for label, *values in side_by_side(good, bad, "en", context.today)}
    assert rows["Benefit (net present value)"][1].startswith("loss of about EUR ")
    assert rows["Saving per month"][1].startswith("extra cost of about EUR ")
    danish = {label: values for label, *values in side_by_side(good, bad, "da", context.today)}
    assert danish["Gevinst (nettonutidsværdi)"][1].startswith("tab på ca. ")
    assert danish["Besparelse pr. måned"][1].startswith("merudgift på ca. ")
    both = {label for label, *_ in side_by_side(bad, bad, "da", context.today)}
    assert {"Tab (nettonutidsværdi)", "Merudgift pr. måned"} <= both


def test_flips_leave_out_what_nobody_can_change(make_case: MakeCase, context: Context) -> None:
    assessment = assess_case(make_case("en", **KNOWN), context, whole=True)
    waiting = Flip(fact="months_in_operation", from_=14, to={"value": 11}, verdict="stay_in_build")
    assert flips(assessment.model_copy(update={"flips": (waiting,)}), "en") == Text(
        text="No single fact that you can change turns the advice."
    )


def test_reasons_are_said_again_only_when_they_changed(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", headcount=62, country="PL", bill_rate="42 EUR/hour")
    case, _ = answer(case, assess_case(case, context), context, full=False)
    _, same = answer(case, assess_case(case, context), context, full=False)
    assert kinds(same) == ["text"]
    opened = make_case(
        "en", headcount=62, country="PL", bill_rate="42 EUR/hour", contract_transparency="open_book"
    ).model_copy(update={"shown": case.shown})
    _, parts = answer(opened, assess_case(opened, context), context, full=False)
    assert "I do not know yet whether you may take the people over." in parts_as_text(parts)


def test_nothing_new_says_so(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **KNOWN)
    assessment = assess_case(case, context)
    case, _ = answer(case, assessment, context, full=False)
    assert case.shown is not None
    assert moved(case.shown, assessment, "en", context.today) == ()
    _, parts = answer(case, assessment, context, full=False)
    assert parts_as_text(parts) == "The advice stays the same: prepare a transfer, May 2027."


def test_first_look_is_given_once(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", headcount=62, country="PL")
    assessment = assess_case(case, context)
    case, parts = answer(case, assessment, context, full=False)
    assert kinds(parts) == ["bullets"]
    _, again = answer(case, assessment, context, full=False)
    assert again == ()
    _, full = answer(case, assessment, context, full=True)
    assert isinstance(full[0], Headline)


@pytest.mark.parametrize("lang", ["en", "da"])
def test_absent_figures_say_why_and_are_never_zero(make_case: MakeCase, context: Context, lang: Language) -> None:
    case = make_case(lang, **{**KNOWN, "headcount": 6, "bill_rate": "24 EUR/hour"})
    assessment = assess_case(case, context)
    values = figures(assessment)
    assert values["payback"] is None
    said = say_figure("payback", None, "EUR", lang, context.today, assessment)
    assert said == (
        "not counted, as no month is recommended" if lang == "en" else "regnes ikke, da ingen måned anbefales"
    )
    transfer = assessment.transfer.model_copy(update={"recommended_month": 6})
    late = assessment.model_copy(update={"transfer": transfer})
    said = say_figure("payback", None, "EUR", lang, context.today, late)
    assert said == ("not within the horizon" if lang == "en" else "ikke inden for tidshorisonten")
    assert say_figure("running", None, "EUR", lang, context.today, assessment).startswith(("not reached", "nås ikke"))
    assert say_figure("running", None, "EUR", lang, context.today).startswith(("not known", "kendes"))


@pytest.mark.parametrize(
    ("look", "english"),
    [
        (FirstLook(p10=9, p50=17, p90=91, priced=False, country="PL"), "between 9 and 91 people, most likely near 17"),
        (FirstLook(p10=30, p50=None, p90=None, priced=True, country="PL"), "from about 30 people at best"),
        (FirstLook(p10=None, p50=None, p90=None, priced=True, country="PL"), "up to 400 people"),
    ],
)
def test_first_look_in_words(look: FirstLook, english: str) -> None:
    said = first_look(look, "en")
    assert english in said[0]
    assert ("not in it yet" in said[1]) is not look.priced
    assert "70 to 80" in said[2]
    assert "Polen" in first_look(look, "da")[0]


def test_reasons_have_words_and_unknown_ones_a_safe_sentence(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **KNOWN)
    assessment = assess_case(case, context)
    given = assessment.model_copy(update={"reasons": (Reason(code="pays_back"), Reason(code="brand_new"))})
    part = reasons(given, case)
    assert isinstance(part, Bullets)
    assert part.items[1] == "The calculation points this way; the figures are above."


def test_a_team_is_not_too_small_for_what_no_size_reaches(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **KNOWN)
    assessment = assess_case(case, context, {})
    small = assessment.model_copy(update={"reasons": (Reason(code="below_break_even"),)})
    never = small.model_copy(update={"break_even": small.break_even.model_copy(update={"running": None})})
    for found, words in ((small, "too small"), (never, "at every team size up to 400 people")):
        part = reasons(found, case)
        assert part is not None
        assert words in part.items[0]


def test_verdict_with_its_month(make_case: MakeCase, context: Context) -> None:
    assessment = assess_case(make_case("en", **KNOWN), context)
    assert assessment.verdict == "prepare_transfer"
    assert verdict_line(assessment, "en", context.today) == "Prepare to take the team over in May 2027."
    assert verdict_line(assessment, "da", context.today) == "Forbered jer på at overtage teamet i maj 2027."
    assert short_verdict(assessment, "da", context.today) == "Forbered en overdragelse, maj 2027"


def test_shown_survives_json(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **KNOWN)
    case = case.model_copy(update={"shown": shown(assess_case(case, context))})
    assert Case.model_validate_json(case.model_dump_json(exclude_defaults=True)) == case


def test_contract_facts_come_before_refinements(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", headcount=62, country="PL", bill_rate="42 EUR/hour")
    asked = questions(case, assess_case(case, context))
    assert set(asked[:3]) == {"contract_transparency", "has_transfer_clause", "transfer_fee"}
    marked = case.model_copy(update={"marks": {asked[0]: "withheld"}})
    assert asked[0] not in questions(marked, assess_case(marked, context))


def test_what_stops_the_verdict_comes_back_when_it_was_put_off(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", headcount=62, country="PL")
    everything = dict.fromkeys(questions(case, assess_case(case, context)), "skipped")
    case = case.model_copy(update={"marks": everything})
    assert questions(case, assess_case(case, context)) == ("bill_rate",)
    asked_twice = case.model_copy(update={"times_asked": {"bill_rate": 2}})
    assert questions(asked_twice, assess_case(asked_twice, context)) == ()


def test_what_nobody_has_told_is_not_claimed(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", headcount=62, country="PL", bill_rate="42 EUR/hour")
    untold = reasons(assess_case(case, context), case)
    assert untold is not None
    assert untold.items[0] == "I do not know yet whether the contract is open."
    told = make_case("en", headcount=62, country="PL", bill_rate="42 EUR/hour", contract_transparency="closed")
    said = reasons(assess_case(told, context), told)
    assert said is not None
    assert said.items[0].startswith("The contract is not open")


def test_a_contract_nobody_described_is_not_called_bad() -> None:
    told: dict[str, JsonValue] = {"headcount": 62, "country": "PL", "bill_rate": "42 EUR/hour"}
    unknown, closed = _recommended(told), _recommended({**told, "contract_transparency": "closed"})
    assert "I do not know enough about the contract" in unknown
    assert "the contract does not allow a safe yes" in closed


def test_only_records_that_were_used_are_called_assumed() -> None:
    told: dict[str, JsonValue] = {"headcount": 62, "country": "PL", "bill_rate": "42 EUR/hour"}
    plain, overridden = _recommended(told), _recommended(told, {"pay_uplift": 0.0, "attrition": 0.2})
    assert "Pay rise" in plain
    assert "Pay rise" not in overridden
    assert "discounted at 10% a year" in plain


def _recommended(told: dict[str, JsonValue], assumptions: dict[str, JsonValue] | None = None) -> str:
    book = load_book()
    record: dict[str, JsonValue] = {"facts": told, "assumptions": assumptions or {}}
    engagement = parse_engagement(record, today="2026-11-23", assumption_ids=frozenset(book.defaults))
    return recommendation(engagement, assess(engagement, book, simulate=False), book, "en")


def test_the_changes_of_side_and_the_drift_are_said() -> None:
    book = load_book()
    record: dict[str, JsonValue] = {"facts": {"headcount": 75}, "profile": "anchor"}
    engagement = parse_engagement(record, today="2026-11-23", assumption_ids=frozenset(book.defaults))
    found = assess(engagement, book, simulate=False)
    english, danish = recommendation(engagement, found, book, "en"), recommendation(engagement, found, book, "da")
    assert "In two years the running break-even is 79 people, in four 83 people." in english
    assert "your own company at 69, back to the vendor at 75 and to your own company at 76" in english
    assert "one more person in HR" in english
    assert "tilbage til leverandøren ved 75" in danish
    assert "endnu en HR-medarbejder" in danish


def checked(record: dict[str, JsonValue], lang: Language, *, simulate: bool = False) -> str:
    """Write what `advisor check` writes for a record."""
    book = load_book()
    engagement = parse_engagement(record, today="2026-11-23", assumption_ids=frozenset(book.defaults))
    return recommendation(engagement, assess(engagement, book, simulate=simulate), book, lang)


def test_side_figures_rest_on_the_same_assumptions_as_the_answer() -> None:
    record: dict[str, JsonValue] = {
        "facts": {"headcount": 75, "country": "PL", "bill_rate": "45 EUR/hour"},
        "assumptions": {"seat_cost": 900, "attrition": 0.4, "horizon": 84},
    }
    english, danish = checked(record, "en"), checked(record, "da")
    assert "At 147 hours: running break-even 48 people (here: 17 people)" in english
    assert "At 0%: running break-even 13 people (here: 17 people)" in english
    assert "The benefit is counted over 7 years" in english
    assert "Ved 147 timer: løbende break-even 48 medarbejdere (her: 17 medarbejdere)" in danish
    assert "Gevinsten er regnet over 7 år" in danish


@pytest.mark.parametrize(
    ("facts", "english", "danish"),
    [
        (
            {"bill_rate": "45 EUR"},
            ["something about the facts is still open", "is EUR 45 an hour, a day, a month or a year?"],
            ["noget i oplysningerne er stadig uafklaret", "er 45 EUR i timen, om dagen, om måneden eller om året?"],
        ),
        (
            {"price_model": "fixed_price"},
            ["A fixed price cannot be compared"],
            ["En fast pris for opgaven kan ikke sammenlignes"],
        ),
        (
            {"bill_rate": "7200 EUR/month", "salary": "9900 EUR/month"},
            [
                "two of the facts contradict",
                "salary: EUR 9,900 a month (EUR 11,187 a month with employer's cost) and",
                "EUR 7,200 a month",
            ],
            [
                "to af oplysningerne modsiger",
                "gennemsnitsløn: 9.900 EUR om måneden (11.187 EUR om måneden inkl.",
                "7.200 EUR om måneden",
            ],
        ),
        (
            {"bill_rate": "45 EUR/hour", "total_spend": "700000 EUR/month"},
            ["EUR 45 an hour (EUR 7,200 a month)", "EUR 700,000 a month (EUR 9,333 a month per person)"],
            ["45 EUR i timen (7.200 EUR om måneden)", "700.000 EUR om måneden (9.333 EUR om måneden pr. medarbejder)"],
        ),
    ],
)
def test_a_check_says_what_is_open_or_contradicts(
    facts: dict[str, JsonValue], english: list[str], danish: list[str]
) -> None:
    record: dict[str, JsonValue] = {"facts": {"headcount": 75, "country": "PL", **facts}}
    for lang, pieces in (("en", english), ("da", danish)):
        said = checked(record, "da" if lang == "da" else "en")
        assert all(piece in said for piece in pieces), said
        assert "Missing before" not in said
        assert "Det mangler jeg" not in said
