"""What is open: the list staff ask for with /cases."""

from __future__ import annotations

from bot.care.errors import NotAllowed
from bot.content.message import Button, Message, Text, text
from bot.services import card_buttons
from bot.services.answers import note
from bot.services.card_standing import name_of
from bot.services.card_text import SIGNS
from bot.services.moments import said
from bot.services.turn import Turn
from bot.store import cases
from bot.store.models import Case, CaseStatus, Clinic

SHOWN = 20  #: more would not fit a phone; the worst come first


def open_cases(turn: Turn) -> None:
    """``/cases``: every case that is not closed, worst first, each with a button for its card."""
    member = turn.staff
    if member is None:
        raise NotAllowed
    clinic = turn.session.get_one(Clinic, member.clinic_id)
    waiting = sorted(cases.waiting(turn.session, member.clinic_id), key=_worst_first)
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


COMMANDS = {"cases": open_cases, "note": note}
