"""``aftercare staff``: the people of a clinic."""

from __future__ import annotations

import typer

from bot.cli.session import AsJson, ClinicId, clinic_of, print_json, unit
from bot.services.enrolment import codes
from bot.store.models import InviteKind

app = typer.Typer(help="The people of a clinic.", no_args_is_help=True)


@app.callback()
def _group() -> None: ...


@app.command()
def invite(clinic: ClinicId, as_json: AsJson = False) -> None:
    """Print a single-use link that makes whoever opens it staff of the clinic."""
    with unit(with_links=True) as work:
        made = codes.invite(work, clinic_of(work, clinic), InviteKind.STAFF)
    if as_json:
        print_json({"code": made.code, "link": made.link, "expires_at": made.expires_at.isoformat()})
        return
    typer.echo(f"For one colleague, once, until {made.expires_at:%Y-%m-%d %H:%M} UTC: {made.link}")
