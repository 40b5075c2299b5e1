"""Planning the week: a day, then its portions, each taken or given up with one tap. Always in private."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.care import duty as spans
from bot.care.hours import Span, StaffedHours
from bot.care.timeline import DAY, to_local
from bot.content.message import Button, Message, Moment, Text, text
from bot.services import speak
from bot.services.cases.card_buttons import in_pairs
from bot.services.clinic import duty_shifts
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store.models import Clinic, Staff

DAYS = 7


def days(turn: Turn, args: dict[str, Any]) -> None:
    """Which day?"""
    clinic, member = duty_shifts.actor(turn, args)
    today = to_local(turn.now, clinic.timezone).date()
    buttons = [_day_button(clinic, today + n * DAY) for n in range(DAYS)]
    _show(turn, member, Message(lines=(text("duty-plan-head", clinic=clinic.name),), rows=in_pairs(buttons)))


def _day_button(clinic: Clinic, day: date) -> Button:
    weekday = text(f"duty-weekday-{day.isoweekday()}")
    label = text("duty-day-button", weekday=weekday, date=str(day.day))
    return Button(label=label, action="duty.day", args={"clinic": clinic.id, "day": day.isoformat()})


def _show(turn: Turn, member: Staff, message: Message) -> None:
    """In the member's own chat: the pressed message there is edited, from the group a new one is sent."""
    press = turn.incoming.press
    here = press is not None and turn.incoming.place.kind == "private"
    if not here:
        turn.toast(text("duty-in-private"))
    edits = press.message_id if press and here else None
    speak.say(turn, speak.to_staff(member), message, edits_message_id=edits)


def day(turn: Turn, args: dict[str, Any]) -> None:
    """What can be taken of one day."""
    clinic, member = duty_shifts.actor(turn, args)
    _show_day(turn, clinic, member, date.fromisoformat(args["day"]))


def _show_day(turn: Turn, clinic: Clinic, member: Staff, chosen: date) -> None:
    open_ = [(n, span) for n, span in enumerate(_portions(clinic, chosen)) if span[1] > turn.now]
    buttons = [_portion_button(turn, clinic, member, chosen, n, span) for n, span in open_]
    back = Button(label=text("duty-back"), action="duty.plan", args={"clinic": clinic.id})
    noon = _portions(clinic, chosen)[0][0]
    head = text("duty-plan-day", clinic=clinic.name, day=Moment(at=noon, style="day"))
    _show(turn, member, Message(lines=(head,), rows=(*in_pairs(buttons), (back,))))


def _portions(clinic: Clinic, chosen: date) -> list[Span]:
    return spans.portions(StaffedHours.from_json(clinic.staffed_hours), chosen, clinic.timezone)


def _portion_button(
    unit: Unit, clinic: Clinic, member: Staff, chosen: date, number: int, span: Span
) -> Button:
    mine = bool(duty_shifts.held(unit, clinic, member, span))
    about = {"clinic": clinic.id, "day": chosen.isoformat(), "portion": number}
    return Button(label=_portion(span, mine=mine), action="duty.portion", args=about)


def _portion(span: Span, *, mine: bool) -> Text:
    start, end = Moment(at=span[0], style="clock"), Moment(at=span[1], style="clock")
    return text("duty-portion-mine" if mine else "duty-portion-free", start=start, end=end)


def portion(turn: Turn, args: dict[str, Any]) -> None:
    """Take a portion of the day, or give it up."""
    clinic, member = duty_shifts.actor(turn, args)
    chosen = date.fromisoformat(args["day"])
    found = _portions(clinic, chosen)
    span = found[args["portion"]] if args["portion"] < len(found) else None
    if span is None or span[1] <= turn.now:
        turn.toast(text("duty-gone"))
        return
    span = max(span[0], turn.now), span[1]
    if duty_shifts.held(turn, clinic, member, span):
        duty_shifts.release(turn, clinic, member, span)
    else:
        duty_shifts.take(turn, clinic, member, span)
    _show_day(turn, clinic, member, chosen)


ACTIONS = {"duty.plan": days, "duty.day": day, "duty.portion": portion}
