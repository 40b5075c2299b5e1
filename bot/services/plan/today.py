"""The card of the day: one message that shows where the patient is, and is edited as things change.

It is put into words when it is sent, so that it never says what was true when somebody asked for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from bot.care.timeline import DAY, day_number, local_to_utc, to_local
from bot.content.message import BLANK, Button, Message, Moment, Text, text
from bot.services import speak
from bot.services.enrolment.codes import treatment
from bot.services.plan import step_words
from bot.services.unit import Unit
from bot.store import cases, claims, lookup, outbox, patients
from bot.store.models import (
    Clinic,
    Episode,
    EpisodeStatus,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Patient,
    Priority,
)

SOON = timedelta(seconds=20)  #: an edit of the card never competes with what the patient waits for
COUNTED_DAYS = 7  #: up to here the card is renewed every midnight; later it names no day
AFTER_MIDNIGHT = time(0, 1)
_DEAD = (OutboxStatus.FAILED, OutboxStatus.CANCELLED, OutboxStatus.EXPIRED)


def begin(unit: Unit, patient: Patient) -> None:
    """A fresh card at the end of the chat; an older one only points to it."""
    older = _living(_rows(unit, patient))
    reader = speak.to_patient(patient)
    if older is not None:
        clinic = unit.session.get_one(Clinic, patient.clinic_id)
        speak.say(unit, reader, Message(lines=(text("today-older", clinic=clinic.name),)), edits_id=older.id)
    speak.say(unit, reader, Message(), kind=OutboxKind.TODAY)


def refresh(unit: Unit, patient: Patient) -> None:
    """Something changed: the card will show it in a moment. Nothing where there is no card."""
    rows = _rows(unit, patient)
    card = _living(rows)
    if card is None or patient.unreachable_since is not None:
        return
    if not any(row.status is OutboxStatus.PENDING and row.due_at <= unit.now + SOON for row in rows):
        _edit(unit, patient, card, unit.now + SOON)


def _rows(unit: Unit, patient: Patient) -> Sequence[OutboxMessage]:
    return outbox.cards_of_day(unit.session, patient.clinic_id, patient.id or 0, patient.chat_id)


def _living(rows: Sequence[OutboxMessage]) -> OutboxMessage | None:
    return next((r for r in reversed(rows) if r.edits_id is None and r.status not in _DEAD), None)


def _edit(unit: Unit, patient: Patient, card: OutboxMessage, at: datetime, key: str | None = None) -> None:
    speak.say(
        unit,
        speak.to_patient(patient),
        Message(),
        kind=OutboxKind.TODAY,
        priority=Priority.DIGEST,
        due_at=at,
        edits_id=card.id,
        dedupe_key=key,
    )


def put_into_words(unit: Unit, row: OutboxMessage) -> Message | None:
    """The card as it is true now; None for an edit that has nothing to edit any more."""
    patient = unit.session.get_one(Patient, row.patient_id)
    card = _living(_rows(unit, patient))
    latest = lookup.latest_episode(unit.session, patient)
    if card is None or latest is None:
        claims.finish(unit.session, row.id or 0, row.attempts, OutboxStatus.EXPIRED, error="no card")
        return None
    if row.edits_id is not None:
        row.edits_id = card.id
    message = _card(unit, patient, latest)
    row.keyboard = speak.keyboard(unit, speak.to_patient(patient), message)
    _again_at_midnight(unit, patient, latest, card)
    return message


def _again_at_midnight(unit: Unit, patient: Patient, episode: Episode, card: OutboxMessage) -> None:
    if episode.status is not EpisodeStatus.ACTIVE or _day(unit, patient, episode) > COUNTED_DAYS:
        return
    tomorrow = to_local(unit.now, patient.timezone).date() + DAY
    at = local_to_utc(tomorrow, AFTER_MIDNIGHT, patient.timezone)
    _edit(unit, patient, card, at, f"today:{patient.id}:{tomorrow.isoformat()}")


def _day(unit: Unit, patient: Patient, episode: Episode) -> int:
    return day_number(episode.session_at, unit.now, patient.timezone)


def _card(unit: Unit, patient: Patient, latest: Episode) -> Message:
    clinic = unit.session.get_one(Clinic, patient.clinic_id)
    running = patients.running_episodes(unit.session, patient.clinic_id, patient.id or 0)
    day = _day(unit, patient, latest)
    counted = bool(running) and day <= COUNTED_DAYS
    head = text("today-head", clinic=clinic.name, day=day)
    lines = [head if counted else text("today-head-later", clinic=clinic.name)]
    for episode in running or [latest]:
        lines.append(text("plan-treatment", treatment=treatment(episode.protocol, episode.area)))
    lines += [*_advice(unit, running), BLANK, _coming(unit, running, latest)]
    if any(cases.not_closed(unit.session, e.clinic_id, e.id or 0) for e in running or [latest]):
        lines.append(text("today-case", clinic=clinic.name))
    return Message(lines=tuple(lines), rows=_buttons(latest), silent=True)


def _advice(unit: Unit, running: Sequence[Episode]) -> list[Text]:
    """What matters now, by the freshest session: where two run at once, its rules are the stricter ones."""
    if not running:
        return []
    freshest = max(running, key=lambda episode: (episode.session_at, episode.id or 0))
    step = step_words.latest(unit, freshest)
    strict = [text("two-strict")] if len(running) > 1 else []
    return [BLANK, text(f"step-{step}-now", protocol=freshest.protocol), *strict] if step else strict


def _coming(unit: Unit, running: Sequence[Episode], latest: Episode) -> Text:
    if any(episode.status is EpisodeStatus.PAUSED for episode in running):
        return text("today-paused")
    if latest.status is EpisodeStatus.STOPPED:
        return text("today-stopped")
    if any(cases.urgent_open(unit.session, e.clinic_id, e.id or 0) for e in running):
        return text("today-held")  # an hour named here would pass without a message
    waiting = [
        row.due_at
        for episode in running
        for row in outbox.steps_of(unit.session, episode.clinic_id, episode.id or 0)
        if row.status is OutboxStatus.PENDING and row.due_at > unit.now
    ]
    return text("today-next", time=Moment(at=min(waiting))) if waiting else text("today-over")


def _buttons(episode: Episode) -> tuple[tuple[Button, ...], ...]:
    about = {"clinic": episode.clinic_id, "episode": episode.id}
    worry = Button(label=text("worry-button"), action="report.start", args={"episode": episode.id})
    ask = Button(label=text("today-question"), action="faq.ask", args=about)
    plan = Button(label=text("today-plan"), action="plan.new", args=about)
    messages = Button(label=text("today-messages"), action="messages.new", args=about)
    return ((worry,), (ask,), (plan, messages))  # a worry is read whole at a glance
