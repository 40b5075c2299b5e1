"""``aftercare db``: the schema of the database."""

from __future__ import annotations

import typer

from bot.config import ConfigError, Settings
from bot.store import schema
from bot.store.db import open_engine

app = typer.Typer(help="The database.", no_args_is_help=True)


@app.callback()
def _group() -> None: ...


@app.command()
def upgrade() -> None:
    """Bring the database to the newest schema. Does nothing when it has it."""
    engine = open_engine(Settings.load().database_url)
    try:
        if not schema.is_known(engine):
            raise ConfigError(schema.NEWER)
        before = schema.current(engine)
        schema.upgrade(engine)
    finally:
        engine.dispose()
    typer.echo(f"The database is at {schema.head()}" + (", as before." if before == schema.head() else "."))
