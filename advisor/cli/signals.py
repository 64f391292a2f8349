"""SIGINT and SIGTERM as an event to wait for."""

import signal
import threading


def stop_signal() -> threading.Event:
    """Give the event that the next SIGINT or SIGTERM sets; from now on neither ends the process by itself."""
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    return stopped
