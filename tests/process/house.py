"""`aftercare` as a child process, the local Telegram it talks to, and waiting for what comes of it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import httpx
import pytest
from sqlmodel import Session, col, select

from bot.content.catalog import Catalog, load_catalog
from bot.services.enrolment import codes
from bot.services.unit import Unit
from bot.simulator.chats import Chat
from bot.simulator.phones import NotOnScreen, Phone
from bot.simulator.world import Telegram
from bot.store import crypto
from bot.store.db import Database
from bot.store.models import Clinic, OutboxMessage

PATIENCE = 30.0  #: seconds until something that must happen is missed; busy machines start processes slowly
GLANCE = 0.02  #: seconds between two looks
COMMAND = str(Path(sys.executable).with_name("aftercare"))
ZONES = (
    *("Europe/Madrid", "America/New_York", "America/Los_Angeles"),
    *("Pacific/Auckland", "Asia/Tokyo", "Asia/Karachi"),
)
#: What no database changes is told once; what is kept, killed or away, on both.
ON_SQLITE = pytest.mark.parametrize("url", ["sqlite"], indirect=True, scope="session")
T = TypeVar("T")


class RealClock:
    """The machine's clock, which the child process reads as well."""

    def now(self) -> datetime:
        return datetime.now(UTC)


def zone_at_noon() -> str:
    """A time zone in which it is the middle of the day now, so that no quiet hours hold a message back."""
    now = datetime.now(UTC)
    return next(zone for zone in ZONES if 10 <= now.astimezone(ZoneInfo(zone)).hour < 16)


def until(look: Callable[[], T], what: str, seconds: float = PATIENCE) -> T:
    """What ``look`` finds, as soon as it finds something; AssertionError when it never does."""
    ends = time.monotonic() + seconds
    while True:
        try:
            found = look()
        except (NotOnScreen, httpx.TransportError):
            found = None  # type: ignore[assignment]
        if found:
            return found
        if time.monotonic() > ends:
            raise AssertionError(f"never came: {what}")
        time.sleep(GLANCE)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port


@dataclass
class Child:
    """One running `aftercare run`."""

    process: subprocess.Popen[bytes]
    log: Path
    web: str

    @property
    def said(self) -> str:
        return self.log.read_text()

    def ready(self) -> Child:
        """Wait until it receives and delivers."""
        until(lambda: self.process.poll() is not None or "running" in self.said, "the process to run")
        assert self.process.poll() is None, self.said
        return self

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)

    def kill(self) -> None:
        """kill -9, in the middle of whatever it does."""
        self.process.kill()
        self.process.wait(PATIENCE)


@dataclass
class House:
    """An installation: its settings and database, its Telegram, and who lives there."""

    world: Telegram
    home: Path
    database: Database
    key: str
    env: dict[str, str]
    clinic_id: int = 0
    zone: str = "UTC"
    owner: Phone = None  # type: ignore[assignment]  # comes in when the clinic is set up
    group: Chat = None  # type: ignore[assignment]
    child: Child | None = None
    starts: int = 0

    def aftercare(self, *words: str, **settings: str) -> str:
        """What a command prints. AssertionError with its error when it fails."""
        done = run(self.env | settings, self.home, *words)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def answer(self, *words: str) -> Any:
        """What a command prints with --json."""
        return json.loads(self.aftercare(*words, "--json"))

    def start(self, **settings: str) -> Child:
        """`aftercare run`, ready to receive."""
        self.starts += 1
        port, log = free_port(), self.home / f"run-{self.starts}.log"
        env = self.env | {"AFTERCARE_HTTP_PORT": str(port)} | settings
        with log.open("wb") as output:
            process = subprocess.Popen([COMMAND, "run"], env=env, cwd=self.home, stderr=output, stdout=output)
        child = Child(process, log, f"http://127.0.0.1:{port}")
        try:
            return child.ready()
        except BaseException:
            child.kill()
            raise

    def up(self) -> Child:
        """The process that polls, started when it is not there."""
        if self.child is None or self.child.process.poll() is not None:
            self.child = self.start()
        return self.child

    def down(self) -> None:
        """Nobody is there."""
        if self.child is not None and self.child.process.poll() is None:
            self.child.stop()

    @contextmanager
    def rows(self) -> Iterator[Session]:
        """A look into the database the process works on."""
        crypto.install([self.key])
        with self.database.transaction() as session:
            yield session

    def code(self, *words: str, session_at: datetime | None = None) -> Any:
        """A fresh enrolment code as JSON, for a session that has just ended."""
        local = (session_at or datetime.now(UTC)).astimezone(ZoneInfo(self.zone))
        return self.answer(
            *("code", "create", "--clinic", str(self.clinic_id), "--protocol", "microneedling"),
            *("--session-time", f"{local:%Y-%m-%dT%H:%M}", "--area", "face"),
            *words,
        )

    @cached_property
    def catalog(self) -> Catalog:
        """The texts the process reads."""
        return load_catalog(self.home / "messages")

    def link(self) -> str:
        """An enrolment link without the cost of a command."""
        with self.rows() as session:
            unit = Unit(session, self.catalog, self.world.clock.now(), str(self.world.bot.username))
            clinic = session.get_one(Clinic, self.clinic_id)
            return codes.make(unit, clinic, "microneedling", unit.now, made_by="cli", area="face").link

    def enrol(self, patient: Phone, link: str) -> None:
        """The patient opens the link, agrees and answers what is asked."""
        patient.open(link)
        for label in ("agree", "None of these", "Right"):
            self.press(patient, label)
        self.sees(patient, "all set")

    def said_to(self, phone: Phone) -> list[OutboxMessage]:
        """What the database holds as said to this private chat."""
        with self.rows() as session:
            ours = select(OutboxMessage).where(OutboxMessage.chat_id == phone.user.id)
            return list(session.exec(ours.order_by(col(OutboxMessage.id))))

    def phone(self, first_name: str) -> Phone:
        """The phone of a person new to the bot."""
        return Phone(self.world, self.world.new_user(first_name))

    def press(self, phone: Phone, label: str) -> None:
        """Press a button as soon as it is there."""
        until(lambda: phone.press(label) or True, f'button "{label}" on the phone of {phone.user.first_name}')

    def sees(self, phone: Phone, words: str) -> None:
        """Wait until these words stand on a screen."""
        until(lambda: on_screen(phone, words), f'"{words}" on the phone of {phone.user.first_name}')


def on_screen(phone: Phone, words: str) -> int:
    """How many messages of the chat hold these words."""
    return sum(words in view.text for view in phone.screen())


def run(env: Mapping[str, str], home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """One `aftercare` command, to its end."""
    return subprocess.run([COMMAND, *words], env=env, cwd=home, capture_output=True, text=True, timeout=120)


def clean_env(**settings: str) -> dict[str, str]:
    """The environment of this machine with these settings and no other of ours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AFTERCARE_")}
    return kept | {f"AFTERCARE_{name}": value for name, value in settings.items()}
