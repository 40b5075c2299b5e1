"""``aftercare run``: the bot itself."""

from __future__ import annotations

import asyncio

from bot import logs
from bot.config import Settings


def run() -> None:
    """Serve patients and staff until stopped (polling, or a webhook when AFTERCARE_WEBHOOK_URL is set)."""
    # The whole application takes a while to load, and no other command needs all of it.
    from bot import app

    settings = Settings.load(require_token=True, require_keys=True)
    logs.configure(settings.log_format, settings.log_level)
    asyncio.run(app.run(settings))
