"""R3: everybody's step fell due while nobody was there; each patient gets one that is of use now, or none."""

from __future__ import annotations

import os
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from bot.content.catalog import Catalog
from bot.services.clinic import setup
from bot.services.delivery.dispatcher import Delivery
from bot.services.plan import steps
from bot.services.unit import Unit
from bot.store import selfaudit
from bot.store.db import Database
from bot.store.models import Clinic, Episode, OutboxKind, OutboxMessage, OutboxStatus, Patient
from tests.bench.pacing import most_in_a_second
from tests.bench.planning import new_clinic
from tests.faults.test_clocks import Jumpy, Listener

PATIENTS = int(os.environ.get("AFTERCARE_OVERDUE", "12"))  #: `make soak` sets a thousand
SESSION = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  #: 10:30 in Madrid, a Monday
DUE = SESSION + timedelta(hours=4)  #: the first step nobody is there for
PACE = 30  #: messages Telegram takes in a second


def enrolled(unit: Unit, catalog: Catalog) -> None:
    """So many patients, each with the plan of a session that ends now."""
    clinic = new_clinic(unit)
    setup.approve(unit, clinic, "microneedling", "Dr Vega")
    people = [patient(clinic, number) for number in range(PATIENTS)]
    unit.session.add_all(people)
    unit.session.flush()
    for one in people:
        episode = begun(catalog, one)
        unit.session.add(episode)
        unit.session.flush()
        steps.plan_rows(unit, episode, one, clinic)


def patient(clinic: Clinic, number: int) -> Patient:
    return Patient(
        clinic_id=clinic.id or 0,
        user_id=1000 + number,
        chat_id=1000 + number,
        first_name="Ana",
        language="en",
        timezone="Europe/Madrid",
        consent_version="1",
        consent_at=SESSION,
    )


def begun(catalog: Catalog, patient: Patient) -> Episode:
    protocol = catalog.protocols["microneedling"]
    return Episode(
        clinic_id=patient.clinic_id,
        patient_id=patient.id or 0,
        reference=f"P{patient.id}",
        protocol=protocol.id,
        protocol_version=protocol.version,
        area="face",
        session_at=SESSION,
        joined_at=SESSION,
    )


def planned(db: Database, until: datetime) -> list[OutboxMessage]:
    """Every step that was due by then."""
    with db.transaction() as session:
        due = select(OutboxMessage).where(
            OutboxMessage.kind == OutboxKind.STEP, OutboxMessage.due_at <= until
        )
        return list(session.exec(due.order_by(OutboxMessage.id)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("off", "useful"),
    [
        pytest.param(timedelta(minutes=1), "h4", id="a minute"),
        pytest.param(timedelta(hours=1), "h4", id="an hour"),
        pytest.param(timedelta(hours=24), "d1", id="a day"),
        pytest.param(timedelta(days=3), "d3", id="three days"),
    ],
)
async def test_R3_after_a_time_away_everybody_gets_one_message_of_use_and_the_rest_is_shown_as_dropped(
    db: Database, catalog: Catalog, off: timedelta, useful: str
) -> None:
    clock = Jumpy()
    clock.at = SESSION
    listener = Listener(clock)
    delivery = Delivery(db, catalog, listener, clock.now, "bot", lambda: 0.0)
    delivery.sleep = clock.sleep
    with db.transaction() as session:
        enrolled(delivery.unit(session), catalog)
    await delivery.deliver()
    clock.at = back = DUE + off
    listener.came.clear()
    await delivery.deliver()

    overdue = [row for row in planned(db, back) if row.due_at >= DUE]
    assert {row.status for row in overdue} <= {OutboxStatus.SENT, OutboxStatus.EXPIRED}, "none is lost"
    came = Counter(row.chat_id for row in overdue if row.status is OutboxStatus.SENT)
    assert came == {1000 + number: 1 for number in range(PATIENTS)}, "one for each, and for everybody"
    assert {row.step for row in overdue if row.status is OutboxStatus.SENT} == {useful}
    dropped = Counter(row.error for row in overdue if row.status is OutboxStatus.EXPIRED)
    assert set(dropped) <= {"late", "newer step due", "night"}
    with db.transaction() as session:
        shown = selfaudit.ledger(session, 1, SESSION, back)
    assert shown.missed == dropped["late"]
    firsts = list(dict.fromkeys(chat for chat, _ in listener.came))
    assert firsts == sorted(firsts), "in the order in which they were due"
    assert most_in_a_second([at.timestamp() for _, at in listener.came]) <= PACE
