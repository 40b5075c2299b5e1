"""The ways beside Telegram by which people are told that a case waits: a signed webhook, and Apprise.

How a receiver checks a call is in the README; the parts that must not change are named here.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.util import find_spec
from typing import Any, Protocol
from urllib.parse import urlsplit

import httpx

from bot.config import ConfigError, Settings
from bot.services.cases.second_channel import Notice, Target
from bot.store.models import Channel

PATIENCE = 10  #: seconds one call of the webhook may take
MAIL_PATIENCE = 40  #: seconds for a mail server, which may greet slowly; within the lease


class Untaken(Exception):
    """The other side did not take it. The words never hold an address."""


class Way(Protocol):
    """One address beside Telegram."""

    async def send(self, notice: Notice) -> None:
        """Tell it once. Raises Untaken."""
        ...


@dataclass(frozen=True)
class SignedWebhook:
    """JSON by POST. The signature is over ``<timestamp>.<body>``, so that an old call cannot be replayed."""

    url: str
    secret: str
    now: Callable[[], datetime]

    async def send(self, notice: Notice) -> None:
        """See ``Way``."""
        body = json.dumps(notice.facts, ensure_ascii=False, sort_keys=True).encode()
        stamp = f"{self.now().timestamp():.0f}"
        headers = {
            "Content-Type": "application/json",
            "Idempotency-Key": notice.key,
            "X-Aftercare-Timestamp": stamp,
            "X-Aftercare-Signature": "sha256=" + signature(self.secret, stamp, body),
        }
        try:
            async with asyncio.timeout(PATIENCE), httpx.AsyncClient(timeout=PATIENCE) as client:
                answer = await client.post(self.url, content=body, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            raise Untaken(type(error).__name__) from None
        if not answer.is_success:
            raise Untaken(f"HTTP {answer.status_code}")


def signature(secret: str, stamp: str, body: bytes) -> str:
    """Hex HMAC-SHA256 of ``<stamp>.<body>``."""
    return hmac.new(secret.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()


@dataclass(frozen=True)
class AppriseWay:
    """One address of Apprise: e-mail and many services more."""

    notifier: Any  #: apprise.Apprise with this one address

    async def send(self, notice: Notice) -> None:
        """See ``Way``."""
        try:
            async with asyncio.timeout(MAIL_PATIENCE):
                taken = await asyncio.to_thread(self.notifier.notify, title=notice.title, body=notice.words)
        except TimeoutError:
            raise Untaken("TimeoutError") from None
        if not taken:
            raise Untaken("Apprise could not deliver it")


def ways(settings: Settings, now: Callable[[], datetime]) -> dict[Target, Way]:
    """Every configured address. Raises ConfigError for one that cannot work."""
    found: dict[Target, Way] = {}
    if settings.alert_webhook_url and settings.alert_webhook_secret:
        target = _target(Channel.WEBHOOK, settings.alert_webhook_url)
        found[target] = SignedWebhook(settings.alert_webhook_url, settings.alert_webhook_secret, now)
    for number, url in enumerate(settings.alert_urls, 1):
        mail = urlsplit(url).scheme in ("mailto", "mailtos")
        target = _target(Channel.EMAIL if mail else Channel.OTHER, url)
        found[target] = AppriseWay(_notifier(url, f"{number} of {len(settings.alert_urls)}"))
    return found


def _notifier(url: str, which: str) -> Any:
    if find_spec("apprise") is None:
        raise ConfigError(
            "AFTERCARE_ALERT_URLS is set, and Apprise is not installed. Install it with: pip install apprise"
        )
    import apprise  # a second of loading that nobody needs who has set no such address

    notifier = apprise.Apprise()
    if not notifier.add(url):
        raise ConfigError(
            f"AFTERCARE_ALERT_URLS: address {which} is none that Apprise knows. "
            "Write it like mailtos://USER:PASSWORD@HOST/?to=ADDRESS"
        )
    return notifier


def _target(channel: Channel, url: str) -> Target:
    return Target(f"{channel}-{hashlib.sha256(url.encode()).hexdigest()[:8]}", channel)


def channels(found: Mapping[Target, Way]) -> list[str]:
    """What kinds of ways these are, for a person to read."""
    return sorted({target.channel.value for target in found})
