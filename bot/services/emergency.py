"""The emergency text: the number first, then what to say, and once more when nobody has reacted."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.care.triage import Report
from bot.content.message import Button, Message, Moment, Several, Text, text
from bot.services import speak
from bot.services.turn import Turn, Unit
from bot.store import audit, outbox
from bot.store.models import Clinic, Episode, Patient, Priority

AGAIN_AFTER = timedelta(minutes=5)  #: repeated once when the patient has not said that they called
QUOTED = 120  #: characters of the patient's own words to say on the phone


def tell(
    unit: Unit, patient: Patient, episode: Episode, clinic: Clinic, report: Report, words: str = ""
) -> None:
    """Put the emergency text before everything else that is said to this patient."""
    called = Button(label=text("emergency-called"), action="emergency.called", args={"episode": episode.id})
    message = Message(lines=_lines(episode, clinic, report, words), rows=((called,),))
    reader = speak.to_patient(patient)
    speak.say(unit, reader, message, priority=Priority.URGENT, episode_id=episode.id)
    speak.say(
        unit,
        reader,
        message,
        priority=Priority.URGENT,
        due_at=unit.now + AGAIN_AFTER,
        dedupe_key=f"{_again(episode.id)}:{unit.now.isoformat()}",
        episode_id=episode.id,
    )


def _again(episode_id: int | None) -> str:
    return f"emergency-again:{episode_id}"


def _lines(episode: Episode, clinic: Clinic, report: Report, words: str) -> tuple[Text, ...]:
    number = clinic.emergency_number
    first = "emergency-call-crisis" if _crisis(report) else "emergency-call"
    when = Moment(at=episode.session_at, style="day")
    if words:
        said = text("emergency-say-words", when=when, words=_short(words))
    else:
        symptoms = tuple(
            text(f"symptom-{seen.symptom}", protocol=episode.protocol) for seen in report.observations
        )
        said = text("emergency-say", when=when, symptoms=Several(items=symptoms))
    return (text(first, emergency=number), said, text("emergency-stay"), text("emergency-told"))


def _crisis(report: Report) -> bool:
    return any(seen.symptom == "mood" for seen in report.observations) or any(
        found.flag == "self_harm" for found in report.text_flags
    )


def _short(words: str) -> str:
    one_line = " ".join(words.split())
    return one_line if len(one_line) <= QUOTED else one_line[: QUOTED - 1] + "…"


def _called(turn: Turn, args: dict[str, Any]) -> None:
    """The patient has called: the repeat is not needed, and staff can see it."""
    episode = turn.session.get(Episode, args["episode"])
    if episode is None or turn.patient is None or episode.clinic_id != turn.patient.clinic_id:
        return
    outbox.cancel_keyed(turn.session, f"{_again(episode.id)}:", "the patient has called")
    audit.record(
        turn.session,
        episode.clinic_id,
        turn.now,
        turn.person.id,
        "emergency called",
        f"episode:{episode.id}",
    )
    turn.toast(text("emergency-called-noted"))


ACTIONS = {"emergency.called": _called}
