"""A clinic's reception for tests: people write and tap, services answer, chats show what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from sqlmodel import select

from bot.care import hours
from bot.care.errors import AftercareError
from bot.content.catalog import Catalog
from bot.content.message import Message, Text
from bot.content.render import Rendered, label, render
from bot.services import presses, troubles
from bot.services.clinic import reach, setup
from bot.services.enrolment import codes, enrol, joining
from bot.services.incoming import Incoming, Membership, Person, Place, Press
from bot.services.plan import plan_view, step_words
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store.db import Database
from bot.store.models import (
    Clinic,
    Episode,
    InviteKind,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Patient,
    Staff,
)
from tests import team

NOW = datetime(2026, 11, 22, 11, 4, tzinfo=UTC)  # a Sunday, 12:04 in Madrid
SESSION = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)  # 10:30 in Madrid

ANA = Person(1001, "Ana", "en")
BEA = Person(1002, "Bea", "es")
OLGA = Person(2001, "Olga", "en")
NADIA = Person(2002, "Nadia", "en")
GROUP = Place(-100500, "supergroup", "Glow staff")

#: For what a database decides: one test, once on SQLite and once on PostgreSQL.
ON_BOTH = pytest.mark.parametrize("desk", ["sqlite_db", "postgres_db"], indirect=True)

ACTIONS = {**joining.ACTIONS, **enrol.ACTIONS, **setup.ACTIONS, **reach.ACTIONS}
STATES = {**joining.STATES, **enrol.STATES}
COMMANDS = {"start": joining.start, "enrol": enrol.start, "plan": plan_view.plan, "setup": setup.show}


@dataclass
class Shown:
    """One message as its chat shows it now."""

    message_id: int
    words: Rendered
    key: str | None
    content: Message
    edits: int = 0

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.words.rows for button in row]


@dataclass
class Reception:
    """One database, one clock, every chat."""

    db: Database
    catalog: Catalog
    now: datetime = NOW
    chats: dict[int, list[Shown]] = field(default_factory=lambda: defaultdict(list))
    toasts: list[str] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    # What people do

    def write(
        self, who: Person | None, words: str, at: Place | None = None, reply_to: int | None = None
    ) -> None:
        """Send a message or a command."""
        place = at or Place(who.id if who else 0, "private")
        command, payload = None, ""
        if words.startswith("/"):
            head, _, payload = words[1:].partition(" ")
            command = head.partition("@")[0]
        self._handle(
            Incoming(next(self.numbers), self.now, place, who, 1, words, command, payload, reply_to=reply_to)
        )

    def tap(self, who: Person, wanted: str, at: Place | None = None, shown: Shown | None = None) -> None:
        """Press the button with this label: on the given message, else on the newest that has it."""
        place = at or Place(who.id, "private")
        message = shown or next(m for m in reversed(self.chats[place.chat_id]) if wanted in m.labels)
        links = [button for row in message.words.rows for button in row if not button.url]
        index = next(i for i, button in enumerate(links) if button.label == wanted)
        press = Press(f"q{next(self.numbers)}", f"{message.key}:{index}", message.message_id)
        self._handle(Incoming(next(self.numbers), self.now, place, who, press=press))

    def bot_moved(self, who: Person, place: Place, present: bool) -> None:
        """The bot is added to a group or thrown out of it."""
        self._handle(Incoming(next(self.numbers), self.now, place, who, membership=Membership(present)))

    def pass_time(self, **how: float) -> None:
        """Move the clock."""
        self.now += timedelta(**how)

    # What they see

    def newest(self, chat: int) -> Shown:
        return self.chats[chat][-1]

    def said(self, chat: int) -> str:
        """Everything the chat shows, as text."""
        return "\n\n".join(message.words.html for message in self.chats[chat])

    # The rows behind it

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        with self.db.transaction() as session:
            yield Unit(session, self.catalog, self.now, "aftercare_bot")

    def clinic(self, name: str = "Glow Clinic", *, approved: bool = True) -> int:
        """A clinic, by default with microneedling signed off."""
        with self.unit() as unit:
            row = setup.create(
                unit,
                name=name,
                timezone="Europe/Madrid",
                language="en",
                emergency_number="112",
                phone="+34600000000",
                hours=hours.default(),
            )
            if approved:
                setup.approve(unit, row, "microneedling", "Dr Vega")
            return row.id or 0

    def invite(self, clinic: int, kind: InviteKind = InviteKind.STAFF) -> str:
        with self.unit() as unit:
            return codes.invite(unit, unit.session.get_one(Clinic, clinic), kind).code

    def code(self, clinic: int, session_at: datetime = SESSION, **about: str | None) -> str:
        about.setdefault("area", "face")
        with self.unit() as unit:
            row = unit.session.get_one(Clinic, clinic)
            team.taps_tests(unit.session, clinic, unit.now)
            return codes.make(unit, row, "microneedling", session_at, made_by="cli", **about).code

    def staffed(self, clinic: int) -> None:
        """Olga owns the clinic, Nadia works there, and the group is bound."""
        self.write(OLGA, f"/start {self.invite(clinic, InviteKind.OWNER)}")
        self.write(NADIA, f"/start {self.invite(clinic)}")
        self.write(OLGA, f"/start@aftercare_bot {self.invite(clinic, InviteKind.GROUP)}", GROUP)
        self.tap(OLGA, "Use this group", GROUP)
        for who in (OLGA, NADIA):
            self.tap(who, "I got it")

    def joined(self, clinic: int, who: Person = ANA) -> None:
        """This person is enrolled, the risk card waits."""
        self.write(who, f"/start {self.code(clinic)}")
        self.tap(who, "That's me · I agree" if who.language == "en" else "Soy yo · Acepto")

    def all(self, table: type) -> list:  # type: ignore[type-arg]
        with self.db.transaction() as session:
            return list(session.exec(select(table).order_by(table.id)).all())

    # The machine between

    def _handle(self, incoming: Incoming) -> None:
        try:
            with self.db.transaction() as session:
                turn = self._turn(session, incoming)
                self._dispatch(turn)
        except AftercareError as refusal:
            with self.db.transaction() as session:
                turn = self._turn(session, incoming)
                troubles.saying(refusal)(turn)
        if turn.answer:
            words, language = turn.answer.words, turn.answer.language
            self.toasts.append(label(words, self.catalog, language, "UTC", self.now))
        self.deliver()

    def _turn(self, session: object, incoming: Incoming) -> Turn:
        return Turn(session, self.catalog, self.now, "aftercare_bot", incoming=incoming)  # type: ignore[arg-type]

    def _dispatch(self, turn: Turn) -> None:
        incoming = turn.incoming
        if incoming.membership:
            setup.membership(turn)
        elif incoming.press:
            presses.press(turn, ACTIONS)
        elif incoming.person is None:
            setup.anonymous(turn)
        elif incoming.command:
            COMMANDS[incoming.command](turn)
        elif not (turn.state in STATES and STATES[turn.state](turn)) and not joining.typed_code(turn):
            turn.reply(Message(lines=(Text(key="hint-stranger"),)))

    def deliver(self) -> None:
        """Let every due row reach its chat, in the order in which a chat's rows are sent."""
        with self.db.transaction() as session:
            due = select(OutboxMessage).where(
                OutboxMessage.status == OutboxStatus.PENDING, OutboxMessage.due_at <= self.now
            )
            rows = session.exec(
                due.order_by(OutboxMessage.priority, OutboxMessage.due_at, OutboxMessage.id)  # type: ignore[arg-type]
            ).all()
            unit = Unit(session, self.catalog, self.now, "aftercare_bot")
            for row in rows:
                self._send(unit, row)

    def _send(self, unit: Unit, row: OutboxMessage) -> None:
        row.message_id = self._show(unit, row, self._content(unit, row))
        row.status, row.sent_at = OutboxStatus.SENT, self.now

    def _content(self, unit: Unit, row: OutboxMessage) -> Message:
        if row.kind is not OutboxKind.STEP:
            return Message.model_validate(row.content)
        episode = unit.session.get_one(Episode, row.episode_id)
        patient = unit.session.get_one(Patient, row.patient_id)
        clinic = unit.session.get_one(Clinic, row.clinic_id)
        late = row.content["late"]
        part = step_words.Part(episode, row.step or "")
        return step_words.compose(unit, patient, clinic, [part], late=late)

    def _show(self, unit: Unit, row: OutboxMessage, message: Message) -> int:
        clinic = unit.session.get(Clinic, row.clinic_id) if row.clinic_id else None
        language, zone = message.language or "en", clinic.timezone if clinic else "UTC"
        if row.patient_id:
            patient = unit.session.get_one(Patient, row.patient_id)
            language, zone = patient.language, patient.timezone
        elif row.staff_id:
            language = unit.session.get_one(Staff, row.staff_id).language
        words = render(message, self.catalog, language, zone, self.now)
        shown = Shown(row.edits_message_id or next(self.numbers) + 5000, words, row.keyboard, message)
        chat = self.chats[row.chat_id]
        for place, old in enumerate(chat):
            if old.message_id == row.edits_message_id:
                chat[place] = replace(shown, edits=old.edits + 1)
                return shown.message_id
        chat.append(shown)
        return shown.message_id


def open_reception(request: pytest.FixtureRequest, catalog: Catalog) -> Reception:
    """A reception on SQLite, or on the database that ``ON_BOTH`` asks for."""
    return Reception(request.getfixturevalue(getattr(request, "param", "sqlite_db")), catalog)
