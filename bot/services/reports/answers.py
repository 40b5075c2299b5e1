"""Answers on demand: approved texts found by a tap or a few words, aware of how long ago the session was.

Whatever may be a report, and whatever finds no answer, goes to a person as all words do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from bot.care import answers
from bot.care.timeline import day_number
from bot.content.message import BLANK, Button, Message, Text, text
from bot.services import speak
from bot.services.enrolment import episodes
from bot.services.enrolment.enrolling import about, edit
from bot.services.reports import soon
from bot.services.reports import words as reports
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import patients
from bot.store.models import Clinic, Episode, Patient

STATE = "question"
PAGE = 8


def ask(turn: Turn, args: dict[str, Any]) -> None:
    """What can be asked, as a message of its own; words that follow are looked up."""
    patient, episode = episodes.of_button(turn, args)
    speak.say(
        turn,
        speak.to_patient(patient),
        topics_of(turn, patient, episode, all_topics(turn, patient, episode), 0),
    )
    listen(turn, episode)


def others(turn: Turn, args: dict[str, Any]) -> None:
    """A page of topics in the place of an answer."""
    patient, episode = episodes.of_button(turn, args)
    edit(turn, patient, topics_of(turn, patient, episode, all_topics(turn, patient, episode), args["page"]))
    listen(turn, episode)


def listen(turn: Turn, episode: Episode) -> None:
    """A form that goes on keeps the words that are typed."""
    if turn.state in ("", STATE, soon.STATE):
        turn.goto(STATE, about(episode))


def _concerned(unit: Unit, patient: Patient, episode: Episode) -> Sequence[Episode]:
    running = patients.running_episodes(unit.session, patient.clinic_id, patient.id or 0)
    return running or [episode]


def all_topics(unit: Unit, patient: Patient, episode: Episode) -> list[str]:
    """What the patient's treatments have answers for."""
    protocols = [unit.catalog.protocols[one.protocol] for one in _concerned(unit, patient, episode)]
    return list(dict.fromkeys(topic for protocol in protocols for topic in protocol.answers))


def topics_of(unit: Unit, patient: Patient, episode: Episode, topics: Sequence[str], page: int) -> Message:
    """A page of what can be asked, with the ways out."""
    clinic = unit.session.get_one(Clinic, patient.clinic_id)
    lines = [text("ask-head", clinic=clinic.name)]
    lines.append(text("ask-what") if topics else text("ask-clinic-how", clinic=clinic.name))
    shown = topics[page * PAGE :][:PAGE]
    buttons = [_topic_button(unit, patient, episode, topic) for topic in shown]
    rows = [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]
    following = 0 if (page + 1) * PAGE >= len(topics) else page + 1
    if len(topics) > PAGE:
        rows.append((_button("ask-more", "faq.others", episode, page=following), person_button(episode)))
    return Message(lines=tuple(lines), rows=(*rows, (_worry(episode),)))


def _topic_button(unit: Unit, patient: Patient, episode: Episode, topic: str) -> Button:
    chosen = strictest(unit, patient, episode, topic)
    label = text(f"faq-{topic}-label", protocol=chosen.protocol)
    return Button(label=label, action="faq.answer", args={**about(episode), "topic": topic})


def _button(label: str, action: str, episode: Episode, **more: Any) -> Button:
    return Button(label=text(label), action=action, args={**about(episode), **more})


def person_button(episode: Episode, **more: Any) -> Button:
    """To a person."""
    return _button("ask-clinic", "faq.clinic", episode, **more)


def _worry(episode: Episode) -> Button:
    return Button(label=text("worry-button"), action="report.start", args={"episode": episode.id})


def strictest(unit: Unit, patient: Patient, episode: Episode, topic: str) -> Episode:
    """The episode whose answer allows it last: of two treatments at once the stricter rule wins."""
    having = [
        one
        for one in _concerned(unit, patient, episode)
        if topic in unit.catalog.protocols[one.protocol].answers
    ]
    return max(
        having,
        key=lambda one: answers.still_stricter(
            unit.catalog.protocols[one.protocol].answers[topic], unit.now - one.session_at
        ),
    )


def answer_of(unit: Unit, patient: Patient, episode: Episode, topic: str, **asked: Any) -> Message:
    """The answer that holds now. ``asked`` is what goes to a person when it is not enough."""
    chosen = strictest(unit, patient, episode, topic)
    clinic = unit.session.get_one(Clinic, patient.clinic_id)
    day = day_number(chosen.session_at, unit.now, patient.timezone)
    starts = unit.catalog.protocols[chosen.protocol].answers[topic]
    number = answers.holding(starts, unit.now - chosen.session_at)
    key = f"faq-{topic}" if number == 1 else f"faq-{topic}-{number}"
    several = len(starts) > 1 and len(_concerned(unit, patient, episode)) > 1
    lines: list[Text] = [
        text("ask-answer-head", clinic=clinic.name, day=day),
        text("ask-topic", topic=text(f"faq-{topic}-label", protocol=chosen.protocol)),
        text(key, protocol=chosen.protocol),
        *([text("ask-strictest")] if several else []),
        BLANK,
        text("footer"),
    ]
    rows = (
        (_button("ask-others", "faq.others", episode, page=0), person_button(episode, **asked)),
        (_button("ask-thanks", "faq.thanks", episode), _worry(episode)),
    )
    return Message(lines=tuple(lines), rows=rows)


def answer(turn: Turn, args: dict[str, Any]) -> None:
    """The answer that holds now, in the place of the topics."""
    patient, episode = episodes.of_button(turn, args)
    edit(turn, patient, answer_of(turn, patient, episode, args["topic"]))
    listen(turn, episode)


def clinic(turn: Turn, args: dict[str, Any]) -> None:
    """The answer was not enough: the question goes to a person, or they are asked to write it."""
    patient, episode = episodes.of_button(turn, args)
    turn.goto("")
    where = turn.session.get_one(Clinic, patient.clinic_id)
    if "words" not in args:
        lines = (text("ask-head", clinic=where.name), text("ask-clinic-how", clinic=where.name))
        edit(turn, patient, Message(lines=lines, rows=((_worry(episode),),)))
        return
    edit(turn, patient, Message(lines=(text("words-passed-on", clinic=where.name),)))
    pressed = turn.incoming
    turn.incoming = replace(pressed, press=None, text=args["words"], message_id=args["message"])
    reports.words(turn)
    turn.incoming = pressed


def thanks(turn: Turn, args: dict[str, Any]) -> None:
    """Enough: the answer stays without its buttons."""
    patient, _ = episodes.of_button(turn, args)
    turn.goto("")
    edit(turn, patient, Message(lines=(text("ask-done"),)))


ACTIONS: dict[str, Callable[[Turn, dict[str, Any]], None]] = {
    "faq.ask": ask,
    "faq.others": others,
    "faq.answer": answer,
    "faq.clinic": clinic,
    "faq.thanks": thanks,
}
