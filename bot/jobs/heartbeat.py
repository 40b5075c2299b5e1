"""The sign of life to a watchdog outside (a dead-man's switch): it comes only while deliveries flow.

Whoever watches hears nothing when the process is dead, when it hangs, and when it lives but what is due
is not said.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import httpx
import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.jobs.pulse import Pulse
from bot.services.standing import TICK_LATE, held_up
from bot.store import standing
from bot.store.db import Database

PATIENCE = 5  #: seconds for the whole call
log = structlog.get_logger()


@dataclass
class Heartbeat:
    """Calls one address each time it is told to, unless something is held up."""

    url: str
    database: Database
    pulse: Pulse
    now: Callable[[], datetime]

    async def beat(self) -> None:
        """Call the address, or log why not. Never raises for what the network does."""
        why = await asyncio.to_thread(self.reasons)
        if why:
            log.warning("heartbeat withheld", why=why)
            return
        try:
            async with asyncio.timeout(PATIENCE), httpx.AsyncClient(timeout=PATIENCE) as client:
                (await client.get(self.url)).raise_for_status()
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            log.warning("heartbeat not heard", error=type(error).__name__)

    def reasons(self) -> list[str]:
        """Why the heartbeat may not be sent; empty while deliveries flow."""
        age = self.pulse.age("deliver")
        late = (
            [f"nothing was delivered or looked for in {age:.0f} s"] if age > TICK_LATE.total_seconds() else []
        )
        try:
            with self.database.transaction() as session:
                stands = standing.read(session, self.now())
        except SQLAlchemyError as error:
            return [*late, f"the database does not answer ({type(error).__name__})"]
        return late + held_up(stands, self.now())
