"""The audit is only ever added to, and whatever is done to it past the application is found and named."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from bot.care.hours import default
from bot.store import audit
from bot.store.audit import Fault
from bot.store.db import Database
from bot.store.models import AuditEvent, AuditLink, Clinic

NOON = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
ANA, NADIA = 14, 12
FIRST = "SELECT {} FROM audit_event WHERE id = 1"
FORGED = (
    "INSERT INTO audit_event (id, clinic_id, at, user_id, action, subject, detail, proof)"
    " SELECT 9, clinic_id, at, user_id, {action}, subject, detail, {proof} FROM audit_event WHERE id = 3"
)


@pytest.fixture
def audited(db: Database) -> Database:
    """Five events of one clinic, sealed; the third is the patient's own and has a detail."""
    with db.transaction() as session:
        clinic = Clinic(
            name="Glow", timezone="Europe/Madrid", language="en", emergency_number="112", phone="+34",
            staffed_hours=default().to_json(), created_at=NOON,
        )  # fmt: skip
        session.add(clinic)
        session.flush()
        for number in range(5):
            who, detail = (ANA, {"level": "U"}) if number == 2 else (NADIA, {})
            at = NOON + timedelta(minutes=number)
            audit.record(session, clinic.id, at, who, f"act {number + 1}", f"case:{number + 1}", **detail)
    seal(db)
    return db


def seal(db: Database) -> None:
    with db.transaction() as session:
        audit.seal(session)


def verdict(db: Database) -> audit.Verdict:
    with db.transaction() as session:
        return audit.verify(session)


def past_the_triggers(db: Database, *statements: str) -> None:
    """What somebody with the whole database in their hands can do."""
    with db.engine.begin() as connection:
        if db.engine.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL session_replication_role = replica"))
        else:
            connection.execute(text("PRAGMA defer_foreign_keys = ON"))
            for name in connection.execute(
                text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            ).all():
                connection.execute(text(f"DROP TRIGGER {name[0]}"))
        for statement in statements:
            connection.execute(text(statement))


def test_V2_an_untouched_audit_is_whole_and_sealed_in_order(audited: Database) -> None:
    found = verdict(audited)

    assert (found.events, found.sealed, found.blanked, found.faults) == (5, 5, 0, ())
    with audited.transaction() as session:
        assert session.exec(select(AuditLink.event_id).order_by(AuditLink.position)).all() == [1, 2, 3, 4, 5]  # type: ignore[arg-type]
        assert audit.in_chain(session, found.head)
        assert not audit.in_chain(session, "f" * 64)


@pytest.mark.parametrize(
    "deed",
    [
        "UPDATE audit_event SET action = 'nothing' WHERE id = 3",
        "UPDATE audit_event SET user_id = 12 WHERE id = 3",
        "UPDATE audit_event SET proof = '' WHERE id = 3",
        "DELETE FROM audit_event WHERE id = 5",
        "DELETE FROM audit_link WHERE position = 5",
        "UPDATE audit_link SET hash = '' WHERE position = 5",
    ],
)
def test_V2_the_database_refuses_to_change_or_delete_the_audit(audited: Database, deed: str) -> None:
    with pytest.raises(DBAPIError, match="append-only"), audited.transaction() as session:
        session.execute(text(deed))

    assert verdict(audited).faults == ()


@pytest.mark.parametrize(
    ("deeds", "fault"),
    [
        (["UPDATE audit_event SET action = 'nothing' WHERE id = 3"], Fault(3, "changed")),
        (["UPDATE audit_event SET user_id = 99 WHERE id = 3"], Fault(3, "changed")),
        ([f"UPDATE audit_event SET at = ({FIRST.format('at')}) WHERE id = 3"], Fault(3, "changed")),
        (
            [f"UPDATE audit_event SET detail = ({FIRST.format('detail')}) WHERE id = 3"],
            Fault(3, "changed"),
        ),
        (["DELETE FROM audit_link WHERE event_id = 3", "DELETE FROM audit_event WHERE id = 3"],
         Fault(4, "removed before")),
        (
            ["DELETE FROM audit_link WHERE event_id = 3", "DELETE FROM audit_event WHERE id = 3",
             "UPDATE audit_link SET position = 3 WHERE position = 4",
             "UPDATE audit_link SET position = 4 WHERE position = 5"],
            Fault(4, "removed before"),
        ),
        (
            [FORGED.format(action="action", proof="proof")],
            Fault(9, "inserted"),
        ),
        (
            [FORGED.format(action="'made up'", proof="'a.b.c.d'")],
            Fault(9, "inserted"),
        ),
    ],
)  # fmt: skip
def test_V2_what_was_done_to_the_audit_is_found_and_named(
    audited: Database, deeds: list[str], fault: Fault
) -> None:
    past_the_triggers(audited, *deeds)
    seal(audited)

    assert verdict(audited).faults[0] == fault


def test_V2_an_event_that_is_taken_away_alone_is_missed_by_its_link(sqlite_db: Database) -> None:
    with sqlite_db.transaction() as session:
        for number in range(3):
            audit.record(session, None, NOON, None, f"act {number}")
    seal(sqlite_db)
    raw = sqlite_db.engine.raw_connection()
    raw.cursor().executescript(
        "PRAGMA foreign_keys = OFF; DROP TRIGGER audit_event_delete; DELETE FROM audit_event WHERE id = 2;"
    )
    raw.close()

    assert verdict(sqlite_db).faults == (Fault(2, "removed"),)


def test_V2_an_erased_patients_events_stay_provable_without_actor_and_detail(audited: Database) -> None:
    with audited.transaction() as session:
        audit.blank(session, 1, ANA, ["case:3", "case:4"])

    with audited.transaction() as session:
        kept = {event.id: (event.user_id, event.detail) for event in session.exec(select(AuditEvent))}
    assert (kept[3], kept[4], kept[5]) == ((None, None), (NADIA, None), (NADIA, {}))
    found = verdict(audited)
    assert (found.faults, found.blanked) == ((), 2)


def test_V2_an_event_that_commits_late_is_sealed_after_those_that_overtook_it(audited: Database) -> None:
    past_the_triggers(
        audited, "DELETE FROM audit_link WHERE event_id = 5", "DELETE FROM audit_link WHERE event_id = 4"
    )
    with audited.transaction() as session:
        audit.record(session, None, NOON, None, "act 6")
    seal(audited)

    found = verdict(audited)
    assert (found.sealed, found.faults) == (6, ())
