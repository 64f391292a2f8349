"""The whole bot as a process, over Socket Mode and HTTP: it answers, stays connected, and stops when told to."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fakes.socket_slack import SocketSlack, socket_slack
from tests.slack.signed import callback, command_fields, message
from tests.slack.web_api import Answer

ADVISOR = [sys.executable, "-W", "error", "-c", "from advisor.cli.main import main; main()"]
BY_SOCKET = {"SLACK_APP_TOKEN": "xapp-1", "SLACK_SIGNING_SECRET": ""}
BY_HTTP = {"SLACK_APP_TOKEN": "", "SLACK_SIGNING_SECRET": "s"}
NOBODY = "http://127.0.0.1:9/api/"


def environment(folder: Path, api_url: str, **transport: str) -> dict[str, str]:
    return {
        **os.environ,
        "ADVISOR_DATA_DIR": str(folder / "data"),
        "ADVISOR_DATABASE_URL": "",
        "ADVISOR_PORT": "0",
        "SLACK_BOT_TOKEN": "xoxb-1",
        "SLACK_API_URL": api_url,
        **transport,
    }


@contextmanager
def running(folder: Path, api_url: str, **transport: str) -> Iterator["subprocess.Popen[str]"]:
    """`advisor run` from its first word on; killed at the end if it is still there."""
    with (folder / "out.txt").open("w") as out:
        env = environment(folder, api_url, **transport)
        process = subprocess.Popen([*ADVISOR, "run"], stdout=out, stderr=subprocess.STDOUT, text=True, env=env)
    try:
        wait_for(folder, "starting")
        yield process
    finally:
        process.kill()
        process.wait()


def wait_for(folder: Path, words: str) -> None:
    deadline = time.monotonic() + 20
    while words not in (folder / "out.txt").read_text():
        assert time.monotonic() < deadline, (folder / "out.txt").read_text()
        time.sleep(0.01)


def told_to_stop(process: "subprocess.Popen[str]", within: float) -> int:
    process.send_signal(signal.SIGTERM)
    return process.wait(within)


def doctor(folder: Path, api_url: str, *arguments: str, **transport: str) -> tuple[int, str]:
    env = environment(folder, api_url, **transport)
    done = subprocess.run([*ADVISOR, "doctor", *arguments], capture_output=True, text=True, env=env, check=False)
    return done.returncode, done.stdout


@pytest.fixture
def slack() -> Iterator[SocketSlack]:
    with socket_slack() as stand_in:
        yield stand_in


def posted(slack: SocketSlack) -> list[str]:
    return [str(body.get("text")) for path, body in slack.api.calls if path == "chat.postMessage"]


@pytest.mark.parametrize(
    ("said", "answered"),
    [("62 people in Poland at 42 EUR/hour", "Poland"), ("62 folk i Polen til 42 euro i timen", "Polen")],
)
def test_a_message_over_a_socket_is_answered_once_whatever_happens_to_the_line(
    slack: SocketSlack, tmp_path: Path, said: str, answered: str
) -> None:
    event = callback(message(said))
    with running(tmp_path, slack.api.api_url, **BY_SOCKET) as bot:
        slack.wait(lambda: slack.lines, 20)
        first = slack.send("events_api", event)
        slack.acknowledged(first)
        slack.drop()  # before Slack has seen the acknowledgement, for all it knows
        slack.wait(lambda: slack.opened == 2)
        slack.acknowledged(slack.send("events_api", event, retry_attempt=1, retry_reason="timeout"))
        slack.wait(lambda: posted(slack), 20)
        slack.refresh()
        slack.wait(lambda: slack.opened == 3)
        slack.acknowledged(slack.send("events_api", event, retry_attempt=2, retry_reason="timeout"))
        slack.acknowledged(
            slack.send("slash_commands", command_fields(text="help", response_url=slack.api.response_url))
        )
        slack.wait(lambda: "respond" in slack.api.paths(), 20)
        assert told_to_stop(bot, 10) == 0
    assert len(posted(slack)) == 1
    assert answered in str(slack.api.calls)
    assert not (tmp_path / "data" / "socket-mode").exists()


@pytest.mark.parametrize("transport", [BY_SOCKET, BY_HTTP], ids=["socket", "http"])
def test_told_to_stop_while_slack_is_away_it_stops(tmp_path: Path, transport: dict[str, str]) -> None:
    with running(tmp_path, NOBODY, **transport) as bot:
        assert told_to_stop(bot, 10) == 0
    with running(tmp_path, NOBODY, **transport) as bot:
        wait_for(tmp_path, "Stop with Ctrl-C")
        assert told_to_stop(bot, 10) == 0
    assert "Traceback" not in (tmp_path / "out.txt").read_text()


def test_told_to_stop_while_slack_does_not_answer_it_stops(slack: SocketSlack, tmp_path: Path) -> None:
    for method in ("auth.test", "apps.connections.open"):
        slack.api.script(method, Answer(seconds=30))
    with running(tmp_path, slack.api.api_url, **BY_SOCKET) as bot:
        slack.wait(lambda: "apps.connections.open" in slack.api.paths(), 20)
        assert told_to_stop(bot, 10) == 0


def test_doctor_says_which_transport_is_set_and_whether_it_hears_slack(slack: SocketSlack, tmp_path: Path) -> None:
    code, told = doctor(tmp_path, slack.api.api_url, **BY_SOCKET)
    assert (code, "the app-level token works" in told, "no advisor is running here" in told) == (0, True, True)
    assert doctor(tmp_path, slack.api.api_url, "--health", **BY_SOCKET)[0] == 1
    with running(tmp_path, slack.api.api_url, **BY_SOCKET):
        slack.wait(lambda: slack.lines, 20)
        code, told = doctor(tmp_path, slack.api.api_url, **BY_SOCKET)
        assert (code, "the running advisor is connected" in told) == (0, True), told
        assert slack.opened == 1
        assert doctor(tmp_path, NOBODY, "--health", **BY_SOCKET)[0] == 0


def test_doctor_says_that_slack_is_away_and_the_health_check_leaves_it_running(tmp_path: Path) -> None:
    with running(tmp_path, NOBODY, **BY_SOCKET):
        wait_for(tmp_path, "slack_socket_refused")
        code, told = doctor(tmp_path, NOBODY, **BY_SOCKET)
        assert (code, "is not connected" in told) == (1, True)
        assert doctor(tmp_path, NOBODY, "--health", **BY_SOCKET)[0] == 0


def test_doctor_sees_whether_http_is_listened_to(slack: SocketSlack, tmp_path: Path) -> None:
    port = {"ADVISOR_PORT": str(free_port())}
    assert doctor(tmp_path, slack.api.api_url, "--health", **BY_HTTP, **port)[0] == 1
    with running(tmp_path, slack.api.api_url, **BY_HTTP, **port):
        wait_for(tmp_path, "Slack reaches it at")
        code, told = doctor(tmp_path, slack.api.api_url, **BY_HTTP, **port)
        assert (code, "HTTP: listens at 127.0.0.1" in told) == (0, True)
        assert doctor(tmp_path, NOBODY, "--health", **BY_HTTP, **port)[0] == 0


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as bound:
        port: int = bound.getsockname()[1]
        return port
