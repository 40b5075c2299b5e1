"""What staff write on a case by Telegram's reply: an answer to the patient, or a note the patient never sees.

What was written is kept first, then put into the outbox; ``receipts`` confirms it once it has arrived.
"""

from __future__ import annotations

from unicodedata import normalize

from bot.care.errors import NotAllowed
from bot.content.message import Message, Text, text
from bot.content.sizes import cleaned, units
from bot.services import speak
from bot.services.cases import cards, case_moves, topics
from bot.services.cases.card_text import SIGNS
from bot.services.cases.receipts import (
    answer_key,
    delivered,
    never_said,
    patient_unreachable,
    to_patient,
    undeliverable,
)
from bot.services.turn import Turn
from bot.store import audit, cases, copies, lookup, outbox
from bot.store.conversations import LostRace
from bot.store.models import (
    Case,
    CaseMessage,
    CaseStatus,
    OutboxKind,
    Patient,
    Staff,
)

__all__ = ["delivered", "from_staff", "never_said", "note", "patient_unreachable", "undeliverable"]

WORDS_WITH_NAME = 3500  #: units; longer words are copied whole under the name instead of being cut
NOTE = "/note"


def from_staff(turn: Turn, case_id: int) -> None:
    """Somebody replied to one of our messages to staff about this case: it goes to the patient, or nowhere.

    Words that are not for the patient (a note, a command, of somebody who is not staff) are never sent,
    and whoever wrote them is told so.
    """
    case = turn.session.get_one(Case, case_id)
    member, words = _member(turn, case), cleaned(turn.incoming.text).strip()
    before = cases.message_written(turn.session, case.clinic_id, turn.chat_id, turn.incoming.message_id)
    if member is None:
        _aside(turn, case, None, text("relay-not-staff"))
    elif _is_note(words) or _kept_back(turn, "note-kept"):
        _keep_note(turn, case, member, _without_command(words), before)
    elif _is_command(words) or _kept_back(turn, "relay-command"):
        _aside(turn, case, member, text("relay-command"))
    elif before and before.direction == "note":
        _keep_note(turn, case, member, words, before)  # a note stays one, however it is edited
    else:
        _answer(turn, case, member, correction=before is not None)


def note(turn: Turn) -> None:
    """``/note words`` as a reply to a card, or in a patient's topic."""
    case = _case_answered(turn)
    member = _member(turn, case) if case else turn.staff
    if member is None:
        raise NotAllowed
    if case is None or not turn.incoming.payload:
        turn.reply(Message(lines=(text("note-how"),)))
        return
    before = cases.message_written(turn.session, case.clinic_id, turn.chat_id, turn.incoming.message_id)
    _keep_note(turn, case, member, turn.incoming.payload, before)


def _is_command(words: str) -> bool:
    # A phone may type the slash of another script, which looks the same to who writes it.
    return normalize("NFKC", words).startswith("/")


def _is_note(words: str) -> bool:
    first, *_ = normalize("NFKC", words).split(maxsplit=1) or [""]
    return first.partition("@")[0].lower() == NOTE


def _without_command(words: str) -> str:
    return "".join(words.split(maxsplit=1)[1:]) if _is_note(words) else words


def _kept_back(turn: Turn, why: str) -> bool:
    """Whether a picture of the same album was kept from the patient: the caption stands under one of them."""
    key = _album_key(turn, why)
    return key is not None and outbox.keyed(turn.session, key) is not None


def _album_key(turn: Turn, what: str) -> str | None:
    album = turn.incoming.media.album if turn.incoming.media else None
    return f"album:{turn.chat_id}:{album}:{what}" if album else None


def _keep_note(turn: Turn, case: Case, member: Staff, words: str, before: CaseMessage | None) -> None:
    _keep(turn, case, member, "note", words)
    audit.record(turn.session, case.clinic_id, turn.now, member.user_id, "case.note", f"case:{case.id}")
    already_sent = before is not None and before.direction == "out"
    key = "note-too-late" if already_sent else "note-changed" if before else "note-kept"
    _aside(turn, case, member, text(key))


def _case_answered(turn: Turn) -> Case | None:
    """The case that the message answered to belongs to, without one that of the patient whose topic it is;
    None for what patients read themselves."""
    if turn.incoming.reply_to is None:
        return topics.case_here(turn)
    row = outbox.of_telegram(turn.session, turn.chat_id, turn.incoming.reply_to)
    if row is None or row.case_id is None or row.clinic_id is None or row.patient_id is not None:
        return None
    return cases.get(turn.session, row.clinic_id, row.case_id)


def _member(turn: Turn, case: Case) -> Staff | None:
    person = turn.incoming.person
    return lookup.staff_of(turn.session, case.clinic_id, person.id) if person else None


def _answer(turn: Turn, case: Case, member: Staff, *, correction: bool) -> None:
    patient = turn.session.get_one(Patient, case.patient_id)
    kept = _keep(turn, case, member, "out", turn.incoming.text)
    _to_patient(turn, case, patient, member, kept, correction=correction)
    if _crossed(turn, case):
        audit.record(
            turn.session, case.clinic_id, turn.now, member.user_id, "case.answer-crossed", f"case:{case.id}"
        )
        _aside(turn, case, member, text("relay-crossed", sign=SIGNS[case.level], reference=case.reference))
    elif case.status is CaseStatus.CLOSED:
        audit.record(
            turn.session, case.clinic_id, turn.now, member.user_id, "case.answer-closed", f"case:{case.id}"
        )
    elif not _answered_by(case, member) and not case_moves.answer(turn, case, member):
        raise LostRace("case")


def _crossed(turn: Turn, case: Case) -> bool:
    """Whether these words answer a message from before the case became red, while a newer card stands here.

    Who wrote them may not have read what it is about now: they are no answer to it.
    """
    told = outbox.of_telegram(turn.session, turn.chat_id, turn.incoming.reply_to or 0)
    newest = cards.living(turn, case).get(turn.chat_id)
    if told is None or newest is None or not cases.is_red(case):
        return False
    if case.status not in (CaseStatus.OPEN, CaseStatus.CLAIMED):
        return False
    begun = copies.beginning(turn.session, case.clinic_id, told)
    return begun.created_at < case.ladder_from <= newest.created_at


def _answered_by(case: Case, member: Staff) -> bool:
    return case.status is CaseStatus.ANSWERED and case.card.get("answered_by") == member.name


def _keep(turn: Turn, case: Case, member: Staff, direction: str, words: str) -> CaseMessage:
    media = turn.incoming.media
    return cases.add_message(
        turn.session,
        CaseMessage(
            clinic_id=case.clinic_id,
            case_id=case.id or 0,
            direction=direction,
            staff_id=member.id,
            body=words or None,
            media=media.kind if media else None,
            chat_id=turn.chat_id,
            message_id=turn.incoming.message_id,
            thread_id=turn.incoming.thread,
            at=turn.now,
        ),
    )


def _to_patient(
    turn: Turn, case: Case, patient: Patient, member: Staff, kept: CaseMessage, *, correction: bool
) -> None:
    words, clinic = turn.incoming.text, cards.clinic_of(turn, case).name
    key = answer_key(kept)
    if turn.incoming.media is None and units(words) <= WORDS_WITH_NAME:
        line = "relay-corrected" if correction else "relay-words"
        message = Message(lines=(text(line, name=member.name, clinic=clinic, words=words),))
        to_patient(turn, case, patient, message, key)
        return
    above = text("relay-corrected-media" if correction else "relay-media", name=member.name, clinic=clinic)
    to_patient(turn, case, patient, Message(lines=(above,)), _album_key(turn, above.key))
    to_patient(turn, case, patient, Message(copy_of=(turn.chat_id, turn.incoming.message_id)), key)


def _aside(turn: Turn, case: Case, member: Staff | None, words: Text) -> None:
    """A word to who wrote, under what they wrote. It belongs to no case: a reply to it reaches no patient."""
    clinic = cards.clinic_of(turn, case)
    private = member is not None and turn.incoming.place.kind == "private"
    reader = speak.to_staff(member) if member and private else turn.at(case.clinic_id)
    language = member.language if member else turn.language if turn.incoming.person else clinic.language
    speak.say(
        turn,
        reader,
        Message(lines=(words,), language=language),
        kind=OutboxKind.NOTICE,
        replies_to_message_id=turn.incoming.message_id,
        dedupe_key=None if turn.incoming.edited else _album_key(turn, words.key),
    )
