"""The first schema.

Revision: 0001
After: nothing
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
SECRET = sa.LargeBinary()
KEPT_AS_TEXT: dict[str, Any] = {"native_enum": False, "create_constraint": True, "length": 24}


def upgrade() -> None:
    op.create_table(
        "clinic",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("emergency_number", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("mode", sa.Enum("relay", "protocol", name="mode", **KEPT_AS_TEXT), nullable=False),
        sa.Column("group_chat_id", sa.BigInteger(), nullable=True),
        sa.Column("quiet_from", sa.Time(), nullable=False),
        sa.Column("quiet_until", sa.Time(), nullable=False),
        sa.Column("staffed_hours", sa.JSON(), nullable=False),
        sa.Column("escalation", sa.JSON(), nullable=False),
        sa.Column(
            "forgetting", sa.Enum("erase", "restrict", name="forgetting", **KEPT_AS_TEXT), nullable=False
        ),
        sa.Column("keeps", sa.JSON(), nullable=False),
        sa.Column("tidied_on", sa.Date(), nullable=True),
        sa.Column("digest_at", sa.Time(), nullable=False),
        sa.Column("digest_on", sa.Date(), nullable=True),
        sa.Column("booking_url", sa.String(), nullable=True),
        sa.Column("session_days", sa.Integer(), nullable=True),
        sa.Column("episodes_made", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clinic")),
        sa.UniqueConstraint("group_chat_id", name=op.f("uq_clinic_group_chat_id")),
    )
    op.create_table(
        "code_attempt",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_attempt")),
    )
    op.create_index(op.f("ix_code_attempt_at"), "code_attempt", ["at"])
    op.create_index(op.f("ix_code_attempt_chat_id"), "code_attempt", ["chat_id"])
    op.create_table(
        "conversation",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("draft", SECRET, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "user_id", name=op.f("pk_conversation")),
    )
    op.create_table(
        "inbox_update",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column(
            "status",
            sa.Enum("received", "handled", "parked", name="inboxstatus", **KEPT_AS_TEXT),
            nullable=False,
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("payload", SECRET, nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("error", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_inbox_update")),
    )
    op.create_index(op.f("ix_inbox_update_received_at"), "inbox_update", ["received_at"])
    op.create_index(
        "ix_inbox_update_waiting",
        "inbox_update",
        ["received_at"],
        sqlite_where=sa.text("status = 'received'"),
        postgresql_where=sa.text("status = 'received'"),
    )
    op.create_table(
        "kept_secret",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("secret", SECRET, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_kept_secret")),
    )
    op.create_table(
        "send_budget",
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("rested_at", MOMENT, nullable=True),
        sa.Column("paused_until", MOMENT, nullable=True),
        sa.Column("paused_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("scope", name=op.f("pk_send_budget")),
    )
    op.create_table(
        "audit_event",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=True),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("detail", SECRET, nullable=True),
        sa.Column("proof", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_audit_event_clinic_id_clinic")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_event")),
    )
    op.create_index(op.f("ix_audit_event_clinic_id"), "audit_event", ["clinic_id"])
    op.create_table(
        "callback_key",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=True),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=True),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("actions", SECRET, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_callback_key_clinic_id_clinic")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_callback_key")),
    )
    op.create_index(op.f("ix_callback_key_expires_at"), "callback_key", ["expires_at"])
    op.create_table(
        "enrolment_code",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("protocol", sa.String(), nullable=False),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("staff_flags", sa.JSON(), nullable=False),
        sa.Column("session_at", MOMENT, nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("own_reference", SECRET, nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("opened_by", sa.BigInteger(), nullable=True),
        sa.Column("used_at", MOMENT, nullable=True),
        sa.Column("refused_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_enrolment_code_clinic_id_clinic")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment_code")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_enrolment_code_code_hash")),
    )
    op.create_index(op.f("ix_enrolment_code_clinic_id"), "enrolment_code", ["clinic_id"])
    op.create_table(
        "erasure",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("how", sa.Enum("erase", "restrict", name="forgetting", **KEPT_AS_TEXT), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_erasure_clinic_id_clinic")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
    )
    op.create_index(op.f("ix_erasure_clinic_id"), "erasure", ["clinic_id"])
    op.create_index(op.f("ix_erasure_person"), "erasure", ["person"])
    op.create_table(
        "invite",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column(
            "kind", sa.Enum("owner", "staff", "group", name="invitekind", **KEPT_AS_TEXT), nullable=False
        ),
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT, nullable=True),
        sa.Column("used_by", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_invite_clinic_id_clinic")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invite")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_invite_code_hash")),
    )
    op.create_index(op.f("ix_invite_clinic_id"), "invite", ["clinic_id"])
    op.create_table(
        "patient",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("first_name", SECRET, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("rehearsal", sa.Boolean(), nullable=False),
        sa.Column("consent_version", sa.String(), nullable=False),
        sa.Column("consent_at", MOMENT, nullable=False),
        sa.Column("unreachable_since", MOMENT, nullable=True),
        sa.Column("day_clock", sa.Time(), nullable=True),
        sa.Column("forget_asked_at", MOMENT, nullable=True),
        sa.Column("restricted_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_patient_clinic_id_clinic")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient")),
        sa.UniqueConstraint("clinic_id", "user_id", name=op.f("uq_patient_clinic_id_user_id")),
    )
    op.create_index(
        "ix_patient_asked_to_forget",
        "patient",
        ["forget_asked_at"],
        sqlite_where=sa.text("forget_asked_at IS NOT NULL"),
        postgresql_where=sa.text("forget_asked_at IS NOT NULL"),
    )
    op.create_index(op.f("ix_patient_clinic_id"), "patient", ["clinic_id"])
    op.create_index(op.f("ix_patient_user_id"), "patient", ["user_id"])
    op.create_table(
        "protocolapproval",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("protocol", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("approved_by", sa.String(), nullable=False),
        sa.Column("approved_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_protocolapproval_clinic_id_clinic")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocolapproval")),
        sa.UniqueConstraint(
            "clinic_id", "protocol", "digest", name=op.f("uq_protocolapproval_clinic_id_protocol_digest")
        ),
    )
    op.create_index(op.f("ix_protocolapproval_clinic_id"), "protocolapproval", ["clinic_id"])
    op.create_table(
        "staff",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.Enum("owner", "staff", name="role", **KEPT_AS_TEXT), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("joined_at", MOMENT, nullable=False),
        sa.Column("tested_at", MOMENT, nullable=True),
        sa.Column("proved_at", MOMENT, nullable=True),
        sa.Column("unreachable_since", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_staff_clinic_id_clinic")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("clinic_id", "user_id", name=op.f("uq_staff_clinic_id_user_id")),
    )
    op.create_index(op.f("ix_staff_clinic_id"), "staff", ["clinic_id"])
    op.create_index(op.f("ix_staff_user_id"), "staff", ["user_id"])
    op.create_table(
        "audit_link",
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("event_id", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["audit_event.id"], name=op.f("fk_audit_link_event_id_audit_event")
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_audit_link")),
        sa.UniqueConstraint("event_id", name=op.f("uq_audit_link_event_id")),
    )
    op.create_table(
        "duty_shift",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_duty_shift_clinic_id_clinic")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_duty_shift_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_shift")),
    )
    op.create_index("ix_duty_shift_clinic_ends", "duty_shift", ["clinic_id", "ends_at"])
    op.create_index(op.f("ix_duty_shift_staff_id"), "duty_shift", ["staff_id"])
    op.create_table(
        "episode",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("patient_id", BIG_ID, nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("own_reference", SECRET, nullable=True),
        sa.Column("own_hash", sa.String(), nullable=True),
        sa.Column("protocol", sa.String(), nullable=False),
        sa.Column("protocol_version", sa.Integer(), nullable=False),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("session_at", MOMENT, nullable=False),
        sa.Column("joined_at", MOMENT, nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "active", "paused", "stopped", "superseded", "finished", name="episodestatus", **KEPT_AS_TEXT
            ),
            nullable=False,
        ),
        sa.Column("staff_flags", sa.JSON(), nullable=False),
        sa.Column("hurry_at", MOMENT, nullable=True),
        sa.Column("risk_answers", SECRET, nullable=False),
        sa.Column("risk_answered_at", MOMENT, nullable=True),
        sa.Column("quieter", sa.Boolean(), nullable=False),
        sa.Column("stopped_why", sa.String(), nullable=True),
        sa.Column(
            "result",
            sa.Enum("very_much", "much", "some", "same", "worse", name="resultseen", **KEPT_AS_TEXT),
            nullable=True,
        ),
        sa.Column("happy", sa.SmallInteger(), nullable=True),
        sa.Column("rating", sa.SmallInteger(), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_episode_clinic_id_clinic")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_episode_patient_id_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_episode")),
        sa.UniqueConstraint("clinic_id", "reference", name=op.f("uq_episode_clinic_id_reference")),
    )
    op.create_index(
        "ix_episode__hurry_at",
        "episode",
        ["hurry_at"],
        sqlite_where=sa.text("hurry_at IS NOT NULL"),
        postgresql_where=sa.text("hurry_at IS NOT NULL"),
    )
    op.create_index(op.f("ix_episode_clinic_id"), "episode", ["clinic_id"])
    op.create_index(op.f("ix_episode_own_hash"), "episode", ["own_hash"])
    op.create_index(op.f("ix_episode_patient_id"), "episode", ["patient_id"])
    op.create_table(
        "held_words",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("patient_id", BIG_ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("said", SECRET, nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_held_words_clinic_id_clinic")),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_held_words_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held_words")),
    )
    op.create_index(op.f("ix_held_words_at"), "held_words", ["at"])
    op.create_index(op.f("ix_held_words_clinic_id"), "held_words", ["clinic_id"])
    op.create_index(op.f("ix_held_words_patient_id"), "held_words", ["patient_id"])
    op.create_index(op.f("ix_held_words_user_id"), "held_words", ["user_id"])
    op.create_table(
        "case_",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("episode_id", BIG_ID, nullable=False),
        sa.Column("patient_id", BIG_ID, nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column(
            "status",
            sa.Enum("open", "claimed", "answered", "closed", name="casestatus", **KEPT_AS_TEXT),
            nullable=False,
        ),
        sa.Column("level", sa.Enum("X", "R", "U", "E", name="level", **KEPT_AS_TEXT), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("ladder_from", MOMENT, nullable=False),
        sa.Column("answer_by", MOMENT, nullable=False),
        sa.Column("ladder_step", sa.Integer(), nullable=False),
        sa.Column("next_move_at", MOMENT, nullable=True),
        sa.Column("claimed_by", BIG_ID, nullable=True),
        sa.Column("claimed_at", MOMENT, nullable=True),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("closed_by", BIG_ID, nullable=True),
        sa.Column(
            "outcome",
            sa.Enum("all_fine", "seen_here", "sent_elsewhere", "other", name="outcome", **KEPT_AS_TEXT),
            nullable=True,
        ),
        sa.Column("close_reason", SECRET, nullable=True),
        sa.Column("told_patient_at", MOMENT, nullable=True),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.Column("card", SECRET, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["claimed_by"], ["staff.id"], name=op.f("fk_case__claimed_by_staff")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_case__clinic_id_clinic")),
        sa.ForeignKeyConstraint(["closed_by"], ["staff.id"], name=op.f("fk_case__closed_by_staff")),
        sa.ForeignKeyConstraint(["episode_id"], ["episode.id"], name=op.f("fk_case__episode_id_episode")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_case__patient_id_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_")),
    )
    op.create_index(op.f("ix_case__clinic_id"), "case_", ["clinic_id"])
    op.create_index(op.f("ix_case__episode_id"), "case_", ["episode_id"])
    op.create_index(
        "ix_case__next_move_at",
        "case_",
        ["next_move_at"],
        sqlite_where=sa.text("next_move_at IS NOT NULL"),
        postgresql_where=sa.text("next_move_at IS NOT NULL"),
    )
    op.create_index(
        "ix_case__open_red",
        "case_",
        ["ladder_from"],
        sqlite_where=sa.text("status = 'open' AND level IN ('U', 'E')"),
        postgresql_where=sa.text("status = 'open' AND level IN ('U', 'E')"),
    )
    op.create_index(op.f("ix_case__patient_id"), "case_", ["patient_id"])
    op.create_index(
        "uq_case__open_episode",
        "case_",
        ["episode_id"],
        unique=True,
        sqlite_where=sa.text("status <> 'closed'"),
        postgresql_where=sa.text("status <> 'closed'"),
    )
    op.create_table(
        "attachment",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("episode_id", BIG_ID, nullable=False),
        sa.Column("case_id", BIG_ID, nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_id", SECRET, nullable=False),
        sa.Column("caption", SECRET, nullable=True),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("healing_day", sa.Integer(), nullable=True),
        sa.Column("fetch_at", MOMENT, nullable=True),
        sa.Column("content", SECRET, nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_attachment_case_id_case_")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_attachment_clinic_id_clinic")),
        sa.ForeignKeyConstraint(
            ["episode_id"], ["episode.id"], name=op.f("fk_attachment_episode_id_episode")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(
        "ix_attachment__fetch_at",
        "attachment",
        ["fetch_at"],
        sqlite_where=sa.text("fetch_at IS NOT NULL"),
        postgresql_where=sa.text("fetch_at IS NOT NULL"),
    )
    op.create_index(op.f("ix_attachment_at"), "attachment", ["at"])
    op.create_index(op.f("ix_attachment_case_id"), "attachment", ["case_id"])
    op.create_index(op.f("ix_attachment_clinic_id"), "attachment", ["clinic_id"])
    op.create_index(op.f("ix_attachment_episode_id"), "attachment", ["episode_id"])
    op.create_table(
        "case_message",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("case_id", BIG_ID, nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=True),
        sa.Column("body", SECRET, nullable=True),
        sa.Column("media", sa.String(), nullable=True),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_case_message_case_id_case_")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_case_message_clinic_id_clinic")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_case_message_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_message")),
    )
    op.create_index(op.f("ix_case_message_case_id"), "case_message", ["case_id"])
    op.create_index(op.f("ix_case_message_clinic_id"), "case_message", ["clinic_id"])
    op.create_table(
        "outbox_message",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=True),
        sa.Column("patient_id", BIG_ID, nullable=True),
        sa.Column("staff_id", BIG_ID, nullable=True),
        sa.Column("episode_id", BIG_ID, nullable=True),
        sa.Column("case_id", BIG_ID, nullable=True),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("lane", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "step",
                "nudge",
                "reply",
                "toast",
                "status",
                "today",
                "finish",
                "relay",
                "card",
                "alert",
                "notice",
                name="outboxkind",
                **KEPT_AS_TEXT,
            ),
            nullable=False,
        ),
        sa.Column("step", sa.String(), nullable=True),
        sa.Column("priority", sa.SmallInteger(), nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("not_before", MOMENT, nullable=True),
        sa.Column(
            "ready_at", MOMENT, sa.Computed("coalesce(not_before, due_at)", persisted=True), nullable=True
        ),
        sa.Column("expires_at", MOMENT, nullable=True),
        sa.Column("dedupe_key", sa.String(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "pending",
                "claimed",
                "sent",
                "unsure",
                "expired",
                "cancelled",
                "failed",
                name="outboxstatus",
                **KEPT_AS_TEXT,
            ),
            nullable=False,
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease_until", MOMENT, nullable=True),
        sa.Column("content", SECRET, nullable=False),
        sa.Column("keyboard", sa.String(), nullable=True),
        sa.Column("edits_id", BIG_ID, nullable=True),
        sa.Column("edits_message_id", sa.BigInteger(), nullable=True),
        sa.Column("replies_to_id", BIG_ID, nullable=True),
        sa.Column("replies_to_message_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("rendered", SECRET, nullable=True),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_outbox_message_case_id_case_")),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_outbox_message_clinic_id_clinic")
        ),
        sa.ForeignKeyConstraint(
            ["episode_id"], ["episode.id"], name=op.f("fk_outbox_message_episode_id_episode")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_outbox_message_patient_id_patient")
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_outbox_message_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox_message")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_outbox_message_dedupe_key")),
    )
    op.create_index(op.f("ix_outbox_message_case_id"), "outbox_message", ["case_id"])
    op.create_index(op.f("ix_outbox_message_clinic_id"), "outbox_message", ["clinic_id"])
    op.create_index(
        "ix_outbox_message_due",
        "outbox_message",
        ["priority", "ready_at"],
        sqlite_where=sa.text("status = 'pending'"),
        postgresql_where=sa.text("status = 'pending'"),
    )
    op.create_index(op.f("ix_outbox_message_episode_id"), "outbox_message", ["episode_id"])
    op.create_index(
        "ix_outbox_message_lane",
        "outbox_message",
        ["lane", "priority", "due_at", "id"],
        sqlite_where=sa.text("status = 'pending'"),
        postgresql_where=sa.text("status = 'pending'"),
    )
    op.create_index(
        "ix_outbox_message_of_nobody",
        "outbox_message",
        ["created_at"],
        sqlite_where=sa.text("patient_id IS NULL AND staff_id IS NULL AND case_id IS NULL"),
        postgresql_where=sa.text("patient_id IS NULL AND staff_id IS NULL AND case_id IS NULL"),
    )
    op.create_index("ix_outbox_message_telegram", "outbox_message", ["chat_id", "message_id"])
    op.create_index(
        "ix_outbox_message_words",
        "outbox_message",
        ["sent_at"],
        sqlite_where=sa.text("rendered IS NOT NULL"),
        postgresql_where=sa.text("rendered IS NOT NULL"),
    )
    op.create_index(
        "uq_outbox_message_lane_in_flight",
        "outbox_message",
        ["lane"],
        unique=True,
        sqlite_where=sa.text("status = 'claimed'"),
        postgresql_where=sa.text("status = 'claimed'"),
    )
    op.create_table(
        "report",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("episode_id", BIG_ID, nullable=False),
        sa.Column("case_id", BIG_ID, nullable=True),
        sa.Column("step", sa.String(), nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("hours", sa.Float(), nullable=False),
        sa.Column("level", sa.Enum("X", "R", "U", "E", name="level", **KEPT_AS_TEXT), nullable=False),
        sa.Column("answers", SECRET, nullable=False),
        sa.Column("reasons", SECRET, nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_report_case_id_case_")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_report_clinic_id_clinic")),
        sa.ForeignKeyConstraint(["episode_id"], ["episode.id"], name=op.f("fk_report_episode_id_episode")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
    )
    op.create_index(op.f("ix_report_case_id"), "report", ["case_id"])
    op.create_index(op.f("ix_report_clinic_id"), "report", ["clinic_id"])
    op.create_index(op.f("ix_report_episode_id"), "report", ["episode_id"])
    op.create_table(
        "second_channel_alert",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("case_id", BIG_ID, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column(
            "channel", sa.Enum("webhook", "email", "other", name="channel", **KEPT_AS_TEXT), nullable=False
        ),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("ladder_from", MOMENT, nullable=False),
        sa.Column(
            "status",
            sa.Enum("pending", "sent", "cancelled", "failed", name="alertstatus", **KEPT_AS_TEXT),
            nullable=False,
        ),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease_until", MOMENT, nullable=True),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_.id"], name=op.f("fk_second_channel_alert_case_id_case_")
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_second_channel_alert_clinic_id_clinic")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_channel_alert")),
        sa.UniqueConstraint("key", name=op.f("uq_second_channel_alert_key")),
    )
    op.create_index(op.f("ix_second_channel_alert_case_id"), "second_channel_alert", ["case_id"])
    op.create_index(op.f("ix_second_channel_alert_clinic_id"), "second_channel_alert", ["clinic_id"])
    op.create_index(
        "ix_second_channel_alert_due",
        "second_channel_alert",
        ["due_at"],
        sqlite_where=sa.text("status = 'pending'"),
        postgresql_where=sa.text("status = 'pending'"),
    )
    op.create_table(
        "awaited_answer",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("clinic_id", BIG_ID, nullable=False),
        sa.Column("episode_id", BIG_ID, nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("outbox_id", BIG_ID, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column(
            "state",
            sa.Enum("asked", "nudged", "silent", "settled", name="answerstate", **KEPT_AS_TEXT),
            nullable=False,
        ),
        sa.Column("look_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_awaited_answer_clinic_id_clinic")
        ),
        sa.ForeignKeyConstraint(
            ["episode_id"], ["episode.id"], name=op.f("fk_awaited_answer_episode_id_episode")
        ),
        sa.ForeignKeyConstraint(
            ["outbox_id"], ["outbox_message.id"], name=op.f("fk_awaited_answer_outbox_id_outbox_message")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_awaited_answer")),
        sa.UniqueConstraint("episode_id", "step", name=op.f("uq_awaited_answer_episode_id_step")),
    )
    op.create_index(op.f("ix_awaited_answer_clinic_id"), "awaited_answer", ["clinic_id"])
    op.create_index(
        "ix_awaited_answer_look_at",
        "awaited_answer",
        ["look_at"],
        sqlite_where=sa.text("look_at IS NOT NULL"),
        postgresql_where=sa.text("look_at IS NOT NULL"),
    )


def downgrade() -> None:
    for table in (
        "awaited_answer",
        "second_channel_alert",
        "report",
        "outbox_message",
        "case_message",
        "attachment",
        "case_",
        "held_words",
        "episode",
        "duty_shift",
        "audit_link",
        "staff",
        "protocolapproval",
        "patient",
        "invite",
        "erasure",
        "enrolment_code",
        "callback_key",
        "audit_event",
        "send_budget",
        "kept_secret",
        "inbox_update",
        "conversation",
        "code_attempt",
        "clinic",
    ):
        op.drop_table(table)
