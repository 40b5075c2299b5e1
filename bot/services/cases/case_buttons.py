"""What staff press under a card. Whoever comes too late reads who was first; nothing is ever done twice."""

from __future__ import annotations

from typing import Any

from bot.content.message import Text, text
from bot.services.cases import asked_words, card_buttons, cards, case_moves, patient_card, receipts
from bot.services.cases.card_standing import name_of, owed_by, taken
from bot.services.cases.card_text import SIGNS
from bot.services.cases.pressing import Press, on_case
from bot.services.moments import spelt
from bot.store import audit
from bot.store.models import CaseStatus, Episode, Outcome, Role

REASON = f"{asked_words.ASKS}reason"  #: state of a conversation: the reason a case was closed for is awaited


def take(press: Press, _args: dict[str, Any]) -> None:
    """I'll take it."""
    turn, case = press.turn, press.case
    if not case_moves.claim(turn, case, press.member):
        press.too_late()
        return
    by = spelt("by", owed_by(case, turn.now), turn.now, press.clinic.timezone)
    turn.toast(text("case-yours", by=by))


def give_back(press: Press, _args: dict[str, Any]) -> None:
    """Open for everyone again; only its holder or an owner may."""
    turn, case, member = press.turn, press.case, press.member
    holder = name_of(turn, case, case.claimed_by)
    if case.status is CaseStatus.CLAIMED and member.id != case.claimed_by and member.role is not Role.OWNER:
        turn.toast(text("case-not-yours", name=holder))
        return
    if not case_moves.give_back(turn, case, member):
        press.too_late()
        return
    turn.toast(text("case-open-again"))
    words = text("page-given-back", sign=SIGNS[case.level], reference=case.reference, name=holder)
    cards.page(turn, case, cards.common_room(turn, case), words)


def phoned(press: Press, _args: dict[str, Any]) -> None:
    """The patient was answered by phone."""
    if case_moves.answer(press.turn, press.case, press.member, phoned=True):
        press.turn.toast(text("case-kept-phone"))
    else:
        press.too_late()


def ask_photo(press: Press, _args: dict[str, Any]) -> None:
    """Ask the patient for a picture, with how to take it."""
    if case_moves.ask_photo(press.turn, press.case, press.member):
        receipts.ask_photo(press.turn, press.case, press.member)
        press.turn.toast(text("case-photo-asked"))
    else:
        press.too_late()


def ask_outcome(press: Press, _args: dict[str, Any]) -> None:
    """Close: the copy that was pressed asks how."""
    turn, case = press.turn, press.case
    if case.status is CaseStatus.CLOSED:
        press.too_late()
        return
    if case.status is CaseStatus.OPEN and not case_moves.claim(turn, case, press.member):
        press.too_late()
        return
    cards.ask_outcome(turn, case, turn.chat_id)


def back(press: Press, _args: dict[str, Any]) -> None:
    """Not closed after all: the card as it was."""
    cards.refresh(press.turn, press.case)


def close(press: Press, args: dict[str, Any]) -> None:
    """Closed, with one of the ready outcomes; not over words that came since they were offered."""
    if press.case.status is not CaseStatus.CLOSED and press.outrun(args):
        press.turn.toast(text("case-news", reference=press.case.reference), alert=True)
        cards.refresh(press.turn, press.case)
    elif case_moves.close(press.turn, press.case, press.member, Outcome(args["outcome"])):
        press.turn.toast(text("case-closed"))
    else:
        press.too_late()


def other(press: Press, args: dict[str, Any]) -> None:
    """Closed in another way: asked for in words. The question is no message of the case, so that the
    answer to it can never reach the patient."""
    turn, case = press.turn, press.case
    if case.status is CaseStatus.CLOSED:
        press.too_late()
        return
    cards.refresh(turn, case)
    if press.outrun(args):
        turn.toast(text("case-news", reference=case.reference), alert=True)
        return
    question = text("case-reason-ask", reference=case.reference)
    asked_words.ask(press, REASON, question, news=card_buttons.news(case))


def history(press: Press, _args: dict[str, Any]) -> None:
    """The patient card, as a message of its own under the card."""
    turn, case = press.turn, press.case
    episode = turn.session.get_one(Episode, case.episode_id)
    message = patient_card.patient_card(turn, press.clinic, episode)
    press.say(message, in_place=False)
    audit.record(
        turn.session, case.clinic_id, turn.now, press.member.user_id, "case.history", f"case:{case.id}"
    )


def _reason(press: Press, draft: dict[str, Any]) -> Text:
    turn, case = press.turn, press.case
    if case.status is not CaseStatus.CLOSED and press.outrun(draft):
        return text("case-news", reference=case.reference)
    if case_moves.close(turn, case, press.member, Outcome.OTHER, turn.incoming.text):
        return text("case-reason-kept", reference=case.reference)
    return taken(turn, case, press.clinic)


ACTIONS = {
    "case.take": on_case(take),
    "case.give-back": on_case(give_back),
    "case.phone": on_case(phoned),
    "case.photo": on_case(ask_photo),
    "case.close": on_case(ask_outcome),
    "case.back": on_case(back),
    "case.outcome": on_case(close),
    "case.other": on_case(other),
    "case.keep": on_case(asked_words.leave),
    "case.history": on_case(history),
}
STATES = {REASON: asked_words.taking(_reason)}
