"""The bot as Telegram knows it: its token, the way updates come, what it hears in groups, the time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx

from bot.cli.doctor.asking import Away, Refused, Telegram
from bot.cli.doctor.database import clock
from bot.cli.doctor.finding import Finding, Mark, ok, warning, wrong
from bot.config import Settings

PATIENCE = 10  #: seconds for one question
MANY = 100  #: updates that wait although somebody should take them
NEWS = 3600  #: seconds for which an error of the webhook is still news


@contextmanager
def reached(settings: Settings) -> Iterator[tuple[list[Finding], Telegram | None]]:
    """Telegram with what is to be said of the token; None when it cannot be asked."""
    root = f"{settings.telegram_api_url}/bot{settings.bot_token}/"
    with httpx.Client(base_url=root, timeout=PATIENCE) as client:
        api = Telegram(client, {})
        said = _know(api)
        yield [said], api if said.mark is Mark.FINE else None


def _know(api: Telegram) -> Finding:
    try:
        api.me = api.ask("getMe")
    except Refused as error:
        todo = "Copy it again from @BotFather into AFTERCARE_BOT_TOKEN"
        return wrong(f"Telegram does not know the token ({error.code})", todo)
    except Away as error:
        todo = "Check the network and AFTERCARE_TELEGRAM_API_URL"
        return wrong(f"Telegram cannot be reached ({error})", todo)
    return ok(f"The token is that of @{api.me['username']}")


def checks(api: Telegram, settings: Settings, now: datetime) -> Iterator[Finding]:
    """How updates come, what the bot hears in groups, and whose clock is right."""
    if api.date:
        yield clock("Telegram", (api.date - datetime.now(UTC)).total_seconds())
    try:
        yield from _way(api.ask("getWebhookInfo"), settings, now)
    except (Refused, Away) as error:
        yield wrong(f"Telegram does not say how updates come ({error})", "Try again")
    if api.me.get("can_read_all_group_messages"):
        yield warning(
            "Privacy mode is off: the bot receives every word written in its groups",
            "It needs commands and replies only: /setprivacy, Enable, at @BotFather",
        )
    else:
        yield ok("Privacy mode is on: in groups the bot hears commands and replies to it")


def _way(info: dict[str, Any], settings: Settings, now: datetime) -> Iterator[Finding]:
    yield _address(str(info.get("url", "")), settings)
    waiting = int(info.get("pending_update_count", 0))
    if waiting > MANY:
        yield wrong(f"{waiting} updates wait at Telegram", "Is aftercare run running? Its log says more")
    since = now.timestamp() - float(info.get("last_error_date", 0))
    if settings.webhook_url and info.get("last_error_message") and since < NEWS:
        told = f"Telegram could not call us {since / 60:.0f} min ago: {info['last_error_message']}"
        yield wrong(told, "Check that AFTERCARE_WEBHOOK_URL leads to this process through HTTPS")


def _address(url: str, settings: Settings) -> Finding:
    wanted = settings.webhook_url or ""
    if url == wanted:
        return ok(f"Telegram calls {url}" if url else "Updates are fetched (polling)")
    if not wanted:
        return warning(
            f"Telegram calls {url}, and no AFTERCARE_WEBHOOK_URL is set",
            "If another installation uses this bot, give this one a bot of its own; "
            "aftercare run removes the address when it starts",
        )
    return warning(
        f"Telegram calls {url or 'nobody'}, not AFTERCARE_WEBHOOK_URL",
        "aftercare run tells Telegram when it starts; is it running?",
    )
