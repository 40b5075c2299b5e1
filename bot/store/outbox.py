"""Outgoing messages: added, claimed by one process, recorded as what became of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, cast

from sqlalchemy import CursorResult, Integer, and_, bindparam, func, insert, or_, update
from sqlalchemy import select as plain_select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from bot.store.models import CallbackKey, OutboxKind, OutboxMessage, OutboxStatus, SendBudget
from bot.store.types import UtcDateTime

LEASE = timedelta(seconds=60)  #: longer than any one call to Telegram may take
LAPSED = "lease lapsed"  #: said once more because nobody knows whether the first try arrived
HOLDS = 8  #: tries for which a failing message holds its lane, about four minutes
BOT = "bot"  #: the budget every message shares

_claimed_peer = aliased(OutboxMessage)
_earlier_peer = aliased(OutboxMessage)
_new_rows = insert(OutboxMessage)


def add(session: Session, row: OutboxMessage) -> OutboxMessage:
    """Store one message. When its ``dedupe_key`` stands already, the row that has it."""
    if row.dedupe_key is not None and (standing := keyed(session, row.dedupe_key)):
        return standing
    session.add(row)
    session.flush()
    return row


def keyed(session: Session, dedupe_key: str) -> OutboxMessage | None:
    """The message that has this key, whatever became of it."""
    return session.exec(select(OutboxMessage).where(OutboxMessage.dedupe_key == dedupe_key)).first()


def plan_steps(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Store the planned steps of an episode, each given as its columns, in one statement.

    As objects they would take five times as long, and nobody looks at them before they are due.
    """
    if rows:
        waiting = {"status": OutboxStatus.PENDING, "attempts": 0}
        session.connection().execute(_new_rows, [{**waiting, **row} for row in rows])


def cancel_steps(session: Session, clinic_id: int, episode_id: int, why: str) -> int:
    """Cancel what is still planned for an episode; how many steps that were."""
    result = session.execute(
        update(OutboxMessage)
        .where(
            col(OutboxMessage.clinic_id) == clinic_id,
            col(OutboxMessage.episode_id) == episode_id,
            col(OutboxMessage.kind) == OutboxKind.STEP,
            col(OutboxMessage.status) == OutboxStatus.PENDING,
        )
        .values(status=OutboxStatus.CANCELLED, error=why)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", result).rowcount


def cancel_keyed(session: Session, prefix: str, why: str) -> int:
    """Cancel what waits under dedupe keys that begin like this; how many messages that were."""
    result = session.execute(
        update(OutboxMessage)
        .where(
            col(OutboxMessage.dedupe_key).startswith(prefix, autoescape=True),
            col(OutboxMessage.status) == OutboxStatus.PENDING,
        )
        .values(status=OutboxStatus.CANCELLED, error=why)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", result).rowcount


def steps_of(session: Session, clinic_id: int, episode_id: int) -> Sequence[OutboxMessage]:
    """Every planned step of an episode, whatever became of it, in order of time."""
    return session.exec(
        select(OutboxMessage)
        .where(
            OutboxMessage.clinic_id == clinic_id,
            OutboxMessage.episode_id == episode_id,
            OutboxMessage.kind == OutboxKind.STEP,
        )
        .order_by(col(OutboxMessage.due_at), col(OutboxMessage.id))
    ).all()


def of_telegram(session: Session, chat_id: int, message_id: int) -> OutboxMessage | None:
    """What we said as this Telegram message."""
    return session.exec(
        select(OutboxMessage)
        .where(OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id)
        .order_by(col(OutboxMessage.id).desc())
    ).first()


def of_case(
    session: Session, clinic_id: int, case_id: int, kind: OutboxKind, *, edits: bool = True
) -> Sequence[OutboxMessage]:
    """What was said of one kind on a case, oldest first; without ``edits`` only new messages."""
    said = select(OutboxMessage).where(
        OutboxMessage.clinic_id == clinic_id,
        OutboxMessage.case_id == case_id,
        OutboxMessage.kind == kind,
    )
    if not edits:
        said = said.where(col(OutboxMessage.edits_id).is_(None))
    return session.exec(said.order_by(col(OutboxMessage.id))).all()


def claim(
    session: Session, now: datetime, limit: int, lanes: Iterable[str] | None = None
) -> list[OutboxMessage]:
    """Take due messages for sending: the first of each lane that has nothing in flight.

    1. A pause Telegram asked for stops everything.
    2. Candidates are read in order of priority and due time, locked where the database can.
    3. The conditional UPDATE decides; only rows it changed are ours until their lease ends.

    The unique index on claimed lanes refuses a second row of a lane, so two processes that pick
    different rows of one lane end with one claim and one IntegrityError for the caller to retry.
    """
    asked = {"now": now, "limit": limit, **({} if lanes is None else {"lanes": list(lanes)})}
    candidates = session.execute(_candidates(lanes is not None), asked).scalars().all()
    if not candidates:
        return []
    changed = session.execute(
        update(OutboxMessage)
        .where(col(OutboxMessage.id).in_(candidates), col(OutboxMessage.status) == OutboxStatus.PENDING)
        .values(
            status=OutboxStatus.CLAIMED,
            attempts=col(OutboxMessage.attempts) + 1,
            lease_until=now + LEASE,
        )
        .returning(OutboxMessage)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    return sorted(changed.scalars(), key=lambda row: (row.priority, row.due_at, row.id))


@cache
def _candidates(of_lanes: bool) -> Any:
    """The question for what is due ``:now``; built once, because building it costs as much as asking."""
    now = bindparam("now", type_=UtcDateTime)
    row, claimed, earlier = OutboxMessage, _claimed_peer, _earlier_peer
    in_flight = plain_select(1).where(
        col(claimed.lane) == col(row.lane), col(claimed.status) == OutboxStatus.CLAIMED
    )
    goes_first = plain_select(1).where(
        col(earlier.lane) == col(row.lane),
        col(earlier.status) == OutboxStatus.PENDING,
        col(earlier.due_at) <= now,
        or_(
            col(earlier.not_before).is_(None),
            col(earlier.not_before) <= now,
            col(earlier.attempts) < HOLDS,
        ),
        or_(
            col(earlier.priority) < col(row.priority),
            and_(
                col(earlier.priority) == col(row.priority),
                or_(
                    col(earlier.due_at) < col(row.due_at),
                    and_(col(earlier.due_at) == col(row.due_at), col(earlier.id) < col(row.id)),
                ),
            ),
        ),
    )
    paused = plain_select(1).where(col(SendBudget.scope) == BOT, col(SendBudget.paused_until) > now)
    due = plain_select(col(row.id)).where(
        ~paused.exists(),
        col(row.status) == OutboxStatus.PENDING,
        col(row.due_at) <= now,
        or_(col(row.not_before).is_(None), col(row.not_before) <= now),
        ~in_flight.correlate(row).exists(),
        ~goes_first.correlate(row).exists(),
    )
    if of_lanes:
        due = due.where(col(row.lane).in_(bindparam("lanes", expanding=True)))
    due = due.order_by(col(row.priority), col(row.due_at), col(row.id)).limit(
        bindparam("limit", type_=Integer)
    )
    return due.with_for_update(skip_locked=True, of=row)


def finish(session: Session, row_id: int, attempt: int, status: OutboxStatus, **values: Any) -> bool:
    """Record what became of a claim. False: the lease was lost meanwhile and another owns the row.

    SENT is also true of a message whose lease lapsed, as long as nobody began to say it again.
    """
    ours = col(OutboxMessage.status) == OutboxStatus.CLAIMED
    if status is OutboxStatus.SENT:
        lapsed = col(OutboxMessage.status).in_([OutboxStatus.PENDING, OutboxStatus.UNSURE])
        ours = or_(ours, and_(lapsed, col(OutboxMessage.error) == LAPSED))
    result = session.execute(
        update(OutboxMessage)
        .where(
            col(OutboxMessage.id) == row_id,
            col(OutboxMessage.attempts) == attempt,
            ours,
        )
        .values(status=status, lease_until=None, **values)
        .execution_options(synchronize_session="auto")
    )
    return cast("CursorResult[Any]", result).rowcount == 1


def lapsed(session: Session, now: datetime) -> Sequence[OutboxMessage]:
    """Claims whose lease ended without a word: their process died or froze."""
    return session.exec(
        select(OutboxMessage)
        .where(OutboxMessage.status == OutboxStatus.CLAIMED, col(OutboxMessage.lease_until) < now)
        .with_for_update(skip_locked=True)
    ).all()


def newer_step_due(session: Session, row: OutboxMessage, now: datetime) -> bool:
    """Whether a later step of the same episode is due as well, so that this one has had its time."""
    return (
        session.exec(
            select(OutboxMessage.id).where(
                OutboxMessage.episode_id == row.episode_id,
                OutboxMessage.kind == OutboxKind.STEP,
                OutboxMessage.status == OutboxStatus.PENDING,
                col(OutboxMessage.due_at) > row.due_at,
                col(OutboxMessage.due_at) <= now,
            )
        ).first()
        is not None
    )


def next_due(session: Session) -> datetime | None:
    """When the next waiting message may be tried."""
    when = func.coalesce(col(OutboxMessage.not_before), col(OutboxMessage.due_at))
    return session.exec(
        select(when).where(OutboxMessage.status == OutboxStatus.PENDING).order_by(when).limit(1)
    ).first()


def pause(session: Session, until: datetime, now: datetime) -> None:
    """Stop all sending until then, for every process on this database."""
    budget = session.get(SendBudget, BOT, with_for_update=True)
    if budget is None:
        session.add(SendBudget(scope=BOT, tokens=0, refilled_at=now, paused_until=until))
    else:
        budget.paused_until = max(until, budget.paused_until or until)


def move_chat(session: Session, old: int, new: int) -> None:
    """A group became a supergroup: what waits for the old chat goes to the new one, buttons and all."""
    waiting = (
        col(OutboxMessage.chat_id) == old,
        col(OutboxMessage.status).in_([OutboxStatus.PENDING, OutboxStatus.CLAIMED]),
    )
    session.execute(
        update(CallbackKey)
        .where(col(CallbackKey.key).in_(plain_select(col(OutboxMessage.keyboard)).where(*waiting)))
        .values(chat_id=new)
        .execution_options(synchronize_session=False)
    )
    session.execute(
        update(OutboxMessage)
        .where(*waiting)
        .values(chat_id=new, lane=f"chat:{new}", edits_message_id=None, replies_to_message_id=None)
        .execution_options(synchronize_session=False)
    )
