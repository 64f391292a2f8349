"""The form of an app in the page: by keyboard, with what is wrong beside each field, and readable for everybody."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.forms import LOADING, WRONG, fill, scripted_form
from tests.browser.visits import OFFLINE, Visit, everywhere
from tests.fakes.bot import Ack, FakeBot, Json

pytestmark = pytest.mark.browser


@pytest.fixture
def page(visit: Visit, bot: FakeBot) -> Page:
    """Anna's page, where the command has opened a loading view."""
    scripted_form(bot)
    opened = visit()
    opened.keyboard.type("/bot-check form")
    opened.keyboard.press("Enter")
    expect(dialog(opened)).to_contain_text(LOADING)
    return opened


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog")


def told(bot: FakeBot) -> Json:
    values: Json = bot.wait_for("view_submission")[0].body["view"]["state"]["values"]
    return {name: held["value"] for name, held in values.items()}


def test_the_form_by_keyboard_from_loading_to_the_last_step(page: Page, bot: FakeBot) -> None:
    expect(page.get_by_role("heading", name="The form")).to_be_focused()
    fill(bot)
    people = page.get_by_label("People")
    expect(people).to_be_focused()
    expect(people).to_have_accessible_description("Today, all roles.")
    page.keyboard.type("6000")
    page.keyboard.press("Enter")
    expect(dialog(page)).to_contain_text(WRONG)
    expect(people).to_be_focused()
    expect(people).to_have_attribute("aria-invalid", "true")
    expect(people).to_have_accessible_description(f"Today, all roles. {WRONG}")
    page.keyboard.press("Control+A")
    page.keyboard.type("62")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="The price")).to_be_visible()
    expect(page.get_by_label("Rate an hour")).to_be_focused()
    expect(page.get_by_label("Rate an hour")).to_have_value("42")
    page.keyboard.press("Enter")
    expect(dialog(page)).to_be_hidden()
    expect(page.locator("#composer-text")).to_be_focused()


def test_every_kind_of_input_is_told_as_it_was_filled_in(page: Page, bot: FakeBot) -> None:
    fill(bot)
    page.get_by_label("People").fill("62")
    page.get_by_label("Country").select_option("Romania")
    page.get_by_label("Krakow").check()
    page.get_by_label("Warsaw").check()
    page.get_by_label("Operate").check()
    page.get_by_label("Notice").check()
    page.get_by_label("Start").fill("2027-01-31")
    page.get_by_label("Anything else").fill("two\nlines")
    page.get_by_role("button", name="Next").click()
    values = told(bot)
    assert values["headcount"] == {"type": "number_input", "value": "62"}
    assert values["country"]["selected_option"]["value"] == "romania"
    assert [one["value"] for one in values["cities"]["selected_options"]] == ["krakow", "warsaw"]
    assert values["phase"]["selected_option"]["value"] == "operate"
    assert [one["value"] for one in values["terms"]["selected_options"]] == ["notice"]
    assert values["start"] == {"type": "datepicker", "selected_date": "2027-01-31"}
    assert values["more"] == {"type": "plain_text_input", "value": "two\nlines"}


@pytest.mark.parametrize(("written", "said"), [("", "fill this in"), ("many", "in digits"), ("6.5", "whole number")])
def test_slack_itself_checks_before_it_sends(page: Page, bot: FakeBot, written: str, said: str) -> None:
    fill(bot)
    page.get_by_label("People").fill(written)
    page.get_by_role("button", name="Next").click()
    expect(dialog(page).locator(".field-error").first).to_contain_text(said)
    assert "view_submission" not in bot.kinds()


def test_the_focus_stays_in_the_form_and_escape_closes_it(page: Page, bot: FakeBot) -> None:
    fill(bot)
    expect(page.get_by_label("People")).to_be_focused()
    page.get_by_role("button", name="Next").focus()
    page.keyboard.press("Tab")
    expect(dialog(page).get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("button", name="Next")).to_be_focused()
    page.keyboard.press("Escape")
    expect(dialog(page)).to_be_hidden()
    expect(page.locator("#composer-text")).to_be_focused()
    assert bot.wait_for("view_closed")[0].body["view"]["callback_id"] == "form"


def test_a_bot_that_fails_is_told_and_nothing_written_is_lost(page: Page, bot: FakeBot) -> None:
    fill(bot)
    people = page.get_by_label("People")
    people.fill("62")
    bot.script = lambda _received: Ack(500)
    page.get_by_role("button", name="Next").click()
    expect(dialog(page).get_by_role("alert")).to_contain_text("it reported an error")
    expect(people).to_have_value("62")
    scripted_form(bot)
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("heading", name="The price")).to_be_visible()


def test_what_could_not_be_sent_can_be_sent_again(page: Page, bot: FakeBot, visit: Visit) -> None:
    visit.expected.add(OFFLINE)
    fill(bot)
    page.get_by_label("People").fill("62")
    page.context.set_offline(True)
    page.get_by_role("button", name="Next").click()
    expect(dialog(page).get_by_role("alert")).to_contain_text("could not be reached")
    page.context.set_offline(False)
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("heading", name="The price")).to_be_visible()


def test_a_reload_shows_the_form_that_is_open(page: Page, bot: FakeBot) -> None:
    fill(bot)
    expect(page.get_by_label("People")).to_be_focused()
    page.reload()
    expect(page.get_by_role("heading", name="The team")).to_be_visible()


def test_the_form_is_accessible(page: Page, bot: FakeBot) -> None:
    assert everywhere(page) == []
    fill(bot)
    expect(page.get_by_label("People")).to_be_focused()
    page.get_by_role("button", name="Next").click()
    expect(dialog(page).locator(".field-error").first).to_be_visible()
    assert everywhere(page) == []
