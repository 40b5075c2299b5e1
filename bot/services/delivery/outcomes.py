"""What Telegram's answer to one message changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import structlog
from sqlalchemy.exc import OperationalError

from bot.content.message import Message, text
from bot.services import speak
from bot.services.cases import cards, relay, topics
from bot.services.clinic import group_check, group_loss, reach
from bot.services.delivery.gateway import Gone, Migrated, NoTopic, Refused, Result, Retry, Sent, Unknown
from bot.services.delivery.preparing import Prepared
from bot.services.unit import Unit
from bot.store import budget, cases, claims, copies, lookup, outbox, staff
from bot.store.models import (
    NEVER_TWICE,
    Case,
    CaseStatus,
    Clinic,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Patient,
    Priority,
    Staff,
)
from bot.store.types import UNREADABLE

FOR_STAFF = (OutboxKind.CARD, OutboxKind.ALERT, OutboxKind.RELAY, OutboxKind.NOTICE)
TRIES = 3  #: of what follows from a message's fate
TRIED_OFTEN, TRIED_LONG = 20, timedelta(hours=24)  #: past both, a message is given up
LONGEST_WAIT, URGENT_WAIT = 300, 15  #: seconds between two tries of one message, whatever comes
log = structlog.get_logger()


def record(unit: Unit, said: Sequence[tuple[Prepared, Result]], jitter: Callable[[], float]) -> None:
    """Write what became of claimed messages, and do what follows from it."""
    plain = [(one, result) for one, result in said if _is_plain(one, result)]
    if plain:
        sent = [_as_sent(unit, one, result.message_id) for one, result in plain if isinstance(result, Sent)]
        lost = len(sent) - claims.finish_sent(unit.session, sent)
        if lost:
            log.warning(
                "sent after their lease was lost", count=lost, outbox_ids=[one["row"] for one in sent]
            )
    for one, result in said:
        if not _is_plain(one, result):
            _record(unit, one, result, jitter())


def _is_plain(one: Prepared, result: Result) -> bool:
    """Nearly every message ends like this: sent, and nothing follows from it."""
    return isinstance(result, Sent) and one.kind is not OutboxKind.RELAY


def _as_sent(unit: Unit, one: Prepared, message_id: int | None) -> dict[str, Any]:
    return {
        "row": one.row_id,
        "attempt": one.attempt,
        "message_id": message_id,
        "sent_at": unit.now,
        "rendered": one.what.html,
        "thread_id": one.what.thread,
    }


def _record(unit: Unit, one: Prepared, result: Result, jitter: float) -> None:
    row = unit.session.get_one(OutboxMessage, one.row_id)
    match result:
        case Sent(message_id, bare):
            _sent(unit, one, row, message_id, bare)
        case Retry(why, after):
            _retry(unit, one, row, why, after, jitter)
        case Unknown(why):
            _unknown(unit, one, row, why, jitter)
        case Gone():
            _gone(unit, one, row)
        case Migrated(chat_id):
            _migrated(unit, one, row, chat_id)
        case NoTopic():
            _no_topic(unit, one, row)
        case Refused(why, unreachable):
            _refused(unit, one, row, why, unreachable)


def _gone(unit: Unit, one: Prepared, row: OutboxMessage) -> None:
    """Somebody deleted what was to be edited: it is said anew, once, unless a newer copy stands there."""
    if row.kind in (OutboxKind.CARD, OutboxKind.STATUS) and copies.newer(unit.session, row.clinic_id, row):
        why = "a newer copy stands"
        claims.finish(unit.session, one.row_id, one.attempt, OutboxStatus.CANCELLED, error=why)
        return
    if row.edits_id is not None:
        copies.replace(unit.session, row.clinic_id, row.edits_id, one.row_id)
    _again(unit, one, row, "message to edit is gone", edits_id=None, edits_message_id=None)


def _no_topic(unit: Unit, one: Prepared, row: OutboxMessage) -> None:
    """Somebody deleted the topic: what is urgent is said in the General one at once, the rest waits a moment
    for the topic to be made anew."""
    waits = topics.lost(unit, row, one.what.thread or 0)
    later = unit.now + topics.PATIENCE if waits else None
    _again(unit, one, row, topics.GONE, thread_id=None, not_before=later)


def _again(unit: Unit, one: Prepared, row: OutboxMessage, why: str, **values: object) -> None:
    # What may have arrived once stays marked, whatever hinders the next try.
    error = claims.LAPSED if row.error == claims.LAPSED else why
    claims.finish(unit.session, one.row_id, one.attempt, OutboxStatus.PENDING, error=error, **values)


def _sent(unit: Unit, one: Prepared, row: OutboxMessage, message_id: int | None, bare: bool) -> None:
    if not claims.finish_sent(unit.session, [_as_sent(unit, one, message_id)]):
        log.warning("sent after its lease was lost", outbox_id=one.row_id, attempt=one.attempt)
        return
    if row.kind is OutboxKind.RELAY and bare:
        _follow(row, unit, lambda: relay.undeliverable(unit, row, "picture refused"))
    elif row.kind is OutboxKind.RELAY:
        _follow(row, unit, lambda: relay.delivered(unit, row))


def _retry(
    unit: Unit, one: Prepared, row: OutboxMessage, why: str, after: timedelta | None, jitter: float
) -> None:
    if after is not None:
        budget.pause(unit.session, unit.now + after, unit.now)
        _again(unit, one, row, why)
    elif _hopeless(unit, row):
        _refused(unit, one, row, f"given up: {why}", unreachable=False)
    else:
        _again(unit, one, row, why, not_before=unit.now + _wait(row, row.attempts, jitter))


def _unknown(unit: Unit, one: Prepared, row: OutboxMessage, why: str, jitter: float) -> None:
    log.warning("delivery is unsure", outbox_id=one.row_id, kind=row.kind, why=why)
    if row.kind in NEVER_TWICE:
        claims.finish(unit.session, one.row_id, one.attempt, OutboxStatus.UNSURE, error=why)
    elif _hopeless(unit, row):
        _refused(unit, one, row, f"given up: {why}", unreachable=False)
    else:
        later = unit.now + _wait(row, row.attempts + 1, jitter)
        _again(unit, one, row, claims.LAPSED, not_before=later)


def _wait(row: OutboxMessage, attempts: int, jitter: float) -> timedelta:
    """1, 2, 4 ... up to 300 s, each up to half longer, so that many failures do not come back together.

    An alert waits no longer than about 15 s: when Telegram is back, it must be said at once.
    """
    most = URGENT_WAIT if row.priority == Priority.URGENT else LONGEST_WAIT
    return timedelta(seconds=min(2 ** min(attempts - 1, 9), most) * (1 + jitter / 2))


def _hopeless(unit: Unit, row: OutboxMessage) -> bool:
    """Whether it was tried for so long that staff must hear of it instead.

    Tries count beside time: what fell due while nobody was there has not been tried at all.
    """
    return row.attempts >= TRIED_OFTEN and unit.now - row.due_at >= TRIED_LONG


def _migrated(unit: Unit, one: Prepared, row: OutboxMessage, chat_id: int) -> None:
    _again(unit, one, row, "group became a supergroup")
    outbox.move_chat(unit.session, row.chat_id, chat_id)
    if row.clinic_id:
        clinic = unit.session.get(Clinic, row.clinic_id)
        if clinic and clinic.group_chat_id == row.chat_id:
            clinic.group_chat_id = chat_id


def unsayable(unit: Unit, row: OutboxMessage, why: str) -> None:
    """There are no words for a claimed message: it failed for good, and whoever must know is told."""
    if claims.finish(unit.session, row.id or 0, row.attempts, OutboxStatus.FAILED, error=why):
        _follow(row, unit, lambda: _tell(unit, row, why, unreachable=False))


def _refused(unit: Unit, one: Prepared, row: OutboxMessage, why: str, unreachable: bool) -> None:
    log.warning("refused by Telegram", outbox_id=one.row_id, kind=row.kind, why=why)
    if claims.finish(unit.session, one.row_id, one.attempt, OutboxStatus.FAILED, error=why):
        _follow(row, unit, lambda: _tell(unit, row, why, unreachable=unreachable))


def _follow(row: OutboxMessage, unit: Unit, work: Callable[[], None]) -> None:
    """What a message's fate sets going. Where that fails, its fate stands: else it would be said for ever."""
    for _ in range(TRIES):
        try:
            with unit.session.begin_nested():
                work()
            return
        except OperationalError:  # the database is away, so nothing stands yet
            raise
        except Exception as error:  # also a lost race, which the next try wins
            log.error("nothing followed from a message's fate", outbox_id=row.id, exc_info=error)


def _tell(unit: Unit, row: OutboxMessage, why: str, *, unreachable: bool) -> None:
    """Let those know who must, that this message will never arrive."""
    if row.kind is OutboxKind.RELAY:
        relay.undeliverable(unit, row, why)
    patient = unit.session.get(Patient, row.patient_id) if row.patient_id else None
    if patient and unreachable:
        relay.patient_unreachable(unit, patient, why)
    elif patient and row.kind is not OutboxKind.RELAY:  # of an answer, who wrote it was told
        relay.never_said(unit, patient, row, why)
    if unreachable and row.staff_id and row.clinic_id:
        reach.refused(unit, row.clinic_id, row.staff_id)
    clinic = unit.session.get(Clinic, row.clinic_id) if row.clinic_id else None
    # What cannot be copied or cleaned for one chat, cannot be for any.
    lost = unreachable or not (row.content.get("copy_of") or row.content.get("cleaned"))
    for_all = row.patient_id is None and row.staff_id is None  # in the group, or one that was lost meanwhile
    if clinic and for_all and row.kind in FOR_STAFF and lost:
        _to_each_privately(unit, clinic, row)
    if unreachable and for_all:
        _group_takes_nothing(unit, row.chat_id, why)


def _group_takes_nothing(unit: Unit, chat_id: int, why: str) -> None:
    if "not enough rights" not in why.lower():
        group_loss.unreachable(unit, chat_id)
        return
    clinic = lookup.clinic_of_group(unit.session, chat_id)
    if clinic:
        group_check.silenced(unit, clinic)


def _to_each_privately(unit: Unit, clinic: Clinic, row: OutboxMessage) -> None:
    """The group cannot be reached: what staff must read goes to every one of them who did not get it."""
    members = staff.active(unit.session, clinic.id or 0)
    unreadable = row.content == UNREADABLE
    case = cases.get(unit.session, clinic.id or 0, row.case_id) if row.case_id else None
    if row.kind is OutboxKind.CARD and case and not unreadable:
        _card_to_each(unit, case, row, members)
        return
    message = Message(lines=(text("trouble-lost"),)) if unreadable else Message.model_validate(row.content)
    for member in members:
        speak.say(
            unit,
            speak.to_staff(member),
            message,
            kind=row.kind,
            priority=row.priority,  # type: ignore[arg-type]  # kept as a plain number in the row
            dedupe_key=_key_of(row, member.user_id),
            case_id=row.case_id,
            episode_id=row.episode_id,
        )


def _card_to_each(unit: Unit, case: Case, row: OutboxMessage, members: Sequence[Staff]) -> None:
    """As it is now, and kept true like every copy. Who has a copy as new as the refused one needs no other;
    of an edit, which would not have rung, nobody who has one at all."""
    if case.status is CaseStatus.CLOSED:
        return
    there = cards.living(unit, case)
    edit = row.edits_id is not None
    without = [
        member
        for member in members
        if member.user_id not in there or not (edit or there[member.user_id].created_at >= row.created_at)
    ]
    silent = bool(row.content.get("silent"))
    cards.post(unit, case, cards.privately(without), silent=silent, key=f"private:{row.id}")


def _key_of(row: OutboxMessage, chat_id: int) -> str:
    """Under which the same is said in a private chat: where everybody was told as well, it stands already."""
    once, _, chat = (row.dedupe_key or "").rpartition(":")
    return f"{once}:{chat_id}" if once and chat == str(row.chat_id) else f"private:{row.id}:{chat_id}"
