"""A clinic with its people on their phones, on the real application with a movable clock."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from sqlmodel import select
from telegram.error import NetworkError

from bot.care import hours
from bot.content.catalog import Catalog
from bot.content.sizes import plain
from bot.jobs import ticks
from bot.services.clinic import group_check, setup
from bot.services.enrolment import codes
from bot.simulator.chats import Chat
from bot.simulator.phones import Phone
from bot.simulator.stage import Stage
from bot.store import clinics, crypto
from bot.store.db import Database
from bot.store.models import Case, Clinic, Episode, OutboxKind, OutboxMessage, Role, Staff
from tests.stories import glasses, spanish

MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  #: 10:30 in Madrid, a working day
KEY = crypto.new_key()
MADRID = ZoneInfo("Europe/Madrid")
LONG_PAST_THE_STORY = date(2030, 1, 1)

#: A story about words and buttons, which no database changes.
ON_SQLITE = pytest.mark.parametrize("db", ["sqlite"], indirect=True)
#: A story about rows, races or crashes.
ON_BOTH = pytest.mark.parametrize("db", ["sqlite", "postgres"], indirect=True)


@dataclass
class Story:
    """Everything a story needs: the stage, one clinic with owner, staff and group, and ways to look."""

    stage: Stage
    clinic_id: int
    owner: Phone
    nadia: Phone
    omar: Phone
    group: Chat

    @property
    def desk(self) -> Phone:
        """Nadia, looking at the staff group."""
        return self.nadia.in_group(self.group)

    def code(
        self,
        session_at: datetime | None = None,
        *,
        area: str | None = None,
        language: str | None = None,
        protocol: str = "microneedling",
    ) -> str:
        """An enrolment link for a session at that moment (now when None)."""
        with self.stage.app.database.transaction() as session:
            unit = self.stage.unit(session)
            clinic = session.get_one(Clinic, self.clinic_id)
            at = session_at or unit.now
            made = codes.make(unit, clinic, protocol, at, made_by="cli", area=area, language=language)
        return made.link

    def complete(self, clinic_id: int) -> None:
        """Two more people of that clinic, on phones of their own, who have tapped their test."""
        with self.stage.app.database.transaction() as session:
            now = self.stage.clock.now()
            for name in ("Kim", "Lee"):
                phone = self.stage.phone(name)
                phone.chat.started = True
                member = clinics.join_staff(session, clinic_id, phone.user.id, name, Role.STAFF, "en", now)
                member.tested_at = member.proved_at = now

    async def enrol(
        self,
        name: str = "Ana",
        *,
        session_at: datetime | None = None,
        flags: tuple[str, ...] = (),
        **options: str,
    ) -> Phone:
        """A patient who opened the link, agreed, answered the risk questions and confirmed the zone."""
        phone = self.stage.phone(name, options.get("language", "en"))
        phone.open(self.code(session_at, area="face", **options))
        await self.stage.settle()
        await self.press(phone, "agree")
        for flag in flags:
            await self.press(phone, flag)
        await self.press(phone, "Done" if flags else "None of these")
        await self.press(phone, "Right")
        return phone

    async def press(self, phone: Phone, label: str) -> None:
        """Press, and let the bot answer."""
        phone.press(label)
        await self.stage.settle()

    async def say(self, phone: Phone, words: str) -> None:
        """Write, and let the bot answer."""
        phone.send(words)
        await self.stage.settle()

    async def report(self, phone: Phone, *labels: str) -> None:
        """Something worries the patient: the lasting button, then these buttons in order."""
        phone.tap("Something worries me")
        await self.stage.settle()
        for label in labels:
            await self.press(phone, label)

    async def wait(self, **time: float) -> None:
        """Let time pass: ``minutes=15``."""
        await self.stage.pass_time(timedelta(**time))

    async def hop(self, moment: datetime, every: timedelta) -> None:
        """Let time pass in long strides, with Telegram near or far; for outages, whose retries are many."""
        clock = self.stage.clock
        while clock.now() < moment:
            clock.move(min(moment, clock.now() + every))
            try:
                await self.stage.settle()
            except NetworkError:
                await self.stage.app.ticks.all()

    async def restart(self, off: timedelta = timedelta(0), catalog: Catalog | None = None) -> None:
        """The process ends; after ``off`` another begins on the same database, with other texts if given."""
        old = self.stage.app
        await self.stage.close()
        self.stage.clock.advance(off)
        new = await Stage.open(
            self.stage.clock.now(),
            old.settings.database_url,
            catalog=catalog or old.catalog,
            world=self.stage.world,
            clock=self.stage.clock,
            keys=(KEY,),
        )
        self.stage.app = new.app
        await self.stage.settle()

    async def until(self, day: int, clock: str) -> None:
        """Let time pass until that UTC clock time, ``day`` days after the story began."""
        hour, minute = map(int, clock.split(":"))
        await self.stage.go_to(MONDAY.replace(hour=hour, minute=minute) + timedelta(days=day))

    def cases(self) -> list[Case]:
        """Every case, oldest first."""
        with self.stage.app.database.transaction() as session:
            return list(session.exec(select(Case).order_by(Case.id)))  # type: ignore[arg-type]

    def episodes(self) -> list[Episode]:
        """Every episode, oldest first."""
        with self.stage.app.database.transaction() as session:
            return list(session.exec(select(Episode).order_by(Episode.id)))  # type: ignore[arg-type]

    def steps(self) -> dict[str, OutboxMessage]:
        """The planned steps by id."""
        with self.stage.app.database.transaction() as session:
            rows = session.exec(select(OutboxMessage).where(OutboxMessage.kind == OutboxKind.STEP))
            return {row.step or "": row for row in rows}

    def words(self, key: str, language: str = "en") -> str:
        """A text of the treatment as a patient reads it, without its markup."""
        return plain(self.stage.app.catalog.format(language, key, {}, "microneedling"))

    def ledger(self, phone: Phone) -> list[OutboxMessage]:
        """Every outbox row for this chat in order of writing."""
        with self.stage.app.database.transaction() as session:
            of_chat = select(OutboxMessage).where(OutboxMessage.chat_id == phone.chat.id)
            return list(session.exec(of_chat.order_by(OutboxMessage.id)))  # type: ignore[arg-type]


def texts(phone: Phone) -> list[str]:
    """What stands on the screen, oldest first."""
    return [view.text for view in phone.screen()]


def on_screen(phone: Phone, words: str) -> bool:
    """Whether these words stand anywhere on the screen."""
    return any(words in one for one in texts(phone))


def arrivals(phone: Phone, zone: ZoneInfo = MADRID) -> list[str]:
    """When each message rang, by the clocks there: ``2026-11-24 10:30``."""
    return [f"{push.at.astimezone(zone):%Y-%m-%d %H:%M}" for push in phone.pushes]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Stories of the staff side are told in Spanish as well."""
    spanish.tell(metafunc)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What language changes is the same on every database."""
    spanish.choose(config, items)


@pytest.fixture(autouse=True)
def tongue(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The language of everybody in the story."""
    worn = glasses.put_on(monkeypatch) if getattr(request, "param", "en") == "es" else None
    yield
    if worn:
        worn.check()


@pytest.fixture(params=["sqlite"])
def db(request: pytest.FixtureRequest) -> Database:
    """A migrated, empty database: SQLite, and PostgreSQL as well where a story asks for both."""
    database: Database = request.getfixturevalue(f"{request.param}_db")
    return database


@pytest.fixture
def start() -> datetime:
    """When the story begins; a test that lives at another time parametrizes it."""
    return MONDAY


@pytest_asyncio.fixture
async def stage(db: Database, catalog: Catalog, start: datetime) -> AsyncIterator[Stage]:
    """The application on an empty database, on a Monday morning unless the test says otherwise."""
    url = db.engine.url.render_as_string(hide_password=False)
    stage = await Stage.open(start, url, catalog=catalog, keys=(KEY,))
    yield stage
    await stage.close()


@pytest_asyncio.fixture
async def story(stage: Stage, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Story:
    """A clinic that is ready for its first patient.

    Its digest, the weekly tests of its staff, the look at its group and the reminders of unanswered
    check-ins rest, for they happen on every day of every story; a module with ``DAILY = True`` has them.
    """
    daily = getattr(request.module, "DAILY", False)
    if not daily:
        monkeypatch.delitem(ticks.WATCHES, "silence")
        monkeypatch.setattr(group_check, "to_check", lambda unit, looked: None)
    return await ready(stage, daily=daily)


async def ready(stage: Stage, *, daily: bool = True) -> Story:
    """A clinic with owner, staff and group on this stage.

    Its rows are written as set-up leaves them; how a clinic gets there is told in ``test_setup``.
    """
    world = stage.world
    owner, nadia, omar = (stage.phone(name) for name in ("Rosa", "Nadia", "Omar"))
    group = world.new_group("Glow desk", owner.user, [nadia.user, omar.user])
    world.add_bot(group, owner.user)
    with stage.app.database.transaction() as session:
        unit = stage.unit(session)
        clinic = setup.create(
            unit,
            name="Glow Clinic",
            timezone="Europe/Madrid",
            language="en",
            emergency_number="112",
            phone="+34600000000",
            hours=hours.default(),
        )
        setup.approve(unit, clinic, "microneedling", "Dr Vega")
        clinics.bind_group(session, clinic.id or 0, group.id)
        for phone in (owner, nadia, omar):
            role = Role.OWNER if phone is owner else Role.STAFF
            name = phone.user.first_name
            member = clinics.join_staff(session, clinic.id or 0, phone.user.id, name, role, "en", unit.now)
            member.tested_at = member.proved_at = unit.now
            world.chat_of(phone.user).started = True
        if not daily:
            clinic.digest_on = LONG_PAST_THE_STORY
            for member in session.exec(select(Staff)):
                member.tested_at = datetime.combine(LONG_PAST_THE_STORY, time(), UTC)
    await stage.settle()
    return Story(stage, clinic.id or 0, owner, nadia, omar, group)
