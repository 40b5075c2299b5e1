"""Episodes lived in fast motion: found when their waiting is cut short, moved in time, and forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, or_
from sqlmodel import Session, SQLModel, col, select

from bot.store import cases, erasing
from bot.store.conversations import LostRace
from bot.store.models import (
    Case,
    CaseMessage,
    CaseStatus,
    Conversation,
    Episode,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Patient,
    Report,
    Role,
    Staff,
)

Clinics = Sequence[int | None]
_CASE_TIMES = (
    *("opened_at", "ladder_from", "answer_by", "next_move_at", "claimed_at", "answered_at"),
    *("told_patient_at", "closed_at"),
)


def due(session: Session, clinic_ids: Clinics, now: datetime) -> Episode | None:
    """The episode of these clinics whose waiting is to be cut short first."""
    return session.exec(
        select(Episode)
        .where(col(Episode.hurry_at) <= now, col(Episode.clinic_id).in_(clinic_ids))
        .order_by(col(Episode.hurry_at), col(Episode.id))
    ).first()


def of_person(session: Session, clinic_id: int, user_id: int) -> Episode | None:
    """The rehearsal this Telegram user lives at the clinic now."""
    return session.exec(
        select(Episode)
        .join(Patient, col(Patient.id) == col(Episode.patient_id))
        .where(Episode.clinic_id == clinic_id, Patient.user_id == user_id, col(Patient.rehearsal))
    ).first()


def let_pass(session: Session, clinic_id: int, episode: Episode, time: timedelta) -> None:
    """Let ``time`` of an episode pass at once: everything dated of it moves that far into the past.

    Raises LostRace when somebody moves its case at this moment.
    """
    episode.session_at -= time
    episode.joined_at -= time
    of_episode = {"clinic_id": clinic_id, "episode_id": episode.id}
    for row in _rows(session, OutboxMessage, kind=OutboxKind.STEP, **of_episode):
        _earlier(row, time, "due_at", "expires_at", "sent_at")
    for report in _rows(session, Report, **of_episode):
        _earlier(report, time, "at")
    for case in cases.of_episode(session, clinic_id, episode.id or 0):
        moved = {name: at - time for name in _CASE_TIMES if (at := getattr(case, name)) is not None}
        if not cases.move(session, case, card=_all_earlier(case.card, time), **moved):
            raise LostRace("case")
        for message in _rows(session, CaseMessage, clinic_id=clinic_id, case_id=case.id):
            _earlier(message, time, "at")


def on_its_way(session: Session, clinic_id: int, patient_id: int, now: datetime) -> bool:
    """Whether a message to or about this patient is being sent or is due by now."""
    mine = select(Episode.id).where(Episode.clinic_id == clinic_id, Episode.patient_id == patient_id)
    found = select(OutboxMessage.id).where(
        OutboxMessage.clinic_id == clinic_id,
        or_(col(OutboxMessage.patient_id) == patient_id, col(OutboxMessage.episode_id).in_(mine)),
        or_(
            col(OutboxMessage.status) == OutboxStatus.CLAIMED,
            (col(OutboxMessage.status) == OutboxStatus.PENDING) & (col(OutboxMessage.due_at) <= now),
        ),
    )
    return session.exec(found.limit(1)).first() is not None


def open_cases(session: Session, clinic_id: int, episode_id: int) -> Sequence[Case]:
    """The cases of an episode that are not closed."""
    found = cases.of_episode(session, clinic_id, episode_id)
    return [case for case in found if case.status is not CaseStatus.CLOSED]


def colleague(session: Session, clinic_id: int, asker: Staff, name: str, now: datetime) -> Staff:
    """Who takes the case in ``asker``'s rehearsal and never answers: nobody who could be told anything."""
    user_id = -asker.user_id  # Telegram gives people no number below zero
    known = session.exec(select(Staff).where(Staff.clinic_id == clinic_id, Staff.user_id == user_id)).first()
    if known is None:
        known = Staff(
            clinic_id=clinic_id,
            user_id=user_id,
            name=name,
            role=Role.STAFF,
            language=asker.language,
            active=False,
            joined_at=now,
        )
        session.add(known)
        session.flush()
    return known


def forget(session: Session, clinic_id: int, patient: Patient) -> None:
    """Delete a rehearsal's patient, its colleague and every row that hangs on them; the audit alone stays."""
    found = erasing.belongings(session, clinic_id, {"patient": [patient.id or 0]})
    erasing.delete_found(session, clinic_id, found)
    session.execute(
        delete(Staff).where(col(Staff.clinic_id) == clinic_id, col(Staff.user_id) == -patient.user_id)
    )
    session.execute(delete(Conversation).where(col(Conversation.chat_id) == patient.chat_id))
    session.expire_all()


def _rows(session: Session, model: type[SQLModel], **of: Any) -> Sequence[Any]:
    return session.exec(select(model).filter_by(**of)).all()


def _earlier(row: Any, time: timedelta, *names: str) -> None:
    for name in names:
        at = getattr(row, name)
        if at is not None:
            setattr(row, name, at - time)


def _all_earlier(value: Any, time: timedelta) -> Any:
    """A card's facts with every time in them so much earlier."""
    if isinstance(value, dict):
        return {key: _all_earlier(one, time) for key, one in value.items()}
    if isinstance(value, list):
        return [_all_earlier(one, time) for one in value]
    return _time_earlier(value, time) if isinstance(value, str) else value


def _time_earlier(value: str, time: timedelta) -> str:
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return value
    return (at - time).isoformat() if at.tzinfo else value
