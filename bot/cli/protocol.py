"""``aftercare protocol``: the treatments that are shipped, and who signed them off."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from bot.cli.session import AsJson, ClinicId, clinic_of, print_json, unit, wrong
from bot.services.clinic import setup
from bot.services.unit import Unit
from bot.store import clinics, lookup
from bot.store.models import ProtocolApproval

app = typer.Typer(help="Treatments and their sign-off.", no_args_is_help=True)


@app.command("list")
def list_(as_json: AsJson = False) -> None:
    """Every protocol with its version and the clinics whose clinician has approved it as it reads now."""
    with unit() as work:
        rows: list[dict[str, Any]] = [
            {
                "protocol": protocol.id,
                "version": protocol.version,
                "digest": protocol.digest,
                "approvals": _approvals(work, protocol.id, protocol.digest),
                "unread_languages": list(work.catalog.unread[protocol.id]),
            }
            for protocol in work.catalog.protocols.values()
        ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        by = "; ".join(f"clinic {a['clinic_id']} by {a['approved_by']}" for a in row["approvals"])
        typer.echo(
            f"{row['protocol']}  version {row['version']}  {'approved: ' + by if by else 'not approved'}"
        )


def _approvals(work: Unit, protocol: str, digest: str) -> list[dict[str, Any]]:
    found = (
        clinics.approval(work.session, clinic.id or 0, protocol, digest)
        for clinic in lookup.clinics(work.session)
    )
    return [_row(signed) for signed in found if signed]


def _row(signed: ProtocolApproval) -> dict[str, Any]:
    return {
        "clinic_id": signed.clinic_id,
        "protocol": signed.protocol,
        "version": signed.version,
        "digest": signed.digest,
        "approved_by": signed.approved_by,
        "approved_at": signed.approved_at.isoformat(),
    }


@app.command()
def approve(
    protocol: Annotated[str, typer.Argument(help="The treatment, such as microneedling.")],
    clinic: ClinicId,
    by: Annotated[str, typer.Option(help="The responsible clinician's name.")],
    as_json: AsJson = False,
) -> None:
    """Record that a named clinician approves this protocol for a clinic, exactly as it reads now."""
    name = " ".join(by.split())
    if not 1 <= len(name) <= 100:
        raise wrong("--by: name the clinician who takes responsibility, up to 100 characters")
    with unit() as work:
        signed = setup.approve(work, clinic_of(work, clinic), protocol, name)
        unread = list(work.catalog.unread[protocol])
    if as_json:
        print_json(_row(signed))
        return
    typer.echo(
        f"{signed.protocol} version {signed.version} is approved for clinic {clinic} by {signed.approved_by}."
    )
    if unread:
        typer.echo(f"No clinician who grew up with them has read these languages yet: {', '.join(unread)}.")
