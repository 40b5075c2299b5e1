"""Topics of a staff group that is a forum.

Revision: 0004
After: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
#: Where a message was written or said: Telegram's number of the topic.
WITH_THREAD = ("outbox_message", "case_message")


def upgrade() -> None:
    op.create_table(
        "topic",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("episode_id", BIG_ID, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=True),
        sa.Column("try_at", MOMENT, nullable=False),
        sa.Column("made_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_topic_clinic_id_clinic")),
        sa.ForeignKeyConstraint(["episode_id"], ["episode.id"], name=op.f("fk_topic_episode_id_episode")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic")),
        sa.UniqueConstraint("episode_id", "chat_id", name=op.f("uq_topic_episode_id_chat_id")),
    )
    op.create_index(op.f("ix_topic_clinic_id"), "topic", ["clinic_id"])
    op.add_column("clinic", sa.Column("topics_from", MOMENT, nullable=True))
    for table in WITH_THREAD:
        op.add_column(table, sa.Column("thread_id", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    for table in WITH_THREAD:
        op.drop_column(table, "thread_id")
    op.drop_column("clinic", "topics_from")
    op.drop_table("topic")
