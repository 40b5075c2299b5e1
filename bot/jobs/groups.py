"""Staff groups looked at one after the other, each outside any transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

import structlog
from sqlmodel import Session

from bot.services.clinic import group_check
from bot.services.clinic.group_check import Found
from bot.services.delivery.gateway import Migrated
from bot.services.unit import Unit
from bot.store.db import Database
from bot.store.models import Clinic

LOOKING = 20  #: seconds one group may take
log = structlog.get_logger()


@dataclass
class Groups:
    """Looks at every group once when the process starts, then by the hour. ``look`` asks Telegram of one."""

    database: Database
    unit: Callable[[Session], Unit]
    look: Callable[[int], Awaitable[Found | Migrated]]
    _looked: set[int] = field(default_factory=set)

    def is_due(self, clinic: Clinic, now: datetime) -> bool:
        """Whether the clinic's group is to be looked at now."""
        return group_check.is_due(clinic, self._looked, now)

    async def advance(self) -> int:
        """Look at every group that is due; how many answers there were. No answer is asked for again soon."""
        answers = 0
        while due := await asyncio.to_thread(self._next):
            clinic, chat = due
            self._looked.add(clinic)
            try:
                async with asyncio.timeout(LOOKING):
                    found = await self.look(chat)
            except Exception as error:  # Telegram is away, which says nothing about the group
                log.warning("no word about a staff group", clinic=clinic, error=type(error).__name__)
                continue
            await asyncio.to_thread(self._seen, clinic, chat, found)
            answers += 1
        return answers

    def _next(self) -> tuple[int, int] | None:
        with self.database.transaction() as session:
            return group_check.to_check(self.unit(session), self._looked)

    def _seen(self, clinic: int, chat: int, found: Found | Migrated) -> None:
        with self.database.transaction() as session:
            group_check.seen(self.unit(session), clinic, chat, found)
