"""O2: ``aftercare doctor`` says what is wrong in a set-up, each time in one line with what to do."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot import cli
from bot.care import hours
from bot.cli import doctor
from bot.content.catalog import Catalog
from bot.services.clinic import setup
from bot.services.unit import Unit
from bot.simulator.chats import Chat, ChatKind
from bot.simulator.clock import MovableClock
from bot.simulator.phones import Phone
from bot.simulator.serve import serving
from bot.simulator.world import Telegram
from bot.store import clinics, crypto
from bot.store.db import Database
from bot.store.models import Clinic, OutboxKind, OutboxMessage, Role

ADDRESS = "https://clinic.example/telegram"


@dataclass
class Office:
    """An installation as it should be, on a local Telegram, and the means to spoil it."""

    world: Telegram
    database: Database
    patch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[str]
    owner: Phone
    nadia: Phone
    group: Chat

    def set(self, **settings: str) -> None:
        for name, value in settings.items():
            self.patch.setenv(f"AFTERCARE_{name}", value)

    def run(self, *words: str) -> tuple[int, str]:
        """Exit code and what was printed."""
        self.patch.setattr(sys, "argv", ["aftercare", "doctor", *words])
        with pytest.raises(SystemExit) as stopped:
            cli.main()
        return int(stopped.value.code or 0), self.capture.readouterr().out

    def found(self, mark: str = "wrong") -> list[tuple[str, str]]:
        """What was found of this kind, and what to do."""
        code, said = self.run("--json")
        answer: dict[str, Any] = json.loads(said)
        assert answer["exit_code"] == code
        return [(one["what"], one["todo"]) for one in answer["findings"] if one["mark"] == mark]

    def clinic(self, **columns: object) -> None:
        with self.database.transaction() as session:
            row = session.get_one(Clinic, 1)
            for name, value in columns.items():
                setattr(row, name, value)


@pytest.fixture
def office(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: object,
    sqlite_db: Database,
    catalog: Catalog,
) -> Iterator[Office]:
    """One clinic with an owner, a colleague, a bound group and a signed treatment."""
    for kept in ("_fernet", "_pepper"):  # the command installs its own
        monkeypatch.setattr(crypto, kept, getattr(crypto, kept))
    key = crypto.new_key()
    crypto.install([key])
    world = Telegram(MovableClock(datetime.now(UTC)), limits=False)
    owner, nadia = (Phone(world, world.new_user(name)) for name in ("Rosa", "Nadia"))
    group = world.new_group("Glow desk", owner.user, [nadia.user])
    world.add_bot(group, owner.user)
    with sqlite_db.transaction() as session:
        unit = Unit(session, catalog, world.clock.now(), "aftercare_bot")
        made = setup.create(
            unit,
            name="Glow Clinic",
            timezone="Europe/Madrid",
            language="en",
            emergency_number="112",
            phone="+34600000000",
            hours=hours.default(),
        )
        setup.approve(unit, made, "microneedling", "Dr Vega")
        clinics.bind_group(session, made.id or 0, group.id)
        for phone, role in ((owner, Role.OWNER), (nadia, Role.STAFF)):
            member = clinics.join_staff(
                session, made.id or 0, phone.user.id, phone.user.first_name, role, "en", unit.now
            )
            member.tested_at = member.proved_at = unit.now
            world.chat_of(phone.user).started = True
    monkeypatch.chdir(str(tmp_path))
    monkeypatch.setattr(doctor, "load_catalog", lambda folder: catalog)
    with serving(world) as address:
        made_office = Office(world, sqlite_db, monkeypatch, capsys, owner, nadia, group)
        made_office.set(
            BOT_TOKEN=world.token,
            DATABASE_URL=str(sqlite_db.engine.url),
            ENCRYPTION_KEYS=key,
            TELEGRAM_API_URL=address,
        )
        yield made_office


def test_O2_a_good_set_up_is_fine_and_fits_a_terminal(office: Office) -> None:
    office.set(
        ALERT_WEBHOOK_URL="https://clinic.example/alerts",
        ALERT_WEBHOOK_SECRET="s" * 20,
        HEARTBEAT_URL="https://ping.example/canary",
    )
    code, said = office.run()
    lines = said.splitlines()
    assert (code, lines[-1]) == (0, "Everything is fine.")
    assert {line for line in lines if not line.startswith("  ")} == {
        *("Settings", "Database", "Telegram", "Clinic 1, Glow Clinic", "", "Everything is fine.")
    }
    assert max(len(line) for line in lines) <= 80
    for words in (
        "The token is that of @aftercare_bot",
        "Telegram and this machine agree on the time",
        "Updates are fetched (polling)",
        "Privacy mode is on",
        "The encryption keys read what is stored",
        "The bot is a plain member of the group “Glow desk”",
        "Every member of staff can be reached in private (2)",
        "There is an owner",
        "Alerts are proved to reach Rosa, Nadia",
        "microneedling is signed off by Dr Vega",
        "Staffed hours are set",
        "Second channel for urgent cases: webhook",
    ):
        assert words in said
    assert "canary" not in said
    assert office.world.token not in said


def test_O2_it_rings_nowhere_and_changes_nothing(office: Office) -> None:
    office.run()
    asked = {call.method for call in office.world.calls}
    assert asked == {"getMe", "getWebhookInfo", "getChat", "getChatMember", "sendChatAction"}
    assert not office.owner.pushes + office.nadia.pushes
    assert all(call.params["chat_id"] > 0 for call in office.world.calls if call.method == "sendChatAction")


def test_O2_without_the_optional_ways_it_is_fine_and_says_what_is_missing(office: Office) -> None:
    assert office.run()[0] == 0
    assert [todo.split()[1] for _, todo in office.found("warning")] == [
        "AFTERCARE_ALERT_WEBHOOK_URL",
        "AFTERCARE_HEARTBEAT_URL",
    ]


def test_O2_every_wrong_setting_is_named_at_once(office: Office) -> None:
    office.set(BOT_TOKEN="changeme", ALERT_WEBHOOK_URL="https://clinic.example/alerts", ENCRYPTION_KEYS="")
    code, said = office.run()
    assert code == 2
    for name in ("BOT_TOKEN is still", "ENCRYPTION_KEYS is not set", "ALERT_WEBHOOK_SECRET is not set"):
        assert f"❌ AFTERCARE_{name}" in said


def test_O2_an_alert_address_that_cannot_work_is_a_wrong_setting(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.set(ALERT_URLS="nonsense")
    assert office.run()[0] == 2
    ((what, _),) = office.found()
    assert what.startswith("AFTERCARE_ALERT_URLS: address 1 of 1 is none that Apprise knows.")
    monkeypatch.setattr("bot.jobs.ways.find_spec", lambda name: None)
    ((what, _),) = office.found()
    assert what == (
        "AFTERCARE_ALERT_URLS is set, and Apprise is not installed. Install it with: pip install apprise"
    )


def test_O2_a_wrong_token_or_an_absent_telegram_is_told_beside_what_the_database_knows(
    office: Office,
) -> None:
    office.world.revoke_token()
    assert office.found() == [
        (
            "Telegram does not know the token (401)",
            "Copy it again from @BotFather into AFTERCARE_BOT_TOKEN",
        )
    ]
    office.set(TELEGRAM_API_URL="http://127.0.0.1:1")
    assert office.found()[0][0] == "Telegram cannot be reached (ConnectError)"
    assert ("There is an owner", "") in office.found("fine")


def test_O2_a_database_that_is_not_there_not_ours_or_of_another_schema(office: Office) -> None:
    there = str(office.database.engine.url)
    office.set(DATABASE_URL="sqlite:///none.db")
    assert office.found()[0][0] == "There is no database yet at none.db"
    office.set(DATABASE_URL="postgresql://nobody@127.0.0.1:1/nothing")
    assert office.found()[0][0] == "The PostgreSQL database cannot be reached"
    office.set(DATABASE_URL=there)
    for revision, todo in (("0001", "Run: aftercare db upgrade"), ("9999", "Start the newer version")):
        with office.database.engine.begin() as connection:
            connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{revision}'")
        assert office.found()[0][1].startswith(todo)
    with open("letter.txt", "w") as letter:
        letter.write("Dear clinic, " * 200)
    office.set(DATABASE_URL="sqlite:///letter.txt")
    assert office.found()[0][0] == "What is there is no database of ours (DatabaseError)"


def test_O2_keys_that_do_not_read_what_is_stored(office: Office) -> None:
    office.set(ENCRYPTION_KEYS=crypto.new_key())
    assert office.found()[0][0] == "The encryption keys do not read what is stored"


@pytest.mark.parametrize(
    ("ahead", "mark", "words"),
    [(30, "warning", "Telegram is 30 s ahead of"), (-120, "wrong", "Telegram is 120 s behind")],
)
def test_O2_a_clock_that_differs_from_telegrams(office: Office, ahead: int, mark: str, words: str) -> None:
    office.world.clock = MovableClock(datetime.now(UTC) + timedelta(seconds=ahead))
    tens = words.replace("30", "").replace("120", "").split()
    told = [what for what, _ in office.found(mark) if what.startswith("Telegram is ")]
    assert [set(tens) <= set(one.split()) for one in told] == [True]


def test_O2_the_way_updates_come_is_compared_with_the_settings(office: Office) -> None:
    office.world.call("setWebhook", {"url": ADDRESS})
    assert office.found("warning")[-1][0] == f"Telegram calls {ADDRESS}, and no AFTERCARE_WEBHOOK_URL is set"
    office.set(WEBHOOK_URL=ADDRESS, WEBHOOK_SECRET="s" * 20)
    assert (f"Telegram calls {ADDRESS}", "") in office.found("fine")
    webhook = office.world.updates.webhook
    assert webhook
    webhook.last_error, webhook.last_error_at = "Connection refused", office.world.clock.now()
    ((what, _),) = office.found()  # Telegram goes on trying, and may have its own words for it by now
    assert what.startswith("Telegram could not call us 0 min ago: Connection ")
    office.set(WEBHOOK_URL="https://other.example/telegram")
    assert f"Telegram calls {ADDRESS}, not AFTERCARE_WEBHOOK_URL" in dict(office.found("warning"))


def test_O2_privacy_mode_and_rights_in_the_group(office: Office) -> None:
    office.world.reads_all = True
    office.world.promote_bot(office.group, office.owner.user)
    assert any(what.startswith("Privacy mode is off") for what, _ in office.found("warning"))
    assert ("The bot is an administrator of the group “Glow desk”", "") in office.found("fine")


def test_O2_a_group_that_is_gone_moved_or_was_never_bound(office: Office) -> None:
    basic = office.world.new_group("Old desk", office.owner.user, kind=ChatKind.GROUP)
    office.world.add_bot(basic, office.owner.user)
    office.clinic(group_chat_id=basic.id)
    assert office.found() == []
    office.world.migrate(basic, office.owner.user)
    assert "The group has become a supergroup with another number" in dict(office.found("warning"))
    office.clinic(group_chat_id=office.group.id)
    office.world.kick_bot(office.group, office.owner.user)
    ((what, todo),) = office.found()
    assert what.startswith("The bot is not in the staff group: Forbidden: bot was kicked")
    assert todo.startswith("Add the bot to the group again")
    office.clinic(group_chat_id=None)
    assert office.found()[0][0].startswith("No staff group is bound")


def test_O2_staff_who_cannot_be_reached_an_owner_who_is_missing_and_texts_changed_since(
    office: Office, catalog: Catalog
) -> None:
    office.nadia.chat.blocked = True
    office.clinic(language="en")
    with office.database.transaction() as session:
        (boss,) = clinics.owners(session, 1)
        boss.active = False
        (signed,) = clinics.approvals(session, 1)
        signed.digest = "of an older text"
    assert office.found() == [
        (
            "Nadia cannot be reached: Forbidden: bot was blocked by the user",
            "Nadia opens @aftercare_bot in Telegram and taps Start",
        ),
        (
            "The clinic has no owner: nobody can set it up or invite staff",
            "Run: aftercare staff invite --clinic 1 --owner",
        ),
        (
            "Two people must have tapped their test to enrol; so far Nadia",
            "The owner invites a colleague in /setup; each taps the test in their chat with the bot",
        ),
        (
            "microneedling was changed after it was signed off: nobody can be enrolled",
            'Run: aftercare protocol approve NAME --clinic 1 --by "WHO"',
        ),
    ]


def test_O2_what_is_overdue_is_told(office: Office) -> None:
    late = datetime.now(UTC) - timedelta(hours=1)
    with office.database.transaction() as session:
        session.add(
            OutboxMessage(
                chat_id=7,
                lane="chat:7",
                kind=OutboxKind.REPLY,
                priority=1,
                due_at=late,
                content={},
                created_at=late,
            )
        )
    ((what, todo),) = office.found()
    assert what == f"Late: reply messages wait since {late:%Y-%m-%d %H:%M:%S} UTC"
    assert todo == "Is aftercare run running? Its log says what hinders it"
