"""``aftercare run``: the bot itself."""

from __future__ import annotations

import asyncio

from bot import logs
from bot.config import Settings


def run() -> None:
    """Serve patients and staff until stopped (polling, or a webhook when AFTERCARE_WEBHOOK_URL is set)."""
    settings = Settings.load(require_token=True, require_keys=True)
    logs.configure(settings.log_format, settings.log_level)
    # The whole application takes a while to load: a wrong setting is told before, other commands go without.
    from bot import app

    asyncio.run(app.run(settings))
