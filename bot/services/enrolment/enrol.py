"""/enrol: a member of staff makes a patient's code, in one message that changes with every tap.

What was chosen so far travels in the buttons (``treatment``, ``area``, ``day``), so a tap never
depends on what else happened in the chat; only a typed time needs the conversation.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.care import own_reference
from bot.care.errors import AftercareError, NotAllowed
from bot.care.timeline import local_to_utc, to_local
from bot.content.message import Button, CardPicture, Message, Moment, Text, text
from bot.services import speak
from bot.services.clinic import binding, readiness
from bot.services.enrolment import codes
from bot.services.enrolment.codes import MadeCode
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import clinics
from bot.store.models import Clinic, Staff

TIME = "code.time"  #: waits for a typed time of day
SLOT = timedelta(minutes=30)
OPENS, CLOSES = time(8, 0), time(20, 0)  #: half hours offered as buttons; any other time can be typed
PAGE = 8
DAYS_BACK = 7
_CLOCK = re.compile(r"([01]?\d|2[0-3])\s*[:.hH]\s*([0-5]\d)")

Rows = tuple[tuple[Button, ...], ...]


def start(turn: Turn) -> None:
    """/enrol: which treatment? Only those that a clinician has approved as they read today.

    Words behind the command are the clinic's own reference for the patient. Raises AftercareError for a name.
    """
    staff, clinic = _desk(turn)
    own = {"own": own_reference.read(turn.incoming.payload)} if turn.incoming.payload else {}
    approved = [
        protocol.id
        for protocol in turn.catalog.protocols.values()
        if clinics.approval(turn.session, staff.clinic_id, protocol.id, protocol.digest)
    ]
    if not approved:
        names = sorted(turn.catalog.protocols)
        raise AftercareError("error-nothing-approved", name=names[0], clinic=str(clinic.id))
    readiness.refuse(turn, clinic)
    buttons = [button for name in approved for button in _treatments(turn, name, own)]
    _show(turn, staff, Message(lines=(text("code-treatment"),), rows=_pairs(buttons)))
    turn.goto("")


def _treatments(unit: Unit, name: str, own: dict[str, str]) -> list[Button]:
    """The treatment, and once more for each thing about it that only staff know."""
    plain = text("protocol-name", protocol=name)
    flags = codes.staff_flags(unit.catalog.protocols[name])
    marked = [
        _button(_flagged(plain, name, flag), "code.treatment", treatment=name, flag=flag, **own)
        for flag in flags
    ]
    return [_button(plain, "code.treatment", treatment=name, **own), *marked]


def _flagged(treatment: Text, name: str, flag: str) -> Text:
    return text("code-flagged", treatment=treatment, flag=text(f"risk-{flag}-label", protocol=name))


def _desk(turn: Turn) -> tuple[Staff, Clinic]:
    binding.refuse_unbound(turn)
    if turn.staff is None:
        raise NotAllowed
    return turn.staff, turn.session.get_one(Clinic, turn.staff.clinic_id)


def _button(label: Text, action: str, **args: Any) -> Button:
    return Button(label=label, action=action, args=args)


def _pairs(buttons: list[Button]) -> Rows:
    return tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))


def _show(turn: Turn, staff: Staff, message: Message) -> None:
    """The form, for the eyes of the chat and the fingers of the one who started it."""
    press = turn.incoming.press
    reader = turn.at(staff.clinic_id, staff_id=staff.id, user_id=turn.person.id)
    speak.say(turn, reader, message, edits_message_id=press.message_id if press else None)


def _chosen(args: dict[str, Any]) -> Text:
    treatment = codes.treatment(args["treatment"], args.get("area"))
    flag = args.get("flag")
    return text("code-chosen", treatment=_flagged(treatment, args["treatment"], flag) if flag else treatment)


def choose_area(turn: Turn, args: dict[str, Any]) -> None:
    """Which part of the body?"""
    staff, clinic = _desk(turn)
    protocol = codes.approved_protocol(turn, clinic, args["treatment"])
    if not protocol.areas:
        choose_when(turn, args)
        return
    buttons = [
        _button(text(f"area-{area}", protocol=protocol.id), "code.area", **{**args, "area": area})
        for area in protocol.areas
    ]
    _show(turn, staff, Message(lines=(_chosen(args), text("code-area")), rows=_pairs(buttons)))


def choose_when(turn: Turn, args: dict[str, Any]) -> None:
    """When did the session end?"""
    staff, clinic = _desk(turn)
    today = to_local(turn.now, clinic.timezone).date()
    rows = (
        (_button(text("code-now"), "code.now", **args),),
        (
            _button(text("code-earlier"), "code.day", **{**args, "day": today.isoformat()}),
            _button(text("code-other-day"), "code.days", **args),
        ),
    )
    _show(turn, staff, Message(lines=(_chosen(args), text("code-when")), rows=rows))


def choose_day(turn: Turn, args: dict[str, Any]) -> None:
    """One of the last days."""
    staff, clinic = _desk(turn)
    today = to_local(turn.now, clinic.timezone).date()
    days = [today - timedelta(days=back) for back in range(1, DAYS_BACK + 1)]
    buttons = [_button(_day_label(day), "code.day", **{**args, "day": day.isoformat()}) for day in days]
    _show(turn, staff, Message(lines=(_chosen(args), text("code-which-day")), rows=_pairs(buttons)))


def _day_label(day: date) -> Text:
    return text("code-day", weekday=text(f"when-weekday-{day.isoweekday()}"), day=day.day)


def _noon(day: date, clinic: Clinic) -> Moment:
    return Moment(at=local_to_utc(day, time(12, 0), clinic.timezone), style="day")


def choose_time(turn: Turn, args: dict[str, Any]) -> None:
    """At what time of that day? Half hours as buttons, the latest first; any time can be typed."""
    staff, clinic = _desk(turn)
    day = date.fromisoformat(args["day"])
    slots = _slots(day, turn.now, clinic.timezone)
    page = args.get("page", 0)
    shown = slots[page * PAGE :][:PAGE]
    buttons = [_button(text("code-slot", time=slot), "code.at", **{**args, "time": slot}) for slot in shown]
    rows = _pairs(buttons)
    if len(slots) > PAGE:
        following = page + 1 if (page + 1) * PAGE < len(slots) else 0
        rows = (*rows, (_button(text("code-more"), "code.day", **{**args, "page": following}),))
    question = text("code-what-time", day=_noon(day, clinic))
    _show(turn, staff, Message(lines=(_chosen(args), question), rows=rows))
    turn.goto(TIME, args)


def _slots(day: date, now: datetime, zone: str) -> list[str]:
    """Half hours of that day's working hours that are over at ``now``, the latest first."""
    first, last = (local_to_utc(day, at, zone) for at in (OPENS, CLOSES))
    count = int((min(last, now) - first) / SLOT) if now >= first else -1
    return [f"{to_local(first + n * SLOT, zone):%H:%M}" for n in range(count, -1, -1)]


def make_now(turn: Turn, args: dict[str, Any]) -> None:
    """The session has just ended."""
    _make(turn, args, turn.now)


def make_at(turn: Turn, args: dict[str, Any]) -> None:
    """The session ended at this local time of the chosen day."""
    _, clinic = _desk(turn)
    at = time.fromisoformat(args["time"])
    _make(turn, args, local_to_utc(date.fromisoformat(args["day"]), at, clinic.timezone))


def typed_time(turn: Turn) -> bool:
    """A time of day written by hand while the form waits for one."""
    found = _CLOCK.fullmatch(turn.incoming.text.strip())
    if turn.staff is None or turn.incoming.media:
        return False
    if found is None:
        # In a group people talk to each other; only an answer to us is worth a word.
        if turn.incoming.place.is_group and turn.incoming.reply_to is None:
            return False
        _show(turn, turn.staff, Message(lines=(text("code-time-unknown"),)))
        return True
    make_at(turn, {**turn.draft, "time": f"{int(found[1]):02d}:{found[2]}"})
    return True


def _make(turn: Turn, args: dict[str, Any], session_at: datetime) -> None:
    staff, clinic = _desk(turn)
    made = codes.make(
        turn,
        clinic,
        args["treatment"],
        session_at,
        made_by=f"staff:{staff.id}",
        area=args.get("area"),
        staff_flags=[args["flag"]] if "flag" in args else [],
        own_reference=args.get("own"),
        user_id=turn.person.id,
    )
    visit = text("code-visit", session=Moment(at=session_at))
    # An answered form says only its answer; the picture cannot be put into a message of words.
    if turn.incoming.press:
        _show(turn, staff, Message(lines=(text("code-done"), _chosen(args), visit)))
    reader = turn.at(staff.clinic_id, staff_id=staff.id, user_id=turn.person.id)
    speak.say(turn, reader, _handed_over(turn, clinic, args, visit, made))
    turn.goto("")


def _handed_over(unit: Unit, clinic: Clinic, args: dict[str, Any], visit: Text, made: MadeCode) -> Message:
    card = _card(unit, clinic, made)
    lines = (
        _chosen(args),
        visit,
        text("code-code", code=made.shown),
        text("code-link", link=made.link),
        text("code-until", date=Moment(at=made.expires_at, style="date")),
    )
    on_paper = _button(text("code-print"), "code.print", card=card.model_dump(mode="json"))
    return Message(lines=lines, picture=card, rows=((on_paper,),))


def _card(unit: Unit, clinic: Clinic, made: MadeCode) -> CardPicture:
    until = text("code-until", date=Moment(at=made.expires_at, style="date"))
    how = text("code-card-how", bot=unit.bot_username)
    name = text("code-card-head", clinic=clinic.name)
    return CardPicture(head=name, link=made.link, code=made.shown, lines=(how, until))


def print_card(turn: Turn, args: dict[str, Any]) -> None:
    """The card as a file, as sharp as it was drawn, for the printer at the desk."""
    staff, _ = _desk(turn)
    card = CardPicture.model_validate(args["card"])
    reader = turn.at(staff.clinic_id, staff_id=staff.id, user_id=turn.person.id)
    words = text("code-card-file")
    speak.say(turn, reader, Message(lines=(words,), picture=card, picture_name=f"{card.code}.png"))


ACTIONS = {
    "code.treatment": choose_area,
    "code.area": choose_when,
    "code.days": choose_day,
    "code.day": choose_time,
    "code.now": make_now,
    "code.at": make_at,
    "code.print": print_card,
}
STATES = {TIME: typed_time}
