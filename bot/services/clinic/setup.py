"""A clinic comes into being: created, signed off, its people let in, and what is still missing."""

from __future__ import annotations

from typing import Any

from bot.care.errors import AftercareError, NotAllowed
from bot.care.hours import StaffedHours
from bot.content.message import Button, Message, Moment, Several, Text, text
from bot.services import speak
from bot.services.clinic import binding, group_loss, hours_form, leaving, people, reach, readiness
from bot.services.enrolment import codes
from bot.services.enrolment.codes import MadeCode
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, clinics, lookup
from bot.store.models import (
    Clinic,
    Invite,
    InviteKind,
    Mode,
    OutboxKind,
    ProtocolApproval,
    Role,
    Staff,
)


def create(
    unit: Unit,
    *,
    name: str,
    timezone: str,
    language: str,
    emergency_number: str,
    phone: str,
    hours: StaffedHours,
    mode: Mode = Mode.RELAY,
) -> Clinic:
    """A new clinic with nobody in it yet; the values were checked by whoever asked a person for them."""
    clinic = Clinic(
        name=name,
        timezone=timezone,
        language=language,
        emergency_number=emergency_number,
        phone=phone,
        mode=mode,
        staffed_hours=hours.to_json(),
        created_at=unit.now,
    )
    unit.session.add(clinic)
    unit.session.flush()
    audit.record(unit.session, clinic.id, unit.now, None, "clinic.create", f"clinic:{clinic.id}")
    return clinic


def approve(unit: Unit, clinic: Clinic, protocol_id: str, by: str) -> ProtocolApproval:
    """Record that ``by`` signs the protocol off, exactly as it reads now. The first sign-off of it stands.

    Raises AftercareError when there is no such protocol.
    """
    protocol = unit.catalog.protocols.get(protocol_id)
    if protocol is None:
        known = ", ".join(sorted(unit.catalog.protocols))
        raise AftercareError("error-no-such-protocol", name=protocol_id, known=known)
    standing = clinics.approval(unit.session, clinic.id or 0, protocol.id, protocol.digest)
    if standing:
        return standing
    signed = ProtocolApproval(
        clinic_id=clinic.id or 0,
        protocol=protocol.id,
        version=protocol.version,
        digest=protocol.digest,
        approved_by=by,
        approved_at=unit.now,
    )
    unit.session.add(signed)
    about = {"version": protocol.version, "digest": protocol.digest, "by": by}
    audit.record(
        unit.session, clinic.id, unit.now, None, "protocol.approve", f"protocol:{protocol.id}", **about
    )
    return signed


def join(turn: Turn, invite: Invite) -> None:
    """Somebody opened an owner's or a staff invite in private: they become staff of that clinic."""
    clinic = turn.session.get_one(Clinic, invite.clinic_id)
    role = Role.OWNER if invite.kind is InviteKind.OWNER else Role.STAFF
    known = lookup.staff_of(turn.session, invite.clinic_id, turn.person.id)
    if known and role in (known.role, Role.STAFF):
        turn.reply(Message(lines=(text("setup-already-in", clinic=clinic.name),)))
        return
    me = turn.person
    if not clinics.use_invite(turn.session, invite.clinic_id, invite.id or 0, me.id, turn.now):
        turn.reply(Message(lines=(text("error-code-refused"),)))
        return
    staff = clinics.join_staff(
        turn.session, invite.clinic_id, me.id, me.first_name[:64], role, turn.language, turn.now
    )
    audit.record(turn.session, clinic.id, turn.now, me.id, "staff.join", f"staff:{staff.id}", role=role)
    _welcome(turn, clinic, staff)


def _welcome(turn: Turn, clinic: Clinic, staff: Staff) -> None:
    test = (reach.first_test(turn, clinic, staff),)
    if staff.role is Role.OWNER:
        lines = (text("setup-owner-in", clinic=clinic.name), text("blank"), *_progress(turn, clinic))
        rows = (*_next(turn, clinic), test)
        speak.say(turn, speak.to_staff(staff), Message(lines=lines, rows=rows))
        return
    words = Message(lines=(text("setup-staff-in", clinic=clinic.name), text("test-first")), rows=(test,))
    speak.say(turn, speak.to_staff(staff), words)
    for owner in clinics.owners(turn.session, clinic.id or 0):
        words = Message(lines=(text("setup-staff-joined", name=staff.name, clinic=clinic.name),))
        speak.say(turn, speak.to_staff(owner), words, kind=OutboxKind.NOTICE)


def show(turn: Turn) -> None:
    """/setup: what is done and what is missing, for the owner."""
    owner, clinic = _owner(turn)
    lines = (text("setup-head", clinic=clinic.name), text("blank"), *_progress(turn, clinic))
    tests = reach.again_button(turn, clinic)
    rows = (*_next(turn, clinic), *(((tests,),) if tests else ()))
    # In private: links and invites are for the owner's eyes, not for whoever reads the group.
    speak.say(turn, speak.to_staff(owner), Message(lines=lines, rows=rows))
    if turn.incoming.place.is_group:
        turn.reply(Message(lines=(text("setup-in-private"),)))


def _owner(turn: Turn) -> tuple[Staff, Clinic]:
    binding.refuse_unbound(turn)
    if turn.staff is None or turn.staff.role is not Role.OWNER or turn.clinic is None:
        raise NotAllowed("error-owner-only")
    return turn.staff, turn.session.get_one(Clinic, turn.staff.clinic_id)


def _progress(unit: Unit, clinic: Clinic) -> tuple[Text, ...]:
    group = "setup-group-done" if clinic.group_chat_id else "setup-group-missing"
    if clinic.group_chat_id and clinic.group_failed_since:
        group = "setup-group-silent"
    people = text("setup-staff-count", count=clinics.staff_count(unit.session, clinic.id or 0))
    signed = (line for name in sorted(unit.catalog.protocols) for line in _signed(unit, clinic, name))
    return (text(group), people, reach.progress(unit, clinic), *readiness.progress(unit, clinic), *signed)


def _signed(unit: Unit, clinic: Clinic, protocol_id: str) -> tuple[Text, ...]:
    """Who approved a treatment, and which of its languages nobody has read."""
    unread = Several(items=tuple(text(f"language-{code}") for code in unit.catalog.unread[protocol_id]))
    treatment = text("protocol-name", protocol=protocol_id)
    warning = (text("setup-unread", treatment=treatment, languages=unread),) if unread.items else ()
    return (_approval(unit, clinic, protocol_id), *warning)


def _approval(unit: Unit, clinic: Clinic, protocol_id: str) -> Text:
    treatment = text("protocol-name", protocol=protocol_id)
    digest = unit.catalog.protocols[protocol_id].digest
    approval = clinics.approval(unit.session, clinic.id or 0, protocol_id, digest)
    if approval is None:
        return text("setup-approval-missing", treatment=treatment, name=protocol_id, clinic=str(clinic.id))
    at = Moment(at=approval.approved_at, style="date")
    return text("setup-approval-done", treatment=treatment, by=approval.approved_by, date=at)


def _next(unit: Unit, clinic: Clinic) -> tuple[tuple[Button, ...], ...]:
    invite = Button(label=text("setup-invite-button"), action="setup.invite")
    people_here = Button(label=text("people-button"), action="people.list", args={"clinic": clinic.id})
    if clinic.group_chat_id is None:
        return ((binding.group_button(unit, clinic),), (invite, people_here), (hours_form.button(clinic),))
    return ((invite, people_here), (hours_form.button(clinic), group_loss.button(clinic)))


def invite_staff(turn: Turn, _args: dict[str, Any]) -> None:
    """The owner wants a link for one colleague; it goes to their private chat."""
    owner, clinic = _owner(turn)
    made = codes.invite(turn, clinic, InviteKind.STAFF, turn.person.id)
    turn.toast(text("setup-invite-made"))
    speak.say(turn, speak.to_staff(owner), Message(lines=_invitation(clinic, made)))


def _invitation(clinic: Clinic, made: MadeCode) -> tuple[Text, ...]:
    until = Moment(at=made.expires_at, style="date")
    return (
        text("setup-invite", clinic=clinic.name),
        text("setup-invite-link", link=made.link),
        text("code-until", date=until),
    )


def membership(turn: Turn) -> None:
    """The bot came into a group or was thrown out: what that means is said to whom it concerns."""
    change, place = turn.incoming.membership, turn.incoming.place
    if change is None or not place.is_group:
        return
    if change.member:
        leaving.moved(turn)
        return
    clinic = lookup.clinic_of_group(turn.session, turn.chat_id)
    if change.present and clinic is None:
        # An owner has just pressed our own button, and the group code follows by itself.
        known = lookup.staff_anywhere(turn.session, turn.person.id)
        if known is None or known.role is not Role.OWNER:
            words = Message(lines=(text("setup-group-hint", bot=turn.bot_username),), language=turn.language)
            speak.say(turn, turn.at(), words)
    elif not change.present and clinic:
        group_loss.lose(turn, clinic, text("setup-group-lost", clinic=clinic.name))
    elif clinic:
        group_loss.rights(turn, clinic)


def anonymous(turn: Turn) -> None:
    """A command of somebody hidden behind the group's name: nobody is there whose rights could be checked."""
    clinic = lookup.clinic_of_group(turn.session, turn.chat_id)
    language = clinic.language if clinic else turn.language
    words = Message(lines=(text("setup-anonymous"),), language=language)
    speak.say(turn, turn.at(clinic.id if clinic else None), words)


ACTIONS = {"setup.invite": invite_staff, **binding.ACTIONS, **group_loss.ACTIONS, **people.ACTIONS}
