"""What waits for the bot: numbered updates, confirmed by offset, gone after a day."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

#: How long Telegram keeps an update nobody fetches.
KEPT = timedelta(hours=24)
#: Kinds that come only when asked for in ``allowed_updates``.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass
class Webhook:
    """Where updates are posted instead of being fetched."""

    url: str
    secret: str | None = None
    last_error: str | None = None
    last_error_at: datetime | None = None


@dataclass(frozen=True)
class _Waiting:
    update_id: int
    at: datetime
    body: dict[str, Any]


@dataclass
class Updates:
    """The queue of one bot. ``poller`` counts getUpdates calls: a newer one ends an older still waiting."""

    next_id: int = 500_001
    poller: int = 0
    webhook: Webhook | None = None
    _allowed: frozenset[str] | None = None
    _waiting: deque[_Waiting] = field(default_factory=deque)
    _listeners: list[Callable[[], None]] = field(default_factory=list)

    def allow(self, kinds: Iterable[str]) -> None:
        """From now on only these kinds are queued; none named means the usual ones."""
        self._allowed = frozenset(kinds) or None

    @property
    def allowed(self) -> list[str] | None:
        """What was asked for; None for the usual kinds."""
        return sorted(self._allowed) if self._allowed else None

    def push(self, kind: str, payload: dict[str, Any], at: datetime) -> int | None:
        """Queues an update; its id, or None when the bot did not ask for this kind."""
        wanted = kind in self._allowed if self._allowed else kind not in ON_REQUEST
        if not wanted:
            return None
        update_id = self.next_id
        self.next_id += 1
        self._waiting.append(_Waiting(update_id, at, {"update_id": update_id, kind: payload}))
        self.wake()
        return update_id

    def fetch(self, now: datetime, offset: int = 0, limit: int = 100) -> list[dict[str, Any]]:
        """Confirms what is below ``offset`` (negative: all but the last) and gives the oldest waiting."""
        if offset < 0:
            offset = self.next_id + offset
        while self._waiting and (self._waiting[0].update_id < offset or self._waiting[0].at < now - KEPT):
            self._waiting.popleft()
        return [one.body for one in list(self._waiting)[:limit]]

    def confirm(self, update_id: int) -> None:
        """Takes one update away, as a webhook answer of 2xx does."""
        self._waiting = deque(one for one in self._waiting if one.update_id != update_id)

    def drop_all(self) -> None:
        """Forgets everything that waits."""
        self._waiting.clear()

    @property
    def count(self) -> int:
        """How many updates wait unconfirmed."""
        return len(self._waiting)

    def listen(self, wake: Callable[[], None]) -> None:
        """Calls ``wake`` at every new update or change of the webhook, in the thread that caused it."""
        self._listeners.append(wake)

    def forget(self, wake: Callable[[], None]) -> None:
        """Ends ``listen``."""
        self._listeners.remove(wake)

    def wake(self) -> None:
        """Tells everybody who waits to look again."""
        for wake in list(self._listeners):
            wake()
