from collections.abc import Callable

import pytest

from advisor.delivery.ports import Installation, StoreUnavailableError
from advisor.slack.authorize import NotKeptError, UnknownWorkspaceError, authorizer
from tests.slack.signed import BOT, BOT_USER, INSTALLED, PERSON, TEAM

Lookup = Callable[[str], Installation | None]


def judge(lookup: Lookup, *, pending: bool = False, team: object = TEAM) -> object:
    return authorizer(lookup, lambda: pending)(team_id=team, user_id=PERSON)


def test_a_known_workspace() -> None:
    result = authorizer({TEAM: INSTALLED}.get, lambda: False)(team_id=TEAM, user_id=PERSON)
    assert (result.team_id, result.bot_id, result.bot_user_id, result.user_id) == (TEAM, BOT, BOT_USER, PERSON)
    assert result.bot_token is None


def test_a_stored_record_serves_while_slack_is_away() -> None:
    assert judge({TEAM: INSTALLED}.get, pending=True)


def test_without_a_record_it_depends_on_whether_one_may_still_come() -> None:
    nothing: dict[str, Installation] = {}
    with pytest.raises(NotKeptError):
        judge(nothing.get, pending=True)
    with pytest.raises(UnknownWorkspaceError):
        judge(nothing.get)


@pytest.mark.parametrize("team", [None, "", [None], "T1\0", "T" * 65, {"id": TEAM}])
def test_what_is_no_workspace_id_is_not_looked_up(team: object) -> None:
    def never(_workspace: str) -> None:
        raise AssertionError

    with pytest.raises(UnknownWorkspaceError):
        judge(never, pending=True, team=team)


def test_a_store_that_is_away() -> None:
    def away(_workspace: str) -> None:
        raise StoreUnavailableError

    with pytest.raises(NotKeptError):
        judge(away)
