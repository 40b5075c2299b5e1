"""The terminal of the play: what is new is added below, and nothing is ever touched again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.care.timeline import day_number, to_local
from bot.content.catalog import Catalog
from bot.content.message import Moment
from bot.content.moments import said
from bot.simulator.play import columns
from bot.simulator.play.cells import Line, Piece, Style, painted
from bot.simulator.play.columns import Block, Ruler


@dataclass
class Screen:
    """Writes whole lines, in the viewer's ``language`` and the clinic's ``zone``."""

    write: Callable[[str], None]
    colour: bool
    language: str
    zone: str
    catalog: Catalog
    days: Ruler
    session_at: datetime  #: day 0 of the ruler
    _day: int | None = None
    _clock: str = ""

    def lines(self, lines: Sequence[Line]) -> None:
        """Add these lines."""
        for line in lines:
            self.write(painted(line, colour=self.colour) + "\n")

    def line(self, text: str = "", style: Style = Style.PLAIN) -> None:
        """Add one line of text."""
        self.lines([(Piece(text, style),)])

    def moment(self, blocks: Sequence[Block], now: datetime) -> None:
        """Add what shows at this moment; a new day puts the ruler above it."""
        if not blocks:
            return
        day = day_number(self.session_at, now, self.zone)
        if day != self._day:
            self.lines(columns.ruler(self.days, day, self._date(now)))
            self._day, self._clock = day, ""
        clock = f"{to_local(now, self.zone):%H:%M}"
        self.lines(columns.moment(blocks, "" if clock == self._clock else clock))
        self._clock = clock

    def _date(self, now: datetime) -> str:
        weekday = self._say(f"when-weekday-{to_local(now, self.zone).isoweekday()}", {})
        date = said(Moment(at=now, style="date"), self.zone, now, self._say)
        return f"{weekday} {date}"

    def _say(self, key: str, values: dict[str, str | int | float]) -> str:
        return self.catalog.format(self.language, key, values)
