"""Answers that are waited for, and the patients of whom nothing has been heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from bot.care.protocol import Level
from bot.store.models import (
    AnswerState,
    AwaitedAnswer,
    Episode,
    EpisodeStatus,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Priority,
    Report,
)


def expect(
    session: Session,
    clinic_id: int,
    episode_id: int,
    step: str,
    outbox_id: int,
    asked_at: datetime,
    look_at: datetime,
) -> None:
    """Wait for the answer to this check-in; said again, the first time counts."""
    standing = select(AwaitedAnswer.id).where(
        AwaitedAnswer.clinic_id == clinic_id,
        AwaitedAnswer.episode_id == episode_id,
        AwaitedAnswer.step == step,
    )
    if session.exec(standing).first() is None:
        session.add(
            AwaitedAnswer(
                clinic_id=clinic_id,
                episode_id=episode_id,
                step=step,
                outbox_id=outbox_id,
                asked_at=asked_at,
                look_at=look_at,
            )
        )


def due(session: Session, clinic_ids: Sequence[int | None], now: datetime) -> AwaitedAnswer | None:
    """The answer of these clinics that has been missing longest past its time to be looked at."""
    return session.exec(
        select(AwaitedAnswer)
        .where(col(AwaitedAnswer.look_at) <= now, col(AwaitedAnswer.clinic_id).in_(clinic_ids))
        .order_by(col(AwaitedAnswer.look_at), col(AwaitedAnswer.id))
        .limit(1)
        .with_for_update(skip_locked=True)
    ).first()


def heard_since(session: Session, clinic_id: int, episode_id: int, since: datetime) -> bool:
    """Whether the patient has told anything of this episode since then, asked or not."""
    told = select(Report.id).where(
        Report.clinic_id == clinic_id, Report.episode_id == episode_id, Report.at >= since
    )
    return session.exec(told.limit(1)).first() is not None


def last_level(session: Session, clinic_id: int, episode_id: int) -> Level:
    """The level of the last report of an episode; EXPECTED when there is none."""
    told = select(Report.level).where(Report.clinic_id == clinic_id, Report.episode_id == episode_id)
    found = session.exec(told.order_by(col(Report.at).desc(), col(Report.id).desc()).limit(1)).first()
    return Level(found) if found else Level.EXPECTED


def begun_between(
    session: Session, clinic_id: int, patient_id: int | None, start: datetime, end: datetime
) -> int:
    """How many messages the bot began by itself with this patient, or will, in that time."""
    return session.exec(
        select(func.count(col(OutboxMessage.id))).where(
            OutboxMessage.clinic_id == clinic_id,
            OutboxMessage.patient_id == patient_id,
            col(OutboxMessage.kind).in_([OutboxKind.STEP, OutboxKind.NUDGE]),
            OutboxMessage.priority == Priority.CARE,
            col(OutboxMessage.status).in_(
                [OutboxStatus.PENDING, OutboxStatus.CLAIMED, OutboxStatus.SENT, OutboxStatus.UNSURE]
            ),
            col(OutboxMessage.due_at) >= start,
            col(OutboxMessage.due_at) < end,
        )
    ).one()


@dataclass(frozen=True)
class Unheard:
    """An episode whose patient has left check-ins unanswered."""

    episode: Episode
    since: datetime  #: when the first of them was asked
    missed: int  #: how many


def unheard(session: Session, clinic_id: int, since: datetime) -> Sequence[Unheard]:
    """Running episodes with check-ins after ``since`` that nothing was heard of, the longest first."""
    answered = (
        select(Report.id)
        .where(
            Report.clinic_id == clinic_id,
            col(Report.episode_id) == col(AwaitedAnswer.episode_id),
            or_(col(Report.at) >= col(AwaitedAnswer.asked_at), col(Report.step) == col(AwaitedAnswer.step)),
        )
        .correlate(AwaitedAnswer)
    )
    first = func.min(AwaitedAnswer.asked_at)
    silent = (
        select(AwaitedAnswer.episode_id, first, func.count(col(AwaitedAnswer.id)))
        .where(
            AwaitedAnswer.clinic_id == clinic_id,
            col(AwaitedAnswer.asked_at) >= since,
            col(AwaitedAnswer.state).in_([AnswerState.NUDGED, AnswerState.SILENT]),
            ~answered.exists(),
        )
        .group_by(col(AwaitedAnswer.episode_id))
    )
    found = {row[0]: (row[1], row[2]) for row in session.exec(silent)}
    running = select(Episode).where(
        Episode.clinic_id == clinic_id,
        col(Episode.id).in_(list(found)),
        Episode.status == EpisodeStatus.ACTIVE,
    )
    all_ = [Unheard(episode, *found[episode.id or 0]) for episode in session.exec(running)]
    return sorted(all_, key=lambda one: one.since)
