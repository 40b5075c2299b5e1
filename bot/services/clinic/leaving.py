"""Somebody leaves the team, by themselves or taken out: what they could do ends at once.

Rights are looked up on every press and every word, so nothing of theirs works from this moment. What they
held goes back to everybody, and what waits for their private chat is never said.
"""

from __future__ import annotations

from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.cases import cards, case_moves
from bot.services.cases.card_text import SIGNS
from bot.services.enrolment.arrivals import tell
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, cases, clinics, lookup, staff
from bot.store.models import CaseStatus, Clinic, OutboxKind, Priority, Role, Staff


def end(unit: Unit, clinic: Clinic, member: Staff, by: int | None, action: str) -> None:
    """``member`` has no access any more. ``by``: the Telegram user who did it, None when unknown."""
    member.active = False
    unit.session.add(member)
    unit.session.flush()
    subject = f"staff:{member.id}"
    audit.record(unit.session, clinic.id, unit.now, by, action, subject, role=member.role.value)
    staff.silence(unit.session, clinic.id or 0, member.id or 0)
    for case in cases.waiting(unit.session, clinic.id or 0):
        if case.status is CaseStatus.CLAIMED and case.claimed_by == member.id:
            case_moves.give_back(unit, case, member)
            words = text("page-left", sign=SIGNS[case.level], reference=case.reference, name=member.name)
            cards.page(unit, case, cards.common_room(unit, case), words)


def is_only_owner(unit: Unit, member: Staff) -> bool:
    """Whether nobody would be left to run the clinic without them."""
    if member.role is not Role.OWNER:
        return False
    # Two owners who take each other out at once must not both succeed.
    unit.session.get_one(Clinic, member.clinic_id, with_for_update=True)
    return [one.id for one in clinics.owners(unit.session, member.clinic_id)] == [member.id]


def moved(turn: Turn) -> None:
    """Somebody came into a group or left it; only the clinics' staff groups matter."""
    change = turn.incoming.membership
    clinic = lookup.clinic_of_group(turn.session, turn.chat_id)
    if change is None or change.member is None or clinic is None or clinic.id is None:
        return
    member = lookup.staff_of(turn.session, clinic.id, change.member.id)
    if member is None:
        if change.present:
            _tell_owners(turn, clinic, text("people-stranger", name=change.member.first_name))
    elif not change.present and is_only_owner(turn, member):
        _keep_only_owner(turn, clinic, member)
    elif not change.present:
        by = turn.incoming.person.id if turn.incoming.person else None
        end(turn, clinic, member, by, "staff.leave")
        tell(turn, clinic, Message(lines=(text("people-left", name=member.name),)))
        _tell_owners(turn, clinic, text("people-left", name=member.name))


def _keep_only_owner(turn: Turn, clinic: Clinic, owner: Staff) -> None:
    """A clinic is never left without somebody who runs it: the owner stays one, and everybody hears it."""
    tell(turn, clinic, Message(lines=(text("people-owner-left", name=owner.name),)))
    people = Button(label=text("people-button"), action="people.list", args={"clinic": clinic.id})
    words = Message(lines=(text("people-only-owner", clinic=clinic.name),), rows=((people,),))
    speak.say(turn, speak.to_staff(owner), words, kind=OutboxKind.NOTICE, priority=Priority.URGENT)
    subject = f"staff:{owner.id}"
    audit.record(turn.session, clinic.id, turn.now, owner.user_id, "staff.only-owner-left", subject)


def _tell_owners(unit: Unit, clinic: Clinic, words: Text) -> None:
    for owner in clinics.owners(unit.session, clinic.id or 0):
        speak.say(unit, speak.to_staff(owner), Message(lines=(words,)), kind=OutboxKind.NOTICE)
