"""A chart as Slack's data_visualization block, or in words where that block cannot be used.

Source: https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block (two a message, six series, 20
characters a label).
"""

from pydantic import JsonValue

from advisor.conversation.messages import Chart
from advisor.slack.inert import shortened
from advisor.slack.tables import Block

MOST = 2
_TITLE, _LABEL, _SERIES, _POINTS = 50, 20, 6, 20


def fits(chart: Chart) -> bool:
    """Tell whether the block can hold it."""
    labels = {shortened(each, _LABEL) for each in chart.categories}
    return (
        1 <= len(chart.lines) <= _SERIES
        and 1 <= len(chart.categories) <= _POINTS
        and len(labels) == len(chart.categories)
    )


def native(chart: Chart) -> Block:
    """Give the block; `fits` must hold."""
    labels = [shortened(each, _LABEL) for each in chart.categories]
    series: list[JsonValue] = [
        {
            "name": shortened(line.name, _LABEL),
            "data": [{"label": label, "value": value} for label, value in zip(labels, line.values, strict=True)],
        }
        for line in chart.lines
    ]
    axes: Block = {
        "categories": list[JsonValue](labels),
        "x_label": shortened(chart.across, _TITLE),
        "y_label": shortened(chart.up, _TITLE),
    }
    return {
        "type": "data_visualization",
        "title": shortened(chart.title, _TITLE),
        "chart": {"type": "line", "series": series, "axis_config": axes},
    }
