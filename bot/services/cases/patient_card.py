"""The patient card: who this is by pseudonym, how the plan stands, what was reported and said (W3)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.care.timeline import day_number, hours_since
from bot.content.message import Button, Message, Moment, Text, text
from bot.services.cases import card_text, case_history, lowering
from bot.services.cases.card_buttons import Rows, in_pairs
from bot.services.cases.card_text import SIGNS
from bot.services.enrolment.codes import treatment
from bot.services.plan import pausing
from bot.services.reports import healing_sheet, trend
from bot.services.unit import Unit
from bot.store import cases, outbox, patients
from bot.store.models import Case, Clinic, Episode, EpisodeStatus, OutboxStatus, Patient


def patient_card(unit: Unit, clinic: Clinic, episode: Episode) -> Message:
    """Everything about one episode, and what can be done for its patient."""
    patient = patients.patient_of(unit.session, episode.clinic_id, episode)
    case = cases.not_closed(unit.session, episode.clinic_id, episode.id or 0)
    lines = (
        _head(episode),
        about(unit, clinic, episode),
        *_standing(unit, episode, patient),
        card_text.flags(unit, episode),
        *_case(case),
        *_other_sessions(unit, episode),
        *case_history.lines(unit, episode, clinic),
    )
    return Message(lines=lines, rows=_buttons(episode, case))


def about(unit: Unit, clinic: Clinic, episode: Episode) -> Text:
    """The treatment and the day today."""
    day = day_number(episode.session_at, unit.now, clinic.timezone)
    hours = int(hours_since(episode.session_at, unit.now))
    name = treatment(episode.protocol, episode.area)
    return card_text.dotted([name, text("card-day", day=day, hours=hours)])


def state(episode: Episode) -> Text | None:
    """A word on a plan that does not simply run; None for one that does."""
    return None if episode.status is EpisodeStatus.ACTIVE else text(f"patient-{episode.status.value}")


def target(episode: Episode) -> dict[str, int]:
    """What the buttons of a patient card carry."""
    return {"clinic": episode.clinic_id, "episode": episode.id or 0}


def _head(episode: Episode) -> Text:
    if episode.own_reference:
        return text("patient-head-own", reference=episode.reference, own=episode.own_reference)
    return text("history-head", reference=episode.reference)


def _standing(unit: Unit, episode: Episode, patient: Patient) -> Iterator[Text]:
    if patient.unreachable_since:
        yield text("card-unreachable")
    if standing := state(episode):
        yield standing
    rows = outbox.steps_of(unit.session, episode.clinic_id, episode.id or 0)
    coming = [row.due_at for row in rows if row.status is OutboxStatus.PENDING]
    if coming and episode.status is EpisodeStatus.ACTIVE:
        yield text("patient-next", time=Moment(at=min(coming)))


def _case(case: Case | None) -> Iterator[Text]:
    if case:
        level = text(f"level-{case.level.value}")
        yield text("patient-case", sign=SIGNS[case.level], reference=case.reference, level=level)


def _other_sessions(unit: Unit, episode: Episode) -> Iterator[Text]:
    for other in patients.episodes_of(unit.session, episode.clinic_id, episode.patient_id):
        if other.id != episode.id:
            session = Moment(at=other.session_at, style="date")
            name = treatment(other.protocol, other.area)
            yield text("patient-other", reference=other.reference, treatment=name, session=session)


def _buttons(episode: Episode, case: Case | None) -> Rows:
    def button(label: str, action: str) -> Button:
        return Button(label=text(label), action=action, args=target(episode))

    buttons = [button("patient-plan", "patient.plan"), button("patient-own", "patient.own")]
    buttons.append(button("patient-risks", "risks.show"))
    buttons += [trend.button_of_staff(episode), healing_sheet.button_of_staff(episode)]
    if case:
        about_case = {"clinic": case.clinic_id, "case": case.id}
        buttons.append(Button(label=text("patient-open-case"), action="case.card", args=about_case))
        if lowering.levels(case.level):
            buttons.append(Button(label=text("lower-button"), action="case.lower", args=about_case))
    if pausing.can_resume(episode):
        buttons.append(button("patient-resume", "patient.resume"))
    if episode.status is EpisodeStatus.ACTIVE:
        buttons.append(button("patient-pause", "patient.pause"))
    if episode.status in pausing.RUNNING:
        buttons += [button("patient-stop", "patient.stop"), button("staff-not-ours", "enrol.foreign")]
    return in_pairs(buttons)
