"""Questions about a case that staff answer in words: how it was closed, why its level is lowered.

A question is no message of its case, so that the answer to it can never reach the patient.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.content.message import Message, Text, text
from bot.services.cases import cards
from bot.services.cases.pressing import Press
from bot.services.turn import Turn
from bot.store import cases, lookup, outbox

ASKS = "case.ask-"  #: begins the states in which a person owes such words

Answer = Callable[[Press, dict[str, Any]], Text]  #: what is said once the words are taken


def ask(press: Press, state: str, question: Text, **draft: Any) -> None:
    """Ask in this chat; the next words of this person that answer the question are taken."""
    keep = press.button("case-back", "case.keep")
    asked = press.turn.reply(Message(lines=(question,), rows=((keep,),)))
    press.turn.goto(state, {**press.target, "asked": asked.id, **draft})


def leave(press: Press, _args: dict[str, Any]) -> None:
    """No words after all."""
    if press.turn.state.startswith(ASKS):
        press.turn.goto("")
    press.turn.show(Message(lines=(text("case-reason-none", reference=press.case.reference),)))


def taking(answer: Answer) -> Callable[[Turn], bool]:
    """A state that hands the words to ``answer`` with the draft it was asked with. In a group only an
    answer to the question counts: the rest is chat."""

    def taker(turn: Turn) -> bool:
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
        said = answer(Press(turn, case, member, cards.clinic_of(turn, case)), draft)
        turn.reply(Message(lines=(said,)))
        return True

    return taker
