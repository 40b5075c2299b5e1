"""Words of somebody who is with two clinics: they say which one they mean, and danger never waits for that.

What waits is kept in rows of its own, so that nothing else they do meanwhile can lose it; without an answer
it goes to the clinic they joined last.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

from bot.care import red_flags
from bot.content.message import Button, Message, text
from bot.services import speak
from bot.services.incoming import Incoming, Media, Person, Place
from bot.services.reports import words as reports
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import cases, held, lookup, outbox, patients
from bot.store.models import Clinic, Episode, HeldWords, Patient

WAITS = timedelta(minutes=10)


def ask(turn: Turn) -> bool:
    """Hold words back until their clinic is known. False when it is: they go on to be handled."""
    if turn.patient is None or turn.incoming.place.kind != "private" or turn.incoming.edited:
        return False
    concerned = _concerned(turn)
    if len(concerned) < 2:
        return False
    known = _known(turn, concerned)
    if known or red_flags.scan(turn.incoming.text, tuple(turn.catalog.lexicons.values())).flags:
        turn.act_on(known or concerned[0])
        return False
    first = not held.of_person(turn.session, turn.person.id)
    held.keep(turn.session, _row(turn, concerned[0]))
    if first:
        turn.reply(_question(turn, concerned))
    return True


def _concerned(turn: Turn) -> list[Episode]:
    """The latest course of each clinic that is not long over, the one joined last first."""
    found = []
    for patient in lookup.patients_of_person(turn.session, turn.person.id):
        episode = lookup.latest_episode(turn.session, patient)
        if episode and turn.now - episode.session_at <= turn.catalog.protocols[episode.protocol].lasts:
            found.append(episode)
    return sorted(found, key=lambda episode: (episode.joined_at, episode.id or 0), reverse=True)


def _known(turn: Turn, concerned: list[Episode]) -> Episode | None:
    """The clinic whose message they answer, else the only one that has an open case of theirs."""
    if turn.incoming.reply_to is not None:
        said = outbox.of_telegram(turn.session, turn.chat_id, turn.incoming.reply_to)
        return next((e for e in concerned if said and e.clinic_id == said.clinic_id), None)
    waiting = [e for e in concerned if cases.not_closed(turn.session, e.clinic_id, e.id or 0)]
    return waiting[0] if len(waiting) == 1 else None


def _row(turn: Turn, episode: Episode) -> HeldWords:
    return HeldWords(
        clinic_id=episode.clinic_id,
        patient_id=episode.patient_id,
        user_id=turn.person.id,
        at=turn.now,
        said=_to_json(turn.incoming),
    )


def _question(turn: Turn, concerned: list[Episode]) -> Message:
    clinics = [turn.session.get_one(Clinic, episode.clinic_id) for episode in concerned]
    buttons = [
        Button(
            label=text("which-clinic", clinic=clinic.name),
            action="which.clinic",
            args={"clinics": [clinic.id]},
        )
        for clinic in clinics
    ]
    both = Button(
        label=text("which-both"), action="which.clinic", args={"clinics": [clinic.id for clinic in clinics]}
    )
    rows = tuple((button,) for button in [*buttons, both])
    return Message(lines=(text("which-ask", emergency=clinics[0].emergency_number),), rows=rows)


def chosen(turn: Turn, args: dict[str, Any]) -> None:
    """What waits goes to the clinic that was tapped, or to each of them."""
    waiting = held.of_person(turn.session, turn.person.id)
    if not waiting:
        turn.toast(text("report-over"))
        return
    said = [_from_json(row.said) for row in waiting]
    held.release(turn.session, turn.person.id)
    names = [turn.session.get_one(Clinic, clinic).name for clinic in args["clinics"]]
    turn.show(Message(lines=tuple(text("which-said", clinic=name) for name in names)))
    for clinic_id in args["clinics"]:
        patient = patients.by_user(turn.session, clinic_id, turn.person.id)
        if patient:
            _hand_over(turn, patient, said)


def _hand_over(unit: Unit, patient: Patient, said: list[Incoming]) -> None:
    for incoming in said:
        turn = Turn(
            unit.session, unit.catalog, unit.now, unit.bot_username, lanes=unit.lanes, incoming=incoming
        )
        turn.act_on(lookup.latest_episode(unit.session, patient))
        reports.words(turn)


def sweep(unit: Unit) -> bool:
    """Hand over what waited too long; False when there is nothing."""
    row = held.oldest(unit.session)
    if row is None or row.at > unit.now - WAITS:
        return False
    waiting = held.of_person(unit.session, row.user_id)
    patient = unit.session.get_one(Patient, row.patient_id)
    said = [_from_json(one.said) for one in waiting]
    held.release(unit.session, row.user_id)
    clinic = unit.session.get_one(Clinic, row.clinic_id)
    message = Message(lines=(text("which-waited", clinic=clinic.name),))
    speak.say(unit, speak.to_patient(patient), message)
    _hand_over(unit, patient, said)
    return True


def _to_json(incoming: Incoming) -> dict[str, Any]:
    media = replace(incoming.media, name="") if incoming.media else None  # people put names into it
    plain = replace(incoming, press=None, membership=None, media=media)
    return {**asdict(plain), "at": incoming.at.isoformat()}


def _from_json(kept: dict[str, Any]) -> Incoming:
    return Incoming(
        **{
            **kept,
            "at": datetime.fromisoformat(kept["at"]),
            "place": Place(**kept["place"]),
            "person": Person(**kept["person"]) if kept["person"] else None,
            "media": Media(**kept["media"]) if kept["media"] else None,
        }
    )


ACTIONS: dict[str, Callable[[Turn, dict[str, Any]], None]] = {"which.clinic": chosen}
