"""Staffed hours, holidays and the time of the digest: shown to the owner and set in words, in private."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from itertools import groupby
from typing import Any

from bot.care import hours_text
from bot.care.errors import NotAllowed
from bot.care.hours import Opening, StaffedHours
from bot.care.timeline import local_to_utc, to_local
from bot.content.message import BLANK, Button, Message, Moment, Several, Text, text
from bot.services import speak
from bot.services.cases.card_buttons import in_pairs
from bot.services.clinic import duty_shifts
from bot.services.turn import Turn
from bot.store import audit
from bot.store.models import Clinic, Role, Staff

WEEK, DAYS = "hours.week", "hours.days"  #: states: the hours, the holidays are awaited in words
DIGEST_TIMES = (time(7, 0), time(7, 30), time(8, 0), time(8, 30), time(9, 0), time(18, 0))
HOLIDAYS_EXAMPLE = "24.12.-26.12., 06.01."  #: day before month; month names are read as well


def button(clinic: Clinic) -> Button:
    """Opens the hours."""
    return Button(label=text("duty-hours"), action="hours.show", args={"clinic": clinic.id})


def _owner(turn: Turn, args: dict[str, Any]) -> tuple[Clinic, Staff]:
    clinic, member = duty_shifts.actor(turn, args)
    if member.role is not Role.OWNER:
        raise NotAllowed("error-owner-only")
    return clinic, member


def show(turn: Turn, args: dict[str, Any]) -> None:
    """The hours as they stand."""
    clinic, member = _owner(turn, args)
    _say(turn, member, view(turn, clinic))


def view(turn: Turn, clinic: Clinic) -> Message:
    """Hours, holidays, digest, and a button to change each."""
    week = StaffedHours.from_json(clinic.staffed_hours)
    today = to_local(turn.now, clinic.timezone).date()
    noon = [local_to_utc(day, time(12), clinic.timezone) for day in sorted(week.holidays) if day >= today]
    dates = Several(items=tuple(text("hours-time", at=Moment(at=at, style="date")) for at in noon))
    closed = text("hours-closed", dates=dates) if noon else text("hours-never-closed")
    digest = text("hours-digest", at=f"{clinic.digest_at:%H:%M}")
    head = text("hours-head", clinic=clinic.name)
    buttons = [_button(clinic, name) for name in ("change", "holidays", "digest")]
    return Message(
        lines=(head, *lines(week), closed, digest, BLANK, text("hours-why")), rows=in_pairs(buttons)
    )


def _button(clinic: Clinic, name: str) -> Button:
    label = text("hours-digest-button") if name == "digest" else text(f"hours-{name}")
    return Button(label=label, action=f"hours.{name}", args={"clinic": clinic.id})


def lines(week: StaffedHours) -> Iterator[Text]:
    """The openings of the week, days alike in one line."""

    def openings(day: int) -> tuple[Opening, ...]:
        return week.week.get(day, ())

    for times, group in groupby(range(7), openings):
        days = list(group)
        if times:
            yield text("hours-line", days=_days(days[0], days[-1]), times=_times(times))


def _days(first: int, last: int) -> Text:
    names = [text(f"duty-weekday-{day + 1}") for day in (first, last)]
    return names[0] if first == last else text("hours-days", first=names[0], last=names[1])


def _times(times: tuple[Opening, ...]) -> str:
    return ", ".join(f"{opens:%H:%M}–{closes:%H:%M}" for opens, closes in times)


def change(turn: Turn, args: dict[str, Any]) -> None:
    """New hours: asked for in words."""
    clinic, member = _owner(turn, args)
    turn.goto(WEEK, {"clinic": clinic.id})
    ask = text("hours-ask", example=text("hours-example"))
    _say(turn, member, Message(lines=(ask,), rows=((_leave(clinic),),)))


def ask_holidays(turn: Turn, args: dict[str, Any]) -> None:
    """New holidays: asked for in words."""
    clinic, member = _owner(turn, args)
    turn.goto(DAYS, {"clinic": clinic.id})
    ask = text("hours-holidays-ask", example=HOLIDAYS_EXAMPLE)
    none = Button(label=text("hours-holidays-none"), action="hours.none", args={"clinic": clinic.id})
    _say(turn, member, Message(lines=(ask,), rows=((none, _leave(clinic)),)))


def _leave(clinic: Clinic) -> Button:
    return Button(label=text("hours-leave"), action="hours.leave", args={"clinic": clinic.id})


def leave(turn: Turn, args: dict[str, Any]) -> None:
    """Nothing is changed after all."""
    _, member = _owner(turn, args)
    if turn.state in (WEEK, DAYS):
        turn.goto("")
    _say(turn, member, Message(lines=(text("hours-left"),)))


def no_holidays(turn: Turn, args: dict[str, Any]) -> None:
    """Nobody is away on any day."""
    clinic, member = _owner(turn, args)
    if turn.state == DAYS:
        turn.goto("")
    week = StaffedHours.from_json(clinic.staffed_hours)
    _keep(turn, clinic, member, replace(week, holidays=frozenset()))


def digest(turn: Turn, args: dict[str, Any]) -> None:
    """When should the digest come?"""
    clinic, member = _owner(turn, args)
    buttons = [
        Button(
            label=text("hours-time", at=f"{at:%H:%M}"),
            action="hours.digest-at",
            args={"clinic": clinic.id, "at": f"{at:%H:%M}"},
        )
        for at in DIGEST_TIMES
    ]
    _say(
        turn, member, Message(lines=(text("hours-digest-ask"),), rows=(*in_pairs(buttons), (_leave(clinic),)))
    )


def digest_at(turn: Turn, args: dict[str, Any]) -> None:
    """The digest comes at this time."""
    clinic, member = _owner(turn, args)
    clinic.digest_at = time.fromisoformat(args["at"])
    _audit(turn, clinic, "clinic.digest", hour=args["at"])
    _say(turn, member, view(turn, clinic))


def take_week(turn: Turn) -> bool:
    """The owner's words are the new hours; what cannot be read is asked again."""
    clinic, member = _owner(turn, turn.draft)
    names = [turn.catalog.format(member.language, f"duty-weekday-{n}", {}) for n in range(1, 8)]
    week = StaffedHours.from_json(clinic.staffed_hours)
    try:
        read = hours_text.week(turn.incoming.text, names)
    except ValueError:
        return _ask_again(turn, clinic, member, text("hours-wrong", example=text("hours-example")))
    turn.goto("")
    return _keep(turn, clinic, member, replace(read, holidays=week.holidays))


def take_holidays(turn: Turn) -> bool:
    """The owner's words are the holidays; what cannot be read is asked again."""
    clinic, member = _owner(turn, turn.draft)
    week = StaffedHours.from_json(clinic.staffed_hours)
    months = [turn.catalog.format(member.language, f"when-month-{n}", {}) for n in range(1, 13)]
    try:
        days = hours_text.holidays(turn.incoming.text, _today(turn, clinic), months)
    except ValueError:
        return _ask_again(turn, clinic, member, text("hours-wrong", example=HOLIDAYS_EXAMPLE))
    turn.goto("")
    return _keep(turn, clinic, member, replace(week, holidays=days))


def _today(turn: Turn, clinic: Clinic) -> date:
    return to_local(turn.now, clinic.timezone).date()


def _ask_again(turn: Turn, clinic: Clinic, member: Staff, words: Text) -> bool:
    _say(turn, member, Message(lines=(words,), rows=((_leave(clinic),),)))
    return True


def _keep(turn: Turn, clinic: Clinic, member: Staff, week: StaffedHours) -> bool:
    clinic.staffed_hours = week.to_json()
    _audit(turn, clinic, "clinic.hours", hours=week.to_json())
    shown = view(turn, clinic)
    lines_ = (text("hours-kept"), BLANK, *shown.lines)
    _say(turn, member, shown.model_copy(update={"lines": lines_}))
    return True


def _audit(turn: Turn, clinic: Clinic, action: str, **about: Any) -> None:
    audit.record(turn.session, clinic.id, turn.now, turn.person.id, action, f"clinic:{clinic.id}", **about)


def _say(turn: Turn, member: Staff, message: Message) -> None:
    press = turn.incoming.press
    here = press is not None and turn.incoming.place.kind == "private"
    if press and not here:
        turn.toast(text("duty-in-private"))
    edits = press.message_id if press and here else None
    speak.say(turn, speak.to_staff(member), message, edits_message_id=edits)


ACTIONS = {
    "hours.show": show,
    "hours.change": change,
    "hours.holidays": ask_holidays,
    "hours.none": no_holidays,
    "hours.leave": leave,
    "hours.digest": digest,
    "hours.digest-at": digest_at,
}
STATES = {WEEK: take_week, DAYS: take_holidays}
