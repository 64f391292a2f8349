"""One advisor a database file: a lock that the system takes back when its process ends, however it ends."""

import fcntl
import time
from pathlib import Path
from typing import TextIO

from advisor.delivery.ports import StoreUnavailableError

_PATIENCE_SECONDS = 1.0
"""A look at the lock holds it for a moment; an advisor that is just stopping may need one too."""


class InUseError(Exception):
    """Another advisor works on this database."""


def hold(database: Path) -> TextIO:
    """Take the lock of a database until the file that is returned is closed. Raises InUseError, StoreUnavailableError."""
    try:
        file = _beside(database).open("a", encoding="ascii")
    except OSError as error:
        raise StoreUnavailableError("the folder of the database cannot be written to") from error
    until = time.monotonic() + _PATIENCE_SECONDS
    while not _taken(file, fcntl.LOCK_EX):
        if time.monotonic() > until:
            file.close()
            raise InUseError(f"another advisor is running on {database}")
        time.sleep(0.05)
    return file


def held(database: Path) -> bool:
    """Tell whether somebody holds the lock. Makes no file."""
    try:
        with _beside(database).open(encoding="ascii") as file:
            return not _taken(file, fcntl.LOCK_SH)
    except FileNotFoundError:
        return False


def _beside(database: Path) -> Path:
    return database.with_name(database.name + ".lock")


def _taken(file: TextIO, kind: int) -> bool:
    try:
        fcntl.flock(file, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
