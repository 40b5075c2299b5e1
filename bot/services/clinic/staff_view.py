"""What is open: the list staff ask for with /cases, and a case's card from there."""

from __future__ import annotations

from typing import Any

from bot.care.errors import NotAllowed
from bot.content.message import Message, text
from bot.services.cases import card_buttons, cards, case_lines, topics
from bot.services.cases.relay import note
from bot.services.clinic import duty, not_heard
from bot.services.turn import Turn
from bot.store import cases as rows
from bot.store import lookup
from bot.store.duty import shifts
from bot.store.models import Clinic

__all__ = ["ACTIONS", "cases", "note"]

SHOWN = 20  #: more would not fit a phone; the worst come first


def cases(turn: Turn) -> None:
    """``/cases``: every case that is not closed, worst first; who is on duty, and who was not heard from."""
    member = turn.staff
    if member is None:
        raise NotAllowed
    clinic = turn.session.get_one(Clinic, member.clinic_id)
    waiting = sorted(rows.waiting(turn.session, member.clinic_id), key=case_lines.worst_first)
    shown = waiting[:SHOWN]
    head = text("cases-head", count=len(waiting)) if waiting else text("cases-none")
    lines = [head, *(case_lines.line(turn, case, clinic) for case in shown)]
    if len(waiting) > SHOWN:
        lines.append(text("cases-more", count=len(waiting) - SHOWN))
    lines.append(duty.now_line(turn, clinic, shifts(turn.session, member.clinic_id, turn.now)))
    buttons = card_buttons.in_pairs([case_lines.button(case) for case in shown])
    unheard = not_heard.ranked(turn, clinic)
    if unheard:
        lines.append(text("cases-unheard", references=not_heard.references(unheard)))
        buttons = (*buttons, (not_heard.button(clinic),))
    turn.reply(Message(lines=tuple(lines), rows=buttons))


def _card(turn: Turn, args: dict[str, Any]) -> None:
    """The card once more, at the end of this chat."""
    case = rows.get(turn.session, args["clinic"], args["case"])
    member = lookup.staff_of(turn.session, args["clinic"], turn.person.id)
    if case is None or member is None:
        turn.toast(text("case-gone"))
        return
    cards.post(turn, case, [cards.chat_of(turn, case, member, turn.chat_id)])
    topic = topics.of_case(turn, case) if turn.incoming.place.is_group else None
    if topic is not None and topic != turn.incoming.thread:
        turn.toast(text("case-in-topic", reference=case.reference))


ACTIONS = {"case.card": _card, **not_heard.ACTIONS}
