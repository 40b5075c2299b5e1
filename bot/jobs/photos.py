"""Healing photos fetched from Telegram, one after the other, each outside any transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from sqlmodel import Session

from bot.services.reports import healing
from bot.services.unit import Unit
from bot.store.db import Database

FETCHING = 30  #: seconds one photo may take
log = structlog.get_logger()


@dataclass
class Photos:
    """Fetches what patients sent for the comparison. ``fetch`` gives a file's bytes by Telegram's id."""

    database: Database
    unit: Callable[[Session], Unit]
    fetch: Callable[[str], Awaitable[bytes]]

    async def advance(self) -> int:
        """Fetch every photo that is due; how many were kept. One that fails is tried again later."""
        kept = 0
        while found := await asyncio.to_thread(self._next):
            attachment, file_id = found
            try:
                async with asyncio.timeout(FETCHING):
                    content = await self.fetch(file_id)
            except Exception as error:  # Telegram is away, or has lost the file: staff have seen it anyway
                log.warning("a photo could not be fetched", attachment=attachment, error=type(error).__name__)
                continue
            await asyncio.to_thread(self._keep, attachment, content)
            kept += 1
        return kept

    def _next(self) -> tuple[int, str] | None:
        with self.database.transaction() as session:
            return healing.to_fetch(self.unit(session))

    def _keep(self, attachment: int, content: bytes) -> None:
        with self.database.transaction() as session:
            healing.fetched(self.unit(session), attachment, content)
