"""What the cards of an enrolment share: one message that changes, and what it says in the end."""

from __future__ import annotations

from typing import Any

from bot.care.protocol import RiskAnswer
from bot.content.message import Message, Several, Text, text
from bot.services import speak
from bot.services.turn import Turn
from bot.store.models import Episode, Patient


def about(episode: Episode) -> dict[str, Any]:
    """What the buttons of a card know about its episode."""
    return {"clinic": episode.clinic_id, "episode": episode.id}


def edit(turn: Turn, patient: Patient, message: Message) -> None:
    """The pressed card turned into this one; a new message when nothing was pressed."""
    press = turn.incoming.press
    speak.say(turn, speak.to_patient(patient), message, edits_message_id=press.message_id if press else None)


def stay(turn: Turn, state: str, episode: Episode) -> None:
    """Note that the enrolment goes on, unless the patient is in another form by now.

    Writing the conversation also makes two taps at once take turns.
    """
    if not turn.state or turn.state.startswith("enrol."):
        turn.goto(state, about(episode))


def label(episode: Episode, flag: str) -> Text:
    """A risk question in two or three words."""
    return text(f"risk-{flag}-label", protocol=episode.protocol)


def noted(episode: Episode) -> tuple[Text, ...]:
    """What the patient answered to the risk questions, in one line; no line where nothing was asked."""
    if episode.risk_answered_at is None:
        return ()
    items = []
    for flag, answer in episode.risk_answers.items():
        if answer == RiskAnswer.YES.value:
            items.append(label(episode, flag))
        elif answer == RiskAnswer.UNSURE.value:
            items.append(text("enrol-noted-unsure", label=label(episode, flag)))
    if not items:
        return (text("enrol-noted-none"),)
    return (text("enrol-noted", flags=Several(items=tuple(items))),)
