"""Danish number words against ovos-number-parser: what it writes of 0 to 9,999,999 is read back, and other forms are compared."""

import random

from ovos_number_parser import extract_number, pronounce_number

from tests.language.peers.adapter import extract
from tests.language.peers.comparing import Row, unlisted

FORMS = (
    "halvtreds", "halvtredsindstyve", "tres", "tresindstyve", "halvfjerds", "halvfjerdsindstyve", "firs", "firsindstyve", "halvfems",
    "halvfemsindstyve", "femoghalvtreds", "femoghalvtredsindstyve", "treoghalvfems", "syv og halvtreds", "halvanden", "halvandet hundrede",
    "halvandet tusind", "halvanden million", "halvtredje", "to et halvt tusind", "to en halv million", "et halvt tusind", "en halv million",
    "hundrede", "et hundrede", "ethundrede", "hundrede og en", "to hundrede og femoghalvfjerds", "tohundrede", "tolv hundrede", "tolvhundrede",
    "nittenhundrede femogfirs", "tusind", "et tusind", "ettusind", "totusinde", "to tusinde to hundrede", "ti tusinde", "hundredetusind",
    "en million", "én million", "en million og to hundrede tusind", "to millioner tre hundrede tusinde fire hundrede", "to komma fem",
    "otte komma to fem", "nul komma fem", "minus fem", "minus to millioner", "enogtyve", "en og tyve", "tre og tyve", "nul", "en", "et",
)  # fmt: skip


def numbers() -> list[int]:
    """All up to 1,100, round ones, the seams of thousand and million, and 1,200 more up to 9,999,999."""
    draw = random.Random(7)  # noqa: S311  # made-up amounts, no secret
    seams = [1_000_001, 1_001_000, 1_100_000, 2_000_015, 9_999_999, 100_001, 101_000, 1_101, 2_050, 7_070_070]
    tidy = [k * 10**e for k in range(1, 10) for e in range(3, 7)]
    return [*range(1101), *seams, *tidy, *(draw.randrange(1101, 10_000_000) for _ in range(1200))]


def read(text: str) -> list[float]:
    """The numbers that the advisor reads."""
    return [item["value"] for item in extract(text, "da") if item["kind"] == "number"]


def test_numbers_written_out_by_ovos_are_read_back() -> None:
    written = [(n, str(pronounce_number(n, "da"))) for n in numbers()]
    assert [(n, text, read(text)) for n, text in written if read(text) != [n]] == []


def test_every_difference_from_ovos_is_listed_with_its_reason() -> None:
    rows: list[Row] = []
    for text in FORMS:
        ours, number = read(text), extract_number(text, "da")
        theirs = [] if number is False else [number]
        if ours != theirs:
            rows.append(
                (
                    text,
                    "; ".join(f"{n:.10g}" for n in theirs) or "nothing",
                    "; ".join(f"{n:.10g}" for n in ours) or "nothing",
                )
            )
    assert unlisted("ovos-number-parser", "number", rows) == []
