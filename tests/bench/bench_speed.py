"""`make bench`: the figures, as a table on the screen and in docs/performance.md."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.content.catalog import Catalog
from bot.store.db import Database
from tests.bench import answering, crowd, draining, drawing, growing, living, pacing, planning, sending
from tests.bench.measure import Row, keep, standing, table
from tests.bench.telegram import Address

RUNS = 3
UPDATES = int(os.environ.get("AFTERCARE_UPDATES", "100000"))  #: of P12; a hundred thousand take half an hour


@pytest.fixture(scope="module")
def rows(request: pytest.FixtureRequest) -> Iterator[list[Row]]:
    """Collects the figures; at the end they are shown and kept, beside those that were not asked for."""
    found: list[Row] = []
    yield found
    figures = table(found, RUNS, standing() if request.config.getoption("keyword") else ())
    print(f"\n\n{figures}")  # noqa: T201  # the table is what the target is for
    keep(figures)


def test_plan_one_enrolment(durable: Database, catalog: Catalog, rows: list[Row]) -> None:
    rows.append(planning.run(durable, catalog, runs=RUNS, enrolments=50))


async def test_tap_to_answer(durable: Database, catalog: Catalog, address: Address, rows: list[Row]) -> None:
    rows += await answering.run(durable, catalog, address, runs=RUNS, taps=200)


async def test_much_due_at_once(durable: Database, catalog: Catalog, rows: list[Row]) -> None:
    rows.append(await draining.freezes(durable, catalog, runs=RUNS, due=5_000))


@pytest.mark.parametrize("db", ["postgres"], indirect=True)
async def test_drain(durable: Database, catalog: Catalog, rows: list[Row]) -> None:
    rows.append(await draining.drain(durable, catalog, runs=RUNS, due=10_000))


async def test_pace(durable: Database, catalog: Catalog, rows: list[Row]) -> None:
    rows += await pacing.run(durable, catalog, seconds=20, due=10_000)


def test_claim_among_many(durable: Database, rows: list[Row]) -> None:
    rows.append(growing.claimed(durable, runs=RUNS, few=10_000, many=1_000_000))


async def test_pictures(rows: list[Row]) -> None:
    rows += drawing.run(runs=RUNS)
    rows.append(await drawing.waiting(runs=RUNS))


def test_start_with_much_pending(durable: Database, rows: list[Row]) -> None:
    rows += growing.started(durable, runs=RUNS, pending=100_000)


@pytest.mark.parametrize("latency", [0, sending.LATENCY])
async def test_whole_dispatcher(durable: Database, catalog: Catalog, rows: list[Row], latency: float) -> None:
    rows += await sending.run(durable, catalog, runs=RUNS, messages=2_000, latency=latency)


async def test_many_patients_at_once(durable: Database, catalog: Catalog, rows: list[Row]) -> None:
    rows += await crowd.run(durable, catalog, runs=RUNS, people=200)


async def test_memory(durable: Database, tmp_path: Path, rows: list[Row]) -> None:
    rows += await living.run(durable, tmp_path, updates=UPDATES)
