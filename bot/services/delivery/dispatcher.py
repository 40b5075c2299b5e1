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
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import Session

from bot.content.catalog import Catalog
from bot.services.delivery import outcomes
from bot.services.delivery.gateway import Gateway, Result, Toast, Unknown
from bot.services.delivery.preparing import Prepared, prepare
from bot.services.unit import Unit
from bot.store import outbox
from bot.store.db import Database
from bot.store.models import OutboxKind, OutboxMessage, OutboxStatus

BATCH = 10  #: a third of a second's work at Telegram's pace, so that an alert never waits behind more
TOGETHER = 0.2  #: seconds a message that was said waits for those beside it before it is written down
#: Seconds between tries to write down what became of a message; together about as long as its lease.
RECORD_AGAIN = (0.1, 0.2, 0.5, 1, 2, 4, *(5,) * 10)
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
    patience: float = 40  #: seconds one call may take, well within its lease
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
        ours = [one for one in prepared if self._still_ours(one)]
        ours.sort(key=lambda one: isinstance(one.what, Toast))  # what is read, before what stops a spinner
        calls = {asyncio.create_task(self._answer(one)): one for one in ours}
        await asyncio.gather(*(self._settle(one, call, calls) for call, one in calls.items()))

    def _still_ours(self, one: Prepared) -> bool:
        if self.now() < one.until:
            return True
        log.warning("slept past its lease", outbox_id=one.row_id, attempt=one.attempt)
        return False

    async def _settle(
        self, one: Prepared, call: asyncio.Task[Result], beside: Iterable[asyncio.Task[Result]]
    ) -> None:
        result = await call
        # Writing down keeps the processor from the calls that go on beside: what people wait for comes first.
        await asyncio.wait(beside, timeout=TOGETHER)
        for wait in RECORD_AGAIN:
            try:
                await asyncio.to_thread(self._record, one, result)
                return
            except Exception as error:  # unrecorded it would be said twice; the database may be back soon
                log.error("not recorded", outbox_id=one.row_id, attempt=one.attempt, exc_info=error)
                await asyncio.sleep(wait)

    async def _answer(self, one: Prepared) -> Result:
        try:
            async with asyncio.timeout(self.patience):
                return await self.gateway.send(one.what)
        except Exception as error:  # the words may have left: nobody knows, and nobody else may suffer
            log.error("sending broke", outbox_id=one.row_id, attempt=one.attempt, exc_info=error)
            return Unknown(type(error).__name__)

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
                prepared = _in_words(unit, taken)
            if prepared or not taken:
                return prepared

    def claim_in(self, unit: Unit) -> list[Prepared]:
        """Claim within the transaction that put the words there, which saves the first of the two."""
        unit.session.flush()
        taken = outbox.claim(unit.session, unit.now, BATCH, unit.lanes)
        return _in_words(unit, taken)

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
                row.error = outbox.LAPSED
                row.status = OutboxStatus.UNSURE if row.kind is OutboxKind.STEP else OutboxStatus.PENDING
        return len(rows)


def _in_words(unit: Unit, taken: Iterable[OutboxMessage]) -> list[Prepared]:
    """The claimed rows as they are to be sent. One that cannot be said is set aside and stops no other."""
    prepared = []
    for row in taken:
        try:
            one = prepare(unit, row)
        except DBAPIError:  # not the row's fault: the claim is undone, and made again later
            raise
        except Exception as error:
            log.error("no words for a message", outbox_id=row.id, kind=row.kind, exc_info=error)
            outcomes.unsayable(unit, row, f"no words: {type(error).__name__}")
            continue
        if one:
            prepared.append(one)
    return prepared
