"""``aftercare clinic``: the clinics of this installation."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

import typer

from bot.care import hours as staffed_hours
from bot.care.hours import StaffedHours
from bot.care.timeline import is_zone
from bot.cli.session import AsJson, print_json, unit, wrong
from bot.services.clinic import booking as booking_page
from bot.services.clinic import setup
from bot.services.enrolment import codes
from bot.services.enrolment.codes import MadeCode
from bot.services.unit import Unit
from bot.store import clinics, lookup
from bot.store.models import Clinic, InviteKind, Mode

app = typer.Typer(help="Clinics.", no_args_is_help=True)
PHONE = re.compile(r"\+\d{6,15}")
BOOKING = re.compile(r"https?://[^\s/]+\.[^\s/]+\S*")


class ModeChoice(StrEnum):
    """What a patient sees beside the clinic's answer."""

    relay = "relay"
    protocol = "protocol"


@app.command()
def create(
    name: Annotated[str, typer.Argument(help="As patients know it.")],
    timezone: Annotated[str, typer.Option(help="Such as Europe/Madrid.")],
    language: Annotated[str, typer.Option(help="Of the staff group, such as en.")],
    emergency_number: Annotated[str, typer.Option(help="The local one. Ask; it is never guessed.")],
    phone: Annotated[str, typer.Option(help="The clinic's, with + and country code.")],
    hours: Annotated[str, typer.Option(help="When somebody is there to answer.")] = "Mon-Fri 09:00-18:00",
    mode: Annotated[
        ModeChoice, typer.Option(help="protocol adds approved self-care texts.")
    ] = ModeChoice.relay,
    as_json: AsJson = False,
) -> None:
    """Create a clinic and print its owner's invite and the link that binds its staff group."""
    week = _week(hours)
    _check(name, timezone, emergency_number, phone)
    with unit(with_links=True) as work:
        _check_language(work, language)
        clinic = setup.create(
            work,
            name=" ".join(name.split()),
            timezone=timezone,
            language=language,
            emergency_number=emergency_number.strip(),
            phone=" ".join(phone.split()),
            hours=week,
            mode=Mode(mode.value),
        )
        owner = codes.invite(work, clinic, InviteKind.OWNER)
        group = codes.invite(work, clinic, InviteKind.GROUP)
    _print_created(clinic, owner, group, as_json)


def _check(name: str, timezone: str, emergency_number: str, phone: str) -> None:
    if not 1 <= len(" ".join(name.split())) <= 60:
        raise wrong("NAME: give the clinic's name, up to 60 characters")
    if not is_zone(timezone):
        raise wrong(f"--timezone: {timezone!r} is not a time zone; write it like Europe/Madrid")
    if not re.fullmatch(r"\d{2,6}", emergency_number.strip(), re.ASCII):
        raise wrong(
            f"--emergency-number: {emergency_number!r} is not a number to call; write digits, like 112"
        )
    if not PHONE.fullmatch(re.sub(r"[\s()./-]", "", phone)):
        raise wrong(f"--phone: {phone!r} cannot be called from abroad; write it like +34600000000")


def _week(hours: str) -> StaffedHours:
    try:
        return staffed_hours.parse(hours)
    except ValueError as error:
        raise wrong(f"--hours: {error}") from None


def _check_language(work: Unit, language: str) -> None:
    if language not in work.catalog.languages:
        known = ", ".join(work.catalog.languages)
        raise wrong(f"--language: there are no texts in {language!r}; there are {known}")


def _print_created(clinic: Clinic, owner: MadeCode, group: MadeCode, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "clinic_id": clinic.id,
                "owner_invite": {"code": owner.code, "link": owner.link},
                "group_link": group.link,
                "group_code": group.code,
            }
        )
        return
    typer.echo(f"Clinic {clinic.id}, {clinic.name}, is there. Next:")
    typer.echo(f"1. The owner opens this link, once: {owner.link}")
    typer.echo(f"2. The owner adds the bot to the staff group: {group.link}")
    typer.echo(f'3. A clinician signs off: aftercare protocol approve NAME --clinic {clinic.id} --by "WHO"')
    typer.echo(f"Both links work until {owner.expires_at:%Y-%m-%d %H:%M} UTC.")


@app.command()
def booking(
    clinic_id: Annotated[int, typer.Argument(help="Its number, as in: aftercare clinic list.")],
    url: Annotated[
        str | None, typer.Option(help="The page where patients book; none: they are told to call.")
    ] = None,
    weeks: Annotated[
        int | None, typer.Option(help="Weeks between sessions; none: as the protocol says.")
    ] = None,
) -> None:
    """Say where patients book the next session of a course, and when they are reminded of it."""
    if url is not None and not BOOKING.fullmatch(url):
        raise wrong(f"--url: {url!r} is not a page; write it like https://glow.example/book")
    if weeks is not None and not 1 <= weeks <= 52:
        raise wrong("--weeks: from 1 to 52")
    with unit() as work:
        clinic = clinics.get(work.session, clinic_id)
        if clinic is None:
            raise wrong(f"CLINIC_ID: there is no clinic {clinic_id}")
        booking_page.settle(work, clinic, url, weeks * 7 if weeks else None)
    interval = f"every {weeks} weeks" if weeks else "as the protocol says"
    typer.echo(f"Booking page: {url or 'none, patients call'}. Sessions: {interval}.")


@app.command("list")
def list_(as_json: AsJson = False) -> None:
    """Every clinic of this installation."""
    with unit() as work:
        rows = [
            {
                "clinic_id": clinic.id,
                "name": clinic.name,
                "timezone": clinic.timezone,
                "language": clinic.language,
                "emergency_number": clinic.emergency_number,
                "phone": clinic.phone,
                "mode": clinic.mode.value,
                "group_bound": clinic.group_chat_id is not None,
                "staff": clinics.staff_count(work.session, clinic.id or 0),
            }
            for clinic in lookup.clinics(work.session)
        ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        bound = "group bound" if row["group_bound"] else "no group yet"
        typer.echo(f"{row['clinic_id']}  {row['name']}  {row['timezone']}  {row['staff']} staff  {bound}")
    if not rows:
        typer.echo("No clinic yet. See: aftercare clinic create --help")
