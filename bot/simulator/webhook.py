"""Posting updates to the bot's webhook, in order, again and again until it answers 2xx."""

from __future__ import annotations

import asyncio
import json

import httpx

from bot.simulator.world import Telegram

#: Real seconds before an update that was not taken is posted again.
PAUSE = 0.2


async def post_waiting(world: Telegram, client: httpx.AsyncClient) -> bool:
    """Posts what waits, oldest first, up to the first failure. True when nothing is left."""
    while True:
        with world.lock:
            webhook = world.updates.webhook
            waiting = world.updates.fetch(world.clock.now(), limit=1) if webhook else []
        if webhook is None or not waiting:
            return True
        failure = await _post(client, webhook.url, webhook.secret, waiting[0])
        with world.lock:
            if failure is not None:
                webhook.last_error, webhook.last_error_at = failure, world.clock.now()
                return False
            world.updates.confirm(waiting[0]["update_id"])


async def _post(
    client: httpx.AsyncClient, url: str, secret: str | None, update: dict[str, object]
) -> str | None:
    headers = {"Content-Type": "application/json"}
    if secret:
        headers["X-Telegram-Bot-Api-Secret-Token"] = secret
    try:
        answer = await client.post(url, content=json.dumps(update), headers=headers)
    except httpx.HTTPError as broken:
        return f"Connection failed: {type(broken).__name__}"
    return None if answer.is_success else f"Wrong response from the webhook: {answer.status_code}"


async def post_forever(world: Telegram, client: httpx.AsyncClient) -> None:
    """Keeps posting as updates come, until cancelled."""
    loop, news = asyncio.get_running_loop(), asyncio.Event()

    def wake() -> None:
        loop.call_soon_threadsafe(news.set)

    world.updates.listen(wake)
    try:
        while True:
            news.clear()
            if await post_waiting(world, client):
                await news.wait()
            else:
                await asyncio.sleep(PAUSE)
    finally:
        world.updates.forget(wake)
