"""What is said over a pressed button is no longer a row.

Revision: 0005
After: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KINDS = ("step", "nudge", "reply", "status", "today", "finish", "relay", "card", "alert", "notice")
BEFORE = ("step", "nudge", "reply", "toast", "status", "today", "finish", "relay", "card", "alert", "notice")
NAME = "ck_outbox_message_outboxkind"


def upgrade() -> None:
    op.execute(sa.text("DELETE FROM outbox_message WHERE kind = 'toast'"))
    _allow(KINDS, instead_of=BEFORE)


def downgrade() -> None:
    _allow(BEFORE, instead_of=KINDS)


def _allow(kinds: tuple[str, ...], instead_of: tuple[str, ...]) -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(op.f(NAME), "outbox_message", type_="check")
        op.create_check_constraint(op.f(NAME), "outbox_message", f"kind IN ({_listed(kinds)})")
        return
    # No row looks different for it, so the table is not copied: SQLite's "Making Other Kinds Of Table Schema
    # Changes" gives this way for constraints.
    change = sa.text("UPDATE sqlite_schema SET sql = replace(sql, :old, :new) WHERE name = 'outbox_message'")
    op.execute(sa.text("PRAGMA writable_schema = ON"))
    op.execute(change.bindparams(old=_listed(instead_of), new=_listed(kinds)))
    op.execute(sa.text("PRAGMA writable_schema = RESET"))


def _listed(kinds: tuple[str, ...]) -> str:
    return ", ".join(f"'{kind}'" for kind in kinds)
