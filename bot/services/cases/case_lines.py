"""A case in one line of a list, and the button that brings its card."""

from __future__ import annotations

from bot.care.protocol import Level
from bot.content.message import Button, Text, text
from bot.services.cases.card_standing import name_of
from bot.services.cases.card_text import SIGNS
from bot.services.moments import said
from bot.services.unit import Unit
from bot.store.models import Case, CaseStatus, Clinic


def worst_first(case: Case) -> tuple[bool, int, float]:
    """The order of a list. Answered cases last: the patient of the others still waits."""
    return case.status is CaseStatus.ANSWERED, -case.level.rank, case.answer_by.timestamp()


def line(unit: Unit, case: Case, clinic: Clinic) -> Text:
    """Level, pseudonym and how the case stands."""
    return text(
        "cases-line",
        sign=SIGNS[case.level],
        reference=case.reference,
        level=text(f"level-{case.level.value}"),
        state=_state(unit, case, clinic),
    )


def _state(unit: Unit, case: Case, clinic: Clinic) -> Text:
    if case.status is CaseStatus.ANSWERED:
        return text("cases-answered")
    if case.status is CaseStatus.CLAIMED and case.claimed_at:
        since = said("since", case.claimed_at, unit.now, clinic.timezone)
        return text("cases-claimed", name=name_of(unit, case, case.claimed_by), since=since)
    if case.level is Level.EMERGENCY:
        return text("cases-now")
    if case.answer_by <= unit.now:
        return text("cases-late", at=said("at", case.answer_by, unit.now, clinic.timezone))
    return text("cases-open", by=said("by", case.answer_by, unit.now, clinic.timezone))


def button(case: Case) -> Button:
    """Brings the card of the case into this chat."""
    label = text("cases-button", reference=case.reference)
    return Button(label=label, action="case.card", args={"clinic": case.clinic_id, "case": case.id})
