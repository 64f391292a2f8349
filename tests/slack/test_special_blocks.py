"""A chart as Slack's block, and in words where that is refused."""

import json

from advisor.conversation.messages import Chart, Feedback, Line, Option, Reply, Select
from advisor.slack import charts
from advisor.slack.blocks import draw

CHART = Chart(
    title="Cost of a productive hour (• = lines cross)",
    categories=("50", "76 •"),
    across="People",
    up="EUR an hour",
    lines=(Line(name="Vendor", values=(45.0, 45.0)), Line(name="Own entity", values=(47.5, 44.9))),
    said="50 people: vendor EUR 45; 76 people: <b>",
)


def test_the_block_has_the_shape_that_slack_documents() -> None:
    assert charts.native(CHART) == {
        "type": "data_visualization",
        "title": "Cost of a productive hour (• = lines cross)",
        "chart": {
            "type": "line",
            "series": [
                {"name": "Vendor", "data": [{"label": "50", "value": 45.0}, {"label": "76 •", "value": 45.0}]},
                {"name": "Own entity", "data": [{"label": "50", "value": 47.5}, {"label": "76 •", "value": 44.9}]},
            ],
            "axis_config": {"categories": ["50", "76 •"], "x_label": "People", "y_label": "EUR an hour"},
        },
    }


def test_what_slack_cannot_draw_is_said() -> None:
    reply = Reply(summary="s", parts=(CHART, CHART, CHART))
    assert [block["type"] for block in draw(reply, None)] == ["data_visualization", "data_visualization", "section"]
    assert {block["type"] for block in draw(reply, None, tables_as="text")} == {"section"}
    assert not charts.fits(CHART.model_copy(update={"categories": tuple("x" * 25 + str(n) for n in range(2))}))
    assert not charts.fits(CHART.model_copy(update={"lines": ()}))


def test_feedback_is_slacks_own_element_and_carries_its_conversation() -> None:
    reply = Reply(summary="s", parts=(Feedback(good="Useful", bad="Not useful"),))
    (block,) = draw(reply, "C1:1.0")
    assert block["type"] == "context_actions"
    assert '"action_id": "advisor.feedback"' in json.dumps(block)
    assert json.dumps('{"v":"bad","c":"C1:1.0"}') in json.dumps(block)
    assert draw(reply, None, tables_as="text") == []


def test_a_list_of_choices_carries_its_conversation_in_each() -> None:
    options = (Option(value="price_plus_10", label="Price +10%"), Option(value="x" * 200, label="too long"))
    (block,) = draw(
        Reply(summary="s", parts=(Select(action="what_if", placeholder="More", options=options),)), "C1:1.0"
    )
    assert block == {
        "type": "actions",
        "elements": [
            {
                "type": "static_select",
                "action_id": "advisor.what_if",
                "placeholder": {"type": "plain_text", "text": "More", "emoji": False},
                "options": [
                    {
                        "text": {"type": "plain_text", "text": "Price +10%", "emoji": False},
                        "value": '{"v":"price_plus_10","c":"C1:1.0"}',
                    }
                ],
            }
        ],
    }
