"""What cannot be used is refused in one plain message: the field, what was expected, an example. In this process: no start to wait for."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from advisor.cli.checkup import _can_be_written
from advisor.cli.main import app
from advisor.cli.running import settings_or_exit


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("ADVISOR_PORT", "70000", "a port"),
        ("ADVISOR_LOCAL_PORT", "many", "a port"),
        ("ADVISOR_LOG_LEVEL", "LOUD", "DEBUG, INFO, WARNING or ERROR"),
        ("ADVISOR_FOLLOW_THREADS", "perhaps", "true or false"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_with_what_can(
    name: str, value: str, expected: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as ended:
        settings_or_exit()
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert f"advisor: {name}: {value!r} cannot be used" in told
    assert f"expected: {expected}" in told
    assert f"example:  {name}=" in told
    assert "Input should" not in told


@pytest.mark.parametrize("url", ["foo", "mysql://user:secret@db/x", "sqlite://"])
def test_a_database_that_cannot_be_used_is_refused_without_telling_its_address(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ADVISOR_DATABASE_URL", url)
    with pytest.raises(SystemExit) as ended:
        settings_or_exit()
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert "advisor: ADVISOR_DATABASE_URL: the address cannot be used" in told
    assert "sqlite:///FILE or postgresql://" in told
    assert "secret" not in told


@pytest.mark.parametrize("url", ["notaurl", "http://example.com/slack/events", "https://", "ftp://example.com"])
def test_the_manifest_wants_an_address_that_slack_can_reach(url: str) -> None:
    done = CliRunner().invoke(app, ["manifest", "--url", url])
    assert done.exit_code == 2
    assert "an https address that Slack can reach" in done.stderr


def test_whether_a_folder_can_be_written_is_told_without_making_it(tmp_path: Path) -> None:
    assert _can_be_written(tmp_path / "new" / "folder")
    assert not list(tmp_path.iterdir())
    assert not _can_be_written(Path("/proc/none"))


def test_a_fact_that_does_not_exist_cannot_have_been_asked_for() -> None:
    done = CliRunner().invoke(app, ["read", "65", "--asked", "foo"])
    assert done.exit_code == 2
    assert "advisor: --asked: no fact is called 'foo'" in done.stderr
    assert "expected: one of" in done.stderr
    assert "example:  --asked headcount" in done.stderr
    assert CliRunner().invoke(app, ["read", "65", "--asked", "headcount"]).exit_code == 0


_BROKEN = '{"id": "a"}\n{"id": "b", "text": "hi"\n{"id": 7, "turns": 1\n{\n'


@pytest.mark.parametrize("command", ["check", "read", "chat", "guard"])
def test_a_broken_line_is_named_by_its_id_where_that_can_be_read_else_by_its_number(
    command: str, tmp_path: Path
) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_text(_BROKEN.partition("\n")[2] if command == "check" else _BROKEN, encoding="utf-8")
    done = CliRunner().invoke(app, [command, "--batch", str(path)])
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.exit_code == 2
    assert [line["id"] for line in lines][-3:] == ["b", "7", str(len(lines))]
    assert all("error" in line for line in lines)
    assert command == "check" or lines[0]["id"] == "a"


def test_a_line_that_names_no_fact_of_ours_as_asked_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_text('{"id": "a", "text": "65", "asked": "foo"}\n{"id": "b", "text": "65"}\n', encoding="utf-8")
    done = CliRunner().invoke(app, ["read", "--batch", str(path)])
    first, second = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.exit_code == 2
    assert first == {"id": "a", "error": "line 1: asked: no fact is called 'foo'"}
    assert "error" not in second
