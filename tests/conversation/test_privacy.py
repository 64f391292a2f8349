"""Pay is taken as an average; one person's pay, or that of a few, is not kept."""

import pytest

from advisor.conversation.context import Heard, Origin
from advisor.conversation.privacy import pay_refused
from advisor.engine.facts import AnyValue, Money, Number
from advisor.language.reading import Reading

PAY = Money(amount=5200, currency="EUR", per="month", gross=True)


def refused(words: str, **facts: AnyValue) -> str | None:
    reading = Reading(intent="provide_facts", facts={"salary": PAY, **facts})
    return pay_refused(Heard(words, reading, Origin("anna", "", "m1")), dict(facts))


@pytest.mark.parametrize(
    "words",
    [
        "Piotr earns 5,200 EUR a month",
        "Anna Kowalska makes 5,200 gross",
        "Marta's salary is 5,200",
        "salary for Tomasz is 5,200",
        "he earns 5,200",
        "<@U12AB> earns 5,200",
        "Piotr tjener 5.200 om måneden",
        "Annas løn er 5.200",
        "løn til Marta: 5.200",
        "hun får 5.200",
    ],
)
def test_one_person_is_refused(words: str) -> None:
    assert refused(words) == "name"


@pytest.mark.parametrize(
    "words", ["the three seniors earn 5,200", "our 4 developers earn 5,200", "de tre udviklere får 5.200"]
)
def test_a_few_people_are_refused(words: str) -> None:
    assert refused(words) == "group"


def test_a_team_below_five_is_refused() -> None:
    assert refused("average pay is 5,200", headcount=Number(value=4)) == "group"
    assert refused("average pay is 5,200", headcount=Number(value=5)) is None


@pytest.mark.parametrize(
    "words",
    [
        "They earn about 5,200 gross",
        "Everyone gets 5,200",
        "Average salary is 5,200 EUR",
        "We are 65 in Kraków, salary about 5,200",
        "Developers earn 5,200 on average",
        "The salary for Poland is 5,200",
        "De tjener 5.200 brutto",
        "Lønnen er 5.200 i snit",
        "Udviklerne får 5.200",
        "Gennemsnitslønnen er 5.200",
        "the 40 developers earn 5,200",
    ],
)
def test_averages_are_taken(words: str) -> None:
    assert refused(words) is None


def test_other_facts_are_no_pay() -> None:
    reading = Reading(intent="provide_facts", facts={"headcount": Number(value=3)})
    assert pay_refused(Heard("Piotr earns well", reading, Origin("a", "", "m")), {}) is None
