"""Form, App Home, chart, list and prompts in a real Chromium, with the product behind them, by keyboard and for screen readers."""

import os
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from advisor.bootstrap import Running
from advisor.local_slack.workspace import ANNA, ANNA_DM, FINANCE
from tests.browser.visits import PATIENCE

FIRST = {
    "en": "62 people in Kraków at 42 EUR an hour, open book, we may take the team over, transfer fee 100,000 EUR in total",
    "da": "62 personer i Kraków til 42 EUR i timen, åbne bøger, vi må overtage teamet, overdragelsesgebyr 100.000 EUR i alt",
}


def visit(
    browser: Browser,
    running: Running,
    lang: str = "en",
    channel: str = ANNA_DM,
    size: tuple[int, int] = (1280, 900),
    scheme: Literal["light", "dark"] = "light",
) -> Page:
    page = browser.new_page(
        viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, reduced_motion="reduce"
    )
    page.set_default_timeout(PATIENCE)
    page.goto(f"{running.address}#{ANNA}/{channel}")
    page.locator("#channel-name:not(:empty)").wait_for()
    page.locator(f"[data-language={lang}]").click()
    expect(page.locator("html")).to_have_attribute("lang", lang)
    return page


def say(page: Page, words: str, answers: int) -> None:
    box = page.locator("#composer textarea")
    box.fill(words)
    box.press("Enter")
    expect(page.get_by_text("APP", exact=True)).to_have_count(answers + 1)


def findings(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found if one["impact"] in {"serious", "critical"}
    ]


def picture(page: Page, name: str) -> None:
    folder = os.environ.get("ADVISOR_PICTURES")
    if folder:
        page.screenshot(path=str(Path(folder) / f"{name}.png"))


@pytest.mark.parametrize(
    ("lang", "titles", "wrong", "answer"),
    [
        ("en", ("The team", "Price and pay"), "Write a figure from 1 to 5,000.", "Team today: 75 people"),
        ("da", ("Teamet", "Pris og løn"), "Skriv et tal fra 1 til 5.000.", "Teamet i dag: 75 medarbejdere"),
    ],
)
def test_the_form_is_filled_in_by_keyboard(
    browser: Browser, running: Running, lang: str, titles: tuple[str, str], wrong: str, answer: str
) -> None:
    page = visit(browser, running, lang, FINANCE)
    page.locator("#composer textarea").fill("/bot-check ")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name=titles[0])
    heads = dialog.locator("[data-block=headcount] input")
    expect(heads).to_be_focused()
    page.keyboard.type("6000")
    page.keyboard.press("Enter")
    expect(dialog.get_by_text(wrong)).to_be_visible()
    expect(heads).to_be_focused()
    expect(heads).to_have_attribute("aria-invalid", "true")
    assert findings(page) == []
    picture(page, f"form-{lang}")
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type("75")
    page.keyboard.press("Enter")
    price = page.get_by_role("dialog", name=titles[1])
    expect(price).to_be_visible()
    assert findings(page) == []
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.get_by_text(answer)).to_be_visible()
    page.close()


@pytest.mark.parametrize(  # every pair of language, colours and width
    ("lang", "scheme", "width"),
    [("en", "light", 1280), ("da", "dark", 1280), ("en", "dark", 400), ("da", "light", 400)],
)
def test_answer_chart_and_home_read_well_on_every_screen(
    browser: Browser, running: Running, lang: str, scheme: Literal["light", "dark"], width: int
) -> None:
    page = visit(browser, running, lang, size=(width, 900), scheme=scheme)
    say(page, FIRST[lang], 1)
    chart = page.locator(".chart").first
    chart.scroll_into_view_if_needed()
    expect(chart.locator("polyline")).to_have_count(2)
    assert findings(page) == []
    picture(page, f"chart-{lang}-{scheme}-{width}")
    chart.locator("summary").click()
    expect(chart.locator("tbody tr").first).to_be_visible()
    page.locator("#tabs button").nth(1).click()
    expect(page.locator("#home .block-button").first).to_be_visible()
    expect(page.locator("#home")).to_contain_text("62")
    assert findings(page) == []
    picture(page, f"home-{lang}-{scheme}-{width}")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.close()


def test_a_what_if_is_chosen_from_the_list_and_a_prompt_is_taken(browser: Browser, running: Running) -> None:
    page = visit(browser, running)
    say(page, FIRST["en"], 1)
    page.get_by_role("button", name="More what-ifs").click()
    page.get_by_role("menuitemradio", name="Price +10%").click()
    expect(page.get_by_text("What if: vendor's price per person").first).to_be_visible()
    page.locator(".chip", has_text="Why?").click()
    expect(page.get_by_text("APP", exact=True)).to_have_count(4)
    page.close()


def test_an_answer_is_judged_and_a_case_opened_from_home(browser: Browser, running: Running) -> None:
    page = visit(browser, running)
    say(page, FIRST["en"], 1)
    page.get_by_role("button", name="Not useful").click()
    page.get_by_role("button", name="The figures", exact=True).click()
    expect(page.get_by_text("Noted: the figures.")).to_be_visible()
    page.locator("#tabs button").nth(1).click()
    page.get_by_role("button", name="Edit the facts").click()
    expect(page.get_by_role("dialog", name="The team").locator("[data-block=headcount] input")).to_have_value("62")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Open", exact=True).click()
    expect(page.locator("#messages")).to_be_visible()
    page.close()


def test_the_advisor_is_invited_where_it_is_a_stranger(browser: Browser, running: Running) -> None:
    page = visit(browser, running, channel=FINANCE)
    page.get_by_role("button", name="Invite the advisor").click()
    expect(page.locator("#channel-topic")).to_contain_text("The advisor is in this channel")
    page.close()
