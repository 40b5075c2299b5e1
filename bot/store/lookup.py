"""Finding out whose clinic somebody belongs to: the only queries without a clinic scope.

Everything that follows from the answer is asked through functions that take the clinic.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam
from sqlalchemy import select as plain_select
from sqlmodel import Session, col, select

from bot.store.models import CallbackKey, Clinic, Conversation, EnrolmentCode, Episode, Invite, Patient, Staff

# Asked at every tap: written once, because putting a question together takes longer than asking it.
_CLINICS = select(Clinic).order_by(col(Clinic.id))
_PRESSED: Any = (
    plain_select(CallbackKey, Staff, Patient, Conversation)
    .outerjoin(
        Staff,
        and_(
            col(Staff.clinic_id) == col(CallbackKey.clinic_id),
            col(Staff.user_id) == bindparam("user"),
            col(Staff.active),
        ),
    )
    .outerjoin(
        Patient,
        and_(col(Patient.clinic_id) == col(CallbackKey.clinic_id), col(Patient.user_id) == bindparam("user")),
    )
    .outerjoin(
        Conversation,
        and_(
            col(Conversation.chat_id) == col(CallbackKey.chat_id),
            col(Conversation.user_id) == bindparam("user"),
        ),
    )
    .where(col(CallbackKey.key) == bindparam("key"))
)
_CLINIC_OF_GROUP = select(Clinic).where(col(Clinic.group_chat_id) == bindparam("chat"))
_STAFF_ANYWHERE = (
    select(Staff)
    .where(col(Staff.user_id) == bindparam("user"), col(Staff.active))
    .order_by(col(Staff.joined_at).desc())
    .limit(1)
)
_STAFF_OF = select(Staff).where(
    col(Staff.clinic_id) == bindparam("clinic"), col(Staff.user_id) == bindparam("user"), col(Staff.active)
)
_NEWEST_FIRST = (col(Episode.joined_at).desc(), col(Episode.id).desc())
_PATIENT_ANYWHERE = (
    select(Patient)
    .join(Episode, col(Episode.patient_id) == col(Patient.id))
    .where(col(Patient.user_id) == bindparam("user"))
    .order_by(*_NEWEST_FIRST)
    .limit(1)
)
_LATEST_EPISODE = (
    select(Episode)
    .where(col(Episode.patient_id) == bindparam("patient"), col(Episode.clinic_id) == bindparam("clinic"))
    .order_by(*_NEWEST_FIRST)
    .limit(1)
)


def clinics(session: Session) -> Sequence[Clinic]:
    """Every clinic, oldest first."""
    return session.exec(_CLINICS).all()


def clinic_of_group(session: Session, chat_id: int) -> Clinic | None:
    """The clinic whose staff group this chat is."""
    return session.exec(_CLINIC_OF_GROUP, params={"chat": chat_id}).first()


def staff_of(session: Session, clinic_id: int, user_id: int) -> Staff | None:
    """This Telegram user as active staff of that clinic."""
    return session.exec(_STAFF_OF, params={"clinic": clinic_id, "user": user_id}).first()


def staff_anywhere(session: Session, user_id: int) -> Staff | None:
    """This Telegram user as active staff of the clinic they joined last."""
    return session.exec(_STAFF_ANYWHERE, params={"user": user_id}).first()


def patient_anywhere(session: Session, user_id: int) -> Patient | None:
    """This Telegram user as the patient of the episode they joined last."""
    return session.exec(_PATIENT_ANYWHERE, params={"user": user_id}).first()


def patients_of_person(session: Session, user_id: int) -> Sequence[Patient]:
    """This Telegram user as a patient of every clinic they are with."""
    return session.exec(select(Patient).where(Patient.user_id == user_id).order_by(col(Patient.id))).all()


def latest_episode(session: Session, patient: Patient) -> Episode | None:
    """The episode this patient joined last."""
    asked = {"patient": patient.id, "clinic": patient.clinic_id}
    return session.exec(_LATEST_EPISODE, params=asked).first()


class Pressed(NamedTuple):
    """Buttons, and this Telegram user where they belong: at their clinic and in their chat."""

    buttons: CallbackKey
    staff: Staff | None  #: as active staff
    patient: Patient | None
    conversation: Conversation | None


def pressed(session: Session, key: str, user_id: int) -> Pressed | None:
    """The buttons behind a key and who presses them; whether they may is for the caller to check."""
    found = session.execute(_PRESSED, {"key": key, "user": user_id}).first()
    return Pressed(*found) if found else None


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
