"""The hour at which a patient wants the messages of the day."""

from __future__ import annotations

from datetime import time
from typing import Any

from bot.content.message import Button, Message, text
from bot.services.enrolment import episodes
from bot.services.enrolment.enrolling import about, edit
from bot.services.plan import today
from bot.services.plan.replanning import replan
from bot.services.turn import Turn
from bot.store import audit, patients
from bot.store.models import Clinic, Episode, Patient

#: Early enough that the clinic is there, and a check-in of the day can still be missed and asked for again.
HOURS = (time(8), time(9), time(10), time(11), time(12), time(14), time(16), time(18))


def ask(turn: Turn, args: dict[str, Any]) -> None:
    """The hours to choose from: never one of the clinic's quiet ones."""
    patient, episode = episodes.of_button(turn, args)
    clinic = turn.session.get_one(Clinic, patient.clinic_id)
    choices = [_choice(episode, clock) for clock in HOURS if not _quiet(clinic, clock)]
    rows = tuple(tuple(choices[i : i + 2]) for i in range(0, len(choices), 2))
    usual = Button(label=text("hour-usual"), action="hour.set", args={**about(episode), "clock": None})
    back = Button(label=text("enrol-back"), action="messages.show", args=about(episode))
    lines = (text("messages-head", clinic=clinic.name), text("hour-ask"))
    edit(turn, patient, Message(lines=lines, rows=(*rows, (usual, back))))


def _choice(episode: Episode, clock: time) -> Button:
    said = f"{clock:%H:%M}"
    return Button(
        label=text("hour-choice", clock=said), action="hour.set", args={**about(episode), "clock": said}
    )


def _quiet(clinic: Clinic, clock: time) -> bool:
    start, end = clinic.quiet_from, clinic.quiet_until
    return start <= clock < end if start <= end else clock >= start or clock < end


def choose(turn: Turn, args: dict[str, Any]) -> None:
    """The plans of this patient move to the hour."""
    patient, episode = episodes.of_button(turn, args)
    _move(turn, patient, time.fromisoformat(args["clock"]) if args["clock"] else None)
    clinic = turn.session.get_one(Clinic, patient.clinic_id)
    said = (text("messages-hour", clock=args["clock"]),) if args["clock"] else (text("messages-all"),)
    back = Button(label=text("enrol-back"), action="messages.show", args=about(episode))
    edit(turn, patient, Message(lines=(text("messages-head", clinic=clinic.name), *said), rows=((back,),)))


def _move(turn: Turn, patient: Patient, clock: time | None) -> None:
    patient.day_clock = clock
    turn.session.add(patient)
    clinic = turn.session.get_one(Clinic, patient.clinic_id)
    for running in patients.running_episodes(turn.session, patient.clinic_id, patient.id or 0):
        replan(turn, running, patient, clinic)
    subject = f"patient:{patient.id}"
    audit.record(turn.session, patient.clinic_id, turn.now, turn.person.id, "patient.hour", subject)
    today.refresh(turn, patient)


ACTIONS = {"hour.ask": ask, "hour.set": choose}
