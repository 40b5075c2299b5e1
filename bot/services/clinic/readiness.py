"""Whether a clinic may take in new patients: alerts surely reach two people, in hours somebody keeps (H02),
and its staff group takes what we say (H03), which ``group_check`` finds out.

Only making codes is held back. Who has a code already can join, for the clinic promised it to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlmodel import Session

from bot.care.errors import AftercareError
from bot.care.hours import StaffedHours
from bot.content.message import Message, Text, text
from bot.services import speak
from bot.services.unit import Unit
from bot.store import audit, clinics, codes, duty, lookup
from bot.store.duty import Ways
from bot.store.models import Clinic, OutboxKind, Priority

ENOUGH = 2  #: people whom alerts surely reach; one alone may be asleep, ill or away


def refuse(unit: Unit, clinic: Clinic) -> None:
    """Raise AftercareError, with what to do, while no code may be made."""
    lacking = hindrance(unit.session, clinic, unit.now)
    if lacking:
        raise lacking


def hindrance(session: Session, clinic: Clinic, now: datetime) -> AftercareError | None:
    """Why no code may be made now; None when one may."""
    if clinic.group_failed_since:
        return AftercareError("error-group-silent" if clinic.group_chat_id else "error-group-gone")
    return _incomplete(session, clinic, now)


def _incomplete(session: Session, clinic: Clinic, now: datetime) -> AftercareError | None:
    return _lacking(clinic, duty.ways(session, clinic.id or 0, now))


def _lacking(clinic: Clinic, ways: Ways) -> AftercareError | None:
    if ways.reached < ENOUGH:
        return AftercareError("error-too-few-reached", count=ways.reached)
    return None if has_hours(clinic) else AftercareError("error-no-hours")


def has_hours(clinic: Clinic) -> bool:
    """Whether anybody is ever there to answer."""
    try:
        StaffedHours.from_json(clinic.staffed_hours)
    except (KeyError, ValueError):
        return False
    return True


def progress(unit: Unit, clinic: Clinic) -> Iterator[Text]:
    """What the owner reads in /setup of what still holds codes back."""
    reached = duty.ways(unit.session, clinic.id or 0, unit.now).reached
    if reached < ENOUGH:
        yield text("setup-too-few", count=reached)
    if not has_hours(clinic):
        yield text("setup-no-hours")


def watch(unit: Unit) -> bool:
    """Tell the owners of one clinic that it cannot make codes any more, or can again; False when of none."""
    return any(_told(unit, clinic) for clinic in lookup.clinics(unit.session))


def next_due(session: Session, clinics: Sequence[Clinic], now: datetime) -> datetime | None:
    """When the owners of one of these clinics have to be told next."""
    return min((at for clinic in clinics if (at := _next(session, clinic, now))), default=None)


def _next(session: Session, clinic: Clinic, now: datetime) -> datetime | None:
    ways = duty.ways(session, clinic.id or 0, now)
    return now if _is_news(session, clinic, _lacking(clinic, ways)) else ways.next_doubt


def _is_news(session: Session, clinic: Clinic, lacking: AftercareError | None) -> bool:
    """A clinic that never made a code loses nothing yet: /setup tells it what is missing."""
    if lacking is None:
        return clinic.held_since is not None
    return clinic.held_since is None and codes.any_made(session, clinic.id or 0)


def _told(unit: Unit, clinic: Clinic) -> bool:
    lacking = _incomplete(unit.session, clinic, unit.now)
    since = unit.now if lacking else None
    if not _is_news(unit.session, clinic, lacking) or not clinics.hold(unit.session, clinic.id or 0, since):
        return False
    deed = "codes.held" if lacking else "codes.again"
    audit.record(unit.session, clinic.id, unit.now, None, deed, f"clinic:{clinic.id}")
    key = "codes-held" if lacking else "codes-again"
    why = (text(lacking.text, **lacking.values),) if lacking else ()
    message = Message(lines=(text(key, clinic=clinic.name), *why))
    for owner in clinics.owners(unit.session, clinic.id or 0):
        speak.say(unit, speak.to_staff(owner), message, kind=OutboxKind.NOTICE, priority=Priority.CARE)
    return True
