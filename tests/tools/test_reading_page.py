"""The page about the reading of amounts is up to date."""

from tests.tools.reading_page import OTHERS, PAGE, page


def test_the_page_in_docs_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m tests.tools.reading_page"


def test_it_names_every_library_that_was_measured() -> None:
    text = page()
    assert all(library in text for pair in OTHERS.values() for library in pair)
