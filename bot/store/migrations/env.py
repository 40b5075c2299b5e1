"""Runs the migrations on the connection of ``bot.store.schema``, or on alembic.ini's for a new revision."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy.engine import Connection
from sqlalchemy.types import TypeDecorator

from bot.store.db import open_engine
from bot.store.models import metadata


def _plain_type(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Our column types as the database knows them: an old migration must not depend on new code."""
    if kind != "type" or not isinstance(item, TypeDecorator):
        return False
    return f"sa.{item.impl_instance!r}"


def _migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_item=_plain_type,
        render_as_batch=True,
        transactional_ddl=True,  # SQLite can, once its driver does not begin and commit by itself
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    _migrate(given)
else:
    with open_engine(context.config.get_main_option("sqlalchemy.url", "")).begin() as opened:
        _migrate(opened)
