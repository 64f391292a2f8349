import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.slack.inert import ELLIPSIS, escaped, length, literal, pieces, shortened, unmarked

TEXTS = st.text(st.sampled_from("ab &<>\n*_~`🙂é") | st.characters(codec="utf-8"), max_size=300)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("<!channel> <!here|here>", "&lt;!channel&gt; &lt;!here|here&gt;"),
        ("<@U0BO> <#C0X> <!subteam^S1>", "&lt;@U0BO&gt; &lt;#C0X&gt; &lt;!subteam^S1&gt;"),
        ("<https://evil.test|Slack>", "&lt;https://evil.test|Slack&gt;"),
        ("R&D &amp; more", "R&amp;D &amp;amp; more"),
    ],
)
def test_control_characters_are_escaped(said: str, shown: str) -> None:
    assert escaped(said) == shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("<!channel> <@U0BO> <#C0X> <https://evil.test|x>", "˂!channel> ˂@U0BO> ˂#C0X> ˂https://evil.test|x>"),
        ("R&D in < 3 months, > 40 EUR", "R&D in < 3 months, > 40 EUR"),
    ],
)
def test_where_nothing_is_decoded_only_what_opens_a_mention_is_replaced(said: str, shown: str) -> None:
    assert literal(said) == shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("*bold* _italic_ ~gone~", "∗bold∗ ˍitalicˍ ∼gone∼"),
        ("`code` a`b", "ˋcodeˋ aˋb"),
        ("3*4 SPEND_2026_Q1", "3*4 SPEND_2026_Q1"),
    ],
)
def test_marks_lose_their_meaning_and_names_stay(said: str, shown: str) -> None:
    assert unmarked(said) == shown
    assert length(said) == length(shown)


@given(TEXTS)
def test_the_length_is_that_of_the_escaped_text_in_utf_16(text: str) -> None:
    assert length(text) == len(escaped(text).encode("utf-16-le")) // 2


@given(TEXTS, st.integers(8, 60))
def test_shortened_fits_and_keeps_what_fits(text: str, limit: int) -> None:
    short = shortened(text, limit)
    assert length(short) <= limit
    assert short == text or (short.endswith(ELLIPSIS) and text.startswith(short[:-1]))
    if length(text) <= limit:
        assert short == text


@given(TEXTS, st.integers(8, 60))
def test_pieces_fit_and_lose_nothing(text: str, limit: int) -> None:
    found = pieces(text, limit)
    assert all(0 < length(piece) <= limit and piece.strip() for piece in found)
    assert re.sub(r"\s", "", "".join(found)) == re.sub(r"\s", "", text)


def test_pieces_end_with_lines_then_words() -> None:
    assert pieces("one two\nthree four", 12) == ["one two", "three four"]
    assert pieces("one two three four", 9) == ["one two", " three", " four"]
    assert pieces("x" * 10, 8) == ["x" * 8, "xx"]
    assert pieces(" \n ", 8) == []
