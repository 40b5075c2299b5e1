"""What happens as time passes. Each tick stands on its own: one that fails stops no other."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from sqlmodel import Session

from bot.jobs.groups import Groups
from bot.jobs.heartbeat import Heartbeat
from bot.jobs.photos import Photos
from bot.jobs.pulse import Pulse
from bot.jobs.second_channel import SecondChannel
from bot.jobs.topics import Topics
from bot.services.cases import escalation, new_topics, second_channel
from bot.services.clinic import digest, gaps, reach, readiness
from bot.services.delivery.dispatcher import Delivery
from bot.services.plan import rehearsal
from bot.services.privacy import forgetting, retention
from bot.services.reports import silence, which
from bot.services.reports import words as reports
from bot.services.unit import Unit
from bot.store import audit, claims, lookup
from bot.store.agreed import OtherSchema
from bot.store.models import Clinic
from bot.store.soonest import Soonest, soonest

WATCHES: dict[str, Callable[[Unit], object]] = {
    "silence": silence.look,
    "gaps": gaps.watch,
    "tests": reach.test_due,
    "readiness": readiness.watch,
    "digest": digest.say_due,
}
HOUSEKEEPING = ("recover", "tidy", "check")  #: done when time has come that far anyway
#: The ticks that know when they have something to do, in an order that lets the next say what one makes due.
ORDER = (*HOUSEKEEPING, "sweep", "watch", "rehearse", "escalate", "fetch", "deliver", "topics", "alert")
LOOK_BACK = timedelta(minutes=1)
log = structlog.get_logger()


def _first(*moments: datetime | None) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)


def _unseen(tick: str, seconds: float, failed: bool) -> None: ...


def _goes_on() -> None: ...


@dataclass
class Ticks:
    """The ticks of one process."""

    delivery: Delivery
    retry_waiting: Callable[[], Awaitable[int]]
    second_channel: SecondChannel | None = None
    life: Heartbeat | None = None
    photos: Photos | None = None
    forum: Topics | None = None
    groups: Groups | None = None
    pulse: Pulse = field(default_factory=Pulse)
    observe: Callable[[str, float, bool], None] = _unseen  #: tick, how long it took, whether it failed
    connected: bool = True  #: Telegram has been reached; until then cases move and nothing is said there
    end: Callable[[], None] = _goes_on  #: ends the process
    outdated: bool = False  #: the database has a newer schema: this process may not write to it any more
    _looked: datetime | None = None

    async def deliver(self) -> None:
        """Send what is due."""
        if self.connected:
            await self._fenced("deliver", self.delivery.deliver())

    async def alert(self) -> None:
        """Tell by the second channel of cases that Telegram did not carry or nobody takes."""
        if self.second_channel:
            await self._fenced("alert", self.second_channel.advance())

    async def heartbeat(self) -> None:
        """Tell the watchdog outside that deliveries flow, while they do."""
        if self.life:
            await self._fenced("heartbeat", self.life.beat())

    async def escalate(self) -> None:
        """Move cases nobody answered up their ladder, and say what that brings."""
        await self._fenced("escalate", self._until_done(escalation.advance))

    async def sweep(self) -> None:
        """Settle questions and forms that got no answer."""
        await self._fenced("sweep", self._until_done(reports.sweep))
        await self._fenced("words", self._until_done(which.sweep))

    async def rehearse(self) -> None:
        """Cut short the waiting of those who live a course in fast motion."""
        await self._fenced("rehearse", self._until_done(rehearsal.advance))

    async def fetch(self) -> None:
        """Fetch healing photos from Telegram and say what became of them."""
        if self.photos and self.connected:
            await self._fenced("fetch", self._fetched(self.photos))

    async def _fetched(self, photos: Photos) -> None:
        if await photos.advance():
            await self.delivery.deliver()

    async def topics(self) -> None:
        """Make one topic in a staff group that has them, if it is time for one."""
        if self.forum and self.connected:
            await self._fenced("topics", self._made(self.forum))

    async def _made(self, forum: Topics) -> None:
        if await forum.advance():
            await self.delivery.deliver()

    async def check(self) -> None:
        """Look whether the staff groups are there and take what we say."""
        if self.groups and self.connected:
            await self._fenced("check", self._checked(self.groups))

    async def _checked(self, groups: Groups) -> None:
        if await groups.advance():
            await self.delivery.deliver()

    async def watch(self) -> None:
        """Look ahead and back: unanswered check-ins, gaps in duty, tests of the way to staff, the digest."""
        for name, work in WATCHES.items():
            await self._fenced(name, self._until_done(work))

    async def tidy(self) -> None:
        """Forget who asked for it, and delete at night what is over its time."""
        await self._fenced("forget", self._until_done(forgetting.advance))
        await self._fenced("retention", self._until_done(retention.advance))

    async def seal(self) -> None:
        """Put new events of the audit into its chain."""
        await self._fenced("seal", self._until_done(lambda unit: audit.seal(unit.session)))

    async def recover(self) -> None:
        """Take back what a dead process had claimed, and retry updates a crash cut short."""
        await self._fenced("take back", asyncio.to_thread(self.delivery.take_back_lapsed))
        if self.connected:
            await self._fenced("retry updates", self.retry_waiting())

    async def all(self) -> None:
        """Every tick that has something to do once, in an order that lets the next say what one makes due."""
        before: set[str] = set()
        while (due := await asyncio.to_thread(self._due)) - before:
            for name in (name for name in ORDER if name in due - before):
                await getattr(self, name)()
            before |= due

    def next_due(self) -> datetime | None:
        """When the next message, escalation or unanswered question is due; None when nothing waits."""
        with self.delivery.database.look() as session:
            moments = self._moments(session, self.delivery.now())
        return _first(*(moments[name] for name in moments if name not in HOUSEKEEPING))

    def _due(self) -> set[str]:
        """The ticks that have something to do now."""
        now = self.delivery.now()
        with self.delivery.database.look() as session:
            moments = self._moments(session, self._looked or now - LOOK_BACK)
        self._looked = now
        return {name for name, moment in moments.items() if moment is not None and moment <= now}

    def _moments(self, session: Session, since: datetime) -> dict[str, datetime | None]:
        """When each tick next has something to do, seen from ``since``."""
        now, clinics = self.delivery.now(), lookup.clinics(session)
        soon = soonest(session, reports.SWEPT)
        form = soon.form + reports.WAITS if soon.form else None
        words = soon.words + which.WAITS if soon.words else None
        watched = (
            soon.answer if "silence" in WATCHES else None,
            gaps.next_due(session, clinics, since),
            digest.next_due(clinics, now),
            reach.next_due(session, clinics, now),
            readiness.next_due(session, clinics, now),
        )
        return {
            "sweep": _first(form, words),
            "watch": _first(*watched),
            "rehearse": soon.rehearsal,
            "escalate": soon.case,
            "deliver": soon.message,
            "fetch": soon.photo if self.photos else None,
            "alert": self._next_alert(session, clinics, soon.alert, since),
            "topics": new_topics.next_due(session, clinics) if self.forum else None,
            **self._housekeeping(clinics, soon),
        }

    def _housekeeping(self, clinics: Sequence[Clinic], soon: Soonest) -> dict[str, datetime | None]:
        now = self.delivery.now()
        set_back = soon.last_lease is not None and soon.last_lease > now + 2 * claims.LEASE
        night = any(retention.is_due(clinic, now) for clinic in clinics)
        group = any(self.groups.is_due(clinic, now) for clinic in clinics) if self.groups else False
        return {
            "recover": now if set_back else _first(soon.lease, soon.inbox),
            "tidy": now if night else soon.forget,
            "check": now if group else None,
        }

    def _next_alert(
        self, session: Session, clinics: Sequence[Clinic], sending: datetime | None, since: datetime
    ) -> datetime | None:
        if not (self.second_channel and self.second_channel.ways):
            return None
        return _first(sending, second_channel.next_due(session, clinics, since))

    async def _until_done(self, work: Callable[[Unit], object]) -> None:
        """Repeat ``work``, each time in a transaction of its own, until it finds nothing; then send."""
        if await asyncio.to_thread(self._repeat, work) and self.connected:
            await self.delivery.deliver()

    def _repeat(self, work: Callable[[Unit], object]) -> int:
        done = 0
        while True:
            with self.delivery.database.transaction() as session:
                if not work(self.delivery.unit(session)):
                    return done
            done += 1

    async def _fenced(self, name: str, work: Awaitable[object]) -> None:
        began, failed = self.pulse.steady(), False
        try:
            await work
            self.pulse.beat(name)
        except OtherSchema as error:
            failed = self.outdated = True
            log.critical("nothing more is written", tick=name, why=str(error.orig))
            self.end()
        except Exception as error:
            failed = True
            log.error("tick failed", tick=name, error=type(error).__name__, exc_info=error)
        finally:
            self.observe(name, self.pulse.steady() - began, failed)
