"""``aftercare staff``: the people of a clinic."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.session import AsJson, ClinicId, clinic_of, print_json, unit
from bot.services.enrolment import codes
from bot.store.models import InviteKind

app = typer.Typer(help="The people of a clinic.", no_args_is_help=True)


@app.callback()
def _group() -> None: ...


@app.command()
def invite(
    clinic: ClinicId,
    owner: Annotated[bool, typer.Option("--owner", help="Make them an owner of the clinic.")] = False,
    as_json: AsJson = False,
) -> None:
    """Print a single-use link that makes whoever opens it staff of the clinic."""
    kind = InviteKind.OWNER if owner else InviteKind.STAFF
    with unit(with_links=True) as work:
        made = codes.invite(work, clinic_of(work, clinic), kind)
    if as_json:
        print_json({"code": made.code, "link": made.link, "expires_at": made.expires_at.isoformat()})
        return
    whom = "owner" if owner else "colleague"
    typer.echo(f"For one {whom}, once, until {made.expires_at:%Y-%m-%d %H:%M} UTC: {made.link}")
