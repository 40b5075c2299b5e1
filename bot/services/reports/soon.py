"""How soon somebody is needed, asked where words were not understood; silence counts as today."""

from __future__ import annotations

from typing import Any

from bot.care.protocol import Level
from bot.care.triage import Reason
from bot.content.message import Button, Message, Text, text
from bot.services import speak
from bot.services.cases import case_record
from bot.services.reports import reporting
from bot.services.reports.reporting import Told
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store.models import Case, CaseStatus, Clinic, Episode

STATE = "how soon"
ANSWERS = ("now", "today", "wait")
WAITING = (CaseStatus.OPEN, CaseStatus.CLAIMED)


def ask(turn: Turn, about: Told, case: Case, head: Text, once: str | None) -> None:
    """Never thanks alone: the patient says how soon. ``once`` keeps ten pictures from ten questions.

    ``head`` is the first line, which a lock screen shows to anybody.
    """
    rows = tuple(
        (Button(label=text(f"soon-{answer}"), action="words.soon", args={"case": case.id, "answer": answer}),)
        for answer in ANSWERS
    )
    lines = (head, text("soon-emergency", emergency=about.clinic.emergency_number), text("soon-ask"))
    said = turn.reply(Message(lines=lines, rows=rows), dedupe_key=once)
    if turn.state in ("", STATE):
        turn.goto(STATE, {"episode": about.episode.id, "case": case.id, "shown": said.id})


def answer(turn: Turn, args: dict[str, Any]) -> None:
    """One of the three buttons."""
    case = turn.session.get(Case, args["case"])
    if case is None or turn.patient is None or case.patient_id != turn.patient.id:
        turn.toast(text("press-expired"), alert=True)
        return
    if turn.state == STATE:
        turn.goto("")
    chosen = args["answer"]
    if chosen == "now" or case.status in WAITING:
        episode = turn.session.get_one(Episode, case.episode_id)
        about = reporting.told(turn, episode)
        level = Level.URGENT if chosen == "now" else Level.ROUTINE
        reasons = (Reason(f"patient {chosen}", level),)
        case = case_record.record(turn, episode, about.patient, level, reasons)
        if chosen == "now":
            reporting.show_status(turn, about, case)
    clinic = turn.session.get_one(Clinic, case.clinic_id)
    turn.show(Message(lines=(text(f"soon-{chosen}-said", clinic=clinic.name),)))


def no_answer(unit: Unit, about: Told, draft: dict[str, Any]) -> None:
    """Ten minutes of silence: staff read that it is for today, and so does the patient."""
    case = unit.session.get(Case, draft["case"])
    if case is None or case.status not in WAITING or case.level is not Level.ROUTINE:
        return  # what became urgent meanwhile has a nearer promise than today
    reasons = (Reason("patient today", Level.ROUTINE),)
    case_record.record(unit, about.episode, about.patient, Level.ROUTINE, reasons)
    said = Message(lines=(text("soon-today-said", clinic=about.clinic.name),))
    speak.say(unit, speak.to_patient(about.patient), said, edits_id=draft["shown"])


def words_meanwhile(turn: Turn) -> bool:
    """More words in the place of a tap: they go their way, and the question stays with its buttons."""
    return False


ACTIONS = {"words.soon": answer}
STATES = {STATE: words_meanwhile}
