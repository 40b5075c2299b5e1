"""The demo plays the real application, and says so when a guarantee broke on the way."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import Result
from sqlmodel import select
from typer.testing import CliRunner

from bot.cli import app
from bot.content.catalog import Catalog
from bot.simulator.faults import Fault
from bot.simulator.play import journey
from bot.simulator.play import play as player
from bot.simulator.play.cells import cells
from bot.simulator.play.play import on_stage
from bot.simulator.play.promises import PROMISES, Due, Evidence, Said
from bot.simulator.stage import Stage
from bot.store import schema
from bot.store.db import open_engine
from bot.store.models import OutboxMessage, OutboxStatus

NET = "Get help now (112)."
AT = datetime(2026, 11, 26, 10, 2, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
KEPT = Evidence(
    plan=[
        Due("d1", AT - 48 * 60 * MINUTE, AT - 40 * 60 * MINUTE, "Puffy eyelids", NET),
        Due("d3", AT - 60 * MINUTE, AT, "Flaking"),
    ],
    patient=[
        Said(AT - 48 * 60 * MINUTE, f"Glow · day 1\nPuffy eyelids\n{NET}"),
        Said(AT - 60 * MINUTE, "Glow · day 3\nFlaking"),
        Said(AT + 60 * MINUTE, "Nobody has answered yet"),
    ],
    group=[Said(AT, "Case A01"), Said(AT + 15 * MINUTE, "A01: please take it")],
    staff={"Rosa": [Said(AT + 45 * MINUTE, "A01: told as the owner")]},
    reference="A01",
    reported_at=AT,
    quiet=(AT - 47 * 60 * MINUTE, AT - 46 * 60 * MINUTE),
    late={"group": 15 * MINUTE, "Rosa": 45 * MINUTE, "patient": 60 * MINUTE},
    cases=["closed"],
)

BREACHES: dict[str, tuple[str, Evidence, str]] = {
    "a step is missing": ("steps", replace(KEPT, patient=KEPT.patient[:1]), "step d3 came 0 times"),
    "a step came twice": (
        "steps",
        replace(KEPT, patient=[*KEPT.patient, KEPT.patient[1]]),
        "d3 came 2 times",
    ),
    "a step came late": (
        "steps",
        replace(KEPT, patient=[KEPT.patient[0], replace(KEPT.patient[1], at=AT + MINUTE)]),
        "step d3 came at 26 Nov 10:03 UTC",
    ),
    "words came twice": (
        "doubled",
        replace(KEPT, patient=[*KEPT.patient, replace(KEPT.patient[2], at=AT + 61 * MINUTE)]),
        'the patient read twice: "Nobody has answered yet"',
    ),
    "the alert came later": (
        "reached",
        replace(KEPT, group=[replace(KEPT.group[0], at=AT + MINUTE)]),
        "not in the staff group before the clock moved",
    ),
    "the owner was not told": ("ladder", replace(KEPT, staff={}), "Rosa heard nothing 45 minutes"),
    "the patient was not told": ("ladder", replace(KEPT, patient=[]), "patient heard nothing 60 minutes"),
    "staff were disturbed": (
        "quiet",
        replace(KEPT, group=[*KEPT.group, Said(KEPT.quiet[0], "Redness")]),
        "disturbed the staff",
    ),
    "no emergency number": (
        "safety",
        replace(KEPT, patient=[Said(AT, "Puffy eyelids, get help now")]),
        "d1 came without the emergency number",
    ),
    "a case is open": (
        "closed",
        replace(KEPT, cases=["closed", "open"]),
        "1 closed, 1 open instead of 1 closed",
    ),
    "there was no case": ("closed", replace(KEPT, cases=[]), "none instead of 1 closed"),
    "a message is left": ("sent", replace(KEPT, unsaid=["reply 7 is failed"]), "reply 7 is failed"),
    "Telegram refused": ("sent", replace(KEPT, refused=["sendMessage: Forbidden"]), "sendMessage: Forbidden"),
    "an update is left": ("sent", replace(KEPT, unread=2), "2 updates were not handled"),
    "an error was logged": (
        "sent",
        replace(KEPT, errors=["tick failed"]),
        "the application logged: tick failed",
    ),
}


@pytest.fixture(scope="module")
def played() -> Result:
    """The command as it runs in a pipe."""
    return CliRunner().invoke(app, ["demo", "--play"])


def run_on_stage(
    catalog: Catalog, folder: Path, language: str, meanwhile: Callable[[Stage, str], None]
) -> tuple[bool, list[str]]:
    """Play it with somebody meddling: ``meanwhile`` gets the stage and each line as it is written."""
    url = f"sqlite:///{folder / 'play.db'}"
    engine = open_engine(url)
    schema.upgrade(engine)
    engine.dispose()
    lines: list[str] = []

    async def run() -> bool:
        stage = await Stage.open(journey.START, url, catalog=catalog)

        def write(line: str) -> None:
            lines.append(line)
            meanwhile(stage, line)

        try:
            return await on_stage(stage, language, write)
        finally:
            await stage.close()

    return asyncio.run(run()), lines


@pytest.fixture(scope="module")
def robbed(catalog: Catalog, tmp_path_factory: pytest.TempPathFactory) -> tuple[bool, list[str]]:
    """The story in Spanish; on the second day somebody takes the message of the third out of the outbox."""

    def rob(stage: Stage, line: str) -> None:
        if "miércoles" in line:
            with stage.app.database.transaction() as session:
                row = session.exec(select(OutboxMessage).where(OutboxMessage.step == "d3")).one()
                row.status = OutboxStatus.CANCELLED

    return run_on_stage(catalog, tmp_path_factory.mktemp("play"), "es", rob)


def test_the_whole_journey_is_played_and_every_promise_is_kept(played: Result) -> None:
    assert played.exit_code == 0, played.output
    assert played.output.count("✓") == len(PROMISES)
    assert "✗" not in played.output
    assert "once, in its time: t0 h4 eve0 d1 d2 d3 d5 d7 d14 d28" in played.output


def test_the_story_shows_the_red_report_its_ladder_the_answer_and_the_end(played: Result) -> None:
    told = [
        "+ Aftercare", "Nadia: /enrol", "I agree", "Cold sores", "day 1", "redness (a", "day 3", "Urgent",
        "nobody has taken it since 11:02", "12:02", "Nobody has answered yet", "Seen by Nadia at 12:05",
        "Omar: Nadia has it since 12:05", "Nadia, Glow Clinic: Hello Ana", "Thank you", "closed it at 16:20",
        "day 28", "a person's answer after 65 minutes",
    ]  # fmt: skip
    at = -1
    for words in told:
        found = played.output.find(words, at + 1)
        assert found > at, f"{words!r} does not come after the words before it"
        at = found


def test_the_output_in_a_pipe_is_plain_and_fits_100_columns(played: Result) -> None:
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", played.output)
    assert max(cells(line) for line in played.output.splitlines()) <= 100


def test_a_step_that_never_came_fails_the_play_and_is_named(robbed: tuple[bool, list[str]]) -> None:
    held, lines = robbed

    assert not held
    assert [line.strip() for line in lines if "✗" in line] == ["✗ step d3 came 0 times instead of once"]


def test_the_story_is_told_in_spanish_too(robbed: tuple[bool, list[str]]) -> None:
    _, lines = robbed

    assert any("día 28" in line for line in lines)
    assert any("Visto por Nadia" in line for line in lines)
    assert sum("✓" in line for line in lines) == len(PROMISES) - 1
    assert max(cells(line.rstrip("\n")) for line in lines) <= 100


def test_a_story_that_cannot_go_on_stops_with_one_line(catalog: Catalog, tmp_path: Path) -> None:
    def refuse(stage: Stage, line: str) -> None:
        if "GLOW CLINIC" in line:
            stage.world.fail_next("sendMessage", Fault.TIMEOUT_BEFORE, times=50)

    held, lines = run_on_stage(catalog, tmp_path, "en", refuse)

    assert not held
    assert lines[-1] == '  ✗ the story stopped: no button "Use this group" for Rosa\n'


def test_a_broken_promise_is_exit_code_1(monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object, **__: object) -> bool:
        return False

    monkeypatch.setattr(player, "play", broken)

    assert CliRunner().invoke(app, ["demo", "--play"]).exit_code == 1


def test_without_play_the_command_says_what_to_type_and_fails() -> None:
    refused = CliRunner().invoke(app, ["demo"])

    assert refused.exit_code == 2
    assert len(refused.stderr.splitlines()) == 1
    assert "aftercare demo --play" in refused.stderr


def test_what_is_kept_breaks_no_promise() -> None:
    assert [line for promise in PROMISES.values() for line in promise(KEPT)] == []


@pytest.mark.parametrize(("promise", "seen", "words"), BREACHES.values(), ids=BREACHES)
def test_a_promise_names_how_it_was_broken(promise: str, seen: Evidence, words: str) -> None:
    broken = PROMISES[promise](seen)

    assert len(broken) == 1
    assert words in broken[0]
