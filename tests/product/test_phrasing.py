"""The whole way with a model: the complete answer at once, then one edit in better words; and a model that hangs."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from advisor.bootstrap import start
from advisor.local_slack.workspace import ANNA, ANNA_DM
from tests.product.conftest import Product, settings, words_of

QUESTION = "75 people in Poland at 45 EUR/hour"


def said(shape: dict[str, dict[str, dict[str, list[str]]]]) -> str:
    """Every claim that must be made, as it is; the verdict after a few words."""
    sections = {name: [f"{{{{{slot}.s}}}}" for slot in each["must"]] for name, each in shape["sections"].items()}
    sections["summary"][0] = "In short: {{verdict.s}}"
    return json.dumps(sections)


@contextmanager
def model(heard: list[str], wait: float = 0.0) -> Iterator[str]:
    """A provider that reads the shape it is sent, and answers after a while."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["content-length"])).decode()
            heard.append(raw)
            time.sleep(wait)
            shape = json.loads(json.loads(raw)["messages"][-1]["content"])
            message = {"role": "assistant", "content": said(shape)}
            choice = {"index": 0, "finish_reason": "stop", "message": message}
            body = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
            out = json.dumps(body).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(out)))
            self.end_headers()
            self.wfile.write(out)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/v1"
        server.shutdown()


@contextmanager
def talking_to(url: str, folder: Path) -> Iterator[Product]:
    running = start(settings(folder).model_copy(update={"llm_base_url": url, "llm_model": "small"}))
    assert running.local is not None
    yield Product(running, running.local)
    running.stop()


def test_the_complete_answer_comes_at_once_and_one_edit_follows(tmp_path: Path) -> None:
    heard: list[str] = []
    with model(heard, wait=1.0) as url, talking_to(url, tmp_path) as product:
        product.slack.events.say(ANNA, ANNA_DM, QUESTION)
        first = words_of(product.wait_for(ANNA_DM, 1))
        assert "In short" not in first
        assert "Not decidable yet" in first
        deadline = time.monotonic() + 15
        while "In short: the case" not in words_of(product.answers(ANNA_DM)[0]) and time.monotonic() < deadline:
            time.sleep(0.05)
        edited = product.answers(ANNA_DM)
        assert len(edited) == 1
        assert "In short: the case cannot be decided yet" in words_of(edited[0])
        assert "Openness" in words_of(edited[0]) or "How open is the contract" in words_of(edited[0])
    assert len(heard) == 1
    assert "45" not in heard[0].replace("&#45;", "")
    assert "Poland" not in heard[0]


def test_a_newer_word_cancels_the_edit(tmp_path: Path) -> None:
    heard: list[str] = []
    with model(heard, wait=1.5) as url, talking_to(url, tmp_path) as product:
        product.slack.events.say(ANNA, ANNA_DM, QUESTION)
        product.wait_for(ANNA_DM, 1)
        product.slack.events.say(ANNA, ANNA_DM, "thanks")
        product.wait_for(ANNA_DM, 2)
        time.sleep(2.5)
        assert "In short" not in words_of(product.answers(ANNA_DM)[0])
