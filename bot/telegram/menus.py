"""The menu of commands Telegram shows, in every language we have."""

from __future__ import annotations

from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

from bot.content.catalog import Catalog

PRIVATE = ("report", "plan", "pause", "resume", "stop", "timezone", "language", "mydata", "forget", "help")
GROUP = ("enrol", "cases", "patients", "duty", "stats", "rehearse", "note", "help")


async def set_menus(bot: Bot, catalog: Catalog) -> None:
    """Tell Telegram the commands. Raises telegram.error.TelegramError."""
    for code in (None, *catalog.languages):
        private = _commands(catalog, code or "en", PRIVATE)
        group = _commands(catalog, code or "en", GROUP)
        await bot.set_my_commands(private, BotCommandScopeAllPrivateChats(), code)
        await bot.set_my_commands(group, BotCommandScopeAllGroupChats(), code)


def _commands(catalog: Catalog, language: str, names: tuple[str, ...]) -> list[BotCommand]:
    return [BotCommand(name, catalog.format(language, f"command-{name}", {})) for name in names]
