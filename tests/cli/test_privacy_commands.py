"""O4 V1 V2: backup, restore, key rotation, retention and the audit, as a person or a program types them."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlmodel import select
from typer.testing import CliRunner, Result

from bot.care.hours import default
from bot.cli import app, backup, session
from bot.content.catalog import Catalog
from bot.services.privacy import forgetting
from bot.services.unit import Unit
from bot.store import audit, crypto, rotation, schema
from bot.store.db import Database, open_engine
from bot.store.models import (
    Attachment,
    Clinic,
    Conversation,
    EnrolmentCode,
    Episode,
    Erasure,
    Forgetting,
    KeptSecret,
    OutboxKind,
    OutboxMessage,
    OutboxStatus,
    Patient,
    metadata,
)

NOW = datetime.now(UTC)
LONG_AGO = NOW - timedelta(days=500)
CANARY = "canarywort"
ANA, BEA = 14, 15


@pytest.fixture
def catalog_once(monkeypatch: pytest.MonkeyPatch, catalog: Catalog) -> None:
    for module in (session, backup):
        monkeypatch.setattr(module, "load_catalog", lambda root: catalog)


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, catalog_once: None) -> str:
    """Settings of a real installation; the key."""
    for kept in ("_fernet", "_pepper"):  # the commands install keys of their own
        monkeypatch.setattr(crypto, kept, getattr(crypto, kept))
    key = crypto.new_key()
    crypto.install([key])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AFTERCARE_ENCRYPTION_KEYS", key)
    return key


@pytest.fixture
def house(db: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    """A clinic with two patients, each with a visit, on the database that the commands find."""
    monkeypatch.setenv("AFTERCARE_DATABASE_URL", db.engine.url.render_as_string(hide_password=False))
    with db.transaction() as rows:
        clinic = Clinic(
            name="Glow", timezone="Europe/Madrid", language="en", emergency_number="112", phone="+34",
            staffed_hours=default().to_json(), created_at=LONG_AGO,
        )  # fmt: skip
        rows.add(clinic)
        rows.flush()
        for user, name in ((ANA, f"Ana {CANARY}"), (BEA, "Bea")):
            patient = Patient(
                clinic_id=1, user_id=user, chat_id=user, first_name=name, language="en", timezone="UTC",
                consent_version="1", consent_at=NOW - timedelta(days=3),
            )  # fmt: skip
            rows.add(patient)
            rows.flush()
            rows.add(
                Episode(
                    clinic_id=1, patient_id=patient.id or 0, reference=f"A{user}", protocol="microneedling",
                    protocol_version=1, session_at=NOW, joined_at=NOW,
                )
            )  # fmt: skip
            audit.record(rows, 1, NOW, user, "episode.begin", f"episode:{patient.id}", notice="1")
    return db


def run(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def answer(*words: str) -> Any:
    """What a command prints as JSON."""
    result = run(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def names(db: Database) -> list[str]:
    with db.transaction() as rows:
        return sorted(rows.exec(select(Patient.first_name)).all())


def forget(db: Database, catalog: Catalog, user: int) -> None:
    with db.transaction() as rows:
        patient = rows.exec(select(Patient).where(Patient.user_id == user)).one()
        forgetting.forget(Unit(rows, catalog, datetime.now(UTC), ""), patient, Forgetting.ERASE)


# Backup and restore


def test_O4_a_backup_brings_everything_back_and_who_was_forgotten_since_stays_forgotten(
    house: Database, catalog: Catalog, tmp_path: Path
) -> None:
    file = tmp_path / "monday.backup"
    assert answer("backup", str(file))["bytes"] == file.stat().st_size
    assert file.stat().st_mode & 0o777 == 0o600
    assert CANARY.encode() not in file.read_bytes()
    forget(house, catalog, ANA)
    with house.transaction() as rows:
        rows.add(Conversation(chat_id=9, user_id=9, state="lost by the restore", updated_at=NOW))

    refused = run("restore", str(file))
    assert refused.exit_code == 2
    assert "--replace" in refused.output
    assert answer("restore", str(file), "--replace") == {"forgotten_again": 1}

    assert names(house) == ["Bea"]
    with house.transaction() as rows:
        assert rows.exec(select(Conversation)).all() == []
        assert len(rows.exec(select(Erasure)).all()) == 1
        audit.record(rows, 1, NOW, BEA, "new rows have numbers of their own")
    assert answer("audit", "verify")["whole"] is True
    assert schema.is_current(house.engine)


def test_O4_a_restore_on_a_new_machine_forgets_whom_the_list_names(
    sqlite_db: Database, house: Database, catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, listed = tmp_path / "monday.backup", tmp_path / "erasures.json"
    answer("backup", str(file))
    forget(house, catalog, ANA)
    listed.write_text(run("audit", "erasures", "--json").stdout)
    monkeypatch.setenv("AFTERCARE_DATABASE_URL", f"sqlite:///{tmp_path / 'new.db'}")

    assert answer("restore", str(file), "--erasures", str(listed)) == {"forgotten_again": 1}

    engine = open_engine(f"sqlite:///{tmp_path / 'new.db'}")
    assert names(Database(engine)) == ["Bea"]
    engine.dispose()


def test_O4_who_came_back_after_being_forgotten_is_not_lost_by_a_restore(
    house: Database, catalog: Catalog, tmp_path: Path
) -> None:
    forget(house, catalog, ANA)
    with house.transaction() as rows:
        again = Patient(
            clinic_id=1, user_id=ANA, chat_id=ANA, first_name="Ana again", language="en", timezone="UTC",
            consent_version="1", consent_at=datetime.now(UTC),
        )  # fmt: skip
        rows.add(again)
    file = tmp_path / "tuesday.backup"
    answer("backup", str(file))

    assert answer("restore", str(file), "--replace") == {"forgotten_again": 0}
    assert names(house) == ["Ana again", "Bea"]


@pytest.mark.parametrize("content", [b"", b"words", b"SQLite format 3\0" + bytes(4000)])
def test_O4_a_file_that_is_no_backup_changes_nothing(house: Database, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "wrong.backup"
    file.write_bytes(content)

    result = run("restore", str(file), "--replace")

    assert result.exit_code == 2
    assert len(names(house)) == 2


def test_O4_a_backup_overwrites_no_file_and_needs_the_keys_to_be_restored(
    house: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "monday.backup"
    answer("backup", str(file))
    assert run("backup", str(file)).exit_code == 2
    monkeypatch.setenv("AFTERCARE_ENCRYPTION_KEYS", crypto.new_key())

    result = run("restore", str(file), "--replace")

    assert isinstance(result.exception, crypto.WrongKeyError)
    monkeypatch.undo()


def test_O4_a_backup_of_a_newer_version_is_refused(house: Database, tmp_path: Path) -> None:
    file = tmp_path / "future.backup"
    answer("backup", str(file))
    raw = sqlite3.connect(file)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()

    result = run("restore", str(file), "--replace")

    assert result.exit_code == 2
    assert "newer version" in result.output


def test_O4_a_broken_database_is_put_aside_and_the_backup_takes_its_place(
    sqlite_db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, broken = tmp_path / "monday.backup", tmp_path / "broken.db"
    monkeypatch.setenv("AFTERCARE_DATABASE_URL", str(sqlite_db.engine.url))
    answer("backup", str(file))
    broken.write_bytes(b"rubbish" * 1000)
    monkeypatch.setenv("AFTERCARE_DATABASE_URL", f"sqlite:///{broken}")

    assert answer("restore", str(file)) == {"forgotten_again": 0}

    assert broken.with_name("broken.db.broken").read_bytes().startswith(b"rubbish")


# Keys


def test_V1_rotation_puts_everything_under_the_new_key_and_codes_and_audit_stay_good(
    house: Database, settings: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with house.transaction() as rows:
        rows.add(
            EnrolmentCode(
                clinic_id=1, code_hash=crypto.keyed_hash("ABCDE"), protocol="microneedling", session_at=NOW,
                created_by="cli", created_at=NOW, expires_at=NOW,
            )
        )  # fmt: skip
        rows.add(Conversation(chat_id=9, user_id=9, state="form", draft={"words": CANARY}, updated_at=NOW))
    new = crypto.new_key()
    monkeypatch.setenv("AFTERCARE_ENCRYPTION_KEYS", f"{new},{settings}")
    result = run("keys", "rotate")
    assert "older ones may go" in result.output, result.output
    assert run("keys", "rotate").output.startswith("0 rows")

    monkeypatch.setenv("AFTERCARE_ENCRYPTION_KEYS", new)
    assert answer("audit", "verify")["whole"] is True
    assert names(house) == [f"Ana {CANARY}", "Bea"]
    with house.transaction() as rows:
        assert rows.get_one(Conversation, (9, 9)).draft == {"words": CANARY}
        assert rows.exec(select(EnrolmentCode)).one().code_hash == crypto.keyed_hash("ABCDE")
        assert rows.exec(select(KeptSecret.name)).all() == ["pepper"]


def test_V1_a_rotation_that_was_stopped_goes_on_and_one_key_alone_is_refused(
    house: Database, settings: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("keys", "rotate").exit_code == 2
    new = crypto.new_key()
    crypto.install([new, settings])
    table, secret = next(one for one in rotation.columns() if one[0].name == "patient")
    with house.transaction() as rows:
        monkeypatch.setattr(rotation, "BATCH", 1)
        place, changed = rotation.renew(rows, table, secret, None)
    assert changed == 1
    with house.transaction() as rows:
        _, changed = rotation.renew(rows, table, secret, place)
    assert changed == 1
    with house.transaction() as rows:
        assert rotation.renew(rows, table, secret, None)[1] == 0


def test_V1_every_encrypted_column_is_rotated() -> None:
    turned = {(table.name, column.name) for table, secret in rotation.columns() for column in secret}
    held = {
        (table.name, column.name)
        for table in metadata.sorted_tables
        for column in table.columns
        if "Encrypted" in "".join(kind.__name__ for kind in type(column.type).__mro__)
    }

    assert turned == held
    assert len(held) > 10


# Retention


def test_V2_a_dry_run_says_what_is_over_and_changes_nothing(house: Database) -> None:
    with house.transaction() as rows:
        rows.add(Conversation(chat_id=9, user_id=9, state="form", updated_at=LONG_AGO))
        rows.add(
            Attachment(
                clinic_id=1, episode_id=1, kind="photo", file_id="f", chat_id=ANA, message_id=1,
                at=NOW - timedelta(days=60),
            )
        )  # fmt: skip
        rows.add(
            OutboxMessage(
                clinic_id=1, patient_id=1, chat_id=ANA, lane="chat:14", kind=OutboxKind.REPLY, priority=1,
                due_at=LONG_AGO, created_at=LONG_AGO, sent_at=LONG_AGO, status=OutboxStatus.SENT,
                content={"lines": []}, rendered=CANARY, message_id=7,
            )
        )  # fmt: skip

    kinds = answer("retention", "--dry-run")[0]["kinds"]
    assert {kind: one["over"] for kind, one in kinds.items() if one["over"]} == {"forms": 1, "words": 1}
    kinds = answer("retention", "--dry-run", "--clinic", "1", "--keep", "photos=30")[0]["kinds"]
    assert kinds["photos"] == {"days": 30, "over": 1}
    assert answer("retention", "--dry-run")[0]["kinds"]["photos"]["days"] == 90


def test_V2_a_clinic_chooses_its_periods_and_what_forgetting_means(house: Database) -> None:
    for words in (
        ["--keep", "photos=30"],
        ["--clinic", "1", "--keep", "toasts=3"],
        ["--clinic", "1", "--keep", "photos=0"],
        ["--clinic", "7"],
    ):
        assert run("retention", *words).exit_code == 2, words
    run("retention", "--clinic", "1", "--keep", "photos=30", "--on-forget", "restrict")

    with house.transaction() as rows:
        clinic = rows.get_one(Clinic, 1)
    assert (clinic.keeps, clinic.forgetting) == ({"photos": 30}, Forgetting.RESTRICT)


# Audit


def test_V2_verify_names_what_was_done_and_fails_and_a_cut_end_is_missed(house: Database) -> None:
    whole = answer("audit", "verify")
    assert (whole["whole"], whole["events"], whole["sealed"]) == (True, 2, 2)
    assert [row["action"] for row in answer("audit", "list", "--clinic", "1")] == ["episode.begin"] * 2

    cut = run("audit", "verify", "--head", "f" * 64)
    assert cut.exit_code == 1
    assert "cut off" in cut.output
    with house.engine.begin() as connection:
        if house.engine.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL session_replication_role = replica"))
        else:
            connection.execute(text("DROP TRIGGER audit_event_update"))
        connection.execute(text("UPDATE audit_event SET action = 'nothing' WHERE id = 2"))

    result = run("audit", "verify")
    assert result.exit_code == 1
    assert "event 2: changed" in result.output
    assert json.loads(run("audit", "verify", "--json").stdout)["faults"] == [{"event": 2, "what": "changed"}]
