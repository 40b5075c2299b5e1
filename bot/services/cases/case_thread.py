"""The patient's words, pictures and further reports, put under the card for staff to read and answer."""

from __future__ import annotations

from collections.abc import Iterator

from bot.care import triage
from bot.content.message import Message, Text, text
from bot.services.cases import cards
from bot.services.cases.card_text import severity
from bot.services.incoming import Incoming
from bot.services.moments import said
from bot.services.privacy import files, pictures
from bot.services.speak import Reader, to_staff
from bot.services.unit import Unit
from bot.store import cases, staff
from bot.store.models import Attachment, Case, CaseMessage, Episode, OutboxKind, Patient, Report

CAPTION_WORDS = 800  #: longer words stand in a message of their own; a picture's caption is short


def keep(unit: Unit, case: Case, patient: Patient, words: str, source: Incoming | None) -> None:
    """Store what the patient wrote or sent on this case."""
    media = source.media if source else None
    if not words and not media:
        return
    message_id = source.message_id if source else 0
    cases.add_message(
        unit.session,
        CaseMessage(
            clinic_id=case.clinic_id,
            case_id=case.id or 0,
            direction="in",
            body=words or None,
            media=media.kind if media else None,
            chat_id=patient.chat_id,
            message_id=message_id,
            at=unit.now,
        ),
    )
    if media and media.file_id:
        unit.session.add(
            Attachment(
                clinic_id=case.clinic_id,
                episode_id=case.episode_id,
                case_id=case.id,
                kind=media.kind,
                file_id=media.file_id,
                caption=words or None,
                chat_id=patient.chat_id,
                message_id=message_id,
                at=unit.now,
            )
        )


def put(
    unit: Unit,
    case: Case,
    patient: Patient,
    words: str,
    source: Incoming | None,
    report: Report | None = None,
) -> None:
    """Say under the card what came: words, a picture covered, anything else copied.

    A picture sent as a file is shown without what the file tells of place and time; see ``pictures``.
    """
    media = source.media if source else None
    head = tuple(_head(unit, case, report, edited=bool(source and source.edited)))
    quoted = (text("relay-in-words", words=words),) if words else ()
    shown = pictures.shown(media) if media else None
    if shown:
        alone = len(words) > CAPTION_WORDS
        if alone:
            _say(unit, case, Message(lines=(*head, *quoted)))
        caption = head if alone else (*head, *quoted)
        _say(unit, case, shown.model_copy(update={"lines": caption}))
    elif media and pictures.claims_to_be_one(media):
        _say(unit, case, Message(lines=(*head, *quoted, text("file-too-big-staff"))))
        files.refuse(unit, patient, "file-too-big", media.file_id)
    elif media and source:
        apart = () if words == source.text else quoted  # a copy brings its own words along
        _say(unit, case, Message(lines=(*head, *apart)))
        _say(unit, case, Message(copy_of=(patient.chat_id, source.message_id)))
    elif words or report:
        _say(unit, case, Message(lines=(*head, *quoted)))


def _head(unit: Unit, case: Case, report: Report | None, *, edited: bool) -> Iterator[Text]:
    at = said("at", unit.now, unit.now, cards.clinic_of(unit, case).timezone)
    if edited:
        yield text("relay-in-edited", reference=case.reference, at=at)
        return
    if report is None:
        yield text("relay-in", reference=case.reference, at=at)
        return
    yield text("relay-in-report", reference=case.reference, at=at, number=case.reports)
    episode = unit.session.get_one(Episode, case.episode_id)
    told = triage.Report.from_json(report.answers)
    for seen in told.observations:
        symptom = text(f"symptom-{seen.symptom}", protocol=episode.protocol)
        yield text("relay-in-line", symptom=symptom, severity=severity(seen.severity.value))
    if told.pain is not None:
        yield text("card-pain", pain=told.pain)
    if told.trend is not None:
        yield text("relay-in-trend", trend=text(f"card-trend-{told.trend.value}"))


def _say(unit: Unit, case: Case, message: Message) -> None:
    copies = cards.living(unit, case)
    for reader in _readers(unit, case):
        copy = copies.get(reader.chat_id)
        answers = copy.id if copy else None
        cards.tell(unit, case, reader, message, OutboxKind.RELAY, replies_to_id=answers)


def _readers(unit: Unit, case: Case) -> list[Reader]:
    """Where the clinic reads together, and the holder's own chat when they have the card there."""
    readers = cards.common_room(unit, case)
    holder = staff.get(unit.session, case.clinic_id, case.claimed_by)
    if holder is None or not holder.active or holder.user_id not in cards.living(unit, case):
        return readers
    return [*(reader for reader in readers if reader.chat_id != holder.user_id), to_staff(holder)]
