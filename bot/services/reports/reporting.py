"""A report becomes a level, a row, an emergency text when it must, and a case when somebody must look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.care import timeline, triage
from bot.care.protocol import Level, Protocol, RiskAnswer
from bot.care.triage import Assessment, PastReport
from bot.services.cases import case_record, status
from bot.services.incoming import Incoming
from bot.services.plan import today
from bot.services.reports import emergency
from bot.services.unit import Unit
from bot.store import reports
from bot.store.models import Case, Clinic, Episode, Patient, Report


@dataclass(frozen=True)
class Told:
    """The patient who reports, with everything triage needs to know about them."""

    patient: Patient
    episode: Episode
    clinic: Clinic
    protocol: Protocol

    @property
    def flags(self) -> dict[str, RiskAnswer]:
        """Every risk flag with its answer; a question not answered counts like "not sure"."""
        given = {**self.episode.risk_answers, **dict.fromkeys(self.episode.staff_flags, RiskAnswer.YES)}
        return {
            flag.id: RiskAnswer(given.get(flag.id, RiskAnswer.UNSURE if flag.asked else RiskAnswer.NO))
            for flag in self.protocol.risk_flags.values()
        }

    @property
    def set_flags(self) -> frozenset[str]:
        """The flags that count as yes."""
        return frozenset(flag for flag, given in self.flags.items() if given is not RiskAnswer.NO)

    def hours(self, now: datetime) -> float:
        """Hours since the end of the session."""
        return timeline.hours_since(self.episode.session_at, now)


def told(unit: Unit, episode: Episode) -> Told:
    """The setting of a report on this episode."""
    patient = unit.session.get_one(Patient, episode.patient_id)
    clinic = unit.session.get_one(Clinic, episode.clinic_id)
    return Told(patient, episode, clinic, unit.catalog.protocols[episode.protocol])


def assess(unit: Unit, about: Told, report: triage.Report) -> Assessment:
    """The level of a report under the clinic's own rules, with the reasons for it."""
    past = [
        PastReport(row.at, row.level, triage.Report.from_json(row.answers))
        for row in reports.of_episode(unit.session, about.clinic.id or 0, about.episode.id or 0)
    ]
    return triage.assess(
        about.protocol, report, about.hours(unit.now), about.flags, history=past, now=unit.now
    )


def submit(
    unit: Unit,
    about: Told,
    report: triage.Report,
    assessment: Assessment,
    *,
    step: str | None = None,
    words: str = "",
    source: Incoming | None = None,
    quoted: str = "",
) -> Case | None:
    """Keep the report and do what its level asks. The emergency text comes before everything else.

    ``words`` are new to staff; ``quoted`` they have already, and only the emergency text repeats it.
    Gives the case that a person must now look at; None when the level is EXPECTED.
    """
    if assessment.level is Level.EMERGENCY:
        emergency.tell(unit, about.patient, about.episode, about.clinic, report, words or quoted)
    row = Report(
        clinic_id=about.clinic.id or 0,
        episode_id=about.episode.id or 0,
        step=step,
        at=unit.now,
        hours=about.hours(unit.now),
        level=assessment.level,
        answers=report.to_json(),
        reasons=[[reason.rule, reason.level] for reason in assessment.reasons],
    )
    unit.session.add(row)
    unit.session.flush()
    if assessment.level is Level.EXPECTED:
        return None
    return case_record.record(
        unit,
        about.episode,
        about.patient,
        assessment.level,
        assessment.reasons,
        report=row,
        words=words,
        source=source,
    )


def show_status(unit: Unit, about: Told, case: Case) -> None:
    """The patient's living line on this case."""
    status.show(unit, case, about.patient)
    today.refresh(unit, about.patient)
