"""Who has a case and what became of it, as staff read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.care.escalation import claim_lasts
from bot.content.message import Several, Text, text
from bot.services.cases.card_facts import moment, patient_waits
from bot.services.moments import Word, lasting, spelt
from bot.services.unit import Unit
from bot.store import staff
from bot.store.models import Case, CaseStatus, Clinic, Outcome, Staff


def held_since(case: Case) -> datetime:
    """Since when somebody has a claimed case. Raises ValueError for one that nobody has."""
    if case.claimed_at is None:
        raise ValueError(f"nobody has case {case.id}")
    return case.claimed_at


def claim_ends(case: Case) -> datetime:
    """When a claimed case without an answer goes back to the pool. Raises ValueError when nobody has it."""
    return held_since(case) + claim_lasts(case.level)


def owed_by(case: Case, now: datetime) -> datetime:
    """Until when the holder owes the answer: the end of the claim, or the promise where that comes first."""
    ends = claim_ends(case)
    return min(ends, case.answer_by) if case.answer_by > now else ends


def on_card(unit: Unit, case: Case, clinic: Clinic, word: Word, when: datetime) -> Text:
    """A moment on a card, which stands for days."""
    return lasting(word, when, case.opened_at, unit.now, clinic.timezone)


def name_of(unit: Unit, case: Case, staff_id: int | None) -> str:
    """A colleague's name as they gave it."""
    member = staff.get(unit.session, case.clinic_id, staff_id)
    return member.name if member else "–"


def names_of(members: Iterable[Staff]) -> Several | None:
    """Colleagues in one phrase; None when there is nobody."""
    items = tuple(text("staff-name", name=member.name) for member in members)
    return Several(items=items) if items else None


def standing(unit: Unit, case: Case, clinic: Clinic) -> Text | None:
    """Who has the case, answered or closed it; None while it is open."""
    match case.status:
        case CaseStatus.CLAIMED:
            return text(
                "card-claimed",
                name=name_of(unit, case, case.claimed_by),
                since=on_card(unit, case, clinic, "since", held_since(case)),
                by=on_card(unit, case, clinic, "by", owed_by(case, unit.now)),
            )
        case CaseStatus.ANSWERED:
            key = "card-phoned" if case.card.get("phoned") else "card-answered"
            return text(key, name=case.card.get("answered_by", "–"), at=_answered(unit, case, clinic))
        case CaseStatus.CLOSED:
            return _closed(unit, case, clinic)
        case _:
            return None


def taken(unit: Unit, case: Case, clinic: Clinic) -> Text:
    """What somebody reads, as a toast, who came too late for a move."""

    def at(when: datetime | None) -> Text:
        return spelt("at", when or unit.now, unit.now, clinic.timezone)

    match case.status:
        case CaseStatus.CLAIMED:
            since = spelt("since", held_since(case), unit.now, clinic.timezone)
            return text("case-taken", name=name_of(unit, case, case.claimed_by), since=since)
        case CaseStatus.ANSWERED:
            answered = at(moment(case.card, "answered_at"))
            return text("case-already-answered", name=case.card.get("answered_by", "–"), at=answered)
        case CaseStatus.CLOSED:
            name = name_of(unit, case, case.closed_by)
            return text("case-already-closed", name=name, at=at(case.closed_at))
        case _:
            return text("case-open-again")


def remarks(unit: Unit, case: Case, clinic: Clinic) -> Iterator[Text]:
    """What went wrong on the way and must not be overlooked."""
    facts = case.card
    if facts.get("unreachable"):
        yield text("card-unreachable")
    elif facts.get("unreached"):
        yield text("card-unreached")
    unanswered = case.status in (CaseStatus.OPEN, CaseStatus.CLAIMED)
    if unanswered and not patient_waits(facts) and not facts.get("unreachable"):
        yield text("card-silent")
    if case.status is CaseStatus.OPEN and (since := moment(facts.get("lapsed", {}), "since")):
        had = on_card(unit, case, clinic, "since", since)
        yield text("card-lapsed", name=facts["lapsed"]["name"], since=had)
    if case.told_patient_at and case.status is not CaseStatus.CLOSED:
        yield text("card-told", at=on_card(unit, case, clinic, "at", case.told_patient_at))
    if lowered := facts.get("lowered"):
        yield text(
            "card-lowered",
            name=lowered["name"],
            at=on_card(unit, case, clinic, "at", datetime.fromisoformat(lowered["at"])),
            level=text(f"level-{lowered['from']}"),
            reason=lowered["reason"],
        )
    if asked := moment(facts, "photo_asked"):
        yield text("card-photo-asked", at=on_card(unit, case, clinic, "at", asked))


def _answered(unit: Unit, case: Case, clinic: Clinic) -> Text:
    return on_card(unit, case, clinic, "at", moment(case.card, "answered_at") or unit.now)


def _closed(unit: Unit, case: Case, clinic: Clinic) -> Text:
    name = name_of(unit, case, case.closed_by)
    at = on_card(unit, case, clinic, "at", case.closed_at or unit.now)
    if case.close_reason:
        return text("card-closed-reason", name=name, at=at, reason=case.close_reason)
    outcome = text(f"case-outcome-{(case.outcome or Outcome.OTHER).value}")
    return text("card-closed", name=name, at=at, outcome=outcome)
