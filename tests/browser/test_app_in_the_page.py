"""What surrounds the messages of an app: Home, menus, prompts, sessions, an invitation, light and dark, beginning anew."""

import pytest
from playwright.sync_api import Dialog, Page, expect

from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, ANNA_DM, BO, BOT_USER, FINANCE, SOURCING
from tests.browser.forms import BUTTON, plain, say
from tests.browser.visits import Visit, everywhere
from tests.fakes.bot import Ack, FakeBot, Json

pytestmark = pytest.mark.browser

HOME: Json = {
    "type": "home",
    "blocks": [
        {"type": "header", "text": plain("Your cases")},
        {"type": "actions", "block_id": "new", "elements": [BUTTON]},
    ],
}


def test_home_is_opened_drawn_and_pressed(visit: Visit, bot: FakeBot) -> None:
    page = visit()
    page.get_by_role("tab", name="Home").click()
    event = next(r.event for r in bot.wait_for("app_home_opened", 2) if r.event["tab"] == "home")
    assert event["user"] == ANNA
    expect(page.get_by_role("tabpanel")).to_contain_text("is making this page")
    bot.call("views.publish", user_id=ANNA, view=HOME)
    expect(page.get_by_role("heading", name="Your cases")).to_be_visible()
    assert everywhere(page) == []
    bot.script = lambda _received: None
    page.get_by_role("button", name="New case").click()
    assert bot.wait_for("block_actions")[0].body["container"]["type"] == "view"
    bot.script = lambda received: Ack(500) if received.kind == "block_actions" else None
    page.get_by_role("button", name="New case").click()
    expect(page.get_by_role("alert")).to_contain_text("did not answer (it reported an error)")
    page.reload()
    expect(page.get_by_role("heading", name="Your cases")).to_be_visible()
    page.get_by_role("tab", name="Home").press("ArrowRight")
    expect(page.get_by_role("tab", name="Messages")).to_be_focused()
    expect(page.get_by_role("heading", name="Ask the advisor")).to_be_visible()
    opened = bot.wait_for("app_home_opened", 4)
    assert opened[-1].event["tab"] == "messages"


def test_a_message_is_handed_to_the_app_from_its_menu_by_keyboard(
    visit: Visit, bot: FakeBot, slack: LocalSlack
) -> None:
    bot.script = lambda _received: None
    slack.events.say(BO, SOURCING, "48 people in Romania")
    page = visit(SOURCING)
    more = page.get_by_role("article").get_by_role("button", name="More")
    more.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem", name="Check this message for facts")).to_be_focused()
    assert everywhere(page) == []
    more.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(page.get_by_role("menu")).to_be_hidden()
    expect(more).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert bot.wait_for("message_action")[0].body["message"]["text"] == "48 people in Romania"


def test_suggested_prompts_are_said_by_a_press(visit: Visit, bot: FakeBot) -> None:
    bot.script = lambda _received: None
    say(bot, {"type": "divider"})
    page = visit()
    prompts = [{"title": "Why?", "message": "Why do you say so?"}, {"title": "What if?", "message": "What if?"}]
    bot.call("assistant.threads.setSuggestedPrompts", channel_id=ANNA_DM, prompts=prompts)
    chips = page.get_by_role("list", name="Suggested messages").get_by_role("button")
    expect(chips).to_have_text(["Why?", "What if?"])
    assert everywhere(page) == []
    chips.first.click()
    expect(page.locator("#messages article").last).to_contain_text("Why do you say so?")


def test_a_session_shows_how_far_it_is_and_can_be_stopped(visit: Visit, bot: FakeBot, slack: LocalSlack) -> None:
    bot.script = lambda _received: None
    said = slack.events.say(ANNA, ANNA_DM, "62 people")
    page = visit()
    where = {"channel_id": ANNA_DM, "thread_ts": said.ts}
    bot.call("agents.sessions.setStatus", **where, status="processing", title="62 people, Krakow")
    bot.call("assistant.threads.setStatus", **where, status="reads the contract")
    status = page.locator("#working")
    expect(status).to_contain_text("reads the contract")
    expect(status).to_contain_text("62 people, Krakow")
    assert everywhere(page) == []
    page.get_by_role("button", name="Stop").click()
    assert bot.wait_for("agent_session_stopped")[0].event["thread_ts"] == said.ts
    bot.call("agents.sessions.setStatus", **where, status="suspended")
    bot.call("assistant.threads.setStatus", **where, status="")
    expect(status).to_contain_text("Waiting for you")
    expect(page.get_by_role("button", name="Stop")).to_be_hidden()


def test_a_bot_that_is_not_here_is_invited(visit: Visit, slack: LocalSlack) -> None:
    page = visit(FINANCE)
    hint = page.locator("#stranger")
    expect(hint).to_contain_text("not in this channel")
    assert everywhere(page) == []
    hint.get_by_role("button", name="Invite the advisor").click()
    expect(hint).to_be_hidden()
    expect(page.locator(".example").first).to_contain_text("@advisor ")
    assert BOT_USER in slack.workspace.channel(FINANCE).members


def test_light_and_dark_can_be_chosen_and_are_kept(visit: Visit) -> None:
    page = visit(scheme="light")
    switch = page.get_by_role("button", name="Dark appearance")
    expect(switch).to_have_attribute("aria-pressed", "false")
    light = background(page)
    switch.click()
    expect(switch).to_have_attribute("aria-pressed", "true")
    dark = background(page)
    assert light != dark
    page.reload()
    expect(switch).to_have_attribute("aria-pressed", "true")
    assert background(page) == dark
    page.emulate_media(color_scheme="dark")
    switch.click()
    assert background(page) == light


def test_starting_over_asks_once_and_empties_every_open_page(visit: Visit, slack: LocalSlack) -> None:
    slack.events.say(BO, SOURCING, "62 people")
    bo, page = visit(SOURCING, BO), visit(SOURCING)
    asked: list[str] = []

    def answer(question: Dialog) -> None:
        asked.append(question.message)
        if len(asked) == 1:
            question.dismiss()
        else:
            question.accept()

    page.on("dialog", answer)
    page.get_by_role("button", name="Start over").click()
    expect(page.locator("#messages article")).to_have_count(1)
    page.get_by_role("button", name="Start over").click()
    expect(page.get_by_role("heading", name="Ask the advisor")).to_be_visible()
    expect(bo.get_by_role("heading", name="Ask the advisor")).to_be_visible()
    assert len(asked) == 2
    assert slack.workspace.messages() == []


def background(page: Page) -> str:
    colour: str = page.evaluate("getComputedStyle(document.getElementById('conversation')).backgroundColor")
    return colour
