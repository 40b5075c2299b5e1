"""The patient's time zone: the clinic's until they say otherwise, and the end of the enrolment."""

from __future__ import annotations

import re
import unicodedata
import zoneinfo
from functools import cache
from typing import Any

from bot.care.red_flags import scan
from bot.care.timeline import FORM_IDLE, to_local
from bot.content.message import Button, Message, Moment, Text, text
from bot.services import speak
from bot.services.enrolment import episodes
from bot.services.enrolment.enrolling import about, edit, noted, stay
from bot.services.plan import today
from bot.services.plan.replanning import replan
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import outbox, patients
from bot.store.models import Clinic, Episode, OutboxStatus, Patient

ZONE, CITY = "enrol.zone", "enrol.city"
PAGE = 8
MOST_WORDS = 3  #: more than this is not the name of a city but words for the clinic
COMMON = (
    *("Europe/London", "Europe/Madrid", "Europe/Berlin", "Europe/Athens", "Europe/Kyiv", "Europe/Istanbul"),
    *("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
    *("America/Mexico_City", "America/Bogota", "America/Sao_Paulo", "America/Buenos_Aires"),
    *("Asia/Dubai", "Australia/Sydney"),
)


def ask(turn: Turn, patient: Patient, episode: Episode) -> None:
    """Is this your clock? On the card that asked the risk questions."""
    edit(turn, patient, _card(turn, episode, patient.timezone))
    stay(turn, ZONE, episode)


def city(zone: str) -> str:
    """The place a zone is named after."""
    return zone.rpartition("/")[2].replace("_", " ")


def clock(unit: Unit, zone: str) -> str:
    """What clocks show there now."""
    return f"{to_local(unit.now, zone):%H:%M}"


def _card(unit: Unit, episode: Episode, zone: str) -> Message:
    right = Button(label=text("enrol-zone-right"), action="enrol.zone", args={**about(episode), "zone": zone})
    other = Button(label=text("enrol-zone-other"), action="enrol.zones", args={**about(episode), "page": 0})
    question = text("enrol-zone-ask", city=city(zone), clock=clock(unit, zone))
    return Message(lines=(*_before(unit, episode), question), rows=((right, other),))


def _before(unit: Unit, episode: Episode) -> tuple[Text, ...]:
    return () if _enrolled(unit, episode) else noted(episode)


def _enrolled(unit: Unit, episode: Episode) -> bool:
    return outbox.keyed(unit.session, _closing_key(episode)) is not None


def _closing_key(episode: Episode) -> str:
    return f"enrol-done:{episode.id}"  # a second tap is not a second welcome


def travel(turn: Turn) -> None:
    """/timezone: the clock of the patient, and other ones."""
    patient, episode = turn.patient, turn.episode
    if patient is None or episode is None or turn.incoming.place.is_group:
        turn.reply(Message(lines=(text("plan-none"),)))
        return
    speak.say(turn, speak.to_patient(patient), _card(turn, episode, patient.timezone))
    stay(turn, ZONE, episode)


def ask_later(turn: Turn, args: dict[str, Any]) -> None:
    """The same in the place of another card."""
    patient, episode = episodes.of_button(turn, args)
    ask(turn, patient, episode)


def choose(turn: Turn, args: dict[str, Any]) -> None:
    """A page of zones; a city can be typed as well."""
    patient, episode = episodes.of_button(turn, args)
    page = COMMON[args["page"] * PAGE :][:PAGE]
    buttons = [
        Button(
            label=text("enrol-zone-choice", city=city(zone), clock=clock(turn, zone)),
            action="enrol.zone",
            args={**about(episode), "zone": zone},
        )
        for zone in page
    ]
    following = 0 if (args["page"] + 1) * PAGE >= len(COMMON) else args["page"] + 1
    more = Button(label=text("enrol-zone-more"), action="enrol.zones", args={**args, "page": following})
    rows = (*(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)), (more,))
    edit(turn, patient, Message(lines=(text("enrol-zone-choose"),), rows=rows))
    stay(turn, CITY, episode)


def typed(turn: Turn) -> bool:
    """The name of a city. Anything that is surely not one is left for the clinic to read."""
    named = turn.incoming.text.strip()
    if turn.incoming.media or not named or len(named.split()) > MOST_WORDS or _alarming(turn, named):
        return False
    if turn.conversation and turn.conversation.updated_at < turn.now - FORM_IDLE:
        return False  # the question is forgotten by now, and the words are for the clinic
    patient, episode = episodes.of_button(turn, turn.draft)
    zone = find(named)
    if zone is None:
        back = Button(label=text("enrol-zone-list"), action="enrol.zones", args={**about(episode), "page": 0})
        worry = Button(label=text("worry-button"), action="report.start", args={"episode": episode.id})
        unknown = Message(lines=(text("enrol-zone-unknown", city=named),), rows=((back,), (worry,)))
        speak.say(turn, speak.to_patient(patient), unknown)
        return True
    speak.say(turn, speak.to_patient(patient), _card(turn, episode, zone))
    stay(turn, ZONE, episode)
    return True


def _alarming(turn: Turn, words: str) -> bool:
    found = scan(words, list(turn.catalog.lexicons.values()))
    return bool(found.flags or found.question)


def find(named: str) -> str | None:
    """The IANA zone of a city, a country that is one zone, or a zone's own name; None when unknown."""
    return _zones().get(_folded(named))


def _folded(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).casefold()
    return re.sub(r"[^a-z/]", "", letters)


@cache
def _zones() -> dict[str, str]:
    names = sorted(name for name in zoneinfo.available_timezones() if not name.startswith("Etc/"))
    by_city = {_folded(city(name)): name for name in names}
    return {**by_city, **{_folded(name): name for name in names}, **{_folded(city(z)): z for z in COMMON}}


def settle(turn: Turn, args: dict[str, Any]) -> None:
    """The zone is known: the plan moves to its clock, and the enrolment is over."""
    patient, episode = episodes.of_button(turn, args)
    clinic = turn.session.get_one(Clinic, patient.clinic_id)
    if args["zone"] != patient.timezone:
        patient.timezone = args["zone"]
        for running in patients.running_episodes(turn.session, patient.clinic_id, patient.id or 0):
            replan(turn, running, patient, clinic)
    zone = text("enrol-zone-done", city=city(patient.timezone))
    again = _enrolled(turn, episode)
    edit(
        turn,
        patient,
        Message(lines=(*_before(turn, episode), zone, *(_next_step(turn, episode) if again else ()))),
    )
    if again:
        today.refresh(turn, patient)
    else:
        _welcome(turn, patient, episode, clinic)
    if turn.state.startswith("enrol."):
        turn.goto("")


def _welcome(turn: Turn, patient: Patient, episode: Episode, clinic: Clinic) -> None:
    lines = (text("enrol-done", clinic=clinic.name), text("enrol-done-worry"))
    closing = Message(lines=lines, lasting=((text("worry-button"),),))
    speak.say(turn, speak.to_patient(patient), closing, dedupe_key=_closing_key(episode))
    today.begin(turn, patient)


def _next_step(unit: Unit, episode: Episode) -> tuple[Text, ...]:
    rows = outbox.steps_of(unit.session, episode.clinic_id, episode.id or 0)
    ahead = [row.due_at for row in rows if row.status is OutboxStatus.PENDING and row.due_at > unit.now]
    return (text("enrol-done-next", time=Moment(at=ahead[0])),) if ahead else ()


ACTIONS = {"enrol.zone": settle, "enrol.zones": choose}
LATER = {"zone.ask": ask_later}
STATES = {CITY: typed}
