"""Two advisors never work on one database file; a dead one leaves nothing locked."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from advisor.store.lock import InUseError, held
from advisor.store.store import open_store

HOLDER = "import sys, time; from advisor.store.store import open_store; store = open_store(sys.argv[1]); print(1, flush=True); time.sleep(60)"


def test_a_second_advisor_is_refused_until_the_first_has_stopped(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a.db"
    first = open_store(url)
    assert held(tmp_path / "a.db")
    with pytest.raises(InUseError, match=r"a\.db"):
        open_store(url)
    first.close()
    assert not held(tmp_path / "a.db")
    open_store(url).close()


def test_a_killed_advisor_leaves_no_lock(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a.db"
    with subprocess.Popen([sys.executable, "-c", HOLDER, url], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "1\n"
        assert held(tmp_path / "a.db")
        os.kill(holder.pid, signal.SIGKILL)
    open_store(url).close()


def test_a_store_that_could_not_be_opened_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"no database at all" * 100)
    with pytest.raises(Exception, match=r".*"):
        open_store(f"sqlite:///{tmp_path}/a.db")
    assert not held(tmp_path / "a.db")


def test_looking_at_the_lock_makes_no_file(tmp_path: Path) -> None:
    assert not held(tmp_path / "a.db")
    assert list(tmp_path.iterdir()) == []
