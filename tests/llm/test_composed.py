"""Put together as the product does it: from settings to a phrased recommendation."""

from typing import Literal

import pytest
import structlog

from advisor.bootstrap import phrasing, writers
from advisor.settings import Settings
from tests.llm.provider import BRIEF, completion, planned, serving


def settings(url: str, mode: Literal["glue", "plan"] = "glue") -> Settings:
    return Settings(llm_base_url=url, llm_model="small", llm_mode=mode, _env_file=None)


def test_without_an_llm_there_is_nothing_to_ask() -> None:
    assert writers(settings("")) is None
    assert phrasing(settings("")) is None


@pytest.mark.parametrize(("mode", "calls"), [("glue", ["glue", "plan"]), ("plan", ["plan"])])
def test_modes_follow_the_setting_and_outcomes_are_logged(mode: Literal["glue", "plan"], calls: list[str]) -> None:
    with serving(200, completion(planned()).content) as url, structlog.testing.capture_logs() as lines:
        phrase = phrasing(settings(url, mode))
        assert phrase is not None
        found = phrase("T1", BRIEF)
        again = phrase("T2", BRIEF)
    assert set(found.sources.values()) == {"plan"}
    assert again.texts == found.texts
    assert [line["mode"] for line in lines if line["event"] == "llm_called"][: len(calls)] == calls
    assert {"event": "llm_phrased", "sections": {"plan": 4}}.items() <= lines[len(calls)].items()
