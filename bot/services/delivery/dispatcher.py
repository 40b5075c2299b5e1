"""Claim, render, send, record: the loop that says what the outbox holds.

1. Claim, in one transaction: the first due row of each free lane becomes ours for one lease, gets
   its moment from the budget all processes share, is looked at again (still wanted? still useful?)
   and put into words.
2. Send, each at its moment, outside any transaction. While some are on their way the next are claimed.
3. Record, in a second transaction, by row and attempt: a process that slept past its lease cannot
   overwrite what another did meanwhile.

A crash between 2 and 3 is the one place where nobody knows whether the patient has the message.
Steps are then not repeated and stand as UNSURE; everything else is said once more, with a mark.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from bot.care.pace import Pace
from bot.content.catalog import Catalog
from bot.services.delivery import outcomes, wording
from bot.services.delivery.gateway import Gateway, Result, Retry, Toast, Unknown
from bot.services.delivery.preparing import Prepared
from bot.services.delivery.watching import Unwatched, Watch
from bot.services.speak import Answer
from bot.services.unit import Unit
from bot.store import budget, claims
from bot.store.agreed import OtherSchema
from bot.store.db import Database
from bot.store.models import NEVER_TWICE, OutboxStatus

BATCH = 10  #: a third of a second's work at Telegram's pace, so that an alert never waits behind more
FLYING = 4  #: batches on their way at once, so that a slow Telegram slows nothing else
TOGETHER = 0.2  #: seconds a message that was said waits for those beside it before it is written down
SPINS_ON = 0.05  #: seconds a pressed button may spin on for the sake of what the press brings
MOMENTS = 3  #: that a message is given, one after the other, while this process is held up
RECORDING = 5  #: seconds of a lease that are kept for writing down what became of a message
#: Seconds between tries to write down what became of a message; together about as long as its lease.
RECORD_AGAIN = (0.1, 0.2, 0.5, 1, 2, 4, *(5,) * 10)
log = structlog.get_logger()


@dataclass(frozen=True)
class Batch:
    """What one look at the outbox gave."""

    prepared: list[Prepared] = field(default_factory=list)
    toast: Toast | None = None  #: what is said over the button whose press put the words there
    free_at: datetime | None = None  #: more is due, and may be said from then on
    lanes: frozenset[str] = frozenset()  #: where the work of this transaction has put something
    left: frozenset[str] = frozenset()  #: of these, where more waits to be said


@dataclass
class Delivery:
    """Sends what is due. One instance a process; any number of processes a database."""

    database: Database
    catalog: Catalog
    gateway: Gateway
    now: Callable[[], datetime]
    bot_username: str = ""
    jitter: Callable[[], float] = field(default=random.random)
    patience: float = 40  #: seconds one call may take, and never longer than its lease leaves time to record
    closing: bool = False  #: the process is about to end: what is claimed is said, nothing more is claimed
    pace: Pace | None = field(default_factory=Pace)  #: None: as fast as it goes, for measuring
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep  #: seconds on the clock that ``now`` reads
    watch: Watch = field(default_factory=Unwatched)
    _busy: set[str] = field(default_factory=set)  #: lanes that were at work when something was put there

    async def deliver(self, lanes: Iterable[str] | None = None) -> int:
        """Send everything that is due (of these lanes), until nothing more is; how many calls were made."""
        wanted = None if lanes is None else set(lanes)
        calls, flying = 0, set[asyncio.Task[None]]()
        while not self.closing:
            batch = await asyncio.to_thread(self._claim, wanted)
            calls += len(batch.prepared)
            if batch.prepared:
                flying.add(asyncio.create_task(self.send(batch)))
            elif flying:  # what is on its way may hold up what comes next
                await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
            elif batch.free_at is None:
                break
            if batch.free_at is not None:
                await self._until(batch.free_at)
            while len(flying) >= FLYING:
                await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
                flying = {task for task in flying if not task.done()}
            flying = {task for task in flying if not task.done()}
        if flying:
            await asyncio.wait(flying)
        return calls

    async def send(self, batch: Batch) -> None:
        """Send claimed messages side by side, each at its moment; each is of a lane of its own."""
        ours = [one for one in batch.prepared if self._still_ours(one)]
        waiting = {asyncio.create_task(self._answer(one)): one for one in ours}
        spinner = asyncio.create_task(self._toast(batch.toast, [*waiting])) if batch.toast else None
        while waiting:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            # Writing down keeps the processor from the calls beside: what people wait for comes first.
            if any(not call.done() for call in waiting):
                await asyncio.wait(waiting, timeout=TOGETHER)
            said = [(waiting.pop(call), call.result()) for call in list(waiting) if call.done()]
            await self._settle(said)
        if spinner:
            await spinner

    async def say(self, batch: Batch) -> None:
        """Send what was claimed together with the work that brought it, and what waits behind it."""
        await self.send(batch)
        # Who put something there meanwhile found us at work, and left it to us.
        behind = (batch.lanes & self._busy) - batch.left
        self._busy -= behind
        if rest := batch.left | behind:
            await self.deliver(rest)

    async def _until(self, moment: datetime) -> None:
        rest = (moment - self.now()).total_seconds()
        if rest > 0:
            await self.sleep(rest)

    async def _in_turn(self, one: Prepared) -> None:
        """Wait for its moment. One that passed while this process was held up is given back for another.

        Made up for in a bunch, moments that passed would be more than Telegram takes, beside those of others.
        """
        moment = one.at
        for _ in range(MOMENTS):
            if moment is None or self.pace is None:
                return
            await self._until(moment)
            if one.urgent or self.now() - moment <= self.pace.bot.every / 2:
                return
            moment = await self._another_moment()

    async def _another_moment(self) -> datetime | None:
        try:
            return await asyncio.to_thread(self._book_again)
        except Exception as error:  # the message is ours, and goes whatever happens to the database
            log.warning("no other moment", exc_info=error)
            return None

    def _book_again(self) -> datetime:
        with self.database.transaction() as session:
            return budget.moment(session, self.pace or Pace(), self.now())

    def _left(self, one: Prepared) -> float:
        return (one.until - self.now()).total_seconds() - RECORDING

    def _still_ours(self, one: Prepared) -> bool:
        if self.now() < one.until:
            return True
        log.warning("slept past its lease", outbox_id=one.row_id, attempt=one.attempt)
        return False

    async def _settle(self, said: list[tuple[Prepared, Result]]) -> None:
        """Write down what became of these, together; one that cannot be written down stops no other."""
        try:
            await asyncio.to_thread(self._record, said)
        except OtherSchema:
            log.warning("left to a newer version", outbox_ids=[one.row_id for one, _ in said])
        except Exception as error:
            log.error("not recorded together", count=len(said), exc_info=error)
            await asyncio.gather(*(self._settle_alone(one, result) for one, result in said))

    async def _settle_alone(self, one: Prepared, result: Result) -> None:
        for wait in RECORD_AGAIN:
            try:
                await asyncio.to_thread(self._record, [(one, result)])
                return
            except Exception as error:  # unrecorded it would be said twice; the database may be back soon
                log.error("not recorded", outbox_id=one.row_id, attempt=one.attempt, exc_info=error)
                await asyncio.sleep(wait)

    async def _answer(self, one: Prepared) -> Result:
        try:
            await self._in_turn(one)
            async with asyncio.timeout(min(self.patience, self._left(one))):
                return await self.gateway.send(one.what)
        except Exception as error:  # the words may have left: nobody knows, and nobody else may suffer
            log.error("sending broke", outbox_id=one.row_id, attempt=one.attempt, exc_info=error)
            return Unknown(type(error).__name__)

    async def _toast(self, toast: Toast, read: Sequence[asyncio.Task[Result]]) -> None:
        """Stop a button's spinner, after what is read: putting a call together keeps the processor from it.

        Where Telegram does not take it nothing is lost: the spinner stops by itself, and what the press did
        stands in the message.
        """
        if read:
            await asyncio.wait(read, timeout=SPINS_ON)
        try:
            async with asyncio.timeout(self.patience):
                result = await self.gateway.send(toast)
            if isinstance(result, Retry) and result.after:
                await asyncio.to_thread(self._halt, result.after)
        except Exception as error:
            log.warning("no toast", exc_info=error)

    def _halt(self, after: timedelta) -> None:
        with self.database.transaction() as session:
            now = self.now()
            budget.pause(session, now + after, now)

    def unit(self, session: Session) -> Unit:
        """The setting of one transaction, now."""
        return Unit(session, self.catalog, self.now(), self.bot_username)

    def _claim(self, lanes: set[str] | None) -> Batch:
        for _ in range(3):
            try:
                return self._claim_batch(lanes)
            except IntegrityError:  # another process took a row of the same lane first
                continue
        return Batch()

    def _claim_batch(self, lanes: set[str] | None) -> Batch:
        while True:
            with self.database.transaction() as session:
                unit = self.unit(session)
                taken = claims.claim(session, unit.now, BATCH, lanes, self.pace)
                prepared = wording.in_words(unit, taken)
            self.watch.looked(taken.rows, prepared, everywhere=lanes is None)
            if prepared or taken.free_at or not taken.looked_at:
                return Batch(prepared, free_at=taken.free_at)

    def claim_in(self, unit: Unit, answer: Answer | None = None) -> Batch:
        """Claim within the transaction that put the words there, which saves the first of the two."""
        batch = self._claim_lanes(unit) if unit.lanes else Batch()
        if answer and (batch.prepared or not budget.paused(unit.session, unit.now)):
            return replace(batch, toast=wording.over_button(unit, answer))
        return batch

    def _claim_lanes(self, unit: Unit) -> Batch:
        unit.session.flush()
        lanes, unit.lanes = frozenset(unit.lanes), set()
        taken = claims.claim(unit.session, unit.now, BATCH, lanes, self.pace)
        prepared = wording.in_words(unit, taken)
        self.watch.looked(taken.rows, prepared, everywhere=False)
        self._busy |= lanes - {row.lane for row in taken.rows}
        return Batch(prepared, lanes=lanes, left=(lanes - taken.last) | unit.lanes)

    def _record(self, said: Sequence[tuple[Prepared, Result]]) -> None:
        with self.database.transaction() as session:
            unit = self.unit(session)
            outcomes.record(unit, said, self.jitter)
        for one, result in said:
            self.watch.settled(one, result, unit.now)

    def take_back_lapsed(self) -> int:
        """Deal with claims whose process died: steps stand as UNSURE, the rest is said again."""
        with self.database.transaction() as session:
            now = self.now()
            rows = claims.lapsed(session, now)
            for row in rows:
                log.warning("lease lapsed", outbox_id=row.id, kind=row.kind, attempt=row.attempts)
                row.lease_until = None
                row.error = claims.LAPSED
                row.status = OutboxStatus.UNSURE if row.kind in NEVER_TWICE else OutboxStatus.PENDING
        return len(rows)
