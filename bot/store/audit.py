"""The record of who saw and did what. Rows are added, never changed, and any change shows.

1. Writing an event is one insert. Its ``proof`` holds keyed hashes of its actor, its detail and the
   whole, made with a secret that is not in the database: nobody without it can write or alter a row.
2. Later, in batches, ``seal`` adds one ``AuditLink`` for each event, whose hash covers the link before:
   nobody can take an event away or slip one in without breaking the chain.
3. An erased patient's events lose actor and detail; their hashes in the proof keep the rest provable.

Nothing on the way of a tap waits for the chain, and no event waits for another one.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Row, and_, func, or_, update
from sqlalchemy import select as plain_select
from sqlmodel import Session, col, select

from bot.store import crypto
from bot.store.models import AuditEvent, AuditLink, Staff

BATCH = 500  #: events sealed in one transaction
LATE = 5_000  #: how far behind the newest sealed event one may still commit and be sealed after it
BEGINNING = ""  #: what the first link follows
_SEALING = 5180022  #: advisory lock: one process seals at a time


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong with the audit. ``event`` is the number of its row.

    ``removed before``: it is whole, but an event in front of it is gone with its link.
    """

    event: int
    what: Literal["changed", "removed", "inserted", "removed before"]


@dataclass(frozen=True)
class Verdict:
    """What ``verify`` found. ``head`` names the chain's present end, to be compared later."""

    events: int
    sealed: int
    blanked: int  #: of erased patients
    head: str
    faults: tuple[Fault, ...]


def record(
    session: Session,
    clinic_id: int | None,
    at: datetime,
    user_id: int | None,
    action: str,
    subject: str = "",
    **detail: Any,
) -> None:
    """Note that a Telegram user (None = the system) did ``action`` to ``subject`` (``kind:id``).

    ``detail`` holds no words of a person; ``subject`` names rows, never a Telegram id.
    """
    event = AuditEvent(
        clinic_id=clinic_id, at=at, user_id=user_id, action=action, subject=subject, detail=detail, proof=""
    )
    event.proof = _proof(event, secrets.token_hex(8))
    session.add(event)


_Event = AuditEvent | Row[Any]  #: read in thousands, rows are enough


def _proof(event: AuditEvent, nonce: str) -> str:
    who, what = _who(event, nonce), _what(event, nonce)
    return f"{nonce}.{who}.{what}.{_whole(event, nonce, who, what)}"


def _who(event: _Event, nonce: str) -> str:
    return crypto.keyed_hash(f"audit who {nonce} {event.user_id}")[:32]


def _what(event: _Event, nonce: str) -> str:
    return crypto.keyed_hash(f"audit what {nonce} {json.dumps(event.detail, sort_keys=True)}")[:32]


def _whole(event: _Event, nonce: str, who: str, what: str) -> str:
    at = event.at.astimezone(UTC).isoformat()
    about = [nonce, who, what, event.clinic_id, at, event.action, event.subject]
    return crypto.keyed_hash(f"audit event {json.dumps(about)}")


def seal(session: Session) -> bool:
    """Put up to a batch of events into the chain; False when all are."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(_SEALING)))
    last = session.exec(select(AuditLink).order_by(col(AuditLink.position).desc()).limit(1)).first()
    newest = session.exec(select(func.max(AuditLink.event_id))).one() or 0
    events = session.exec(
        select(AuditEvent)
        .outerjoin(AuditLink, col(AuditLink.event_id) == col(AuditEvent.id))
        .where(col(AuditEvent.id) > newest - LATE, col(AuditLink.event_id).is_(None))
        .order_by(col(AuditEvent.id))
        .limit(BATCH)
    ).all()
    position, before = (last.position, last.hash) if last else (0, BEGINNING)
    for event in events:
        if _is_whole(event):  # a forged one never gets into the chain
            position, before = position + 1, _link(before, event.id or 0, event.proof)
            session.add(AuditLink(position=position, event_id=event.id or 0, hash=before))
    return len(events) == BATCH and position > (last.position if last else 0)


def _link(before: str, event_id: int, proof: str) -> str:
    return crypto.keyed_hash(f"audit link {before} {event_id} {proof}")


def verify(session: Session) -> Verdict:
    """Look at every event and every link. Raises WrongKeyError."""
    faults: dict[int, Fault] = {}
    links, position, head = 0, 0, BEGINNING
    for link in _links(session):
        if link.proof is None:
            faults[link.event_id] = Fault(link.event_id, "removed")
        elif (link.position, link.hash) != (position + 1, _link(head, link.event_id, link.proof)):
            faults[link.event_id] = Fault(link.event_id, "removed before")
        links, position, head = links + 1, link.position, link.hash
    events = blanked = 0
    nonces: set[str] = set()
    for event in _events(session):
        nonce = event.proof.partition(".")[0]
        if nonce in nonces or not _is_whole(event):
            forged = nonce in nonces or event.position is None
            faults[event.id] = Fault(event.id, "inserted" if forged else "changed")
        nonces.add(nonce)
        events, blanked = events + 1, blanked + (event.detail is None)
    return Verdict(events, links, blanked, head, tuple(faults[event] for event in sorted(faults)))


def _is_whole(event: _Event) -> bool:
    nonce, _, rest = event.proof.partition(".")
    who, _, rest = rest.partition(".")
    what, _, whole = rest.partition(".")
    return (
        whole == _whole(event, nonce, who, what)
        and (event.user_id is None or who == _who(event, nonce))
        and (event.detail is None or what == _what(event, nonce))
    )


def _events(session: Session) -> Iterator[Row[Any]]:
    """Every event in order, each with its place in the chain."""
    event = AuditEvent
    columns = (event.id, event.clinic_id, event.at, event.user_id, event.action, event.subject, event.detail)
    asked = plain_select(*(col(column) for column in columns), col(event.proof), col(AuditLink.position))
    asked = asked.outerjoin(AuditLink, col(AuditLink.event_id) == col(event.id)).order_by(col(event.id))
    last = 0
    while page := session.execute(asked.where(col(event.id) > last).limit(BATCH)).all():
        yield from page
        last = page[-1].id


def _links(session: Session) -> Iterator[Row[Any]]:
    """Every link in order, each with its event's proof, None when that is gone."""
    link = AuditLink
    asked = plain_select(col(link.position), col(link.event_id), col(link.hash), col(AuditEvent.proof))
    asked = asked.outerjoin(AuditEvent, col(AuditEvent.id) == col(link.event_id)).order_by(col(link.position))
    last = 0
    while page := session.execute(asked.where(col(link.position) > last).limit(BATCH)).all():
        yield from page
        last = page[-1].position


def in_chain(session: Session, head: str) -> bool:
    """Whether the chain once ended with this hash, so that nothing before it has been cut off since."""
    return session.exec(select(AuditLink.position).where(AuditLink.hash == head)).first() is not None


def blank(session: Session, clinic_id: int, user_id: int, subjects: Collection[str]) -> None:
    """Take actor and detail from the events of an erased patient: their own, and what they are about.

    What they did as staff of the clinic stays theirs.
    """
    works_here = plain_select(col(Staff.id)).where(
        col(Staff.clinic_id) == clinic_id, col(Staff.user_id) == user_id
    )
    about_them = col(AuditEvent.subject).in_(subjects)
    own = and_(col(AuditEvent.user_id) == user_id, or_(about_them, ~works_here.exists()))
    _empty(session, clinic_id, own, user_id=None, detail=None)
    clear(session, clinic_id, subjects)


def clear(session: Session, clinic_id: int, subjects: Collection[str]) -> None:
    """Take the detail from the events about these subjects."""
    _empty(session, clinic_id, col(AuditEvent.subject).in_(subjects), detail=None)


def _empty(session: Session, clinic_id: int, which: ColumnElement[bool], **values: None) -> None:
    here = or_(col(AuditEvent.clinic_id) == clinic_id, col(AuditEvent.clinic_id).is_(None))
    emptied = update(AuditEvent).where(here, which).values(**values)
    session.execute(emptied.execution_options(synchronize_session=False))


def ends(session: Session) -> tuple[AuditEvent, AuditEvent] | None:
    """The first and the last record of this installation; None in a new one. Raises WrongKeyError."""
    first = session.exec(select(AuditEvent).order_by(col(AuditEvent.id)).limit(1)).first()
    last = session.exec(select(AuditEvent).order_by(col(AuditEvent.id).desc()).limit(1)).first()
    return (first, last) if first and last else None


def recent(session: Session, clinic_id: int, limit: int) -> Sequence[AuditEvent]:
    """The clinic's latest events, newest first."""
    return session.exec(
        select(AuditEvent)
        .where(AuditEvent.clinic_id == clinic_id)
        .order_by(col(AuditEvent.id).desc())
        .limit(limit)
    ).all()
