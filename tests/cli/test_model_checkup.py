"""`advisor doctor` and the settings of the LLM."""

from pathlib import Path

import pytest

from advisor.cli import model_checkup
from advisor.cli.running import settings_or_exit
from advisor.llm.access import Code
from advisor.settings import Settings, load_settings
from tests.cli.test_commands import advisor
from tests.llm.provider import completion, serving

SLACK = {"SLACK_BOT_TOKEN": "", "SLACK_SIGNING_SECRET": ""}
KEY = "sk-canary-5518"


def settings(patch: pytest.MonkeyPatch, **llm: str) -> Settings:
    for name, value in {**SLACK, **{f"ADVISOR_LLM_{name}": value for name, value in llm.items()}}.items():
        patch.setenv(name, value)
    return settings_or_exit()


def found(patch: pytest.MonkeyPatch, **llm: str) -> tuple[bool, str]:
    """What doctor says of these settings."""
    ((fine, what, advice),) = model_checkup.llm(settings(patch, **llm))
    assert KEY not in what + advice
    return fine, f"{what} {advice}"


def test_doctor_tells_that_no_llm_is_fine(tmp_path: Path) -> None:
    done = advisor("doctor", ADVISOR_DATA_DIR=str(tmp_path / "data"), **SLACK)
    assert done.returncode == 0
    assert "ok      LLM: none set, the templates write" in done.stdout


def test_an_llm_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(200, completion('{"summary": "A"}').content) as url:
        fine, said = found(monkeypatch, BASE_URL=url, MODEL="small", KEY=KEY)
    assert fine
    assert "LLM: small answers, in" in said


@pytest.mark.parametrize(
    ("status", "body", "kind", "words", "advice"),
    [
        (401, b"{}", "application/json", "refuses the key (refused_key)", "ADVISOR_LLM_KEY"),
        (404, b"{}", "application/json", "does not know the model", "ADVISOR_LLM_MODEL"),
        (400, b"{}", "application/json", "does not take the request", "ADVISOR_LLM_TEMPERATURE=none"),
        (200, b"<html>", "text/html", "answers with a web page", "ends in /v1"),
    ],
)
def test_an_llm_that_does_not_answer(
    status: int, body: bytes, kind: str, words: str, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(status, body, kind) as url:
        fine, said = found(monkeypatch, BASE_URL=url, MODEL="small", KEY=KEY)
    assert not fine
    assert f"LLM: small {words}" in said
    assert advice in said


def test_doctor_ends_with_1_when_the_llm_is_not_there(tmp_path: Path) -> None:
    llm = {"ADVISOR_LLM_BASE_URL": "http://127.0.0.1:9/v1", "ADVISOR_LLM_MODEL": "small", "ADVISOR_LLM_SECONDS": "5"}
    done = advisor("doctor", ADVISOR_DATA_DIR=str(tmp_path / "data"), **SLACK, **llm)
    assert done.returncode == 1
    assert "PROBLEM LLM: small cannot be reached (unreachable)" in done.stdout


def test_every_code_has_its_advice() -> None:
    own = {"budget", "breaker", "busy", "workspace_quota", "internal"}
    assert set(model_checkup._ADVICE) == set(Code.__args__) - own  # type: ignore[attr-defined]  # typing.Literal keeps them there


@pytest.mark.parametrize(
    ("given", "lacks"),
    [
        ({"KEY": KEY}, "ADVISOR_LLM_MODEL"),
        ({"BASE_URL": "http://127.0.0.1:9"}, "ADVISOR_LLM_MODEL"),
        ({"KEY": KEY, "MODEL": "m", "API": "azure"}, "ADVISOR_LLM_BASE_URL"),
        ({"BASE_URL": "http://127.0.0.1:9", "MODEL": "m", "API": "azure"}, "ADVISOR_LLM_KEY"),
    ],
)
def test_half_set_llms_are_refused(
    given: dict[str, str], lacks: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        settings(monkeypatch, **given)
    said = capsys.readouterr().err
    assert f"advisor: {lacks}" in said
    assert KEY not in said


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("API", "other"),
        ("MODE", "free"),
        ("SCHEMA", "yes"),
        ("TEMPERATURE", "warm"),
        ("SECONDS", "0"),
        ("BASE_URL", "127.0.0.1:8080"),
    ],
)
def test_settings_that_cannot_be_used_are_named(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        settings(monkeypatch, **{name: value})
    said = capsys.readouterr().err
    assert f"advisor: ADVISOR_LLM_{name}:" in said
    assert "expected: a value like" not in said


def test_the_key_may_stand_in_a_file_and_shows_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "key"
    path.write_text(f"{KEY}\n", encoding="utf-8")
    monkeypatch.delenv("ADVISOR_LLM_KEY", raising=False)
    monkeypatch.setenv("ADVISOR_LLM_KEY_FILE", str(path))
    read = load_settings()
    assert read.llm_key.get_secret_value() == KEY
    assert KEY not in f"{read!r} {read} {read.model_dump()} {read.model_dump_json()}"


def test_no_temperature_may_be_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    for given, found in (("none", "none"), ("0.3", 0.3)):
        monkeypatch.setenv("ADVISOR_LLM_TEMPERATURE", given)
        assert load_settings().llm_temperature == found
