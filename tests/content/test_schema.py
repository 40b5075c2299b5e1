"""A treatment's plan is read as written, and every mistake in it is named by file and line."""

from __future__ import annotations

import math
from datetime import time, timedelta
from pathlib import Path

import pytest

from bot.care.protocol import AfterSession, Level, OnDay, Protocol, Shift
from bot.content.mistakes import Mistake
from bot.content.schema import read_protocol
from tests.content.conftest import MESSAGES, Edit

PLAN = "microneedling/protocol.yaml"
TABLE = "microneedling/triage.csv"


@pytest.fixture(scope="module")
def shipped() -> Protocol:
    protocol, mistakes = read_protocol(MESSAGES / "microneedling")
    assert mistakes == []
    assert protocol is not None
    return protocol


def read(folder: Path) -> list[Mistake]:
    return read_protocol(folder / "microneedling")[1]


def test_the_shipped_plan_has_all_its_parts(shipped: Protocol) -> None:
    assert " ".join(step.id for step in shipped.steps) == "t0 h4 eve0 d1 d2 d3 d5 d7 d14 d28 next m3"
    assert len(shipped.symptoms) == 28
    assert sum(len(windows) for windows in shipped.triage.values()) == 49
    assert len(shipped.risk_flags) == 13
    assert len(shipped.menu) == 16
    assert len(shipped.areas) == 8


def test_a_step_by_elapsed_time_keeps_its_limits(shipped: Protocol) -> None:
    assert shipped.step("h4").when == AfterSession(timedelta(hours=4), time(20, 30), timedelta(hours=1))
    assert not shipped.step("h4").defer


def test_a_step_by_the_calendar_keeps_its_window(shipped: Protocol) -> None:
    window = time(9), time(11)
    assert shipped.step("d1").when == OnDay(1, window, timedelta(hours=6))
    assert shipped.step("d1").defer


def test_the_last_window_of_a_symptom_has_no_end(shipped: Protocol) -> None:
    last = shipped.triage["redness"][-1]
    assert (last.from_h, last.to_h, last.severe) == (168, math.inf, Level.URGENT)


def test_a_shift_without_symptoms_means_all_of_them(shipped: Protocol) -> None:
    assert shipped.risk_flags["under_18"].shifts == (Shift((), Level.ROUTINE, Level.URGENT),)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("version: 1\n", "version: one\n", "'one' is not a whole number"),
        ("id: microneedling\n", "id: peel\n", "must be the name of its folder"),
        ("merge_within: 3h\n", "merge_within: 3 hours\n", "'3 hours' is not a duration"),
        ("lasts: 120d\n", "lasts: 120d\ncolour: red\n", "unknown field"),
        ("  blisters: {}\n", "  blisters: {}\n  redness: {}\n", "already given in line"),
        (
            "    asks: [bleeding, swelling]\n",
            "    asks: [bleeding, sweling]\n",
            "is not a symptom of this file",
        ),
        ("    asks: [bleeding, swelling]\n", "    asks: [bleeding, bleeding]\n", "stands here twice"),
        ("    absorbed_by: h4\n", "    absorbed_by: h5\n", "is not a step of this file"),
        ("    absorbed_by: h4\n", "    absorbed_by: eve0\n", "cannot be absorbed by itself"),
        ("  pus: [pus, clear_fluid]\n", "  pus: [pus]\n", "no choice of the menu leads to it"),
        ("  eye: {}\n", "  eye: {}\n  nose: {}\n", "has no row in triage.csv"),
        (
            "  rf_dent: {needs_flag: rf_device}",
            "  rf_dent: {needs_flag: rf}",
            "is not a risk flag of this file",
        ),
        ("  worried: {}\n", "  worried: {immediate: true}\n", "every cell of its rows must be E"),
        ("    asked: false\n", "    asked: maybe\n", "is not true or false"),
        ("{only_from: R, to: U}", "{only_from: R, to: X}", "a shift can only raise"),
        ("{only_from: R, to: U}", "{only_from: R}", "needs either to or raise_by"),
        ("{only_from: R, to: U}", "{only_from: Q, to: U}", "'Q' is not one of X, R, U, E"),
        ("      d7: [cold_sore]\n", "      t0: [cold_sore]\n", "is not a step that asks of this file"),
        ('["19:00", "20:30"]', '["20:30", "19:00"]', "must be two clock times"),
        ('["19:00", "20:30"]', '["19:00", "20.30"]', "is not a clock time"),
        ("areas: [face,", "areas: [Face,", "'Face' is not a name"),
        ("daily_cap: 1\n", "", "daily_cap is missing"),
    ],
)
def test_a_mistake_in_the_plan_is_named(folder: Path, edit: Edit, old: str, new: str, says: str) -> None:
    edit(PLAN, old, new)
    mistakes = [mistake for mistake in read(folder) if says in mistake.text]
    assert len(mistakes) == 1
    assert mistakes[0].file == folder / PLAN


def test_a_mistake_stands_in_its_own_line(folder: Path, edit: Edit) -> None:
    line = edit(PLAN, "    asks: [bleeding, swelling]\n", "    asks:\n      - bleeding\n      - sweling\n")
    assert [mistake.line for mistake in read(folder)] == [line + 2]


def test_steps_out_of_the_order_of_time_are_named(folder: Path, edit: Edit) -> None:
    line = edit(PLAN, "    when: {day: 5, ", "    when: {day: 2, ")
    assert [(m.line, "order of time" in m.text) for m in read(folder)] == [(line, True)]


def test_advice_that_asks_and_a_check_in_that_does_not_are_named(folder: Path, edit: Edit) -> None:
    edit(PLAN, "    asks: [redness, swelling, bruising, spots, pus]\n", "")
    edit(PLAN, "    useful_for: 2h\n", "    useful_for: 2h\n    asks_pain: true\n")
    assert [m.text.split(": ")[0] for m in read(folder)] == ["steps.eve0", "steps.d5"]


def test_a_file_that_is_not_yaml_is_named_by_line(folder: Path, edit: Edit) -> None:
    line = edit(PLAN, "areas: [face,", "areas: [face,,")
    protocol, mistakes = read_protocol(folder / "microneedling")
    assert protocol is None
    assert [mistake.line for mistake in mistakes] == [line]


def test_a_folder_without_a_plan_is_named(folder: Path) -> None:
    (folder / PLAN).unlink()
    assert [m.file.name for m in read(folder)] == ["protocol.yaml"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("redness,48,72,X", "redness,49,72,X", "gap: starts at 49 h, the one before ends at 48 h"),
        ("redness,48,72,X", "redness,47,72,X", "overlap: starts at 47 h, the one before ends at 48 h"),
        ("redness,0,48,X", "redness,1,48,X", "gap: its first window starts at 1 h"),
        ("redness,168,inf,R", "redness,168,400,R", "gap: its last window ends at 400 h"),
        ("redness,48,72,X,R,U", "redness,48,72,R,X,U", "the level falls with severity (R X U)"),
        ("redness,168,inf,R,R,U", "redness,168,inf,X,R,R", "the level falls with time (severe)"),
        ("redness,48,72,X,R,U", "redness,48,72,X,r,U", "moderate: 'r' is not one of"),
        ("redness,48,72,X", "redness,two,72,X", "from_h: 'two' is not a number of hours"),
        ("redness,48,72,X", "rednes,48,72,X", "symptom: 'rednes' is not a symptom"),
        ("redness,48,72,X", "redness,72,72,X", "from_h must be less than to_h"),
        ("reply-redness-2,A S07; C", "A S07; C", "has 7 cells, not 8"),
        ("reply-redness-2,A S07; C", "redness-2,A S07; C", "is not the key of a text reply-..."),
        ("reply-redness-2,A S07; C", "reply-redness-2,", "a row needs its evidence"),
    ],
)
def test_a_mistake_in_the_table_is_named(folder: Path, edit: Edit, old: str, new: str, says: str) -> None:
    line = edit(TABLE, old, new)
    mistakes = [mistake for mistake in read(folder) if says in mistake.text]
    assert [(m.file.name, m.line) for m in mistakes] == [("triage.csv", line)]


def test_a_symptom_without_rows_is_named_where_it_is_declared(folder: Path, edit: Edit) -> None:
    edit(TABLE, "glands,0,168,R,R,U,reply-glands,A S02\nglands,168,inf,R,U,U,reply-glands-2,A S02\n", "")
    assert [(m.file.name, m.text) for m in read(folder)] == [
        ("protocol.yaml", "symptoms.glands: has no row in triage.csv")
    ]


def test_a_table_with_other_columns_is_refused(folder: Path, edit: Edit) -> None:
    edit(TABLE, "symptom,from_h,to_h", "symptom,to_h,from_h")
    assert any(m.file.name == "triage.csv" and "the first line must be" in m.text for m in read(folder))


def test_a_table_saved_by_a_spreadsheet_reads_the_same(folder: Path, shipped: Protocol) -> None:
    table = folder / TABLE
    table.write_bytes(b"\xef\xbb\xbf" + table.read_bytes().replace(b"\n", b"\r\n"))
    protocol, mistakes = read_protocol(folder / "microneedling")
    assert mistakes == []
    assert protocol is not None
    assert protocol.triage == shipped.triage


def test_ten_mistakes_in_one_file_are_found_at_once_each_in_its_line(folder: Path, edit: Edit) -> None:
    lines = [
        edit(PLAN, "version: 1\n", "version: x\n"),
        edit(PLAN, "merge_within: 3h\n", "merge_within: soon\n"),
        edit(PLAN, "    asks: [bleeding, swelling]\n", "    asks: [bleeding, sweling]\n"),
        edit(PLAN, "    absorbed_by: h4\n", "    absorbed_by: h5\n"),
        edit(PLAN, "    when: {day: 5, ", "    when: {day: 5, day: 6, "),
        edit(PLAN, "    when: {day: 7, ", "    when: {day: 3, "),
        edit(PLAN, "  glands: {}\n", "  glands: {colour: red}\n"),
        edit(PLAN, "  rf_dent: {needs_flag: rf_device}", "  rf_dent: {needs_flag: rf}"),
        edit(PLAN, "    asked: false\n", "    asked: never\n"),
        edit(PLAN, "{only_from: R, to: U}", "{only_from: R, to: R}"),
    ]
    assert [mistake.line for mistake in read(folder)] == lines
