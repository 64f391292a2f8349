"""Events and turns. Every step locks the conversation's row first: that row gives order, exclusion and take-over."""

from uuid import uuid4

from sqlalchemy import Connection, ScalarSelect, Select, and_, or_, select, update

from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import Accepted, Finished, TurnClaim, Work
from advisor.store.outbox import add, lock_or_begin, row_of
from advisor.store.tables import OPEN, archived_case, conversation, inbox, insert_into


def accept(connection: Connection, event: InboxEvent) -> Accepted:
    """Keep the event.

    The lock comes before the insert: the other way round, ids are given before the order of commits is known, and a
    row can be left that no `waiting` points to.
    """
    here = row_of(event.workspace, event.conversation)
    if event.starts:
        lock_or_begin(connection, event.workspace, event.conversation, event.incoming.by)
    elif connection.scalar(select(conversation.c.id).where(here).with_for_update()) is None:
        return "unknown_conversation"
    new = insert_into(connection, inbox).values(
        workspace=event.workspace,
        conversation=event.conversation,
        key=event.key,
        event=event.model_dump_json(),
        status="open",
        received_at=event.received_at,
        said_at=event.said_at,
    )
    once = new.on_conflict_do_nothing(index_elements=["workspace", "key"]).returning(inbox.c.id)
    if connection.scalar(once) is None:
        return "duplicate"
    connection.execute(
        update(conversation).where(here).values(waiting=_first_said(event.workspace, event.conversation))
    )
    return "stored"


def claim(connection: Connection, now: float, lease: float) -> TurnClaim | None:
    """Lend the longest waiting event of a conversation that nobody works on."""
    free = or_(conversation.c.claimed_until.is_(None), conversation.c.claimed_until < now)
    row = connection.execute(
        select(conversation.c.workspace, conversation.c.id, conversation.c.waiting)
        .where(conversation.c.waiting.is_not(None), free)
        .order_by(conversation.c.waiting)
        .limit(1)
        .with_for_update(skip_locked=True)
    ).first()
    if row is None:
        return None
    lent = TurnClaim(row.workspace, row.id, row.waiting, uuid4().hex, now + lease)
    values = {"claimed_by": lent.token, "claimed_until": lent.until}
    connection.execute(update(conversation).where(row_of(row.workspace, row.id)).values(values))
    return lent


def work(connection: Connection, lent: TurnClaim) -> Work:
    """The event and the case. Raises ValueError when the event cannot be read."""
    event = connection.scalar(select(inbox.c.event).where(inbox.c.id == lent.inbox_id))
    row = connection.execute(
        select(conversation.c.case_json, conversation.c.lang).where(row_of(lent.workspace, lent.conversation))
    ).one()
    return Work(InboxEvent.model_validate_json(event or ""), row.case_json, row.lang)


def release(connection: Connection, lent: TurnClaim) -> bool:
    """End the claim. False when it is no longer ours. Locks the row."""
    ours = and_(row_of(lent.workspace, lent.conversation), conversation.c.claimed_by == lent.token)
    ended = connection.execute(update(conversation).where(ours).values(claimed_by=None, claimed_until=None))
    return ended.rowcount == 1


def finish(connection: Connection, lent: TurnClaim, finished: Finished, now: float) -> bool:
    """Case, posts, and the event's end, only while the claim is ours."""
    if not release(connection, lent):
        return False
    here = row_of(lent.workspace, lent.conversation)
    status = "failed" if finished.error_id else "done"
    connection.execute(
        update(inbox)
        .where(inbox.c.id == lent.inbox_id)
        .values(status=status, error_id=finished.error_id, settled_at=now)
    )
    values: dict[str, object] = {"waiting": _first_said(lent.workspace, lent.conversation)}
    if finished.swaps:
        _put_aside(connection, lent, now)
    if finished.case is not None:
        values |= {"case_json": finished.case, "lang": finished.lang, "changed_at": now, "put_away": False}
    connection.execute(update(conversation).where(here).values(values))
    add(connection, lent.workspace, lent.conversation, finished.messages, now)
    return True


def aside(workspace: str, name: str) -> Select[tuple[int, str]]:
    """The case put aside last in a conversation."""
    mine = and_(archived_case.c.workspace == workspace, archived_case.c.conversation == name)
    return (
        select(archived_case.c.id, archived_case.c.case_json).where(mine).order_by(archived_case.c.id.desc()).limit(1)
    )


def _put_aside(connection: Connection, lent: TurnClaim, now: float) -> None:
    """The case that stands takes the place of the one put aside last, which the turn brings back."""
    last = connection.execute(aside(lent.workspace, lent.conversation)).one()
    here = row_of(lent.workspace, lent.conversation)
    stands = select(conversation.c.case_json).where(here).scalar_subquery()
    taken = update(archived_case).where(archived_case.c.id == last.id)
    connection.execute(taken.values(case_json=stands, archived_at=now))


def _first_said(workspace: str, name: str) -> ScalarSelect[int]:
    """The open event that people said first; of those that nobody gave a time, the first that came."""
    mine = and_(inbox.c.workspace == workspace, inbox.c.conversation == name, inbox.c.status == OPEN)
    return select(inbox.c.id).where(mine).order_by(inbox.c.said_at, inbox.c.id).limit(1).scalar_subquery()
