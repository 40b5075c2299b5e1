"""The database itself refuses to change or delete what the audit holds.

A later migration that rebuilds one of these tables on SQLite must make its triggers again.

Revision: 0002
After: 0001
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

#: An erased patient's id may become empty; ``detail`` may be encrypted anew or become empty.
FROZEN = ("id", "clinic_id", "at", "action", "subject", "proof")
REFUSAL = "the audit is append-only"


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        _postgresql()
    else:
        _sqlite()


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION refuse_audit_change, refuse_audit_event_change CASCADE")
        return
    for table in ("audit_event", "audit_link"):
        for deed in ("update", "delete"):
            op.execute(f"DROP TRIGGER {table}_{deed}")


def _sqlite() -> None:
    refuse = f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    changed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in FROZEN)
    forged = "NEW.user_id IS NOT NULL AND NEW.user_id IS NOT OLD.user_id"
    op.execute(
        f"CREATE TRIGGER audit_event_update BEFORE UPDATE ON audit_event WHEN {changed} OR {forged} {refuse}"
    )
    op.execute(f"CREATE TRIGGER audit_event_delete BEFORE DELETE ON audit_event {refuse}")
    op.execute(f"CREATE TRIGGER audit_link_update BEFORE UPDATE ON audit_link {refuse}")
    op.execute(f"CREATE TRIGGER audit_link_delete BEFORE DELETE ON audit_link {refuse}")


def _postgresql() -> None:
    refuse = f"RAISE EXCEPTION '{REFUSAL}'"
    changed = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in FROZEN)
    forged = "NEW.user_id IS NOT NULL AND NEW.user_id IS DISTINCT FROM OLD.user_id"
    op.execute(
        f"CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {refuse}; END $$"
    )
    op.execute(
        "CREATE FUNCTION refuse_audit_event_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF {changed} OR ({forged}) THEN {refuse}; END IF; RETURN NEW; END $$"
    )
    op.execute(
        "CREATE TRIGGER audit_event_update BEFORE UPDATE ON audit_event"
        " FOR EACH ROW EXECUTE FUNCTION refuse_audit_event_change()"
    )
    op.execute(
        "CREATE TRIGGER audit_link_update BEFORE UPDATE ON audit_link"
        " FOR EACH ROW EXECUTE FUNCTION refuse_audit_change()"
    )
    for table in ("audit_event", "audit_link"):
        op.execute(
            f"CREATE TRIGGER {table}_delete BEFORE DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()"
        )
