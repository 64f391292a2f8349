"""Three engagements with the whole product in a real Chromium: a form by keyboard in each language, and a talk with what-if and App Home."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from advisor.bootstrap import Running
from advisor.local_slack.workspace import ANNA, BO
from tests.browser.visits import PATIENCE, serious
from tests.product.spoken import ENGLISH

pytestmark = pytest.mark.browser
MOST_STOPS = 150


def opened(browser: Browser, running: Running, person: str, language: str) -> Page:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(PATIENCE)
    page.goto(f"{running.address}#{person}")
    page.locator("#channel-name:not(:empty)").wait_for()
    if language == "da":
        page.get_by_role("button", name="Dansk").click()
        expect(page.get_by_role("tab", name="Beskeder")).to_be_visible()
    page.locator("#composer-text").focus()
    return page


def tab_to(page: Page, block: str, value: str = "") -> None:
    """Presses Tab until the focus is in the field `block`, at the box with `value` where it has several."""
    for _ in range(MOST_STOPS):
        if page.evaluate(
            "([block, value]) => { const at = document.activeElement;"
            " return at.closest('[data-block]')?.dataset.block === block && (!value || at.value === value); }",
            [block, value],
        ):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no way to {block} {value}")


@pytest.mark.parametrize(
    ("person", "language", "titles", "wrong", "said"),
    [
        (
            ANNA,
            "en",
            ("The team", "Price and pay", "The contract", "Plan and readiness", "Details"),
            "Write a figure from 1 to 5,000.",
            "75 people",
        ),
        (
            BO,
            "da",
            ("Teamet", "Pris og løn", "Kontrakten", "Plan og parathed", "Detaljer"),
            "Skriv et tal fra 1 til 5.000.",
            "75 medarbejdere",
        ),
    ],
    ids=["english", "danish"],
)
def test_the_form_by_keyboard(
    browser: Browser, running: Running, person: str, language: str, titles: tuple[str, ...], wrong: str, said: str
) -> None:
    page = opened(browser, running, person, language)
    keys, dialog = page.keyboard, page.get_by_role("dialog")
    keys.type("/bot-check")
    keys.press("Enter")
    expect(dialog.get_by_role("heading", name=titles[0])).to_be_visible()
    tab_to(page, "headcount")
    keys.type("6000")
    keys.press("Enter")
    expect(dialog).to_contain_text(wrong)
    assert serious(page) == []
    expect(dialog.locator("[data-block=headcount] input")).to_be_focused()
    keys.press("Control+A")
    keys.type("75")
    tab_to(page, "country", "PL")
    keys.press("Space")
    keys.press("Enter")
    expect(dialog.get_by_role("heading", name=titles[1])).to_be_visible()
    tab_to(page, "bill_rate.amount")
    keys.type("45")
    tab_to(page, "bill_rate.currency")
    keys.type("EUR")
    tab_to(page, "bill_rate.per")
    keys.press("ArrowDown")
    keys.press("Control+Enter")
    for title in titles[2:]:
        expect(dialog.get_by_role("heading", name=title)).to_be_visible()
        assert serious(page) == []
        expect(dialog.locator("[data-block] :is(input, select, textarea)").first).to_be_focused()
        keys.press("Control+Enter")
    expect(dialog).to_be_hidden()
    expect(page.locator("#messages")).to_contain_text(said)
    expect(page.locator("#messages")).to_contain_text("45")
    expect(page.locator("#composer-text")).to_be_focused()
    page.close()


def test_a_talk_with_what_if_and_home(browser: Browser, running: Running) -> None:
    page = opened(browser, running, ANNA, "en")
    messages = page.locator("#messages article")
    for number, words in enumerate(ENGLISH, 1):
        page.locator("#composer-text").fill(words)
        page.keyboard.press("Enter")
        expect(messages).to_have_count(2 * number)
    verdict = messages.last
    expect(verdict).to_contain_text("take the team over")
    expect(verdict.get_by_role("figure").first).to_be_visible()
    expect(page.locator("#working")).to_contain_text("62 people, Kraków")
    before = messages.count()
    verdict.get_by_role("button", name=re.compile("What.?if", re.IGNORECASE)).first.click()
    page.get_by_role("menuitemradio").first.click()
    expect(messages).to_have_count(before + 1)
    expect(messages.last.get_by_role("table").first).to_be_visible()
    assert serious(page) == []
    messages.last.scroll_into_view_if_needed()
    page.get_by_role("tab", name="Home").click()
    home = page.get_by_role("tabpanel", name="Home")
    expect(home).to_contain_text("62 people, Kraków")
    home.get_by_role("button", name="Edit the facts").click()
    expect(page.get_by_role("dialog").locator("[data-block=headcount] input")).to_have_value("62")
    page.keyboard.press("Escape")
    home.get_by_role("button", name="Open").click()
    expect(page.get_by_role("tab", name="Messages")).to_have_attribute("aria-selected", "true")
    assert serious(page) == []
    page.close()
