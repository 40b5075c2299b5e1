"""The risk questions: one card with a box for each, kept in the episode from the first tap on."""

from __future__ import annotations

from typing import Any

from bot.care.errors import TooLate
from bot.care.protocol import RiskAnswer
from bot.content.message import Button, Message, text
from bot.services import speak
from bot.services.enrolment import arrivals, episodes, zones
from bot.services.enrolment.enrolling import about, edit, label, stay
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import patients
from bot.store.models import Clinic, Episode, Patient

RISKS = "enrol.risks"
MINOR = "under_18"  #: the flag that a guardian has to know about
NEXT = {None: RiskAnswer.YES, RiskAnswer.YES: RiskAnswer.UNSURE, RiskAnswer.UNSURE: None}
BOXES = {None: "enrol-box-off", RiskAnswer.YES: "enrol-box-yes", RiskAnswer.UNSURE: "enrol-box-unsure"}
TOLD = {None: "enrol-risk-off", RiskAnswer.YES: "enrol-risk-yes", RiskAnswer.UNSURE: "enrol-risk-unsure"}


def ask(turn: Turn, patient: Patient, episode: Episode) -> None:
    """The card, as a message of its own; straight on where the protocol asks nothing."""
    if not asked(turn, episode):
        zones.ask(turn, patient, episode)
        return
    speak.say(turn, speak.to_patient(patient), _card(turn, episode))
    turn.goto(RISKS, about(episode))


def asked(unit: Unit, episode: Episode) -> list[str]:
    """The flags of the treatment that the patient is asked about, in the protocol's order."""
    flags = unit.catalog.protocols[episode.protocol].risk_flags.values()
    return [flag.id for flag in flags if flag.asked]


def _mark(episode: Episode, flag: str) -> RiskAnswer | None:
    return RiskAnswer(episode.risk_answers[flag]) if flag in episode.risk_answers else None


def _card(unit: Unit, episode: Episode) -> Message:
    boxes = [
        Button(
            label=text(BOXES[_mark(episode, flag)], label=label(episode, flag)),
            action="enrol.risk",
            args={**about(episode), "flag": flag},
        )
        for flag in asked(unit, episode)
    ]
    end = (
        Button(label=text("enrol-risk-none"), action="enrol.risks-none", args=about(episode)),
        Button(label=text("enrol-risk-done"), action="enrol.risks-done", args=about(episode)),
    )
    rows = (*(tuple(boxes[i : i + 2]) for i in range(0, len(boxes), 2)), end)
    return Message(lines=(text("enrol-risk-head"), text("enrol-risk-how")), rows=rows)


def _open(turn: Turn, args: dict[str, Any]) -> tuple[Patient, Episode]:
    patient, episode = episodes.of_button(turn, args)
    if episode.risk_answered_at is not None:
        raise TooLate("enrol-risk-closed")
    return patient, episode


def tap(turn: Turn, args: dict[str, Any]) -> None:
    """One box: off, yes, not sure, off. The full question is said over the button."""
    patient, episode = _open(turn, args)
    flag = args["flag"]
    mark = NEXT[_mark(episode, flag)]
    kept = {name: answer for name, answer in episode.risk_answers.items() if name != flag}
    marked = {**kept, flag: mark.value} if mark else kept
    patients.mark_risks(turn.session, episode.clinic_id, episode, marked)
    turn.toast(text(TOLD[mark], question=text(f"risk-{flag}", protocol=episode.protocol)))
    edit(turn, patient, _card(turn, episode))
    stay(turn, RISKS, episode)


def _answered_meanwhile(turn: Turn, args: dict[str, Any]) -> bool:
    """Staff have put a flag right before the patient was done: theirs stands, and the enrolment goes on."""
    patient, episode = episodes.of_button(turn, args)
    if episode.risk_answered_at is None or turn.state != RISKS:
        return False
    turn.toast(text("enrol-risk-closed"), alert=True)
    zones.ask(turn, patient, episode)
    return True


def none(turn: Turn, args: dict[str, Any]) -> None:
    """None of these apply."""
    _close(turn, args, marked=False)


def done(turn: Turn, args: dict[str, Any]) -> None:
    """What is marked applies, the rest does not."""
    if _answered_meanwhile(turn, args):
        return
    _, episode = _open(turn, args)
    if not episode.risk_answers:
        turn.toast(text("enrol-risk-empty"), alert=True)
        return
    _close(turn, args, marked=True)


def _close(turn: Turn, args: dict[str, Any], *, marked: bool) -> None:
    if _answered_meanwhile(turn, args):
        return
    patient, episode = _open(turn, args)
    marks = episode.risk_answers if marked else {}
    episode.risk_answers = {flag: marks.get(flag, RiskAnswer.NO.value) for flag in asked(turn, episode)}
    episode.risk_answered_at = turn.now
    if episode.risk_answers.get(MINOR, RiskAnswer.NO.value) != RiskAnswer.NO.value:
        arrivals.tell_minor(turn, turn.session.get_one(Clinic, episode.clinic_id), episode)
    zones.ask(turn, patient, episode)


ACTIONS = {"enrol.risk": tap, "enrol.risks-none": none, "enrol.risks-done": done}
