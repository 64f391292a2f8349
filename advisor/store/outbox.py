"""Posts. The conversation's row points to its oldest open post and says when that may be tried; it is locked first."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, Select, and_, func, insert, select, tuple_, update

from advisor.conversation.writing import brief_of
from advisor.delivery.events import Place
from advisor.delivery.ports import Channel, Held, PostClaim
from advisor.delivery.posts import Delivered, NewDirect, NewThread, OutMessage, Post, channel_of
from advisor.store.tables import OPEN, archived_case, conversation, insert_into, outbox


def row_of(workspace: str, name: str) -> ColumnElement[bool]:
    """The conversation's row."""
    return and_(conversation.c.workspace == workspace, conversation.c.id == name)


def lock_or_begin(connection: Connection, workspace: str, name: str, owner: str | None) -> None:
    """Lock the conversation's row, made where there is none: then it is `owner`'s."""
    statement = insert_into(connection, conversation).values(workspace=workspace, id=name, owner=owner)
    keep = statement.on_conflict_do_update(index_elements=["workspace", "id"], set_={"id": name})
    connection.execute(keep)


def add(connection: Connection, workspace: str, name: str, messages: Sequence[OutMessage], now: float) -> None:
    """Put messages behind those that wait. The conversation's row is locked by the caller."""
    if not messages:
        return
    rows = [
        {
            "workspace": workspace,
            "conversation": name,
            "key": message.key,
            "message": message.model_dump_json(),
            "pace_channel": channel_of(message.target),
            "status": "open",
            "created_at": now,
        }
        for message in messages
    ]
    connection.execute(insert(outbox), rows)
    nothing_waits = and_(row_of(workspace, name), conversation.c.posting.is_(None))
    first = _oldest_open(workspace, name).scalar_subquery()
    connection.execute(update(conversation).where(nothing_waits).values(posting=first, post_due=now))


def claim(connection: Connection, now: float, held: Held, lease: float) -> PostClaim | None:
    """Lend the post that has been due for longest and may go."""
    where = [conversation.c.posting.is_not(None), conversation.c.post_due <= now]
    if held.workspaces:
        where.append(conversation.c.workspace.not_in(held.workspaces))
    if held.channels:
        where.append(tuple_(conversation.c.workspace, outbox.c.pace_channel).not_in(list(held.channels)))
    row = connection.execute(
        select(conversation.c.workspace, conversation.c.id, conversation.c.posting, outbox.c.pace_channel)
        .join(outbox, outbox.c.id == conversation.c.posting)
        .where(*where)
        .order_by(conversation.c.post_due, conversation.c.posting)
        .limit(1)
        .with_for_update(skip_locked=True, of=conversation)
    ).first()
    if row is None:
        return None
    lent = update(conversation).where(row_of(row.workspace, row.id))
    connection.execute(lent.values(post_due=now + lease, post_lent=True))
    return PostClaim(Channel(row.workspace, row.pace_channel), row.posting)


def post(connection: Connection, workspace: str, outbox_id: int) -> Post | None:
    """The open post. Raises ValueError when it cannot be read."""
    row = connection.execute(select(outbox).where(_open_post(workspace, outbox_id))).first()
    if row is None:
        return None
    message = OutMessage.model_validate_json(row.message or "")
    return Post(row.id, workspace, message, row.plain, row.tries, row.unknowns)


def postpone(connection: Connection, pending: Post, until: float) -> None:
    """Not yet: the post stays first in its conversation."""
    name = _lock_conversation(connection, pending.workspace, pending.id)
    if name is None:
        return
    connection.execute(
        update(conversation)
        .where(row_of(pending.workspace, name), conversation.c.posting == pending.id)
        .values(post_due=until, post_lent=False)
    )
    counts = {"plain": pending.plain, "tries": pending.tries, "unknowns": pending.unknowns}
    connection.execute(update(outbox).where(_open_post(pending.workspace, pending.id)).values(counts))


def settle(connection: Connection, workspace: str, outbox_id: int, now: float, **ended: str | None) -> str | None:
    """The post's end; the next of its conversation is due. Returns the conversation, None when it had ended before."""
    name = _lock_conversation(connection, workspace, outbox_id)
    if name is None:
        return None
    settled = update(outbox).where(_open_post(workspace, outbox_id)).values(settled_at=now, **ended)
    if connection.execute(settled).rowcount == 0:
        return None
    following = _oldest_open(workspace, name).scalar_subquery()
    connection.execute(
        update(conversation)
        .where(row_of(workspace, name), conversation.c.posting == outbox_id)
        .values(posting=following, post_due=now, post_lent=False)
    )
    return name


def sent(connection: Connection, done: Post, delivered: Delivered, now: float) -> None:
    """Posted; what the post opened is adopted in the same transaction."""
    ended = {"status": "sent", "channel": delivered.channel, "ts": delivered.ts}
    name = settle(connection, done.workspace, done.id, now, **ended)
    if name is None:
        return
    if delivered.ts is not None and not done.plain and brief_of(done.message.reply) is not None:
        connection.execute(update(outbox).where(outbox.c.id == done.id).values(phrase_due=now))
    if done.message.edits is not None:
        return  # what the message opened was adopted when it was posted
    if isinstance(done.message.target, NewThread):
        _adopt(connection, done.workspace, name, f"{delivered.channel}:{delivered.ts}", now)
    elif isinstance(done.message.target, NewDirect):
        was_there = _adopt(connection, done.workspace, name, delivered.channel, now)
        if was_there and done.message.aside is not None:
            add(connection, done.workspace, delivered.channel, [_aside(done.message, delivered.channel)], now)


def _adopt(connection: Connection, workspace: str, source: str, opened: str, now: float) -> bool:
    """The opened conversation goes on with a copy of the source's case; a case it had is put aside: True.

    A turn under way there loses its claim: it was computed from the old case, and is worked again on the new one.
    """
    there, here = row_of(workspace, opened), row_of(workspace, source)
    owner = connection.scalar(select(conversation.c.owner).where(here))
    lock_or_begin(connection, workspace, opened, owner)
    old = connection.scalar(select(conversation.c.case_json).where(there))
    if old is not None:
        kept = {"workspace": workspace, "conversation": opened, "case_json": old, "archived_at": now}
        connection.execute(insert(archived_case), kept)
    copy = connection.execute(select(conversation.c.case_json, conversation.c.lang).where(here)).one()
    values = {"case_json": copy.case_json, "lang": copy.lang, "changed_at": now, "put_away": False}
    values |= {"claimed_by": None, "claimed_until": None}
    connection.execute(update(conversation).where(there).values(values))
    return old is not None


def _aside(opening: OutMessage, channel: str) -> OutMessage:
    """The post that tells of the case put aside, in the direct messages that `opening` opened."""
    user = opening.target.user if isinstance(opening.target, NewDirect) else ""
    place = Place(kind="thread", channel=channel, user=user, is_dm=True)
    reply = opening.aside or opening.reply
    return OutMessage(key=f"{opening.key}.aside", conversation=channel, target=place, reply=reply, lang=opening.lang)


def _lock_conversation(connection: Connection, workspace: str, outbox_id: int) -> str | None:
    """Lock the row of the post's conversation and return its name; None when the workspace has no such post."""
    named = select(outbox.c.conversation).where(outbox.c.id == outbox_id, outbox.c.workspace == workspace)
    name: str | None = connection.scalar(named)
    if name is not None:
        connection.execute(select(conversation.c.id).where(row_of(workspace, name)).with_for_update())
    return name


def _open_post(workspace: str, outbox_id: int) -> ColumnElement[bool]:
    return and_(outbox.c.id == outbox_id, outbox.c.workspace == workspace, outbox.c.status == OPEN)


def _oldest_open(workspace: str, name: str) -> Select[tuple[int | None]]:
    mine = and_(outbox.c.workspace == workspace, outbox.c.conversation == name, outbox.c.status == OPEN)
    return select(func.min(outbox.c.id)).where(mine)
