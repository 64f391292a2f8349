"""The page of rules is up to date; every rule is whole, has a number of its own and a golden engagement that shows it."""

from collections import Counter

from advisor.engine.rules import rule_of, rules_in
from tests.tools.rules_page import PAGE, modules, numbered, page, shown_by


def test_the_page_in_docs_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m tests.tools.rules_page"


def test_every_numbered_rule_has_all_four_lines() -> None:
    lacking = [f"{f.__module__}.{f.__qualname__}" for f in numbered() if rule_of(f) is None]
    assert lacking == []


def test_no_two_rules_share_a_number() -> None:
    numbers = Counter(rule.id for module in modules() for rule in rules_in(module))
    assert [number for number, times in numbers.items() if times > 1] == []
    assert len(numbers) == len(list(numbered()))


def test_every_rule_is_shown_by_a_golden_engagement_and_every_engagement_shows_rules_that_exist() -> None:
    rules = {rule.id for module in modules() for rule in rules_in(module)}
    assert set(shown_by()) == rules


def test_a_docstring_that_lacks_a_line_is_no_rule() -> None:
    def whole() -> None:
        """ABC-01 A sentence.

        a formula
        Unit: people
        Source: a record
        """

    def short() -> None:
        """ABC-02 A sentence.

        a formula
        Unit: people
        """

    found = rule_of(whole)
    assert found is not None
    assert (found.id, found.formula, found.unit, found.source) == ("ABC-01", "a formula", "people", "a record")
    assert rule_of(short) is None
