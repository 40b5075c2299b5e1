"""Guided healing photos: asked for after the check-ins of a few days, to be compared side by side by staff.

A photo goes to the staff as any other, at once and unjudged. Beside that it is fetched, checked for light,
size and how it was held alone, and kept for the comparison.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from bot.care.photo import Flaw, flaw
from bot.care.timeline import DAY
from bot.content.message import Button, FramePicture, Message, Text, text
from bot.services import speak
from bot.services.enrolment import episodes
from bot.services.enrolment.enrolling import about
from bot.services.privacy import files, pictures
from bot.services.privacy.pictures import UnusablePicture
from bot.services.reports import healing_offer, healing_photo, words
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import attachments, conversations, lookup, patients
from bot.store.models import Attachment, Clinic, Episode, Patient

STATE = "healing"  #: a photo for the comparison is awaited
AGAIN = DAY / 24 / 60  #: until a photo that could not be fetched is tried again
GIVEN_UP = DAY / 24  #: a photo that could not be fetched for so long is left with Telegram


def how(turn: Turn, args: dict[str, Any]) -> None:
    """How to take it, so that the days can be compared; the photo is awaited from now on."""
    patient, episode = episodes.of_button(turn, args)
    clinic = turn.session.get_one(Clinic, episode.clinic_id)
    later = healing_offer.button("healing-later", "healing.later", episode, args["day"])
    first = _first(turn, episode, args["day"])
    same = (text("healing-same", day=first.day),) if first else ()
    message = Message(
        lines=(text("healing-head", clinic=clinic.name, day=args["day"]), text("healing-how"), *same),
        rows=((later,),),
        picture=FramePicture(distance=text("healing-distance"), lying=first is not None and first.lying),
    )
    speak.say(turn, speak.to_patient(patient), message)
    turn.goto(STATE, args)


@dataclass(frozen=True)
class First:
    """The photo all later ones are compared with."""

    day: int
    lying: bool


def _first(unit: Unit, episode: Episode, before: int) -> First | None:
    """The earliest photo of a day before this one; None without one, or where it is as good as square."""
    for row in attachments.healing(unit.session, episode.clinic_id, episode.id or 0):
        if row.content is None or row.healing_day is None or row.healing_day >= before:
            return None
        lying = healing_photo.lying(row.content)
        return None if lying is None else First(row.healing_day, lying)
    return None


def later(turn: Turn, args: dict[str, Any]) -> None:
    """Not now, or the photo is kept as it is."""
    patient, _ = episodes.of_button(turn, args)
    if turn.state == STATE:
        turn.goto("")
    press = turn.incoming.press
    speak.say(
        turn,
        speak.to_patient(patient),
        Message(lines=(text("healing-fine"),)),
        edits_message_id=press.message_id if press else None,
    )


def taken(turn: Turn) -> bool:
    """The photo has come. Anything else said meanwhile is heard as usual, and the photo still awaited."""
    media, draft = turn.incoming.media, turn.draft
    if media is None or not (media.kind == "photo" or pictures.claims_to_be_one(media)):
        return False
    episode = patients.episode(turn.session, draft["clinic"], draft["episode"])
    if turn.patient is None or episode is None or episode.patient_id != turn.patient.id:
        return False
    turn.goto("")
    turn.act_on(episode)
    words.words(turn, awaited=not turn.incoming.text)
    kept = attachments.sent_as(turn.session, episode.clinic_id, turn.chat_id, turn.incoming.message_id)
    if kept is not None:
        kept.healing_day, kept.fetch_at = draft["day"], turn.now
    return True


def to_fetch(unit: Unit) -> tuple[int, str] | None:
    """The next photo to fetch: its attachment and Telegram's id of it. Tried again unless ``fetched``."""
    row = attachments.to_fetch(unit.session, _clinics(unit.session), unit.now)
    if row is None or row.id is None:
        return None
    row.fetch_at = unit.now + AGAIN if unit.now - row.at < GIVEN_UP else None
    return row.id, row.file_id


def _clinics(session: Session) -> list[int | None]:
    return [clinic.id for clinic in lookup.clinics(session)]


def fetched(unit: Unit, attachment: int, content: bytes) -> None:
    """Keep the photo, and tell the patient whether another try would make it easier to compare."""
    row = unit.session.get(Attachment, attachment)
    if row is None or row.healing_day is None:  # forgotten meanwhile
        return
    row.fetch_at = None
    episode = unit.session.get_one(Episode, row.episode_id)
    patient = unit.session.get_one(Patient, episode.patient_id)
    clinic = unit.session.get_one(Clinic, episode.clinic_id)
    try:
        measured, row.content = healing_photo.read(content)
    except UnusablePicture:
        _await_another(unit, patient, episode, row)
        # The team's copy of a file fails for the same reason, and says so: that is one refusal, not two.
        files.refuse(unit, patient, "file-unusable", row.file_id, _again(episode, row, "healing-later"))
        return
    first = _first(unit, episode, row.healing_day)
    found = flaw(measured, first.lying if first else None)
    key = f"healing-{found}" if found else "healing-kept"
    told = first.day if first and found is Flaw.TURNED else row.healing_day
    _say(unit, patient, episode, row, text(key, clinic=clinic.name, day=told), again=found is not None)


def _await_another(unit: Unit, patient: Patient, episode: Episode, row: Attachment) -> None:
    """The photo that was asked for is still to come: the next one counts, with or without a tap before it."""
    stands = conversations.load(unit.session, patient.chat_id, patient.user_id)
    if stands is None or stands.state:
        return  # something else has begun meanwhile; the button leads back
    draft = {**about(episode), "day": row.healing_day}
    conversations.save(unit.session, stands, patient.chat_id, patient.user_id, STATE, draft, unit.now)


def _again(episode: Episode, row: Attachment, otherwise: str) -> tuple[tuple[Button, ...], ...]:
    day = row.healing_day or 0
    again = healing_offer.button("healing-again", "healing.how", episode, day)
    return ((again, healing_offer.button(otherwise, "healing.later", episode, day)),)


def _say(unit: Unit, patient: Patient, episode: Episode, row: Attachment, told: Text, *, again: bool) -> None:
    message = Message(lines=(told,), rows=_again(episode, row, "healing-keep") if again else ())
    speak.say(unit, speak.to_patient(patient), message, dedupe_key=f"healing:{row.id}")


ACTIONS = {"healing.how": how, "healing.later": later}
STATES = {STATE: taken}
