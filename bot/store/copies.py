"""The copies of a case's card in its chats, and the patient's status line: which is the living one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, func, or_, update
from sqlalchemy import select as plain_select
from sqlmodel import Session, col, select

from bot.store.models import OutboxKind, OutboxMessage, OutboxStatus

_LIVING = plain_select(OutboxMessage).where(
    col(OutboxMessage.id).in_(
        plain_select(func.max(col(OutboxMessage.id)))
        .where(
            col(OutboxMessage.clinic_id) == bindparam("clinic"),
            col(OutboxMessage.case_id) == bindparam("case"),
            col(OutboxMessage.kind) == bindparam("kind"),
            col(OutboxMessage.edits_id).is_(None),
            col(OutboxMessage.status).not_in(
                [OutboxStatus.FAILED, OutboxStatus.CANCELLED, OutboxStatus.EXPIRED]
            ),
        )
        .group_by(col(OutboxMessage.chat_id))
    )
)


def living(session: Session, clinic_id: int, case_id: int, kind: OutboxKind) -> dict[int, OutboxMessage]:
    """The newest message of that kind on a case in each chat that has one, edits aside.

    Every word of a patient edits each copy: reading all of them would cost more with each word.
    """
    asked = {"clinic": clinic_id, "case": case_id, "kind": kind}
    return {row.chat_id: row for row in session.execute(_LIVING, asked).scalars()}


def last_form(session: Session, clinic_id: int, row: OutboxMessage) -> OutboxMessage:
    """What a message was last edited to, said or still to be said; itself when it never was."""
    same = or_(col(OutboxMessage.id) == row.id, col(OutboxMessage.edits_id) == row.id)
    of_case = (OutboxMessage.clinic_id == clinic_id, OutboxMessage.case_id == row.case_id)
    return (
        session.exec(
            select(OutboxMessage).where(*of_case, same).order_by(col(OutboxMessage.id).desc())
        ).first()
        or row
    )


def beginning(session: Session, clinic_id: int, row: OutboxMessage) -> OutboxMessage:
    """The new message that ``row`` edits; itself when it is one."""
    first = select(OutboxMessage).where(
        OutboxMessage.clinic_id == clinic_id, OutboxMessage.id == (row.edits_id or row.id)
    )
    return session.exec(first).first() or row


def cards(session: Session, clinic_id: int, case_id: int) -> Sequence[OutboxMessage]:
    """Every new message with the card of a case, oldest first; edits of it left out."""
    return session.exec(
        select(OutboxMessage)
        .where(
            OutboxMessage.clinic_id == clinic_id,
            OutboxMessage.case_id == case_id,
            OutboxMessage.kind == OutboxKind.CARD,
            col(OutboxMessage.edits_id).is_(None),
        )
        .order_by(col(OutboxMessage.id))
    ).all()


def newer(session: Session, clinic_id: int | None, edit: OutboxMessage) -> bool:
    """Whether the chat has a newer copy of the same case than the one ``edit`` was for."""
    found = select(OutboxMessage.id).where(
        OutboxMessage.clinic_id == clinic_id,
        OutboxMessage.case_id == edit.case_id,
        OutboxMessage.chat_id == edit.chat_id,
        OutboxMessage.kind == edit.kind,
        col(OutboxMessage.edits_id).is_(None),
        col(OutboxMessage.id) > (edit.edits_id or 0),
        col(OutboxMessage.id) != edit.id,
        col(OutboxMessage.status).in_([OutboxStatus.PENDING, OutboxStatus.CLAIMED, OutboxStatus.SENT]),
    )
    return edit.edits_id is not None and session.exec(found).first() is not None


def replace(session: Session, clinic_id: int | None, gone_id: int, new_id: int) -> None:
    """What waits to edit a message that is gone edits the one that is said in its place."""
    session.execute(
        update(OutboxMessage)
        .where(
            col(OutboxMessage.clinic_id) == clinic_id,
            col(OutboxMessage.edits_id) == gone_id,
            col(OutboxMessage.id) != new_id,
            col(OutboxMessage.status) == OutboxStatus.PENDING,
        )
        .values(edits_id=new_id)
        .execution_options(synchronize_session=False)
    )
