"""Trigger ids: what somebody did lets the bot open one view, within three seconds.

Source: https://docs.slack.dev/reference/methods/views.open (errors)
"""

import secrets
import threading
from collections.abc import Callable

from advisor.local_slack.workspace import SlackError

SECONDS = 3.0


class Triggers:
    """Gives out trigger ids and takes each of them once."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._given: dict[str, tuple[str, float]] = {}
        self._used: set[str] = set()

    def give(self, user: str) -> str:
        """A trigger for what `user` did just now."""
        trigger = f"{secrets.randbelow(10**10)}.{secrets.randbelow(10**10)}.{secrets.token_hex(16)}"
        with self._lock:
            self._given[trigger] = (user, self._clock())
        return trigger

    def take(self, trigger: str) -> str:
        """Whose it is. Raises SlackError invalid_trigger_id, exchanged_trigger_id, expired_trigger_id."""
        with self._lock:
            if trigger not in self._given:
                raise SlackError("invalid_trigger_id")
            if trigger in self._used:
                raise SlackError("exchanged_trigger_id")
            user, at = self._given[trigger]
            if self._clock() - at > SECONDS:
                raise SlackError("expired_trigger_id")
            self._used.add(trigger)
            return user
