"""A new topic in a forum."""

from __future__ import annotations

from telegram import Bot
from telegram.error import TelegramError

from bot.services.delivery.gateway import Result, Sent
from bot.telegram.placing import place


async def make(bot: Bot, chat_id: int, name: str) -> Result:
    """Ask Telegram for it; ``Sent`` holds the topic's number."""
    try:
        topic = await bot.create_forum_topic(chat_id, name)
    except TelegramError as error:
        return place(error)
    return Sent(topic.message_thread_id)
