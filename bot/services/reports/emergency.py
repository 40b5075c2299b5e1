"""The emergency text: the number first, then what to say, and once more when nobody has reacted."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.care.triage import Report
from bot.content.message import Button, Message, Moment, Several, Text, text
from bot.services import speak
from bot.services.cases import cards
from bot.services.cases.card_text import SIGNS
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import audit, cases, outbox
from bot.store.models import Clinic, Episode, Patient, Priority

AGAIN_AFTER = timedelta(minutes=5)  #: repeated once when the patient has not said that they called
QUOTED = 120  #: characters of the patient's own words to say on the phone


def tell(
    unit: Unit, patient: Patient, episode: Episode, clinic: Clinic, report: Report, words: str = ""
) -> None:
    """Put the emergency text before everything else that is said to this patient."""
    outbox.cancel_keyed(unit.session, f"{_again(episode.id)}:", "said anew")
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
            text(f"symptom-{seen.symptom}", protocol=episode.protocol).model_copy(update={"inline": True})
            for seen in report.observations
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
    """The patient has called: the text is not repeated, and staff read it under the card."""
    episode = turn.session.get(Episode, args["episode"])
    patient = turn.session.get(Patient, episode.patient_id) if episode else None
    if episode is None or patient is None or patient.user_id != turn.person.id:
        turn.toast(text("press-expired"), alert=True)
        return
    outbox.cancel_keyed(turn.session, f"{_again(episode.id)}:", "the patient has called")
    subject = f"episode:{episode.id}"
    audit.record(turn.session, episode.clinic_id, turn.now, turn.person.id, "emergency called", subject)
    turn.toast(text("emergency-called-noted"))
    said = outbox.of_telegram(
        turn.session, turn.chat_id, turn.incoming.press.message_id if turn.incoming.press else 0
    )
    if said:  # the text stays to be read out on the phone, its button goes
        told = Message.model_validate(said.content)
        turn.show(told.model_copy(update={"rows": (), "lines": (*told.lines, text("emergency-called-said"))}))
    case = cases.not_closed(turn.session, episode.clinic_id, episode.id or 0)
    if case:
        number = turn.session.get_one(Clinic, episode.clinic_id).emergency_number
        words = text("page-called", sign=SIGNS[case.level], reference=case.reference, emergency=number)
        key = f"called:{case.id}:{case.ladder_from.timestamp():.0f}"
        cards.page(turn, case, cards.common_room(turn, case), words, key)


ACTIONS = {"emergency.called": _called}
