"""Texts made inert for Slack: nothing in them can notify, link or format, and none is longer than Slack takes.

Lengths are those of the escaped text in UTF-16 units, the strictest way to count.
"""

import re

_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# look-alikes without a meaning in Slack's mark-up
_UNMARKED = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}
_MARKS = re.compile(r"`|(?<!\w)[*_~]|[*_~](?!\w)")
ELLIPSIS = "…"


def escaped(text: str) -> str:
    """Escape the three characters that Slack reads as control."""
    return "".join(_ESCAPES.get(character, character) for character in text)


def literal(text: str) -> str:
    """Make a text safe where Slack shows it as it is: an escape would be seen there, so only what opens a mention goes."""
    return re.sub(r"<(?=[!@#\w])", "˂", text)


def unmarked(text: str) -> str:
    """Take the meaning from mark-up characters, for texts that must stand in mrkdwn. As long as before."""
    return _MARKS.sub(lambda mark: _UNMARKED[mark[0]], text)


def length(text: str) -> int:
    """How long `text` is for Slack once escaped."""
    return sum(map(_width, text))


def shortened(text: str, limit: int) -> str:
    """Give `text`, not yet escaped, cut to what fits into `limit`; a cut shows as an ellipsis."""
    return text if length(text) <= limit else text[: _fitting(text, limit - 1)].rstrip() + ELLIPSIS


def pieces(text: str, limit: int) -> list[str]:
    """Split `text`, not yet escaped, into pieces that each fit: between lines, else between words, else anywhere.

    No piece is blank; the indent of a line stays.
    """
    found: list[str] = []
    rest = text
    while length(rest) > limit:
        fit = _fitting(rest, limit)
        end = next((place for mark in ("\n", " ") if (place := rest.rfind(mark, fit // 2, fit)) > 0), fit)
        found.append(rest[:end])
        rest = rest[end:].removeprefix("\n")
    return [piece.rstrip() for piece in (*found, rest) if piece.strip()]


def _width(character: str) -> int:
    return len(_ESCAPES.get(character, character)) + (ord(character) > 0xFFFF)


def _fitting(text: str, limit: int) -> int:
    """How many characters of `text` fit; at least one, so that splitting ends."""
    used = 0
    for index, character in enumerate(text):
        used += _width(character)
        if used > limit:
            return max(index, 1)
    return len(text)
