"""A clinic with its people on their phones, on the real application with a movable clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from sqlmodel import select

from bot.care import hours
from bot.content.catalog import Catalog
from bot.services import codes, setup
from bot.simulator.chats import Chat
from bot.simulator.phones import Phone
from bot.simulator.stage import Stage
from bot.store import crypto
from bot.store.db import Database
from bot.store.models import Case, Clinic, Episode, InviteKind, OutboxKind, OutboxMessage

MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  #: 10:30 in Madrid, a working day
KEY = crypto.new_key()


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

    def code(self, session_at: datetime | None = None, **options: str) -> str:
        """An enrolment link for a session at that moment (now when None)."""
        with self.stage.app.database.transaction() as session:
            unit = self.stage.unit(session)
            clinic = session.get_one(Clinic, self.clinic_id)
            made = codes.make(
                unit, clinic, "microneedling", session_at or unit.now, made_by="cli", **options
            )
        return made.link

    async def enrol(
        self, name: str = "Ana", *, session_at: datetime | None = None, flags: tuple[str, ...] = (), **options: str
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


def texts(phone: Phone) -> list[str]:
    """What stands on the screen, oldest first."""
    return [view.text for view in phone.screen()]


def on_screen(phone: Phone, words: str) -> bool:
    """Whether these words stand anywhere on the screen."""
    return any(words in one for one in texts(phone))


@pytest_asyncio.fixture
async def stage(db: Database, catalog: Catalog) -> AsyncIterator[Stage]:
    """The application on an empty database, on a Monday morning."""
    url = db.engine.url.render_as_string(hide_password=False)
    stage = await Stage.open(MONDAY, url, catalog=catalog, keys=(KEY,))
    yield stage
    await stage.close()


@pytest_asyncio.fixture
async def story(stage: Stage) -> Story:
    """A clinic that is ready for its first patient."""
    owner, nadia, omar = (stage.phone(name) for name in ("Rosa", "Nadia", "Omar"))
    group = stage.world.new_group("Glow desk", owner.user, [nadia.user, omar.user])
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
        owner_invite = codes.invite(unit, clinic, InviteKind.OWNER, None)
        group_code = codes.invite(unit, clinic, InviteKind.GROUP, None)
        staff_invites = [codes.invite(unit, clinic, InviteKind.STAFF, None) for _ in range(2)]
    owner.open(owner_invite.link)
    await stage.settle()
    owner.open(group_code.link, group)
    await stage.settle()
    owner.in_group(group).press("Use this group")
    for phone, invite in zip((nadia, omar), staff_invites, strict=True):
        phone.open(invite.link)
    await stage.settle()
    return Story(stage, clinic.id or 0, owner, nadia, omar, group)
