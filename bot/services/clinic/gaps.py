"""Times ahead in which nobody is on duty while somebody may be needed: said in time for one to step in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.care import duty as spans
from bot.care.hours import Span, StaffedHours
from bot.content.message import Button, Message, text
from bot.services import speak
from bot.services.clinic import duty_shifts
from bot.services.clinic.duty_handover import said
from bot.services.speak import Reader
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import clinics, duty, lookup, outbox, staff
from bot.store.duty import Risks
from bot.store.models import Clinic, OutboxKind, Priority

A_DAY_AHEAD = timedelta(days=1)
AT_LAST = timedelta(hours=3)  #: a gap whose risk came later than a day ahead is warned of here
WITHIN = timedelta(hours=1)  #: so long after the right moment a warning still comes in place of the last one


def watch(unit: Unit) -> bool:
    """Warn of one gap whose time has come; False when there is none."""
    for clinic in lookup.clinics(unit.session):
        for gap in ahead(unit, clinic, A_DAY_AHEAD):
            if _is_time(gap, unit.now) and _warn(unit, clinic, gap):
                return True
    return False


def opened_now(unit: Unit, clinic: Clinic) -> None:
    """Somebody has just ended their duty: warn at once when nobody else is there."""
    for gap in ahead(unit, clinic, timedelta(0))[:1]:
        if gap[0] == unit.now:
            _warn(unit, clinic, gap)


def ahead(unit: Unit, clinic: Clinic, within: timedelta) -> list[Span]:
    """The gaps that begin within that time; one that goes on already begins now."""
    week = StaffedHours.from_json(clinic.staffed_hours)
    taken = duty.spans(unit.session, clinic.id or 0, unit.now)
    return spans.gaps(week, clinic.timezone, taken, unit.now, unit.now + within + timedelta.resolution)


def next_due(session: Session, clinics: Sequence[Clinic], now: datetime) -> datetime | None:
    """When the next gap of these clinics may have to be warned of."""
    at_risk = (clinic for clinic in clinics if duty.risks(session, clinic.id or 0, now).any)
    moments = (moment for clinic in at_risk for moment in _moments(session, clinic, now))
    return min((moment for moment in moments if moment > now), default=None)


def _moments(session: Session, clinic: Clinic, now: datetime) -> Iterator[datetime]:
    week, taken = StaffedHours.from_json(clinic.staffed_hours), duty.spans(session, clinic.id or 0, now)
    for start, _ in spans.gaps(week, clinic.timezone, taken, now, now + 2 * A_DAY_AHEAD):
        yield start - A_DAY_AHEAD
        yield start - AT_LAST


def _is_time(gap: Span, now: datetime) -> bool:
    left = gap[0] - now
    return timedelta(0) < left <= AT_LAST or A_DAY_AHEAD - WITHIN <= left <= A_DAY_AHEAD


def _warn(unit: Unit, clinic: Clinic, gap: Span) -> bool:
    """Tell the group and the owners, once for each gap and only when somebody may be needed in it."""
    risks = duty.risks(unit.session, clinic.id or 0, gap[0])
    key = f"gap:{clinic.id}:{_about(gap, risks)}"
    if not risks.any or outbox.keyed(unit.session, f"{key}:0"):
        return False
    for number, reader in enumerate(_readers(unit, clinic)):
        message = _message(clinic, gap, risks).model_copy(
            update={"silent": not risks.red, "language": None if reader.staff_id else clinic.language}
        )
        speak.say(
            unit,
            reader,
            message,
            kind=OutboxKind.NOTICE,
            priority=Priority.REPLY if risks.red else Priority.DIGEST,
            expires_at=gap[1],
            dedupe_key=f"{key}:{number}",
        )
    return True


def _about(gap: Span, risks: Risks) -> str:
    """What must be said once: each gap beside a red case and each of more than a day. Of one night after
    another beside the same patients in their first days, only the first: the morning's digest has the rest,
    and the same words every evening are not read any more on the evening on which they matter."""
    if not risks.red and risks.newest and gap[1] - gap[0] <= A_DAY_AHEAD:
        return f"early:{risks.newest:%Y%m%d%H%M%S}"
    return f"{gap[1]:%Y%m%d%H%M}"


def _readers(unit: Unit, clinic: Clinic) -> list[Reader]:
    group = speak.to_group(clinic)
    owners = clinics.owners(unit.session, clinic.id or 0)
    people = owners if group else staff.active(unit.session, clinic.id or 0)
    return [*([group] if group else []), *map(speak.to_staff, people)]


def _message(clinic: Clinic, gap: Span, risks: Risks) -> Message:
    about = {"clinic": clinic.id, "from": gap[0].isoformat(), "until": gap[1].isoformat()}
    button = Button(label=text("gap-take"), action="gap.take", args=about)
    lines = (
        text("gap-head", clinic=clinic.name, span=said(gap)),
        text("gap-risks", red=risks.red, early=risks.early),
        text("gap-ask"),
    )
    return Message(lines=lines, rows=((button,),))


def take(turn: Turn, args: dict[str, Any]) -> None:
    """Somebody steps in, for what is left of the gap."""
    clinic, member = duty_shifts.actor(turn, args)
    start, end = datetime.fromisoformat(args["from"]), datetime.fromisoformat(args["until"])
    if end <= turn.now:
        turn.toast(text("duty-gone"))
        return
    span = max(start, turn.now), end
    duty_shifts.take(turn, clinic, member, span)
    lines = (text("duty-group-changed", span=said(span), name=member.name),)
    group = speak.to_group(clinic)
    here = group if group and group.chat_id == turn.chat_id else speak.to_staff(member)
    press = turn.incoming.press
    speak.say(turn, here, Message(lines=lines), edits_message_id=press.message_id if press else None)
    if group and here is not group:
        quietly = Message(lines=lines, silent=True, language=clinic.language)
        speak.say(turn, group, quietly, kind=OutboxKind.NOTICE)


ACTIONS = {"gap.take": take}
