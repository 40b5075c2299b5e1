"""What the bot can do, said to whoever asks."""

from __future__ import annotations

from bot.content.message import Button, Message, text
from bot.services.enrolment import more_risks
from bot.services.turn import Turn


def show(turn: Turn) -> None:
    """Help for a patient, for staff, or for somebody without a code."""
    turn.reply(_help(turn))


def unknown(turn: Turn) -> None:
    """A command we do not have, answered with what there is."""
    known = _help(turn)
    turn.reply(known.model_copy(update={"lines": (text("help-unknown"), text("blank"), *known.lines)}))


def forwarded_back(turn: Turn) -> None:
    """One of our own messages, forwarded to us: nobody's words, and its buttons stayed behind."""
    known = _help(turn)
    turn.reply(known.model_copy(update={"lines": (text("help-echo"), text("blank"), *known.lines)}))


def _help(turn: Turn) -> Message:
    clinic = turn.clinic
    if turn.patient and clinic and turn.episode:
        worry = Button(label=text("worry-button"), action="report.start", args={"episode": turn.episode.id})
        line = text("help-patient", clinic=clinic.name, phone=clinic.phone, emergency=clinic.emergency_number)
        return Message(lines=(line,), rows=((worry,), (more_risks.button(turn.episode),)))
    return Message(lines=(text("help-staff" if turn.staff else "help-stranger"),))
