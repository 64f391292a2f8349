"""The databases are set up so that a commit is on the disk."""

import stat
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url, text

from advisor.store.engines import transactions


def pragmas(connection: Connection) -> dict[str, object]:
    names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
    return {name: connection.execute(text(f"PRAGMA {name}")).scalar_one() for name in names}


def test_sqlite_writes_ahead_fully_synchronous_and_deletes_securely(tmp_path: Path) -> None:
    made = transactions(make_url(f"sqlite:///{tmp_path}/new/a.db"))
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 5000}
    assert made.write(pragmas) == wanted
    assert made.read(pragmas) == wanted
    made.close()
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


@pytest.mark.parametrize("url", ["mysql://root@localhost/x", "sqlite://", "sqlite:///:memory:"])
def test_other_databases_are_refused_with_what_was_expected(url: str) -> None:
    with pytest.raises(ValueError, match="expected sqlite:///FILE or postgresql://"):
        transactions(make_url(url))
