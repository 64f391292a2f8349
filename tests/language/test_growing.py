"""Growth in per cent: a number of people once today's is known, otherwise a question."""

import pytest

from advisor.engine.facts import Number
from advisor.language.reader import read

TODAY = "2026-11-23"


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("grow 20 %", 60),
        ("20 % more people in a year", 60),
        ("we will shrink the team by 10%", 45),
        ("20 % flere", 60),
        ("vi vil vokse med 20 %", 60),
        ("holdet skæres ned, 10 % færre folk", 45),
    ],
)
def test_growth_counts_from_the_known_headcount(text: str, heads: int) -> None:
    reading = read(text, known={"headcount": Number(value=50)}, today=TODAY)
    planned = reading.facts["planned_headcount"]
    assert isinstance(planned, Number)
    assert planned.value == heads


@pytest.mark.parametrize("text", ["we will grow by 20 %", "vi vokser med 20 %"])
def test_growth_of_an_unknown_team_is_asked(text: str) -> None:
    reading = read(text, today=TODAY)
    assert not reading.facts
    assert [(ask.fact, ask.why) for ask in reading.ask_about] == [("planned_headcount", "amount_missing")]


@pytest.mark.parametrize("text", ["the salary grows 5 % a year", "lønnen stiger 5 % om året"])
def test_growing_pay_is_no_growing_team(text: str) -> None:
    assert "planned_headcount" not in read(text, known={"headcount": Number(value=50)}, today=TODAY).facts
