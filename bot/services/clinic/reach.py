"""Proof that alerts reach every member of staff: a test when they join and every week, and who failed it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.care import hours
from bot.care.errors import NotAllowed
from bot.care.hours import StaffedHours
from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.cases.card_standing import names_of
from bot.services.clinic import duty_shifts
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import duty, lookup, staff
from bot.store.models import Clinic, OutboxKind, Priority, Role, Staff


def test_due(unit: Unit) -> bool:
    """Send the weekly tests of one clinic that are due, in its staffed hours; False when there is none."""
    for clinic in lookup.clinics(unit.session):
        due = duty.untested(unit.session, clinic.id or 0, unit.now)
        if due and _is_staffed(clinic, unit.now):
            for member in due:
                test(unit, clinic, member)
            return True
    return False


def next_due(session: Session, clinics: Sequence[Clinic], now: datetime) -> datetime | None:
    """When the next weekly test of anybody of these clinics is due."""
    moments = []
    for clinic in clinics:
        due = duty.next_test(session, clinic.id or 0)
        if due:
            week = StaffedHours.from_json(clinic.staffed_hours)
            moments.append(hours.next_staffed(week, max(due, now), clinic.timezone))
    return min(moments, default=None)


def _is_staffed(clinic: Clinic, now: datetime) -> bool:
    return hours.is_staffed(StaffedHours.from_json(clinic.staffed_hours), now, clinic.timezone)


def test(unit: Unit, clinic: Clinic, member: Staff) -> None:
    """Ask this member to prove by a tap that alerts reach them."""
    button = _button(unit, clinic, member, "done")
    message = Message(lines=(text("test-ping", clinic=clinic.name),), rows=((button,),))
    speak.say(unit, speak.to_staff(member), message, kind=OutboxKind.NOTICE, priority=Priority.CARE)


def first_test(unit: Unit, clinic: Clinic, member: Staff) -> Button:
    """The first test, as a button of the message that welcomes this member now."""
    return _button(unit, clinic, member, "welcomed")


def _button(unit: Unit, clinic: Clinic, member: Staff, how: str) -> Button:
    if _ignored(member, unit.now):  # the next test may not hide that the last one was never answered
        member.proved_at = None
    member.tested_at = unit.now
    about = {"clinic": clinic.id, "staff": member.id}
    return Button(label=text("test-button"), action=f"test.{how}", args=about)


def _ignored(member: Staff, now: datetime) -> bool:
    tested, proved = member.tested_at, member.proved_at
    answered = tested is None or (proved is not None and proved >= tested)
    return not answered and tested is not None and tested <= now - duty.PROVED_WITHIN


def again(turn: Turn, args: dict[str, Any]) -> None:
    """The owner wants the test sent once more to everybody who has not answered it."""
    clinic, member = duty_shifts.actor(turn, args)
    if member.role is not Role.OWNER:
        raise NotAllowed("error-owner-only")
    waiting = _unreached(turn, clinic)
    for one in waiting:
        test(turn, clinic, one)
    names = names_of(waiting)
    turn.toast(text("test-sent", names=names) if names else text("setup-proved"))


def again_button(unit: Unit, clinic: Clinic) -> Button | None:
    """Sends the test once more; None when everybody has answered it."""
    if not _unreached(unit, clinic):
        return None
    return Button(label=text("test-again"), action="test.again", args={"clinic": clinic.id})


def _unreached(unit: Unit, clinic: Clinic) -> list[Staff]:
    reached = {member.id for member in duty.reachable(unit.session, clinic.id or 0, unit.now)}
    return [one for one in staff.active(unit.session, clinic.id or 0) if one.id not in reached]


def welcomed(turn: Turn, args: dict[str, Any]) -> None:
    """They tapped under their welcome, which stays as it is."""
    if _proved(turn, args):
        turn.toast(text("test-thanks"))


def done(turn: Turn, args: dict[str, Any]) -> None:
    """They tapped: alerts reach them."""
    clinic = _proved(turn, args)
    if clinic:
        turn.show(Message(lines=(text("test-done", clinic=clinic.name),)))


def _proved(turn: Turn, args: dict[str, Any]) -> Clinic | None:
    clinic, member = duty_shifts.actor(turn, args)
    if member.id != args["staff"]:
        turn.toast(text("duty-gone"))
        return None
    member.proved_at, member.unreachable_since = turn.now, None
    return clinic


def progress(unit: Unit, clinic: Clinic) -> Text:
    """One line for the owner: everybody can be alerted, or who may not be."""
    names = names_of(_unreached(unit, clinic))
    return text("setup-unproved", names=names) if names else text("setup-proved")


def refused(unit: Unit, clinic_id: int, staff_id: int) -> None:
    """Telegram refuses a member's chat: they blocked the bot, or their account is gone."""
    member = unit.session.get(Staff, staff_id)
    if member and member.clinic_id == clinic_id and member.unreachable_since is None:
        member.unreachable_since = unit.now


ACTIONS = {"test.again": again, "test.done": done, "test.welcomed": welcomed}
