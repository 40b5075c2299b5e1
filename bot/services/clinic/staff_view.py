"""What is open: the list staff ask for with /cases, and a case's card from there."""

from __future__ import annotations

from typing import Any

from bot.care.errors import NotAllowed
from bot.content.message import Button, Message, Text, text
from bot.services.cases import card_buttons, cards
from bot.services.cases.card_standing import name_of
from bot.services.cases.card_text import SIGNS
from bot.services.cases.relay import note
from bot.services.moments import said
from bot.services.turn import Turn
from bot.store import cases as rows
from bot.store import lookup
from bot.store.models import Case, CaseStatus, Clinic

__all__ = ["ACTIONS", "cases", "note"]

SHOWN = 20  #: more would not fit a phone; the worst come first


def cases(turn: Turn) -> None:
    """``/cases``: every case that is not closed, worst first, each with a button for its card."""
    member = turn.staff
    if member is None:
        raise NotAllowed
    clinic = turn.session.get_one(Clinic, member.clinic_id)
    waiting = sorted(rows.waiting(turn.session, member.clinic_id), key=_worst_first)
    if not waiting:
        turn.reply(Message(lines=(text("cases-none"),)))
        return
    shown = waiting[:SHOWN]
    lines = [text("cases-head", count=len(waiting)), *(_line(turn, case, clinic) for case in shown)]
    if len(waiting) > SHOWN:
        lines.append(text("cases-more", count=len(waiting) - SHOWN))
    buttons = [_button(case) for case in shown]
    turn.reply(Message(lines=tuple(lines), rows=card_buttons.in_pairs(buttons)))


def _worst_first(case: Case) -> tuple[bool, int, float]:
    """Answered cases last: the patient of the others still waits."""
    return case.status is CaseStatus.ANSWERED, -case.level.rank, case.answer_by.timestamp()


def _line(turn: Turn, case: Case, clinic: Clinic) -> Text:
    return text(
        "cases-line",
        sign=SIGNS[case.level],
        reference=case.reference,
        level=text(f"level-{case.level.value}"),
        state=_state(turn, case, clinic),
    )


def _state(turn: Turn, case: Case, clinic: Clinic) -> Text:
    if case.status is CaseStatus.ANSWERED:
        return text("cases-answered")
    if case.status is CaseStatus.CLAIMED and case.claimed_at:
        since = said("since", case.claimed_at, turn.now, clinic.timezone)
        return text("cases-claimed", name=name_of(turn, case, case.claimed_by), since=since)
    if case.answer_by <= turn.now:
        return text("cases-late", at=said("at", case.answer_by, turn.now, clinic.timezone))
    return text("cases-open", by=said("by", case.answer_by, turn.now, clinic.timezone))


def _button(case: Case) -> Button:
    label = text("cases-button", reference=case.reference)
    return Button(label=label, action="case.card", args={"clinic": case.clinic_id, "case": case.id})


def _card(turn: Turn, args: dict[str, Any]) -> None:
    """The card once more, at the end of this chat."""
    case = rows.get(turn.session, args["clinic"], args["case"])
    member = lookup.staff_of(turn.session, args["clinic"], turn.person.id)
    if case is None or member is None:
        turn.toast(text("case-gone"))
        return
    cards.post(turn, case, [cards.chat_of(turn, case, member, turn.chat_id)])


ACTIONS = {"case.card": _card}
