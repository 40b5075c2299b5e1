"""What happens as time passes. Each tick stands on its own: one that fails stops no other."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.services.cases import escalation
from bot.services.delivery.dispatcher import Delivery
from bot.services.reports import words as reports
from bot.services.unit import Unit
from bot.store import claims

log = structlog.get_logger()


@dataclass
class Ticks:
    """The ticks of one process."""

    delivery: Delivery
    retry_waiting: Callable[[], Awaitable[int]]

    async def deliver(self) -> None:
        """Send what is due."""
        await self._fenced("deliver", self.delivery.deliver())

    async def escalate(self) -> None:
        """Move cases nobody answered up their ladder, and say what that brings."""
        await self._fenced("escalate", self._until_done(escalation.advance))

    async def sweep(self) -> None:
        """Settle questions and forms that got no answer."""
        await self._fenced("sweep", self._until_done(reports.sweep))

    async def recover(self) -> None:
        """Take back what a dead process had claimed, and retry updates a crash cut short."""
        await self._fenced("take back", asyncio.to_thread(self.delivery.take_back_lapsed))
        await self._fenced("retry updates", self.retry_waiting())

    async def all(self) -> None:
        """Every tick once, in the order that lets what one makes due be sent by the next."""
        await self.recover()
        await self.sweep()
        await self.escalate()
        await self.deliver()

    def next_due(self) -> datetime | None:
        """When the next message, escalation or unanswered question is due; None when nothing waits."""
        with self.delivery.database.transaction() as session:
            moments = (
                claims.next_due(session),
                escalation.next_due(session),
                reports.next_due(session),
            )
        return min((moment for moment in moments if moment is not None), default=None)

    async def _until_done(self, work: Callable[[Unit], object]) -> None:
        """Repeat ``work``, each time in a transaction of its own, until it finds nothing; then send."""
        if await asyncio.to_thread(self._repeat, work):
            await self.delivery.deliver()

    def _repeat(self, work: Callable[[Unit], object]) -> int:
        done = 0
        while True:
            with self.delivery.database.transaction() as session:
                if not work(self.delivery.unit(session)):
                    return done
            done += 1

    async def _fenced(self, name: str, work: Awaitable[object]) -> None:
        try:
            await work
        except Exception as error:
            log.error("tick failed", tick=name, error=type(error).__name__, exc_info=error)
