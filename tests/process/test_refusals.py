"""What only a person can mend is said in one line, before anything is done, and without a secret in it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import cli, logs, stopping
from bot.simulator.serve import serving
from bot.simulator.world import Telegram
from bot.store import audit, crypto, schema
from bot.store.db import Database, open_engine
from tests.process.house import COMMAND, Child, RealClock, clean_env, free_port, run

CANARY = "7654321098:AAcanary-canary-canary-canary-canar"
PASSWORD = "canary-password"
KEY, OTHER_KEY = crypto.new_key(), crypto.new_key()
AWAY = f"postgresql://clinic:{PASSWORD}@127.0.0.1:1/aftercare"


@dataclass(frozen=True)
class Wrong:
    """A command that must be refused: which setting or option it names, and what a person is told to do."""

    named: str
    told: str
    settings: dict[str, str]
    words: tuple[str, ...] = ("run",)


CREATE = (
    *("clinic", "create", "Glow", "--timezone", "Europe/Madrid", "--language", "en"),
    *("--emergency-number", "112", "--phone", "+34600000000"),
)

CASES = {
    "no token": Wrong("AFTERCARE_BOT_TOKEN", "@BotFather", {"BOT_TOKEN": ""}),
    "malformed token": Wrong("AFTERCARE_BOT_TOKEN", "is not a bot token", {"BOT_TOKEN": f"canary{CANARY}"}),
    "placeholder token": Wrong("AFTERCARE_BOT_TOKEN", "placeholder", {"BOT_TOKEN": "your-token-here"}),
    "unknown token": Wrong("AFTERCARE_BOT_TOKEN", "does not know this token", {"BOT_TOKEN": CANARY}),
    "no keys": Wrong("AFTERCARE_ENCRYPTION_KEYS", "aftercare keys new", {"ENCRYPTION_KEYS": ""}),
    "other keys": Wrong("AFTERCARE_ENCRYPTION_KEYS", "key", {"ENCRYPTION_KEYS": OTHER_KEY}),
    "other keys for a command": Wrong(
        "AFTERCARE_ENCRYPTION_KEYS", "key", {"ENCRYPTION_KEYS": OTHER_KEY}, ("clinic", "list")
    ),
    "database away": Wrong("AFTERCARE_DATABASE_URL", "cannot be reached", {"DATABASE_URL": AWAY}),
    "database without tables": Wrong(
        "AFTERCARE_DATABASE_URL", "aftercare db upgrade", {"DATABASE_URL": "sqlite:///empty.db"}
    ),
    "database is something else": Wrong(
        "AFTERCARE_DATABASE_URL", "no database of ours", {"DATABASE_URL": "sqlite:///letter.txt"}
    ),
    "webhook without secret": Wrong(
        "AFTERCARE_WEBHOOK_SECRET", "is not set", {"WEBHOOK_URL": "https://clinic.example/telegram"}
    ),
    "unknown time zone": Wrong("--timezone", "Europe/Madrid", {}, (*CREATE, "--timezone", "Mars/Base")),
}


@pytest.fixture(scope="module")
def telegram() -> Iterator[tuple[Telegram, str]]:
    world = Telegram(RealClock())
    with serving(world) as address:
        yield world, address


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database of an installation, and something that is no database."""
    home = tmp_path_factory.mktemp("refusals")
    (home / "letter.txt").write_text("Dear clinic, " * 200)
    furnished(home / "clinic.db")
    return home


def furnished(path: Path) -> None:
    """A database in which something stands that was written with the key."""
    engine = open_engine(f"sqlite:///{path}")
    schema.upgrade(engine)
    with pytest.MonkeyPatch.context() as patch:
        for kept in ("_fernet", "_pepper"):
            patch.setattr(crypto, kept, getattr(crypto, kept))
        crypto.install([KEY])
        with Database(engine).transaction() as session:
            audit.record(session, None, RealClock().now(), None, "clinic.create")
    engine.dispose()


def settings_of(telegram: tuple[Telegram, str], case: Wrong) -> dict[str, str]:
    world, address = telegram
    usual = {
        "BOT_TOKEN": world.token,
        "TELEGRAM_API_URL": address,
        "ENCRYPTION_KEYS": KEY,
        "DATABASE_URL": "sqlite:///clinic.db",
    }
    return clean_env(**usual | case.settings)


def assert_told(case: Wrong, code: object, out: str, err: str) -> None:
    assert code == 2, err
    assert out == ""
    (line,) = err.splitlines()
    assert case.named in line
    assert case.told in line
    for secret in ("canary", KEY, OTHER_KEY):
        assert secret not in line


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_wrong_setting_is_named_in_one_line_without_its_value(
    telegram: tuple[Telegram, str],
    home: Path,
    case: Wrong,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(home)
    monkeypatch.setattr(os, "environ", settings_of(telegram, case))
    monkeypatch.setattr(sys, "argv", ["aftercare", *case.words])
    for kept in ("_fernet", "_pepper"):
        monkeypatch.setattr(crypto, kept, getattr(crypto, kept))
    monkeypatch.setattr(logs, "configure", lambda *given: None)  # it would change how later tests log
    monkeypatch.setattr(stopping, "heed", lambda stop: None)

    with pytest.raises(SystemExit) as ended:
        cli.main()

    assert_told(case, ended.value.code, *capsys.readouterr())


def test_a_process_that_is_refused_says_so_and_ends(telegram: tuple[Telegram, str], home: Path) -> None:
    case = CASES["unknown token"]
    done = run(settings_of(telegram, case), home, *case.words)
    assert_told(case, done.returncode, done.stdout, done.stderr)


def test_the_default_database_comes_into_being_by_itself(
    telegram: tuple[Telegram, str], tmp_path: Path
) -> None:
    world, address = telegram
    env = clean_env(
        BOT_TOKEN=world.token,
        TELEGRAM_API_URL=address,
        ENCRYPTION_KEYS=crypto.new_key(),
        HTTP_PORT=str(free_port()),
    )
    log = tmp_path / "run.log"
    with log.open("wb") as output:
        process = subprocess.Popen([COMMAND, "run"], env=env, cwd=tmp_path, stdout=output, stderr=output)
    child = Child(process, log, "").ready()

    assert child.stop() == 0
    engine = open_engine(f"sqlite:///{tmp_path / 'aftercare.db'}")
    assert schema.is_current(engine)
    engine.dispose()
