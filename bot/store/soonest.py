"""When the next thing of any clinic happens: moments only, and nothing of whose they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, literal, select, union_all
from sqlmodel import Session, col

from bot.store import claims
from bot.store.models import (
    AlertStatus,
    Attachment,
    AwaitedAnswer,
    Case,
    Conversation,
    Episode,
    HeldWords,
    InboxStatus,
    InboxUpdate,
    OutboxMessage,
    OutboxStatus,
    Patient,
    SecondChannelAlert,
)


@dataclass(frozen=True)
class Soonest:
    """The soonest of each kind; None where nothing of it waits."""

    case: datetime | None = None  #: a case moves by itself
    answer: datetime | None = None  #: a missing answer is looked at
    rehearsal: datetime | None = None  #: somebody's waiting is cut short
    photo: datetime | None = None  #: a photo is to be fetched
    alert: datetime | None = None  #: an alert of the second channel may be tried
    form: datetime | None = None  #: since when somebody has been silent in a form or before a question
    words: datetime | None = None  #: since when words have waited for their writer to choose a clinic
    forget: datetime | None = None  #: since when somebody has waited to be forgotten
    inbox: datetime | None = None  #: since when an update has waited to be handled again
    lease: datetime | None = None  #: a claim ends
    last_lease: datetime | None = None  #: the last of all claims ends
    message: datetime | None = None  #: a message may be said


def soonest(session: Session, silent_in: tuple[str, ...]) -> Soonest:
    """All of them in one question. ``silent_in``: the states of a conversation in which silence counts."""
    rows = session.connection().execute(_asked(), {"states": silent_in})
    return Soonest(**{kind: at for kind, at in rows})


@cache
def _asked() -> Any:
    alert = func.coalesce(col(SecondChannelAlert.lease_until), col(SecondChannelAlert.due_at))
    silent = col(Conversation.state).in_(bindparam("states", expanding=True))
    waits = col(SecondChannelAlert.status) == AlertStatus.PENDING
    received = col(InboxUpdate.status) == InboxStatus.RECEIVED
    claimed = col(OutboxMessage.status) == OutboxStatus.CLAIMED
    each = claims.soonest_ready().subquery()
    waiting = select(func.min(each.c[0]))
    return union_all(
        *(
            select(literal(kind), func.min(at)).where(at.is_not(None))
            for kind, at in (
                ("case", col(Case.next_move_at)),
                ("answer", col(AwaitedAnswer.look_at)),
                ("rehearsal", col(Episode.hurry_at)),
                ("photo", col(Attachment.fetch_at)),
                ("words", col(HeldWords.at)),
                ("forget", col(Patient.forget_asked_at)),
            )
        ),
        select(literal("inbox"), func.min(col(InboxUpdate.received_at))).where(received),
        select(literal("lease"), func.min(col(OutboxMessage.lease_until))).where(claimed),
        select(literal("last_lease"), func.max(col(OutboxMessage.lease_until))).where(claimed),
        select(literal("message"), waiting.scalar_subquery()),
        select(literal("alert"), func.min(alert)).where(waits),
        select(literal("form"), func.min(col(Conversation.updated_at))).where(silent),
    )
