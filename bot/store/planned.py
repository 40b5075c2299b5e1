"""The steps of an episode, stored in one go: nobody looks at them before they are due."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import LargeBinary, bindparam, func, insert, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Session

from bot.store import crypto
from bot.store.models import OutboxMessage, OutboxStatus

_table = OutboxMessage.__table__  # type: ignore[attr-defined]  # SQLModel does not declare it
_OWN = ("step", "priority", "due_at", "expires_at", "dedupe_key", "content")  #: what differs between them


def store(
    session: Session, clinic_id: int, of_all: Mapping[str, Any], steps: Sequence[Mapping[str, Any]]
) -> None:
    """Store planned steps of a patient of the clinic: the columns they share, and each one's own."""
    if not steps:
        return
    waiting = {**of_all, "clinic_id": clinic_id, "status": OutboxStatus.PENDING, "attempts": 0}
    # Most steps of a plan hold the same: hiding it once is most of what storing a plan costs.
    plain = [json.dumps(step["content"]) for step in steps]
    hidden = {content: crypto.encrypt(content.encode()) for content in set(plain)}
    own = [{**step, "content": hidden[content]} for step, content in zip(steps, plain, strict=True)]
    connection = session.connection()
    if (
        connection.dialect.name == "postgresql"
    ):  # one statement, for each by itself would be asked and answered
        columns = {name: [step[name] for step in own] for name in _OWN}
        connection.execute(_at_once(tuple(waiting)), {**waiting, **columns})
    else:
        connection.execute(_ONE_BY_ONE, [{**waiting, **step} for step in own])


def _type(name: str) -> Any:
    return LargeBinary() if name == "content" else _table.c[name].type


_ONE_BY_ONE = insert(_table).values(content=bindparam("content", type_=LargeBinary))


@cache
def _at_once(shared: tuple[str, ...]) -> Any:
    same = [bindparam(name, type_=_type(name)) for name in shared]
    each = [func.unnest(bindparam(name, type_=ARRAY(_type(name)))) for name in _OWN]
    return insert(_table).from_select([*shared, *_OWN], select(*same, *each), include_defaults=False)
