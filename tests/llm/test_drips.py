"""Real sockets that drip: the reader has the template in time, and the thread that waited is free again soon after."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from advisor.llm.limits import Lanes
from advisor.llm.tally import Tally
from advisor.llm.writer import Writers
from advisor.phrasing.cascade import Unanswered
from tests.llm.provider import ACCESS, WANTED

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
SECONDS = 0.6


@contextmanager
def dripping(start: bytes, drop: bytes) -> Iterator[str]:
    """A server that answers with `start`, then a drop every 20 ms for as long as somebody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(10)
        over = threading.Event()

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(65_536)
                try:
                    connection.sendall(start)
                    while not over.wait(0.02):
                        connection.sendall(drop)
                except OSError:
                    return

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/v1"
        over.set()
        thread.join(10)


@pytest.mark.parametrize(
    ("start", "drop"),
    [(HEAD + b"\r\n", b" "), (HEAD + b"X-Long: ", b"x"), (b"", b"")],
    ids=["body", "headers", "silence"],
)
def test_a_drip_ends_in_time_and_gives_its_lane_back(start: bytes, drop: bytes) -> None:
    lanes = Lanes(1)
    with dripping(start, drop) as url:
        writers = Writers(replace(ACCESS, base_url=url, seconds=SECONDS), Tally(), lanes=lanes)
        started = time.perf_counter()
        assert writers("T1").write(WANTED) == Unanswered("timeout")
        assert time.perf_counter() - started < SECONDS + 1
        ended = time.perf_counter() + 10
        while not lanes.enter():
            assert time.perf_counter() < ended, "the lane is still taken"
            time.sleep(0.01)
