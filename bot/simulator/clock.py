"""A clock that stands still until it is moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class MovableClock:
    """Gives the same moment until somebody moves it. All times are aware UTC."""

    def __init__(self, start: datetime) -> None:
        """Starts at ``start``, which must be aware (ValueError otherwise)."""
        self._now = _utc(start)

    def now(self) -> datetime:
        """The present moment, aware UTC."""
        return self._now

    def move(self, to: datetime) -> None:
        """Goes to ``to``. Going back is a ValueError: time in the simulator never runs backwards."""
        to = _utc(to)
        if to < self._now:
            raise ValueError(f"the clock stands at {self._now}, it cannot go back to {to}")
        self._now = to

    def advance(self, by: timedelta) -> None:
        """Goes forward by ``by`` (not negative)."""
        self.move(self._now + by)

    async def sleep(self, seconds: float) -> None:
        """Whoever waits makes the time pass, at once."""
        self.advance(timedelta(seconds=seconds))


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a clock needs an aware time")
    return moment.astimezone(UTC)
