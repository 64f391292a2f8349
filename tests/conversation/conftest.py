"""What the tests of the conversation share: the book, a place to talk, and cases with facts."""

from collections.abc import Callable

import pytest
from pydantic import JsonValue

from advisor.conversation.case import Case, StoredFact
from advisor.conversation.context import Context
from advisor.engine.errors import Problem
from advisor.engine.intake import parse_fact, parse_places
from advisor.language.reading import Language
from advisor.parameters.load import load_book

MakeCase = Callable[..., Case]


@pytest.fixture
def context() -> Context:
    return Context(book=load_book(), today="2026-11-23", is_dm=True)


def stored(name: str, raw: JsonValue, by: str = "anna", message: str = "m0") -> StoredFact:
    """Make a stored fact from a short form (`42 EUR/hour`)."""
    value = parse_places(name, raw) if name in {"country", "city"} else parse_fact(name, raw)
    assert value is not None
    assert not isinstance(value, Problem), value
    return StoredFact(fact=name, value=value, by=by, at="2026-11-23T09:00:00Z", message=message)


@pytest.fixture
def make_case() -> MakeCase:
    def make(lang: Language = "en", **facts: JsonValue) -> Case:
        return Case(id="case", lang=lang, facts={name: stored(name, raw) for name, raw in facts.items()})

    return make
