"""The look at each staff group, when a process starts and every hour: is it there, may we write (H03)?

Telegram is asked about the group, and nothing is said in it. While it takes nothing of ours, cases go to
each of the staff in private, and no codes are made.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

from bot.content.message import Message, text
from bot.services import speak
from bot.services.clinic import group_loss
from bot.services.delivery.gateway import Migrated
from bot.services.unit import Unit
from bot.store import audit, clinics, lookup, outbox
from bot.store.models import Clinic, OutboxKind, Priority

EVERY = timedelta(hours=1)
WHILE_FAILING = timedelta(minutes=5)  #: whoever gives us back our right waits no longer than this for a code
UNANSWERED = timedelta(minutes=1)  #: Telegram was away: that says nothing about the group


class Found(StrEnum):
    """What Telegram says of a staff group."""

    FINE = "fine"
    SILENCED = "silenced"  #: we are in it and may not write
    PUBLIC = "public"  #: anybody can read it
    GONE = "gone"  #: deleted, or we are not in it


def may_write(status: str, own: bool | None, everybody: bool | None) -> bool:
    """Whether a member of a group may write there.

    ``status`` is Telegram's; ``own`` is what a restricted member may, ``everybody`` what all members may;
    None where Telegram says nothing.
    """
    if status in ("creator", "administrator"):
        return True
    return bool(own) if status == "restricted" else everybody is not False


def is_due(clinic: Clinic, looked: Collection[int], now: datetime) -> bool:
    """Whether the group of the clinic is to be looked at; ``looked`` were since we started."""
    if clinic.group_chat_id is None:
        return False
    return clinic.id not in looked or clinic.group_check_at is None or clinic.group_check_at <= now


def to_check(unit: Unit, looked: Collection[int]) -> tuple[int, int] | None:
    """The next clinic whose group is to be looked at, and that group; ``looked`` were since we started.

    It is looked at again in a minute unless ``seen``.
    """
    for clinic in lookup.clinics(unit.session):
        if clinic.id and clinic.group_chat_id and is_due(clinic, looked, unit.now):
            clinic.group_check_at = unit.now + UNANSWERED
            return clinic.id, clinic.group_chat_id
    return None


def seen(unit: Unit, clinic_id: int, chat_id: int, found: Found | Migrated) -> None:
    """What was found of a group changes who is told, and whether codes are made."""
    clinic = clinics.get(unit.session, clinic_id)
    if clinic is None or clinic.group_chat_id != chat_id:  # another one was bound meanwhile
        return
    match found:
        case Migrated(grown):
            outbox.move_chat(unit.session, chat_id, grown)
            clinic.group_chat_id = grown
        case Found.GONE:
            group_loss.lose(unit, clinic, text("setup-group-lost", clinic=clinic.name))
        case Found.PUBLIC:
            group_loss.lose(unit, clinic, text("group-public", clinic=clinic.name))
        case Found.SILENCED:
            silenced(unit, clinic)
        case Found.FINE:
            _works(unit, clinic)
    clinic.group_check_at = unit.now + (WHILE_FAILING if clinic.group_failed_since else EVERY)


def silenced(unit: Unit, clinic: Clinic) -> None:
    """The group is there and takes nothing of ours: the owners hear it, once."""
    if clinics.group_failed(unit.session, clinic.id or 0, unit.now):
        clinic.group_check_at = unit.now + WHILE_FAILING
        _tell(unit, clinic, "group-silenced", "group.silenced")


def _works(unit: Unit, clinic: Clinic) -> None:
    if clinics.group_failed(unit.session, clinic.id or 0, None):
        _tell(unit, clinic, "group-works", "group.works")


def _tell(unit: Unit, clinic: Clinic, key: str, deed: str) -> None:
    audit.record(unit.session, clinic.id, unit.now, None, deed, f"clinic:{clinic.id}")
    for owner in clinics.owners(unit.session, clinic.id or 0):
        words = Message(lines=(text(key, clinic=clinic.name),))
        speak.say(unit, speak.to_staff(owner), words, kind=OutboxKind.NOTICE, priority=Priority.URGENT)
