"""From a claimed outbox row to what Telegram is asked to say; all of it is looked at again now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.care import timeline
from bot.care.timeline import Drop, Wait
from bot.content.message import Message, text
from bot.content.render import Rendered, render
from bot.content.sizes import plain
from bot.services import speak
from bot.services.cases import topics
from bot.services.delivery import rehearsing
from bot.services.delivery.drawing import drawing_of
from bot.services.delivery.gateway import Call, Key, Toast
from bot.services.plan import course, step_words, steps, today, together
from bot.services.privacy import mydata
from bot.services.reports import silence
from bot.services.speak import Answer
from bot.services.unit import Unit
from bot.store import cases, claims, conversations, outbox
from bot.store.models import (
    Clinic,
    Episode,
    EpisodeStatus,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Patient,
    Priority,
    Staff,
)

TOAST_LIMIT = 200  #: characters Telegram shows over a button


@dataclass(frozen=True)
class Prepared:
    """A claimed row and the words for it."""

    row_id: int
    attempt: int
    until: datetime  #: the end of the lease; later it is not ours to say any more
    what: Call
    kind: OutboxKind
    due_at: datetime
    at: datetime | None = None  #: its moment in the pace all processes keep; None: at once
    urgent: bool = False  #: its moment is kept free for it, however late it comes


@dataclass(frozen=True)
class _Eyes:
    """Who reads: in which language, on which clock."""

    language: str
    zone: str


def prepare(unit: Unit, row: OutboxMessage, at: datetime | None = None) -> Prepared | None:
    """What to send for this claimed row at its moment.

    None: it waits, or its time has passed; the row says which.
    """
    if row.expires_at and unit.now > row.expires_at:
        _expire(unit, row, "late")
        return None
    message = _message(unit, row)
    if message is None:
        return None
    message = rehearsing.marked(unit, row, message)
    if message is None:
        _expire(unit, row, "rehearsal")
        return None
    edits = row.edits_message_id
    if row.edits_id is not None:
        target = unit.session.get(OutboxMessage, row.edits_id)
        if target and target.status in (OutboxStatus.PENDING, OutboxStatus.CLAIMED):
            _wait(unit, row)
            return None
        # Message numbers count anew in a supergroup: this one could be another message by now.
        edits = target.message_id if target and target.chat_id == row.chat_id else None
    if row.error == claims.LAPSED and edits is None:  # a repeated edit changes nothing, so needs no mark
        message = message.model_copy(update={"lines": (*message.lines, text("sent-again"))})
    call = _call(unit, row, message, edits)
    return Prepared(
        row.id or 0,
        row.attempts,
        row.lease_until or unit.now,
        call,
        row.kind,
        row.due_at,
        at,
        row.priority == Priority.URGENT,
    )


def _expire(unit: Unit, row: OutboxMessage, why: str) -> None:
    claims.finish(unit.session, row.id or 0, row.attempts, OutboxStatus.EXPIRED, error=why)


def _wait(unit: Unit, row: OutboxMessage) -> None:
    later = unit.now + timedelta(seconds=1)
    claims.finish(unit.session, row.id or 0, row.attempts, OutboxStatus.PENDING, not_before=later)


def toast(unit: Unit, answer: Answer) -> Toast:
    """What is said over a pressed button, as it is to be shown."""
    message = Message(lines=(answer.words,))
    said = render(message, unit.catalog, answer.language, answer.zone, unit.now)
    return Toast(answer.query_id, plain(said.html)[:TOAST_LIMIT], answer.alert)


def _message(unit: Unit, row: OutboxMessage) -> Message | None:
    match row.kind:
        case OutboxKind.STEP:
            return _step_message(unit, row)
        case OutboxKind.TODAY:
            return today.put_into_words(unit, row)
        case OutboxKind.FINISH:
            return course.put_into_words(unit, row)
        case _:
            return Message.model_validate(row.content)


def _step_message(unit: Unit, row: OutboxMessage) -> Message | None:
    episode = unit.session.get_one(Episode, row.episode_id)
    patient = unit.session.get_one(Patient, row.patient_id)
    clinic = unit.session.get_one(Clinic, row.clinic_id)
    if not row.content["at_once"]:
        verdict = _verdict(unit, row, episode, patient, clinic)
        if isinstance(verdict, Drop):
            _expire(unit, row, verdict.why)
            course.end_after(unit, row)
            return None
        if isinstance(verdict, Wait):
            claims.finish(
                unit.session,
                row.id or 0,
                row.attempts,
                OutboxStatus.PENDING,
                due_at=verdict.until,
                error=verdict.why,
            )
            return None
        together.take_along(unit, row)
    parts = step_words.parts_of(unit, row)
    message = step_words.compose(unit, patient, clinic, parts, late=row.content["late"])
    silence.expect(unit, row, parts)
    row.keyboard = speak.keyboard(unit, speak.to_patient(patient), message)
    course.end_after(unit, row)
    today.refresh(unit, patient)
    return message


def _verdict(
    unit: Unit, row: OutboxMessage, episode: Episode, patient: Patient, clinic: Clinic
) -> timeline.Send | Wait | Drop:
    step = unit.catalog.protocols[episode.protocol].step(row.step or "")
    form = conversations.load(unit.session, patient.chat_id, patient.user_id)
    return timeline.decide_step(
        unit.now,
        row.due_at,
        row.expires_at or row.due_at + step.useful_for,
        patient.timezone,
        steps.quiet_hours(clinic),
        step.defer,
        newer_due=outbox.newer_step_due(unit.session, row, unit.now),
        episode_active=episode.status in (EpisodeStatus.ACTIVE, EpisodeStatus.PAUSED),
        paused=episode.status is EpisodeStatus.PAUSED,
        urgent_case_open=cases.urgent_open(unit.session, episode.clinic_id, episode.id or 0),
        in_form_since=form.updated_at if form and form.state else None,
    )


def _eyes(unit: Unit, row: OutboxMessage, message: Message) -> _Eyes:
    if row.patient_id:
        patient = unit.session.get_one(Patient, row.patient_id)
        return _Eyes(patient.language, patient.timezone)
    clinic = unit.session.get(Clinic, row.clinic_id) if row.clinic_id else None
    zone = clinic.timezone if clinic else "UTC"
    if row.staff_id:
        staff = unit.session.get_one(Staff, row.staff_id)
        return _Eyes(staff.language, zone)
    return _Eyes(message.language or (clinic.language if clinic else "en"), zone)


def _call(unit: Unit, row: OutboxMessage, message: Message, edits: int | None) -> Call:
    eyes = _eyes(unit, row, message)
    said = render(message, unit.catalog, eyes.language, eyes.zone, unit.now)
    thread = topics.place(unit, row) if edits is None else None
    return Call(
        chat_id=row.chat_id,
        thread=thread,
        html=said.html,
        keys=_keys(said, row.keyboard),
        lasting=said.lasting,
        photo=message.photo_id,
        drawing=drawing_of(unit, row.clinic_id, message, eyes.language, eyes.zone),
        drawing_name=message.picture_name,
        file=(message.file.name, message.file.text.encode("utf-8-sig")) if message.file else None,
        spoiler=message.spoiler,
        copy_of=message.copy_of,
        cleaned=message.cleaned,
        parcel=mydata.parcel(unit, row.patient_id) if message.mydata and row.patient_id else None,
        removes=message.removes.ids if message.removes and message.removes.chat_id == row.chat_id else (),
        reply_to=_reply_to(unit, row, thread),
        edits=edits,
        silent=message.silent,
    )


def _keys(said: Rendered, key: str | None) -> tuple[tuple[Key, ...], ...]:
    """The buttons with their callback data: ``key:index``, counted over the buttons that are not links."""
    index = iter(range(100))
    return tuple(
        tuple(
            Key(button.label, url=button.url)
            if button.url
            else Key(button.label, data=f"{key}:{next(index)}")
            for button in row
        )
        for row in said.rows
    )


def _reply_to(unit: Unit, row: OutboxMessage, thread: int | None) -> int | None:
    if row.replies_to_id is None:
        return row.replies_to_message_id
    target: Any = unit.session.get(OutboxMessage, row.replies_to_id)
    beside = target and (target.chat_id, target.thread_id) == (row.chat_id, thread)
    return target.message_id if beside else None  # nothing answers across topics
