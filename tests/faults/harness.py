"""Kills the bot again and again while Slack goes on sending, and counts what was lost or doubled.

Runs the bot as a process; plays Slack towards it: sends each event until it is acknowledged (some of them twice), keeps
what is posted. The bot is killed at a named moment or after a random time, and started anew.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Event, Lock, Thread

from advisor.store.store import open_store
from tests.fakes.records import event

MOMENTS = (
    "before accept",
    "after accept",
    "before ack",
    "after claim_turn",
    "after work",
    "in the turn",
    "before finish",
    "inside finish",
    "after finish",
    "after claim_post",
    "after post",
    "before deliver",
    "after deliver",
    "before mark_sent",
    "after mark_sent",
)
CONVERSATIONS = [f"C{number}:1.0" for number in range(8)]
LONGEST_LIFE = 6.0


@dataclass
class Counted:
    """What a run came to. All but `acked`, `kills` should be empty; `extra_posts` at most `kills`."""

    kills: int
    acked: int
    lost: list[str]
    doubled: list[str]
    disordered: list[str]
    unposted: int
    extra_posts: int


@dataclass
class Slack:
    """The parent's side: who sends, what was acknowledged, what was posted."""

    port: int = 0  # of the bot, 0 while it is down
    acked: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in CONVERSATIONS})
    posts: Counter[str] = field(default_factory=Counter)
    stop: Event = field(default_factory=Event)  # no new messages
    given_up: Event = field(default_factory=Event)  # the run has failed
    lock: Lock = field(default_factory=Lock)

    def send(self, conversation: str, seed: int) -> None:
        """One conversation's messages, each sent until it is acknowledged, until told to stop."""
        chance = random.Random(seed)  # noqa: S311  not a secret
        for number in count():
            if self.stop.is_set():
                return
            key = f"{conversation}-{number}"
            body = event(key, conversation).model_dump_json()
            for _ in range(chance.choice((1, 1, 2))):
                while ask(self.port, "POST", body) is None:
                    if self.given_up.is_set():
                        return
                    time.sleep(0.02)
            self.acked[conversation].append(key)
            time.sleep(0.1)

    def posted(self, key: str) -> None:
        with self.lock:
            self.posts[key] += 1


def ask(port: int, method: str, body: str | None = None) -> str | None:
    """The bot's answer; None when it is down, dies over it, or answers with an error."""
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request(method, "/", body)
        response = connection.getresponse()
        text = response.read().decode()
    except (OSError, HTTPException):
        return None
    finally:
        connection.close()
    return text if response.status == 200 else None


@contextmanager
def web_api(slack: Slack) -> Iterator[int]:
    """Where the bot posts to; gives the port."""

    class Api(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            key = self.rfile.read(length).decode()
            if len(key) < length:
                return  # the bot died while it sent this: nothing was posted
            slack.posted(key)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"1.1")

        def log_message(self, *_given: object) -> None:
            """Quiet."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """A bot that died over its request is what this is about."""

    server = Server(("127.0.0.1", 0), Api)
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


@contextmanager
def bot(url: str, slack: Slack, api: int, moment: str = "never") -> Iterator["subprocess.Popen[str]"]:
    """A running bot, dead afterwards."""
    command = [sys.executable, "-m", "tests.faults.bot", url, str(api), moment]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        slack.port = int(process.stdout.readline() or 0)
        try:
            yield process
        finally:
            slack.port = 0
            if process.poll() is None:
                os.kill(process.pid, signal.SIGKILL)


def play(url: str, moments: list[str], seed: int) -> Counted:
    """Kill the bot once for each of the moments ("at random" is one too), let it end its work, and count."""
    chance = random.Random(seed)  # noqa: S311  not a secret
    slack = Slack()
    senders = [Thread(target=slack.send, args=(name, chance.random())) for name in CONVERSATIONS]
    kills = 0
    with web_api(slack) as api:
        for sender in senders:
            sender.start()
        try:
            for moment in moments:
                at_random = moment == "at random"
                told = "never" if at_random else f"{moment}:{chance.randint(1, 12)}"
                with bot(url, slack, api, told) as process:
                    assert slack.port, f"the bot did not start: {told}"
                    wait_for_end(process, chance.uniform(0, 0.4) if at_random else LONGEST_LIFE)
                assert process.returncode == -signal.SIGKILL
                kills += 1
            with bot(url, slack, api):
                slack.stop.set()
                for sender in senders:
                    sender.join()
                drain(slack)
        except BaseException:
            slack.stop.set()
            slack.given_up.set()
            raise
    return counted(url, slack, kills + 1)


def wait_for_end(process: "subprocess.Popen[str]", seconds: float) -> None:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return


def drain(slack: Slack) -> None:
    """Until nothing is open; leases of the dead have to run out first."""
    until, before = time.monotonic() + 30, None
    while (opened := ask(slack.port, "GET")) != "[0, 0]":
        if opened != before:
            until, before = time.monotonic() + 30, opened
        assert time.monotonic() < until, f"nothing moves any more: {opened}"
        time.sleep(0.05)


def counted(url: str, slack: Slack, kills: int) -> Counted:
    store = open_store(url)
    cases = {name: json.loads(store.workspace("T1").case(name) or "[]") for name in CONVERSATIONS}
    store.close()
    found = Counter(key for case in cases.values() for key in case)
    acked = [key for keys in slack.acked.values() for key in keys]
    return Counted(
        kills=kills,
        acked=len(acked),
        lost=[key for key in acked if not found[key]],
        doubled=[key for key, times in found.items() if times > 1],
        disordered=[name for name, case in cases.items() if [key for key in case if key in found] != slack.acked[name]],
        unposted=len(found) - len(slack.posts),
        extra_posts=slack.posts.total() - len(slack.posts),
    )
