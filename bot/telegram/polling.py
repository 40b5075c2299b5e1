"""Asking Telegram for updates. The offset moves only past what is committed."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.telegram.client import Client
from bot.telegram.parse import Raw, chat_of
from bot.telegram.receive import Receiver

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]
LONG_POLL = 25  #: seconds Telegram may hold an empty answer
LONGEST_PAUSE = 30.0  #: seconds between two tries while Telegram is away
#: Seconds between two tries while another process polls: one that starts at a deploy takes over within 15 s.
BESIDE_ANOTHER = 5.0
log = structlog.get_logger()


@dataclass
class Poller:
    """Receives by long polling."""

    bot: Client
    receiver: Receiver
    offset: int | None = None

    async def once(self, timeout: int = 0) -> int:
        """Ask once and handle what came, chats side by side, each chat in order; how many updates came.

        Raises telegram.error.TelegramError when asking failed.
        """
        updates = await self._ask(timeout)
        await self._take(updates)
        return len(updates)

    async def _ask(self, timeout: int) -> Sequence[Raw]:
        return await self.bot.raw_updates(self.offset, timeout, ALLOWED)

    async def _take(self, updates: Sequence[Raw], stop: asyncio.Event | None = None) -> None:
        chats: dict[int, list[Raw]] = defaultdict(list)
        for update in updates:
            chats[chat_of(update)].append(update)
        taking = (self._in_order(chat, stop) for chat in chats.values())
        left = [first for first in await asyncio.gather(*taking) if first is not None]
        if left:
            self.offset = min(left)
            # the database is away; Telegram keeps what we do not confirm
            await _wait(stop or asyncio.Event(), 1)
        elif updates:
            self.offset = updates[-1]["update_id"] + 1

    async def _in_order(self, updates: list[Raw], stop: asyncio.Event | None) -> int | None:
        """Handle one chat's updates; the id of the first that is not stored."""
        for update in updates:
            update_id: int = update["update_id"]
            if stop and stop.is_set():
                return update_id
            try:
                await self.receiver.receive(update)
            except Exception as error:
                log.error("not stored", update_id=update_id, error=type(error).__name__)
                return update_id
        return None

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until ``stop`` is set; what is being handled then is finished. Raises InvalidToken."""
        pause = 1.0
        while not stop.is_set():
            try:
                updates = await self._ask_until(stop)
                await self._take(updates, stop)
                pause = 1.0
            except InvalidToken:
                raise
            except Conflict:
                # Whoever began last has the updates: we only look whether it is still there.
                log.critical("another process polls with this token", again_in=BESIDE_ANOTHER)
                await _wait(stop, BESIDE_ANOTHER)
            except Exception as error:  # also an answer that cannot be read: what goes out must go on
                wait = _telegrams_wait(error) or pause
                pause = min(pause * 2, LONGEST_PAUSE)
                level = log.warning if isinstance(error, TelegramError | OSError) else log.critical
                level("polling failed", error=type(error).__name__, again_in=wait)
                await _wait(stop, wait)

    async def _ask_until(self, stop: asyncio.Event) -> Sequence[Raw]:
        """What came; nothing when told to stop first. What we did not confirm, Telegram gives again."""
        asking = asyncio.ensure_future(self._ask(LONG_POLL))
        stopping = asyncio.ensure_future(stop.wait())
        await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if asking.done():
            return asking.result()
        asking.cancel()
        return ()


def _telegrams_wait(error: Exception) -> float | None:
    if not isinstance(error, RetryAfter):
        return None
    after = error.retry_after
    return float(after) if isinstance(after, int) else after.total_seconds()


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
