"""One ordered list of what the bot understands. Order matters: the first that takes an update has it."""

from __future__ import annotations

from collections.abc import Callable

import structlog

from bot.content.message import Message, text
from bot.services import guide, language, presses
from bot.services.cases import approved, case_buttons, lowering, relay, topics
from bot.services.clinic import (
    binding,
    duty,
    group_loss,
    group_talk,
    hours_form,
    patient_acts,
    patient_list,
    reach,
    risk_list,
    setup,
    staff_view,
    stats,
)
from bot.services.enrolment import enrol, joining, more_risks, zones
from bot.services.plan import choices, course, ending, plan_view, rehearsal, short_words
from bot.services.privacy import forget, mydata
from bot.services.reports import answers, healing, healing_sheet, look_up, which
from bot.services.reports import words as reports
from bot.services.turn import Turn
from bot.store import lookup, outbox

Taker = Callable[[Turn], bool]
log = structlog.get_logger()

ACTIONS: presses.Actions = {
    **joining.ACTIONS,
    **enrol.ACTIONS,
    **setup.ACTIONS,
    **reports.ACTIONS,
    **case_buttons.ACTIONS,
    **approved.ACTIONS,
    **lowering.ACTIONS,
    **staff_view.ACTIONS,
    **patient_list.ACTIONS,
    **patient_acts.ACTIONS,
    **risk_list.ACTIONS,
    **more_risks.ACTIONS,
    **duty.ACTIONS,
    **hours_form.ACTIONS,
    **reach.ACTIONS,
    **language.ACTIONS,
    **plan_view.ACTIONS,
    **choices.ACTIONS,
    **ending.ACTIONS,
    **answers.ACTIONS,
    **which.ACTIONS,
    **course.ACTIONS,
    **stats.ACTIONS,
    **healing.ACTIONS,
    **healing_sheet.ACTIONS,
    **forget.ACTIONS,
    **mydata.ACTIONS,
    **rehearsal.ACTIONS,
}
STATES: dict[str, Taker] = {
    **joining.STATES,
    **enrol.STATES,
    **reports.STATES,
    **look_up.STATES,
    **healing.STATES,
    **case_buttons.STATES,
    **lowering.STATES,
    **patient_acts.STATES,
    **hours_form.STATES,
}

COMMANDS: dict[str, Callable[[Turn], None]] = {
    "start": joining.start,
    "report": reports.start,
    "plan": plan_view.plan,
    "timezone": zones.travel,
    "pause": choices.pause,
    "resume": choices.resume,
    "stop": ending.stop,
    "language": language.choose,
    "mydata": mydata.start,
    "forget": forget.ask,
    "help": guide.show,
    "enrol": enrol.start,
    "cases": staff_view.cases,
    "patients": patient_list.command,
    "note": staff_view.note,
    "duty": duty.show,
    "setup": setup.show,
    "stats": stats.command,
    "rehearse": rehearsal.command,
}
FOR_STAFF = ("note", "enrol", "cases", "patients", "duty", "setup", "stats", "rehearse")
NOT_WORDS = ("start", *FOR_STAFF)  #: what a patient types behind these is not for the clinic to read


def _membership(turn: Turn) -> bool:
    """The bot was added to a group, made its administrator, or thrown out."""
    if turn.incoming.membership is None:
        return False
    setup.membership(turn)
    return True


def _migration(turn: Turn) -> bool:
    """A basic group became a supergroup with another id."""
    new = turn.incoming.migrated_to
    if new is None:
        return False
    clinic = lookup.clinic_of_group(turn.session, turn.chat_id)
    if clinic:
        clinic.group_chat_id = new
    outbox.move_chat(turn.session, turn.chat_id, new)
    return True


def _press(turn: Turn) -> bool:
    """A button, if this person may press it."""
    if turn.incoming.press is None:
        return False
    presses.press(turn, ACTIONS)
    return True


def _anonymous(turn: Turn) -> bool:
    """An anonymous administrator has no person behind them: a command or an answer to a card gets a word."""
    if turn.incoming.person is not None:
        return False
    if turn.incoming.command is None:
        _staff_reply(turn)
        return True
    binding = turn.incoming.command == "start" and turn.incoming.payload
    if binding or lookup.clinic_of_group(turn.session, turn.chat_id):
        setup.anonymous(turn)
    return True


def _command(turn: Turn) -> bool:
    """A slash command; an unknown one is answered with what there is."""
    command = turn.incoming.command
    if command is None or turn.incoming.edited:
        return False
    if turn.incoming.payload and turn.incoming.reply_to is None and reports.danger(turn):
        return True
    if command in FOR_STAFF:
        binding.refuse_unbound(turn)
    known = COMMANDS.get(command)
    if known:
        known(turn)
    elif not _staff_reply(turn) and turn.incoming.place.kind == "private":
        guide.unknown(turn)
    if turn.patient and turn.incoming.payload and command not in NOT_WORDS:
        reports.words(turn)
    return True


def _echo(turn: Turn) -> bool:
    """A card of ours, forwarded to us: full of danger words that nobody said."""
    if not turn.incoming.echo or turn.incoming.place.kind != "private":
        return False
    guide.forwarded_back(turn)
    return True


def _staff_reply(turn: Turn) -> bool:
    """An answer to a message that belongs to a case."""
    reply_to = turn.incoming.reply_to
    if reply_to is None or (turn.patient and not turn.staff):
        return False
    said = outbox.of_telegram(turn.session, turn.chat_id, reply_to)
    if said is not None and forget.answered_nobody(turn, said):
        return True
    if said is None or said.case_id is None or said.patient_id is not None:
        return False
    relay.from_staff(turn, said.case_id)
    return True


def _group_talk(turn: Turn) -> bool:
    """People talking among themselves: nothing for us, but a form that waits for words, or a word that was
    meant for a patient."""
    if not turn.incoming.place.is_group:
        return False
    if not (turn.staff and turn.state in STATES and STATES[turn.state](turn)):
        group_talk.hint(turn)
    return True


def _state(turn: Turn) -> bool:
    """Words for the form this person is filling in."""
    taker = STATES.get(turn.state)
    return taker(turn) if taker else False


def _patient(turn: Turn) -> bool:
    """Anything else a patient says reaches a person."""
    if turn.patient is None:
        return False
    reports.words(turn)
    return True


def _stranger(turn: Turn) -> bool:
    """Somebody we do not know, or staff in private without a card."""
    if turn.incoming.edited:
        return True
    turn.reply(Message(lines=(text("hint-staff" if turn.staff else "hint-stranger"),)))
    return True


ORDER: tuple[Taker, ...] = (
    group_loss.watch,
    topics.notice,
    _migration,
    _membership,
    _press,
    _anonymous,
    _command,
    _staff_reply,
    _group_talk,
    _echo,
    reports.danger,
    reports.worry,
    short_words.words,
    _state,
    joining.typed_code,
    which.ask,
    _patient,
    _stranger,
)


def handle(turn: Turn) -> None:
    """Let the first taker have the update."""
    next(take for take in ORDER if take(turn))
