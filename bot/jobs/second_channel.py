"""Sends what the second channel has to say: rows are claimed, tried outside any transaction, recorded."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import structlog
from sqlmodel import Session

from bot.jobs.ways import Untaken, Way
from bot.services.cases import second_channel
from bot.services.cases.second_channel import Notice, Target
from bot.services.unit import Unit
from bot.store.db import Database

log = structlog.get_logger()


def _unseen(channel: str, outcome: str) -> None: ...


@dataclass
class SecondChannel:
    """The configured ways of one process. With none nothing is written and nothing sent."""

    database: Database
    unit: Callable[[Session], Unit]
    ways: Mapping[Target, Way]
    observe: Callable[[str, str], None] = field(default=_unseen)  #: channel, outcome

    async def advance(self) -> None:
        """Write what has come due, and try once whatever waits to be sent."""
        if self.ways:
            notices = await asyncio.to_thread(self._take)
            await asyncio.gather(*(self._try(notice) for notice in notices))

    def _take(self) -> list[Notice]:
        targets = tuple(self.ways)
        with self.database.transaction() as session:
            second_channel.write_due(self.unit(session), targets)
        with self.database.transaction() as session:
            return second_channel.take(self.unit(session), targets)

    async def _try(self, notice: Notice) -> None:
        target = next(target for target in self.ways if target.id == notice.target)
        error = await self._send(self.ways[target], notice)
        await asyncio.to_thread(self._record, notice, error)
        self.observe(target.channel.value, "failed" if error else "sent")
        if error:
            log.warning("second channel failed", alert_id=notice.row_id, channel=target.channel, why=error)

    async def _send(self, way: Way, notice: Notice) -> str | None:
        try:
            await way.send(notice)
        except Untaken as error:
            return str(error)
        except Exception as error:  # a library's own trouble may not keep the others from being told
            log.error("second channel broke", alert_id=notice.row_id, exc_info=error)
            return type(error).__name__
        return None

    def _record(self, notice: Notice, error: str | None) -> None:
        with self.database.transaction() as session:
            second_channel.record(self.unit(session), notice, error)
