"""The patient card: who this is by pseudonym, what was reported and what was said."""

from __future__ import annotations

from bot.care import triage
from bot.content.message import Message, Several, Text, text
from bot.services.cases import card_text
from bot.services.cases.card_standing import name_of
from bot.services.cases.card_text import media_name, severity
from bot.services.moments import said
from bot.services.unit import Unit
from bot.store import cases, reports
from bot.store.models import Case, CaseMessage, Clinic, Episode, Report

SHOWN = 12  #: the latest entries; a longer list is not read on a phone
WORDS = 200  #: characters of each entry


def patient_card(unit: Unit, case: Case, clinic: Clinic) -> Message:
    """The episode's reports and this case's words, oldest first."""
    episode = unit.session.get_one(Episode, case.episode_id)
    told = [(row.at, _report(unit, clinic, episode, row)) for row in _reports(unit, episode)]
    words = [(row.at, _words(unit, case, clinic, row)) for row in _thread(unit, case)]
    entries = [line for _, line in sorted([*told, *words], key=lambda entry: entry[0])]
    hidden = len(entries) - SHOWN
    return Message(
        lines=(
            text("history-head", reference=case.reference),
            card_text.about(unit, case, clinic, episode),
            card_text.flags(unit, episode),
            *([text("history-earlier", count=hidden)] if hidden > 0 else []),
            *entries[-SHOWN:],
        )
    )


def _reports(unit: Unit, episode: Episode) -> list[Report]:
    return list(reports.of_episode(unit.session, episode.clinic_id, episode.id or 0))


def _thread(unit: Unit, case: Case) -> list[CaseMessage]:
    return list(cases.thread(unit.session, case.clinic_id, case.id or 0))


def _report(unit: Unit, clinic: Clinic, episode: Episode, row: Report) -> Text:
    at = said("on", row.at, unit.now, clinic.timezone)
    what = text("card-contact-checkin" if row.step else "card-contact-report")
    level = text(f"level-{row.level.value}")
    seen = triage.Report.from_json(row.answers).observations
    if not seen:
        return text("history-report", at=at, what=what, level=level)
    symptoms = tuple(
        text(
            "relay-in-line",
            symptom=text(f"symptom-{one.symptom}", protocol=episode.protocol),
            severity=severity(one.severity.value),
        )
        for one in seen
    )
    return text("history-report-symptoms", at=at, what=what, level=level, symptoms=Several(items=symptoms))


def _words(unit: Unit, case: Case, clinic: Clinic, row: CaseMessage) -> Text:
    at = said("on", row.at, unit.now, clinic.timezone)
    words: str | Text = row.body[:WORDS] if row.body else media_name(row.media or "")
    if row.direction == "in":
        return text("history-in", at=at, words=words)
    name = name_of(unit, case, row.staff_id)
    if row.direction == "note":
        return text("history-note", at=at, name=name, words=words)
    return text("history-out", at=at, name=name, words=words)
