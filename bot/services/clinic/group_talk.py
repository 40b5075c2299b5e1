"""Words in the staff group that reach no patient: said to whoever may believe otherwise, and no more."""

from __future__ import annotations

from bot.content.message import Message, Text, text
from bot.services.cases import topics
from bot.services.turn import Turn
from bot.store import cases, outbox
from bot.store.models import Case, CaseStatus, OutboxKind, Staff


def hint(turn: Turn) -> None:
    """Tell a member of staff that nothing was sent, where they may have meant it for a patient.

    An answer to a message of ours that is no card is told so each time. In a patient's topic each person's
    first word after news of the patient, for there it is likely meant as an answer. Of plain talk elsewhere
    only the first word of whoever holds a case: the team must be able to talk. Silent for everybody else, and
    for edits.
    """
    if turn.staff is None or turn.incoming.edited:
        return
    answered = turn.incoming.reply_to
    if answered is None and (case := topics.case_here(turn)):
        news = case.card.get("told_at", case.opened_at.isoformat())
        _not_sent(turn, case, f"talk:{case.id}:{turn.staff.id}:{news}")
    elif answered is None:
        _to_holder(turn, turn.staff)
    elif outbox.of_telegram(turn.session, turn.chat_id, answered):
        _say(turn, text("relay-no-case"), None)


def _to_holder(turn: Turn, member: Staff) -> None:
    for case in cases.waiting(turn.session, member.clinic_id):
        if case.status is CaseStatus.CLAIMED and case.claimed_by == member.id and case.claimed_at:
            _not_sent(turn, case, f"talk:{case.id}:{case.claimed_at.timestamp():.0f}")
            return


def _not_sent(turn: Turn, case: Case, once: str) -> None:
    _say(turn, text("relay-talk", reference=case.reference), once)


def _say(turn: Turn, words: Text, once: str | None) -> None:
    turn.reply(
        Message(lines=(words,)),
        kind=OutboxKind.NOTICE,
        replies_to_message_id=turn.incoming.message_id,
        dedupe_key=once,
    )
