"""P1: one enrolment planned as outbox rows, against one APScheduler job per message on the same database.

The jobs are kept as APScheduler keeps them when it is given nothing but an address: on PostgreSQL in
a table beside ours, on SQLite in a file beside ours.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from statistics import median

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import URL

from bot.care import hours
from bot.care.protocol import OnDay
from bot.content.catalog import Catalog
from bot.services.clinic import setup
from bot.services.plan import steps
from bot.services.unit import Unit
from bot.store.db import Database
from bot.store.models import Clinic, Episode, Patient
from tests.bench.measure import Row

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
MESSAGES = 12


def deliver(chat_id: int, step: str) -> None:
    """What a job would call."""


def run(database: Database, catalog: Catalog, *, runs: int, enrolments: int) -> Row:
    """Enrolments planned per second, ours over theirs, in turns."""
    catalog = twelve(catalog)
    with database.transaction() as session:
        clinic, joined = people(Unit(session, catalog, NOW, "bot"), runs * enrolments + 1)
    store = SQLAlchemyJobStore(url=_beside(database.engine.url))
    scheduler = BackgroundScheduler(jobstores={"default": store}, timezone="UTC")
    scheduler.start(paused=True)
    ratios, ours, theirs = [], 0.0, 0.0
    for _ in range(runs):
        ours, theirs = one_after_the_other(
            enrolments,
            lambda: plan(database, catalog, clinic, *joined.pop()),
            lambda: add_jobs(scheduler),
        )
        ratios.append(theirs / ours)
    scheduler.shutdown(wait=False)
    store.engine.dispose()
    return Row(
        id="P1",
        what=f"plan one enrolment ({MESSAGES} messages)",
        database=database.engine.dialect.name,
        ratios=tuple(ratios),
        goal=">= 10x",
        ours=f"{1 / ours:.0f} enrolments/s",
        theirs=f"an APScheduler job per message: {1 / theirs:.0f}/s",
    )


def _beside(url: URL) -> URL:
    return url.set(database=f"{url.database}.jobs") if url.drivername == "sqlite" else url


def twelve(catalog: Catalog) -> Catalog:
    """The shipped texts with as many steps in the plan as the figure is about."""
    protocol = catalog.protocols["microneedling"]
    steps = tuple(step for step in protocol.steps if not step.books)  # a clinic without courses has none
    last = steps[-1]
    assert isinstance(last.when, OnDay)
    more = range(MESSAGES - len(steps))
    extra = tuple(
        replace(last, id=f"{last.id}-{n}", when=replace(last.when, day=last.when.day + 7 * (n + 1)))
        for n in more
    )
    return replace(catalog, protocols={protocol.id: replace(protocol, steps=(*steps, *extra))})


def new_clinic(unit: Unit) -> Clinic:
    """A clinic that is there and open."""
    return setup.create(
        unit,
        name="Glow",
        timezone="Europe/Madrid",
        language="en",
        emergency_number="112",
        phone="+34600000000",
        hours=hours.default(),
    )


def people(unit: Unit, number: int) -> tuple[Clinic, list[tuple[Patient, Episode]]]:
    """A clinic, and this many patients of it who have an episode without a plan."""
    clinic = new_clinic(unit)
    patients = [_patient(clinic, n + 1) for n in range(number)]
    unit.session.add_all(patients)
    unit.session.flush()
    episodes = [_episode(unit, clinic, patient) for patient in patients]
    unit.session.add_all(episodes)
    unit.session.flush()
    return clinic, list(zip(patients, episodes, strict=True))


def _patient(clinic: Clinic, user_id: int) -> Patient:
    return Patient(
        clinic_id=clinic.id or 0,
        user_id=user_id,
        chat_id=user_id,
        first_name="Ana",
        language="en",
        timezone="Europe/Madrid",
        consent_version="1",
        consent_at=NOW,
    )


def _episode(unit: Unit, clinic: Clinic, patient: Patient) -> Episode:
    protocol = unit.catalog.protocols["microneedling"]
    return Episode(
        clinic_id=clinic.id or 0,
        patient_id=patient.id or 0,
        reference=f"N{patient.user_id}",
        protocol=protocol.id,
        protocol_version=protocol.version,
        area="face",
        session_at=NOW,
        joined_at=NOW,
    )


def plan(database: Database, catalog: Catalog, clinic: Clinic, patient: Patient, episode: Episode) -> None:
    """What the product does with the plan of a patient who has joined, committed."""
    with database.transaction() as session:
        planned = steps.plan_rows(Unit(session, catalog, NOW, "bot"), episode, patient, clinic)
    if len(planned.planned) != MESSAGES:
        raise AssertionError(f"{len(planned.planned)} messages are planned instead of {MESSAGES}")


def add_jobs(scheduler: BackgroundScheduler) -> None:
    """The same enrolment as jobs with a date each."""
    for number in range(MESSAGES):
        when = datetime.now(UTC) + timedelta(days=1 + number)
        scheduler.add_job(deliver, "date", run_date=when, args=(1, f"step-{number}"))


def one_after_the_other(
    times: int, first: Callable[[], None], second: Callable[[], None]
) -> tuple[float, float]:
    """Seconds each takes: the middle of so many, done in turns so that a busy machine slows both."""
    took: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for kept, work in zip(took, (first, second), strict=True):
            began = time.perf_counter()
            work()
            kept.append(time.perf_counter() - began)
    return median(took[0]), median(took[1])
