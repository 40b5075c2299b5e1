"""What people are told when something cannot be done."""

from __future__ import annotations

from collections.abc import Callable

from bot.care.errors import AftercareError
from bot.care.protocol import Level
from bot.care.triage import Reason
from bot.content.message import Message, text
from bot.services import speak
from bot.services.cases import cards, case_record
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, staff
from bot.store.models import Clinic, OutboxKind, Priority


def saying(refusal: AftercareError) -> Callable[[Turn], None]:
    """A handler that tells the acting person why not."""

    def say_why(turn: Turn) -> None:
        if turn.incoming.person is None:
            return
        words = text(refusal.text, **refusal.values)
        if turn.incoming.press:
            turn.toast(words, alert=True)
        else:
            turn.reply(Message(lines=(words,)))

    return say_why


def to_a_person(turn: Turn) -> None:
    """Handling failed for good: the sender learns whom to call, and what a patient did becomes a case."""
    _tell_sender(turn)
    if turn.incoming.person and turn.patient and turn.episode:
        said = turn.incoming if turn.incoming.text or turn.incoming.media else None
        reasons = [Reason(case_record.UNHANDLED, Level.URGENT)]
        case_record.record(turn, turn.episode, turn.patient, Level.URGENT, reasons, source=said)


def parked(turn: Turn) -> None:
    """The same when no case can be made of it: staff learn that words may be missing."""
    clinic = _tell_sender(turn)
    if not clinic or not turn.episode:
        return
    group = speak.to_group(clinic)
    readers = [group] if group else cards.privately(staff.active(turn.session, clinic.id or 0))
    for reader in readers:
        notice = Message(lines=(text("trouble-staff", reference=turn.episode.reference),))
        speak.say(turn, reader, notice, kind=OutboxKind.NOTICE, priority=Priority.URGENT)


def _tell_sender(turn: Turn) -> Clinic | None:
    """Whom to call; the clinic whose number that is, None when nobody was there or nobody knows them."""
    audit.record(turn.session, None, turn.now, None, "update parked", f"update:{turn.incoming.update_id}")
    if turn.incoming.person is None:
        return None
    clinic = turn.clinic
    if turn.incoming.press:
        turn.toast(text("trouble-press"), alert=True)
    if not clinic:
        turn.reply(Message(lines=(text("trouble-stranger"),)), priority=Priority.URGENT)
        return None
    turn.reply(
        Message(lines=(text("trouble-call", phone=clinic.phone, emergency=clinic.emergency_number),)),
        priority=Priority.URGENT,
    )
    return clinic


def unreadable(unit: Unit, update_id: int) -> None:
    """Not even who sent it can be told; the audit and the log keep that it came."""
    audit.record(unit.session, None, unit.now, None, "update parked", f"update:{update_id}")


def somebody(turn: Turn) -> None:
    """The least that can be said, without looking anything up, when ``parked`` fails as well."""
    if turn.incoming is None or turn.incoming.person is None:
        return
    language = turn.catalog.best_language(turn.incoming.person.language, "en")
    message = Message(lines=(text("trouble-stranger"),), language=language)
    speak.say(turn, turn.at(), message, priority=Priority.URGENT)
