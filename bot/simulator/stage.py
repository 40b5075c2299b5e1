"""The real application on the local Telegram, with time in the hand of whoever watches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.app import App, build
from bot.config import Settings
from bot.content.catalog import Catalog
from bot.services.unit import Unit
from bot.simulator.clock import MovableClock
from bot.simulator.phones import Phone
from bot.simulator.request import SimulatorRequest
from bot.simulator.world import Telegram
from bot.store import crypto

BREATH = timedelta(
    seconds=1
)  #: when something due cannot be done yet (a pace to keep, a retry), time goes on by this


@dataclass
class Stage:
    """One process of the application, its Telegram and its clock."""

    world: Telegram
    clock: MovableClock
    app: App

    @classmethod
    async def open(
        cls,
        start: datetime,
        database_url: str,
        *,
        catalog: Catalog | None = None,
        world: Telegram | None = None,
        clock: MovableClock | None = None,
        keys: tuple[str, ...] = (),
        **settings: Any,
    ) -> Stage:
        """Start the application on a migrated database at ``start`` (aware).

        ``world`` and ``clock`` of an earlier stage go on after a restart. ``settings``: those of
        ``bot.config.Settings`` that are about the world outside Telegram.
        """
        clock = clock or MovableClock(start)
        world = world or Telegram(clock)
        chosen = Settings(
            # The stage must take nothing from the real bot's settings.
            _env_file=None,  # type: ignore[call-arg]
            _env_prefix="AFTERCARE_STAGE_",
            bot_token=world.token,
            database_url=database_url,
            encryption_keys=keys or (crypto.new_key(),),
            **settings,
        )
        app = build(chosen, request=SimulatorRequest(world), now=clock.now, catalog=catalog)
        app.delivery.sleep = clock.sleep
        await app.start()
        return cls(world, clock, app)

    async def close(self) -> None:
        """Stop the application; Telegram and the database stay as they are."""
        await self.app.stop()

    def phone(self, first_name: str, language: str = "en") -> Phone:
        """The phone of a person new to the bot."""
        return Phone(self.world, self.world.new_user(first_name, language=language))

    def unit(self, session: object) -> Unit:
        """The setting of one transaction of the application, now."""
        return self.app.delivery.unit(session)  # type: ignore[arg-type]

    async def settle(self) -> None:
        """Let the application take in everything that happened, and say everything that is due."""
        while await self.app.poller.once():
            pass
        await self.app.ticks.all()

    async def go_to(self, moment: datetime) -> None:
        """Let time pass until ``moment``; everything that falls due on the way happens at its own time."""
        await self.settle()
        while self.clock.now() < moment:
            due = self.app.ticks.next_due()
            soonest = self.clock.now() + BREATH
            self.clock.move(min(moment, max(due, soonest) if due else moment))
            await self.settle()

    async def pass_time(self, by: timedelta) -> None:
        """Let this much time pass."""
        await self.go_to(self.clock.now() + by)
