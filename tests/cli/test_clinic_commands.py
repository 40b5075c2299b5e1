"""``aftercare clinic``, ``staff``, ``code`` and ``protocol``, as a person or a program types them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.cli import clinic, code, protocol, session, staff
from bot.content.catalog import Catalog
from bot.store import clinics, crypto
from bot.store.db import Database
from bot.store.models import Clinic, EnrolmentCode, Role
from bot.telegram import identity
from tests import team

app = typer.Typer()
for name, group in (("clinic", clinic), ("staff", staff), ("code", code), ("protocol", protocol)):
    app.add_typer(group.app, name=name)

CREATE = (
    *("clinic", "create", "Glow Clinic", "--timezone", "Europe/Madrid", "--language", "en"),
    *("--emergency-number", "112", "--phone", "+34 600 000 000"),
)
CODE = ("code", "create", "--clinic", "1", "--protocol", "microneedling", "--session-time")


@pytest.fixture(autouse=True)
def database(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, sqlite_db: Database, catalog: Catalog
) -> Database:
    """Settings of a real installation, with a Telegram that knows the bot as @glow_bot."""
    for kept in ("_fernet", "_pepper"):  # the commands install a key of their own
        monkeypatch.setattr(crypto, kept, getattr(crypto, kept))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AFTERCARE_DATABASE_URL", str(sqlite_db.engine.url))
    monkeypatch.setenv("AFTERCARE_ENCRYPTION_KEYS", crypto.new_key())
    monkeypatch.setenv("AFTERCARE_BOT_TOKEN", "7654321098:AAF-q3Wn0bZx8sVt2LkJh6Gf4Ds1Pa9Oi7U")
    monkeypatch.setattr(identity, "bot_username", lambda settings: "glow_bot")
    monkeypatch.setattr(session, "load_catalog", lambda root: catalog)
    return sqlite_db


def run(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def answer(*words: str) -> Any:
    """What a command prints as JSON."""
    result = run(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def ready(database: Database) -> None:
    """A clinic whose treatment is signed off and whose team has tapped its tests."""
    answer(*CREATE)
    answer("protocol", "approve", "microneedling", "--clinic", "1", "--by", "Dr Vega")
    with database.transaction() as rows:
        team.taps_tests(rows, 1, datetime.now(UTC))


def an_hour_ago() -> str:
    return (datetime.now(UTC) - timedelta(hours=1)).isoformat()


def test_a_new_clinic_comes_with_the_owners_invite_and_the_groups_link() -> None:
    made = answer(*CREATE)
    assert made["clinic_id"] == 1
    assert made["owner_invite"]["link"] == f"https://t.me/glow_bot?start={made['owner_invite']['code']}"
    assert made["group_link"] == f"https://t.me/glow_bot?startgroup={made['group_code']}"
    (row,) = answer("clinic", "list")
    assert (row["name"], row["phone"], row["group_bound"], row["staff"]) == (
        "Glow Clinic",
        "+34 600 000 000",
        False,
        0,
    )


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--timezone", "Mars/Base"),
        ("--language", "xx"),
        ("--emergency-number", "call us"),
        ("--phone", "600000000"),
        ("--hours", "always"),
    ],
)
def test_a_wrong_option_is_named_in_one_line_with_exit_code_2(option: str, value: str) -> None:
    result = run(*CREATE, option, value)
    assert result.exit_code == 2
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"aftercare: {option}: ")
    assert answer("clinic", "list") == []


def test_the_emergency_number_is_never_guessed() -> None:
    without = [word for word in CREATE if word not in ("--emergency-number", "112")]
    result = run(*without)
    assert result.exit_code == 2
    assert "--emergency-number" in result.stderr


def test_an_invite_for_staff_is_a_link_to_the_private_chat() -> None:
    answer(*CREATE)
    made = answer("staff", "invite", "--clinic", "1")
    assert made["link"] == f"https://t.me/glow_bot?start={made['code']}"


def test_a_clinic_that_is_not_there_is_said_so() -> None:
    result = run("staff", "invite", "--clinic", "7")
    assert result.exit_code == 2
    assert "there is no clinic 7" in result.stderr


def test_without_a_sign_off_no_code_is_made_and_the_command_for_it_is_shown() -> None:
    answer(*CREATE)
    result = run(*CODE, an_hour_ago())
    assert result.exit_code == 2
    assert 'aftercare protocol approve microneedling --clinic 1 --by "NAME"' in result.stderr


def test_H02_without_two_people_whom_alerts_reach_no_code_is_made_and_the_command_says_what_to_do(
    database: Database,
) -> None:
    answer(*CREATE)
    answer("protocol", "approve", "microneedling", "--clinic", "1", "--by", "Dr Vega")
    for number in range(2):
        result = run(*CODE, an_hour_ago())
        assert result.exit_code == 2
        (line,) = result.stderr.splitlines()
        assert ("nobody has tapped their test", "only one has tapped their test")[number] in line
        assert "The owner invites a colleague in /setup; each taps the test" in line
        with database.transaction() as rows:
            now = datetime.now(UTC)
            member = clinics.join_staff(rows, 1, 70 + number, "Rosa", Role.STAFF, "en", now)
            member.tested_at = member.proved_at = now
    assert answer(*CODE, an_hour_ago())["link"]


def test_a_signed_off_protocol_gives_codes_with_link_and_expiry(database: Database) -> None:
    ready(database)
    signed = answer("protocol", "approve", "microneedling", "--clinic", "1", "--by", "Dr Vega")
    assert signed["approved_by"] == "Dr Vega"
    made = answer(*CODE, an_hour_ago(), "--area", "face", "--language", "es")
    assert made["link"] == f"https://t.me/glow_bot?start={made['code']}"
    assert datetime.fromisoformat(made["expires_at"]).utcoffset() == timedelta(0)
    several = answer(*CODE, an_hour_ago(), "--count", "3")
    assert len({one["code"] for one in several}) == 3
    (listed,) = [row for row in answer("protocol", "list") if row["protocol"] == "microneedling"]
    assert listed["approvals"] == [signed]


def test_a_session_time_without_offset_is_the_clinics_own(database: Database) -> None:
    ready(database)
    noon = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0) - timedelta(days=2)
    answer(*CODE, noon.strftime("%Y-%m-%dT%H:%M"))
    with database.transaction() as rows:
        kept = rows.get_one(EnrolmentCode, 1).session_at
    assert noon - kept in (timedelta(hours=1), timedelta(hours=2))  # Madrid is ahead of UTC


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("yesterday", "--session-time"),
        ((datetime.now(UTC) + timedelta(hours=2)).isoformat(), "still to come"),
        ((datetime.now(UTC) - timedelta(days=130)).isoformat(), "more than 120 days ago"),
    ],
    ids=["not a time", "to come", "long ago"],
)
def test_a_mistyped_session_time_is_explained(database: Database, when: str, said: str) -> None:
    ready(database)
    result = run(*CODE, when)
    assert result.exit_code == 2
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_an_unknown_treatment_cannot_be_signed_off() -> None:
    answer(*CREATE)
    result = run("protocol", "approve", "acupuncture", "--clinic", "1", "--by", "Dr Vega")
    assert result.exit_code == 2
    assert "There are: microneedling" in result.stderr


def test_the_booking_page_and_the_interval_are_set_and_taken_back(database: Database) -> None:
    run(*CREATE)
    set_ = run("clinic", "booking", "1", "--url", "https://glow.example/book", "--weeks", "6")
    assert set_.stdout == "Booking page: https://glow.example/book. Sessions: every 6 weeks.\n"
    with database.transaction() as work:
        row = work.get_one(Clinic, 1)
        assert (row.booking_url, row.session_days) == ("https://glow.example/book", 42)
    assert run("clinic", "booking", "1").stdout == (
        "Booking page: none, patients call. Sessions: as the protocol says.\n"
    )
    for wrong in (("1", "--url", "glow"), ("1", "--weeks", "0"), ("7",)):
        assert run("clinic", "booking", *wrong).exit_code == 2, wrong
