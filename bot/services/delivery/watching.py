"""Who looks on while messages are claimed and sent, and counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.services.delivery.gateway import Result
from bot.services.delivery.preparing import Prepared
from bot.store.models import OutboxMessage


class Watch(Protocol):
    """Told from the thread that works; may not raise and takes no time."""

    def looked(
        self, claimed: Sequence[OutboxMessage], prepared: Sequence[Prepared], everywhere: bool
    ) -> None:
        """What was due was looked for: these rows were claimed, and these of them are to be sent.

        ``everywhere``: among all messages, and not only among those of one conversation.
        """
        ...

    def settled(self, one: Prepared, result: Result, now: datetime) -> None:
        """Telegram's answer to one message is written down."""
        ...


class Unwatched:
    """Nobody looks on."""

    def looked(
        self, claimed: Sequence[OutboxMessage], prepared: Sequence[Prepared], everywhere: bool
    ) -> None:
        """Nothing."""

    def settled(self, one: Prepared, result: Result, now: datetime) -> None:
        """Nothing."""
