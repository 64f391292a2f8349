"""What Slack refuses in strings and text objects, in its own words."""

from collections.abc import Iterator

Problems = Iterator[str]


def is_text(value: object) -> bool:
    """Tell whether it is a string."""
    return isinstance(value, str)


def string_problems(value: object, at: str, longest: int) -> Problems:
    """Say what is wrong with a string of 1 to `longest` characters."""
    if not isinstance(value, str) or not value:
        yield f"must be more than 0 characters [json-pointer:{at}]"
    elif len(value) > longest:
        yield f"must be less than {longest + 1} characters [json-pointer:{at}]"


def text_problems(value: object, at: str, longest: int, kinds: tuple[str, ...] = ("plain_text", "mrkdwn")) -> Problems:
    """Say what is wrong with a text object."""
    if not isinstance(value, dict) or value.get("type") not in kinds:
        yield f"must be a text of type {' or '.join(kinds)} [json-pointer:{at}]"
    else:
        yield from string_problems(value.get("text"), at + "/text", longest)
