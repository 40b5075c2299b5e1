"""The benches run and give their rows. How fast anything is, is for `make bench` on a quiet machine."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from bot.content.catalog import Catalog
from bot.content.message import Picture
from bot.store.db import Database
from tests.bench import answering, crowd, draining, drawing, growing, living, pacing, planning, sending
from tests.bench.measure import BEGIN, END, PAGE, Row, keep, quantile, standing, table
from tests.bench.telegram import Address

RESULT = Row("P0", "something", "sqlite", (9.0, 12.0, 30.0), ">= 10x", "ours", "theirs")


def test_the_plan_of_an_enrolment_is_measured(db: Database, catalog: Catalog) -> None:
    row = planning.run(db, catalog, runs=1, enrolments=2)

    assert (row.id, row.database) == ("P1", db.engine.dialect.name)
    assert row.ratio > 0


async def test_the_answer_to_a_tap_is_measured(db: Database, catalog: Catalog, address: Address) -> None:
    rows = await answering.run(db, catalog, address, runs=1, taps=3)

    assert [(row.id, row.what) for row in rows] == [
        ("P10", "tap to answer, p50"),
        ("P10", "tap to answer, p99"),
    ]
    assert all(row.ratio > 0 for row in rows)


async def test_a_backlog_is_measured(db: Database, catalog: Catalog) -> None:
    frozen = await draining.freezes(db, catalog, runs=1, due=20)
    paced = await pacing.run(db, catalog, seconds=0.8, due=40)
    claim = growing.claimed(db, runs=1, few=100, many=300)

    assert [row.id for row in (frozen, *paced, claim)] == ["P2", "P7", "P7", "P8", "P4"]
    assert frozen.ours == "0 lost"


async def test_every_picture_is_measured_and_nobody_waits_for_its_drawing() -> None:
    rows = drawing.run(runs=1)
    waited = await drawing.waiting(runs=1)

    assert {row.what for row in rows} == {
        f"draw the picture “{one.model_fields['t'].default}”" for one in get_args(get_args(Picture)[0])
    }
    assert {row.id for row in (*rows, waited)} == {"P13"}


@pytest.mark.parametrize("db", ["postgres"], indirect=True)
async def test_draining_is_measured_against_a_task_queue(db: Database, catalog: Catalog) -> None:
    row = await draining.drain(db, catalog, runs=1, due=20)

    assert (row.id, row.goal) == ("P3", ">= 5x")


async def test_the_whole_dispatcher_is_measured_against_a_raw_loop(db: Database, catalog: Catalog) -> None:
    rows = await sending.run(db, catalog, runs=1, messages=20, latency=0.01)

    assert [(row.id, row.goal) for row in rows] == [("P5", ">= 0.8x"), ("P5", ">= 120 /s"), ("P6", "<= 5 ms")]
    assert all(row.ratio > 0 for row in rows)


async def test_many_patients_at_once_are_measured_against_a_bare_bot(db: Database, catalog: Catalog) -> None:
    rows = await crowd.run(db, catalog, runs=1, people=2)

    assert [(row.id, row.goal) for row in rows] == [("P11", ">= 0.3x"), ("P11", "<= 2 s")]
    assert all(row.ratio > 0 for row in rows)


async def test_the_memory_of_a_real_process_is_measured(sqlite_db: Database, tmp_path: Path) -> None:
    rows = await living.run(sqlite_db, tmp_path, updates=20, rest=0)

    assert [row.what for row in rows] == ["resident memory, idle", "growth over 20 updates"]
    assert rows[0].ratio > 10


def test_a_row_is_the_middle_of_its_runs_and_says_how_far_they_lie_apart() -> None:
    assert "12.0x (spread 3.3x) | >= 10x | yes" in str(RESULT)
    assert "| no |" in str(Row("P0", "something", "sqlite", (9.0, 9.1, 9.2), ">= 10x", "", ""))
    assert "| yes |" in str(Row("P0", "something", "sqlite", (2.0,), "<= 3x", "", ""))


@pytest.mark.parametrize(("share", "value"), [(0.5, 50), (0.99, 99), (1.0, 100), (0.01, 1)])
def test_a_quantile_is_a_value_that_was_measured(share: float, value: int) -> None:
    assert quantile(list(range(100, 0, -1)), share) == value


def test_the_figures_replace_the_ones_before_and_nothing_else(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")

    keep(table([RESULT], 3), page)

    text = page.read_text()
    assert text.startswith(f"before\n{BEGIN}\n| id | what |")
    assert text.endswith(f"{END}\nafter\n")
    assert "old" not in text


def test_figures_that_were_not_measured_anew_stay(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text(f"{BEGIN}\n{END}\n")
    others = [Row("P10", "a tap", "sqlite", (1.0,), "<= 3x", "", ""), RESULT]
    keep(table(others, 3), page)

    newer = Row("P0", "something", "sqlite", (20.0,), ">= 10x", "", "")
    keep(table([newer], 3, standing(page)), page)

    assert standing(page) == [str(newer), str(others[0])]


def test_a_page_without_a_place_for_figures_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text("words")

    with pytest.raises(ValueError, match="needs"):
        keep("figures", page)

    assert page.read_text() == "words"
    assert BEGIN in PAGE.read_text()
