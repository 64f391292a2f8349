"""A small bot around the real accept, loops and store, to be killed: `python -m tests.faults.bot URL SLACK MOMENT`.

POST / takes an event and answers when it is kept; GET / tells how many events and posts are open. `MOMENT` is
"after finish:3" (kill this process at its third time) or "never". The case is the list of the keys it was given.
"""

import json
import logging
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import Any, cast
from unittest.mock import patch

import structlog

from advisor.conversation.messages import Reply, Text
from advisor.delivery import pace
from advisor.delivery.events import InboxEvent
from advisor.delivery.loops import Loops
from advisor.delivery.ports import Answer, Language, Store, StoreUnavailableError
from advisor.delivery.posts import Delivered, Outcome, Post, Unknown
from advisor.store import inbox, outbox
from advisor.store.store import Leases, open_store

LEASES = Leases(turn=2.0, post=3.0)
"""Short ones: on PostgreSQL what a dead process left is free only when they have run out."""


class Doom:
    """Kills the process when its moment has come for the n-th time."""

    def __init__(self, moment: str) -> None:
        self._name, _, times = moment.partition(":")
        self._times = int(times or 0)
        self._seen: Counter[str] = Counter()
        self._lock = Lock()

    def at(self, name: str) -> None:
        with self._lock:
            self._seen[name] += 1
            if name == self._name and self._seen[name] >= self._times:
                os.kill(os.getpid(), signal.SIGKILL)


class Watched:
    """Stands before a store: each call is a moment before and, when it gave something, after."""

    def __init__(self, inner: Any, doom: Doom) -> None:
        self._inner = inner
        self._doom = doom

    def workspace(self, workspace: str) -> "Watched":
        return Watched(self._inner.workspace(workspace), self._doom)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._inner, name)

        def call(*given: Any) -> Any:
            if not name.startswith("claim"):
                self._doom.at(f"before {name}")
            result = method(*given)
            if result is not None or not name.startswith("claim"):
                self._doom.at(f"after {name}")
            return result

        return call


class SlackPoster:
    def __init__(self, port: int, doom: Doom) -> None:
        self._port = port
        self._doom = doom

    def deliver(self, post: Post) -> Outcome:
        self._doom.at("before deliver")
        connection = HTTPConnection("127.0.0.1", self._port, timeout=10)
        try:
            connection.request("POST", "/", post.message.key)
            ts = connection.getresponse().read().decode()
        except OSError:
            return Unknown()
        finally:
            connection.close()
        self._doom.at("after deliver")
        return Delivered("C", ts)


def reply(text: str) -> Reply:
    return Reply(summary=text, parts=(Text(text=text),))


def apology(error_id: str, _lang: Language) -> Reply:
    return reply(error_id)


def inside_finish(doom: Doom) -> None:
    """A moment in the middle of the finishing transaction."""

    def dying_add(*given: Any) -> None:
        doom.at("inside finish")
        outbox.add(*given)

    patch.object(inbox, "add", dying_add).start()


def handler(loops: Loops, store: Store, doom: Doom) -> type[BaseHTTPRequestHandler]:
    class Front(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            try:
                answer = loops.accept(InboxEvent.model_validate_json(body))
            except StoreUnavailableError:
                self._answer(500, "")
                return
            doom.at("before ack")
            self._answer(200, answer)

        def do_GET(self) -> None:
            counts = store.counts()
            self._answer(200, json.dumps([counts.inbox_open, counts.outbox_open]))

        def _answer(self, status: int, text: str) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_given: object) -> None:
            """Quiet."""

    return Front


def main(url: str, slack: str, moment: str) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    pace.SECONDS_A_POST = 0.001
    doom = Doom(moment)
    inside_finish(doom)

    def converse(case: str | None, event: InboxEvent) -> Answer:
        doom.at("in the turn")
        keys = [*json.loads(case or "[]"), event.key]
        return Answer(json.dumps(keys), "en", (reply(event.key),))

    store = cast("Store", Watched(open_store(url, LEASES), doom))
    poster = SlackPoster(int(slack), doom)
    loops = Loops(store=store, poster=poster, converse=converse, apology=apology, clock=time.time)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(loops, store, doom))
    print(server.server_port, flush=True)  # before the loops: what an earlier life left may kill this one at once
    loops.start()
    server.serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
