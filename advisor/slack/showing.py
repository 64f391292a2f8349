"""Shows a post in a view: App Home, or the form in the modal that was opened for it."""

from collections.abc import Mapping

from pydantic import JsonValue
from slack_sdk import WebClient

from advisor.delivery.events import Place
from advisor.delivery.posts import Delivered, FormView, HomeView, Outcome, Post, Refused, Unknown, Unreachable
from advisor.slack.blocks import draw
from advisor.slack.views import draw_form
from advisor.slack.web import call

# with the pauses of the outbox some three seconds: as long as a trigger is good
_TRIES = 3


def show(client: WebClient, post: Post) -> Outcome | Place:
    """Show it. A place: no view can show it, so that its reply belongs there."""
    target = post.message.target
    if isinstance(target, HomeView):
        return _publish(client, target.user, post)
    return _fill(client, target, post) if isinstance(target, FormView) else Refused("no_view")


def _publish(client: WebClient, user: str, post: Post) -> Outcome:
    blocks = draw(post.message.reply, None, workspace=post.workspace)
    view: dict[str, JsonValue] = {"type": "home", "blocks": list[JsonValue](blocks)}
    answer = call(client, "views.publish", {"user_id": user, "view": view})
    return Delivered(user, None) if isinstance(answer, Mapping) else answer


def _fill(client: WebClient, target: FormView, post: Post) -> Outcome | Place:
    """Fill the modal. It may be opened only now: tried again for a little. Doing it twice does no harm."""
    view = draw_form(target, post.message.conversation or "")
    answer = call(client, "views.update", {"external_id": target.view, "view": view})
    if isinstance(answer, Mapping):
        return Delivered(target.place.channel, None)
    if isinstance(answer, Refused):
        return Unreachable() if answer.code == "not_found" and post.tries < _TRIES else target.place
    return Unreachable() if isinstance(answer, Unknown) else answer
