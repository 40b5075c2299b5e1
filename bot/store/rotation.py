"""Everything encrypted, written anew under the newest key, in batches that can stop and go on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, LargeBinary, Table, select, tuple_, type_coerce, update
from sqlmodel import Session

from bot.store import crypto
from bot.store.models import KeptSecret, metadata
from bot.store.types import EncryptedBytes, EncryptedJson, EncryptedText

BATCH = 200  #: rows of one transaction
PEPPER = "pepper"
ENCRYPTED = (EncryptedText, EncryptedJson, EncryptedBytes)
Place = tuple[Any, ...]  #: primary key of the last row that was looked at


def columns() -> Iterator[tuple[Table, list[Column[Any]]]]:
    """Every table that holds something encrypted, with those columns."""
    for table in metadata.sorted_tables:
        secret = [column for column in table.columns if isinstance(column.type, ENCRYPTED)]
        if secret:
            yield table, secret


def keep_pepper(session: Session) -> None:
    """Keep what codes and erasures are hashed with beyond the key it comes from. Once is enough."""
    if session.get(KeptSecret, PEPPER) is None:
        session.add(KeptSecret(name=PEPPER, secret=crypto.pepper()))


def use_pepper(session: Session) -> None:
    """Hash as before a key was taken away, if one ever was. Raises WrongKeyError."""
    kept = session.get(KeptSecret, PEPPER)
    if kept is not None:
        crypto.use_pepper(kept.secret)


def renew(
    session: Session, table: Table, secret: list[Column[Any]], after: Place | None
) -> tuple[Place | None, int]:
    """Look at the next batch of rows; where it ended (None: no more) and how many rows changed.

    A row that somebody changes meanwhile is left to them: what they write is under the newest key already.
    """
    keys = list(table.primary_key.columns)
    raw = [type_coerce(column, LargeBinary).label(column.name) for column in secret]
    asked = select(*keys, *raw).order_by(*keys).limit(BATCH)
    if after is not None:
        asked = asked.where(_beyond(keys, after))
    rows = session.execute(asked).all()
    changed = sum(_renew_row(session, table, keys, secret, tuple(row)) for row in rows)
    return (tuple(rows[-1][: len(keys)]) if rows else None), changed


def _beyond(keys: list[Column[Any]], after: Place) -> Any:
    return tuple_(*keys) > tuple_(*after) if len(keys) > 1 else keys[0] > after[0]


def _renew_row(
    session: Session, table: Table, keys: list[Column[Any]], secret: list[Column[Any]], row: tuple[Any, ...]
) -> bool:
    place, tokens = row[: len(keys)], row[len(keys) :]
    new = {
        column: renewed
        for column, token in zip(secret, tokens, strict=True)
        if token is not None and (renewed := crypto.renewed(bytes(token)))
    }
    if not new:
        return False
    same = [key == value for key, value in zip(keys, place, strict=True)]
    same += [
        type_coerce(column, LargeBinary) == token
        for column, token in zip(secret, tokens, strict=True)
        if column in new
    ]
    values = {column: type_coerce(token, LargeBinary) for column, token in new.items()}
    return bool(session.connection().execute(update(table).where(*same).values(values)).rowcount)
