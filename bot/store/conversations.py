"""Where people stand in their chats."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, bindparam, update
from sqlalchemy.orm.attributes import set_committed_value
from sqlmodel import Session, col, select

from bot.store.models import Conversation


class LostRace(RuntimeError):
    """Another transaction moved the same row first; the work is to be done once more."""


_OF = select(Conversation).where(
    col(Conversation.chat_id) == bindparam("chat"), col(Conversation.user_id) == bindparam("user")
)
_table = Conversation.__table__  # type: ignore[attr-defined]  # SQLModel does not declare it
_MOVE = (
    update(_table)
    .where(
        _table.c.chat_id == bindparam("chat"),
        _table.c.user_id == bindparam("user"),
        _table.c.version == bindparam("was"),
    )
    .values({name: bindparam(name) for name in ("state", "draft", "version", "updated_at")})
)


def load(session: Session, chat_id: int, user_id: int) -> Conversation | None:
    """The conversation of this person in this chat."""
    return session.exec(_OF, params={"chat": chat_id, "user": user_id}).first()


def save(
    session: Session,
    current: Conversation | None,
    chat_id: int,
    user_id: int,
    state: str,
    draft: dict[str, Any],
    now: datetime,
) -> Conversation:
    """Write the next state over the version that was read. Raises LostRace when it moved meanwhile."""
    if current is None:
        row = Conversation(chat_id=chat_id, user_id=user_id, state=state, draft=draft, updated_at=now)
        session.add(row)
        return row
    if current in session.new:
        current.state, current.draft, current.updated_at = state, draft, now
        return current
    session.flush()
    moved_to = {"state": state, "draft": draft, "version": current.version + 1, "updated_at": now}
    standing = {"chat": chat_id, "user": user_id, "was": current.version}
    moved = cast("CursorResult[Any]", session.connection().execute(_MOVE, {**standing, **moved_to}))
    if moved.rowcount != 1:
        raise LostRace("conversation")
    for name, value in moved_to.items():
        set_committed_value(current, name, value)
    return current


def silent_since(session: Session, states: tuple[str, ...], before: datetime) -> Sequence[Conversation]:
    """Conversations that stand in one of these states without a word since ``before``, longest first."""
    return session.exec(
        select(Conversation)
        .where(col(Conversation.state).in_(states), col(Conversation.updated_at) <= before)
        .order_by(col(Conversation.updated_at))
        .limit(20)
        .with_for_update(skip_locked=True)
    ).all()
