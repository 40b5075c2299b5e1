"""What happens to a case that nobody claims or answers in time. Called by a tick; one step a call.

A step is taken by the same conditional UPDATE as a person's move, so two processes never take it twice,
and its messages carry a key of their own, so a repeated one is not said twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import structlog

from bot.care import escalation
from bot.care.escalation import Audience
from bot.care.protocol import Level
from bot.content.message import Message, Text, text
from bot.services import speak
from bot.services.cases import cards, case_moves, status
from bot.services.cases.card_facts import patient_waits
from bot.services.cases.card_standing import claim_ends, held_since, name_of, names_of
from bot.services.cases.card_text import SIGNS
from bot.services.cases.case_clock import truth_at
from bot.services.moments import said
from bot.services.speak import Reader
from bot.services.unit import Unit
from bot.store import audit, cases, duty, lookup, selfaudit, staff
from bot.store.models import Case, CaseStatus, Clinic, Patient, Priority, Role

log = structlog.get_logger()


def advance(unit: Unit) -> int:
    """Take the most overdue step of all cases; 1 when one was taken, 0 when nothing is due.

    A case whose step fails is passed over, so that it stops no other; it is tried again on the next tick.
    """
    clinics = [clinic.id for clinic in lookup.clinics(unit.session)]
    for case in cases.due(unit.session, clinics, unit.now):
        try:
            with unit.session.begin_nested():
                taken = _step(unit, case)
        except Exception as error:
            log.error("escalation failed", case_id=case.id, error=type(error).__name__, exc_info=error)
            continue
        if taken:
            return 1
    return 0


def _step(unit: Unit, case: Case) -> bool:
    clinic = cards.clinic_of(unit, case)
    if case.status is CaseStatus.CLAIMED:
        if claim_ends(case) <= unit.now:
            return _expire(unit, case, clinic)
        return _break_promise(unit, case, clinic)
    if case.status is CaseStatus.ANSWERED:
        return _ask_after(unit, case)
    return _climb(unit, case, clinic)


def _ask_after(unit: Unit, case: Case) -> bool:
    """No word from the patient since a red case was answered: staff phone, or close it (rule G7)."""
    if not cases.move(unit.session, case, next_move_at=None):
        return False
    sign, name = SIGNS[case.level], case.card.get("answered_by", "–")
    words = text("page-silent-after", sign=sign, reference=case.reference, name=name)
    cards.page(unit, case, cards.common_room(unit, case), words)
    audit.record(unit.session, case.clinic_id, unit.now, None, "case.silent", f"case:{case.id}")
    return True


def _expire(unit: Unit, case: Case, clinic: Clinic) -> bool:
    """Nobody answered within the claim: back to the pool, the group alerted anew, and on up.

    Where everyone is to be alerted by now, all of them hear it like this, so that the group rings once.
    """
    name, since = name_of(unit, case, case.claimed_by), held_since(case)
    lapsed = {"name": name, "since": since.isoformat()}
    onward, everyone = _past_the_group(case, clinic, unit.now)
    if not case_moves.expire(unit, case, lapsed, onward):
        return False
    had = said("since", since, unit.now, clinic.timezone)
    words = text("page-lapsed", sign=SIGNS[case.level], reference=case.reference, name=name, since=had)
    key = f"{_key(case)}:lapsed:{since.timestamp():.0f}"
    readers = cards.alarmed(unit, case) if everyone else cards.common_room(unit, case)
    cards.page(unit, case, readers, words, key)
    return True


def _past_the_group(case: Case, clinic: Clinic, now: datetime) -> tuple[int, bool]:
    """The ladder's next step once the group has just been alerted, and whether one that is left out thereby
    was for everyone."""
    step, everyone = case.ladder_step, False
    while True:
        at, rung = escalation.next_move(case.level, case.ladder_from, step, case.answer_by, clinic.escalation)
        if rung.who not in (Audience.GROUP_AGAIN, Audience.EVERYONE) or at > now:
            return step, everyone
        step, everyone = step + 1, everyone or rung.who is Audience.EVERYONE


def _break_promise(unit: Unit, case: Case, clinic: Clinic) -> bool:
    """Somebody has the case, but the promised answer did not come: the patient hears the truth."""
    truth = truth_at(case, clinic)
    due = truth is not None and truth <= unit.now
    told = {"told_patient_at": unit.now} if due else {}
    if not cases.move(unit.session, case, next_move_at=claim_ends(case), **told):
        return False
    if due:
        _tell_patient(unit, case, clinic)
        cards.refresh(unit, case)
        audit.record(unit.session, case.clinic_id, unit.now, None, "case.promise-broken", f"case:{case.id}")
    return True


def _climb(unit: Unit, case: Case, clinic: Clinic) -> bool:
    key, step = _key(case), case.ladder_step
    _, rung = escalation.next_move(case.level, case.ladder_from, step, case.answer_by, clinic.escalation)
    tells = rung.who is Audience.PATIENT and case.told_patient_at is None and patient_waits(case.card)
    following, at = _next_step(case, clinic, unit.now)
    told = {"told_patient_at": unit.now} if tells else {}
    was_due = case.next_move_at
    if not cases.move(unit.session, case, ladder_step=following, next_move_at=at, **told):
        return False
    if was_due and unit.now - was_due > selfaudit.LATE:
        late = selfaudit.ESCALATED_LATE
        audit.record(unit.session, case.clinic_id, unit.now, None, late, f"case:{case.id}", step=step)
    cards.refresh(unit, case)
    if tells:
        _tell_patient(unit, case, clinic)
    elif rung.who is not Audience.PATIENT:
        words = _words(unit, case, clinic, rung.who)
        readers = audience(unit, case, rung.who)
        if step < len(escalation.ladder(case.level, clinic.escalation)):
            cards.page(unit, case, readers, words, f"{key}:{step}")
        else:  # through a night these would bury the chat: the card comes anew, and the older one shrinks
            cards.post(unit, case, readers, above=words, key=f"{key}:{step}")
    detail = {"step": step, "who": rung.who}
    audit.record(unit.session, case.clinic_id, unit.now, None, "case.escalate", f"case:{case.id}", **detail)
    return True


def _next_step(case: Case, clinic: Clinic, now: datetime) -> tuple[int, datetime]:
    """The step after this one. Of the endless repeats only the next is taken, however long we were away."""
    steps = len(escalation.ladder(case.level, clinic.escalation))
    step = case.ladder_step
    while True:
        step += 1
        at, _ = escalation.next_move(case.level, case.ladder_from, step, case.answer_by, clinic.escalation)
        if step < steps or at > now:
            return step, at


def audience(unit: Unit, case: Case, who: Audience) -> Sequence[Reader]:
    """The chats of those who are told at a step of the ladder."""
    members = staff.active(unit.session, case.clinic_id)
    owners = [member for member in members if member.role is Role.OWNER]
    others = [member for member in members if member.role is not Role.OWNER]
    match who:
        case Audience.GROUP_AGAIN:
            return cards.common_room(unit, case)
        case Audience.NEXT_ON_DUTY:
            return cards.privately(duty.on_duty(unit.session, case.clinic_id, unit.now) or others or owners)
        case Audience.OWNER:
            return cards.privately(owners or others)
        case Audience.EVERYONE:
            return cards.alarmed(unit, case)
        case Audience.PATIENT:
            return ()


def _words(unit: Unit, case: Case, clinic: Clinic, who: Audience) -> Text:
    sign, reference = SIGNS[case.level], case.reference
    names = names_of(duty.on_duty(unit.session, case.clinic_id, unit.now))
    if who is Audience.EVERYONE and case.told_patient_at is None:
        level = text(f"level-{case.level.value}")
        if names:
            return text("page-everyone-duty", sign=sign, level=level, reference=reference, names=names)
        return text("page-everyone", sign=sign, level=level, reference=reference)
    since = said("since", case.ladder_from, unit.now, clinic.timezone)
    keys = {Audience.NEXT_ON_DUTY: "page-next", Audience.OWNER: "page-owner", Audience.EVERYONE: "page-told"}
    if who is Audience.NEXT_ON_DUTY and names:
        return text("page-duty", sign=sign, reference=reference, since=since)
    return text(keys.get(who, "page-again"), sign=sign, reference=reference, since=since)


def _tell_patient(unit: Unit, case: Case, clinic: Clinic) -> None:
    """A new message, for an edit rings nowhere; the status line then says the same."""
    patient = unit.session.get_one(Patient, case.patient_id)
    key = {Level.EMERGENCY: "late-emergency", Level.URGENT: "late-urgent"}.get(case.level, "late-routine")
    words = text(key, phone=clinic.phone, emergency=clinic.emergency_number)
    speak.say(
        unit,
        speak.to_patient(patient),
        Message(lines=(words,)),
        priority=Priority.URGENT,
        dedupe_key=f"{_key(case)}:patient",
        case_id=case.id,
        episode_id=case.episode_id,
    )
    status.refresh(unit, case)


def _key(case: Case) -> str:
    return f"case:{case.id}:{case.ladder_from.timestamp():.0f}"
