"""Everything that belongs to one patient: found, deleted, or kept without them.

What refers to a patient is found by its foreign keys, step by step, so that a table that comes later is
not forgotten. What only carries their Telegram id (chats, codes, buttons) is named here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, or_, select, text, update
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from bot.store.models import (
    Attachment,
    CallbackKey,
    Case,
    CaseMessage,
    CaseStatus,
    CodeAttempt,
    Conversation,
    EnrolmentCode,
    Episode,
    EpisodeStatus,
    InboxStatus,
    InboxUpdate,
    OutboxMessage,
    OutboxStatus,
    Outcome,
    Patient,
    SendBudget,
    metadata,
)

MANY = 500  #: row numbers in one statement
NOBODY = 0  #: stands where a forgotten person's chat stood
#: The clinic's own record of a restricted patient; everything else of theirs is deleted.
RECORD = ("patient", "episode", "report", "case_", "case_message", "attachment")
Found = dict[str, list[int]]  #: table -> numbers of its rows


@dataclass(frozen=True)
class Trace:
    """A message of ours about the patient in a chat of staff."""

    chat_id: int
    message_id: int
    sent_at: datetime
    has_file: bool  #: a picture or file, which no edit can take out again


def asked(session: Session, clinic_ids: Sequence[int | None]) -> Sequence[Patient]:
    """Patients of these clinics who wait to be forgotten, the longest waiting first."""
    return session.exec(
        select_rows(Patient)
        .where(col(Patient.forget_asked_at).is_not(None), col(Patient.clinic_id).in_(clinic_ids))
        .order_by(col(Patient.forget_asked_at))
        .with_for_update(skip_locked=True)
    ).all()


def references(session: Session, clinic_id: int, patient_id: int) -> Sequence[str]:
    """What staff call the patient's episodes, oldest first."""
    return session.exec(
        select_rows(Episode.reference)
        .where(Episode.clinic_id == clinic_id, Episode.patient_id == patient_id)
        .order_by(col(Episode.id))
    ).all()


def belongings(session: Session, clinic_id: int, start: Found) -> Found:
    """``start``, a patient's or an episode's number, with the rows that refer to it, parents first."""
    found: Found = dict(start)
    for table in metadata.sorted_tables:
        theirs = list(_refers(table, found))
        if theirs and table.name not in found:
            number = table.c.id
            rows = session.execute(select(number).where(or_(*theirs))).scalars().all()
            if rows:
                found[table.name] = list(rows)
    return found


def _refers(table: Table, found: Found) -> Iterator[ColumnElement[bool]]:
    for column in table.columns:
        for key in column.foreign_keys:
            for numbers in _parts(found.get(key.column.table.name, [])):
                yield column.in_(numbers)


def _parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[at : at + MANY] for at in range(0, len(numbers), MANY))


def in_flight(session: Session, clinic_id: int, found: Found) -> bool:
    """Whether something about the patient is being sent at this moment."""
    return any(
        session.execute(
            select(col(OutboxMessage.id))
            .where(col(OutboxMessage.id).in_(part), col(OutboxMessage.status) == OutboxStatus.CLAIMED)
            .limit(1)
        ).first()
        for part in _parts(found.get("outbox_message", []))
    )


def traces(session: Session, clinic_id: int, found: Found, chat_id: int) -> list[Trace]:
    """What stands about the patient in chats other than their own ``chat_id``, oldest first."""
    traces: dict[tuple[int, int], Trace] = {}
    for part in _parts(found.get("outbox_message", [])):
        for row in session.exec(select_rows(OutboxMessage).where(col(OutboxMessage.id).in_(part))):
            if row.chat_id == chat_id or row.message_id is None or row.sent_at is None:
                continue
            has_file = any(
                row.content.get(kind) for kind in ("photo_id", "copy_of", "file", "picture", "cleaned")
            )
            before = traces.get((row.chat_id, row.message_id))
            first = min(before.sent_at, row.sent_at) if before else row.sent_at
            has_file = has_file or (before is not None and before.has_file)
            traces[row.chat_id, row.message_id] = Trace(row.chat_id, row.message_id, first, has_file)
    return sorted(traces.values(), key=lambda trace: (trace.chat_id, trace.message_id))


def subjects(found: Found) -> list[str]:
    """What the audit calls these rows."""
    names = {"case_": "case", "patient": "patient", "episode": "episode", "report": "report"}
    return [f"{names[table]}:{number}" for table in names for number in found.get(table, [])]


def erase(session: Session, clinic_id: int, patient: Patient, found: Found) -> None:
    """Delete every row of the patient; nothing of theirs is left in the file either."""
    _forget_chat(session, clinic_id, patient)
    delete_found(session, clinic_id, found)


def delete_found(session: Session, clinic_id: int, found: Found, keeping: Sequence[str] = ()) -> None:
    """Delete what ``belongings`` found, with the buttons of its messages."""
    session.flush()
    _overwriting(session)
    for part in _parts(found.get("outbox_message", [])):
        keys = select(col(OutboxMessage.keyboard)).where(col(OutboxMessage.id).in_(part))
        _drop(session, CallbackKey, col(CallbackKey.key).in_(keys))
    for name in reversed(list(found)):
        if name not in keeping:
            table = metadata.tables[name]
            for part in _parts(found[name]):
                session.execute(delete(table).where(table.c.id.in_(part)))


def restrict(session: Session, clinic_id: int, patient: Patient, found: Found, now: datetime) -> None:
    """Keep the clinic's record, cut off from the person: no name, no Telegram id, nothing going on."""
    _forget_chat(session, clinic_id, patient)
    delete_found(session, clinic_id, found, keeping=RECORD)
    of_case = col(CaseMessage.case_id).in_(found.get("case_", []))
    own = col(CaseMessage.chat_id) == patient.chat_id
    of_episode = col(Attachment.episode_id).in_(found.get("episode", []))
    mine = col(Case.id).in_(found.get("case_", []))
    _change(session, CaseMessage, (of_case, own), chat_id=NOBODY, message_id=NOBODY)
    _change(session, Attachment, (of_episode,), chat_id=NOBODY, message_id=NOBODY)
    closed = {"status": CaseStatus.CLOSED, "closed_at": now, "outcome": Outcome.OTHER, "next_move_at": None}
    _change(session, Case, (mine, col(Case.status) != CaseStatus.CLOSED), **closed)
    stopped = {"status": EpisodeStatus.STOPPED}
    _change(session, Episode, (col(Episode.patient_id) == patient.id,), **stopped)
    patient.user_id, patient.chat_id, patient.first_name = -(patient.id or 0), NOBODY, ""
    patient.forget_asked_at, patient.restricted_at = None, now
    session.add(patient)
    session.flush()


def _overwriting(session: Session) -> None:
    # Else SQLite leaves deleted rows in the file's free pages, for whoever has the file and the key.
    if session.get_bind().dialect.name == "sqlite":
        session.execute(text("PRAGMA secure_delete = ON"))


def _change(session: Session, model: Any, where: Sequence[ColumnElement[bool]], **values: Any) -> None:
    session.execute(update(model).where(*where).values(**values).execution_options(synchronize_session=False))


def _drop(session: Session, model: Any, *where: ColumnElement[bool]) -> None:
    session.execute(delete(model).where(*where).execution_options(synchronize_session=False))


def _forget_chat(session: Session, clinic_id: int, patient: Patient) -> None:
    """Delete what knows the patient by their chat only: buttons, forms, tries, updates kept for later."""
    session.flush()
    chat, user = patient.chat_id, patient.user_id

    def here(model: Any) -> ColumnElement[bool]:
        return or_(col(model.clinic_id) == clinic_id, col(model.clinic_id).is_(None))

    to_them = (
        col(OutboxMessage.chat_id) == chat,
        col(OutboxMessage.patient_id).is_(None),
        col(OutboxMessage.staff_id).is_(None),
        col(OutboxMessage.status) != OutboxStatus.CLAIMED,
    )
    _drop(session, OutboxMessage, *to_them, here(OutboxMessage))
    _drop(session, CallbackKey, col(CallbackKey.chat_id) == chat, here(CallbackKey))
    _drop(session, Conversation, col(Conversation.chat_id) == chat, col(Conversation.user_id) == user)
    _drop(session, CodeAttempt, col(CodeAttempt.chat_id) == chat)
    _drop(session, SendBudget, col(SendBudget.scope) == f"chat:{chat}")
    opened = (col(EnrolmentCode.opened_by) == user, col(EnrolmentCode.clinic_id) == clinic_id)
    _change(session, EnrolmentCode, opened, opened_by=None)
    _forget_updates(session, user)


def _forget_updates(session: Session, user_id: int) -> None:
    """Updates whose handling failed keep what was written; there are few, and only their words say whose."""
    kept = session.exec(select_rows(InboxUpdate).where(InboxUpdate.status != InboxStatus.HANDLED)).all()
    for update_ in kept:
        if _is_from(update_.payload, user_id):
            update_.payload, update_.status = {}, InboxStatus.HANDLED


def _is_from(payload: dict[str, Any], user_id: int) -> bool:
    return any(
        part.get("from", {}).get("id") == user_id for part in payload.values() if isinstance(part, dict)
    )
