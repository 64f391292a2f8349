"""Views: one modal a person at a time, and everybody's App Home. The page is told of each change.

Source: https://docs.slack.dev/reference/methods/views.open, views.update, views.push, views.publish
"""

import itertools
import json
import threading
from collections.abc import Callable
from typing import Any

from advisor.local_slack.triggers import Triggers
from advisor.local_slack.view_limits import check_view
from advisor.local_slack.view_state import named, state_of
from advisor.local_slack.workspace import APP, BOT, TEAM, Json, SlackError, Workspace

_DEEPEST = 3


class Views:
    """What is open for whom. A modal is a stack of views, the last one on top."""

    def __init__(self, workspace: Workspace, triggers: Triggers) -> None:
        self._workspace = workspace
        self._triggers = triggers
        self._lock = threading.RLock()
        self._ids = itertools.count(1)
        self._modals: dict[str, list[Json]] = {}
        self._homes: dict[str, Json] = {}

    def methods(self) -> dict[str, Callable[[Json], Json]]:
        """The methods of the Web API that are answered here."""
        return {
            "views.open": self.open,
            "views.push": self.push,
            "views.update": self.update,
            "views.publish": self.publish,
        }

    # --- methods of the Web API -------------------------------------------------------------------------------------

    def open(self, params: Json) -> Json:
        """views.open: a new modal in place of the one that stood."""
        view = check_view(_view(params), "modal")
        user = self._triggers.take(str(params.get("trigger_id") or ""))
        with self._lock:
            self._check_external(view, None)
            made = self._made(view, None)
            self._modals[user] = [made]
            self._tell_modal(user)
        return {"view": made}

    def push(self, params: Json) -> Json:
        """views.push: a view on top of the modal."""
        view = check_view(_view(params), "modal")
        user = self._triggers.take(str(params.get("trigger_id") or ""))
        return {"view": self.put_on_top(user, view)}

    def update(self, params: Json) -> Json:
        """views.update: another content for a view that is open, by its id or external_id."""
        view = check_view(_view(params), "modal")
        with self._lock:
            user, stack, index = self._found(params)
            if params.get("hash") and params["hash"] != stack[index]["hash"]:
                raise SlackError("hash_conflict")
            self._check_external(view, stack[index])
            stack[index] = self._made(view, stack[index])
            self._tell_modal(user)
            return {"view": stack[index]}

    def publish(self, params: Json) -> Json:
        """views.publish: the person's App Home."""
        user = self._workspace.person(str(params.get("user_id") or "")).id
        view = check_view(_view(params), "home")
        with self._lock:
            before = self._homes.get(user)
            if params.get("hash") and before is not None and params["hash"] != before["hash"]:
                raise SlackError("hash_conflict")
            self._homes[user] = self._made(view, before)
            self._workspace.tell(user, "home", {"view": self._homes[user]})
            return {"view": self._homes[user]}

    # --- what people see and do -------------------------------------------------------------------------------------

    def modal(self, user: str) -> Json | None:
        """The view on top of the person's modal."""
        with self._lock:
            stack = self._modals.get(user)
            return stack[-1] if stack else None

    def home(self, user: str) -> Json | None:
        """The person's App Home, once the bot published it."""
        with self._lock:
            return self._homes.get(user)

    def opened(self, user: str, view_id: str) -> Json:
        """The person's own view on top. Raises SlackError view_not_found."""
        view = self.modal(user)
        if view is None or view["id"] != view_id:
            raise SlackError("view_not_found")
        return view

    def replace(self, user: str, view_id: str, view: Any) -> None:
        """`response_action: update`: another content for the view that was sent. Raises SlackError."""
        checked = check_view(view, "modal")
        with self._lock:
            stack = self._modals.get(user, [])
            for index, one in enumerate(stack):
                if one["id"] == view_id:
                    self._check_external(checked, one)
                    stack[index] = self._made(checked, one)
            self._tell_modal(user)

    def put_on_top(self, user: str, view: Any) -> Json:
        """`response_action: push`, or views.push. Raises SlackError push_limit_reached, view_not_found."""
        checked = check_view(view, "modal")
        with self._lock:
            stack = self._modals.get(user)
            if not stack:
                raise SlackError("view_not_found")
            if len(stack) >= _DEEPEST:
                raise SlackError("push_limit_reached")
            self._check_external(checked, None)
            made = self._made(checked, None) | {"root_view_id": stack[0]["id"], "previous_view_id": stack[-1]["id"]}
            stack.append(made)
            self._tell_modal(user)
            return made

    def close(self, user: str, *, whole: bool) -> None:
        """The view on top goes, or the whole modal."""
        with self._lock:
            stack = self._modals.get(user, [])
            del stack[0 if whole else -1 :]
            if not stack:
                self._modals.pop(user, None)
            self._tell_modal(user)

    def reset(self) -> None:
        """Nothing is open, and no App Home is published."""
        with self._lock:
            self._modals.clear()
            self._homes.clear()

    # --- inside -----------------------------------------------------------------------------------------------------

    def _found(self, params: Json) -> tuple[str, list[Json], int]:
        wanted = {name: params[name] for name in ("view_id", "external_id") if params.get(name)}
        if not wanted:
            raise SlackError("invalid_arguments", ("missing required field: view_id",))
        for user, stack in self._modals.items():
            for index, view in enumerate(stack):
                if wanted.get("view_id") == view["id"] or (
                    "view_id" not in wanted and wanted.get("external_id") == view["external_id"]
                ):
                    return user, stack, index
        raise SlackError("not_found")

    def _check_external(self, view: Json, before: Json | None) -> None:
        name = view.get("external_id")
        standing = [one for stack in self._modals.values() for one in stack if one is not before]
        if name and any(one["external_id"] == name for one in standing):
            raise SlackError("duplicate_external_id")

    def _made(self, view: Json, before: Json | None) -> Json:
        """The view as Slack gives it back: with ids, a hash, and names for blocks that have none."""
        number = next(self._ids)
        blocks = [named(block, f"v{number}.{n}") for n, block in enumerate(view["blocks"])]
        own = before["id"] if before else f"V{number:010d}"
        return {
            "id": own,
            "team_id": TEAM,
            "type": view["type"],
            "blocks": blocks,
            "private_metadata": view.get("private_metadata") or "",
            "callback_id": view.get("callback_id") or "",
            "external_id": view.get("external_id") or (before["external_id"] if before else ""),
            "state": state_of({"blocks": blocks}, {}),
            "hash": f"{int(self._workspace.clock())}.{number:08x}",
            "title": view.get("title"),
            "submit": view.get("submit"),
            "close": view.get("close"),
            "clear_on_close": bool(view.get("clear_on_close")),
            "notify_on_close": bool(view.get("notify_on_close")),
            "previous_view_id": before["previous_view_id"] if before else None,
            "root_view_id": before["root_view_id"] if before else own,
            "app_id": APP,
            "app_installed_team_id": TEAM,
            "bot_id": BOT,
        }

    def _tell_modal(self, user: str) -> None:
        self._workspace.tell(user, "modal", {"view": self.modal(user)})


def _view(params: Json) -> Any:
    """As an object, or in forms as its JSON."""
    view = params.get("view")
    if not isinstance(view, str):
        return view
    try:
        return json.loads(view)
    except ValueError:
        raise SlackError("invalid_arguments", ("must be valid JSON [json-pointer:/view]",)) from None
