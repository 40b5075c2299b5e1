"""Which message is said next, and by whom: claims and leases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    CursorResult,
    Integer,
    and_,
    bindparam,
    case,
    func,
    literal,
    or_,
    select,
    union_all,
    update,
)
from sqlalchemy.orm import aliased
from sqlalchemy.orm.attributes import set_committed_value
from sqlmodel import Session, col

from bot.care import pace
from bot.care.pace import Pace
from bot.store import budget
from bot.store.models import OutboxKind, OutboxMessage, OutboxStatus, Priority, SendBudget
from bot.store.types import UtcDateTime

LEASE = timedelta(seconds=60)  #: longer than any one call to Telegram may take
ALERT_LEASE = timedelta(seconds=15)  #: of urgent words: they do not wait long for a dead process
LAPSED = "lease lapsed"  #: said once more because nobody knows whether the first try arrived
HOLDS = 8  #: tries for which a failing message holds its lane, about four minutes
ALERTS = (OutboxKind.CARD, OutboxKind.ALERT)
_PENDING, _CLAIMED = OutboxStatus.PENDING, OutboxStatus.CLAIMED


@dataclass(frozen=True)
class Claimed:
    """What is ours until its lease ends, in the order it is to be said, and when each may be said."""

    rows: Sequence[OutboxMessage] = ()
    slots: Mapping[int, datetime] = field(default_factory=dict)  #: by row id; no entry: at once
    looked_at: int = 0  #: how many were due and free; 0: there is nothing to do
    free_at: datetime | None = None  #: when the bot's own budget allows the next one
    alerted: frozenset[int] = frozenset()  #: groups for which a card or an alert was due
    last: frozenset[str] = frozenset()  #: lanes, of those asked for, where nothing more is due


def claim(
    session: Session, now: datetime, limit: int, lanes: Iterable[str] | None = None, keep: Pace | None = None
) -> Claimed:
    """Take due messages for sending: the first of each lane that has nothing in flight.

    1. A pause Telegram asked for stops everything.
    2. Candidates are read in order of priority and due time, locked where the database can.
    3. ``keep`` gives each its moment; a chat that has had enough keeps its messages until it is rested.
    4. The conditional UPDATE decides; only rows it changed are ours until their lease ends.

    The unique index on claimed lanes refuses a second row of a lane, so two processes that pick
    different rows of one lane end with one claim and one IntegrityError for the caller to retry.
    """
    asked = {"now": now, "limit": limit, **({} if lanes is None else {"lanes": list(lanes)})}
    found = session.execute(_candidates(lanes is not None), asked).all()
    if not found:
        return Claimed()
    rows = [row for row, _ in found]
    last = frozenset(row.lane for row, more in found if not more)
    if keep is None:
        return Claimed(_take(session, rows, now), looked_at=len(rows), last=last)
    given = budget.allot(session, rows, keep, now)
    free = [row for row in rows if row.id in given.slots]
    taken = _take(session, free, now) if free else []
    alerted = frozenset(row.chat_id for row in rows if row.chat_id < 0 and row.kind in ALERTS)
    last &= {row.lane for row in taken}
    return Claimed(taken, given.slots, len(rows), given.free_at, alerted, last)


def _take(session: Session, rows: Sequence[OutboxMessage], now: datetime) -> list[OutboxMessage]:
    ids = [row.id for row in rows]
    until = {"until": now + LEASE, "soon": now + ALERT_LEASE}
    changed = session.connection().execute(_CLAIM, {"ids": ids, **until})
    ours = {row_id for (row_id,) in changed}
    for row in rows:
        ends = until["soon" if _in_haste(row) else "until"]
        values = {"status": _CLAIMED, "attempts": row.attempts + 1, "lease_until": ends}
        for name, value in values.items():
            set_committed_value(row, name, value)
    return [row for row in rows if row.id in ours]


def _in_haste(row: OutboxMessage) -> bool:
    # A person's words may come with a picture, which takes its time.
    return row.priority == Priority.URGENT and row.kind is not OutboxKind.RELAY


_CLAIM = (
    update(OutboxMessage)
    .where(col(OutboxMessage.id).in_(bindparam("ids", expanding=True)), col(OutboxMessage.status) == _PENDING)
    .values(
        status=_CLAIMED,
        attempts=col(OutboxMessage.attempts) + 1,
        lease_until=case(
            (
                and_(
                    col(OutboxMessage.priority) == Priority.URGENT.value,
                    col(OutboxMessage.kind) != OutboxKind.RELAY,
                ),
                bindparam("soon", type_=UtcDateTime),
            ),
            else_=bindparam("until", type_=UtcDateTime),
        ),
    )
    .returning(col(OutboxMessage.id))
)


@cache
def _candidates(of_lanes: bool) -> Any:
    """The question for what is due ``:now``; built once, because building it costs as much as asking.

    Each priority is asked for by itself, so that the index gives exactly what is due, however much waits.
    """
    now, limit = bindparam("now", type_=UtcDateTime), bindparam("limit", type_=Integer)
    row, claimed, earlier = OutboxMessage, aliased(OutboxMessage), aliased(OutboxMessage)
    in_flight = select(1).where(col(claimed.lane) == col(row.lane), col(claimed.status) == _CLAIMED)
    goes_first = select(1).where(
        col(earlier.lane) == col(row.lane),
        col(earlier.status) == _PENDING,
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
    due = select(col(row.id)).where(
        col(row.status) == _PENDING,
        col(row.ready_at) <= now,
        col(row.due_at) <= now,
        ~in_flight.correlate(row).exists(),
        ~goes_first.correlate(row).exists(),
    )
    picked: Any
    if of_lanes:
        picked = due.where(col(row.lane).in_(bindparam("lanes", expanding=True)))
    else:
        each = (
            due.where(col(row.priority) == p.value).order_by(col(row.ready_at), col(row.id)).limit(limit)
            for p in Priority
        )
        picked = union_all(*(select(one.subquery().c.id) for one in each))
    paused = select(1).where(
        col(SendBudget.scope) == pace.BOT,
        col(SendBudget.paused_until) > now,
        col(SendBudget.paused_at) <= now,
    )
    beside: Any = aliased(OutboxMessage)
    waits = select(1).where(
        col(beside.lane) == col(row.lane),
        col(beside.status) == _PENDING,
        col(beside.due_at) <= now,
        col(beside.id) != col(row.id),
    )
    return (
        select(row, waits.correlate(row).exists() if of_lanes else literal(True))
        .where(~paused.exists(), col(row.id).in_(picked), col(row.status) == _PENDING)
        .order_by(col(row.priority), col(row.due_at), col(row.id))
        .limit(limit)
        .with_for_update(skip_locked=True, of=row)
        .execution_options(populate_existing=True)
    )


def finish(session: Session, row_id: int, attempt: int, status: OutboxStatus, **values: Any) -> bool:
    """Record what became of a claim. False: the lease was lost meanwhile and another owns the row.

    SENT is also true of a message whose lease lapsed, as long as nobody began to say it again.
    """
    known = {"row": row_id, "attempt": attempt, "to": status, **values}
    # A session would look through its rows for those that change; whoever claims again reads them anew.
    changed = cast("CursorResult[Any]", session.connection().execute(_end(status, tuple(values)), known))
    return changed.rowcount == 1


def finish_sent(session: Session, sent: Sequence[Mapping[str, Any]]) -> int:
    """Record that these were sent, in one go, each given as ``row``, ``attempt`` and the columns that change.

    How many were still ours; see ``finish``.
    """
    known = [{**one, "to": OutboxStatus.SENT} for one in sent]
    columns = tuple(name for name in sent[0] if name not in ("row", "attempt"))
    end = _end(OutboxStatus.SENT, columns)
    return cast("CursorResult[Any]", session.connection().execute(end, known)).rowcount


@cache
def _end(status: OutboxStatus, columns: tuple[str, ...]) -> Any:
    row = OutboxMessage
    ours = col(row.status) == _CLAIMED
    if status is OutboxStatus.SENT:
        lapsed = or_(col(row.status) == _PENDING, col(row.status) == OutboxStatus.UNSURE)
        ours = or_(ours, and_(lapsed, col(row.error) == LAPSED))
    table = row.__table__  # type: ignore[attr-defined]  # SQLModel does not declare it
    values = {name: bindparam(name, type_=table.c[name].type) for name in columns}
    return (
        update(row)
        .where(col(row.id) == bindparam("row"), col(row.attempts) == bindparam("attempt"), ours)
        .values(status=bindparam("to", type_=table.c.status.type), lease_until=None, **values)
    )


def lapsed(session: Session, now: datetime) -> Sequence[OutboxMessage]:
    """Claims whose lease ended without a word: their process died or froze.

    A lease that ends further away than any lease lasts was given before the clock was set back.
    """
    until = col(OutboxMessage.lease_until)
    return (
        session.execute(
            select(OutboxMessage)
            .where(col(OutboxMessage.status) == _CLAIMED, or_(until < now, until > now + 2 * LEASE))
            .with_for_update(skip_locked=True)
        )
        .scalars()
        .all()
    )


def soonest_ready() -> Any:
    """The question when the next waiting message may be tried, an answer for each priority."""
    waits = select(func.min(col(OutboxMessage.ready_at))).where(col(OutboxMessage.status) == _PENDING)
    return union_all(*(waits.where(col(OutboxMessage.priority) == p.value) for p in Priority))
