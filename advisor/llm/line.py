"""A line to the provider for one piece of writing: bounded in bytes and in time, and cut from outside when it is late.

The SDK's time-out is per read: an answer that drips a byte a second never meets it. So the body is read against the
deadline and at most 64 KB of it, and whoever waits can cut the line, which also ends a drip of headers.
"""

import socket
from collections.abc import Callable, Iterator
from threading import Lock
from typing import TYPE_CHECKING, Any

from advisor.llm.access import Access

if TYPE_CHECKING:
    import httpx2
    import openai

MOST_BYTES = 64 * 1024
Clock = Callable[[], float]


class TooBigError(Exception):
    """The answer has more bytes than any phrasing, or is packed so that its size cannot be told."""


class Line:
    """Opens the client and holds its limits. `transport` stands in for the network in tests."""

    def __init__(
        self, access: Access, clock: Clock, deadline: float, transport: "httpx2.BaseTransport | None" = None
    ) -> None:
        self._access = access
        self._clock = clock
        self._deadline = deadline
        self._transport = transport
        self._lock = Lock()
        self._stream: Any = None
        self._was_cut = False

    def left(self) -> float:
        """Seconds until the deadline; 0 once it is over or the line was cut."""
        return 0.0 if self._was_cut else max(0.0, self._deadline - self._clock())

    def cut(self) -> None:
        """End whatever is going on, from another thread. The reader sees the end of the connection and closes it itself."""
        with self._lock:
            self._was_cut = True
            self._shut()

    def open(self) -> "openai.OpenAI":
        """Build the client, to be used as a context. It reads nothing from the environment and repeats nothing by itself."""
        import httpx2
        import openai

        http = httpx2.Client(
            transport=self._transport,
            headers={"Accept-Encoding": "identity"},
            event_hooks={"request": [self._watched], "response": [self._bounded]},
        )
        access, key = self._access, self._access.key.get_secret_value() or "none"
        client: openai.OpenAI
        if access.api == "azure":
            client = openai.AzureOpenAI(
                azure_endpoint=access.base_url,
                api_version=access.azure_version,
                api_key=key,
                max_retries=0,
                http_client=http,
            )
        else:
            url = access.base_url or "https://api.openai.com/v1"
            client = openai.OpenAI(base_url=url, api_key=key, max_retries=0, http_client=http)
        client.organization = client.project = None  # the SDK takes them from the environment
        return client

    def _watched(self, request: "httpx2.Request") -> None:
        request.extensions["trace"] = self._connected

    def _connected(self, event: str, info: dict[str, Any]) -> None:
        """Keep hold of the newest connection."""
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            with self._lock:
                self._stream = info["return_value"]
                if self._was_cut:
                    self._shut()

    def _shut(self) -> None:
        found = None if self._stream is None else self._stream.get_extra_info("socket")
        if found is not None:
            try:
                found.shutdown(socket.SHUT_RDWR)
            except OSError:
                return  # it has ended by itself

    def _bounded(self, response: "httpx2.Response") -> None:
        import httpx2

        if response.headers.get("content-encoding", "identity").strip().lower() not in {"", "identity"}:
            raise TooBigError
        length = response.headers.get("content-length", "")
        if length.isdecimal() and int(length) > MOST_BYTES:
            raise TooBigError
        inner, line = response.stream, self

        class Bounded(httpx2.SyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                return line._pieces(inner, response.request)

            def close(self) -> None:
                inner.close()  # type: ignore[union-attr]

        response.stream = Bounded()

    def _pieces(self, stream: Any, request: "httpx2.Request") -> Iterator[bytes]:
        """The body's pieces. TooBigError past the limit, ReadTimeout past the deadline."""
        import httpx2

        size = 0
        for piece in stream:
            size += len(piece)
            if size > MOST_BYTES:
                raise TooBigError
            if self.left() <= 0:
                raise httpx2.ReadTimeout("the answer took too long", request=request)
            yield piece
