from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bot import cli
from bot.store import crypto, schema
from bot.store.db import open_engine


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    """The exit code of ``aftercare`` with these words."""
    monkeypatch.setattr(sys, "argv", ["aftercare", *words])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    return int(stopped.value.code or 0)


def test_version_is_printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, "--version") == 0
    assert capsys.readouterr().out.startswith("aftercare 0.")


def test_a_new_key_is_one_that_the_settings_take(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "keys", "new") == 0
    monkeypatch.setenv("AFTERCARE_ENCRYPTION_KEYS", capsys.readouterr().out.strip())

    assert len(cli.database.Settings.load(require_keys=True).encryption_keys) == 1


def test_db_upgrade_makes_the_schema_and_then_finds_it_made(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], bare_url: str
) -> None:
    monkeypatch.setenv("AFTERCARE_DATABASE_URL", bare_url)

    assert run(monkeypatch, "db", "upgrade") == 0
    assert run(monkeypatch, "db", "upgrade") == 0

    assert capsys.readouterr().out.splitlines() == [
        f"The database is at {schema.head()}.",
        f"The database is at {schema.head()}, as before.",
    ]
    engine = open_engine(bare_url)
    assert schema.is_current(engine)
    engine.dispose()


@pytest.mark.parametrize(
    "url",
    ["sqlite:////no/such/folder/a.db", "postgresql://clinic:canary-password@127.0.0.1:1/aftercare"],
    ids=["sqlite", "postgres"],
)
def test_a_database_that_is_not_there_gives_one_line_without_the_password(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], url: str
) -> None:
    monkeypatch.setenv("AFTERCARE_DATABASE_URL", url)

    assert run(monkeypatch, "db", "upgrade") == 1

    words = capsys.readouterr().err
    assert words.startswith("aftercare: the database does not answer")
    assert words.count("\n") == 1
    assert "canary" not in words


def test_a_wrong_setting_gives_one_line_and_exit_code_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AFTERCARE_DATABASE_URL", "mysql://clinic:canary-password@db/aftercare")

    assert run(monkeypatch, "db", "upgrade") == 2

    words = capsys.readouterr().err
    assert words.startswith("aftercare: AFTERCARE_DATABASE_URL: must be")
    assert words.count("\n") == 1
    assert "canary" not in words


def test_an_unexpected_error_shows_where_it_happened_and_not_what_it_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> str:
        raise RuntimeError("canary words")

    monkeypatch.setattr(crypto, "new_key", broken)

    assert run(monkeypatch, "keys", "new") == 1

    words = capsys.readouterr().err
    assert "RuntimeError" in words
    assert "broken" in words
    assert "canary" not in words
