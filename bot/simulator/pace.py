"""How fast Telegram lets a bot speak. Its exact limits are unpublished; these are the known orders."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

#: What an edit or a deletion costs against one message sent.
LIGHT = 0.25


@dataclass
class _Bucket:
    size: float
    per_second: float
    left: float
    at: float

    def wait(self, now: float, cost: float) -> float:
        """Seconds until ``cost`` is there; 0 when it is there now."""
        self.left = min(self.size, self.left + (now - self.at) * self.per_second)
        self.at = now
        return max(0.0, (cost - self.left) / self.per_second)


@dataclass
class Pace:
    """Token buckets: a private chat 1/s after a short burst, a group 20 a minute, the bot 30/s in all.

    New topics of a group come one by one, ``topic_seconds`` apart.
    """

    chat_burst: float = 10
    chat_per_second: float = 1
    group_per_minute: float = 20
    bot_per_second: float = 30
    topic_seconds: float = 3
    _buckets: dict[int, _Bucket] = field(default_factory=dict)
    _topic_at: dict[int, float] = field(default_factory=dict)

    def retry_after(self, chat_id: int, now: float, cost: float = 1) -> int:
        """Takes the place of one call at ``now`` (seconds); the whole seconds to wait when there is none."""
        buckets = (self._bucket(0, now), self._bucket(chat_id, now))
        wait = max(bucket.wait(now, cost) for bucket in buckets)
        if wait > 1e-9:
            return math.ceil(wait)
        for bucket in buckets:
            bucket.left -= cost
        return 0

    def topic_after(self, chat_id: int, now: float) -> int:
        """The whole seconds to wait for the group's next new topic; 0: it is made now."""
        wait = self._topic_at.get(chat_id, 0) + self.topic_seconds - now
        if wait > 1e-9:
            return math.ceil(wait)
        self._topic_at[chat_id] = now
        return 0

    def _bucket(self, key: int, now: float) -> _Bucket:
        if key not in self._buckets:
            size, per_second = self._limit(key)
            self._buckets[key] = _Bucket(size, per_second, size, now)
        return self._buckets[key]

    def _limit(self, key: int) -> tuple[float, float]:
        if key == 0:
            return self.bot_per_second, self.bot_per_second
        if key < 0:
            return self.group_per_minute, self.group_per_minute / 60
        return self.chat_burst, self.chat_per_second
