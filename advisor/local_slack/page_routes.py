"""The page and what it talks to: the state, the feed (streamed or polled), and the deeds of the person using it."""

import json
import secrets
import threading
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, jsonify, request, send_file, send_from_directory

from advisor.local_slack.agent_surface import AgentSurface
from advisor.local_slack.app_surface import AppSurface
from advisor.local_slack.events import Events
from advisor.local_slack.files import Files
from advisor.local_slack.workspace import BOT_USER, Channel, Happening, Json, Person, SlackError, Workspace

PAGE = Path(__file__).parent / "page"
MOST_STREAMS = 12
"""Each stream holds one of the server's threads; whoever comes later polls."""
LOCALES = {"en": "en-US", "da": "da-DK"}


class Streams:
    """Open streams, few enough to leave threads for all else. `pause`: seconds between comments on a quiet one."""

    def __init__(self, workspace: Workspace, pause: float = 10.0) -> None:
        self.epoch = secrets.token_hex(4)
        self._workspace = workspace
        self._pause = pause
        self._free = threading.BoundedSemaphore(MOST_STREAMS)

    def open(self, user: str, last_event_id: str) -> Response:
        """The happenings after `last_event_id` ("epoch.number") as Server-Sent Events; 503 when all are taken."""
        if not self._free.acquire(blocking=False):
            return Response("Too many open pages: this one polls.\n", 503, mimetype="text/plain")
        response = Response(self._events(user, last_event_id), mimetype="text/event-stream")
        # not in the generator: one that never started would never release
        response.call_on_close(self._free.release)
        return response

    def after(self, last_event_id: str) -> int | None:
        """The number in an event id of this run of the server; None for one of an earlier run."""
        epoch, _, number = last_event_id.partition(".")
        return int(number) if epoch == self.epoch and number.isdecimal() else None

    def _events(self, user: str, last_event_id: str) -> Iterator[str]:
        seen = self.after(last_event_id)
        if seen is None:
            yield "event: stale\ndata: {}\n\n"
            return
        yield "retry: 1000\n\n"
        while not self._workspace.closed:
            for happening in self._workspace.happenings(user, seen):
                yield f"id: {self.epoch}.{happening.number}\ndata: {json.dumps(_as_json(happening))}\n\n"
                seen = happening.number
            if not self._workspace.wait_for(user, seen, self._pause):
                yield ": still here\n\n"


def page_routes(
    workspace: Workspace, events: Events, app: AppSurface, agent: AgentSurface, files: Files, streams: Streams
) -> Blueprint:
    """The blueprint for the page at / and its endpoints under /page."""
    routes = Blueprint("page", __name__)
    _static_routes(routes)
    _reading_routes(routes, workspace, app, agent, streams)
    _deed_routes(routes, workspace, events)
    _app_routes(routes, app)
    _file_route(routes, workspace, files)

    def reset() -> None:
        app.views.reset()
        agent.reset()
        workspace.reset()

    _deeds(routes)("resets", lambda _given: reset())
    return routes


def _static_routes(routes: Blueprint) -> None:
    @routes.get("/")
    def index() -> Response:
        return send_from_directory(PAGE, "index.html", max_age=0)

    @routes.get("/static/<path:name>")
    def static_file(name: str) -> Response:
        return send_from_directory(PAGE, name, max_age=0)


def _reading_routes(
    routes: Blueprint, workspace: Workspace, app: AppSurface, agent: AgentSurface, streams: Streams
) -> None:
    @routes.get("/page/state")
    def state() -> Response:
        user = _reader(workspace)
        messages, number = workspace.visible_to(user)
        body: Json = {
            "you": user,
            "bot": BOT_USER,
            "people": [_person(person) for person in workspace.people.values()],
            "channels": [_channel(c) for c in workspace.channels.values() if c.kind == "channel" or user in c.members],
            "messages": [message.as_json() for message in messages],
            "modal": app.views.modal(user),
            "home": app.views.home(user),
            "prompts": agent.prompts,
            "sessions": [{"channel": c, "thread_ts": ts, **kept} for (c, ts), kept in agent.sessions.items()],
            "last": f"{streams.epoch}.{number}",
        }
        return jsonify(body)

    @routes.get("/page/stream")
    def stream() -> Response:
        last = request.headers.get("Last-Event-ID") or request.args.get("after", "")
        return streams.open(_reader(workspace), last)

    @routes.get("/page/feed")
    def feed() -> Response:
        seen = streams.after(request.args.get("after", ""))
        if seen is None:
            return jsonify({"stale": True})
        found = workspace.happenings(_reader(workspace), seen)
        last = max((h.number for h in found), default=seen)
        return jsonify({"happenings": [_as_json(h) for h in found], "last": f"{streams.epoch}.{last}"})


def _deed_routes(routes: Blueprint, workspace: Workspace, events: Events) -> None:
    deed = _deeds(routes)
    deed("messages", lambda d: events.say(d["as"], d["channel"], d["text"], d.get("thread_ts")))
    deed("edits", lambda d: events.edit(d["as"], d["channel"], d["ts"], d["text"]))
    deed("deletions", lambda d: events.delete(d["as"], d["channel"], d["ts"]))
    deed("commands", lambda d: events.command(d["as"], d["channel"], d["text"]))
    deed(
        "presses",
        lambda d: events.press(d["as"], d["channel"], d["ts"], d["block_id"], d["action_id"], d.get("chosen", "")),
    )
    deed("language", lambda d: workspace.speak(d["as"], LOCALES[d["language"]]))

    @routes.errorhandler(SlackError)
    def refused(error: SlackError) -> tuple[Response, int]:
        return jsonify({"ok": False, "error": error.code}), 400

    @routes.errorhandler(KeyError)
    def incomplete(_error: KeyError) -> tuple[Response, int]:
        return jsonify({"ok": False, "error": "invalid_arguments"}), 400


def _app_routes(routes: Blueprint, app: AppSurface) -> None:
    deed = _deeds(routes)
    deed("view_submissions", lambda d: app.submit(d["as"], d["view_id"], _state(d["values"])))
    deed("view_closings", lambda d: app.dismiss(d["as"], d["view_id"]))
    deed("home_openings", lambda d: app.look_home(d["as"]))
    deed("messages_openings", lambda d: app.look_messages(d["as"]))
    deed(
        "view_presses",
        lambda d: app.press_modal(d["as"], d["view_id"], d["block_id"], d["action_id"], d.get("chosen", "")),
    )
    deed("home_presses", lambda d: app.press_home(d["as"], d["block_id"], d["action_id"], d.get("chosen", "")))
    deed("shortcuts", lambda d: app.check_message(d["as"], d["channel"], d["ts"]))
    deed("stops", lambda d: app.stop(d["as"], d["channel"], d["thread_ts"]))
    deed("invitations", lambda d: app.invite(d["channel"]))


def _file_route(routes: Blueprint, workspace: Workspace, files: Files) -> None:
    @routes.get("/page/files/<file>")
    def download(file: str) -> Response:
        found, data = files.read(_reader(workspace), file)
        return send_file(BytesIO(data), found["mimetype"], as_attachment=True, download_name=found["name"])


def _deeds(routes: Blueprint) -> Callable[[str, Callable[[dict[str, str]], object]], None]:
    """What makes an endpoint of a deed of the person at the page."""

    def deed(name: str, do: Callable[[dict[str, str]], object]) -> None:
        def handle() -> Response:
            do(_given())
            return jsonify({"ok": True})

        routes.add_url_rule(f"/page/{name}", name, handle, methods=["POST"])

    return deed


def _state(values: str) -> Json:
    """The inputs of a view, sent as JSON text. Raises SlackError invalid_json."""
    try:
        found: Any = json.loads(values)
    except ValueError:
        raise SlackError("invalid_json") from None
    if not isinstance(found, dict):
        raise SlackError("invalid_json")
    return found


def _given() -> dict[str, str]:
    """The texts of a JSON body. Raises SlackError invalid_json."""
    given: Any = request.get_json(silent=True)
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise SlackError("invalid_json")
    return given


def _reader(workspace: Workspace) -> str:
    person = workspace.person(request.args.get("as", ""))
    if person.is_bot:
        raise SlackError("user_not_found")
    return person.id


def _person(person: Person) -> Json:
    return {
        "id": person.id,
        "name": person.name,
        "real_name": person.real_name,
        "title": person.title,
        "locale": person.locale,
        "is_bot": person.is_bot,
    }


def _channel(channel: Channel) -> Json:
    return {"id": channel.id, "name": channel.name, "kind": channel.kind, "bot_here": BOT_USER in channel.members}


def _as_json(happening: Happening) -> Json:
    return {"number": happening.number, "kind": happening.kind, "data": happening.data}
