"""X7: a case is also told by another way than Telegram, when Telegram failed or nobody reacted.

Written as rows first, then tried one by one outside any transaction. What leaves holds a case number, how
urgent it is, the clinic's name and a link: no health word and nobody's name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.care import second_channel
from bot.care.second_channel import Due, Why
from bot.content.message import Message, Text, text
from bot.content.render import render
from bot.content.sizes import plain
from bot.services.cases.bundles import BUNDLED
from bot.services.cases.card_facts import moment
from bot.services.moments import said
from bot.services.unit import Unit
from bot.store import alerts, audit, cases, copies, lookup
from bot.store.alerts import OpenRed
from bot.store.models import (
    AlertStatus,
    Case,
    CaseStatus,
    Channel,
    Clinic,
    OutboxMessage,
    OutboxStatus,
    SecondChannelAlert,
)

GIVEN_UP = timedelta(hours=1)  #: by then the next one of the case is due
FIRST_WAIT, LONGEST_WAIT = 10, 300  #: seconds between tries; each is twice the one before
_SUPERGROUP = -1_000_000_000_000  #: ids of supergroups are below; what is left of them names them in links


@dataclass(frozen=True)
class Target:
    """One address beside Telegram. ``id`` names it in the rows without showing it."""

    id: str
    channel: Channel


@dataclass(frozen=True)
class Notice:
    """What one try tells one target."""

    row_id: int
    attempt: int
    target: str
    key: str  #: the same at every try, so that the receiver can refuse a double
    title: str
    words: str
    facts: Mapping[str, Any]  #: the same for a program


def write_due(unit: Unit, targets: tuple[Target, ...]) -> int:
    """Write the alerts that have come due and are not written yet; how many that were."""
    if not targets:
        return 0
    due = list(_due(unit))
    wanted = {_key(*one, target): (*one, target) for one in due for target in targets}
    return sum(_write(unit, key, *wanted[key]) for key in sorted(alerts.missing(unit.session, wanted)))


def next_due(session: Session, clinics: Sequence[Clinic], now: datetime) -> datetime | None:
    """When something of these clinics is to be written next; None when nothing waits."""
    waits = [  # whether the card was seen is looked at when it must have been
        second_channel.next_due(case.level, case.ladder_from, case.ladders, card_seen=False, now=now)
        for case in alerts.open_red(session, [clinic.id for clinic in clinics], BUNDLED)
    ]
    return min((moment for moment in waits if moment), default=None)


def take(unit: Unit, targets: tuple[Target, ...]) -> list[Notice]:
    """Claim what is to be sent now. What nobody needs any more is set aside."""
    known = {target.id for target in targets}
    return [
        notice
        for row in alerts.claim(unit.session, unit.now)
        if (notice := _still_wanted(unit, row, known)) is not None
    ]


def record(unit: Unit, notice: Notice, error: str | None) -> None:
    """Write what became of a try; ``error`` None: the other side took it."""
    row = unit.session.get_one(SecondChannelAlert, notice.row_id)
    if error is None:
        if alerts.finish(
            unit.session, notice.row_id, notice.attempt, AlertStatus.SENT, sent_at=unit.now, error=None
        ):
            _audit(unit, row, "case.second-channel")
    elif unit.now - row.created_at >= GIVEN_UP:
        alerts.finish(unit.session, notice.row_id, notice.attempt, AlertStatus.FAILED, error=error)
        _audit(unit, row, "case.second-channel-failed")
    else:
        wait = min(FIRST_WAIT * 2 ** (notice.attempt - 1), LONGEST_WAIT)
        later = unit.now + timedelta(seconds=wait)
        alerts.finish(
            unit.session, notice.row_id, notice.attempt, AlertStatus.PENDING, due_at=later, error=error
        )


def _clinics(session: Session) -> list[int | None]:
    return [clinic.id for clinic in lookup.clinics(session)]


def _due(unit: Unit) -> Iterator[tuple[OpenRed, Due]]:
    for case in alerts.open_red(unit.session, _clinics(unit.session), BUNDLED):
        seen = _card_seen(unit, case)
        for due in second_channel.due(
            case.level, case.ladder_from, case.ladders, card_seen=seen, now=unit.now
        ):
            yield case, due


def _card_seen(unit: Unit, case: OpenRed) -> bool:
    """Whether the card came: into the staff group where one is bound, for who has it in private may sleep.

    Once the case is told as unanswered, anybody's will do: there is nothing to add.
    """
    if unit.now < case.ladder_from + second_channel.CARD_WAITS:
        return True  # nobody asks yet
    told = second_channel.unanswered_from(case.level, case.ladder_from, case.ladders)
    clinic = unit.session.get_one(Clinic, case.clinic_id)
    in_group = clinic.group_chat_id is not None and unit.now < told
    if case.card_seen and not in_group:
        return True
    cards = copies.cards(unit.session, case.clinic_id, case.case_id)
    since = _posted_since(unit, case)
    # Not by the chat: a group that grew into a supergroup has another id than its older cards.
    there = (card for card in cards if card.staff_id is None or not in_group)
    return any(_arrived(card) for card in there if card.created_at >= since)


def _posted_since(unit: Unit, case: OpenRed) -> datetime:
    """Since when a card of the case must have come: a lower level begins a ladder and needs no new card."""
    row = unit.session.get_one(Case, case.case_id)
    lowered = moment(row.card.get("lowered", {}), "at")
    return row.opened_at if lowered == case.ladder_from else case.ladder_from


def _arrived(card: OutboxMessage) -> bool:
    return card.status is OutboxStatus.SENT or card.error == BUNDLED


def _key(case: OpenRed, due: Due, target: Target) -> str:
    return f"case:{case.case_id}:{case.ladder_from.timestamp():.0f}:{due.why}:{due.number}:{target.id}"


def _write(unit: Unit, key: str, case: OpenRed, due: Due, target: Target) -> bool:
    return alerts.add(
        unit.session,
        clinic_id=case.clinic_id,
        case_id=case.case_id,
        key=key,
        channel=target.channel,
        target=target.id,
        why=due.why.value,
        ladder_from=case.ladder_from,
        due_at=due.at,
        created_at=unit.now,
    )


def _still_wanted(unit: Unit, row: SecondChannelAlert, known: set[str]) -> Notice | None:
    case = cases.get(unit.session, row.clinic_id, row.case_id)
    if case is None or case.status is not CaseStatus.OPEN or case.ladder_from != row.ladder_from:
        _set_aside(unit, row, "somebody took the case")
        return None
    if row.target not in known:
        _set_aside(unit, row, "its address is not set any more")
        return None
    return _notice(unit, row, case)


def _set_aside(unit: Unit, row: SecondChannelAlert, why: str) -> None:
    alerts.finish(unit.session, row.id or 0, row.attempts, AlertStatus.CANCELLED, error=why)


def _notice(unit: Unit, row: SecondChannelAlert, case: Case) -> Notice:
    clinic = unit.session.get_one(Clinic, row.clinic_id)
    link = _link(unit, case, clinic)
    facts = {
        "id": row.key,
        "event": f"case.{row.why}",
        "case": case.reference,
        "level": case.level.name,
        "clinic": clinic.name,
        "waiting_since": case.ladder_from.isoformat(),
        "link": link,
    }
    level = text(f"level-{case.level.value}")
    since = said("since", case.ladder_from, unit.now, clinic.timezone)
    naming = {"reference": case.reference, "clinic": clinic.name}
    undelivered = "second-not-in-group" if clinic.group_chat_id else "second-undelivered"
    body = undelivered if row.why == Why.UNDELIVERED else "second-unanswered"
    return Notice(
        row.id or 0,
        row.attempts,
        row.target,
        row.key,
        _plain(unit, clinic, text("second-title", level=level, **naming)),
        _plain(unit, clinic, text(body, since=since, **naming), text("second-link", link=link)),
        facts,
    )


def _plain(unit: Unit, clinic: Clinic, *lines: Text) -> str:
    message = Message(lines=lines)
    return plain(render(message, unit.catalog, clinic.language, clinic.timezone, unit.now).html)


def _link(unit: Unit, case: Case, clinic: Clinic) -> str:
    """The newest card in the staff group, which only its members can open; else the bot."""
    group = clinic.group_chat_id
    if group is not None and group < _SUPERGROUP:
        message = alerts.card_place(unit.session, clinic.id or 0, case.id or 0, group)
        if message is not None:
            return f"https://t.me/c/{_SUPERGROUP - group}/{message}"
    return f"https://t.me/{unit.bot_username}" if unit.bot_username else "https://t.me"


def _audit(unit: Unit, row: SecondChannelAlert, action: str) -> None:
    detail = {"channel": row.channel.value, "why": row.why}
    audit.record(unit.session, row.clinic_id, unit.now, None, action, f"case:{row.case_id}", **detail)
