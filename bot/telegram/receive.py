"""One update, one transaction: stored, handled and committed before Telegram hears that we have it.

1. ``update_id`` is inserted; when its effect stands already, nothing more happens.
2. The handler changes rows and puts words into the outbox.
3. The first of those words are claimed in the same transaction; commit.
4. They are sent; the rest of what waits for those chats follows.

A handler that raises leaves no effect. Its update is kept with a count; after three tries it is
parked, a patient's becomes a case, and the sender gets the fixed "call us" text. Silence is never the
outcome. What the library cannot read is parked in the same way, as far as we can read it ourselves.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import structlog
from sqlalchemy.exc import IntegrityError, InterfaceError, OperationalError, TimeoutError
from sqlmodel import Session
from telegram import Bot, Update

from bot.care.errors import AftercareError
from bot.content.catalog import Catalog
from bot.services import troubles
from bot.services.delivery.dispatcher import Batch, Delivery
from bot.services.incoming import Incoming
from bot.services.turn import Turn
from bot.store import inbox
from bot.store.conversations import LostRace
from bot.store.db import Database
from bot.store.types import UNREADABLE
from bot.telegram.parse import Raw, in_part, parse

Handler = Callable[[Turn], None]
AGAIN = (LostRace, IntegrityError)  #: somebody else moved the same row first: look again and decide anew
UNAVAILABLE = (
    OperationalError,
    InterfaceError,
    TimeoutError,
)  #: the database is away: nothing is acknowledged
RACES = 20  #: lost ones before they count as a failure: an album's pictures come all at once
log = structlog.get_logger()


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

    async def receive(self, raw: Raw) -> None:
        """Return when the update's effect is committed and its answer was tried.

        Raises sqlalchemy's OperationalError when the database is away: do not acknowledge.
        """
        await self.delivery.say(await asyncio.to_thread(self._until_settled, raw))

    def _until_settled(self, raw: Raw) -> Batch:
        lost, incoming, handle = 0, None, self.handle
        while True:
            try:
                incoming = parse(Update.de_json(raw, self.bot), self.now())
                return self._once(raw, incoming, handle)
            except AftercareError as refusal:
                handle = troubles.saying(refusal)
                continue
            except UNAVAILABLE:
                raise
            except AGAIN as race:
                lost, handle = lost + 1, self.handle
                if lost < RACES:
                    continue
                failure: Exception = race
            except Exception as error:
                failure = error
            if done := self._failed(raw, incoming, failure):
                return done

    def _once(self, raw: Raw, incoming: Incoming | None, handle: Handler) -> Batch:
        with self.database.transaction() as session:
            turn = self._turn(session, incoming)
            if not inbox.begin(session, raw["update_id"], turn.now):
                return Batch()
            if incoming is not None:
                handle(turn)
            return self.delivery.claim_in(turn, turn.answer)

    def _turn(self, session: Session, incoming: Incoming | None) -> Turn:
        return Turn(session, self.catalog, self.now(), self.bot_username, incoming=incoming)  # type: ignore[arg-type]

    def _failed(self, raw: Raw, incoming: Incoming | None, error: Exception) -> Batch | None:
        """Count a failure. What is said when this was the last try; None when it is to be tried again."""
        log.error("handling failed", update_id=raw["update_id"], error=type(error).__name__, exc_info=error)
        incoming = incoming or in_part(raw, self.now())
        # Twice, for the first may only lose a race; then with ever less, for it may fail as the handler did.
        ways = (troubles.to_a_person, troubles.to_a_person, troubles.parked, troubles.somebody)
        unreadable = partial(troubles.unreadable, update_id=raw["update_id"])
        for tell in ways if incoming else (unreadable, unreadable):
            try:
                return self._counted(raw, incoming, error, tell)
            except UNAVAILABLE:
                raise
            except Exception as trouble:
                log.critical(
                    "a parked update could not be told", update_id=raw["update_id"], exc_info=trouble
                )
        return self._counted(raw, incoming, error, lambda turn: None)

    def _counted(self, raw: Raw, incoming: Incoming | None, error: Exception, tell: Handler) -> Batch | None:
        # One transaction: an update that is parked and not told would be silence.
        with self.database.transaction() as session:
            turn = self._turn(session, incoming)
            if not inbox.count_failure(session, raw["update_id"], raw, turn.now, type(error).__name__):
                return None
            tell(turn)
            return self.delivery.claim_in(turn, turn.answer)

    async def retry_waiting(self) -> int:
        """Try stored updates again whose handling a crash cut short; how many there were."""
        waiting = await asyncio.to_thread(self._waiting)
        for update_id, payload in waiting.items():
            try:
                if payload == UNREADABLE:
                    await asyncio.to_thread(self._set_aside, update_id)
                else:
                    await self.receive(payload)
            except Exception as error:  # the next one may fare better
                log.error("still not handled", update_id=update_id, exc_info=error)
        return len(waiting)

    def _waiting(self) -> dict[int, Raw]:
        with self.database.transaction() as session:
            return {row.update_id: row.payload for row in inbox.waiting(session)}

    def _set_aside(self, update_id: int) -> None:
        """A stored update whose key is missing: only its number is known."""
        log.critical("a stored update cannot be decrypted", update_id=update_id)
        with self.database.transaction() as session:
            inbox.park(session, update_id, "no key")
            troubles.unreadable(self._turn(session, None), update_id)
