"""Asking Telegram for updates. The offset moves only past what is committed."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass

import structlog
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.telegram.receive import Receiver

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
LONG_POLL = 25  #: seconds Telegram may hold an empty answer
log = structlog.get_logger()


@dataclass
class Poller:
    """Receives by long polling."""

    bot: Bot
    receiver: Receiver
    offset: int | None = None

    async def once(self, timeout: int = 0) -> int:
        """Ask once and handle what came, chats side by side, each chat in order; how many updates came.

        Raises telegram.error.TelegramError when asking failed.
        """
        updates = await self._ask(timeout)
        await self._take(updates)
        return len(updates)

    async def _ask(self, timeout: int) -> tuple[Update, ...]:
        return await self.bot.get_updates(self.offset, timeout=timeout, allowed_updates=ALLOWED)

    async def _take(self, updates: tuple[Update, ...], stop: asyncio.Event | None = None) -> None:
        chats: dict[int, list[Update]] = defaultdict(list)
        for update in updates:
            chats[update.effective_chat.id if update.effective_chat else 0].append(update)
        taking = (self._in_order(chat, stop) for chat in chats.values())
        left = [first for first in await asyncio.gather(*taking) if first is not None]
        if left:
            self.offset = min(left)
            # the database is away; Telegram keeps what we do not confirm
            await _wait(stop or asyncio.Event(), 1)
        elif updates:
            self.offset = updates[-1].update_id + 1

    async def _in_order(self, updates: list[Update], stop: asyncio.Event | None) -> int | None:
        """Handle one chat's updates; the id of the first that is not stored."""
        for update in updates:
            if stop and stop.is_set():
                return update.update_id
            try:
                await self.receiver.receive(update.to_dict())
            except Exception as error:
                log.error("not stored", update_id=update.update_id, error=type(error).__name__)
                return update.update_id
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
            except Exception as error:  # also an answer that cannot be read: what goes out must go on
                wait = _telegrams_wait(error) or pause
                pause = min(pause * 2, 30)
                passing = isinstance(error, TelegramError | OSError) and not isinstance(error, Conflict)
                level = log.warning if passing else log.critical
                level("polling failed", error=type(error).__name__, again_in=wait)
                await _wait(stop, wait)

    async def _ask_until(self, stop: asyncio.Event) -> tuple[Update, ...]:
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
