"""The same input gives the same bytes: in another process, with another hash seed, locale and time zone."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GIVEN = """
import json, locale, time
locale.setlocale(locale.LC_ALL, "")
time.tzset()
from advisor.engine.assess import assess
from advisor.engine.assessment import json_form
from advisor.engine.engagement import parse_engagement
from advisor.parameters.load import load_book
book = load_book()
facts = {
    "headcount": 62, "planned_headcount": 110, "planned_by_months": 18, "country": "PL", "bill_rate": "41 EUR/hour",
    "salary": "16500 PLN/month gross", "motive": {"value": ["control", "cost"]}, "partner_headcount": 40,
    "transfer_fee": 0, "contract_transparency": "open_book", "has_transfer_clause": True,
}
parsed = parse_engagement({"facts": facts}, today="2026-11-23", assumption_ids=frozenset(book.defaults))
print(json.dumps(json_form(assess(parsed, book, whole=True))))
"""


def told(**environment: str) -> str:
    """The hash of the answer's bytes in a process of its own."""
    own = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run([sys.executable, "-c", GIVEN], env=own, cwd=ROOT, capture_output=True, check=True)
    assert b'"verdict"' in done.stdout
    return sha256(done.stdout).hexdigest()


@pytest.fixture(scope="module")
def usual() -> str:
    return told(PYTHONHASHSEED="0", LC_ALL="C.UTF-8", TZ="UTC")


def test_hash_seed_locale_and_time_zone_change_no_byte(usual: str) -> None:
    assert told(PYTHONHASHSEED="4711", LC_ALL="C", TZ="Pacific/Kiritimati") == usual


def test_a_second_run_changes_no_byte(usual: str) -> None:
    assert told(PYTHONHASHSEED="random", LC_ALL="POSIX", TZ="America/Sao_Paulo") == usual
