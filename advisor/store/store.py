"""The store over SQLAlchemy: the same statements on SQLite and PostgreSQL."""

from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, and_, make_url, select, update

from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import (
    MOST_CASES,
    Accepted,
    Counts,
    Finished,
    Held,
    Installation,
    KeptCase,
    Phrasable,
    PhrasingClaim,
    PostClaim,
    TurnClaim,
    Work,
)
from advisor.delivery.posts import Delivered, OutMessage, Post
from advisor.store import inbox as turns
from advisor.store import outbox as posts
from advisor.store import phrasing
from advisor.store.engines import transactions
from advisor.store.lock import hold
from advisor.store.looking import counts
from advisor.store.schema import upgrade
from advisor.store.tables import conversation, inbox, insert_into, installation, outbox
from advisor.store.transactions import GroupWriter, Transactions

SWEEP_ROWS = 500


@dataclass(frozen=True, slots=True)
class Leases:
    """Seconds after which another instance takes over. A post may need several calls of ten seconds."""

    turn: float = 20.0
    post: float = 30.0
    phrasing: float = 30.0


def open_store(url: str, leases: Leases | None = None) -> "SqlStore":
    """Open the database, bring its schema up to date, take over what a dead process left.

    `url`: `sqlite:///FILE` (one instance; the folder is made) or `postgresql://...` (any number of instances).
    Raises ValueError for another database, InUseError, StoreUnavailableError, NewerSchemaError.
    """
    address = make_url(url)
    access = transactions(address)
    with ExitStack() as opened:
        opened.callback(access.close)
        if isinstance(access, GroupWriter):
            opened.enter_context(hold(Path(address.database or "")))
        upgrade(access)
        if isinstance(access, GroupWriter):
            # The only instance has just begun, so nobody works on anything.
            access.write(_end_leases)
        return SqlStore(access, leases or Leases(), opened.pop_all())


def _end_leases(connection: Connection) -> None:
    connection.execute(update(conversation).values(claimed_by=None, claimed_until=None))
    connection.execute(update(conversation).where(conversation.c.post_lent).values(post_due=0, post_lent=False))
    connection.execute(update(outbox).where(outbox.c.phrase_due.is_not(None)).values(phrase_due=0))


class SqlStore:
    """The Store port."""

    def __init__(self, access: Transactions, leases: Leases, opened: ExitStack) -> None:
        self._access = access
        self._leases = leases
        self._opened = opened

    def workspace(self, workspace: str) -> "SqlWorkspaceStore":
        return SqlWorkspaceStore(self._access, workspace)

    def claim_turn(self, now: float) -> TurnClaim | None:
        return self._access.write(lambda connection: turns.claim(connection, now, self._leases.turn))

    def claim_post(self, now: float, held: Held) -> PostClaim | None:
        return self._access.write(lambda connection: posts.claim(connection, now, held, self._leases.post))

    def claim_phrasing(self, now: float) -> PhrasingClaim | None:
        return self._access.write(lambda connection: phrasing.claim(connection, now, self._leases.phrasing))

    def release(self, claim: TurnClaim) -> None:
        self._access.write(lambda connection: turns.release(connection, claim))

    def counts(self) -> Counts:
        return self._access.read(counts)

    def sweep(self, before: float) -> int:
        emptied = 0
        while done := self._access.write(lambda connection: _sweep(connection, before)):
            emptied += done
        return emptied

    def close(self) -> None:
        self._opened.close()


class SqlWorkspaceStore:
    """The WorkspaceStore port."""

    def __init__(self, access: Transactions, workspace: str) -> None:
        self._access = access
        self._workspace = workspace

    def accept(self, event: InboxEvent) -> Accepted:
        self._check(event.workspace)
        return self._access.write(lambda connection: turns.accept(connection, event))

    def work(self, claim: TurnClaim) -> Work:
        self._check(claim.workspace)
        return self._access.read(lambda connection: turns.work(connection, claim))

    def finish(self, claim: TurnClaim, finished: Finished, now: float) -> bool:
        self._check(claim.workspace)
        return self._access.write(lambda connection: turns.finish(connection, claim, finished, now))

    def case(self, name: str) -> str | None:
        here = select(conversation.c.case_json).where(posts.row_of(self._workspace, name))
        return self._access.read(lambda connection: connection.scalar(here))

    def cases_of(self, user: str) -> tuple[KeptCase, ...]:
        mine = and_(
            conversation.c.workspace == self._workspace,
            conversation.c.owner == user,
            conversation.c.case_json.is_not(None),
            conversation.c.put_away.is_(False),
        )
        wanted = (
            select(conversation.c.id, conversation.c.case_json, conversation.c.changed_at)
            .where(mine)
            .order_by(conversation.c.changed_at.desc())
            .limit(MOST_CASES)
        )
        rows = self._access.read(lambda connection: connection.execute(wanted).all())
        return tuple(KeptCase(row.id, row.case_json, row.changed_at) for row in rows)

    def put_away(self, name: str, user: str) -> None:
        mine = and_(posts.row_of(self._workspace, name), conversation.c.owner == user)
        self._access.write(lambda c: c.execute(update(conversation).where(mine).values(put_away=True)))

    def aside(self, name: str) -> str | None:
        row = self._access.read(lambda connection: connection.execute(turns.aside(self._workspace, name)).first())
        return row.case_json if row else None

    def post(self, claim: PostClaim) -> Post | None:
        return self._access.read(lambda connection: posts.post(connection, self._workspace, claim.outbox_id))

    def mark_sent(self, post: Post, delivered: Delivered, now: float) -> None:
        self._check(post.workspace)
        self._access.write(lambda connection: posts.sent(connection, post, delivered, now))

    def postpone(self, post: Post, until: float) -> None:
        self._check(post.workspace)
        self._access.write(lambda connection: posts.postpone(connection, post, until))

    def give_up(self, outbox_id: int, status: Literal["failed", "unknown"], code: str, now: float) -> None:
        ended = {"status": status, "code": code}
        self._access.write(lambda connection: posts.settle(connection, self._workspace, outbox_id, now, **ended))

    def phrasable(self, claim: PhrasingClaim) -> Phrasable | None:
        self._check(claim.workspace)
        return self._access.read(lambda c: phrasing.phrasable(c, self._workspace, claim.outbox_id))

    def finish_phrasing(self, claim: PhrasingClaim, edit: OutMessage | None, now: float) -> bool:
        self._check(claim.workspace)
        return self._access.write(lambda c: phrasing.finish(c, self._workspace, claim.outbox_id, edit, now))

    def installation(self) -> Installation | None:
        named = select(installation).where(installation.c.workspace == self._workspace)
        row = self._access.read(lambda connection: connection.execute(named).mappings().first())
        return Installation(**row) if row else None

    def keep_installation(self, record: Installation) -> None:
        self._check(record.workspace)
        self._access.write(lambda connection: _keep_installation(connection, record))

    def _check(self, workspace: str) -> None:
        if workspace != self._workspace:
            raise ValueError("this store is bound to another workspace")


def _keep_installation(connection: Connection, record: Installation) -> None:
    values = asdict(record)
    statement = insert_into(connection, installation).values(values)
    connection.execute(statement.on_conflict_do_update(index_elements=["workspace"], set_=values))


def _sweep(connection: Connection, before: float) -> int:
    """A limited number of rows, so that no acknowledgement waits long."""
    emptied = 0
    for table, text in ((inbox, inbox.c.event), (outbox, outbox.c.message)):
        old = select(table.c.id).where(text.is_not(None), table.c.settled_at < before).limit(SWEEP_ROWS)
        emptied += connection.execute(update(table).where(table.c.id.in_(old)).values({text: None})).rowcount
    return emptied
