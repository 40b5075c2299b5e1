"""When an URGENT or EMERGENCY case is also told by another way than Telegram.

Telegram's alerts go on as the ladder says; this stands beside them, and does not need them to work.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from bot.care.escalation import Audience, ladder
from bot.care.protocol import Level

LEVELS = (Level.URGENT, Level.EMERGENCY)  #: the second channel is for these only
EMERGENCY_WAITS = timedelta(minutes=5)  #: an EMERGENCY that nobody took by then
CARD_WAITS = timedelta(minutes=2)  #: a card that by then reached no chat of the clinic
AGAIN = timedelta(hours=1)  #: as the ladder itself, until somebody takes the case


class Why(StrEnum):
    """What made the second channel necessary."""

    UNANSWERED = "unanswered"  #: the alerts arrived, or should have, and nobody took the case
    UNDELIVERED = "undelivered"  #: the card reached no chat of the clinic


@dataclass(frozen=True)
class Due:
    """One alert of the second channel; ``number`` counts those of the same reason, from 0."""

    why: Why
    number: int
    at: datetime


def unanswered_from(
    level: Level, ladder_from: datetime, overrides: Mapping[str, Sequence[Sequence[Any]]]
) -> datetime:
    """When nobody has reacted: EMERGENCY after five minutes, URGENT when the ladder comes to the owner.

    A clinic's own ladder that never asks the owner counts to its end.
    """
    if level is Level.EMERGENCY:
        return ladder_from + EMERGENCY_WAITS
    steps = ladder(level, overrides)
    owner = next((step for step in steps if step.who is Audience.OWNER), steps[-1])
    return ladder_from + owner.after


def due(
    level: Level,
    ladder_from: datetime,
    overrides: Mapping[str, Sequence[Sequence[Any]]],
    *,
    card_seen: bool,
    now: datetime,
) -> tuple[Due, ...]:
    """What is to be told of an open case by ``now``, the latest of each reason only.

    ``card_seen``: a card of the case, as it stands since ``ladder_from``, reached at least one chat.
    """
    found = []
    if not card_seen and now >= ladder_from + CARD_WAITS:
        found.append(Due(Why.UNDELIVERED, 0, ladder_from + CARD_WAITS))
    first = unanswered_from(level, ladder_from, overrides)
    if now >= first:
        number = (now - first) // AGAIN
        found.append(Due(Why.UNANSWERED, number, first + number * AGAIN))
    return tuple(found)


def next_due(
    level: Level,
    ladder_from: datetime,
    overrides: Mapping[str, Sequence[Sequence[Any]]],
    *,
    card_seen: bool,
    now: datetime,
) -> datetime:
    """The next moment after ``now`` at which ``due`` says something new, if nobody takes the case."""
    first = unanswered_from(level, ladder_from, overrides)
    again = first if now < first else first + ((now - first) // AGAIN + 1) * AGAIN
    card = ladder_from + CARD_WAITS
    return min(again, card) if not card_seen and now < card else again
