"""A staff group that is one no more: thrown out of it, deleted, turned public, or given up by the owner.

From that moment cases go to every member of staff in private, and the owner binds another group.
"""

from __future__ import annotations

from typing import Any

from bot.care.errors import NotAllowed
from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.cases import cards
from bot.services.clinic import binding
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, cases, clinics, lookup, staff
from bot.store.models import Clinic, OutboxKind, Priority, Role


def lose(unit: Unit, clinic: Clinic, words: Text, by: int | None = None) -> None:
    """Unbind the group: everybody is told in private with ``words``, and gets what is open.

    The group itself gets no message: it may be gone, or anybody may read it.
    """
    clinic.group_chat_id = clinic.topics_from = None
    clinic.group_failed_since = clinic.group_failed_since or unit.now
    unit.session.add(clinic)
    unit.session.flush()
    audit.record(unit.session, clinic.id, unit.now, by, "group.lost", f"clinic:{clinic.id}", why=words.key)
    for member in staff.active(unit.session, clinic.id or 0):
        rows = ((binding.group_button(unit, clinic),),) if member.role is Role.OWNER else ()
        message = Message(lines=(words, text("group-private-now"), text("group-no-codes")), rows=rows)
        speak.say(unit, speak.to_staff(member), message, kind=OutboxKind.NOTICE, priority=Priority.URGENT)
    for case in cases.waiting(unit.session, clinic.id or 0):
        there = cards.living(unit, case)
        readers = [one for one in cards.common_room(unit, case) if one.chat_id not in there]
        cards.post(unit, case, readers, silent=True)


def unreachable(unit: Unit, chat_id: int) -> None:
    """Telegram says that this chat is no place for us any more; it may have been a staff group."""
    clinic = lookup.clinic_of_group(unit.session, chat_id)
    if clinic:
        lose(unit, clinic, text("setup-group-lost", clinic=clinic.name))


def watch(turn: Turn) -> bool:
    """A staff group that anybody can find and read by now is one no more. Always False: what was said there
    is still to be handled."""
    place = turn.incoming.place
    readable = place.is_group and place.is_public
    clinic = lookup.clinic_of_group(turn.session, place.chat_id) if readable else None
    if clinic:
        lose(turn, clinic, text("group-public", clinic=clinic.name))
    return False


def rights(turn: Turn, clinic: Clinic) -> None:
    """We were made administrator of the staff group, or are none any more: only one hears who leaves."""
    change = turn.incoming.membership
    if change is None or change.admin == change.was_admin:
        return
    key = "group-admin-now" if change.admin else "group-admin-lost"
    for owner in clinics.owners(turn.session, clinic.id or 0):
        words = Message(lines=(text(key, clinic=clinic.name),))
        speak.say(turn, speak.to_staff(owner), words, kind=OutboxKind.NOTICE)


def ask(turn: Turn, args: dict[str, Any]) -> None:
    """Another group? Asked once more, for cases leave the present one at once."""
    clinic = _owned(turn, args)
    sure = Button(label=text("group-change-sure"), action="group.change-sure", args=args)
    back = Button(label=text("case-back"), action="group.keep", args=args)
    turn.show(Message(lines=(text("group-change-ask", clinic=clinic.name),), rows=((sure, back),)))


def give_up(turn: Turn, args: dict[str, Any]) -> None:
    """The owner wants another group: the present one ends, and a button leads to the next."""
    clinic = _owned(turn, args)
    if clinic.group_chat_id is None:
        turn.toast(text("error-too-late"), alert=True)
        return
    lose(turn, clinic, text("group-changed", clinic=clinic.name), turn.person.id)
    turn.show(Message(lines=(text("group-changing", clinic=clinic.name),)))


def keep(turn: Turn, args: dict[str, Any]) -> None:
    """It was a slip."""
    clinic = _owned(turn, args)
    turn.show(Message(lines=(text("setup-has-group", clinic=clinic.name),)))


def button(clinic: Clinic) -> Button:
    """The way to another group, for the owner's /setup."""
    return Button(label=text("group-change"), action="group.change", args={"clinic": clinic.id})


def _owned(turn: Turn, args: dict[str, Any]) -> Clinic:
    owner = lookup.staff_of(turn.session, args["clinic"], turn.person.id)
    if owner is None or owner.role is not Role.OWNER:
        raise NotAllowed("error-owner-only")
    return turn.session.get_one(Clinic, owner.clinic_id)


ACTIONS = {"group.change": ask, "group.change-sure": give_up, "group.keep": keep}
