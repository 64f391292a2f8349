"""The same facts are assessed once: the engine is pure, and English and Danish tell the same stories."""

from collections.abc import Iterator

import pytest

from advisor.conversation import assessing
from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment
from advisor.engine.engagement import Engagement
from advisor.engine.parameters import ParameterBook


@pytest.fixture(scope="session", autouse=True)
def _remembered() -> Iterator[None]:
    known: dict[tuple[str, bool, bool], Assessment] = {}

    def once(
        engagement: Engagement, book: ParameterBook, *, simulate: bool, value_of_information: bool, whole: bool
    ) -> Assessment:
        key = (engagement.facts_hash(), value_of_information, whole)
        if key not in known:
            known[key] = assess(
                engagement, book, simulate=simulate, value_of_information=value_of_information, whole=whole
            )
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assessing, "assess", once)
        yield
