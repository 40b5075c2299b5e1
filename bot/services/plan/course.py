"""The end of a plan: what the patient thinks of result and care, and the way to the next session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.care.protocol import Level
from bot.care.timeline import DAY, leave_quiet
from bot.care.triage import Reason
from bot.content.message import BLANK, Button, Message, Text, text
from bot.services import speak
from bot.services.cases import case_record
from bot.services.enrolment import arrivals, episodes
from bot.services.enrolment.enrolling import about, edit
from bot.services.plan import steps, today
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, cases, claims, outbox, patients
from bot.store.models import (
    Clinic,
    Episode,
    EpisodeStatus,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Patient,
    Priority,
    ResultSeen,
)

AFTER_LAST = DAY  #: from the last step to the card that ends the plan
USEFUL_FOR = timedelta(days=7)
HAPPY, RATING = range(11), range(1, 6)


def end_after(unit: Unit, row: OutboxMessage) -> None:
    """A step was said or dropped: where it was the last one, the card that ends the plan follows in a day."""
    if outbox.steps_wait(unit.session, row.clinic_id or 0, row.episode_id or 0):
        return
    patient = unit.session.get_one(Patient, row.patient_id)
    clinic = unit.session.get_one(Clinic, row.clinic_id)
    due = leave_quiet(unit.now + AFTER_LAST, steps.quiet_hours(clinic), patient.timezone)
    _card(unit, patient, row.episode_id or 0, key=f"{_key(row.episode_id)}{row.step}", due=due)


def after_check_in(unit: Unit, episode: Episode, step: str) -> None:
    """The last check-in was answered and nothing is wrong: the end of the plan follows at once."""
    protocol = unit.catalog.protocols[episode.protocol]
    if step != protocol.steps[-1].id or episode.status is not EpisodeStatus.ACTIVE:
        return
    patient = patients.patient_of(unit.session, episode.clinic_id, episode)
    outbox.cancel_keyed(unit.session, _key(episode.id), "the last check-in was answered")
    _card(unit, patient, episode.id or 0, key=f"{_key(episode.id)}answered", due=unit.now)


def _key(episode_id: int | None) -> str:
    return f"finish:{episode_id}:"


def _card(unit: Unit, patient: Patient, episode_id: int, *, key: str, due: datetime) -> None:
    speak.say(
        unit,
        speak.to_patient(patient),
        Message(),
        kind=OutboxKind.FINISH,
        priority=Priority.CARE,
        due_at=due,
        expires_at=due + USEFUL_FOR,
        dedupe_key=key,
        episode_id=episode_id,
    )


def put_into_words(unit: Unit, row: OutboxMessage) -> Message | None:
    """The end of the plan, unless it goes on after all; while a case is open it waits."""
    episode = unit.session.get_one(Episode, row.episode_id)
    patient = unit.session.get_one(Patient, row.patient_id)
    goes_on = outbox.steps_wait(unit.session, episode.clinic_id, episode.id or 0)
    if goes_on or episode.status is not EpisodeStatus.ACTIVE:
        claims.finish(unit.session, row.id or 0, row.attempts, OutboxStatus.EXPIRED, error="the plan goes on")
        return None
    if cases.not_closed(unit.session, episode.clinic_id, episode.id or 0):
        later = {"due_at": unit.now + DAY, "error": "a case is open"}
        claims.finish(unit.session, row.id or 0, row.attempts, OutboxStatus.PENDING, **later)
        return None
    episode.status = EpisodeStatus.FINISHED
    unit.session.flush()
    audit.record(unit.session, episode.clinic_id, unit.now, None, "episode.finish", f"episode:{episode.id}")
    today.refresh(unit, patient)
    message = _asking(unit, episode, _finished(unit, episode))
    row.keyboard = speak.keyboard(unit, speak.to_patient(patient), message)
    return message


def _finished(unit: Unit, episode: Episode) -> list[Text]:
    clinic = unit.session.get_one(Clinic, episode.clinic_id)
    return [
        text("finish-head", clinic=clinic.name),
        text("finish-thanks"),
        text("finish-keep"),
        text("finish-still"),
        *((text("finish-worse"),) if episode.result is ResultSeen.WORSE else ()),
    ]


def _asking(unit: Unit, episode: Episode, lines: Sequence[Text]) -> Message:
    """The first question that is open under these lines; the ways on where none is."""
    if episode.result is None:
        choices = [_tap(episode, text(f"result-{seen}"), result=seen.value) for seen in ResultSeen]
        rows = tuple(tuple(choices[i : i + 2]) for i in range(0, len(choices), 2))
        return _question(episode, lines, "result-ask", rows)
    if episode.happy is None:
        scale = [_tap(episode, text("rating-number", n=n), happy=n) for n in HAPPY]
        return _question(episode, lines, "happy-ask", (tuple(scale[:6]), tuple(scale[6:])))
    if episode.rating is None:
        scale = [_tap(episode, text("rating-number", n=n), rating=n) for n in RATING]
        return _question(episode, lines, "rating-ask", (tuple(scale),))
    return _ended(unit, episode, lines)


def _question(
    episode: Episode, lines: Sequence[Text], ask: str, rows: tuple[tuple[Button, ...], ...]
) -> Message:
    later = Button(label=text("feedback-later"), action="feedback.later", args=about(episode))
    return Message(lines=(*lines, BLANK, text(ask)), rows=(*rows, (later,)))


def _tap(episode: Episode, label: Text, **given: Any) -> Button:
    return Button(label=label, action="feedback.give", args={**about(episode), **given})


def _ended(unit: Unit, episode: Episode, lines: Sequence[Text]) -> Message:
    clinic = unit.session.get_one(Clinic, episode.clinic_id)
    worry = Button(label=text("worry-button"), action="report.start", args={"episode": episode.id})
    if clinic.booking_url:
        book = Button(label=text("course-book"), url=clinic.booking_url)
        return Message(lines=tuple(lines), rows=((book,), (worry,)))
    return Message(lines=(*lines, text("course-call", phone=clinic.phone)), rows=((worry,),))


def give(turn: Turn, args: dict[str, Any]) -> None:
    """One answer; the next question takes the place of this one."""
    patient, episode = episodes.of_button(turn, args)
    if "result" in args and episode.result is None:
        episode.result = ResultSeen(args["result"])
        if episode.result is ResultSeen.WORSE:
            reasons = (Reason("patient today", Level.ROUTINE),)
            case_record.record(turn, episode, patient, Level.ROUTINE, reasons)
    elif "happy" in args and episode.happy is None:
        episode.happy = args["happy"]
    elif "rating" in args and episode.rating is None:
        episode.rating = args["rating"]
        _tell_staff(turn, episode)
    else:
        turn.toast(text("report-moved-on"))
        return
    turn.session.flush()
    edit(turn, patient, _asking(turn, episode, _finished(turn, episode)))


def later(turn: Turn, args: dict[str, Any]) -> None:
    """Enough: the card stays with the ways on, and staff read what was said so far."""
    patient, episode = episodes.of_button(turn, args)
    if episode.result and episode.rating is None:
        _tell_staff(turn, episode)
    edit(turn, patient, _ended(turn, episode, _finished(turn, episode)))


def _tell_staff(unit: Unit, episode: Episode) -> None:
    lines = [text("staff-feedback", reference=episode.reference)]
    if episode.result:
        lines.append(text("staff-feedback-result", result=text(f"result-{episode.result}")))
    if episode.happy is not None:
        lines.append(text("staff-feedback-happy", n=episode.happy))
    if episode.rating is not None:
        lines.append(text("staff-feedback-rating", n=episode.rating))
    arrivals.tell(unit, unit.session.get_one(Clinic, episode.clinic_id), Message(lines=tuple(lines)))


ACTIONS = {"feedback.give": give, "feedback.later": later}
