"""The local Slack as one small web server on this machine: page, Web API and response URLs."""

import errno
import logging
import socket
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import waitress
from flask import Flask, Response, request
from waitress import wasyncore

from advisor.local_slack.agent_surface import AgentSurface
from advisor.local_slack.app_surface import AppSurface
from advisor.local_slack.deliveries import ACK_LIMIT, RETRY_PAUSES, Deliveries
from advisor.local_slack.events import Events
from advisor.local_slack.faults import Faults
from advisor.local_slack.files import LARGEST_FILE, Files
from advisor.local_slack.journal import Journal
from advisor.local_slack.page_routes import Streams, page_routes
from advisor.local_slack.response_urls import ResponseUrls
from advisor.local_slack.slack_routes import slack_routes
from advisor.local_slack.triggers import Triggers
from advisor.local_slack.views import Views
from advisor.local_slack.web_api import WebApi
from advisor.local_slack.workspace import Workspace

HOST = "127.0.0.1"
PORT = 8420
PORTS_TO_TRY = 50
LARGEST_BODY = 1_000_000
PAGE_POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; form-action 'none'"


@dataclass(frozen=True)
class Patience:
    """How Slack waits, in seconds; `stream_pause` lies between comments on a quiet stream."""

    ack_limit: float = ACK_LIMIT
    retry_pauses: tuple[float, ...] = RETRY_PAUSES
    stream_pause: float = 10.0


@dataclass
class LocalSlack:
    """A running local Slack. Tests read `workspace`, `web_api.calls` and `deliveries.attempts`, and order `faults`.

    What older workspaces lack: `agent.has_sessions` False (agents.* are unknown methods), `workspace.refused_blocks`.
    """

    workspace: Workspace
    web_api: WebApi
    events: Events
    app: AppSurface
    agent: AgentSurface
    files: Files
    deliveries: Deliveries
    response_urls: ResponseUrls
    faults: Faults
    port: int
    _server: Any = field(repr=False)
    _thread: threading.Thread = field(repr=False)

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://{HOST}:{self.port}/"

    @property
    def api_url(self) -> str:
        """The base address for the bot's Web API client."""
        return f"{self.address}api/"

    def connect(self, bot_url: str) -> None:
        """From now on what people do is sent to `bot_url` ("http://127.0.0.1:3000/slack/events")."""
        self.deliveries.connect(bot_url)

    def stop(self) -> None:
        """Ends the streams first, then the deliveries, then the server."""
        self.workspace.close()
        self.deliveries.stop()
        self._server.task_dispatcher.shutdown(timeout=5)
        # sockets belong to the server's own loop: it closes them itself, and ends because none is left
        trigger, sockets = self._server.trigger, self._server._map  # noqa: SLF001 -- no public way
        with trigger.lock:  # else somebody else's pull runs this, and closes the trigger, before it is pulled here
            trigger.thunks.append(lambda: wasyncore.close_all(sockets, ignore_all=True))
            trigger.pull_trigger()
        self._thread.join(timeout=5)
        self.files.stop()


def start(
    *,
    signing_secret: str,
    bot_token: str,
    port: int = PORT,
    hears_channels: bool = True,
    patience: Patience | None = None,
    journal: Path | None = None,
) -> LocalSlack:
    """Starts the local Slack on 127.0.0.1 at `port`, or the next free port (0: any); then use `connect`.

    `hears_channels`: the app was granted the optional scope to read every message in its channels. `journal`: the file in
    which messages are kept over a restart.
    Raises OSError when no port is free.
    """
    patience = patience or Patience()
    workspace, faults = Workspace(journal=None if journal is None else Journal(journal)), Faults()
    response_urls = ResponseUrls(workspace)
    deliveries = Deliveries(signing_secret, ack_limit=patience.ack_limit, retry_pauses=patience.retry_pauses)
    triggers = Triggers(workspace.clock)
    views, surface = Views(workspace, triggers), AgentSurface(workspace)
    events = Events(workspace, deliveries, response_urls, triggers, hears_channels=hears_channels)
    app_surface = AppSurface(workspace, deliveries, response_urls, triggers, views)
    files = Files(workspace, events, None if journal is None else journal.with_suffix(".files"))
    web_api = WebApi(workspace, events, faults, bot_token, {**views.methods(), **surface.methods(), **files.methods()})
    app = _guarded_app()
    app.register_blueprint(
        page_routes(workspace, events, app_surface, surface, files, Streams(workspace, patience.stream_pause))
    )
    app.register_blueprint(slack_routes(web_api, response_urls, events, files, faults))
    server = _listening(app, port)
    bound = int(server.effective_port)
    app.config["HOSTS"] = {f"{HOST}:{bound}", f"localhost:{bound}"}
    response_urls.base = f"http://{HOST}:{bound}/response"
    files.base = f"http://{HOST}:{bound}"
    thread = threading.Thread(target=server.run, name="local-slack", daemon=True)
    thread.start()
    return LocalSlack(
        workspace,
        web_api,
        events,
        app_surface,
        surface,
        files,
        deliveries,
        response_urls,
        faults,
        bound,
        server,
        thread,
    )


def _listening(app: Flask, port: int) -> Any:
    # waitress warns of each request that waits for a thread; a page and a bot make that normal
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    last = port + PORTS_TO_TRY if port else 0
    while True:
        try:
            taken = socket.create_server((HOST, port))
        except OSError as error:
            if error.errno != errno.EADDRINUSE or port >= last:
                raise
            port += 1
        else:
            return waitress.create_server(
                app, sockets=[taken], threads=32, max_request_body_size=LARGEST_FILE, ident=None
            )


def _guarded_app() -> Flask:
    """Any web page can send requests to this machine: only our own page, and programs, get an answer."""
    app = Flask("advisor.local_slack", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_BODY

    @app.before_request
    def refuse_strangers() -> tuple[str, int] | None:
        hosts = app.config["HOSTS"]
        origin = request.headers.get("Origin")
        if request.host not in hosts:
            return "Wrong host.\n", 403
        if request.method == "POST" and origin is not None and origin.removeprefix("http://") not in hosts:
            return "Wrong origin.\n", 403
        return None

    @app.after_request
    def protect(response: Response) -> Response:
        response.headers["Cache-Control"] = "no-store"
        response.headers["Content-Security-Policy"] = PAGE_POLICY
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    return app
