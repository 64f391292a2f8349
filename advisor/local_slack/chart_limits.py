"""What Slack refuses in a data_visualization block.

The shape: `{"type": "data_visualization", "title": TEXT, "chart": {"type": "line" | "bar" | "area", "series": [{"name":
TEXT, "data": [{"label": TEXT, "value": NUMBER}]}], "axis_config": {"categories": [TEXT], "x_label": TEXT, "y_label":
TEXT}}}`, or a chart of type "pie" with `segments` of label and value.

Source: https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block
"""

from advisor.local_slack.text_limits import Problems, string_problems
from advisor.local_slack.workspace import Json

TITLE, LABEL, SERIES, POINTS = 50, 20, 6, 20
_XY = {"line", "bar", "area"}


def chart_problems(block: Json, at: str) -> Problems:
    """Say what is wrong with the block."""
    yield from string_problems(block.get("title"), at + "/title", TITLE)
    chart = block.get("chart")
    kind = chart.get("type") if isinstance(chart, dict) else None
    if not isinstance(chart, dict) or kind not in {*_XY, "pie"}:
        yield f"must be a chart of type line, bar, area or pie [json-pointer:{at}/chart/type]"
    elif kind == "pie":
        yield from _points(chart.get("segments"), at + "/chart/segments", SERIES)
    else:
        yield from _xy(chart, at + "/chart")


def _xy(chart: Json, at: str) -> Problems:
    axes, series = chart.get("axis_config"), chart.get("series")
    categories = axes.get("categories") if isinstance(axes, dict) else None
    if not isinstance(categories, list) or not 1 <= len(categories) <= POINTS:
        yield f"must have 1 to {POINTS} items [json-pointer:{at}/axis_config/categories]"
        return
    yield from _axes(axes, categories, f"{at}/axis_config")
    if not isinstance(series, list) or not 1 <= len(series) <= SERIES:
        yield f"must have 1 to {SERIES} items [json-pointer:{at}/series]"
        return
    names = [str(one.get("name")) if isinstance(one, dict) else "" for one in series]
    if len(names) != len(set(names)):
        yield f"series names must be unique [json-pointer:{at}/series]"
    for index, one in enumerate(series):
        here = f"{at}/series/{index}"
        data = one.get("data") if isinstance(one, dict) else None
        yield from string_problems(names[index], here + "/name", LABEL)
        yield from _points(data, here + "/data", POINTS)
        if isinstance(data, list) and [p.get("label") for p in data if isinstance(p, dict)] != categories:
            yield f"labels must match the categories [json-pointer:{here}/data]"


def _axes(axes: object, categories: list[object], at: str) -> Problems:
    for index, category in enumerate(categories):
        yield from string_problems(category, f"{at}/categories/{index}", LABEL)
    for name in ("x_label", "y_label"):
        label = axes.get(name, "-") if isinstance(axes, dict) else "-"
        yield from string_problems(label, f"{at}/{name}", TITLE)


def _points(points: object, at: str, most: int) -> Problems:
    if not isinstance(points, list) or not 1 <= len(points) <= most:
        yield f"must have 1 to {most} items [json-pointer:{at}]"
        return
    for index, point in enumerate(points):
        value = point.get("value") if isinstance(point, dict) else None
        if isinstance(value, bool) or not isinstance(value, int | float):
            yield f"must be a number [json-pointer:{at}/{index}/value]"
        elif isinstance(point, dict):
            yield from string_problems(point.get("label"), f"{at}/{index}/label", LABEL)
