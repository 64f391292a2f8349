"""What the messages of an app hold beyond text: lists, feedback, charts, files, links, wide tables."""

import io

import pytest
from playwright.sync_api import expect
from slack_sdk import WebClient

from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA_DM, BO, SOURCING, TEAM
from tests.browser.conftest import TOKEN
from tests.browser.forms import BUTTON, options, plain, say
from tests.browser.visits import Visit, everywhere
from tests.fakes.bot import FakeBot, Json

pytestmark = pytest.mark.browser

LIST: Json = {
    "type": "actions",
    "block_id": "what_if",
    "elements": [
        {
            "type": "static_select",
            "action_id": "choose",
            "placeholder": plain("More what-ifs"),
            "options": options("Ten more", "Ten fewer", "A higher rate"),
        }
    ],
}
FEEDBACK: Json = {
    "type": "context_actions",
    "block_id": "judge",
    "elements": [
        {
            "type": "feedback_buttons",
            "action_id": "feedback",
            "positive_button": {"text": plain("Good answer"), "value": "good"},
            "negative_button": {"text": plain("Bad answer"), "value": "bad"},
        }
    ],
}


def chart(kind: str = "line") -> Json:
    def series(name: str, *values: float) -> Json:
        return {"name": name, "data": [{"label": str(20 * n), "value": v} for n, v in enumerate(values, 1)]}

    axes = {"categories": ["20", "40", "60"], "x_label": "People in the team", "y_label": "EUR an hour"}
    lines = [series("Vendor", 48.5, 47.5, 47), series("Own company", 52, 47.25, 40)]
    return {
        "type": "data_visualization",
        "title": "Cost of an hour",
        "chart": {"type": kind, "series": lines, "axis_config": axes},
    }


def test_an_option_of_a_list_is_chosen_by_keyboard(visit: Visit, bot: FakeBot) -> None:
    bot.script = lambda _received: None
    say(bot, LIST)
    page = visit()
    page.get_by_role("button", name="More what-ifs").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitemradio", name="Ten more")).to_be_focused()
    assert everywhere(page) == []
    page.get_by_role("button", name="More what-ifs").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    action = bot.wait_for("block_actions")[0].body["actions"][0]
    assert action["selected_option"]["value"] == "ten fewer"


def test_a_thumb_is_told_and_stays_pressed(visit: Visit, bot: FakeBot) -> None:
    bot.script = lambda _received: None
    say(bot, FEEDBACK)
    page = visit()
    down = page.get_by_role("button", name="Bad answer")
    down.click()
    expect(down).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("button", name="Good answer")).to_have_attribute("aria-pressed", "false")
    assert bot.wait_for("block_actions")[0].body["actions"][0]["value"] == "bad"
    assert everywhere(page) == []


def test_a_chart_is_a_drawing_and_its_figures(visit: Visit, bot: FakeBot) -> None:
    say(bot, chart())
    page = visit()
    figure = page.get_by_role("figure", name="Cost of an hour")
    drawing = figure.get_by_role("img")
    expect(drawing).to_have_accessible_name(
        "Cost of an hour. EUR an hour. Vendor: 48.5 at 20, 47 at 60. Own company: 52 at 20, 40 at 60."
    )
    expect(drawing.locator("polyline")).to_have_count(2)
    for words in ("20", "40", "60", "People in the team", "EUR an hour"):
        expect(drawing.get_by_text(words, exact=True).first).to_be_visible()
    expect(figure.get_by_role("listitem")).to_have_text(["Vendor", "Own company"])
    figure.get_by_text("The figures of the chart").click()
    expect(figure.get_by_role("row").nth(2)).to_have_text("4047.547.25")
    assert everywhere(page) == []


def test_a_chart_of_another_kind_is_its_figures(visit: Visit, bot: FakeBot) -> None:
    say(bot, chart("bar"))
    figure = visit().get_by_role("figure", name="Cost of an hour")
    expect(figure.get_by_role("row")).to_have_count(4)


def test_a_file_is_listed_and_downloaded(visit: Visit, slack: LocalSlack) -> None:
    client = WebClient(TOKEN, base_url=slack.api_url)
    client.files_upload_v2(file=io.BytesIO(b"a;b\n"), filename="case.csv", title="The case", channel=ANNA_DM)
    page = visit()
    link = page.get_by_role("list", name="Files").get_by_role("link", name="The case")
    expect(link).to_contain_text("CSV")
    assert everywhere(page) == []
    with page.expect_download() as loading:
        link.click()
    assert loading.value.suggested_filename == "case.csv"
    assert loading.value.path().read_bytes() == b"a;b\n"


def test_a_link_to_a_thread_leads_there_inside_the_page(visit: Visit, bot: FakeBot, slack: LocalSlack) -> None:
    root = slack.events.say(BO, SOURCING, "@advisor 62 people")
    bot.wait_for("app_mention")
    url = f"https://app.slack.com/client/{TEAM}/{SOURCING}/thread/{SOURCING}-{root.ts}"
    bot.script = lambda _received: None
    say(bot, {"type": "actions", "block_id": "go", "elements": [{**BUTTON, "url": url}]})
    page = visit()
    page.get_by_role("button", name="New case").click()
    expect(page.locator("#channel-name")).to_have_text("#it-sourcing")
    expect(page.locator("#thread-messages article").first).to_contain_text("62 people")
    assert bot.wait_for("block_actions")[0].body["actions"][0]["value"] == "new"
    elsewhere = {"type": "mrkdwn", "text": f"<https://app.slack.com/client/{TEAM}/C0NOWHERE|there>"}
    say(bot, {"type": "section", "text": elsewhere}, channel=SOURCING)
    page.get_by_role("link", name="there").click()
    expect(page.locator("#messages")).to_contain_text("That conversation is not here")


def test_a_link_to_elsewhere_opens_beside_the_page_and_is_told(visit: Visit, bot: FakeBot) -> None:
    bot.script = lambda _received: None
    button = {**BUTTON, "url": "https://example.com/terms"}
    say(bot, {"type": "actions", "block_id": "go", "elements": [button]})
    page = visit()
    page.context.route("https://example.com/**", lambda route: route.fulfill(body="terms", content_type="text/plain"))
    with page.context.expect_page() as opening:
        page.get_by_role("button", name="New case").click()
    expect(opening.value.locator("body")).to_have_text("terms")
    assert bot.wait_for("block_actions")[0].body["actions"][0]["action_id"] == "begin"
    page.context.unroute("https://example.com/**")


def test_a_wide_table_scrolls_in_the_thread(visit: Visit, bot: FakeBot, slack: LocalSlack) -> None:
    root = slack.events.say(BO, SOURCING, "figures?")
    row = [{"type": "raw_text", "text": f"A wide column {n}"} for n in range(9)]
    say(bot, {"type": "table", "rows": [row, row]}, channel=SOURCING, thread_ts=root.ts)
    page = visit(f"{SOURCING}/{root.ts}")
    table = page.locator("#thread-messages .table")
    expect(table).to_be_visible()
    sizes: list[bool] = table.evaluate(
        "n => [n.scrollWidth > n.clientWidth, n.getBoundingClientRect().right <= n.closest('.thread').getBoundingClientRect().right]"
    )
    assert sizes == [True, True]
