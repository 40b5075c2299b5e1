"""An installation that is set up as a person does it: by commands, links and taps."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, text

from bot.config import ROOT
from bot.simulator.serve import serving
from bot.simulator.world import Telegram
from bot.store import crypto
from bot.store.db import Database, open_engine
from tests.process.house import House, RealClock, clean_env, until, zone_at_noon

APPROVE = ("protocol", "approve", "microneedling", "--by", "Dr Vega")


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path_factory.mktemp('database')}/clinic.db"
        return
    server: Engine = request.getfixturevalue("postgres_server")
    with server.connect() as connection:
        connection.execute(text("CREATE DATABASE process"))
    yield server.url.set(database="process").render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text("DROP DATABASE process WITH (FORCE)"))


@pytest.fixture(scope="session")
def house(url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A clinic with an owner, a bound staff group and an approved treatment; its process is stopped."""
    world, key = Telegram(RealClock(), limits=False), crypto.new_key()
    with serving(world) as telegram:
        home = tmp_path_factory.mktemp("home")
        texts = shutil.copytree(ROOT / "messages", home / "messages")
        env = clean_env(
            BOT_TOKEN=world.token,
            DATABASE_URL=url,
            TELEGRAM_API_URL=telegram,
            ENCRYPTION_KEYS=key,
            MESSAGES_DIR=str(texts),
        )
        database = Database(open_engine(url))
        house = House(world, home, database, key, env, zone=zone_at_noon())
        try:
            set_up(house)
            yield house
        finally:
            house.down()
            database.engine.dispose()


def set_up(house: House) -> None:
    """Commands on the server, then taps in Telegram."""
    house.aftercare("db", "upgrade")
    with ThreadPoolExecutor() as pool:
        starting = pool.submit(house.up)
        made = house.answer(
            *("clinic", "create", "Glow Clinic", "--timezone", house.zone, "--language", "en"),
            *("--emergency-number", "112", "--phone", "+34600000000", "--hours", "Mon-Sun 00:00-24:00"),
        )
        starting.result()
        house.clinic_id = made["clinic_id"]
        signing = pool.submit(house.aftercare, *APPROVE, "--clinic", str(house.clinic_id))
        house.owner = house.phone("Rosa")
        house.group = house.world.new_group("Glow desk", house.owner.user)
        house.owner.open(made["owner_invite"]["link"])
        house.sees(house.owner, "You are the owner")
        house.owner.open(made["group_link"], house.group)
        desk = house.owner.in_group(house.group)
        house.press(desk, "Use this group")
        house.sees(desk, "This is now the staff group")
        _team(house)
        signing.result()


def _team(house: House) -> None:
    """Two people whom alerts surely reach: the owner and a colleague each tap their test."""
    house.owner.send("/setup")
    house.press(house.owner, "Invite a colleague")
    house.sees(house.owner, "Send this link to one colleague")
    colleague = house.phone("Mia")
    colleague.open(house.owner.last.text.split("\n")[1])
    for phone in (house.owner, colleague):
        house.press(phone, "I got it")
        until(lambda phone=phone: phone.toast, "the thanks for a test")  # type: ignore[misc]
