"""The addresses that the bot calls: the Web API under /api, response URLs under /response, uploads under /upload."""

import json
import socket
from typing import Any

from flask import Blueprint, Response, request

from advisor.local_slack.events import Events
from advisor.local_slack.faults import Faults
from advisor.local_slack.files import LARGEST_FILE, Files
from advisor.local_slack.response_urls import ResponseUrls
from advisor.local_slack.web_api import Answer, WebApi, failed, refusal
from advisor.local_slack.workspace import Json, SlackError


def slack_routes(
    web_api: WebApi, response_urls: ResponseUrls, events: Events, files: Files, faults: Faults
) -> Blueprint:
    """The blueprint; GET is allowed because Slack allows it."""
    routes = Blueprint("slack", __name__)

    @routes.route("/api/<method>", methods=["GET", "POST"])
    def call(method: str) -> Response:
        params = _params()
        if params is None:
            return _sent(Answer(200, {"ok": False, "error": "invalid_json"}))
        return _sent(web_api.call(method, _token(params), params))

    @routes.post("/response/<key>")
    def respond(key: str) -> Response:
        fault = faults.take("response_url")
        if fault is not None and fault.answer != "lost_answer":
            return _sent(failed(fault))
        params = _params()
        if params is None:
            return _sent(Answer(400, {"ok": False, "error": "invalid_payload"}))
        try:
            message = response_urls.use(key, params)
        except SlackError as error:
            return _sent(Answer(404 if error.code.endswith("_url") else 200, refusal(error)))
        if message is not None:
            events.posted(message)
        return _sent(Answer(200, {"ok": True}, dropped=fault is not None))

    _upload_route(routes, files)
    return routes


def _upload_route(routes: Blueprint, files: Files) -> None:
    @routes.post("/upload/<file>")
    def upload(file: str) -> tuple[str, int]:
        request.max_content_length = LARGEST_FILE
        # as a form, or as the bare body, whatever type that claims to be: looking for files would use it up
        sent = next(iter(request.files.values()), None) if request.mimetype == "multipart/form-data" else None
        data = request.get_data(parse_form_data=False) if sent is None else sent.read()
        try:
            files.receive(file, data)
        except SlackError as error:
            return f"{error.code}\n", 400
        return f"OK - {len(data)}", 200


def _params() -> Json | None:
    """Parameters from the address, a form or a JSON body; None when the JSON is broken or no object."""
    params: Json = {**request.args.to_dict(), **request.form.to_dict()}
    if not request.mimetype.endswith("json"):
        return params
    try:
        body: Any = json.loads(request.get_data() or b"{}")
    except ValueError:
        return None
    return params | body if isinstance(body, dict) else None


def _token(params: Json) -> str | None:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else params.pop("token", None)


def _sent(answer: Answer) -> Response:
    if answer.dropped:
        _hang_up()
    return Response(json.dumps(answer.body), answer.status, answer.headers, mimetype="application/json")


def _hang_up() -> None:
    """Closes the connection under the answer; waitress hands out its socket only through this bound method."""
    disconnected = request.environ.get("waitress.client_disconnected")
    if disconnected is not None:
        disconnected.__self__.socket.shutdown(socket.SHUT_RDWR)
