"""The samples that the local Slack offers to start from are engagements that the bot understands."""

import re
from importlib import resources

import pytest

from advisor.local_slack.workspace import ANNA, ANNA_DM
from tests.product.conftest import Product, words_of

PAGE = resources.files("advisor.local_slack") / "page"
SAMPLES = re.findall(r'lang: "(en|da)",\s+title: "[^"]+",\s+text: "([^"]+)"', (PAGE / "samples.js").read_text("utf-8"))


def test_there_are_several_in_each_language() -> None:
    assert sorted(lang for lang, _ in SAMPLES) == ["da"] * 3 + ["en"] * 3


@pytest.mark.parametrize(("lang", "text"), SAMPLES, ids=[text[:14] for _, text in SAMPLES])
def test_a_sample_is_understood(product: Product, lang: str, text: str) -> None:
    product.slack.workspace.speak(ANNA, {"en": "en-US", "da": "da-DK"}[lang])
    product.slack.events.say(ANNA, ANNA_DM, text)
    answer = words_of(product.wait_for(ANNA_DM, 1))
    for figure in re.findall(r"\d+", text):
        assert figure in answer
    assert ("Team today" if lang == "en" else "Teamet i dag") in answer
