"""The command line as its users meet it: a process of its own, its output, its exit code."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from advisor.store.store import open_store

FACTS = """
headcount: 75
country: PL
bill_rate: 45 EUR/hour
contract_transparency: open_book
has_transfer_clause: yes
transfer_fee: 2000 EUR head
"""


def advisor(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", "from advisor.cli.main import main; main()", *arguments]
    env = {**os.environ, "COLUMNS": "100", **environment}
    return subprocess.run(command, input=stdin, capture_output=True, text=True, env=env, timeout=60, check=False)


@pytest.fixture
def facts(tmp_path: Path) -> str:
    path = tmp_path / "facts.yaml"
    path.write_text(FACTS, encoding="utf-8")
    return str(path)


def test_help_imports_nothing_of_the_product() -> None:
    code = (
        "import sys\n"
        "from advisor.cli.main import app\n"
        "try:\n    app(['--help'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'numpy', 'pydantic', 'sqlalchemy', 'flask', 'slack_bolt', 'babel', 'rich'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "check" in done.stdout
    assert "explain" in done.stdout


def test_check_prints_a_recommendation_in_both_languages(facts: str) -> None:
    english, danish = advisor("check", facts), advisor("check", facts, "--lang", "da")
    assert english.returncode == danish.returncode == 0
    assert "Running break-even" in english.stdout
    assert "Løbende break-even" in danish.stdout


def test_check_gives_the_whole_assessment_as_json(facts: str) -> None:
    found = json.loads(advisor("check", facts, "--json").stdout)
    assert found["verdict"] == "prepare_transfer"
    assert found["row"] == "V6"
    assert found["break_even"]["running"] == found["trace"]["break_even.running"]["value"]
    assert set(found) >= {"flips", "gates", "tornado", "scenarios", "missing", "first_look", "reasons", "versions"}


def test_check_takes_flags_and_standard_input() -> None:
    flags = advisor("check", "--headcount", "75", "--country", "PL", "--bill-rate", "45 EUR/hour", "--json")
    piped = advisor("check", "-", "--json", stdin='{"headcount": 75, "country": "PL", "bill_rate": "45 EUR/hour"}')
    assert json.loads(flags.stdout)["vendor_month"] == json.loads(piped.stdout)["vendor_month"] == 542300


def test_check_on_the_anchor_profile() -> None:
    found = json.loads(advisor("check", "--profile", "anchor", "--headcount", "75", "--json").stdout)["break_even"]
    assert found["crossings"] == [[69, "captive"], [75, "vendor"], [76, "captive"]]
    assert (found["running"], found["running_at"], found["case"]) == (76, {"0": 76, "24": 79, "48": 83}, 111)


@pytest.mark.parametrize(
    ("given", "field", "hint"),
    [
        ("headcount: many", "headcount", "whole number from 1 to 5000"),
        ("head_count: 75", "head_count", "headcount"),
        ("bill_rate: 45", "bill_rate", "45 EUR/hour"),
        ("facts: 3", "facts", "headcount"),
        ("[1, 2]", "-", "facts by name"),
        ("a: [", "-", "YAML or JSON"),
        ("", "-", "facts by name"),
        ("facts: {headcount: 75}\ncurrency: XAU", "currency", "EUR"),
        ("salary: {amount: .inf, currency: EUR, per: month}", "salary", "amount"),
    ],
)
def test_bad_facts_end_with_exit_2_and_name_the_field(given: str, field: str, hint: str) -> None:
    done = advisor("check", "-", stdin=given)
    assert done.returncode == 2
    assert f"advisor: {field}" in done.stderr
    assert hint in done.stderr
    assert "expected:" in done.stderr
    assert "Traceback" not in done.stderr
    assert not done.stdout


def test_batch_answers_each_line_and_names_the_bad_ones(tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    good = {"id": "a", "facts": {"headcount": 75}, "profile": "anchor"}
    bad = {"id": "b", "facts": {"headcount": 0}}
    path.write_text(
        "\n".join([json.dumps(good), json.dumps(bad), "{", json.dumps(good | {"id": "c"})]), encoding="utf-8"
    )
    done = advisor("check", "--batch", str(path), "--no-simulation")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert [line["id"] for line in lines] == ["a", "b", "3", "c"]
    assert lines[0]["probability"] is None
    assert "headcount" in lines[1]["error"][0]
    assert {**lines[0], "id": "c"} == lines[3]


def test_explain_derives_a_figure(facts: str) -> None:
    done = advisor("explain", facts, "captive_month")
    assert done.returncode == 0
    assert "CAP-05" in done.stdout
    assert "parameter:PL/salary_month_gross" in done.stdout
    assert "versions: engine" in done.stdout


def test_explain_sources_an_assumption_and_lists_all_ids(facts: str) -> None:
    assert "http" in advisor("explain", facts, "seat_cost").stdout
    assert "break_even.running" in advisor("explain", facts).stdout
    wrong = advisor("explain", facts, "nonsense")
    assert wrong.returncode == 2
    assert "vendor_month" in wrong.stderr


def test_assumptions_of_a_country() -> None:
    done = advisor("assumptions", "pl")
    assert done.returncode == 0
    assert "Poland" in done.stdout
    assert advisor("assumptions", "XX").returncode == 2


def test_read_gives_json() -> None:
    found = json.loads(advisor("read", "62 developers in Kraków at 42 EUR an hour").stdout)
    assert found["facts"]["headcount"] == {"value": 62}
    assert found["facts"]["bill_rate"] == {"amount": 42, "currency": "EUR", "per": "hour"}


def test_chat_talks_until_the_input_ends() -> None:
    done = advisor("chat", "--lang", "da", stdin="Vi har 62 konsulenter i Kraków til 42 euro i timen\n")
    assert done.returncode == 0
    assert "62" in done.stdout
    assert "?" in done.stdout


def test_chat_batch_gives_transcripts(tmp_path: Path) -> None:
    path = tmp_path / "dialogues.jsonl"
    turns = [{"user": "We have 62 people in Kraków", "by": "anna"}, {"user": "42 EUR an hour"}]
    path.write_text(json.dumps({"id": "d1", "lang": "en", "today": "2026-11-23", "turns": turns}), encoding="utf-8")
    found = json.loads(advisor("chat", "--batch", str(path)).stdout)
    assert found["id"] == "d1"
    assert len(found["replies"]) == len(found["asked"]) == 2
    assert found["facts"]["headcount"] == {"value": 62}
    assert found["facts"]["bill_rate"] == {"amount": 42, "currency": "EUR", "per": "hour"}


@pytest.mark.parametrize(
    ("lang", "asked", "you", "kept", "workspace"),
    [
        ("en", ["what do you have so far?", "who can read this?"], "you, 23 November 2026", "while this", "workspace"),
        ("da", ["hvad har du indtil nu?", "hvem kan læse det her?"], "dig, 23. november 2026", "varer", "workspace"),
    ],
)
def test_a_terminal_knows_no_names_and_keeps_nothing(
    lang: str, asked: list[str], you: str, kept: str, workspace: str, tmp_path: Path
) -> None:
    path = tmp_path / "dialogues.jsonl"
    turns = [{"user": "62 in Kraków"}, *({"user": each} for each in asked), {"user": "45 EUR/h", "by": "bob"}]
    turns.append({"user": asked[0]})
    path.write_text(json.dumps({"id": "d1", "lang": lang, "today": "2026-11-23", "turns": turns}), encoding="utf-8")
    _, status, privacy, _, last = json.loads(advisor("chat", "--batch", str(path)).stdout)["replies"]
    assert you in status
    assert "user" not in status
    assert kept in privacy
    assert workspace not in privacy
    assert "bob, 23" in last


def test_doctor_is_well_on_a_new_machine(tmp_path: Path) -> None:
    done = advisor("doctor", ADVISOR_DATA_DIR=str(tmp_path / "data"), SLACK_BOT_TOKEN="", SLACK_SIGNING_SECRET="")
    assert done.returncode == 0, done.stdout
    assert "local Slack" in done.stdout


def test_half_set_credentials_are_refused(tmp_path: Path) -> None:
    done = advisor("doctor", ADVISOR_DATA_DIR=str(tmp_path), SLACK_BOT_TOKEN="xoxb-1", SLACK_SIGNING_SECRET="")
    assert done.returncode == 2
    assert "SLACK_SIGNING_SECRET" in done.stderr


def test_manifest_is_printed() -> None:
    assert json.loads(advisor("manifest", "--url", "https://bot.test/slack/events").stdout)["features"]


@pytest.mark.parametrize(("lang", "words"), [("en", "no exchange rate"), ("da", "ingen kurs")])
def test_a_currency_without_a_rate_is_named_with_a_way_out_that_works(lang: str, words: str, tmp_path: Path) -> None:
    done = advisor("check", "--headcount", "75", "--country", "PL", "--bill-rate", "45 XYZ/hour", "--lang", lang)
    assert done.returncode == 0
    assert f"XYZ: {'I have ' if lang == 'en' else 'den valuta har jeg '}{words}" in done.stdout
    assert "fx: {XYZ: 1.25}" in done.stdout
    path = tmp_path / "facts.yaml"
    path.write_text("facts: {headcount: 75, country: PL, bill_rate: 45 XYZ/hour}\nfx: {XYZ: 1.25}\n", encoding="utf-8")
    assert words not in advisor("check", str(path), "--lang", lang).stdout


@pytest.mark.parametrize(
    "given",
    ["headcount: 75\ncountry: PL\nheadcount: 80\n", '{"headcount": 75, "headcount": 80}', "facts: {a: 1, a: 2}"],
)
def test_a_fact_given_twice_is_refused_by_name(given: str) -> None:
    done = advisor("check", "-", stdin=given)
    assert done.returncode == 2
    assert f"{'a' if 'a: 1' in given else 'headcount'} is given twice" in done.stderr
    assert not done.stdout


def test_facts_in_braces_are_read_as_json_or_yaml() -> None:
    done = advisor("check", "-", "--json", stdin="{headcount: 75, country: PL}")
    assert json.loads(done.stdout)["row"] == "V2"


HERE = {"SLACK_BOT_TOKEN": "", "SLACK_SIGNING_SECRET": "", "ADVISOR_DATABASE_URL": "", "ADVISOR_LOCAL_PORT": "0"}


def refused(done: subprocess.CompletedProcess[str], *words: str) -> bool:
    plain = done.returncode == 2 and "Traceback" not in done.stderr and "expected:" in done.stderr
    return plain and all(word in done.stderr for word in words)


def test_run_refuses_a_data_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "data"):
        assert refused(advisor("run", ADVISOR_DATA_DIR=str(folder), **HERE), "ADVISOR_DATA_DIR", "cannot be used")


def test_doctor_names_a_data_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = advisor("doctor", ADVISOR_DATA_DIR=str(tmp_path / "file"), **HERE)
    assert done.returncode == 1
    assert "is no folder" in done.stdout


def test_two_advisors_never_share_a_data_folder_and_doctor_sees_the_running_one(tmp_path: Path) -> None:
    running = open_store(f"sqlite:///{tmp_path}/advisor.sqlite")
    assert refused(advisor("run", ADVISOR_DATA_DIR=str(tmp_path), **HERE), "ADVISOR_DATA_DIR", "another advisor")
    done = advisor("doctor", ADVISOR_DATA_DIR=str(tmp_path), **HERE)
    running.close()
    assert done.returncode == 0
    assert "in use by a running advisor" in done.stdout
    assert "0 messages to answer" in done.stdout
    assert "Counts(" not in done.stdout


@pytest.mark.parametrize("command", ["run", "doctor"])
def test_data_of_a_newer_release_are_refused(command: str, tmp_path: Path) -> None:
    open_store(f"sqlite:///{tmp_path}/advisor.sqlite").close()
    with closing(sqlite3.connect(tmp_path / "advisor.sqlite")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    assert refused(advisor(command, ADVISOR_DATA_DIR=str(tmp_path), **HERE), "ADVISOR_DATA_DIR", "schema 9999")


def test_doctor_tells_in_words_why_slack_gave_no_answer(tmp_path: Path) -> None:
    slack = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s", "SLACK_API_URL": "http://127.0.0.1:9/api/"}
    done = advisor("doctor", ADVISOR_DATA_DIR=str(tmp_path / "data"), **{**HERE, **slack})
    assert done.returncode == 1
    assert "Slack: cannot be reached" in done.stdout
    assert not (tmp_path / "data").exists()
