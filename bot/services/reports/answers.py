"""Answers on demand: approved texts found by a tap or a few words, aware of how long ago the session was.

Whatever may be a report, and whatever finds no answer, goes to a person as all words do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from bot.care import answers
from bot.care.red_flags import scan
from bot.care.red_flags.words import tokenised
from bot.care.timeline import FORM_IDLE, day_number
from bot.content.message import BLANK, Button, Message, Text, text
from bot.services import speak
from bot.services.enrolment import episodes
from bot.services.enrolment.enrolling import about, edit
from bot.services.reports import words as reports
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import patients
from bot.store.models import Clinic, Episode, Patient

STATE = "question"
PAGE = 8
MOST_WORDS = 10  #: more than this is not a question to look up but something to tell


def ask(turn: Turn, args: dict[str, Any]) -> None:
    """What can be asked, as a message of its own; words that follow are looked up."""
    patient, episode = episodes.of_button(turn, args)
    speak.say(
        turn, speak.to_patient(patient), _topics(turn, patient, episode, _all(turn, patient, episode), 0)
    )
    _listen(turn, episode)


def others(turn: Turn, args: dict[str, Any]) -> None:
    """A page of topics in the place of an answer."""
    patient, episode = episodes.of_button(turn, args)
    edit(turn, patient, _topics(turn, patient, episode, _all(turn, patient, episode), args["page"]))
    _listen(turn, episode)


def _listen(turn: Turn, episode: Episode) -> None:
    """A form that goes on keeps the words that are typed."""
    if turn.state in ("", STATE):
        turn.goto(STATE, about(episode))


def _concerned(unit: Unit, patient: Patient, episode: Episode) -> Sequence[Episode]:
    running = patients.running_episodes(unit.session, patient.clinic_id, patient.id or 0)
    return running or [episode]


def _all(unit: Unit, patient: Patient, episode: Episode) -> list[str]:
    protocols = [unit.catalog.protocols[one.protocol] for one in _concerned(unit, patient, episode)]
    return list(dict.fromkeys(topic for protocol in protocols for topic in protocol.answers))


def _topics(unit: Unit, patient: Patient, episode: Episode, topics: Sequence[str], page: int) -> Message:
    clinic = unit.session.get_one(Clinic, patient.clinic_id)
    lines = [text("ask-head", clinic=clinic.name)]
    lines.append(text("ask-what") if topics else text("ask-clinic-how", clinic=clinic.name))
    shown = topics[page * PAGE :][:PAGE]
    buttons = [_topic_button(unit, patient, episode, topic) for topic in shown]
    rows = [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]
    following = 0 if (page + 1) * PAGE >= len(topics) else page + 1
    if len(topics) > PAGE:
        rows.append((_button("ask-more", "faq.others", episode, page=following), _person(episode)))
    return Message(lines=tuple(lines), rows=(*rows, (_worry(episode),)))


def _topic_button(unit: Unit, patient: Patient, episode: Episode, topic: str) -> Button:
    chosen = _strictest(unit, patient, episode, topic)
    label = text(f"faq-{topic}-label", protocol=chosen.protocol)
    return Button(label=label, action="faq.answer", args={**about(episode), "topic": topic})


def _button(label: str, action: str, episode: Episode, **more: Any) -> Button:
    return Button(label=text(label), action=action, args={**about(episode), **more})


def _person(episode: Episode, **more: Any) -> Button:
    return _button("ask-clinic", "faq.clinic", episode, **more)


def _worry(episode: Episode) -> Button:
    return Button(label=text("worry-button"), action="report.start", args={"episode": episode.id})


def _strictest(unit: Unit, patient: Patient, episode: Episode, topic: str) -> Episode:
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


def _answer(unit: Unit, patient: Patient, episode: Episode, topic: str, **asked: Any) -> Message:
    chosen = _strictest(unit, patient, episode, topic)
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
        (_button("ask-others", "faq.others", episode, page=0), _person(episode, **asked)),
        (_button("ask-thanks", "faq.thanks", episode), _worry(episode)),
    )
    return Message(lines=tuple(lines), rows=rows)


def answer(turn: Turn, args: dict[str, Any]) -> None:
    """The answer that holds now, in the place of the topics."""
    patient, episode = episodes.of_button(turn, args)
    edit(turn, patient, _answer(turn, patient, episode, args["topic"]))
    _listen(turn, episode)


def typed(turn: Turn) -> bool:
    """A question in words. False, and the words are for the clinic, where no approved text answers them."""
    found = _found(turn)
    if not found:
        turn.goto("")
        return False
    patient, episode = episodes.of_button(turn, turn.draft)
    asked = {"words": turn.incoming.text, "message": turn.incoming.message_id}
    if len(found) == 1:
        message = _answer(turn, patient, episode, found[0], **asked)
    else:
        message = _topics(turn, patient, episode, found[:PAGE], 0)
        message = message.model_copy(update={"rows": (*message.rows, (_person(episode, **asked),))})
    speak.say(turn, speak.to_patient(patient), message)
    _listen(turn, episode)
    return True


def _found(turn: Turn) -> tuple[str, ...]:
    incoming, said = turn.incoming, tokenised(turn.incoming.text).words
    if incoming.media or incoming.edited or not said or len(said) > MOST_WORDS or _forgotten(turn):
        return ()
    alarm = scan(incoming.text, list(turn.catalog.lexicons.values()))
    if alarm.flags or alarm.question:
        return ()
    patient, episode = episodes.of_button(turn, turn.draft)
    return answers.meant(said, _phrases(turn, patient, episode))


def _forgotten(turn: Turn) -> bool:
    return turn.conversation is not None and turn.conversation.updated_at < turn.now - FORM_IDLE


def _phrases(unit: Unit, patient: Patient, episode: Episode) -> dict[str, list[answers.Words]]:
    found: dict[str, list[answers.Words]] = {}
    for topic in _all(unit, patient, episode):
        protocol = _strictest(unit, patient, episode, topic).protocol
        for code in unit.catalog.languages:
            for key in (f"faq-{topic}-words", f"faq-{topic}-label"):
                listed = unit.catalog.format(code, key, {}, protocol).replace("،", ",")
                found.setdefault(topic, []).extend(tokenised(part).words for part in listed.split(","))
    return found


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
STATES = {STATE: typed}
