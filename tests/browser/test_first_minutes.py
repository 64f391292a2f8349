"""The local Slack in a real browser: what a newcomer does in the first minutes."""

from typing import Literal

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from advisor.local_slack.page_routes import MOST_STREAMS
from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, ANNA_DM, BO, BO_DM, FINANCE, SOURCING
from tests.browser.visits import OFFLINE, PHONE, Visit, serious
from tests.fakes.bot import Ack, FakeBot
from tests.local_slack.asking import state, stream

pytestmark = pytest.mark.browser


def messages(page: Page) -> Locator:
    return page.locator("#messages article")


def thread(page: Page) -> Locator:
    return page.locator("#thread-messages article")


def write(page: Page, text: str, *, in_thread: bool = False) -> None:
    field = page.locator("#thread-composer-text" if in_thread else "#composer-text")
    field.fill(text)
    field.press("Enter")


def test_the_first_look_is_the_advisor_and_examples_in_both_languages(visit: Visit, bot: FakeBot) -> None:
    page = visit(channel="")
    expect(page).to_have_title("Captive advisor · Local Slack")
    expect(page.get_by_role("heading", name="Ask the advisor")).to_be_visible()
    danish = page.locator(".example[lang=da]").first
    expect(page.locator(".example")).to_have_count(6)
    danish.click()
    expect(messages(page).first).to_contain_text("62 konsulenter i Kraków til 42 EUR i timen")
    expect(page.locator("#composer-text")).to_be_focused()
    assert bot.wait_for("message")[0].event["text"].startswith("62 konsulenter")


def test_an_answer_is_drawn_block_by_block(visit: Visit) -> None:
    page = visit()
    write(page, "62 people at <42 EUR> & more")
    expect(messages(page)).to_have_count(2)
    expect(messages(page).first).to_contain_text("62 people at <42 EUR> & more")
    answer = messages(page).nth(1)
    expect(answer.get_by_role("heading")).to_have_text("Stay with the vendor for now & look again at 75 people")
    expect(answer.locator("strong", has_text="62 people")).to_be_visible()
    expect(answer.locator("blockquote code")).to_have_text("75")
    expect(answer.get_by_role("link", name="why")).to_have_attribute("href", "https://example.com/why")
    expect(answer.locator(".section", has_text="<b>no mark-up</b>")).to_be_visible()
    expect(answer.locator("b")).to_have_count(0)
    expect(answer.locator(".fields > div")).to_have_count(2)
    expect(answer.get_by_role("columnheader")).to_have_text(["People", "Vendor, EUR a month", "Captive, EUR a month"])
    expect(answer.get_by_role("row")).to_have_count(4)
    expect(answer.locator("td", has_text="504,000")).to_have_css("text-align", "right")
    expect(answer.locator(".markdown li")).to_have_count(2)
    expect(answer.locator(".rich li strong")).to_have_text("check the notice")
    expect(answer.get_by_role("button", name="Yes, that is right")).to_be_enabled()
    expect(answer.locator(".context")).to_contain_text("Everybody in this channel")


def test_a_mention_is_suggested_and_answered_in_a_thread_that_opens(visit: Visit, bot: FakeBot) -> None:
    page = visit(SOURCING)
    field = page.locator("#composer-text")
    field.press_sequentially("@adv")
    expect(page.locator("#composer-options li")).to_contain_text("@advisor")
    field.press("Enter")
    expect(field).to_have_value("@advisor ")
    field.press_sequentially("62 people?")
    field.press("Enter")
    expect(thread(page)).to_have_count(2)
    expect(page.locator("#messages .replies")).to_contain_text("1 reply")
    expect(page.locator("#thread-composer-text")).to_be_focused()
    write(page, "and 100 next year", in_thread=True)
    expect(thread(page)).to_have_count(4)
    expect(thread(page).last).to_contain_text("Heard: and 100 next year")
    expect(page.locator("#messages .replies")).to_contain_text("3 replies")
    assert bot.wait_for("app_mention")[0].event["text"].endswith("62 people?")
    page.locator("#thread").press("Escape")
    expect(page.locator("#thread")).to_be_hidden()
    page.locator("#messages .replies").click()
    expect(thread(page)).to_have_count(4)


def test_a_button_is_off_while_its_answer_is_awaited(visit: Visit, bot: FakeBot, slack: LocalSlack) -> None:
    page = visit()
    write(page, "62 people")
    expect(messages(page)).to_have_count(2)
    script = bot.script

    bot.script = lambda _received: None
    button = page.get_by_role("button", name="Yes, that is right")
    button.click()
    expect(button).to_be_disabled()
    expect(page.locator("#working")).to_contain_text("The advisor is working")
    (received,) = bot.wait_for("block_actions")
    script(received)
    expect(messages(page).nth(1)).to_contain_text("You pressed Yes, that is right.")
    expect(messages(page).nth(1)).to_contain_text("(edited)")
    expect(button).to_be_enabled()
    expect(page.locator("#working")).to_be_empty()
    assert slack.deliveries.settled()


def test_a_command_is_hinted_and_answered_only_to_the_person(visit: Visit) -> None:
    page, other = visit(FINANCE), visit(FINANCE, BO)
    field = page.locator("#composer-text")
    field.press_sequentially("/bot")
    expect(page.locator("#composer-options li")).to_contain_text("/bot-check [your question]")
    field.press("Tab")
    field.press_sequentially("75 people in Poland at 45 EUR/hour")
    field.press("Enter")
    expect(page.locator(".note")).to_have_text("You used /bot-check 75 people in Poland at 45 EUR/hour")
    answer = page.locator("article.ephemeral")
    expect(answer).to_contain_text("Only visible to you")
    expect(answer).to_contain_text("Only for you: 75 people in Poland")
    write(page, "/other thing")
    expect(page.locator(".note.warns")).to_contain_text("/other is not a command here")
    expect(other.locator("article")).to_have_count(0)


def test_shift_enter_makes_a_new_line(visit: Visit, slack: LocalSlack) -> None:
    page = visit()
    field = page.locator("#composer-text")
    field.press_sequentially("one")
    field.press("Shift+Enter")
    field.press_sequentially("two")
    field.press("Enter")
    expect(messages(page)).to_have_count(2)
    assert slack.workspace.messages(ANNA_DM)[0].text == "one\ntwo"


def test_own_messages_can_be_edited_and_deleted(visit: Visit, bot: FakeBot) -> None:
    page = visit(SOURCING)
    write(page, "@anna see https://example.com?a=1&b=2 <3")
    own = messages(page).first
    own.hover()
    own.get_by_role("button", name="Edit the message").click()
    editor = own.get_by_role("textbox", name="Text of the message")
    expect(editor).to_be_focused()
    expect(editor).to_have_value("@anna see https://example.com?a=1&b=2 <3")
    editor.fill("72 people")
    editor.press("Enter")
    expect(own).to_contain_text("72 people(edited)")
    assert bot.wait_for("message.message_changed")[0].event["message"]["text"] == "72 people"
    page.once("dialog", lambda dialog: dialog.accept())
    own.hover()
    own.get_by_role("button", name="Delete the message").click()
    expect(messages(page)).to_have_count(0)
    bot.wait_for("message.message_deleted")


def test_two_people_see_each_other_and_not_each_others_direct_messages(visit: Visit, slack: LocalSlack) -> None:
    page, other = visit(SOURCING), visit(BO_DM, BO)
    write(page, "hello all")
    expect(other.get_by_role("button", name="it-sourcing")).to_contain_text("1")
    other.get_by_role("button", name="it-sourcing").click()
    expect(messages(other).first).to_contain_text("hello all")
    slack.events.say(ANNA, ANNA_DM, "private")
    other.get_by_label("You are").select_option(ANNA)
    expect(other.locator(".entry.unread")).to_have_count(0)
    other.get_by_role("button", name="Captive advisor").click()
    expect(messages(other).first).to_contain_text("private")


def test_silence_is_shown_and_so_is_a_bot_that_is_not_here(visit: Visit, bot: FakeBot) -> None:
    page = visit()
    bot.script = lambda _received: Ack(status=500)
    write(page, "anybody?")
    expect(page.locator(".failure")).to_contain_text("The advisor did not answer (it reported an error)")
    expect(page.locator("#working")).to_be_empty()
    page.get_by_role("button", name="finance").click()
    write(page, "@advisor here?")
    expect(page.locator(".note")).to_contain_text("The advisor is not in this channel")


def test_the_page_speaks_danish_and_tells_the_bot(visit: Visit, bot: FakeBot) -> None:
    page = visit()
    page.get_by_role("button", name="Dansk").click()
    expect(page.locator("html")).to_have_attribute("lang", "da")
    expect(page.get_by_role("heading", name="Spørg rådgiveren")).to_be_visible()
    write(page, "62 konsulenter i Kraków")
    assert bot.wait_for("message")[0].body["locale"] == "da-DK"
    page.reload()
    expect(page.locator("#composer-text")).to_have_attribute("placeholder", "Skriv til Captive advisor")


def test_a_danish_browser_starts_in_danish(browser: Browser, slack: LocalSlack) -> None:
    with browser.new_context(locale="da-DK") as context:
        page = context.new_page()
        page.goto(slack.address)
        expect(page.locator("html")).to_have_attribute("lang", "da")
        expect(page.get_by_role("heading", name="Spørg rådgiveren")).to_be_visible()


def test_a_reload_loses_nothing_and_a_broken_stream_goes_on(visit: Visit, slack: LocalSlack) -> None:
    page = visit(SOURCING)
    write(page, "@advisor one")
    expect(thread(page)).to_have_count(2)
    page.reload()
    expect(thread(page)).to_have_count(2)
    visit.expected.add(OFFLINE)
    page.context.set_offline(True)
    slack.events.say(BO, SOURCING, "while you were away")
    page.context.set_offline(False)
    expect(messages(page).nth(1)).to_contain_text("while you were away")


def test_a_page_too_many_polls(visit: Visit, slack: LocalSlack) -> None:
    opened = [stream(slack, ANNA, state(slack)["last"]) for _ in range(MOST_STREAMS)]
    for one in opened:
        one.__enter__()
    page = visit(SOURCING)
    slack.events.say(BO, SOURCING, "polled")
    expect(messages(page)).to_have_count(1)
    for one in opened:
        one.__exit__(None, None, None)
    visit.errors.clear()  # the browser reports the 503 as an error of its own


def test_everything_can_be_done_by_keyboard(visit: Visit) -> None:
    page = visit(SOURCING)
    write(page, "@advisor 62 people")
    expect(thread(page)).to_have_count(2)
    page.get_by_role("button", name="Yes, that is right").focus()
    page.keyboard.press("Enter")
    expect(thread(page).nth(1)).to_contain_text("You pressed Yes, that is right.")
    expect(thread(page).nth(1)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#composer-text")).to_be_focused()
    messages(page).first.get_by_role("button", name="Edit the message").focus()
    expect(messages(page).first.locator(".toolbar")).to_have_css("opacity", "1")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 800), PHONE], ids=["wide", "phone"])
def test_it_fits_and_is_accessible(visit: Visit, scheme: Literal["dark", "light"], size: tuple[int, int]) -> None:
    page = visit(SOURCING, size=size, scheme=scheme)
    assert serious(page) == []
    write(page, "@advisor 62 people")
    page.locator("#messages .replies").click()
    expect(thread(page)).to_have_count(2)
    page.get_by_role("button", name="Yes, that is right").scroll_into_view_if_needed()
    assert serious(page) == []
    overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert overflow <= 0
    if size == PHONE:
        page.get_by_role("button", name="Close the thread").click()
        page.get_by_role("button", name="Channels and direct messages").click()
        assert serious(page) == []
        page.get_by_role("button", name="finance").click()
        expect(page.locator("#channel-name")).to_have_text("#finance")
        expect(page.locator("#sidebar")).not_to_be_in_viewport()
