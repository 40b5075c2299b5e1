"""Topics of a staff group made by Telegram, one at a time, each outside any transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from sqlmodel import Session

from bot.services.cases import new_topics
from bot.services.cases.new_topics import NewTopic
from bot.services.delivery.gateway import Result, Unknown
from bot.services.unit import Unit
from bot.store.db import Database

MAKING = 20  #: seconds the call may take, well within its lease
log = structlog.get_logger()


@dataclass
class Topics:
    """Makes what is due. ``make`` asks Telegram for a topic of this name in this chat."""

    database: Database
    unit: Callable[[Session], Unit]
    make: Callable[[int, str], Awaitable[Result]]

    async def advance(self) -> bool:
        """Make one topic, if it is time for one; whether Telegram was asked."""
        new = await asyncio.to_thread(self._next)
        if new is None:
            return False
        try:
            async with asyncio.timeout(MAKING):
                result = await self.make(new.chat_id, new.name)
        except Exception as error:  # there may be a topic that nobody knows: it stays empty
            log.warning("making a topic broke", chat_id=new.chat_id, exc_info=error)
            result = Unknown(type(error).__name__)
        await asyncio.to_thread(self._record, new, result)
        return True

    def _next(self) -> NewTopic | None:
        with self.database.transaction() as session:
            return new_topics.to_make(self.unit(session))

    def _record(self, new: NewTopic, result: Result) -> None:
        with self.database.transaction() as session:
            new_topics.record(self.unit(session), new, result)
