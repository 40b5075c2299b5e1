"""The ``aftercare`` command: its groups, and which exit code an error gives."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated

import typer
from sqlalchemy.exc import OperationalError

from bot import logs
from bot.cli import (
    audit,
    backup,
    clinic,
    code,
    database,
    demo,
    doctor,
    keys,
    messages,
    protocol,
    retention,
    run,
    staff,
)
from bot.config import ConfigError
from bot.content.mistakes import ContentErrors
from bot.store.crypto import NoKeyError, WrongKeyError

app = typer.Typer(
    name="aftercare",
    help="Looks after a clinic's patients by Telegram in the days after a treatment.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(run.run)
app.command()(demo.demo)
app.command()(doctor.doctor)
app.add_typer(clinic.app, name="clinic")
app.add_typer(staff.app, name="staff")
app.add_typer(code.app, name="code")
app.add_typer(protocol.app, name="protocol")
app.add_typer(database.app, name="db")
app.add_typer(keys.app, name="keys")
app.add_typer(audit.app, name="audit")
app.command()(retention.retention)
app.command()(backup.backup)
app.command()(backup.restore)
app.add_typer(messages.app, name="messages")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"aftercare {version('aftercare')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None: ...


def main() -> None:
    """Run the command line. Exit codes: 0 done, 1 failed, 2 a setting or the command itself is wrong."""
    try:
        app()
    except (ConfigError, NoKeyError, WrongKeyError) as error:
        _stop(str(error), 2)
    except ContentErrors as error:
        _stop(str(error), 2)
    except OperationalError:
        _stop("the database does not answer; is AFTERCARE_DATABASE_URL right and the database running?", 1)
    except Exception as error:  # the last one to hear of it, and its words may hold a token
        _stop("\n".join(["an error of ours, please report it:", *logs.trace(error)]), 1)


def _stop(words: str, code: int) -> None:
    typer.echo(f"aftercare: {words}", err=True)
    sys.exit(code)
