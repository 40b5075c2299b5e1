"""/duty: who is on duty now and in the week to come; taking it and ending it with one tap.

Planning a week and handing over happen in private (``duty_plan``, ``duty_handover``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import time
from itertools import groupby
from typing import Any

from bot.care import duty as spans
from bot.care import hours
from bot.care.errors import NotAllowed
from bot.care.hours import StaffedHours
from bot.care.timeline import DAY, local_to_utc, to_local
from bot.content.message import BLANK, Button, Message, Moment, Several, Text, text
from bot.services import speak
from bot.services.cases.card_standing import names_of
from bot.services.clinic import binding, duty_handover, duty_plan, duty_shifts, gaps
from bot.services.moments import said, spelt
from bot.services.speak import Reader
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import duty as rows
from bot.store.models import Clinic, DutyShift, Staff

DAYS = 7  #: how far ahead it is shown
Shifts = Sequence[tuple[DutyShift, Staff]]


def show(turn: Turn) -> None:
    """``/duty``, in the group or in private."""
    binding.refuse_unbound(turn)
    member = turn.staff
    if member is None:
        raise NotAllowed
    clinic = turn.session.get_one(Clinic, member.clinic_id)
    speak.say(turn, _here(turn, clinic, member), view(turn, clinic))


def _here(turn: Turn, clinic: Clinic, member: Staff) -> Reader:
    """This chat; in the group everybody of the team may press."""
    group = speak.to_group(clinic)
    return group if group and turn.chat_id == group.chat_id else speak.to_staff(member)


def view(unit: Unit, clinic: Clinic) -> Message:
    """Now, the week to come, and what can be done about it."""
    shifts = rows.shifts(unit.session, clinic.id or 0, unit.now)
    unproved = names_of(rows.unproved(unit.session, clinic.id or 0, unit.now))
    lines = [text("duty-head", clinic=clinic.name), now_line(unit, clinic, shifts), BLANK]
    lines += _week(unit, clinic, shifts) if shifts else [text("duty-unplanned")]
    lines += [BLANK, text("duty-unproved", names=unproved)] if unproved else []
    return Message(lines=tuple(lines), rows=_buttons(clinic))


def now_line(unit: Unit, clinic: Clinic, shifts: Shifts) -> Text:
    """Who is on duty at this moment, and until when."""
    there = [(shift, member) for shift, member in shifts if shift.starts_at <= unit.now]
    names = names_of({member.id: member for _, member in there}.values())
    if names:
        until = max(shift.ends_at for shift, _ in there)
        return text("duty-now", names=names, until=said("until", until, unit.now, clinic.timezone))
    week = StaffedHours.from_json(clinic.staffed_hours)
    open_to_all = not shifts and hours.is_staffed(week, unit.now, clinic.timezone)
    return text("duty-now-open") if open_to_all else text("duty-now-nobody")


def _week(unit: Unit, clinic: Clinic, shifts: Shifts) -> Iterator[Text]:
    week, zone = StaffedHours.from_json(clinic.staffed_hours), clinic.timezone

    def day_of(one: tuple[DutyShift, Staff]) -> Any:
        return to_local(max(one[0].starts_at, unit.now), zone).date()

    by_day = {day: list(found) for day, found in groupby(sorted(shifts, key=day_of), day_of)}
    today = to_local(unit.now, zone).date()
    for day in (today + n * DAY for n in range(DAYS)):
        at = max(local_to_utc(day, time(), zone), unit.now)
        name = Moment(at=at, style="day")
        if day in by_day:
            taken = Several(items=tuple(_shift(shift, member) for shift, member in by_day[day]))
            yield text("duty-day", day=name, shifts=taken)
        elif any(opening[1] > unit.now for opening in hours.openings(week, day, zone)):
            yield text("duty-day-nobody", day=name)
    until = said("until", max(shift.ends_at for shift, _ in shifts), unit.now, zone)
    yield text("duty-promise", until=until)


def _shift(shift: DutyShift, member: Staff) -> Text:
    return text(
        "duty-shift",
        name=member.name,
        start=Moment(at=shift.starts_at, style="clock"),
        end=Moment(at=shift.ends_at, style="clock"),
    )


def _buttons(clinic: Clinic) -> tuple[tuple[Button, ...], ...]:
    def button(label: str, action: str) -> Button:
        return Button(label=text(label), action=action, args={"clinic": clinic.id})

    return (
        (button("duty-take-now", "duty.take"), button("duty-end", "duty.end")),
        (button("duty-plan", "duty.plan"), button("duty-give", "duty.give")),
    )


def take(turn: Turn, args: dict[str, Any]) -> None:
    """I'm on duty now: until the staffed day ends, or outside it until the next one begins."""
    clinic, member = duty_shifts.actor(turn, args)
    week = StaffedHours.from_json(clinic.staffed_hours)
    span = spans.from_now(week, turn.now, clinic.timezone)
    new = duty_shifts.take(turn, clinic, member, span)
    until = spelt("until", new[1], turn.now, clinic.timezone)
    turn.toast(text("duty-taken", until=until))
    _again(turn, clinic, member)


def end(turn: Turn, args: dict[str, Any]) -> None:
    """End my duty: what is left of the running shift is nobody's."""
    clinic, member = duty_shifts.actor(turn, args)
    mine = rows.of_member(turn.session, clinic.id or 0, member.id or 0, turn.now)
    running = next((shift for shift in mine if shift.starts_at <= turn.now), None)
    if running is None:
        turn.toast(text("duty-not-on"))
        return
    duty_shifts.release(turn, clinic, member, (turn.now, running.ends_at))
    alone = not rows.on_duty(turn.session, clinic.id or 0, turn.now)
    turn.toast(text("duty-ended-nobody" if alone else "duty-ended"), alert=alone)
    if alone:
        gaps.opened_now(turn, clinic)
    _again(turn, clinic, member)


def _again(turn: Turn, clinic: Clinic, member: Staff) -> None:
    """The pressed view, true again."""
    press = turn.incoming.press
    here = _here(turn, clinic, member)
    speak.say(turn, here, view(turn, clinic), edits_message_id=press.message_id if press else None)


ACTIONS = {
    "duty.take": take,
    "duty.end": end,
    **duty_plan.ACTIONS,
    **duty_handover.ACTIONS,
    **gaps.ACTIONS,
}
