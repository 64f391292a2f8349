"""Recommendations to be phrased: a column of the posts says when, so that a crash forgets none and no two edits race."""

from sqlalchemy import ColumnElement, Connection, and_, exists, select, update

from advisor.delivery.ports import Phrasable, PhrasingClaim
from advisor.delivery.posts import OutMessage, Sent
from advisor.store.outbox import add, row_of
from advisor.store.tables import conversation, outbox


def claim(connection: Connection, now: float, lease: float) -> PhrasingClaim | None:
    """Lend the message that has been due for longest."""
    due = and_(outbox.c.phrase_due.is_not(None), outbox.c.phrase_due <= now)
    row = connection.execute(
        select(outbox.c.id, outbox.c.workspace)
        .where(due)
        .order_by(outbox.c.phrase_due, outbox.c.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    ).first()
    if row is None:
        return None
    connection.execute(update(outbox).where(outbox.c.id == row.id).values(phrase_due=now + lease))
    return PhrasingClaim(row.workspace, row.id)


def phrasable(connection: Connection, workspace: str, outbox_id: int) -> Phrasable | None:
    """The posted message; None when the conversation has gone on, or its text was swept."""
    row = connection.execute(select(outbox).where(_claimed(workspace, outbox_id))).first()
    if row is None or not row.message or _went_on(connection, workspace, row.conversation, outbox_id):
        return None
    return Phrasable(OutMessage.model_validate_json(row.message), Sent(channel=row.channel, ts=row.ts))


def finish(connection: Connection, workspace: str, outbox_id: int, edit: OutMessage | None, now: float) -> bool:
    """No more to phrase; the edit waits behind the conversation's posts unless it has gone on."""
    name: str | None = connection.scalar(select(outbox.c.conversation).where(_claimed(workspace, outbox_id)))
    if name is None:
        return False
    connection.execute(select(conversation.c.id).where(row_of(workspace, name)).with_for_update())
    done = update(outbox).where(_claimed(workspace, outbox_id)).values(phrase_due=None)
    if connection.execute(done).rowcount == 0:
        return False
    if edit is None or _went_on(connection, workspace, name, outbox_id):
        return False
    add(connection, workspace, name, [edit], now)
    return True


def _claimed(workspace: str, outbox_id: int) -> ColumnElement[bool]:
    return and_(outbox.c.id == outbox_id, outbox.c.workspace == workspace, outbox.c.phrase_due.is_not(None))


def _went_on(connection: Connection, workspace: str, name: str, outbox_id: int) -> bool:
    """Somebody has said something since, or the bot has."""
    waits = connection.scalar(select(conversation.c.waiting).where(row_of(workspace, name)))
    later = exists().where(outbox.c.workspace == workspace, outbox.c.conversation == name, outbox.c.id > outbox_id)
    return waits is not None or bool(connection.scalar(select(later)))
