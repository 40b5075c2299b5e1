"""``aftercare demo``: the bot's work can be seen without Telegram, token or settings."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import time
from collections.abc import Callable
from enum import StrEnum
from itertools import count
from typing import Annotated

import typer

from bot.simulator.play.columns import WIDTH

SECONDS_A_LINE = 0.05  #: at a screen, so that eyes can follow; the whole takes half a minute


class Language(StrEnum):
    """The languages the story is told in."""

    en = "en"
    es = "es"


def demo(
    play_: Annotated[bool, typer.Option("--play", help="Play one patient's journey here and stop.")] = False,
    language: Annotated[Language, typer.Option(help="Of the story.")] = Language.en,
) -> None:
    """Show a whole journey on a Telegram of its own: no token, no settings, nothing left behind."""
    if not play_:
        typer.echo("aftercare: the demo in a browser is not there yet; use: aftercare demo --play", err=True)
        raise typer.Exit(2)
    # The local Telegram and the whole application take a while to load, and only this command needs both.
    from bot.simulator.play.play import play

    at_a_screen = sys.stdout.isatty()
    room = shutil.get_terminal_size().columns
    if at_a_screen and room < WIDTH:
        typer.echo(f"aftercare: the demo is {WIDTH} columns wide and this window {room}; widen it", err=True)
    colour = at_a_screen and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    write = _paced(time.monotonic()) if at_a_screen else _written
    held = asyncio.run(play(language.value, write, colour=colour))
    raise typer.Exit(0 if held else 1)


def _written(line: str) -> None:
    sys.stdout.write(line)


def _paced(began: float) -> Callable[[str], None]:
    """Writes each line at its time; what the machine needed for its work is not waited for once more."""
    numbers = count()

    def write(line: str) -> None:
        time.sleep(max(0.0, began + next(numbers) * SECONDS_A_LINE - time.monotonic()))
        _written(line)
        sys.stdout.flush()

    return write
