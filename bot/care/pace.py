"""How fast a bot may speak: for each scope a steady rate, and a little ahead of it after a rest.

A scope is kept as one moment, the one at which it is rested again. Speaking moves that moment on by
what the message costs; whoever would move it further than the burst allows has to wait. Telegram's
own limits are not published; known are about 30 messages a second for a bot, one a second for a
private chat and 20 a minute for a group (https://core.telegram.org/bots/faq), and that edits weigh less.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

BOT = "bot"  #: the scope every message shares
EDIT = 0.25  #: what an edit costs against a new message
TOPICS = "topics"  #: the scope of new forum topics
ROOM = 3  #: of a group's burst, in messages; while it has less, it gets no new topic: alerts go first
AHEAD = timedelta(milliseconds=200)  #: how far ahead ordinary messages may book, so that alerts come soon
#: No scope is ever booked further ahead. One that is, was booked before the clock was set back.
FURTHEST = timedelta(seconds=90)


@dataclass(frozen=True)
class Rate:
    """``every``: one message in the long run. ``burst``: so many at once after a rest, never more."""

    every: timedelta
    burst: float

    def free_at(self, rested_at: datetime | None, now: datetime, cost: float) -> datetime:
        """When a message of this cost may be said."""
        if rested_at is None or rested_at - now > FURTHEST:
            return now
        return max(now, rested_at + (cost - self.burst) * self.every)

    def rested(self, rested_at: datetime | None, at: datetime, cost: float) -> datetime:
        """When the scope is rested again, once a message of this cost is said ``at``."""
        known = at if rested_at is None or rested_at - at > FURTHEST else rested_at
        return max(known, at) + cost * self.every


@dataclass(frozen=True)
class Pace:
    """The rates a bot keeps: burst and one second (a group: one minute) together are within Telegram's."""

    bot: Rate = Rate(timedelta(seconds=1) / 29.2, 1)
    chat: Rate = Rate(timedelta(seconds=1), 8)
    group: Rate = Rate(timedelta(seconds=4), 5)
    topic: Rate = Rate(timedelta(seconds=5), 1)

    def of(self, chat_id: int) -> Rate:
        """The rate of one chat; Telegram numbers groups below zero."""
        return self.group if chat_id < 0 else self.chat


@dataclass(frozen=True)
class Wish:
    """One message that is due."""

    id: int
    chat_id: int
    cost: float
    urgent: bool


@dataclass
class Allotted:
    """Who may speak when. Whoever is in neither waits for the bot itself to be free, at ``free_at``."""

    slots: dict[int, datetime] = field(default_factory=dict)  #: may be said, each at its moment
    postponed: dict[int, datetime] = field(default_factory=dict)  #: its chat must rest until then
    booked: dict[str, datetime] = field(default_factory=dict)  #: scopes and when each is rested again
    free_at: datetime | None = None


def scope_of(chat_id: int) -> str:
    """The scope of one chat."""
    return f"chat:{chat_id}"


def allot(
    wishes: Iterable[Wish], rested: Mapping[str, datetime | None], pace: Pace, now: datetime
) -> Allotted:
    """Give each message, best first, its moment. What is urgent may book as far ahead as there is."""
    given = Allotted()
    for wish in wishes:
        scope, rate = scope_of(wish.chat_id), pace.of(wish.chat_id)
        mine = given.booked.get(scope, rested.get(scope))
        chat_free = rate.free_at(mine, now, wish.cost)
        if chat_free > now:
            given.postponed[wish.id] = chat_free
            continue
        whole = given.booked.get(BOT, rested.get(BOT))
        slot = pace.bot.free_at(whole, now, 1)
        if slot - now > AHEAD and not wish.urgent:
            given.free_at = slot - AHEAD
            break
        given.slots[wish.id] = slot
        given.booked[BOT] = pace.bot.rested(whole, slot, 1)
        given.booked[scope] = rate.rested(mine, slot, wish.cost)
    return given


def topic_scopes(chat_id: int) -> tuple[str, ...]:
    """Whose budgets a new topic in this group touches."""
    return BOT, scope_of(chat_id), TOPICS


def topic_free_at(chat_id: int, rested: Mapping[str, datetime | None], pace: Pace, now: datetime) -> datetime:
    """When a new topic may be made: some seconds after the last one, and never in the way of an alert."""
    return max(
        pace.bot.free_at(rested.get(BOT), now, 1),
        pace.group.free_at(rested.get(scope_of(chat_id)), now, ROOM),
        pace.topic.free_at(rested.get(TOPICS), now, 1),
    )


def topic_booked(
    chat_id: int, rested: Mapping[str, datetime | None], pace: Pace, now: datetime
) -> dict[str, datetime]:
    """When the budgets are rested again, once a topic is made now; in the group it shows as a message."""
    rates = zip(topic_scopes(chat_id), (pace.bot, pace.group, pace.topic), strict=True)
    return {scope: rate.rested(rested.get(scope), now, 1) for scope, rate in rates}
