"""P11: two hundred patients tap through enrolment at once, against a bare bot that says as much.

Each opens a link, agrees, answers what is asked and confirms the zone, one after the other, each as soon as
the last answer has come. Beside it a python-telegram-bot application takes the same updates and says as many
messages for each. Both talk to a Telegram on loopback that answers at once, and neither keeps Telegram's
pace: at 29 messages a second whoever is the last of two hundred waits for seven seconds, whatever the bot.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from statistics import median
from typing import Any

from telegram import Update
from telegram.ext import Application, ContextTypes, TypeHandler
from telegram.request import HTTPXRequest

from bot.app import App, build
from bot.config import Settings
from bot.content.catalog import Catalog
from bot.services.clinic import setup
from bot.services.delivery.gateway import Call, Gateway, Result, Sent, Toast
from bot.services.enrolment import codes
from bot.store import crypto
from bot.store.db import Database
from tests import team
from tests.bench.measure import Row, ms, quantile
from tests.bench.plain import TOKEN, plain
from tests.bench.planning import new_clinic

TAPS = ("agree", "None of these", "Right")
FIRST_PERSON = 500_000


@dataclass
class Heard:
    """A gateway that notes the newest buttons in each chat, and how much was said."""

    inner: Gateway
    buttons: dict[int, tuple[Call, int]] = field(default_factory=dict)
    said: int = 0

    async def send(self, what: Call | Toast) -> Result:
        """Say it; Telegram refusing anything would measure something else."""
        result = await self.inner.send(what)
        if not isinstance(result, Sent):
            raise AssertionError(f"Telegram did not take {what}: {result}")
        self.said += 1
        if isinstance(what, Call) and what.keys:
            self.buttons[what.chat_id] = what, result.message_id or 0
        return result


@dataclass
class Crowd:
    """People and the updates they make, which a second bot can be given as well."""

    app: App
    heard: Heard
    updates: dict[int, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    waits: list[float] = field(default_factory=list)
    number: int = 0

    async def enrol(self, user: int, code: str) -> None:
        """One patient from the link to "all set"."""
        await self._bring(user, {"message": _message(user, 1) | {"text": f"/start {code}"}})
        for label in TAPS:
            data, message_id = self._button(user, label)
            pressed = {"id": f"{user}{label}", "from": _person(user), "chat_instance": "1", "data": data}
            shown = _message(user, message_id) | {"text": "card"}
            await self._bring(user, {"callback_query": pressed | {"message": shown}})

    def _button(self, user: int, label: str) -> tuple[str | None, int]:
        call, message_id = self.heard.buttons[user]
        for key in (key for row in call.keys for key in row):
            if label in key.label:
                return key.data, message_id
        raise AssertionError(f'no button "{label}"')

    async def _bring(self, user: int, update: dict[str, Any]) -> None:
        self.number += 1
        update = {"update_id": self.number, **update}
        self.updates[user].append(update)
        began = time.perf_counter()
        await self.app.receiver.receive(update)
        self.waits.append(time.perf_counter() - began)


def _person(user: int) -> dict[str, Any]:
    return {"id": user, "is_bot": False, "first_name": "Ana", "language_code": "en"}


def _message(user: int, message_id: int) -> dict[str, Any]:
    chat = {"id": user, "type": "private", "first_name": "Ana"}
    sent = int(datetime.now(UTC).timestamp())
    return {"message_id": message_id, "date": sent, "chat": chat, "from": _person(user)}


async def run(database: Database, catalog: Catalog, *, runs: int, people: int) -> list[Row]:
    """Updates per second, ours over theirs in turns, and the wait for an answer."""
    ours, theirs, waits = [], [], []
    with plain() as address:
        settings = Settings(
            _env_file=None,  # type: ignore[call-arg]  # no settings of a real bot here
            bot_token=TOKEN,
            telegram_api_url=address,
            database_url=database.engine.url.render_as_string(hide_password=False),
            encryption_keys=(crypto.new_key(),),
        )
        app = build(settings, catalog=catalog)
        app.delivery.pace = None
        await app.start()
        heard = app.delivery.gateway = Heard(app.delivery.gateway)
        crowd = Crowd(app, heard)
        for _ in range(runs):
            said, before = heard.said, crowd.number
            ours.append(await _all(crowd, _links(app, people), people))
            updates = crowd.number - before
            theirs.append(await _echoed(address, crowd, (heard.said - said) / updates))
            waits.append(quantile(crowd.waits, 0.99))
            crowd.updates.clear()
            crowd.waits.clear()
        await app.stop()
    return _rows(database.engine.dialect.name, people, ours, theirs, waits)


def _links(app: App, people: int) -> list[str]:
    with app.database.transaction() as session:
        unit = app.delivery.unit(session)
        clinic = new_clinic(unit)
        setup.approve(unit, clinic, "microneedling", "Dr Vega")
        team.taps_tests(session, clinic.id or 0, unit.now)
        return [
            codes.make(unit, clinic, "microneedling", unit.now, made_by="cli", area="face").code
            for _ in range(people)
        ]


async def _all(crowd: Crowd, links: list[str], people: int) -> float:
    first = FIRST_PERSON + crowd.number  # nobody comes twice
    before, began = crowd.number, time.perf_counter()
    await asyncio.gather(*(crowd.enrol(first + n, code) for n, code in enumerate(links)))
    return (crowd.number - before) / (time.perf_counter() - began)


async def _echoed(address: str, crowd: Crowd, messages: float) -> float:
    """The same updates at a bot that only says something, so many messages for each on average."""
    owed = 0.0

    async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        nonlocal owed
        owed += messages
        while owed >= 1:
            owed -= 1
            assert update.effective_chat is not None
            await update.effective_chat.send_message("You said something, and this is the answer to it.")

    request = HTTPXRequest(connection_pool_size=256)
    built = Application.builder().token(TOKEN).base_url(f"{address}/bot").request(request)
    async with built.updater(None).build() as bare:
        bare.add_handler(TypeHandler(Update, echo))

        async def one(updates: list[dict[str, Any]]) -> None:
            for raw in updates:
                await bare.process_update(Update.de_json(raw, bare.bot))

        began = time.perf_counter()
        await asyncio.gather(*(one(updates) for updates in crowd.updates.values()))
        took = time.perf_counter() - began
    return sum(map(len, crowd.updates.values())) / took


def _rows(
    database: str, people: int, ours: list[float], theirs: list[float], waits: list[float]
) -> list[Row]:
    what = f"{people} patients enrol at once"
    beside = f"a bare bot that says as much: {median(theirs):.0f}/s"
    ratios = tuple(a / b for a, b in zip(ours, theirs, strict=True))
    return [
        Row("P11", f"{what}, updates", database, ratios, ">= 0.3x", f"{median(ours):.0f}/s", beside),
        Row(
            "P11", f"{what}, tap to answer, p99", database, tuple(waits), "<= 2 s", ms(median(waits)), beside
        ),
    ]
