"""A clinic at work for tests: a patient reports, staff press and reply, time passes, chats show it all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from sqlmodel import select

from bot.care import hours, triage
from bot.care.protocol import Level, Severity
from bot.care.triage import Observation, Reason
from bot.content.catalog import Catalog
from bot.services import presses
from bot.services.cases import approved, case_buttons, case_record, escalation, lowering, relay, status
from bot.services.clinic import staff_view
from bot.services.delivery import outcomes
from bot.services.delivery.gateway import Call, Gone, Key, Refused, Result, Sent, Toast
from bot.services.delivery.preparing import prepare, toast
from bot.services.incoming import Incoming, Media, Person, Place, Press
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import claims, outbox
from bot.store.db import Database
from bot.store.models import (
    Case,
    Clinic,
    Episode,
    Patient,
    Report,
    Role,
    Staff,
)
from bot.store.soonest import soonest

NOON = datetime(2026, 11, 24, 13, 5, tzinfo=UTC)  # a Tuesday, 14:05 in Madrid
SESSION = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)
ANA = Person(1001, "Ana", "en")
OLGA = Person(2001, "Olga", "en")
NADIA = Person(2002, "Nadia", "en")
OMAR = Person(2003, 'Omar <b>&"', "en")
STRANGER = Person(4001, "Zoe", "en")
GROUP = Place(-100500, "supergroup", "Glow staff")
ACTIONS = {**case_buttons.ACTIONS, **approved.ACTIONS, **lowering.ACTIONS, **staff_view.ACTIONS}
WHY = {Level.ROUTINE: "G6 not understood", Level.URGENT: "pus 0- h", Level.EMERGENCY: "breathing 0- h"}


@dataclass
class Shown:
    """One message as its chat shows it now."""

    id: int
    call: Call
    edits: int = 0

    @property
    def words(self) -> str:
        return self.call.html

    @property
    def labels(self) -> list[str]:
        return [key.label for row in self.call.keys for key in row]


@dataclass
class Phones:
    """Every chat of a Telegram that accepts everything, except for people who blocked the bot."""

    chats: dict[int, list[Shown]] = field(default_factory=dict)
    toasts: list[str] = field(default_factory=list)
    blocked: set[int] = field(default_factory=set)
    numbers: Iterator[int] = field(default_factory=lambda: count(5001))

    def send(self, what: Call | Toast) -> Result:
        if isinstance(what, Toast):
            self.toasts.append(what.words)
            return Sent(None)
        if what.chat_id in self.blocked:
            return Refused("Forbidden: bot was blocked by the user", unreachable=True)
        chat = self.chats.setdefault(what.chat_id, [])
        if what.edits is None:
            chat.append(Shown(next(self.numbers), what))
            return Sent(chat[-1].id)
        for shown in chat:
            if shown.id == what.edits:
                shown.call, shown.edits = what, shown.edits + 1
                return Sent(shown.id)
        return Gone()


@dataclass
class Ward:
    """One clinic with its people, one patient, one clock."""

    db: Database
    catalog: Catalog
    now: datetime = NOON
    phones: Phones = field(default_factory=Phones)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    # Who is there

    def open(self, *, group: bool = True, people: Sequence[Person] = (OLGA, NADIA, OMAR)) -> None:
        """A clinic whose first person is the owner, and Ana on day 3 after her session."""
        with self.db.transaction() as session:
            clinic = Clinic(
                name="Glow Clinic",
                timezone="Europe/Madrid",
                language="en",
                emergency_number="112",
                phone="+34600000000",
                group_chat_id=GROUP.chat_id if group else None,
                staffed_hours=hours.default().to_json(),
                created_at=SESSION,
            )
            session.add(clinic)
            session.flush()
            self.clinic_id = clinic.id or 0
            for place, person in enumerate(people):
                session.add(self._staff(person, Role.STAFF if place else Role.OWNER))
            patient = Patient(
                clinic_id=self.clinic_id,
                user_id=ANA.id,
                chat_id=ANA.id,
                first_name=ANA.first_name,
                language="en",
                timezone="Europe/Madrid",
                consent_version="1",
                consent_at=SESSION,
            )
            session.add(patient)
            session.flush()
            session.add(self._episode(patient))

    def _staff(self, person: Person, role: Role) -> Staff:
        return Staff(
            clinic_id=self.clinic_id,
            user_id=person.id,
            name=person.first_name,
            role=role,
            language="en",
            joined_at=SESSION,
        )

    def _episode(self, patient: Patient) -> Episode:
        return Episode(
            clinic_id=self.clinic_id,
            patient_id=patient.id or 0,
            reference="A17",
            protocol="microneedling",
            protocol_version=1,
            area="face",
            session_at=SESSION,
            joined_at=SESSION,
            risk_answers={"hsv": "yes", "diabetes": "unsure", "keloid": "no"},
            risk_answered_at=SESSION,
        )

    # What people do

    def report(
        self,
        level: Level,
        symptom: str | None = None,
        severity: Severity = Severity.MODERATE,
        words: str = "",
        media: Media | None = None,
        **message: Any,
    ) -> None:
        """Ana reports; her words and pictures come as a message of her own."""
        source = None
        if words or media:
            source = self._incoming(ANA, Place(ANA.id, "private"), text=words, media=media, **message)
        with self.unit() as unit:
            episode = unit.session.exec(select(Episode)).one()
            patient = unit.session.exec(select(Patient)).one()
            told = triage.Report((Observation(symptom, severity),)) if symptom else None
            row = self._row(unit, episode, level, told) if told else None
            reasons = [Reason(f"{symptom} 0- h" if symptom else WHY[level], level)]
            case = case_record.record(
                unit, episode, patient, level, reasons, report=row, words=words, source=source
            )
            status.show(unit, case, patient)
        self.deliver()

    def _row(self, unit: Unit, episode: Episode, level: Level, told: triage.Report) -> Report:
        row = Report(
            clinic_id=self.clinic_id,
            episode_id=episode.id or 0,
            at=self.now,
            hours=74,
            level=level,
            answers=told.to_json(),
        )
        unit.session.add(row)
        unit.session.flush()
        return row

    def press(self, who: Person, label: str, at: Place = GROUP) -> str:
        """Press the newest button of that label; what the toast said."""
        shown = next(m for m in reversed(self.chat(at.chat_id)) if label in m.labels)
        return self.press_key(who, self.key(shown, label), shown.id, at)

    def key(self, shown: Shown, label: str) -> Key:
        return next(key for row in shown.call.keys for key in row if key.label == label)

    def press_key(self, who: Person, key: Key, message_id: int, at: Place = GROUP) -> str:
        pressed = Press(f"q{next(self.numbers)}", key.data or "", message_id)
        before = len(self.phones.toasts)
        with self.turn(self._incoming(who, at, press=pressed)) as turn:
            presses.press(turn, ACTIONS)
        self.deliver()
        return "".join(self.phones.toasts[before:])

    def reply(self, who: Person | None, to: Shown, words: str = "", at: Place = GROUP, **more: Any) -> int:
        """Reply to a message of the bot as the dispatcher hands it on; the id of what was written."""
        incoming = self._incoming(who, at, text=words, reply_to=to.id, **more)
        row = self.row_of(at, to)
        with self.turn(incoming) as turn:
            if row.case_id and row.patient_id is None:
                relay.from_staff(turn, row.case_id)
        self.deliver()
        return incoming.message_id

    def note(self, who: Person, words: str, to: Shown | None = None, at: Place = GROUP) -> None:
        """The command /note."""
        answered = to.id if to else None
        incoming = self._incoming(
            who, at, text=f"/note {words}", command="note", payload=words, reply_to=answered
        )
        with self.turn(incoming) as turn:
            relay.note(turn)
        self.deliver()

    def write(self, who: Person, words: str, at: Place, reply_to: int | None = None) -> bool:
        """Words for the form somebody is filling in; whether the form took them."""
        with self.turn(self._incoming(who, at, text=words, reply_to=reply_to)) as turn:
            taken = turn.state in case_buttons.STATES and case_buttons.STATES[turn.state](turn)
        self.deliver()
        return taken

    def ask_open(self, who: Person, at: Place = GROUP) -> None:
        """The command /cases."""
        with self.turn(self._incoming(who, at, command="cases")) as turn:
            staff_view.cases(turn)
        self.deliver()

    def pass_time(self, minutes: float) -> None:
        """Let the clock run, with a tick whenever a case moves by itself."""
        until = self.now + timedelta(minutes=minutes)
        while (due := self._next_due()) and due <= until:
            self.now = max(due, self.now)
            self.tick()
        self.now = until
        self.tick()

    def _next_due(self) -> datetime | None:
        with self.db.transaction() as session:
            return soonest(session, ()).case

    def sleep(self, **how: float) -> None:
        """Let the clock run while no process does, then tick."""
        self.now += timedelta(**how)
        self.tick()

    def tick(self) -> None:
        while True:
            with self.unit() as unit:
                if not escalation.advance(unit):
                    break
        self.deliver()

    def deliver(self) -> None:
        """Let everything that is due reach its chat, in the order delivery claims it."""
        with self.unit() as unit:
            while taken := claims.claim(unit.session, unit.now, 50).rows:
                for row in taken:
                    if one := prepare(unit, row):
                        outcomes.record(unit, [(one, self.phones.send(one.what))], lambda: 0.0)
                        unit.session.expire_all()  # each record is a transaction of its own

    # What they see

    def chat(self, chat_id: int) -> list[Shown]:
        return self.phones.chats.get(chat_id, [])

    @property
    def group(self) -> list[Shown]:
        return self.chat(GROUP.chat_id)

    @property
    def ana(self) -> list[Shown]:
        return self.chat(ANA.id)

    @property
    def card(self) -> Shown:
        """The newest card in the group that has buttons."""
        return next(m for m in reversed(self.group) if m.labels)

    def row_of(self, at: Place, shown: Shown) -> Any:
        with self.db.transaction() as session:
            return outbox.of_telegram(session, at.chat_id, shown.id)

    # The rows behind it

    @property
    def case(self) -> Case:
        return self.all(Case)[-1]

    def all(self, table: Any) -> list[Any]:
        with self.db.transaction() as session:
            return list(session.exec(select(table).order_by(table.id)).all())

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        with self.db.transaction() as session:
            yield Unit(session, self.catalog, self.now, "aftercare_bot")

    @contextmanager
    def turn(self, incoming: Incoming) -> Iterator[Turn]:
        with self.db.transaction() as session:
            turn = Turn(session, self.catalog, self.now, "aftercare_bot", incoming=incoming)
            yield turn
            if turn.answer:
                self.phones.send(toast(turn, turn.answer))

    def _incoming(self, who: Person | None, at: Place, **what: Any) -> Incoming:
        number = next(self.numbers)
        return Incoming(number, self.now, at, who, **{"message_id": 9000 + number, **what})
