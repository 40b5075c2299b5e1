"""Who the bot is, asked of Telegram with the configured token."""

from __future__ import annotations

import asyncio

from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from telegram.request import BaseRequest, HTTPXRequest

from bot.config import ConfigError, Settings


def make_bot(settings: Settings, request: BaseRequest | None = None) -> Bot:
    """A python-telegram-bot Bot for these settings; ``request`` replaces the network in demo and tests."""
    root = settings.telegram_api_url.rstrip("/")
    return Bot(
        settings.bot_token or "",
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=request or HTTPXRequest(connection_pool_size=40),
        get_updates_request=request or HTTPXRequest(connection_pool_size=2, read_timeout=40),
    )


def bot_username(settings: Settings) -> str:
    """The bot's @name. Raises ConfigError when Telegram refuses the token or cannot be reached."""
    return asyncio.run(_ask(make_bot(settings)))


async def _ask(bot: Bot) -> str:
    try:
        async with bot:
            return bot.username
    except InvalidToken:
        raise ConfigError(
            "AFTERCARE_BOT_TOKEN: Telegram does not know this token. Copy it again from @BotFather."
        ) from None
    except TelegramError as error:
        raise ConfigError(
            f"AFTERCARE_TELEGRAM_API_URL: Telegram cannot be reached ({type(error).__name__}). "
            "Check the network and the address, then try again."
        ) from None
