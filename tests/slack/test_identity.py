import threading
from collections.abc import Callable

from advisor.delivery.ports import Installation, StoreUnavailableError
from advisor.delivery.posts import Refused, Unreachable
from advisor.slack.identity import Introduction, ask
from advisor.slack.web import web_client
from tests.slack.signed import BOT, BOT_USER, TEAM
from tests.slack.web_api import Answer, WebApi, nobody, ok, refused

WHO = ok(team_id=TEAM, bot_id=BOT, user_id=BOT_USER, url="https://acme.slack.com/")
ME = Installation(workspace=TEAM, app_id="", bot_id=BOT, bot_user_id=BOT_USER)


def never(_installation: Installation) -> None:
    raise AssertionError


def introduced(slack: WebApi, keep: Callable[[Installation], object]) -> Introduction:
    return Introduction(web_client("xoxb-1", slack.api_url), keep, first_wait=0.01)


def test_slack_tells_who_the_bot_is(slack: WebApi) -> None:
    slack.script("auth.test", WHO)
    assert ask(web_client("xoxb-1", slack.api_url)) == ME


def test_a_persons_token_is_none_of_a_bot(slack: WebApi) -> None:
    slack.script("auth.test", ok(team_id=TEAM, user_id="U1"))
    assert ask(web_client("xoxp-1", slack.api_url)) == Refused("not_a_bot_token")


def test_slack_is_away() -> None:
    assert ask(web_client("xoxb-1", nobody())) == Unreachable()


def test_the_installation_is_kept(slack: WebApi) -> None:
    slack.script("auth.test", WHO)
    kept: list[Installation] = []
    introduction = introduced(slack, kept.append)
    assert introduction.pending()
    introduction.start(patience=5)
    assert (kept, introduction.pending(), introduction.refused) == ([ME], False, None)
    introduction.stop()


def test_an_outage_does_not_stop_the_start(slack: WebApi) -> None:
    away = (Answer(raw="", status=503), Answer(drop=True), Answer(raw="<html>", status=403))
    slack.script("auth.test", *away, Answer(status=429, headers={"Retry-After": "1"}), WHO)
    kept = threading.Event()
    introduction = introduced(slack, lambda _installation: kept.set())
    introduction.start()
    assert kept.wait(5)
    introduction.stop()
    assert len(slack.calls) == 5
    assert not introduction.pending()


def test_a_token_that_slack_refuses_is_told_and_not_asked_about_again(slack: WebApi) -> None:
    slack.script("auth.test", refused("invalid_auth"))
    introduction = introduced(slack, never)
    introduction.start(patience=5)
    assert (introduction.refused, introduction.pending(), len(slack.calls)) == ("invalid_auth", False, 1)
    introduction.stop()


def test_a_store_that_is_away_is_tried_again(slack: WebApi) -> None:
    slack.script("auth.test", WHO)
    tries: list[Installation] = []

    def keep(installation: Installation) -> None:
        tries.append(installation)
        if len(tries) == 1:
            raise StoreUnavailableError

    introduction = introduced(slack, keep)
    introduction.start(patience=5)
    assert tries == [ME, ME]
    introduction.stop()


def test_stopping_ends_the_asking(slack: WebApi) -> None:
    slack.script("auth.test", Answer(raw="", status=503))
    introduction = Introduction(web_client("xoxb-1", slack.api_url), never, first_wait=60)
    introduction.start(patience=0.1)
    introduction.stop()
    assert introduction.pending()
    assert len(slack.calls) == 1
