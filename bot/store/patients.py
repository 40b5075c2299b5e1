"""Patients and their episodes."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, func, update
from sqlalchemy.orm.attributes import set_committed_value
from sqlmodel import Session, col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.store.models import Episode, EpisodeStatus, Patient

# Asked at nearly every tap: written once, because putting a question together takes longer than asking it.
_BY_USER = select(Patient).where(
    col(Patient.clinic_id) == bindparam("clinic"), col(Patient.user_id) == bindparam("user")
)
_EPISODE = select(Episode).where(
    col(Episode.clinic_id) == bindparam("clinic"), col(Episode.id) == bindparam("episode")
)
_episodes = Episode.__table__  # type: ignore[attr-defined]  # SQLModel does not declare it
_MARK_RISKS = (
    update(_episodes)
    .where(_episodes.c.clinic_id == bindparam("clinic"), _episodes.c.id == bindparam("episode"))
    .values(risk_answers=bindparam("risk_answers"))
)
_PATIENT_OF = select(Patient).where(
    col(Patient.clinic_id) == bindparam("clinic"), col(Patient.id) == bindparam("patient")
)


def by_user(session: Session, clinic_id: int, user_id: int) -> Patient | None:
    """This Telegram user as a patient of the clinic."""
    return session.exec(_BY_USER, params={"clinic": clinic_id, "user": user_id}).first()


def episode(session: Session, clinic_id: int, episode_id: int) -> Episode | None:
    """The clinic's episode of that number."""
    return session.exec(_EPISODE, params={"clinic": clinic_id, "episode": episode_id}).first()


def mark_risks(session: Session, clinic_id: int, episode: Episode, answers: dict[str, str]) -> None:
    """Keep what the patient has marked of the risk questions so far, tap by tap."""
    session.connection().execute(
        _MARK_RISKS, {"clinic": clinic_id, "episode": episode.id, "risk_answers": answers}
    )
    set_committed_value(episode, "risk_answers", answers)


def patient_of(session: Session, clinic_id: int, episode: Episode) -> Patient:
    """Whose episode it is. Raises sqlalchemy's NoResultFound when it is of another clinic."""
    return session.exec(_PATIENT_OF, params={"clinic": clinic_id, "patient": episode.patient_id}).one()


def running_of_clinic(session: Session, clinic_id: int) -> Sequence[Episode]:
    """Every episode of the clinic whose plan is not over, oldest first."""
    return session.exec(
        select(Episode)
        .where(
            Episode.clinic_id == clinic_id,
            col(Episode.status).in_([EpisodeStatus.ACTIVE, EpisodeStatus.PAUSED]),
        )
        .order_by(col(Episode.id))
    ).all()


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


def seen(session: Session, clinic_id: int, episode_id: int) -> Episode | None:
    """The clinic's episode of that number, unless its patient asked to be forgotten."""
    return session.exec(_seen(clinic_id).where(Episode.id == episode_id)).first()


def listed(session: Session, clinic_id: int, limit: int, start: int) -> Sequence[Episode]:
    """A page of the clinic's episodes: those whose plans run first, the newest session first."""
    runs = col(Episode.status).in_([EpisodeStatus.ACTIVE, EpisodeStatus.PAUSED])
    order = (runs.desc(), col(Episode.session_at).desc(), col(Episode.id).desc())
    return session.exec(_seen(clinic_id).order_by(*order).offset(start).limit(limit)).all()


def count(session: Session, clinic_id: int) -> int:
    """How many episodes ``listed`` has in all."""
    return session.exec(select(func.count()).select_from(_seen(clinic_id).subquery())).one()


def find(session: Session, clinic_id: int, pseudonym: str, own_hash: str | None) -> Sequence[Episode]:
    """The clinic's episodes of that pseudonym, or of the own reference with that keyed hash, newest first."""
    same = [Episode.reference == pseudonym]
    if own_hash:
        same.append(Episode.own_hash == own_hash)
    return session.exec(_seen(clinic_id).where(or_(*same)).order_by(col(Episode.id).desc())).all()


def episodes_of(session: Session, clinic_id: int, patient_id: int) -> Sequence[Episode]:
    """Every episode of a patient, the newest first."""
    return session.exec(
        _seen(clinic_id).where(Episode.patient_id == patient_id).order_by(col(Episode.id).desc())
    ).all()


def _seen(clinic_id: int) -> SelectOfScalar[Episode]:
    patient = select(Patient.id).where(Patient.clinic_id == clinic_id, col(Patient.restricted_at).is_(None))
    return select(Episode).where(Episode.clinic_id == clinic_id, col(Episode.patient_id).in_(patient))
