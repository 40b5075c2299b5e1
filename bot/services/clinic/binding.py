"""A Telegram group becomes the clinic's staff group: once, by the owner, and only a private one."""

from __future__ import annotations

from typing import Any

from bot.care.errors import AftercareError
from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.cases import cards, topics
from bot.services.enrolment import codes
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, cases, clinics, lookup
from bot.store.models import Clinic, Invite, InviteKind, Role, Staff


def offer(turn: Turn, invite: Invite) -> None:
    """A group code arrived: in private it leads the owner to their groups, in a group it asks to confirm."""
    clinic = turn.session.get_one(Clinic, invite.clinic_id)
    owner = _owner_of(turn, clinic)
    if turn.incoming.place.kind == "private":
        _lead_to_group(turn, clinic, owner)
        return
    refusal = _refusal(turn, clinic, owner)
    if refusal or owner is None:
        speak.say(turn, _reader(turn, clinic, owner), Message(lines=(refusal or text("error-owner-only"),)))
        return
    confirm = Button(
        label=text("setup-bind-button"),
        action="setup.bind",
        args={"clinic": clinic.id, "invite": invite.id},
    )
    lines = (text("setup-bind", clinic=clinic.name), text("setup-bind-warning"))
    speak.say(turn, _reader(turn, clinic, owner), Message(lines=lines, rows=((confirm,),)))


def refuse_unbound(turn: Turn) -> None:
    """Raise AftercareError, with what to do, when this is a group of no clinic."""
    if turn.incoming.place.is_group and lookup.clinic_of_group(turn.session, turn.chat_id) is None:
        raise AftercareError("setup-group-hint", bot=turn.bot_username)


def group_button(unit: Unit, clinic: Clinic) -> Button:
    """Opens Telegram's choice of groups and hands the chosen one a fresh group code."""
    made = codes.invite(unit, clinic, InviteKind.GROUP)
    return Button(label=text("setup-group-button"), url=made.link)


def _owner_of(turn: Turn, clinic: Clinic) -> Staff | None:
    staff = lookup.staff_of(turn.session, clinic.id or 0, turn.person.id)
    return staff if staff and staff.role is Role.OWNER else None


def _reader(turn: Turn, clinic: Clinic, owner: Staff | None) -> speak.Reader:
    staff_id = owner.id if owner else None
    return turn.at(clinic.id, staff_id=staff_id, user_id=turn.person.id)


def _lead_to_group(turn: Turn, clinic: Clinic, owner: Staff | None) -> None:
    if owner is None:
        turn.reply(Message(lines=(text("error-code-refused"),)))
    elif clinic.group_chat_id is not None:
        turn.reply(Message(lines=(text("setup-has-group", clinic=clinic.name),)))
    else:
        button = group_button(turn, clinic)
        turn.reply(Message(lines=(text("setup-group-how"),), rows=((button,),)))


def _refusal(turn: Turn, clinic: Clinic, owner: Staff | None) -> Text | None:
    """Why this group cannot become the clinic's; None when it can."""
    standing = lookup.clinic_of_group(turn.session, turn.chat_id)
    if owner is None:
        return text("error-owner-only")
    if turn.incoming.place.is_public:
        return text("setup-group-public")
    if standing is not None:
        mine = standing.id == clinic.id
        return text("setup-group-own", clinic=clinic.name) if mine else text("setup-group-foreign")
    if clinic.group_chat_id is not None:
        return text("setup-has-group", clinic=clinic.name)
    return None


def bind(turn: Turn, args: dict[str, Any]) -> None:
    """The owner confirmed; everything is looked at again, for time has passed since the question."""
    clinic = turn.session.get_one(Clinic, args["clinic"])
    owner = _owner_of(turn, clinic)
    refusal = _refusal(turn, clinic, owner)
    if refusal or owner is None:
        turn.toast(refusal or text("error-owner-only"), alert=True)
        return
    fresh = clinics.use_invite(turn.session, args["clinic"], args["invite"], turn.person.id, turn.now)
    if not fresh or not clinics.bind_group(turn.session, args["clinic"], turn.chat_id):
        turn.toast(text("error-too-late"), alert=True)
        return
    topics.turned(turn, clinic, forum=turn.incoming.place.forum)
    audit.record(turn.session, clinic.id, turn.now, turn.person.id, "group.bind", f"chat:{turn.chat_id}")
    press = turn.incoming.press
    speak.say(
        turn,
        _reader(turn, clinic, owner),
        Message(
            lines=(text("setup-bound", clinic=clinic.name), text("setup-bound-next"), text("group-admin"))
        ),
        edits_message_id=press.message_id if press else None,
    )
    for case in cases.waiting(turn.session, args["clinic"]):
        cards.post(turn, case, cards.common_room(turn, case))


ACTIONS = {"setup.bind": bind}
