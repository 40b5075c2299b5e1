"""Healing photos side by side, for staff."""

from __future__ import annotations

from typing import Any

from bot.care.errors import NotAllowed, TooLate
from bot.content.message import Button, Message, Moment, PhotosPicture, Text, text
from bot.services import speak
from bot.services.enrolment.enrolling import about
from bot.services.turn import Turn
from bot.store import attachments, audit, lookup, patients
from bot.store.models import Attachment, Episode


def button_of_staff(episode: Episode) -> Button:
    """The way to the comparison, from a patient card."""
    return Button(label=text("healing-photos"), action="healing.show", args=about(episode))


def show(turn: Turn, args: dict[str, Any]) -> None:
    """The healing photos side by side, for staff, covered until they are tapped."""
    member = lookup.staff_of(turn.session, args["clinic"], turn.person.id)
    if member is None:
        raise NotAllowed
    episode = patients.episode(turn.session, args["clinic"], args["episode"])
    if episode is None:
        raise TooLate
    photos = attachments.healing(turn.session, episode.clinic_id, episode.id or 0)
    if not photos:
        turn.toast(text("healing-none"), alert=True)
        return
    picture = PhotosPicture(
        head=text("healing-sheet", reference=episode.reference),
        photos=tuple((row.id or 0, _label(row)) for row in photos),
        dark=True,
    )
    reader = turn.at(member.clinic_id, staff_id=member.id, audience="staff")
    caption = text("healing-caption", reference=episode.reference)
    message = Message(lines=(caption,), picture=picture, spoiler=True)
    speak.say(turn, reader, message, episode_id=episode.id)
    subject = f"episode:{episode.id}"
    audit.record(turn.session, episode.clinic_id, turn.now, member.user_id, "photos.show", subject)


def _label(row: Attachment) -> Text:
    return text("healing-day", day=row.healing_day or 0, date=Moment(at=row.at, style="date"))


ACTIONS = {"healing.show": show}
