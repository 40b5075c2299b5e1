"""When each tick of this process was last seen at work."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Pulse:
    """Ages in seconds by a clock that nobody sets."""

    steady: Callable[[], float] = time.monotonic
    beats: dict[str, float] = field(default_factory=dict)
    born: float = field(init=False)

    def __post_init__(self) -> None:
        self.born = self.steady()

    def beat(self, tick: str) -> None:
        """The tick did something just now, or looked and found nothing to do."""
        self.beats[tick] = self.steady()

    def age(self, tick: str) -> float:
        """Seconds since the tick last did; of one that never did, since the process began."""
        return self.steady() - self.beats.get(tick, self.born)
