"""How fast posts may go: one a second and channel with a burst of three, and not at all where Slack asked to wait."""

from advisor.delivery.ports import Channel, Held

SECONDS_A_POST = 1.0
BURST = 3


class Pace:
    """Of each channel only the time is kept at which all its posts so far are paid for, one second each.

    A channel may post while that time lies less than the burst ahead. Times are the clock's
    seconds. Used by the sender's thread alone.
    """

    def __init__(self) -> None:
        self._paid_at: dict[Channel, float] = {}
        self._waits_until: dict[str, float] = {}

    def took(self, channel: Channel, now: float) -> None:
        """A post goes to the channel now."""
        self._paid_at[channel] = max(now, self._paid_at.get(channel, now)) + SECONDS_A_POST

    def wait_until(self, workspace: str, until: float) -> None:
        """Slack asked to wait; it limits by workspace, so all its channels wait."""
        self._waits_until[workspace] = max(until, self._waits_until.get(workspace, until))

    def held(self, now: float) -> Held:
        """Where nothing may be posted at that time."""
        self._forget(now)
        channels = frozenset(channel for channel, paid in self._paid_at.items() if _free_at(paid) > now)
        return Held(frozenset(self._waits_until), channels)

    def next_release(self, now: float) -> float | None:
        """Seconds until the next held place is free; None when none is held."""
        self._forget(now)
        times = [*(_free_at(paid) for paid in self._paid_at.values()), *self._waits_until.values()]
        return min((time - now for time in times if time > now), default=None)

    def _forget(self, now: float) -> None:
        self._paid_at = {channel: paid for channel, paid in self._paid_at.items() if paid > now}
        self._waits_until = {workspace: until for workspace, until in self._waits_until.items() if until > now}


def _free_at(paid_at: float) -> float:
    return paid_at - (BURST - 1) * SECONDS_A_POST
