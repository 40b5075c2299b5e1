"""/setup → People: the owner sees who is in the team, makes another owner, takes somebody out (W4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.care.errors import NotAllowed
from bot.content.message import Button, Message, Moment, Text, text
from bot.services import speak
from bot.services.cases.card_buttons import in_pairs
from bot.services.clinic import leaving
from bot.services.turn import Turn
from bot.store import audit, lookup, staff
from bot.store.models import Clinic, OutboxKind, Role, Staff


@dataclass(frozen=True)
class _Office:
    """The owner of a clinic at their list of people."""

    turn: Turn
    owner: Staff
    clinic: Clinic

    def show(self, *lines: Text, buttons: list[Button]) -> None:
        """The pressed message turned into this, for the owner's eyes."""
        press = self.turn.incoming.press
        edits = press.message_id if press and self.turn.chat_id == self.owner.user_id else None
        message = Message(lines=lines, rows=in_pairs(buttons))
        speak.say(self.turn, speak.to_staff(self.owner), message, edits_message_id=edits)

    def button(self, label: Text, action: str, member: Staff | None = None) -> Button:
        about = {"staff": member.id} if member else {}
        return Button(label=label, action=action, args={"clinic": self.clinic.id, **about})


def _for_owner(act: Callable[[_Office], None]) -> Callable[[Turn, dict[str, Any]], None]:
    def handler(turn: Turn, args: dict[str, Any]) -> None:
        act(_office(turn, args))

    return handler


def _about(act: Callable[[_Office, Staff], None]) -> Callable[[Turn, dict[str, Any]], None]:
    """A handler about one person, who must still be in the team: else the owner is told so."""

    def handler(turn: Turn, args: dict[str, Any]) -> None:
        office = _office(turn, args)
        member = staff.get(turn.session, office.owner.clinic_id, args["staff"])
        if member is None or not member.active:
            turn.toast(text("people-gone"))
            people(office)
            return
        act(office, member)

    return handler


def _office(turn: Turn, args: dict[str, Any]) -> _Office:
    owner = lookup.staff_of(turn.session, args["clinic"], turn.person.id)
    if owner is None or owner.role is not Role.OWNER:
        raise NotAllowed("error-owner-only")
    return _Office(turn, owner, turn.session.get_one(Clinic, owner.clinic_id))


def people(office: _Office) -> None:
    """Everybody who works here, each with a button."""
    members = staff.active(office.turn.session, office.owner.clinic_id)
    lines = (text("people-head", clinic=office.clinic.name), *(_line(member) for member in members))
    names = [
        office.button(text("people-name", name=member.name), "people.person", member) for member in members
    ]
    office.show(*lines, buttons=[*names, office.button(text("setup-invite-button"), "setup.invite")])


def _line(member: Staff) -> Text:
    since = Moment(at=member.joined_at, style="date")
    return text(f"people-{member.role.value}", name=member.name, since=since)


def person(office: _Office, member: Staff) -> None:
    """One of them, and what can be done."""
    buttons = [office.button(text("people-out"), "people.out", member)]
    if member.role is not Role.OWNER:
        buttons.insert(0, office.button(text("people-promote"), "people.promote", member))
    office.show(_line(member), buttons=[*buttons, office.button(text("case-back"), "people.list")])


def promote(office: _Office, member: Staff) -> None:
    """One more owner; both sides are told."""
    turn = office.turn
    if member.role is not Role.OWNER:
        member.role = Role.OWNER
        turn.session.add(member)
        subject = f"staff:{member.id}"
        audit.record(turn.session, office.clinic.id, turn.now, turn.person.id, "staff.promote", subject)
        words = Message(lines=(text("people-you-own", clinic=office.clinic.name, name=office.owner.name),))
        speak.say(turn, speak.to_staff(member), words, kind=OutboxKind.NOTICE)
    people(office)


def ask_out(office: _Office, member: Staff) -> None:
    """Taking somebody out is asked once more; the only owner cannot go."""
    if leaving.is_only_owner(office.turn, member):
        office.turn.toast(text("people-only-owner", clinic=office.clinic.name), alert=True)
        return
    sure = office.button(text("people-out-sure"), "people.out-sure", member)
    back = office.button(text("case-back"), "people.person", member)
    office.show(text("people-out-ask", name=member.name), buttons=[sure, back])


def take_out(office: _Office, member: Staff) -> None:
    """Their access ends now. Only a person can take them out of the Telegram group itself."""
    turn = office.turn
    if leaving.is_only_owner(turn, member):
        turn.toast(text("people-only-owner", clinic=office.clinic.name), alert=True)
        return
    leaving.end(turn, office.clinic, member, turn.person.id, "staff.remove")
    if member.id != office.owner.id:
        words = Message(lines=(text("people-you-are-out", clinic=office.clinic.name),))
        speak.say(turn, speak.to_staff(member), words, kind=OutboxKind.NOTICE)
    back = [] if member.id == office.owner.id else [office.button(text("case-back"), "people.list")]
    office.show(text("people-out-done", name=member.name), buttons=back)


ACTIONS = {
    "people.list": _for_owner(people),
    "people.person": _about(person),
    "people.promote": _about(promote),
    "people.out": _about(ask_out),
    "people.out-sure": _about(take_out),
}
