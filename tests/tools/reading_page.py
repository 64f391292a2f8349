"""Writes docs/reading.md: how amounts are read on the public suites of other readers (python -m tests.tools.reading_page)."""

from pathlib import Path

import yaml

from tests.language.peers.adapter import extract
from tests.language.peers.scoring import Score, score, suites

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reading.md"
DISAGREEMENTS = ROOT / "tests" / "language" / "peers" / "disagreements.yaml"
# Per cent exact, as measured on the same cases: the best other library, and the one that the suite was made with.
OTHERS = {
    "msr_percent_en": ("quantulum3 76.5", "Recognizers 100"),
    "msr_currency_en": ("Duckling 59.2", "Recognizers 77.6"),
    "duckling_money_en": ("Recognizers 40.7", "Duckling 97.1"),
    "msr_duration_en": ("Duckling 44.6", "Recognizers 87.5"),
    "duckling_duration_en": ("Recognizers 37.2", "Duckling 100"),
    "duckling_numeral_da": ("text2num 52.2", "Duckling 100"),
    "ovos_numbers_da": ("text2num 81.9", "ovos 97.2"),
}
_INTRO = """\
# Reading of amounts

The advisor reads numbers, money, per cent and spans of time by rules of its own, in English and Danish. Here it is measured on
the public test cases of three other readers, which were written for general use: many of their currencies and turns of phrase never occur
among people who write about teams and contracts, and some readings are left out because they would harm real messages
(tests/language/peers/README.md). Exact = all items of a case right and none too many. Norwegian stands in where a suite has no Danish.

| suite | cases | exact % | recall % | precision % | best other library, exact % | its own library, exact % |
| --- | --- | --- | --- | --- | --- | --- |"""
_SECOND = """\

Sources: `msr_*` microsoft/Recognizers-Text (MIT), `duckling_*` facebook/duckling (BSD), `ovos_*` OpenVoiceOS/ovos-number-parser (Apache-2.0).

## Where another reader reads otherwise

Amounts made for the purpose are also read by Duckling (English) and ovos-number-parser (Danish number words). These are all the classes of
disagreement that are left, with the reason why the advisor's reading stands.

| reader | text | it reads | the advisor reads | reason |
| --- | --- | --- | --- | --- |"""


def page() -> str:
    """The whole page."""
    rows = [_row(score(suite, extract)) for suite in suites()]
    classes = yaml.safe_load(DISAGREEMENTS.read_text(encoding="utf-8"))
    listed = [f"| {c['reader']} | {c['text']} | {c['theirs']} | {c['ours']} | {c['reason']} |" for c in classes]
    return "\n".join([_INTRO, *rows, _SECOND, *listed]) + "\n"


def _row(found: Score) -> str:
    best, own = OTHERS.get(found.suite, ("not measured", "not measured"))
    figures = f"{found.exact_pct:.1f} | {found.recall_pct:.1f} | {found.precision_pct:.1f}"
    return f"| `{found.suite}` | {found.cases} | {figures} | {best} | {own} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
