"""When a clinic may make codes: whether its team is complete and its group takes what we say.

Revision: 0003
After: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

COLUMNS = ("held_since", "group_failed_since", "group_check_at")


def upgrade() -> None:
    for name in COLUMNS:
        op.add_column("clinic", sa.Column(name, sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    for name in COLUMNS:
        op.drop_column("clinic", name)
