"""What cannot be used is refused in one plain message: the field, what was expected, an example. In this process: no start to wait for."""

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
