"""Claim, render, send, record: the loop that says what the outbox holds.

1. Claim, in one transaction: the first due row of each free lane becomes ours for one lease, is
   looked at again (still wanted? still useful?) and put into words.
2. Send, outside any transaction. Nothing here ever waits for the database while Telegram waits.
3. Record, in a second transaction, by row and attempt: a process that slept past its lease cannot
   overwrite what another did meanwhile.

A crash between 2 and 3 is the one place where nobody knows whether the patient has the message.
Steps are then not repeated and stand as UNSURE; everything else is said once more, with a mark.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

import structlog
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from bot.content.catalog import Catalog
from bot.services import outcomes
from bot.services.gateway import Gateway, Result
from bot.services.preparing import LAPSED, Prepared, prepare
from bot.services.turn import Unit
from bot.store import outbox
from bot.store.db import Database
from bot.store.models import OutboxKind, OutboxStatus

BATCH = 10  #: a third of a second's work at Telegram's pace, so that an alert never waits behind more
log = structlog.get_logger()


@dataclass
class Delivery:
    """Sends what is due. One instance a process; any number of processes a database."""

    database: Database
    catalog: Catalog
    gateway: Gateway
    now: Callable[[], datetime]
    bot_username: str = ""
    jitter: Callable[[], float] = field(default=random.random)
    closing: bool = False  #: the process is about to end: what is claimed is said, nothing more is claimed

    async def deliver(self, lanes: Iterable[str] | None = None) -> int:
        """Send everything that is due (of these lanes), until nothing more is; how many calls were made."""
        wanted = None if lanes is None else set(lanes)
        calls = 0
        while not self.closing and (prepared := await asyncio.to_thread(self._claim, wanted)):
            calls += len(prepared)
            await self.send(prepared)
        return calls

    async def send(self, prepared: Iterable[Prepared]) -> None:
        """Send claimed messages side by side; each is of a lane of its own."""
        await asyncio.gather(*(self._say(one) for one in prepared))

    async def _say(self, one: Prepared) -> None:
        result = await self.gateway.send(one.what)
        await asyncio.to_thread(self._record, one, result)

    def unit(self, session: Session) -> Unit:
        """The setting of one transaction, now."""
        return Unit(session, self.catalog, self.now(), self.bot_username)

    def _claim(self, lanes: set[str] | None) -> list[Prepared]:
        for _ in range(3):
            try:
                return self._claim_batch(lanes)
            except IntegrityError:  # another process took a row of the same lane first
                continue
        return []

    def _claim_batch(self, lanes: set[str] | None) -> list[Prepared]:
        while True:
            with self.database.transaction() as session:
                unit = self.unit(session)
                taken = outbox.claim(session, unit.now, BATCH, lanes)
                prepared = [one for row in taken if (one := prepare(unit, row))]
            if prepared or not taken:
                return prepared

    def claim_in(self, unit: Unit) -> list[Prepared]:
        """Claim within the transaction that put the words there, which saves the first of the two."""
        unit.session.flush()
        taken = outbox.claim(unit.session, unit.now, BATCH, unit.lanes)
        return [one for row in taken if (one := prepare(unit, row))]

    def _record(self, one: Prepared, result: Result) -> None:
        with self.database.transaction() as session:
            outcomes.record(self.unit(session), one, result, self.jitter())

    def take_back_lapsed(self) -> int:
        """Deal with claims whose process died: steps stand as UNSURE, the rest is said again."""
        with self.database.transaction() as session:
            now = self.now()
            rows = outbox.lapsed(session, now)
            for row in rows:
                log.warning("lease lapsed", outbox_id=row.id, kind=row.kind, attempt=row.attempts)
                row.lease_until = None
                row.error = LAPSED
                row.status = OutboxStatus.UNSURE if row.kind is OutboxKind.STEP else OutboxStatus.PENDING
        return len(rows)
