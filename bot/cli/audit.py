"""``aftercare audit``: who saw and did what, and the proof that nobody changed it since."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer

from bot.cli.session import AsJson, ClinicId, clinic_of, print_json, unit
from bot.store import audit, erasures, lookup

app = typer.Typer(help="The audit: who saw and did what.", no_args_is_help=True)


@app.callback()
def _group() -> None: ...


@app.command()
def verify(
    head: Annotated[
        str | None,
        typer.Option(help="A head printed earlier: nothing before it may have been cut off since."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Look at every event and its place in the chain; name what was changed, removed or inserted.

    Exit code 1 when something was.
    """
    with unit() as work:
        while audit.seal(work.session):
            work.session.flush()
        work.session.flush()
        found = audit.verify(work.session)
        cut = head is not None and not audit.in_chain(work.session, head)
    faults = [asdict(fault) for fault in found.faults]
    whole = not faults and not cut
    if as_json:
        counts = {
            "events": found.events,
            "sealed": found.sealed,
            "blanked": found.blanked,
            "head": found.head,
        }
        print_json({"whole": whole, **counts, "head_known": not cut, "faults": faults})
    else:
        for fault in found.faults:
            typer.echo(f"event {fault.event}: {fault.what}")
        if cut:
            typer.echo(
                "the head given is not in the chain: its end was cut off, or it is of another database"
            )
        about = f"{found.events} events, {found.blanked} of erased patients without detail"
        typer.echo(f"{'Whole' if whole else 'NOT whole'}: {about}. Head: {found.head}")
    if not whole:
        raise typer.Exit(1)


@app.command("list")
def list_(
    clinic: ClinicId,
    limit: Annotated[int, typer.Option(help="How many, the newest first.", min=1, max=10_000)] = 50,
    as_json: AsJson = False,
) -> None:
    """The latest events of a clinic. Actors are Telegram users; none is the system or an erased patient."""
    with unit() as work:
        clinic_of(work, clinic)
        rows: list[dict[str, Any]] = [
            {
                "id": event.id,
                "at": event.at.isoformat(),
                "user_id": event.user_id,
                "action": event.action,
                "subject": event.subject,
                "detail": event.detail,
            }
            for event in audit.recent(work.session, clinic, limit)
        ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        who = row["user_id"] or "-"
        typer.echo(f"{row['id']}  {row['at']}  {who}  {row['action']}  {row['subject']}")


@app.command("erasures")
def erasures_(as_json: AsJson = False) -> None:
    """Who was forgotten, as keyed hashes: for restore --erasures, which forgets them again."""
    with unit() as work:
        clinics = [clinic.id for clinic in lookup.clinics(work.session)]
        rows = [
            {"clinic_id": row.clinic_id, "person": row.person, "how": row.how.value, "at": row.at.isoformat()}
            for row in erasures.latest(work.session, clinics).values()
        ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        typer.echo(f"{row['at']}  clinic {row['clinic_id']}  {row['how']}  {row['person']}")
