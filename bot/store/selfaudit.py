"""Plan against ledger: what the last day did, and what of it went wrong, counted in the database.

Rehearsals are in none of it. Times: ``since`` inclusive, ``now`` not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_
from sqlalchemy import select as plain_select
from sqlmodel import Session, col, select

from bot.store.models import (
    AuditEvent,
    Case,
    CaseStatus,
    Episode,
    EpisodeStatus,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Patient,
    Report,
)
from bot.store.stats import Seconds

LATE = timedelta(seconds=60)  #: a message or a step of a ladder later than this was not on time
PLANNED = (OutboxKind.STEP, OutboxKind.NUDGE)
FOR_STAFF = (OutboxKind.CARD, OutboxKind.ALERT, OutboxKind.RELAY, OutboxKind.NOTICE)
ARRIVED = (OutboxStatus.SENT, OutboxStatus.UNSURE)
ON_ITS_WAY = (OutboxStatus.PENDING, OutboxStatus.CLAIMED)
ESCALATED_LATE = "case.escalate-late"  #: in the audit: a step of a ladder was taken later than ``LATE``


@dataclass(frozen=True)
class Ledger:
    """What became of the messages that were due."""

    said: int
    late: int  #: said, but not on time
    unsure: int  #: nobody knows whether they arrived
    missed: int  #: not said although nothing forbids it: overdue, or too late to be of use when they could be
    dropped: int  #: failed for good, and no case has the patient phoned
    for_staff: int  #: words and alerts to staff that Telegram refused


def ledger(session: Session, clinic_id: int, since: datetime, now: datetime) -> Ledger:
    """The messages of patients and staff that were due in this time."""
    row = OutboxMessage
    planned = col(row.kind).in_(PLANNED)
    overdue = and_(col(row.status).in_(ON_ITS_WAY), col(row.due_at) < now - LATE)
    stale = and_(col(row.status) == OutboxStatus.EXPIRED, col(row.error) == "late")
    late = and_(
        col(row.status) == OutboxStatus.SENT, Seconds(col(row.due_at), col(row.sent_at)) > LATE.seconds
    )
    failed = col(row.status) == OutboxStatus.FAILED
    counts = (
        _count(planned, col(row.status).in_(ARRIVED)),
        _count(planned, late),
        _count(planned, col(row.status) == OutboxStatus.UNSURE),
        _count(planned, or_(overdue, stale)),
        _count(planned, failed, ~_handed_over()),
        _count(col(row.kind).in_(FOR_STAFF), col(row.patient_id).is_(None), failed),
    )
    asked = (
        plain_select(*counts)
        .select_from(row)
        .outerjoin(Patient, col(Patient.id) == col(row.patient_id))
        .where(
            col(row.clinic_id) == clinic_id,
            col(row.due_at) >= since,
            col(row.due_at) < now,
            or_(col(Patient.id).is_(None), col(Patient.rehearsal).is_(False)),
        )
    )
    return Ledger(*session.execute(asked).one())


def _count(*of: ColumnElement[bool]) -> Any:
    return func.coalesce(func.sum(case((and_(*of), 1), else_=0)), 0)


def _handed_over() -> ColumnElement[bool]:
    """A case that is open, or was closed after the message was due, has people know of it."""
    known = (
        plain_select(col(Case.id))
        .where(
            col(Case.episode_id) == col(OutboxMessage.episode_id),
            or_(col(Case.status) != CaseStatus.CLOSED, col(Case.closed_at) >= col(OutboxMessage.due_at)),
        )
        .correlate(OutboxMessage)
    )
    return known.exists()


def doubled(session: Session, clinic_id: int, since: datetime) -> Sequence[str]:
    """References of the episodes that were told a step twice, the second time in this time."""
    twice = (
        plain_select(col(OutboxMessage.episode_id))
        .where(
            col(OutboxMessage.clinic_id) == clinic_id,
            col(OutboxMessage.kind).in_(PLANNED),
            col(OutboxMessage.step).is_not(None),
            col(OutboxMessage.status).in_(ARRIVED),
        )
        .group_by(col(OutboxMessage.episode_id), col(OutboxMessage.kind), col(OutboxMessage.step))
        .having(func.count() > 1, func.max(col(OutboxMessage.due_at)) >= since)
    )
    return _references(session, clinic_id, col(Episode.id).in_(twice))


def unplanned(session: Session, clinic_id: int) -> Sequence[str]:
    """References of running episodes that have no plan at all."""
    steps = (
        plain_select(col(OutboxMessage.id))
        .where(col(OutboxMessage.episode_id) == col(Episode.id), col(OutboxMessage.kind) == OutboxKind.STEP)
        .correlate(Episode)
    )
    return _references(session, clinic_id, col(Episode.status) == EpisodeStatus.ACTIVE, ~steps.exists())


def _references(session: Session, clinic_id: int, *of: ColumnElement[bool]) -> Sequence[str]:
    asked = select(Episode.reference).join(Patient, col(Patient.id) == col(Episode.patient_id))
    mine = (Episode.clinic_id == clinic_id, col(Patient.rehearsal).is_(False))
    return session.exec(asked.where(*mine, *of).order_by(col(Episode.id))).all()


def past_deadline(session: Session, clinic_id: int, now: datetime) -> Sequence[Case]:
    """Cases whose promised answer is due and has not come, the longest due first."""
    asked = select(Case).join(Patient, col(Patient.id) == col(Case.patient_id))
    return session.exec(
        asked.where(
            Case.clinic_id == clinic_id,
            col(Patient.rehearsal).is_(False),
            col(Case.status).in_([CaseStatus.OPEN, CaseStatus.CLAIMED]),
            Case.answer_by < now,
        ).order_by(col(Case.answer_by), col(Case.id))
    ).all()


def late_steps(session: Session, clinic_id: int, since: datetime, now: datetime) -> int:
    """Steps of ladders that were taken late in this time, and those that are late at this moment."""
    taken = select(func.count(col(AuditEvent.id))).where(
        AuditEvent.clinic_id == clinic_id, AuditEvent.action == ESCALATED_LATE, AuditEvent.at >= since
    )
    waiting = select(func.count(col(Case.id))).where(
        Case.clinic_id == clinic_id, col(Case.next_move_at) < now - LATE
    )
    return session.exec(taken).one() + session.exec(waiting).one()


def reports(session: Session, clinic_id: int, since: datetime, now: datetime) -> int:
    """How many reports came in."""
    asked = select(func.count(col(Report.id))).join(Episode, col(Episode.id) == col(Report.episode_id))
    return session.exec(
        asked.join(Patient, col(Patient.id) == col(Episode.patient_id)).where(
            Report.clinic_id == clinic_id,
            col(Patient.rehearsal).is_(False),
            Report.at >= since,
            Report.at < now,
        )
    ).one()


def running(session: Session, clinic_id: int) -> int:
    """How many episodes run."""
    asked = select(func.count(col(Episode.id))).join(Patient, col(Patient.id) == col(Episode.patient_id))
    return session.exec(
        asked.where(
            Episode.clinic_id == clinic_id,
            col(Patient.rehearsal).is_(False),
            Episode.status == EpisodeStatus.ACTIVE,
        )
    ).one()
