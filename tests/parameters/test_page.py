"""The page of assumptions: up to date, and readable for one country."""

from pathlib import Path

import pytest

from advisor.parameters.load import load_book
from advisor.parameters.page import newest, page

BOOK = load_book()
PAGE = Path(__file__).parents[2] / "docs" / "assumptions.md"


def test_the_page_in_docs_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(BOOK), "run: python -m tests.tools.dated_records --page"


def test_a_country_shows_its_records_with_sources() -> None:
    text = page(BOOK, "BG")
    assert text.startswith("## Bulgaria (BG)\n")
    assert "5500 (4967 - 7500) | BGN per head and month | 2025-06-30 | survey" in text
    assert "](https://ruskov-law.eu/bulgaria/article/changes-labor-social-law-2026.html), 2026, h" in text
    assert "| EUR 2111.64 a month |" in text
    assert "## Poland" not in text


def test_a_country_says_what_is_missing() -> None:
    text = page(BOOK, "EG")
    assert "No figure, and no default either: `cit_home`." in text
    assert "`seat_cost`" in text.split("Taken from the defaults:")[1]
    assert "No figure" not in page(BOOK, "DK")


def test_old_records_are_flagged_at_the_day_asked_for() -> None:
    assert "| 5500 (4967 - 7500) | BGN per head and month | 2025-06-30 **old** |" in page(BOOK, "BG", "2028-07-01")
    assert "2025-06-30 **old**" not in page(BOOK, "BG", "2026-11-23")
    assert "2025-06-30 **old**" not in page(BOOK, "BG")
    assert f"older than 18 months on {newest(BOOK)}" in page(BOOK)
    assert "RSD | 117" in page(BOOK)
    assert "2023-03-24 **old**" in page(BOOK)


def test_special_rows_are_said_in_words() -> None:
    assert "| ATP | DKK 198 a month | each person |" in page(BOOK, "DK")
    assert "gross pay when it is 17,509,050 or more" in page(BOOK, "CO")
    assert "gross pay above 10,698.66" in page(BOOK, "MX")
    assert "PPK pension plan for participants (optional, off)" in page(BOOK, "PL")


def test_a_statute_is_named_without_a_link() -> None:
    assert "Statute, no page seen (Labour Code art. 154 (20 below ten years)), undated, l" in page(BOOK, "PL")


def test_an_unknown_country_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        page(BOOK, "XX")


def test_every_table_line_has_as_many_cells_as_its_head() -> None:
    for block in page(BOOK).split("\n\n"):
        if block.startswith("| "):
            assert len({line.replace("\\|", "").count("|") for line in block.splitlines()}) == 1, block
