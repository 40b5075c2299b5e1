"""Who the bot is, asked of Telegram with the configured token."""

from __future__ import annotations

import asyncio

from telegram.error import InvalidToken, TelegramError
from telegram.request import BaseRequest, HTTPXRequest

from bot.config import ConfigError, Settings
from bot.telegram.client import CheckedRequest, Client


def make_bot(settings: Settings, request: BaseRequest | None = None) -> Client:
    """A client for these settings; ``request`` replaces the network in demo and tests."""
    root = settings.telegram_api_url.rstrip("/")
    return Client(
        settings.bot_token or "",
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=CheckedRequest(request or HTTPXRequest(connection_pool_size=40)),
        get_updates_request=CheckedRequest(request or HTTPXRequest(connection_pool_size=2, read_timeout=10)),
    )


def bot_username(settings: Settings) -> str:
    """The bot's @name. Raises ConfigError when Telegram refuses the token or cannot be reached."""
    return asyncio.run(_ask(make_bot(settings)))


async def _ask(bot: Client) -> str:
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
