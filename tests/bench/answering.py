"""P10: from an update that was received to its answer that Telegram accepted, against one raw send.

A patient taps a box of the risk questions, which is what people do most: the press is looked up and
judged, the answer is stored, the card and the toast are put into the outbox, all of it is committed,
and the changed card is sent. Between two taps the bot is idle. The raw send is the same message, words
and buttons, to the same chat, through a python-telegram-bot Bot of its own.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from statistics import median
from typing import Any

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode

from bot.app import App, build
from bot.config import Settings
from bot.content.catalog import Catalog
from bot.services.clinic import setup
from bot.services.delivery.gateway import Call, Gateway, Result, Sent, Toast
from bot.services.enrolment import codes
from bot.store import crypto
from bot.store.db import Database
from bot.telegram.identity import make_bot
from tests import team
from tests.bench.measure import Row, ms, quantile
from tests.bench.planning import new_clinic
from tests.bench.telegram import Address


@dataclass
class Watched:
    """A gateway that notes what was said, as which message, and when Telegram had accepted it."""

    inner: Gateway
    accepted: float = 0.0
    said: list[tuple[Call, int]] = field(default_factory=list)

    async def send(self, what: Call | Toast) -> Result:
        """Say it; Telegram refusing anything would measure something else."""
        result = await self.inner.send(what)
        if not isinstance(result, Sent):
            raise AssertionError(f"Telegram did not take {what}: {result}")
        if isinstance(what, Call):
            self.accepted = time.perf_counter()
            self.said.append((what, result.message_id or 0))
        return result


@dataclass
class Patient:
    """A patient who writes and taps, by updates as Telegram writes them."""

    app: App
    watched: Watched
    user_id: int
    updates: int = 0

    async def say(self, words: str) -> None:
        """Write to the bot."""
        await self._receive({"message": self._message(1) | {"text": words}})

    async def tap(self, label: str) -> float:
        """Tap a button of the newest message that has it; seconds until the answer was accepted."""
        data, message_id = self._button(label)
        query = {
            "id": str(self.updates),
            "from": self._person(),
            "message": self._message(message_id) | {"text": "card"},
            "chat_instance": "1",
            "data": data,
        }
        return await self._receive({"callback_query": query})

    def _button(self, label: str) -> tuple[str | None, int]:
        for call, message_id in reversed(self.watched.said):
            for key in (key for row in call.keys for key in row):
                if label in key.label:
                    return key.data, message_id
        raise AssertionError(f'no button "{label}"')

    async def _receive(self, update: dict[str, Any]) -> float:
        self.updates += 1
        began = time.perf_counter()
        await self.app.receiver.receive({"update_id": self.updates, **update})
        return self.watched.accepted - began

    def _person(self) -> dict[str, Any]:
        return {"id": self.user_id, "is_bot": False, "first_name": "Ana", "language_code": "en"}

    def _message(self, message_id: int) -> dict[str, Any]:
        return {
            "message_id": message_id,
            "date": int(datetime.now(UTC).timestamp()),
            "chat": {"id": self.user_id, "type": "private", "first_name": "Ana"},
            "from": self._person(),
        }


async def run(database: Database, catalog: Catalog, address: Address, *, runs: int, taps: int) -> list[Row]:
    """Half and nearly all of the taps, each as multiples of half of the raw sends made in between."""
    key = crypto.new_key()
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]  # no settings of a real bot here
        bot_token=address.token,
        telegram_api_url=address.root,
        database_url=database.engine.url.render_as_string(hide_password=False),
        encryption_keys=(key,),
    )
    app = build(settings, catalog=catalog)
    app.delivery.pace = None  # these taps come faster than Telegram lets one chat be answered
    await app.start()
    watched = Watched(app.delivery.gateway)
    app.delivery.gateway = watched
    patient = Patient(app, watched, address.user_id)
    box = await enrolled(patient)
    async with make_bot(settings) as raw:
        measured = [await _in_turns(patient, box, raw, taps) for _ in range(runs)]
    await app.stop()
    return _rows(database.engine.dialect.name, measured)


async def enrolled(patient: Patient) -> str:
    """Join with a code, up to the card with the risk questions; the label of its first box."""
    app = patient.app
    with app.database.transaction() as session:
        unit = app.delivery.unit(session)
        clinic = new_clinic(unit)
        setup.approve(unit, clinic, "microneedling", "Dr Vega")
        team.taps_tests(session, clinic.id or 0, unit.now)
        code = codes.make(unit, clinic, "microneedling", unit.now, made_by="cli", area="face").code
    await patient.say(f"/start {code}")
    await patient.tap("agree")
    asked = [flag.id for flag in app.catalog.protocols["microneedling"].risk_flags.values() if flag.asked]
    return app.catalog.format("en", f"risk-{asked[0]}-label", {}, "microneedling")


async def _in_turns(patient: Patient, box: str, raw: Bot, taps: int) -> tuple[list[float], list[float]]:
    ours, theirs = [], []
    for _ in range(taps):
        ours.append(await patient.tap(box))
        said = patient.watched.said[-1][0]
        buttons = [
            [InlineKeyboardButton(key.label, callback_data=key.data) for key in row] for row in said.keys
        ]
        began = time.perf_counter()
        await raw.send_message(
            patient.user_id, said.html, ParseMode.HTML, reply_markup=InlineKeyboardMarkup(buttons)
        )
        theirs.append(time.perf_counter() - began)
    return ours, theirs


def _rows(database: str, measured: list[tuple[list[float], list[float]]]) -> list[Row]:
    rows = []
    for share, goal in ((0.5, "<= 3x"), (0.99, "<= 8x")):
        ours = [quantile(taps, share) for taps, _ in measured]
        raw = [quantile(sends, 0.5) for _, sends in measured]
        beside = [quantile(sends, 0.99) for _, sends in measured]
        rows.append(
            Row(
                id="P10",
                what=f"tap to answer, p{share * 100:.0f}",
                database=database,
                ratios=tuple(a / b for a, b in zip(ours, raw, strict=True)),
                goal=goal,
                ours=ms(median(ours)),
                theirs=f"one raw send: p50 {ms(median(raw))}, p99 {ms(median(beside))}",
            )
        )
    return rows
