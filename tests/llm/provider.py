"""A provider to test with: its answers, a clock that the test moves, and recommendations phrased through it."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
from pydantic import SecretStr

from advisor.llm.access import Access
from advisor.llm.kept import MemoryCache
from advisor.llm.tally import Tally
from advisor.llm.writer import Writers
from advisor.phrasing.brief import Brief
from advisor.phrasing.cascade import Cache, Phrased, phrase
from advisor.phrasing.plan import menu
from advisor.phrasing.prompts import load_prompts
from advisor.phrasing.requests import Mode, Request, request
from tests.phrasing.told import brief_of

PROMPTS = load_prompts()
BRIEF: Brief = brief_of("go_cost_plus_high_fee", "en")
WANTED: Request = request(PROMPTS, "plan", BRIEF.shape)
KEY = "sk-canary-key-8402"
ACCESS = Access(model="test-model", key=SecretStr(KEY), base_url="http://llm.test/v1")

Handler = Callable[[httpx2.Request], httpx2.Response]


class Clock:
    """Seconds that pass only when a test says so, or when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.slept: list[float] = []
        self._lock = threading.Lock()

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.slept.append(seconds)
            self.now += seconds


def completion(content: Any, **choice: Any) -> httpx2.Response:
    """A 200 as a provider gives it."""
    message = {"role": "assistant", "content": content, **choice.pop("message", {})}
    found = {"index": 0, "finish_reason": "stop", **choice, "message": message}
    usage = {"prompt_tokens": 700, "completion_tokens": 90, "total_tokens": 790}
    body = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [found], "usage": usage}
    return httpx2.Response(200, json=body)


def planned(brief: Brief = BRIEF) -> str:
    """An answer in plan mode that the guard accepts: the first frame everywhere."""
    return json.dumps(
        {
            section: {str(slot): next(iter(offered)) for slot, offered in menu(brief.shape, section).items()}
            for section in brief.shape.sections
        }
    )


def error(status: int, code: str | None = None, **headers: str) -> httpx2.Response:
    """An error as OpenAI words it."""
    body = {"error": {"message": "the customer's canary 41.37", "type": code or "server_error", "code": code}}
    return httpx2.Response(
        status, json=body, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )


@dataclass
class Provider:
    """Answers as told and keeps what it was asked."""

    answer: Handler
    clock: Clock = field(default_factory=Clock)
    asked: list[httpx2.Request] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)

    def handle(self, request: httpx2.Request) -> httpx2.Response:
        self.asked.append(request)
        return self.answer(request)

    def bodies(self) -> list[str]:
        return [request.content.decode() for request in self.asked]

    def writers(self, access: Access = ACCESS, **more: Any) -> Writers:
        transport = httpx2.MockTransport(self.handle)
        return Writers(access, self.tally, transport=transport, clock=self.clock, sleep=self.clock.sleep, **more)

    def phrased(
        self,
        *modes: Mode,
        brief: Brief = BRIEF,
        writers: Writers | None = None,
        cache: Cache | None = None,
        workspace: str = "T1",
    ) -> Phrased:
        opened = (writers or self.writers())(workspace)
        return phrase(brief, PROMPTS, modes or ("glue", "plan"), opened, cache or MemoryCache())


@contextmanager
def serving(status: int, body: bytes, kind: str = "application/json") -> Iterator[str]:
    """A provider on a real socket that gives everybody the same answer; its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/v1"
        server.shutdown()
        thread.join(5)
