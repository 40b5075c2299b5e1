"""Each clinic: its group, its people, its sign-offs and its hours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.care import hours
from bot.care.hours import StaffedHours
from bot.care.timeline import to_local
from bot.cli.doctor.asking import Away, Refused, Telegram
from bot.cli.doctor.finding import Finding, ok, warning, wrong
from bot.content.catalog import Catalog
from bot.services.clinic import readiness
from bot.services.clinic.group_check import may_write
from bot.store import clinics, duty, lookup, staff
from bot.store.db import Database
from bot.store.models import Clinic, Role, Staff


def checks(
    database: Database, catalog: Catalog, api: Telegram | None, now: datetime
) -> Iterator[tuple[str, list[Finding]]]:
    """Every clinic under its name; without Telegram only what stands in the database."""
    with database.transaction() as session:
        found = [_Clinic(session, catalog, clinic, now) for clinic in lookup.clinics(session)]
        people = [list(staff.active(session, one.clinic.id or 0)) for one in found]
        proofs = [one.proved() for one in found]
        signed = [list(one.signed()) for one in found]
    if not found:
        yield "Clinics", [wrong("There is no clinic yet", "See: aftercare clinic create --help")]
    for one, members, proved, approvals in zip(found, people, proofs, signed, strict=True):
        asked = [*_group(api, one.clinic), *_reachable(api, members)] if api else []
        rest = [_owner(one.clinic, members), proved, *approvals, one.hours()]
        yield f"Clinic {one.clinic.id}, {one.clinic.name}", [*asked, *rest]


@dataclass(frozen=True)
class _Clinic:
    session: Session
    catalog: Catalog
    clinic: Clinic
    now: datetime

    def signed(self) -> Iterator[Finding]:
        """Which treatments a clinician has approved as they read now."""
        names = {row.protocol for row in clinics.approvals(self.session, self.clinic.id or 0)}
        todo = f'Run: aftercare protocol approve NAME --clinic {self.clinic.id} --by "WHO"'
        if not names:
            yield wrong("No treatment is signed off, so nobody can be enrolled", todo)
        for name in sorted(names & set(self.catalog.protocols)):
            protocol = self.catalog.protocols[name]
            row = clinics.approval(self.session, self.clinic.id or 0, name, protocol.digest)
            if row:
                yield ok(f"{name} is signed off by {row.approved_by}")
            else:
                yield wrong(f"{name} was changed after it was signed off: nobody can be enrolled", todo)

    def proved(self) -> Finding:
        """Whether enough people have proved that alerts reach them."""
        reached = duty.reachable(self.session, self.clinic.id or 0, self.now)
        names = ", ".join(member.name for member in reached) or "nobody"
        if len(reached) < readiness.ENOUGH:
            todo = "The owner invites a colleague in /setup; each taps the test in their chat with the bot"
            return wrong(f"Two people must have tapped their test to enrol; so far {names}", todo)
        return ok(f"Alerts are proved to reach {names}")

    def hours(self) -> Finding:
        """When somebody is there to answer."""
        try:
            week = StaffedHours.from_json(self.clinic.staffed_hours)
        except (KeyError, ValueError):
            return wrong("No staffed hours are set", "The owner sets them in /setup")
        opens = hours.next_staffed(week, self.now, self.clinic.timezone)
        if opens <= self.now:
            return ok("Staffed hours are set; somebody should be there now")
        local = to_local(opens, self.clinic.timezone)
        return ok(f"Staffed hours are set; next {local:%a %d %b %H:%M} in {self.clinic.timezone}")


def _group(api: Telegram, clinic: Clinic) -> Iterator[Finding]:
    if clinic.group_chat_id is None:
        todo = "The owner opens /setup in the bot and taps the button that adds it to a group"
        yield wrong("No staff group is bound: alerts go to each person alone", todo)
        return
    try:
        chat = api.ask("getChat", chat_id=clinic.group_chat_id)
        member = api.ask("getChatMember", chat_id=clinic.group_chat_id, user_id=api.me["id"])
    except Refused as error:
        yield _refused(error)
    except Away as error:
        yield wrong(f"Telegram did not answer about the group ({error})", "Try again")
    else:
        yield from _rights(chat, member)


def _refused(error: Refused) -> Finding:
    if error.moved_to is not None:
        todo = "Nothing to do: the bot follows with its next message to the group"
        return warning("The group has become a supergroup with another number", todo)
    todo = "Add the bot to the group again; if the group is gone, the owner binds a new one by /setup"
    return wrong(f"The bot is not in the staff group: {error.words}", todo)


def _rights(chat: dict[str, Any], member: dict[str, Any]) -> Iterator[Finding]:
    status = member["status"]
    if status in ("left", "kicked"):
        yield wrong("The bot is not in the staff group any more", "Add it to the group again")
    elif not may_write(status, member.get("can_send_messages"), _everybody(chat)):
        yield wrong("The bot may not write in the staff group", "Let members send messages there")
    else:
        kind = "an administrator" if status == "administrator" else "a plain member"
        yield ok(f"The bot is {kind} of the group “{chat.get('title', '')}”")
    if chat.get("username"):
        todo = "Make the group private: what patients write stands there"
        yield wrong(f"The staff group is public (@{chat['username']})", todo)
    if chat.get("is_forum") and not member.get("can_manage_topics"):
        todo = "Make the bot an administrator with the right to manage topics"
        yield warning("The group has topics, and the bot may not make any", todo)


def _everybody(chat: dict[str, Any]) -> bool | None:
    allowed: bool | None = chat.get("permissions", {}).get("can_send_messages")
    return allowed


def _reachable(api: Telegram, members: list[Staff]) -> Iterator[Finding]:
    """Whether each could be written to. "typing ..." rings nowhere, and is refused where words would be."""
    missed = [found for member in members if (found := _missed(api, member))]
    yield from missed
    if members and not missed:
        yield ok(f"Every member of staff can be reached in private ({len(members)})")


def _missed(api: Telegram, member: Staff) -> Finding | None:
    try:
        api.ask("sendChatAction", chat_id=member.user_id, action="typing")
    except Refused as error:
        todo = f"{member.name} opens @{api.me['username']} in Telegram and taps Start"
        return wrong(f"{member.name} cannot be reached: {error.words}", todo)
    except Away as error:
        return wrong(f"Telegram did not answer about {member.name} ({error})", "Try again")
    return None


def _owner(clinic: Clinic, members: list[Staff]) -> Finding:
    owners = sum(member.role is Role.OWNER for member in members)
    if owners:
        return ok("There is an owner" if owners == 1 else f"There are {owners} owners")
    todo = f"Run: aftercare staff invite --clinic {clinic.id} --owner"
    return wrong("The clinic has no owner: nobody can set it up or invite staff", todo)
