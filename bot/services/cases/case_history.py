"""What a patient reported and what was said on their cases, as staff read it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.care import triage
from bot.content.message import Several, Text, text
from bot.services.cases.card_standing import name_of
from bot.services.cases.card_text import media_name, severity
from bot.services.moments import said
from bot.services.unit import Unit
from bot.store import alerts, cases, reports
from bot.store.models import AlertStatus, Case, CaseMessage, Clinic, Episode, Report

SHOWN = 12  #: the latest entries; a longer list is not read on a phone
WORDS = 200  #: characters of each entry
_ALERTS = {AlertStatus.SENT: "history-alert-sent", AlertStatus.FAILED: "history-alert-failed"}


def lines(unit: Unit, episode: Episode, clinic: Clinic) -> list[Text]:
    """The episode's reports and every word of its cases, the latest ones, oldest first."""
    told = [(row.at, _report(unit, clinic, episode, row)) for row in _reports(unit, episode)]
    for case in cases.of_episode(unit.session, episode.clinic_id, episode.id or 0):
        told += [(row.at, _words(unit, case, clinic, row)) for row in _thread(unit, case)]
        told += _alerts(unit, case, clinic)
    entries = [line for _, line in sorted(told, key=lambda entry: entry[0])]
    hidden = len(entries) - SHOWN
    return [*([text("history-earlier", count=hidden)] if hidden > 0 else []), *entries[-SHOWN:]]


def _reports(unit: Unit, episode: Episode) -> list[Report]:
    return list(reports.of_episode(unit.session, episode.clinic_id, episode.id or 0))


def _thread(unit: Unit, case: Case) -> list[CaseMessage]:
    return list(cases.thread(unit.session, case.clinic_id, case.id or 0))


def _alerts(unit: Unit, case: Case, clinic: Clinic) -> Iterator[tuple[datetime, Text]]:
    """What left by the second channel."""
    for row in alerts.of_case(unit.session, case.clinic_id, case.id or 0):
        key = _ALERTS.get(row.status)
        if key:
            when = row.sent_at or row.due_at
            at = said("on", when, unit.now, clinic.timezone)
            yield when, text(key, at=at, channel=text(f"channel-{row.channel}"))


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
