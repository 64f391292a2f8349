"""Opens views at once: a trigger is good for three seconds, however busy the turns are."""

from concurrent.futures import ThreadPoolExecutor

import structlog
from slack_sdk import WebClient

from advisor.slack.views import loading
from advisor.slack.web import call
from advisor.wording.texts import Lang

_THREADS = 2

log = structlog.get_logger()


class Opener:
    """A small pool of its own: an acknowledgement never waits for Slack."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="opener")

    def open(self, trigger: str, view: str, lang: Lang | None) -> None:
        """Open the loading view under the id `view`. When Slack refuses, the form's post finds no view and says so."""
        self._pool.submit(self._open, trigger, view, lang)

    def stop(self) -> None:
        """Open no more."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _open(self, trigger: str, view: str, lang: Lang | None) -> None:
        answer = call(self._client, "views.open", {"trigger_id": trigger, "view": loading(view, lang)})
        log.info("view_opened", outcome="ok" if isinstance(answer, dict) else type(answer).__name__)
