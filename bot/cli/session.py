"""What the commands about clinics share: settings, keys, an open database and the bot's name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from bot.care.errors import AftercareError
from bot.config import Settings
from bot.content.catalog import Catalog, load_catalog
from bot.services.unit import Unit
from bot.store import clinics, crypto
from bot.store.db import Database, open_engine
from bot.store.models import Clinic

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for another program.")]
ClinicId = Annotated[int, typer.Option("--clinic", help="The clinic's number; see: aftercare clinic list.")]


@contextmanager
def unit(*, with_links: bool = False) -> Iterator[Unit]:
    """One command as one transaction, at the real time; ``with_links`` asks Telegram for the bot's name.

    Raises ConfigError for settings that only a person can mend. A refusal ends the command in one line.
    """
    # Loading the whole application takes a while, and most commands of ``aftercare`` never need it.
    from bot.app import ensure_keys, ensure_schema
    from bot.telegram.identity import bot_username

    settings = Settings.load(require_token=with_links, require_keys=True)
    crypto.install(settings.encryption_keys)
    catalog = load_catalog(settings.messages_dir)
    database = Database(open_engine(settings.database_url))
    try:
        ensure_schema(settings, database)
        ensure_keys(database)
        username = bot_username(settings) if with_links else ""
        with database.transaction() as session:
            yield Unit(session, catalog, datetime.now(UTC), username)
    except AftercareError as refusal:
        raise wrong(_words(catalog, refusal)) from None
    finally:
        database.engine.dispose()


def _words(catalog: Catalog, refusal: AftercareError) -> str:
    return catalog.format("en", refusal.text, refusal.values)


def wrong(words: str) -> typer.Exit:
    """Say in one line what is wrong with the command; raise the result. Exit code 2."""
    typer.echo(f"aftercare: {words}", err=True)
    return typer.Exit(2)


def clinic_of(unit: Unit, clinic_id: int) -> Clinic:
    """The clinic of that number, or the end of the command."""
    clinic = clinics.get(unit.session, clinic_id)
    if clinic is None:
        raise wrong(f"--clinic: there is no clinic {clinic_id}; see: aftercare clinic list")
    return clinic


def print_json(value: Any) -> None:
    """One JSON value on standard output; times in ISO form with their UTC offset."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))
