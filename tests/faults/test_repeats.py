"""R8: updates that come again, late, in another order and to two processes have one effect each."""

from __future__ import annotations

import asyncio
import os
import random
from datetime import UTC, datetime
from typing import Any

from sqlmodel import func, select

from bot.app import App, build
from bot.config import Settings
from bot.content.catalog import Catalog
from bot.simulator.clock import MovableClock
from bot.simulator.request import SimulatorRequest
from bot.simulator.world import Telegram
from bot.store.db import Database
from bot.store.models import InboxUpdate, OutboxKind, OutboxMessage
from tests.faults.conftest import KEY

UPDATES = int(os.environ.get("AFTERCARE_REPEATED", "100"))  #: `make soak` sets more
START = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def process(world: Telegram, database: Database, catalog: Catalog, clock: MovableClock) -> App:
    """One of several processes behind the webhook."""
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]  # no settings of a real bot here
        bot_token=world.token,
        database_url=database.engine.url.render_as_string(hide_password=False),
        encryption_keys=(KEY,),
    )
    app = build(settings, request=SimulatorRequest(world), now=clock.now, catalog=catalog)
    app.delivery.pace, app.delivery.sleep = None, clock.sleep
    return app


def words(number: int, user: int) -> dict[str, Any]:
    """An update as the webhook brings it: somebody writes."""
    person = {"id": user, "is_bot": False, "first_name": "Ana", "language_code": "en"}
    chat = {"id": user, "type": "private", "first_name": "Ana"}
    message = {"message_id": number, "date": int(START.timestamp()), "chat": chat, "from": person}
    return {"update_id": number, "message": message | {"text": f"hello {number}"}}


async def test_R8_updates_repeated_reordered_and_given_to_two_processes_have_one_effect_each(
    db: Database, catalog: Catalog
) -> None:
    clock, dice = MovableClock(START), random.Random(8)
    world = Telegram(clock, limits=False)
    users = [world.new_user(f"P{number}").id for number in range(20)]
    for user in users:
        world.chat_of(world.users[user]).started = True
    both = [process(world, db, catalog, clock) for _ in range(2)]
    for app in both:
        await app.start()
    calls = [
        (dice.choice(both), words(number, dice.choice(users)))
        for number in range(1, UPDATES + 1)
        for _ in range(dice.randint(1, 5))
    ]
    dice.shuffle(calls)
    await asyncio.gather(*(app.receiver.receive(update) for app, update in calls), return_exceptions=True)
    for app, update in calls:  # Telegram brings again what was not acknowledged
        await app.receiver.receive(update)
    for app in both:
        await app.delivery.deliver()
        await app.stop()
    with db.transaction() as session:
        assert session.exec(select(func.count()).select_from(InboxUpdate)).one() == UPDATES
        replies = (
            select(func.count()).select_from(OutboxMessage).where(OutboxMessage.kind == OutboxKind.REPLY)
        )
        assert session.exec(replies).one() == UPDATES
    said = sum(len(world.chat_of(world.users[user]).messages) for user in users)
    assert said == UPDATES
