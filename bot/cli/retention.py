"""``aftercare retention``: how long things are kept, and what is over its time."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from bot.cli.session import AsJson, clinic_of, print_json, unit, wrong
from bot.services.privacy import retention as periods
from bot.services.unit import Unit
from bot.store import audit, lookup
from bot.store.models import Clinic, Forgetting

OWN = ("words", "photos", "codes", "episodes")  #: kinds a clinic may keep for a time of its own
LONGEST = 36_500  #: days


def retention(
    clinic: Annotated[
        int | None, typer.Option(help="Only this clinic; needed with --keep and --on-forget.")
    ] = None,
    keep: Annotated[
        list[str] | None, typer.Option(help=f"KIND=DAYS, kind one of {', '.join(OWN)}; repeatable.")
    ] = None,
    on_forget: Annotated[
        Forgetting | None, typer.Option(help="What /forget does: erase, or restrict where the law says keep.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Change nothing; only say what the next night would delete.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Count what is over its time; without --dry-run the running bot deletes it now instead of tonight."""
    wanted = _periods(keep or [])
    with unit() as work:
        chosen = [clinic_of(work, clinic)] if clinic is not None else list(lookup.clinics(work.session))
        if (wanted or on_forget) and clinic is None:
            raise wrong("--clinic: say whose setting this is")
        rows = [_row(work, one, {**one.keeps, **wanted}) for one in chosen]
        if not dry_run:
            for one in chosen:
                _settle(work, one, wanted, on_forget)
    if as_json:
        print_json(rows)
        return
    for row in rows:
        typer.echo(f"clinic {row['clinic_id']}, on /forget: {row['on_forget']}")
        for kind, one in row["kinds"].items():
            typer.echo(f"  {kind:10} kept {one['days']:>5} days  over: {one['over']}")


def _periods(given: list[str]) -> dict[str, int]:
    wanted = {}
    for pair in given:
        kind, _, days = pair.partition("=")
        if kind not in OWN or not days.isascii() or not days.isdigit() or not 1 <= int(days) <= LONGEST:
            raise wrong(f"--keep: {pair!r}; write it like photos=60, with one of {', '.join(OWN)}")
        wanted[kind] = int(days)
    return wanted


def _settle(work: Unit, clinic: Clinic, wanted: dict[str, int], on_forget: Forgetting | None) -> None:
    clinic.tidied_on = None  # the bot's next look, in a few seconds, finds the night's work undone
    work.session.add(clinic)
    if wanted or on_forget:
        clinic.keeps = {**clinic.keeps, **wanted}
        clinic.forgetting = on_forget or clinic.forgetting
        about = {"keeps": clinic.keeps, "forgetting": clinic.forgetting.value}
        audit.record(
            work.session, clinic.id, work.now, None, "clinic.privacy", f"clinic:{clinic.id}", **about
        )


def _row(work: Unit, clinic: Clinic, keeps: dict[str, int]) -> dict[str, Any]:
    over = periods.due(work, clinic, keeps)
    kinds = {
        kind: {"days": keeps.get(kind, periods.DAYS[kind]), "over": count} for kind, count in over.items()
    }
    return {"clinic_id": clinic.id, "on_forget": clinic.forgetting.value, "kinds": kinds}
