"""A clinic, its invites, its sign-offs and its people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import CursorResult, func, or_, update
from sqlmodel import Session, col, select

from bot.store.models import Clinic, Invite, ProtocolApproval, Role, Staff


def get(session: Session, clinic_id: int) -> Clinic | None:
    """The clinic of that number."""
    return session.get(Clinic, clinic_id)


def bind_group(session: Session, clinic_id: int, chat_id: int) -> bool:
    """Make this chat the clinic's staff group. False when the clinic has one already."""
    result = session.execute(
        update(Clinic)
        .where(col(Clinic.id) == clinic_id, col(Clinic.group_chat_id).is_(None))
        .values(group_chat_id=chat_id, group_failed_since=None, group_check_at=None)
        .execution_options(synchronize_session="fetch")
    )
    return cast("CursorResult[Any]", result).rowcount == 1


def begin_digest(session: Session, clinic_id: int, day: date) -> bool:
    """Note that the digest of this local day is being said. False when it was already."""
    result = session.execute(
        update(Clinic)
        .where(col(Clinic.id) == clinic_id, or_(col(Clinic.digest_on).is_(None), col(Clinic.digest_on) < day))
        .values(digest_on=day)
        .execution_options(synchronize_session="fetch")
    )
    return cast("CursorResult[Any]", result).rowcount == 1


def hold(session: Session, clinic_id: int, since: datetime | None) -> bool:
    """Note that no codes can be made since then, or again when None. False when that stands already."""
    held = col(Clinic.held_since)
    result = session.execute(
        update(Clinic)
        .where(col(Clinic.id) == clinic_id, held.is_(None) if since else held.is_not(None))
        .values(held_since=since)
        .execution_options(synchronize_session="fetch")
    )
    return cast("CursorResult[Any]", result).rowcount == 1


def group_failed(session: Session, clinic_id: int, since: datetime | None) -> bool:
    """Note that the staff group takes nothing of ours since then; None: it works. False: known already."""
    failed = col(Clinic.group_failed_since)
    result = session.execute(
        update(Clinic)
        .where(col(Clinic.id) == clinic_id, failed.is_(None) if since else failed.is_not(None))
        .values(group_failed_since=since)
        .execution_options(synchronize_session="fetch")
    )
    return cast("CursorResult[Any]", result).rowcount == 1


def next_episode_number(session: Session, clinic_id: int) -> int:
    """1 for the clinic's first episode, and never the same number twice."""
    number = session.execute(
        update(Clinic)
        .where(col(Clinic.id) == clinic_id)
        .values(episodes_made=col(Clinic.episodes_made) + 1)
        .returning(col(Clinic.episodes_made))
        .execution_options(synchronize_session=False)
    ).scalar_one()
    return int(number)


def use_invite(session: Session, clinic_id: int, invite_id: int, user_id: int, now: datetime) -> bool:
    """Spend an invite. False when it was spent or expired meanwhile: two people may hold the same link."""
    result = session.execute(
        update(Invite)
        .where(
            col(Invite.id) == invite_id,
            col(Invite.clinic_id) == clinic_id,
            col(Invite.used_at).is_(None),
            col(Invite.expires_at) > now,
        )
        .values(used_at=now, used_by=user_id)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", result).rowcount == 1


def approval(session: Session, clinic_id: int, protocol: str, digest: str) -> ProtocolApproval | None:
    """The sign-off of exactly this content for this clinic."""
    return session.exec(
        select(ProtocolApproval).where(
            ProtocolApproval.clinic_id == clinic_id,
            ProtocolApproval.protocol == protocol,
            ProtocolApproval.digest == digest,
        )
    ).first()


def approvals(session: Session, clinic_id: int) -> Sequence[ProtocolApproval]:
    """Every sign-off of this clinic, whatever was changed since."""
    return session.exec(select(ProtocolApproval).where(ProtocolApproval.clinic_id == clinic_id)).all()


def join_staff(
    session: Session, clinic_id: int, user_id: int, name: str, role: Role, language: str, now: datetime
) -> Staff:
    """Make this Telegram user staff of the clinic; somebody who was there before comes back."""
    person = session.exec(select(Staff).where(Staff.clinic_id == clinic_id, Staff.user_id == user_id)).first()
    if person is None:
        person = Staff(
            clinic_id=clinic_id, user_id=user_id, name=name, role=role, language=language, joined_at=now
        )
    else:
        # What somebody proved before they left is no proof that alerts reach them now.
        person.proved_at = person.proved_at if person.active else None
        person.name, person.role, person.active, person.joined_at = name, role, True, now
    session.add(person)
    session.flush()
    return person


def owners(session: Session, clinic_id: int) -> Sequence[Staff]:
    """The clinic's active owners."""
    return session.exec(
        select(Staff).where(Staff.clinic_id == clinic_id, Staff.role == Role.OWNER, col(Staff.active))
    ).all()


def staff_count(session: Session, clinic_id: int) -> int:
    """How many people of the clinic are active, owners included."""
    counted = select(func.count()).select_from(Staff)
    return session.exec(counted.where(Staff.clinic_id == clinic_id, col(Staff.active))).one()
