"""The loader takes the package's own records, and refuses each kind of doubtful record by file, record and key."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from advisor.parameters.errors import RecordError
from advisor.parameters.load import build_book, load_book, read_texts

ROOT = Path(__file__).parents[2]
PL = "countries/PL.yaml"
DK = "countries/DK.yaml"
WARSAW = "https://cushwake.cld.bz/worldsmajorgcchotspots-11-2024-apac-regional-en-content-trep-realestate/8-9"
SPARE = "sources:\n  - {id: spare, title: A, address: B, confidence: low}\n"
ARS = "    per_eur: 1615.1975"
SALARY = "    valid_from: 2025-06-30\n    kind: survey\n    sources: [sal-pl-java, sal-pl-uop22, sal-pl-senior25]\n"
VALUE = "    value: 15950\n    low: 11674\n    high: 19500\n    currency: PLN\n"


def refused(file: str, old: str, new: str) -> RecordError:
    texts = read_texts()
    assert texts[file].count(old) >= 1, "the test must change something"
    with pytest.raises(RecordError) as caught:
        build_book({**texts, file: texts[file].replace(old, new, 1)})
    return caught.value


@pytest.mark.parametrize(
    ("file", "old", "new", "record", "key"),
    [
        (PL, "    label: Gross", "    colour: red\n    label: Gross", "salary_month_gross", "colour"),
        (PL, VALUE, VALUE + "    low: 1\n", "salary_month_gross", "low"),
        (PL, VALUE, VALUE.replace("    high: 19500\n", ""), "salary_month_gross", "high"),
        (PL, VALUE, VALUE.replace("19500", "null"), "salary_month_gross", "low"),
        (PL, VALUE, VALUE.replace("15950", "19501"), "salary_month_gross", "value"),
        (PL, VALUE, VALUE.replace("15950", "11673"), "salary_month_gross", "value"),
        (PL, VALUE, VALUE.replace("15950", "null"), "salary_month_gross", "value"),
        (PL, VALUE, VALUE.replace("15950", "much"), "salary_month_gross", "value"),
        (PL, VALUE, VALUE.replace("15950", "nan"), "salary_month_gross", "value"),
        (PL, VALUE, VALUE.replace("PLN", "PNL"), "salary_month_gross", "currency"),
        (PL, VALUE, VALUE.replace("    currency: PLN\n", ""), "salary_month_gross", "currency"),
        (PL, "unit: fraction of gross\n", "unit: fraction of gross\n    currency: PLN\n", "oncost", "currency"),
        (PL, SALARY, SALARY.replace("2025-06-30", "2025-06-31"), "salary_month_gross", "valid_from"),
        (PL, SALARY, SALARY.replace("2025-06-30", "June"), "salary_month_gross", "valid_from"),
        (PL, SALARY, SALARY.replace("survey", "rumour"), "salary_month_gross", "kind"),
        (PL, SALARY, SALARY.replace("sal-pl-java", "sal-pl-jawa"), "salary_month_gross", "sources"),
        (PL, SALARY, "    valid_from: 2025-06-30\n    kind: survey\n", "salary_month_gross", "sources"),
        (PL, "  - id: attrition", "  - id: atrition", "atrition", "id"),
        (PL, "  - id: oncost", "  - id: seat_cost", "seat_cost", "id"),
        (PL, "code: PL", "code: RO", "RO", "code"),
        (PL, "name: Poland\n", "", "", "name"),
        (PL, "name: Poland\n", "name: Poland\ncapital: Warsaw\n", "", "capital"),
        (PL, "research_credits", "dragons", "PL", "not_modelled"),
        (PL, "    cap_period: year\n", "", "pension", "cap_period"),
        (PL, "    base: gross\n", "    base: net\n", "pension", "base"),
        (PL, "    base: gross\n", "    base: gross_x\n", "pension", "base_number"),
        (PL, "    base: gross\n", "    base: gross\n    base_number: 2\n", "pension", "base_number"),
        (DK, "    cap_amount: 198\n    cap_period: month\n", "", "ATP", "cap_amount"),
        (DK, "    currency: DKK\n    valid_from: 2024", "    currency: KR\n    valid_from: 2024", "ATP", "currency"),
        (DK, "    valid_from: 2024-01-01", "    valid_from: 2024", "ATP", "valid_from"),
        ("sources.yaml", "    confidence: high\n", "", "area-warsaw", "confidence"),
        ("sources.yaml", "    date: 2024\n", "    date: lately\n", "area-warsaw", "date"),
        ("sources.yaml", "  - id: area-warsaw\n", "  - id: att-globant\n", "att-globant", "id"),
        ("sources.yaml", WARSAW, '""', "area-warsaw", "address"),
        ("sources.yaml", "sources:\n", SPARE, "spare", "id"),
        ("fx.yaml", "    date: 2026-01-30\n", "    date: 2026\n", "ARS", "date"),
        ("fx.yaml", ARS, "    per_eur: -1", "ARS", "per_eur"),
        ("fx.yaml", "currency: ARS", "currency: Peso", "Peso", "currency"),
        ("roles.yaml", "first: 15", "first: 0", "hr", "first"),
        ("roles.yaml", "role: hr", "role: site_lead", "site_lead", "role"),
        ("roles.yaml", "    sources: [role-ua-em]\n", "", "site_lead", "sources"),
        ("not_modelled.yaml", "  - value_added_tax\n", "  - severance_at_home\n", "", "not_modelled"),
        ("not_modelled.yaml", "  - value_added_tax\n", "  - {id: value_added_tax}\n", "", "not_modelled"),
        ("defaults.yaml", "parameters:\n", "parameters:\n  - words\n", "", "parameters"),
    ],
)  # fmt: skip
def test_a_doubtful_record_is_named(file: str, old: str, new: str, record: str, key: str) -> None:
    error = refused(file, old, new)
    assert (error.file, error.record, error.key) == (file, record, key)
    assert error.expected
    assert file in str(error)
    assert key in str(error)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: Poland", "name: *anchor"),
        ("name: Poland", "name: &anchor Poland"),
        ("name: Poland", "name: !!str Poland"),
        ("name: Poland", "name: [Poland"),
        ("name: Poland", "? [a, b]\n: Poland"),
        ("name: Poland", "<<: {name: Poland}"),
    ],
)
def test_only_plain_yaml_is_read(old: str, new: str) -> None:
    assert refused(PL, old, new).file == PL


def test_an_empty_file_is_refused() -> None:
    texts = read_texts()
    for empty in ("", "[]", "word"):
        with pytest.raises(RecordError, match=r"PL\.yaml.*mapping at the top"):
            build_book({**texts, PL: empty})


def test_a_missing_file_and_a_strange_file_are_refused() -> None:
    texts = read_texts()
    with pytest.raises(RecordError, match=r"fx\.yaml"):
        build_book({name: text for name, text in texts.items() if name != "fx.yaml"})
    with pytest.raises(RecordError, match=r"extra\.yaml"):
        build_book({**texts, "extra.yaml": "a: b"})


def test_the_version_follows_the_records_not_their_layout() -> None:
    texts = read_texts()
    version = load_book().version
    assert len(version) == 12
    assert (
        build_book({**texts, PL: "# a remark\n" + texts[PL].replace("name: Poland", 'name: "Poland"')}).version
        == version
    )
    assert build_book({**texts, PL: texts[PL].replace("value: 15950", "value: 15951")}).version != version


def test_texts_that_look_like_other_things_stay_texts() -> None:
    texts = read_texts()
    book = build_book({**texts, PL: texts[PL].replace("name: Poland", "name: no")})
    assert book.countries["PL"].name == "no"


def test_the_book_is_made_once() -> None:
    assert load_book() is load_book()


def test_the_wheel_carries_the_records(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    wheel = next(tmp_path.glob("*.whl"))
    ask = "import advisor.parameters.load as l; print(l.__file__); print(l.load_book().version)"
    answer = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(wheel)},
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    assert answer == [str(wheel / "advisor" / "parameters" / "load.py"), load_book().version]
