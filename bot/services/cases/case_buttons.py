"""What staff press under a card. Whoever comes too late reads who was first; nothing is ever done twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.content.message import Button, Message, text
from bot.services.cases import cards, case_history, case_moves, receipts
from bot.services.cases.card_standing import claim_ends, name_of, taken
from bot.services.cases.card_text import SIGNS
from bot.services.moments import spelt
from bot.services.turn import Turn
from bot.store import audit, cases, lookup, outbox
from bot.store.models import Case, CaseStatus, Clinic, OutboxKind, Outcome, Priority, Role, Staff

REASON = "case.reason"  #: state of a conversation: the reason a case was closed for is awaited


@dataclass(frozen=True)
class _Press:
    """One member of staff at one case."""

    turn: Turn
    case: Case
    member: Staff
    clinic: Clinic


def _on_case(act: Callable[[_Press, dict[str, Any]], None]) -> Callable[[Turn, dict[str, Any]], None]:
    def handler(turn: Turn, args: dict[str, Any]) -> None:
        case = cases.get(turn.session, args["clinic"], args["case"])
        member = lookup.staff_of(turn.session, args["clinic"], turn.person.id)
        if case is None or member is None:
            turn.toast(text("case-gone"))
            return
        act(_Press(turn, case, member, cards.clinic_of(turn, case)), args)

    return handler


def _too_late(press: _Press) -> None:
    press.turn.toast(taken(press.turn, press.case, press.clinic))


def take(press: _Press, _args: dict[str, Any]) -> None:
    """I'll take it."""
    turn, case = press.turn, press.case
    if not case_moves.claim(turn, case, press.member):
        _too_late(press)
        return
    by = spelt("by", claim_ends(case), turn.now, press.clinic.timezone)
    turn.toast(text("case-yours", by=by))


def give_back(press: _Press, _args: dict[str, Any]) -> None:
    """Open for everyone again; only its holder or an owner may."""
    turn, case, member = press.turn, press.case, press.member
    holder = name_of(turn, case, case.claimed_by)
    if case.status is CaseStatus.CLAIMED and member.id != case.claimed_by and member.role is not Role.OWNER:
        turn.toast(text("case-not-yours", name=holder))
        return
    if not case_moves.give_back(turn, case, member):
        _too_late(press)
        return
    turn.toast(text("case-open-again"))
    words = text("page-given-back", sign=SIGNS[case.level], reference=case.reference, name=holder)
    cards.page(turn, case, cards.common_room(turn, case), words)


def phoned(press: _Press, _args: dict[str, Any]) -> None:
    """The patient was answered by phone."""
    if case_moves.answer(press.turn, press.case, press.member, phoned=True):
        press.turn.toast(text("case-kept-phone"))
    else:
        _too_late(press)


def ask_photo(press: _Press, _args: dict[str, Any]) -> None:
    """Ask the patient for a picture, with how to take it."""
    if case_moves.ask_photo(press.turn, press.case, press.member):
        receipts.ask_photo(press.turn, press.case, press.member)
        press.turn.toast(text("case-photo-asked"))
    else:
        _too_late(press)


def ask_outcome(press: _Press, _args: dict[str, Any]) -> None:
    """Close: the copy that was pressed asks how."""
    turn, case = press.turn, press.case
    if case.status is CaseStatus.CLOSED:
        _too_late(press)
        return
    if case.status is CaseStatus.OPEN and not case_moves.claim(turn, case, press.member):
        _too_late(press)
        return
    cards.ask_outcome(turn, case, turn.chat_id)


def back(press: _Press, _args: dict[str, Any]) -> None:
    """Not closed after all: the card as it was."""
    cards.refresh(press.turn, press.case)


def close(press: _Press, args: dict[str, Any]) -> None:
    """Closed, with one of the ready outcomes."""
    if case_moves.close(press.turn, press.case, press.member, Outcome(args["outcome"])):
        press.turn.toast(text("case-closed"))
    else:
        _too_late(press)


def other(press: _Press, _args: dict[str, Any]) -> None:
    """Closed in another way: asked for in words. The question is no message of the case, so that the
    answer to it can never reach the patient."""
    turn, case = press.turn, press.case
    if case.status is CaseStatus.CLOSED:
        _too_late(press)
        return
    cards.refresh(turn, case)
    target = {"clinic": case.clinic_id, "case": case.id}
    keep = Button(label=text("case-back"), action="case.keep", args=target)
    asked = turn.reply(Message(lines=(text("case-reason-ask", reference=case.reference),), rows=((keep,),)))
    turn.goto(REASON, {**target, "asked": asked.id})


def keep_open(press: _Press, _args: dict[str, Any]) -> None:
    """No reason after all."""
    if press.turn.state == REASON:
        press.turn.goto("")
    press.turn.show(Message(lines=(text("case-reason-none", reference=press.case.reference),)))


def history(press: _Press, _args: dict[str, Any]) -> None:
    """The patient card with what was said and reported."""
    turn, case = press.turn, press.case
    message = case_history.patient_card(turn, case, press.clinic)
    copy = cards.living(turn, case).get(turn.chat_id)
    answers = copy.id if copy else None
    reader = cards.chat_of(turn, case, press.member, turn.chat_id)
    cards.tell(turn, case, reader, message, OutboxKind.NOTICE, Priority.REPLY, replies_to_id=answers)
    audit.record(
        turn.session, case.clinic_id, turn.now, press.member.user_id, "case.history", f"case:{case.id}"
    )


def reason(turn: Turn) -> bool:
    """The words a case is closed with. In a group only an answer to the question counts: the rest is chat."""
    draft = turn.draft
    asked = outbox.of_telegram(turn.session, turn.chat_id, turn.incoming.reply_to or 0)
    if turn.incoming.place.is_group and (asked is None or asked.id != draft["asked"]):
        return False
    case = cases.get(turn.session, draft["clinic"], draft["case"])
    member = lookup.staff_of(turn.session, draft["clinic"], turn.person.id)
    if case is None or member is None:
        turn.goto("")
        return False
    if not turn.incoming.text:
        turn.reply(Message(lines=(text("case-reason-words"),)))
        return True
    turn.goto("")
    closed = case_moves.close(turn, case, member, Outcome.OTHER, turn.incoming.text)
    done = text("case-reason-kept", reference=case.reference)
    turn.reply(Message(lines=(done if closed else taken(turn, case, cards.clinic_of(turn, case)),)))
    return True


ACTIONS = {
    "case.take": _on_case(take),
    "case.give-back": _on_case(give_back),
    "case.phone": _on_case(phoned),
    "case.photo": _on_case(ask_photo),
    "case.close": _on_case(ask_outcome),
    "case.back": _on_case(back),
    "case.outcome": _on_case(close),
    "case.other": _on_case(other),
    "case.keep": _on_case(keep_open),
    "case.history": _on_case(history),
}
STATES = {REASON: reason}
