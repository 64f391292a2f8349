"""No ring is lost between looking and waiting."""

from threading import Thread
from time import monotonic

from advisor.delivery.wake import Wake


def test_a_ring_after_looking_ends_the_wait_even_when_it_came_before_it() -> None:
    wake = Wake()
    seen = wake.seen()
    wake.ring()
    started = monotonic()
    wake.wait(seen, 5)
    assert monotonic() - started < 1


def test_a_ring_wakes_all_who_wait() -> None:
    wake = Wake()
    waiting = [Thread(target=wake.wait, args=(wake.seen(), 5)) for _ in range(3)]
    for thread in waiting:
        thread.start()
    started = monotonic()
    wake.ring()
    for thread in waiting:
        thread.join()
    assert monotonic() - started < 1


def test_without_a_ring_the_wait_ends_by_itself() -> None:
    wake = Wake()
    wake.ring()
    started = monotonic()
    wake.wait(wake.seen(), 0.05)
    assert 0.04 < monotonic() - started < 1
