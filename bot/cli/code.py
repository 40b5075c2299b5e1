"""``aftercare code``: enrolment codes for patients."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from bot.care.timeline import parse_session_time
from bot.cli.session import AsJson, ClinicId, clinic_of, print_json, unit, wrong
from bot.services.enrolment import codes
from bot.services.enrolment.codes import MadeCode
from bot.services.unit import Unit
from bot.store.models import Clinic

app = typer.Typer(help="Enrolment codes for patients.", no_args_is_help=True)
MOST = 500  #: codes of one command


@app.callback()
def _group() -> None: ...


@app.command()
def create(
    clinic: ClinicId,
    protocol: Annotated[str, typer.Option(help="The treatment, such as microneedling.")],
    session_time: Annotated[
        str,
        typer.Option(help="End of the session, like 2026-11-22T10:30; the clinic's time without an offset."),
    ],
    area: Annotated[str | None, typer.Option(help="Body area, such as face.")] = None,
    language: Annotated[str | None, typer.Option(help="The patient's, such as es.")] = None,
    flag: Annotated[
        list[str] | None, typer.Option(help="A risk only staff know, such as rf_device; repeatable.")
    ] = None,
    count: Annotated[int | None, typer.Option(help="How many codes; prints a list.")] = None,
    as_json: AsJson = False,
) -> None:
    """Print a single-use code and its link. Needs an approved protocol."""
    if count is not None and not 1 <= count <= MOST:
        raise wrong(f"--count: from 1 to {MOST}")
    with unit(with_links=True) as work:
        where = clinic_of(work, clinic)
        session_at = _session_at(work, where, session_time)
        made = [
            codes.make(
                work,
                where,
                protocol,
                session_at,
                made_by="cli",
                area=area,
                language=language,
                staff_flags=flag or (),
            )
            for _ in range(count or 1)
        ]
    if as_json:
        rows = [_row(one) for one in made]
        print_json(rows if count is not None else rows[0])
        return
    for one in made:
        typer.echo(f"{one.shown}  {one.link}  works once, until {one.expires_at:%Y-%m-%d %H:%M} UTC")


def _session_at(work: Unit, clinic: Clinic, given: str) -> datetime:
    try:
        return parse_session_time(given, clinic.timezone, work.now)
    except ValueError:
        raise wrong(
            f"--session-time: {given!r} is not a time of the last year; write it like 2026-11-22T10:30"
        ) from None


def _row(made: MadeCode) -> dict[str, str]:
    return {"code": made.code, "link": made.link, "expires_at": made.expires_at.isoformat()}
