"""Finding out whose clinic somebody belongs to: the only queries without a clinic scope.

Everything that follows from the answer is asked through functions that take the clinic.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from bot.store.models import CallbackKey, Clinic, EnrolmentCode, Episode, Invite, Patient, Staff


def clinics(session: Session) -> Sequence[Clinic]:
    """Every clinic, oldest first."""
    return session.exec(select(Clinic).order_by(col(Clinic.id))).all()


def clinic_of_group(session: Session, chat_id: int) -> Clinic | None:
    """The clinic whose staff group this chat is."""
    return session.exec(select(Clinic).where(Clinic.group_chat_id == chat_id)).first()


def staff_of(session: Session, clinic_id: int, user_id: int) -> Staff | None:
    """This Telegram user as active staff of that clinic."""
    return session.exec(
        select(Staff).where(Staff.clinic_id == clinic_id, Staff.user_id == user_id, col(Staff.active))
    ).first()


def staff_anywhere(session: Session, user_id: int) -> Staff | None:
    """This Telegram user as active staff of the clinic they joined last."""
    return session.exec(
        select(Staff).where(Staff.user_id == user_id, col(Staff.active)).order_by(col(Staff.joined_at).desc())
    ).first()


def patient_anywhere(session: Session, user_id: int) -> Patient | None:
    """This Telegram user as the patient of the episode they joined last."""
    return session.exec(
        select(Patient)
        .join(Episode, col(Episode.patient_id) == col(Patient.id))
        .where(Patient.user_id == user_id)
        .order_by(col(Episode.joined_at).desc(), col(Episode.id).desc())
    ).first()


def latest_episode(session: Session, patient: Patient) -> Episode | None:
    """The episode this patient joined last."""
    return session.exec(
        select(Episode)
        .where(Episode.patient_id == patient.id, Episode.clinic_id == patient.clinic_id)
        .order_by(col(Episode.joined_at).desc(), col(Episode.id).desc())
    ).first()


def buttons(session: Session, key: str) -> CallbackKey | None:
    """The buttons behind a key; who may press them is for the caller to check."""
    return session.get(CallbackKey, key)


def invite_of(session: Session, code_hash: str) -> Invite | None:
    """The invite with this hash, whatever its state; whoever asks holds the secret itself."""
    return session.exec(select(Invite).where(Invite.code_hash == code_hash)).first()


def code_of(session: Session, code_hash: str) -> EnrolmentCode | None:
    """The enrolment code with this hash, whatever its state."""
    return session.exec(select(EnrolmentCode).where(EnrolmentCode.code_hash == code_hash)).first()


def code_opened_by(session: Session, code_id: int, user_id: int) -> EnrolmentCode | None:
    """The enrolment code that this Telegram user opened."""
    code = session.get(EnrolmentCode, code_id)
    return code if code and code.opened_by == user_id else None
