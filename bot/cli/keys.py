"""``aftercare keys``: what patients' words are encrypted with."""

from __future__ import annotations

from typing import Any

import typer
from sqlalchemy import Column, Table

from bot.cli.session import wrong
from bot.config import Settings
from bot.store import crypto, rotation
from bot.store.db import Database, open_engine

app = typer.Typer(help="Encryption keys.", no_args_is_help=True)


@app.callback()
def _group() -> None: ...


@app.command()
def new() -> None:
    """Print a fresh key for AFTERCARE_ENCRYPTION_KEYS. Without its key nothing that is stored can be read."""
    typer.echo(crypto.new_key())


@app.command()
def rotate() -> None:
    """Encrypt everything under the newest key, the first of AFTERCARE_ENCRYPTION_KEYS, while the bot runs.

    It goes in small batches: what is stopped goes on where it was when it is started again. Restart the
    bot with the new key in front before, and take the old ones away only after this has said that it may.
    """
    settings = Settings.load(require_keys=True)
    if len(settings.encryption_keys) < 2:
        raise wrong("AFTERCARE_ENCRYPTION_KEYS has one key; put a new one in front first: NEW,OLD")
    crypto.install(settings.encryption_keys)
    from bot.app import ensure_keys, ensure_schema

    database = Database(open_engine(settings.database_url))
    try:
        ensure_schema(settings, database)
        ensure_keys(database)
        with database.transaction() as session:
            rotation.keep_pepper(session)
        total = sum(_renewed(database, table, secret) for table, secret in rotation.columns())
    finally:
        database.engine.dispose()
    typer.echo(f"{total} rows encrypted anew. Everything is under the newest key: older ones may go,")
    typer.echo("but keep them as long as you keep backups from before today.")


def _renewed(database: Database, table: Table, secret: list[Column[Any]]) -> int:
    """One table, batch by batch; how many rows changed."""
    changed, place = 0, None
    while True:
        with database.transaction() as session:
            place, some = rotation.renew(session, table, secret, place)
        changed += some
        if place is None:
            return changed
