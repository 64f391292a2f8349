"""Looking at a store without touching it: no schema is brought up to date, no lease ended, no file made."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import URL, Connection, create_engine, func, make_url, select

from advisor.delivery.ports import Counts
from advisor.store.engines import transactions
from advisor.store.lock import held
from advisor.store.schema import refuse_newer, stored_revision
from advisor.store.tables import NEWEST, OPEN, TROUBLE, inbox, outbox
from advisor.store.transactions import PlainTransactions, Transactions


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen. `counts` only with the newest schema. `in_use`: an advisor runs on it (SQLite only)."""

    schema: Literal["none", "older", "newest"]
    in_use: bool = False
    counts: Counts | None = None


def look(url: str) -> Look:
    """Look at the store. Raises ValueError for another database, StoreUnavailableError, NewerSchemaError."""
    address = make_url(url)
    file = Path(address.database) if address.get_backend_name() == "sqlite" and address.database else None
    if file is not None and not file.exists():
        return Look("none")
    access = transactions(address) if file is None else _read_only(file)
    try:
        revision = access.read(stored_revision)
        refuse_newer(revision)
        counted = access.read(counts) if revision == NEWEST else None
    finally:
        access.close()
    schema: Literal["none", "older", "newest"] = "newest" if counted else "older" if revision else "none"
    return Look(schema, file is not None and held(file), counted)


def _read_only(file: Path) -> Transactions:
    address = f"{file.resolve().as_uri()}?mode=ro"
    return PlainTransactions(create_engine(URL.create("sqlite"), creator=lambda: sqlite3.connect(address, uri=True)))


def counts(connection: Connection) -> Counts:
    """Count what waits and what failed."""
    opened = connection.execute(select(func.count(), func.min(inbox.c.received_at)).where(inbox.c.status == OPEN)).one()
    posted = connection.execute(
        select(func.count(), func.min(outbox.c.created_at)).where(outbox.c.status == OPEN)
    ).one()
    failed_turns = select(func.count()).select_from(inbox).where(inbox.c.status.in_(TROUBLE))
    lost = select(outbox.c.status, func.count()).where(outbox.c.status.in_(TROUBLE)).group_by(outbox.c.status)
    by_status = {row[0]: row[1] for row in connection.execute(lost)}
    return Counts(
        inbox_open=opened[0],
        inbox_failed=connection.scalar(failed_turns) or 0,
        inbox_oldest_at=opened[1],
        outbox_open=posted[0],
        outbox_failed=by_status.get("failed", 0),
        outbox_unknown=by_status.get("unknown", 0),
        outbox_oldest_at=posted[1],
    )
