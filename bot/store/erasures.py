"""Who was forgotten, without saying who: keyed hashes, so that it is done again after an older backup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from bot.store import crypto
from bot.store.models import Erasure, Forgetting, Patient


def person(clinic_id: int, user_id: int) -> str:
    """What stands for this Telegram user at this clinic. Raises NoKeyError."""
    return crypto.keyed_hash(f"forgotten {clinic_id} {user_id}")


def note(session: Session, clinic_id: int, user_id: int, how: Forgetting, at: datetime) -> None:
    """Write down that this Telegram user was forgotten."""
    session.add(Erasure(clinic_id=clinic_id, person=person(clinic_id, user_id), how=how, at=at))


def latest(session: Session, clinic_ids: Sequence[int | None]) -> Mapping[str, Erasure]:
    """The last time each person of these clinics was forgotten."""
    rows = session.exec(
        select(Erasure).where(col(Erasure.clinic_id).in_(clinic_ids)).order_by(col(Erasure.at))
    ).all()
    return {row.person: row for row in rows}


def patients(session: Session, clinic_id: int) -> Sequence[Patient]:
    """Every patient of the clinic that is still known by their Telegram id."""
    return session.exec(
        select(Patient).where(Patient.clinic_id == clinic_id, col(Patient.restricted_at).is_(None))
    ).all()
