"""One update being handled: who acts where, what they said last, and the ways to answer them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.care.timeline import IN_A_FORM
from bot.content.message import Message, Text
from bot.services import speak
from bot.services.incoming import Incoming, Person
from bot.services.once import once
from bot.services.speak import Answer, Reader
from bot.services.unit import Unit
from bot.store import conversations, lookup, outbox, patients
from bot.store.lookup import Pressed
from bot.store.models import Clinic, Conversation, Episode, Patient, Staff
from bot.store.outbox import Said


@dataclass
class Turn(Unit):
    """One update being handled."""

    incoming: Incoming = None  # type: ignore[assignment]  # always given; dataclass order asks for a default
    answer: Answer | None = None  #: the toast over the pressed button

    @property
    def chat_id(self) -> int:
        """The chat it happened in."""
        return self.incoming.place.chat_id

    @property
    def person(self) -> Person:
        """Who acts. Raises LookupError when nobody does (anonymous administrator)."""
        if self.incoming.person is None:
            raise LookupError("an update without a person")
        return self.incoming.person

    @once
    def conversation(self) -> Conversation | None:
        """Where this person stands in this chat."""
        return conversations.load(self.session, self.chat_id, self.person.id)

    @property
    def state(self) -> str:
        """Name of the conversation's state; empty when none is going on."""
        return self.conversation.state if self.conversation else ""

    @property
    def draft(self) -> dict[str, Any]:
        """A copy of the state's draft; hand the changed one to ``goto``."""
        return dict(self.conversation.draft) if self.conversation else {}

    def goto(self, state: str, draft: dict[str, Any] | None = None) -> None:
        """Move the conversation. An empty state ends it. Raises LostRace when it moved meanwhile."""
        self.conversation = conversations.save(
            self.session, self.conversation, self.chat_id, self.person.id, state, draft or {}, self.now
        )
        if not state and outbox.release(self.session, self.chat_id, IN_A_FORM, self.now):
            self.lanes.add(f"chat:{self.chat_id}")  # a step waited for the end of the form

    @once
    def staff(self) -> Staff | None:
        """The acting person as staff: of the clinic bound to this group, or in private of their clinic."""
        if self.incoming.person is None:
            return None
        if self.incoming.place.is_group:
            clinic = lookup.clinic_of_group(self.session, self.chat_id)
            return lookup.staff_of(self.session, clinic.id, self.person.id) if clinic and clinic.id else None
        return lookup.staff_anywhere(self.session, self.person.id)

    @once
    def patient(self) -> Patient | None:
        """The acting person as patient: of the episode they joined last. Never set in a group."""
        if self.incoming.place.kind != "private":
            return None
        return lookup.patient_anywhere(self.session, self.person.id)

    @once
    def episode(self) -> Episode | None:
        """The episode this patient joined last."""
        return lookup.latest_episode(self.session, self.patient) if self.patient else None

    def act_as(self, pressed: Pressed) -> None:
        """Somebody who works at two clinics, or is a patient of two, acts at the one whose button it is."""
        self.conversation = pressed.conversation
        if pressed.buttons.clinic_id is None:
            return
        self.staff = pressed.staff
        if self.incoming.place.kind == "private" and pressed.patient:
            self.patient = pressed.patient

    def act_on(self, episode: Episode | None) -> None:
        """A patient of two clinics speaks of this episode of theirs, not of the one they joined last."""
        if episode and self.patient and episode.patient_id != self.patient.id:
            owner = patients.by_user(self.session, episode.clinic_id, self.person.id)
            if owner and owner.id == episode.patient_id:
                self.patient, self.episode = owner, episode
                self.clinic = self.session.get(Clinic, episode.clinic_id)

    @once
    def clinic(self) -> Clinic | None:
        """The clinic of the acting patient or staff member."""
        member = self.patient or self.staff
        return self.session.get(Clinic, member.clinic_id) if member else None

    @property
    def language(self) -> str:
        """The language to answer this person in."""
        known = (self.patient or self.staff) if self.incoming.person else None
        hint = self.incoming.person.language if self.incoming.person else None
        return known.language if known else self.catalog.best_language(hint, "en")

    @property
    def zone(self) -> str:
        """The time zone to speak to this person in."""
        if self.patient:
            return self.patient.timezone
        return self.clinic.timezone if self.clinic else "UTC"

    def reply(self, message: Message, **options: Any) -> Said:
        """A new message to this chat, for the eyes and buttons of the acting person."""
        reader = self._here()
        if message.language is None and not (reader.patient_id or reader.staff_id):
            message = message.model_copy(update={"language": self.language})
        return speak.say(self, reader, message, **options)

    def show(self, message: Message, **options: Any) -> Said:
        """The pressed message turned into this one; without a press, a new message."""
        press = self.incoming.press
        if press:
            options.setdefault("edits_message_id", press.message_id)
        return self.reply(message, **options)

    def toast(self, words: Text, *, alert: bool = False) -> None:
        """The short answer over a pressed button; only the first one of a turn is shown."""
        press = self.incoming.press
        if press and self.answer is None:
            self.answer = Answer(press.query_id, words, self.language, self.zone, alert)

    def at(self, clinic_id: int | None = None, **who: Any) -> Reader:
        """This chat, and the topic of it where this happens, for whomever ``who`` names."""
        return Reader(self.chat_id, clinic_id, thread_id=self.incoming.thread, **who)

    def _here(self) -> Reader:
        """The chat of this turn: only the acting person may press what is said there."""
        person = self.person.id
        if self.incoming.place.is_group:
            return self.at(self.staff.clinic_id if self.staff else None, user_id=person)
        if self.patient:
            return Reader(self.chat_id, self.patient.clinic_id, patient_id=self.patient.id, user_id=person)
        if self.staff:
            return Reader(self.chat_id, self.staff.clinic_id, staff_id=self.staff.id, user_id=person)
        return Reader(self.chat_id, user_id=person)
