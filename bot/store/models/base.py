"""What every table shares: naming of constraints, ids, enums kept as checked text."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import Enum
from sqlmodel import Field, SQLModel

from bot.store.types import BigId

metadata = SQLModel.metadata
metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def row_id() -> Any:
    """A numbered primary key of 64 bits."""
    return Field(default=None, primary_key=True, sa_type=BigId)


def ref(table: str, *, optional: bool = False, index: bool = True) -> Any:
    """A reference to a row of ``table``."""
    options: dict[str, Any] = {"default": None} if optional else {}
    return Field(foreign_key=f"{table}.id", sa_type=BigId, nullable=optional, index=index, **options)


def kept_as_text(values: type[StrEnum]) -> Enum:
    """The enum's values as text with a CHECK, the same on both databases."""
    return Enum(
        values,
        native_enum=False,
        create_constraint=True,
        length=24,
        name=values.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )
