"""Who hears of it when Telegram, or the whole process, is away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from bot.cli.doctor.finding import Finding, ok, warning
from bot.config import Settings
from bot.jobs.ways import channels, ways


def checks(settings: Settings) -> Iterator[Finding]:
    """The second channel and the watchdog. Raises ConfigError for an address that cannot work."""
    found = channels(ways(settings, lambda: datetime.now(UTC)))
    if found:
        yield ok(f"Second channel for urgent cases: {', '.join(found)}")
    else:
        yield warning(
            "No second channel: when Telegram is away, nobody hears of an urgent case",
            "Set AFTERCARE_ALERT_WEBHOOK_URL or AFTERCARE_ALERT_URLS",
        )
    if settings.heartbeat_url:
        yield ok("A watchdog outside is called every minute while deliveries flow")
    else:
        yield warning(
            "No heartbeat: nobody outside notices when this process is dead",
            "Set AFTERCARE_HEARTBEAT_URL to a check that expects a call every minute",
        )
