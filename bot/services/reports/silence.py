"""Silence is data: an unanswered check-in is said once more in short, and then it is the staff's to phone.

A row waits for each answer from the moment its check-in is said. When it is looked at, everything is asked
anew: whether the patient was heard meanwhile, whether anybody still waits, whether another word still helps.
"""

from __future__ import annotations

from datetime import time, timedelta

import structlog

from bot.care import silence
from bot.care.protocol import Level, StepKind
from bot.care.silence import Effect, Silence
from bot.care.timeline import DAY, day_number, local_to_utc, to_local
from bot.care.triage import Reason
from bot.content.message import BLANK, Message, text
from bot.services import speak
from bot.services.cases import cards, case_record
from bot.services.cases.card_text import SIGNS
from bot.services.plan import step_words, steps
from bot.services.plan.step_words import Part
from bot.services.reports import forms, reporting
from bot.services.reports.reporting import Told
from bot.services.unit import Unit
from bot.store import audit, cases, conversations, lookup
from bot.store import silence as rows
from bot.store.models import (
    AnswerState,
    AwaitedAnswer,
    Episode,
    EpisodeStatus,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Patient,
    Priority,
)

log = structlog.get_logger()
AGAIN = timedelta(minutes=10)  #: what is not settled yet is looked at again after this
REMINDERS = 1  #: a day; rule "one reminder per unanswered check-in, never two"
SAID = (OutboxStatus.SENT, OutboxStatus.UNSURE)
ON_ITS_WAY = (OutboxStatus.PENDING, OutboxStatus.CLAIMED)


def expect(unit: Unit, row: OutboxMessage, parts: list[Part]) -> None:
    """A step is about to be said: wait for the answers to what it asks."""
    patient = unit.session.get_one(Patient, row.patient_id)
    if row.content["late"] or patient.rehearsal:
        return  # who has just joined is not silent
    for part in parts:
        step = unit.catalog.protocols[part.episode.protocol].step(part.step_id)
        if step.kind is not StepKind.ADVICE:
            rows.expect(
                unit.session,
                part.episode.clinic_id,
                part.episode.id or 0,
                step.id,
                row.id or 0,
                unit.now,
                unit.now + silence.REMIND_AFTER,
            )


def look(unit: Unit) -> bool:
    """Settle one answer that is missing; False when none is due. One that fails stops no other."""
    row = rows.due(unit.session, [clinic.id for clinic in lookup.clinics(unit.session)], unit.now)
    if row is None:
        return False
    try:
        with unit.session.begin_nested():
            _look(unit, row)
    except Exception as error:
        log.error("silence not settled", awaited_id=row.id, error=type(error).__name__, exc_info=error)
        row.look_at = unit.now + AGAIN
    return True


def _look(unit: Unit, row: AwaitedAnswer) -> None:
    said = unit.session.get_one(OutboxMessage, row.outbox_id)
    about = reporting.told(unit, unit.session.get_one(Episode, row.episode_id))
    if said.status in ON_ITS_WAY or _in_a_form(unit, about):
        row.look_at = unit.now + AGAIN
    elif said.status not in SAID or not _waits(unit, about, row):
        row.state, row.look_at = AnswerState.SETTLED, None
    elif _effect(unit, about, row, said) is Effect.NUDGE:
        _nudge(unit, about, row, said)
    elif unit.now < silence.gives_up(row.asked_at, about.patient.timezone) and not _call_now(
        unit, about, row
    ):
        row.look_at = silence.gives_up(row.asked_at, about.patient.timezone)
    else:
        _give_up(unit, about, row)


def _in_a_form(unit: Unit, about: Told) -> bool:
    form = conversations.load(unit.session, about.patient.chat_id, about.patient.user_id)
    return form is not None and form.state == forms.STATE


def _waits(unit: Unit, about: Told, row: AwaitedAnswer) -> bool:
    """Whether the answer is still missing, and nobody looks after this patient already."""
    clinic_id, episode = row.clinic_id, about.episode
    return not (
        episode.status is not EpisodeStatus.ACTIVE
        or about.patient.unreachable_since
        or rows.heard_since(unit.session, clinic_id, row.episode_id, row.asked_at)
        or cases.urgent_open(unit.session, clinic_id, row.episode_id)
    )


def _call_now(unit: Unit, about: Told, row: AwaitedAnswer) -> bool:
    last = rows.last_level(unit.session, row.clinic_id, row.episode_id)
    return about.protocol.step(row.step).call_if_silent and last.rank >= Level.URGENT.rank


def _effect(unit: Unit, about: Told, row: AwaitedAnswer, said: OutboxMessage) -> Effect:
    missing = Silence(
        asked_at=row.asked_at,
        useful_until=said.expires_at or unit.now,
        nudged=row.state is not AnswerState.ASKED,
        room=_has_room(unit, about),
        call_now=_call_now(unit, about, row),
    )
    return silence.effect(missing, unit.now, about.patient.timezone, steps.quiet_hours(about.clinic))


def _has_room(unit: Unit, about: Told) -> bool:
    """Whether the patient's day has room for a reminder: on the first day the cap holds it as well."""
    zone = about.patient.timezone
    today = to_local(unit.now, zone).date()
    start, end = (local_to_utc(day, time(), zone) for day in (today, today + DAY))
    begun = rows.begun_between(unit.session, about.episode.clinic_id, about.patient.id, start, end)
    first_day = day_number(about.episode.session_at, unit.now, zone) == 0
    return begun < (about.protocol.first_day_cap if first_day else about.protocol.daily_cap + REMINDERS)


def _nudge(unit: Unit, about: Told, row: AwaitedAnswer, said: OutboxMessage) -> None:
    until = silence.gives_up(row.asked_at, about.patient.timezone)
    step = about.protocol.step(row.step)
    day = day_number(about.episode.session_at, unit.now, about.patient.timezone)
    lines = (
        text("step-head", clinic=about.clinic.name, day=day),
        BLANK,
        text("nudge-ask"),
        text("nudge-worse", emergency=about.clinic.emergency_number),
    )
    speak.say(
        unit,
        speak.to_patient(about.patient),
        Message(lines=lines, rows=step_words.answers(step, about.episode)),
        kind=OutboxKind.NUDGE,
        priority=Priority.CARE,
        expires_at=min(until, said.expires_at or until),
        dedupe_key=f"nudge:{row.id}",
        episode_id=row.episode_id,
        replies_to_id=said.id,
    )
    row.state, row.look_at = AnswerState.NUDGED, until


def _give_up(unit: Unit, about: Told, row: AwaitedAnswer) -> None:
    row.state, row.look_at = AnswerState.SILENT, None
    last = rows.last_level(unit.session, row.clinic_id, row.episode_id)
    found = silence.task(about.protocol.step(row.step), last)
    subject = f"episode:{row.episode_id}"
    audit.record(unit.session, row.clinic_id, unit.now, None, "patient.silent", subject, step=row.step)
    if found is None:
        return
    rule, level = found
    level = silence.raised_by_flags(level, about.protocol, about.set_flags)
    before = cases.not_closed(unit.session, row.clinic_id, row.episode_id)
    before_level = before.level if before else None
    case = case_record.record(unit, about.episode, about.patient, level, (Reason(rule, level),))
    if before_level is case.level:  # its card was only edited, which rings nowhere
        words = text("page-silent", sign=SIGNS[case.level], reference=case.reference)
        cards.page(unit, case, cards.common_room(unit, case), words, f"silent:{row.id}")
