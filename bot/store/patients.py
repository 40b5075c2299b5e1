"""Patients and their episodes."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from bot.store.models import Episode, EpisodeStatus, Patient


def by_user(session: Session, clinic_id: int, user_id: int) -> Patient | None:
    """This Telegram user as a patient of the clinic."""
    return session.exec(
        select(Patient).where(Patient.clinic_id == clinic_id, Patient.user_id == user_id)
    ).first()


def episode(session: Session, clinic_id: int, episode_id: int) -> Episode | None:
    """The clinic's episode of that number."""
    return session.exec(
        select(Episode).where(Episode.clinic_id == clinic_id, Episode.id == episode_id)
    ).first()


def patient_of(session: Session, clinic_id: int, episode: Episode) -> Patient:
    """Whose episode it is. Raises sqlalchemy's NoResultFound when it is of another clinic."""
    return session.exec(
        select(Patient).where(Patient.clinic_id == clinic_id, Patient.id == episode.patient_id)
    ).one()


def running_episodes(session: Session, clinic_id: int, patient_id: int) -> Sequence[Episode]:
    """The episodes of a patient whose plans are not over, newest first."""
    return session.exec(
        select(Episode)
        .where(
            Episode.clinic_id == clinic_id,
            Episode.patient_id == patient_id,
            col(Episode.status).in_([EpisodeStatus.ACTIVE, EpisodeStatus.PAUSED]),
        )
        .order_by(col(Episode.joined_at).desc(), col(Episode.id).desc())
    ).all()
