"""Who the bot is in a workspace, from our own record: Bolt never calls Slack to find out."""

import re
from collections.abc import Callable

from slack_bolt.authorization import AuthorizeResult

from advisor.delivery.ports import Installation


class NotKeptError(Exception):
    """The event could not be kept or judged now: Slack gets a 500 and sends it again."""


class UnknownWorkspaceError(Exception):
    """The bot is not installed there: nothing could be answered, so the event is counted and dropped."""


def authorizer(
    lookup: Callable[[str], Installation | None], pending: Callable[[], bool]
) -> Callable[..., AuthorizeResult]:
    """Give Bolt's `authorize`. `pending` is True while the bot does not know who it is: then events must come again.

    It raises NotKeptError (also when `lookup` fails) and UnknownWorkspaceError: for None, Bolt would call Slack.
    """

    def authorize(team_id: object, user_id: str | None) -> AuthorizeResult:
        if not (isinstance(team_id, str) and re.fullmatch(r"[A-Za-z0-9_-]{1,64}", team_id)):
            raise UnknownWorkspaceError
        try:
            installation = lookup(team_id)
        except Exception as error:
            raise NotKeptError("the installation could not be read") from error
        if installation is None and pending():
            raise NotKeptError("the bot does not know yet who it is")
        if installation is None:
            raise UnknownWorkspaceError
        return AuthorizeResult(
            enterprise_id=None,
            team_id=installation.workspace,
            bot_id=installation.bot_id,
            bot_user_id=installation.bot_user_id,
            user_id=user_id,
        )

    return authorize
