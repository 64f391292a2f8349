"""The product as `make run` starts it, in a real Chromium: a question becomes a first look, then a verdict. Also draws the README's picture.

`ADVISOR_PICTURES=FOLDER` keeps the pictures.
"""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from advisor.bootstrap import Running
from tests.browser.visits import PATIENCE
from tests.product.spoken import DANISH, ENGLISH


def _say(page: Page, words: str, answers: int) -> None:
    box = page.locator("textarea").first
    box.fill(words)
    box.press("Enter")
    expect(page.get_by_text("APP", exact=True)).to_have_count(answers + 1, timeout=PATIENCE)


@pytest.mark.parametrize(
    ("language", "said", "look", "verdict"),
    [
        ("en", ENGLISH, "70 to 80", "take the team over"),
        ("da", DANISH, "70 til 80", "overtage teamet"),
    ],
    ids=["english", "danish"],
)
def test_a_question_becomes_a_verdict(
    browser: Browser, running: Running, language: str, said: tuple[str, ...], look: str, verdict: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 1000})
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(running.address)
    page.locator("#channel-name:not(:empty)").wait_for(timeout=PATIENCE)
    page.locator(f"[data-language={language}]").click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    _say(page, said[0], 1)
    expect(page.get_by_text(look).first).to_be_visible(timeout=PATIENCE)
    for number, words in enumerate(said[1:], 2):
        _say(page, words, number)
    expect(page.get_by_role("heading", name=verdict).or_(page.get_by_text(verdict)).first).to_be_visible(
        timeout=PATIENCE
    )
    folder = os.environ.get("ADVISOR_PICTURES")
    if folder:
        page.screenshot(path=str(Path(folder) / f"conversation-{language}.png"))
    assert errors == []
    page.close()
