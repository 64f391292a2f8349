"""One post a second and channel with a burst of three; a wait that Slack asks for holds the whole workspace."""

from advisor.delivery.pace import Pace
from advisor.delivery.ports import Channel, Held
from tests.fakes.records import NOW

HERE, THERE = Channel("T1", "C1"), Channel("T1", "C2")


def free_times(pace: Pace, seconds: float) -> list[float]:
    """When a channel with an endless queue posts, looking every tenth of a second."""
    posted = []
    for tenth in range(round(seconds * 10)):
        now = NOW + tenth / 10
        while HERE not in pace.held(now).channels:
            pace.took(HERE, now)
            posted.append(tenth / 10)
    return posted


def test_three_at_once_then_one_a_second() -> None:
    assert free_times(Pace(), 4.5) == [0, 0, 0, 1, 2, 3, 4]


def test_a_quiet_channel_saves_up_no_more_than_the_burst() -> None:
    pace = Pace()
    pace.took(HERE, NOW - 1000)
    assert free_times(pace, 1.5) == [0, 0, 0, 1]


def test_channels_do_not_hold_each_other() -> None:
    pace = Pace()
    free_times(pace, 0.1)
    assert pace.held(NOW) == Held(channels=frozenset({HERE}))
    pace.took(THERE, NOW)
    assert THERE not in pace.held(NOW).channels


def test_a_wait_holds_the_workspace_to_the_second() -> None:
    pace = Pace()
    pace.wait_until("T1", NOW + 30)
    pace.wait_until("T1", NOW + 10)
    assert pace.held(NOW + 29.9).workspaces == {"T1"}
    assert pace.held(NOW + 30) == Held()


def test_the_next_release_is_the_nearest() -> None:
    pace = Pace()
    assert pace.next_release(NOW) is None
    pace.wait_until("T2", NOW + 30)
    assert pace.next_release(NOW) == 30
    free_times(pace, 0.1)
    assert pace.next_release(NOW) == 1
    assert pace.next_release(NOW + 29.5) == 0.5
    assert pace.next_release(NOW + 30) is None


def test_what_is_over_is_forgotten() -> None:
    pace = Pace()
    pace.took(HERE, NOW)
    pace.wait_until("T1", NOW + 1)
    pace.held(NOW + 2)
    assert (pace._paid_at, pace._waits_until) == ({}, {})
