"""Column types that keep two promises: times are aware UTC, private words are unreadable on disk."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, LargeBinary
from sqlalchemy.types import TypeDecorator

from bot.store import crypto

#: Half a character, which JSON can carry: an update that cannot be stored would come again for ever.
BROKEN = "surrogatepass"
BigId = BigInteger().with_variant(Integer, "sqlite")  #: SQLite only numbers rows by itself for INTEGER


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC time. Raises ValueError for a naive one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive time {value!r}: give it a zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


#: What stands for a value that no installed key reads, where one such row must not stop the others.
UNREADABLE = {"unreadable": True}


class EncryptedBytes(TypeDecorator[bytes]):
    """Bytes readable only with one of the installed keys."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return None if value is None else crypto.encrypt(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return None if value is None else crypto.decrypt(value)


class EncryptedText(TypeDecorator[str]):
    """Text readable only with one of the installed keys."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        return None if value is None else crypto.encrypt(value.encode(errors=BROKEN))

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        return None if value is None else crypto.decrypt(value).decode(errors=BROKEN)


class EncryptedJson(TypeDecorator[Any]):
    """A JSON value readable only with one of the installed keys."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        if value is None:
            return None
        return crypto.encrypt(json.dumps(value, ensure_ascii=False).encode(errors=BROKEN))

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(crypto.decrypt(value))


class QueuedJson(EncryptedJson):
    """As ``EncryptedJson``, for rows that are read many at once: one whose key is missing is ``UNREADABLE``.

    Raises ValueError when that is to be stored, for it would overwrite what another key still reads.
    """

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        if value == UNREADABLE:
            raise ValueError("what cannot be read must not be written over")
        return super().process_bind_param(value, dialect)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        try:
            return super().process_result_value(value, dialect)
        except crypto.WrongKeyError:
            return dict(UNREADABLE)
