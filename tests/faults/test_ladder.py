"""R14 with real processes: nobody answers, and the process is killed around every step of the ladder.

Between two steps nobody waits: the next process is born with a clock that is nearly at the next one.
"""

from __future__ import annotations

import os
import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlmodel import col, select

from bot.care import hours
from bot.care.protocol import Level
from bot.care.triage import Reason
from bot.services.cases import case_record
from bot.services.clinic import setup
from bot.services.unit import Unit
from bot.simulator.phones import Phone
from bot.store import clinics, staff
from bot.store.claims import ALERT_LEASE
from bot.store.models import Case, Episode, OutboxMessage, OutboxStatus, Patient, Role
from tests.faults.conftest import Town
from tests.faults.nursery import until

KILLS = int(os.environ.get("AFTERCARE_KILLS", "6"))  #: steps with a kill each; `make soak` sets more
ON_TIME = timedelta(seconds=5)


@dataclass
class Ladder:
    """A clinic with three people and a group, and an URGENT case nobody takes."""

    town: Town
    ahead: float = 0.0  #: seconds that the clocks of its processes are ahead

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead)

    def born(self) -> int:
        return self.town.children.born(self.town.birth(ahead=self.ahead, climbs=True))

    def step_at(self) -> datetime:
        """When the case moves next."""
        with self.town.database.look() as session:
            at = session.exec(select(Case)).one().next_move_at
        assert at is not None, "a case nobody takes never rests"
        return at

    def words(self, since: datetime) -> list[OutboxMessage]:
        """What the case said from then on."""
        with self.town.database.look() as session:
            rows = select(OutboxMessage).where(
                col(OutboxMessage.case_id).is_not(None), OutboxMessage.created_at >= since
            )
            return list(session.exec(rows.order_by(col(OutboxMessage.id))))

    def held(self) -> set[str]:
        """The chats in which a process that is gone was about to say something."""
        with self.town.database.look() as session:
            lanes = select(OutboxMessage.lane).where(OutboxMessage.status == OutboxStatus.CLAIMED)
            return set(session.exec(lanes))

    def waiting(self) -> set[str]:
        """The chats for which something waits that may be said now."""
        with self.town.database.look() as session:
            lanes = select(OutboxMessage.lane).where(
                col(OutboxMessage.status).in_([OutboxStatus.PENDING, OutboxStatus.CLAIMED]),
                OutboxMessage.due_at <= self.now(),
            )
            return set(session.exec(lanes))


def a_case(town: Town) -> Ladder:
    """Ana has reported, her card stands in the group, and everybody looks away."""
    now, world = datetime.now(UTC), town.world
    people = [Phone(world, world.new_user(name)) for name in ("Rosa", "Nadia", "Omar", "Ana")]
    ana = people[-1].user
    group = world.new_group("Glow desk", people[0].user, [phone.user for phone in people[1:3]])
    world.add_bot(group, people[0].user)
    with town.database.transaction() as session:
        unit = Unit(session, town.catalog, now, "bot")
        clinic = setup.create(
            unit,
            name="Glow Clinic",
            timezone="UTC",
            language="en",
            emergency_number="112",
            phone="+34600000000",
            hours=hours.parse("Mon-Sun 00:00-24:00"),
        )
        clinic_id = clinic.id or 0
        clinics.bind_group(session, clinic_id, group.id)
        for phone in people:
            world.chat_of(phone.user).started = True
        for phone in people[:3]:
            role = Role.OWNER if phone is people[0] else Role.STAFF
            clinics.join_staff(session, clinic_id, phone.user.id, phone.user.first_name, role, "en", now)
        for member in staff.active(session, clinic_id):
            member.tested_at = member.proved_at = now
        patient = Patient(
            clinic_id=clinic_id,
            user_id=ana.id,
            chat_id=ana.id,
            first_name="Ana",
            language="en",
            timezone="UTC",
            consent_version="1",
            consent_at=now,
        )
        session.add(patient)
        session.flush()
        episode = Episode(
            clinic_id=clinic_id,
            patient_id=patient.id or 0,
            reference="A01",
            protocol="microneedling",
            protocol_version=1,
            session_at=now - timedelta(hours=1),
            joined_at=now,
        )
        session.add(episode)
        session.flush()
        case_record.record(
            unit, episode, patient, Level.URGENT, [Reason("pus 0- h", Level.URGENT)], words="I see pus"
        )
    return Ladder(town)


def test_R14_a_process_killed_around_every_step_makes_none_late_and_loses_none(town: Town) -> None:
    dice, ladder, late, told = random.Random(14), a_case(town), [], 0
    first = ladder.born()
    until(lambda: not ladder.waiting(), "the card in the group")
    town.children.kill(first)
    for _ in range(KILLS):
        due = ladder.step_at()
        ladder.ahead = (due - datetime.now(UTC)).total_seconds() - 0.3
        doomed = ladder.born()
        time.sleep(dice.uniform(0.1, 0.9))
        town.children.kill(doomed)
        held, again = ladder.held(), ladder.now()
        next_one = ladder.born()
        until(lambda due=due: ladder.step_at() != due, "the next step of the ladder")  # type: ignore[misc]
        until(lambda held=held: ladder.waiting() <= held, "what nobody held")  # type: ignore[misc]
        if ladder.held():
            town.children.kill(next_one)
            ladder.ahead += ALERT_LEASE.total_seconds()
            next_one = ladder.born()
        until(lambda: not ladder.waiting(), "what the dead process held")
        town.children.kill(next_one)
        said = [row for row in ladder.words(due) if row.edits_id is None]
        assert said, f"nothing was said at {due}"
        for row in said:
            assert row.status is OutboxStatus.SENT, row.error
            assert row.sent_at is not None
            told += row.patient_id is not None
            allowed = ALERT_LEASE + ON_TIME if row.lane in held else ON_TIME
            if row.sent_at - max(due, again) > allowed:
                late.append((row.kind, row.sent_at - due))
    assert late == []
    assert told or KILLS < 4, "the patient has heard the truth"
