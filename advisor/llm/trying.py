"""Tries again what may pass, as long as there is time: the only place that repeats a call."""

from collections.abc import Callable

from tenacity import RetryCallState, Retrying, retry_if_result, stop_after_attempt, wait_random_exponential

from advisor.llm.access import Access, Failure, Reply
from advisor.llm.asking import ask
from advisor.llm.line import Line
from advisor.phrasing.requests import Request

MOST_TRIES = 3
_PAUSE = wait_random_exponential(multiplier=1, min=0.4, max=2)

Sleep = Callable[[float], None]


def write(line: Line, access: Access, wanted: Request, sleep: Sleep) -> Reply | Failure:
    """Ask up to three times, with random pauses of 0.4 to 2 seconds, or as long as the provider asks for. Raises nothing."""
    try:
        with line.open() as client:
            found: Reply | Failure = Retrying(
                retry=retry_if_result(lambda found: isinstance(found, Failure) and found.again),
                wait=_pause,
                stop=lambda state: _enough(state, line),
                sleep=sleep,
                retry_error_callback=_outcome,
            )(ask, client, line, access, wanted)
            return found
    except Exception:  # noqa: BLE001 - whatever a library does, the reader has a complete text already
        return Failure("internal")


def _pause(state: RetryCallState) -> float:
    return max(_PAUSE(state), _outcome(state).wait)


def _enough(state: RetryCallState, line: Line) -> bool:
    """Three tries, or no time for another one after the pause."""
    return stop_after_attempt(MOST_TRIES)(state) or state.upcoming_sleep >= line.left()


def _outcome(state: RetryCallState) -> Failure:
    """What the last try ended with; it is asked for only where that is a failure."""
    found = state.outcome.result() if state.outcome else None
    return found if isinstance(found, Failure) else Failure("internal")
