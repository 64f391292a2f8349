"""Slack mark-up, invisible characters and look-alikes taken away: what is left is the text a person reads."""

import html
import re
import unicodedata

LONGEST = 3000  # characters read of one message: keeps the slowest message under 50 ms

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe0e\ufe0f\u20e3\u00ad\U0001f3fb-\U0001f3ff]")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MENTION = re.compile(r"<[@#!][^<>\n]{0,200}>")
_LINK = re.compile(r"<(?:https?|mailto|tel|ftp|slack)[^<>|\n]{0,2000}(?:\|([^<>\n]{0,300}))?>", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}", re.IGNORECASE)
_YES_EMOJI = re.compile(
    r":(?:\+1|thumbsup|white_check_mark|heavy_check_mark|ok_hand|ballot_box_with_check)(?:::[\w-]+)?:"
)
_NO_EMOJI = re.compile(r":(?:-1|thumbsdown|x|no_entry_sign|negative_squared_cross_mark)(?:::[\w-]+)?:")
_EMOJI = re.compile(r":[a-z][a-z0-9_+'-]{1,60}:(?::?skin-tone-\d:)?")
_STRUCK = re.compile(r"(?<![\w~])~(?=\S)([^~\n]{0,400}[^\s~])~(?![\w~])")
_BOLD = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{0,400}[^\s*])\*(?![\w*])")
_ITALIC = re.compile(r"(?<![\w_])_(?=\S)([^_\n]{0,400}[^\s_])_(?![\w_])")
_SINGLE_BOLD = re.compile(r"(?<![\w*])\*(\w)\*(?![\w*])")
_BULLET = re.compile(r"^[ \t]*(?:>[ \t]*)?(?:[•◦▪‣·–—-][ \t]+|\*[ \t]+|\(?\d{1,2}[.)][ \t]+(?=[^\d\s]))", re.MULTILINE)
_QUOTE = re.compile(r"^[ \t]*>+[ \t]*", re.MULTILINE)
_UNTIL = re.compile(r"\b[tT]\.\s?[oO]\.\s?[mM]\.?\s")  # Danish "t.o.m."
_FRACTIONS = {"½": 5, "¼": 25, "¾": 75}
_FRACTION = re.compile(r"(?<!\d)(\d{0,6})[ \t]?([½¼¾])")


def plain(text: str) -> str:
    """Give the readable text of a Slack message: links and mentions gone, bold kept as words, struck text dropped.

    Line breaks and the bars of tables stay. At most `LONGEST` characters are read.
    """
    text = _cut(text)
    text = _MENTION.sub(" ", text)
    text = _LINK.sub(_label, text)
    text = html.unescape(text)
    text = _ADDRESS.sub(" ", text)
    text = _INVISIBLE.sub("", text)
    text = _UNTIL.sub("til og med ", text)
    text = _FRACTION.sub(lambda m: f"{m[1] or 0}.{_FRACTIONS[m[2]]}", text)
    text = _CONTROL.sub(" ", unicodedata.normalize("NFKC", _SPACES.sub(" ", text)))
    text = _YES_EMOJI.sub(" 👍 ", text)
    text = _NO_EMOJI.sub(" 👎 ", text)
    text = _EMOJI.sub(" ", text)
    return _undress(text).strip()


def _cut(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    end = max(text.rfind("\n", 0, LONGEST), text.rfind(" ", 0, LONGEST))
    return text[: end if end > 0 else LONGEST]


def _label(link: re.Match[str]) -> str:
    """A link's label is read when it is words; an address or a number in it is not what the person says."""
    label = link[1] or ""
    return f" {label} " if label and not re.search(r"[\d@/]|\.\w", label) else " "


def _undress(text: str) -> str:
    text = text.replace("```", "\n").replace("`", "")
    text = _STRUCK.sub(" ", text)
    text = _BOLD.sub(r"\1", text)
    text = _SINGLE_BOLD.sub(r"\1", text)
    text = _ITALIC.sub(r"\1", text)
    text = _BULLET.sub("", text)
    return _QUOTE.sub("", text)
