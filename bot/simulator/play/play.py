"""The play from curtain to curtain: a stage of its own, the story, and whether every promise was kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from structlog.testing import capture_logs
from structlog.typing import EventDict

from bot.care.protocol import OnDay
from bot.simulator.phones import NotOnScreen
from bot.simulator.play import columns, journey
from bot.simulator.play.cast import Cast
from bot.simulator.play.cells import Style, wrap
from bot.simulator.play.columns import Ruler, Side
from bot.simulator.play.evidence import gather
from bot.simulator.play.people import SCRIPTS
from bot.simulator.play.promises import PROMISES, Evidence
from bot.simulator.play.screen import Screen
from bot.simulator.play.watch import Watch
from bot.simulator.stage import Stage
from bot.store import schema
from bot.store.db import open_engine


async def play(language: str, write: Callable[[str], None], *, colour: bool = False) -> bool:
    """Play the journey in ``language`` on a database and with keys of its own; whether it held what it must.

    ``write`` gets whole lines as they come. KeyError for a language the story is not told in.
    """
    with TemporaryDirectory(prefix="aftercare-demo-") as folder:
        url = f"sqlite:///{Path(folder) / 'demo.db'}"
        engine = open_engine(url)
        schema.upgrade(engine)
        engine.dispose()
        stage = await Stage.open(journey.START, url)
        try:
            return await on_stage(stage, language, write, colour=colour)
        finally:
            await stage.close()


async def on_stage(
    stage: Stage, language: str, write: Callable[[str], None], *, colour: bool = False
) -> bool:
    """The same on a stage that stands at ``journey.START`` with an empty, migrated database."""
    cast = _cast(stage, language, write, colour)
    _open(cast)
    with capture_logs() as logged:
        try:
            await journey.live(cast)
        except NotOnScreen as missing:
            return _stopped(cast, str(missing).partition(";")[0], _errors(logged))
    return _judge(cast, gather(cast, _errors(logged)))


def _cast(stage: Stage, language: str, write: Callable[[str], None], colour: bool) -> Cast:
    script, catalog = SCRIPTS[language], stage.app.catalog
    whens = [step.when for step in catalog.protocols[journey.TREATMENT].steps]
    days = {0} | {when.day for when in whens if isinstance(when, OnDay) and when.day <= journey.LAST_DAY}
    ruler = Ruler(tuple(sorted(days)), script.day)
    screen = Screen(write, colour, language, journey.ZONE, catalog, ruler, journey.SESSION)
    ana, rosa, nadia, omar = (stage.phone(name, language) for name in ("Ana", "Rosa", "Nadia", "Omar"))
    group = stage.world.new_group(journey.NAME, rosa.user, [nadia.user, omar.user])
    watch = Watch(stage.world)
    watch.add(ana.chat, Side.PATIENT)
    watch.add(group, Side.STAFF)
    for phone in (rosa, nadia, omar):
        watch.add(phone.chat, Side.STAFF, phone.user.first_name)
    return Cast(stage, watch, screen, script, ana, rosa, nadia, omar, group)


def _open(cast: Cast) -> None:
    cast.screen.line()
    cast.screen.line(f"  aftercare · {cast.script.title}", Style.STRONG)
    for line in wrap(cast.script.subtitle, columns.WIDTH - 4):
        cast.screen.line(f"  {line}", Style.FAINT)
    cast.screen.line()
    cast.screen.lines(columns.head(cast.script.patient, cast.script.desk))


def _errors(logged: list[EventDict]) -> list[str]:
    grave = [entry for entry in logged if entry["log_level"] in ("error", "critical")]
    return [
        " ".join(str(entry[part]) for part in ("event", "tick", "error") if part in entry) for entry in grave
    ]


def _stopped(cast: Cast, why: str, errors: list[str]) -> bool:
    cast.screen.line(f"  ✗ the story stopped: {why}", Style.BAD)
    for error in errors:
        cast.screen.line(f"  ✗ the application logged: {error}", Style.BAD)
    return False


def _judge(cast: Cast, seen: Evidence) -> bool:
    """Print what was promised and whether it held; True when all of it did."""
    held = True
    cast.screen.line()
    for name, promise in PROMISES.items():
        broken = promise(seen)
        held = held and not broken
        for line in broken:
            cast.screen.line(f"  ✗ {line}", Style.BAD)
        if not broken:
            steps = " ".join(due.step for due in seen.plan)
            cast.screen.line(f"  ✓ {cast.script.kept[name].format(steps=steps)}", Style.GOOD)
    cast.screen.line()
    cast.screen.line(f"  {cast.script.summary.format(**seen.numbers)}", Style.STRONG)
    return held
