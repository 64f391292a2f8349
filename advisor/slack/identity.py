"""Who the bot is: asked of Slack once, in the background, until Slack answers."""

import threading
from collections.abc import Callable, Mapping

import structlog
from slack_sdk import WebClient

from advisor.delivery.ports import Installation
from advisor.delivery.posts import Refused
from advisor.slack.web import Failure, call

_LONGEST_WAIT_SECONDS = 30.0
# any other refusal may be a proxy's, or pass: asking goes on
_TOKEN_NO_GOOD = {
    "account_inactive",
    "invalid_auth",
    "not_a_bot_token",
    "not_authed",
    "org_login_required",
    "token_expired",
    "token_revoked",
}

_log = structlog.get_logger()


def ask(client: WebClient) -> Installation | Failure:
    """Ask Slack by auth.test whose token this is."""
    answer = call(client, "auth.test", {})
    if not isinstance(answer, Mapping):
        return answer
    ids = {name: str(answer.get(name) or "") for name in ("team_id", "app_id", "bot_id", "user_id")}
    if not (ids["team_id"] and ids["bot_id"] and ids["user_id"]):
        return Refused("not_a_bot_token")
    return Installation(
        workspace=ids["team_id"], app_id=ids["app_id"], bot_id=ids["bot_id"], bot_user_id=ids["user_id"]
    )


class Introduction:
    """Learns the bot's ids and hands them to `keep`; an outage of Slack delays that, not the start.

    `pending` while neither an installation nor a refusal has come: events of an unknown workspace are then answered so
    that Slack sends them again. `refused` holds Slack's error code when the token is no good.
    """

    def __init__(self, client: WebClient, keep: Callable[[Installation], object], first_wait: float = 1.0) -> None:
        self._client = client
        self._keep = keep
        self._wait = first_wait
        self._settled = threading.Event()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="introduction", daemon=True)
        self.refused: str | None = None

    def start(self, patience: float = 0.0) -> None:
        """Begin to ask; wait up to `patience` seconds for the first answer."""
        self._thread.start()
        self._settled.wait(patience)

    def stop(self) -> None:
        """Stop asking."""
        self._stopped.set()
        self._thread.join(timeout=1.0)

    def pending(self) -> bool:
        """Tell whether it is still open who the bot is."""
        return not self._settled.is_set()

    def _run(self) -> None:
        wait = self._wait
        while not self._attempt():
            if self._stopped.wait(wait):
                return
            wait = min(wait * 2, _LONGEST_WAIT_SECONDS)
        self._settled.set()

    def _attempt(self) -> bool:
        """True when there is nothing left to ask."""
        found = ask(self._client)
        if isinstance(found, Refused) and found.code in _TOKEN_NO_GOOD:
            self.refused = found.code
            _log.error("slack_token_refused", code=found.code)
            return True
        if not isinstance(found, Installation):
            _log.warning("slack_unreachable", outcome=type(found).__name__)
            return False
        try:
            self._keep(found)
        except Exception as error:  # noqa: BLE001 - a store that is away comes back; the start does not hang on it
            _log.warning("installation_not_kept", error=type(error).__name__)
            return False
        return True
