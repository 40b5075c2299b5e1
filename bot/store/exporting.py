"""Everything a patient may read of what is stored about them, as plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from bot.store.erasing import Found, belongings
from bot.store.models import OutboxStatus, metadata

#: Columns that say how the bot works, and nothing about the patient.
INNER = frozenset(
    {
        "card",
        "dedupe_key",
        "fetch_at",
        "file_id",
        "content",
        "keyboard",
        "ladder_from",
        "ladder_step",
        "lane",
        "lease_until",
        "next_move_at",
        "own_hash",
        "version",
    }
)  #: fmt: skip
#: Tables about the work on a patient; what staff wrote for themselves is handed out by the clinic itself.
OF_STAFF = ("second_channel_alert", "awaited_answer")
NOTE = "note"
Row = dict[str, Any]


def rows(session: Session, clinic_id: int, patient_id: int) -> Mapping[str, Sequence[Row]]:
    """The patient's rows by table: readable values, without what only the machinery needs."""
    found = belongings(session, clinic_id, {"patient": [patient_id]})
    taken = {name: _of_table(session, name, found) for name in found if name not in OF_STAFF}
    taken["case_message"] = [row for row in taken.get("case_message", ()) if row["direction"] != NOTE]
    taken["outbox_message"] = [
        {key: row[key] for key in ("sent_at", "kind", "step", "due_at", "status", "rendered")}
        for row in taken.get("outbox_message", ())
        if row["patient_id"] == patient_id and _concerns(row)
    ]
    return taken


def pictures(
    session: Session, clinic_id: int, patient_id: int
) -> Sequence[tuple[int, datetime, str, bytes | None]]:
    """Number, time, Telegram's file id and where we have them the bytes of the pictures, oldest first."""
    table = metadata.tables["attachment"]
    found = belongings(session, clinic_id, {"patient": [patient_id]})
    asked = select(table).where(table.c.id.in_(found.get("attachment", [])), table.c.kind == "photo")
    return [
        (row["id"], row["at"], row["file_id"], row.get("content"))
        for row in session.execute(asked.order_by(table.c.id)).mappings()
    ]


def _of_table(session: Session, name: str, found: Found) -> list[Row]:
    table = metadata.tables[name]
    asked = select(table).where(table.c.id.in_(found[name])).order_by(table.c.id)
    return [
        {key: _plain(value) for key, value in row.items() if key not in INNER}
        for row in session.execute(asked).mappings()
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if hasattr(value, "isoformat") else value


def _concerns(row: Row) -> bool:
    return bool(row["kind"] == "step" or row["status"] == OutboxStatus.SENT.value)
