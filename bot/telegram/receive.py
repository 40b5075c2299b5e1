"""One update, one transaction: stored, handled and committed before Telegram hears that we have it.

1. ``update_id`` is inserted; when its effect stands already, nothing more happens.
2. The handler changes rows and puts words into the outbox.
3. The first of those words are claimed in the same transaction; commit.
4. They are sent; the rest of what waits for those chats follows.

A handler that raises leaves no effect. Its update is kept with a count; after three tries it is
parked, staff are told, and the sender gets the fixed "call us" text. Silence is never the outcome.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy.exc import IntegrityError, InterfaceError, OperationalError
from sqlmodel import Session
from telegram import Bot, Update

from bot.care.errors import AftercareError
from bot.content.catalog import Catalog
from bot.services import troubles
from bot.services.delivery import Delivery
from bot.services.incoming import Incoming
from bot.services.preparing import Prepared
from bot.services.turn import Turn
from bot.store import inbox
from bot.store.conversations import LostRace
from bot.store.db import Database
from bot.telegram.parse import parse

Handler = Callable[[Turn], None]
AGAIN = (LostRace, IntegrityError)  #: somebody else moved the same row first: look again and decide anew
UNAVAILABLE = (OperationalError, InterfaceError)  #: the database is away: nothing is acknowledged
log = structlog.get_logger()


@dataclass(frozen=True)
class _Done:
    prepared: list[Prepared]
    lanes: set[str]


@dataclass
class Receiver:
    """Takes updates in, whichever way they came."""

    bot: Bot
    database: Database
    catalog: Catalog
    delivery: Delivery
    handle: Handler
    now: Callable[[], datetime]
    bot_username: str = ""

    async def receive(self, raw: dict[str, Any]) -> None:
        """Return when the update's effect is committed and its answer was tried.

        Raises sqlalchemy's OperationalError when the database is away: do not acknowledge.
        """
        done = await asyncio.to_thread(self._until_settled, raw)
        await self.delivery.send(done.prepared)
        if done.lanes:
            await self.delivery.deliver(done.lanes)

    def _until_settled(self, raw: dict[str, Any]) -> _Done:
        lost, incoming = 0, None
        while True:
            try:
                incoming = parse(Update.de_json(raw, self.bot), self.now())
                return self._once(raw, incoming, self.handle)
            except AftercareError as refusal:
                return self._once(raw, incoming, troubles.saying(refusal))
            except UNAVAILABLE:
                raise
            except AGAIN as race:
                lost += 1
                if lost >= inbox.TRIES and self._count(raw, race):
                    return self._once_parked(incoming)
            except Exception as error:
                if self._count(raw, error):
                    return self._once_parked(incoming)

    def _once(self, raw: dict[str, Any], incoming: Incoming | None, handle: Handler) -> _Done:
        with self.database.transaction() as session:
            turn = self._turn(session, incoming)
            if not inbox.begin(session, raw["update_id"], raw, turn.now):
                return _Done([], set())
            if incoming is not None:
                handle(turn)
            return _Done(self.delivery.claim_in(turn) if turn.lanes else [], turn.lanes)

    def _turn(self, session: Session, incoming: Incoming | None) -> Turn:
        return Turn(session, self.catalog, self.now(), self.bot_username, incoming=incoming)  # type: ignore[arg-type]

    def _count(self, raw: dict[str, Any], error: Exception) -> bool:
        """Count a failure; True when the update is now parked."""
        log.error("handling failed", update_id=raw["update_id"], error=type(error).__name__, exc_info=error)
        with self.database.transaction() as session:
            failures = inbox.count_failure(session, raw["update_id"], raw, self.now(), type(error).__name__)
        return failures >= inbox.TRIES

    def _once_parked(self, incoming: Incoming | None) -> _Done:
        if incoming is None:
            return _Done([], set())
        with self.database.transaction() as session:
            turn = self._turn(session, incoming)
            troubles.parked(turn)
            return _Done(self.delivery.claim_in(turn), turn.lanes)

    async def retry_waiting(self) -> int:
        """Try stored updates again whose handling a crash cut short; how many there were."""
        rows = await asyncio.to_thread(self._waiting)
        for payload in rows:
            await self.receive(payload)
        return len(rows)

    def _waiting(self) -> list[dict[str, Any]]:
        with self.database.transaction() as session:
            return [row.payload for row in inbox.waiting(session)]
