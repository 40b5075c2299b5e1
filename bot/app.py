"""The composition root: the only file that knows every layer, and the life of one process."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.exc import DatabaseError, OperationalError
from starlette.applications import Starlette
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot import collector, stopping
from bot.config import ConfigError, Settings
from bot.content.catalog import Catalog, load_catalog
from bot.jobs.groups import Groups
from bot.jobs.heartbeat import Heartbeat
from bot.jobs.photos import Photos
from bot.jobs.pulse import Pulse
from bot.jobs.scheduler import make_scheduler
from bot.jobs.second_channel import SecondChannel
from bot.jobs.ticks import Ticks
from bot.jobs.topics import Topics
from bot.jobs.ways import ways
from bot.services.delivery.dispatcher import Delivery
from bot.store import audit, crypto, rotation, schema
from bot.store.agreed import Agreed
from bot.store.db import Database, open_engine
from bot.telegram import groups, topics
from bot.telegram.application import handle
from bot.telegram.fetching import fetch
from bot.telegram.gateway import TelegramGateway
from bot.telegram.identity import make_bot
from bot.telegram.menus import set_menus
from bot.telegram.polling import ALLOWED, Poller
from bot.telegram.receive import Receiver
from bot.web.health import Readiness, health_pages
from bot.web.metrics import Metrics, Queues, metrics_page
from bot.web.server import WebServer, make_web

IN_FLIGHT = 8  #: seconds that what is being sent may take to finish on the way out
log = structlog.get_logger()


def utc_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


@dataclass
class App:
    """The parts of one process, wired."""

    settings: Settings
    database: Database
    catalog: Catalog
    bot: Bot
    delivery: Delivery
    receiver: Receiver
    poller: Poller
    ticks: Ticks
    metrics: Metrics
    now: Callable[[], datetime]

    async def start(self) -> None:
        """Learn who the bot is. Raises telegram.error.TelegramError."""
        await self.bot.initialize()
        self.delivery.bot_username = self.receiver.bot_username = self.bot.username
        self.ticks.connected = True

    async def stop(self) -> None:
        """Let go of network and database."""
        await self.bot.shutdown()
        self.database.engine.dispose()


def build(
    settings: Settings,
    *,
    request: BaseRequest | None = None,
    now: Callable[[], datetime] | None = None,
    catalog: Catalog | None = None,
) -> App:
    """Wire an application. ``request`` and ``now`` replace network and clock in demo and tests."""
    crypto.install(settings.encryption_keys)
    agreed = Agreed(schema.head(), utc_now)
    now = now or agreed.now
    database = Database(open_engine(settings.database_url), agreed)
    catalog = catalog or load_catalog(settings.messages_dir)
    bot = make_bot(settings, request)
    delivery = Delivery(database, catalog, TelegramGateway(bot), now)
    receiver = Receiver(bot, database, catalog, delivery, handle, now)
    pulse = Pulse()
    # A backlog keeps one tick busy for minutes; each round of it is a sign of life.
    metrics = delivery.watch = Metrics(on_round=lambda: pulse.beat("deliver"))
    metrics.registry.register(Queues(database, now))
    ticks = Ticks(
        delivery,
        receiver.retry_waiting,
        SecondChannel(database, delivery.unit, ways(settings, now), metrics.alerted),
        pulse=pulse,
        photos=Photos(database, delivery.unit, partial(fetch, bot)),
        forum=Topics(database, delivery.unit, partial(topics.make, bot)),
        groups=Groups(database, delivery.unit, partial(groups.look, bot)),
        observe=metrics.ticked,
        connected=False,
    )
    if settings.heartbeat_url:
        ticks.life = Heartbeat(settings.heartbeat_url, database, pulse, now)
    poller = Poller(bot, receiver)
    return App(settings, database, catalog, bot, delivery, receiver, poller, ticks, metrics, now)


def ensure_schema(settings: Settings, database: Database) -> None:
    """The newest schema, or ConfigError with the command to run. The default SQLite file upgrades itself."""
    try:
        if not schema.is_known(database.engine):
            raise ConfigError(schema.NEWER)
        if settings.database_url == Settings.model_fields["database_url"].default:
            schema.upgrade(database.engine)
        elif not schema.is_current(database.engine):
            raise ConfigError(
                "AFTERCARE_DATABASE_URL: the database has an older schema than this version. "
                "Run: aftercare db upgrade"
            )
    except OperationalError:
        raise ConfigError(
            "AFTERCARE_DATABASE_URL: the database cannot be reached. "
            "Check that it runs and that the address is right."
        ) from None
    except DatabaseError as error:
        raise ConfigError(
            f"AFTERCARE_DATABASE_URL: what is there is no database of ours ({type(error.orig).__name__})."
        ) from None


def ensure_keys(database: Database) -> None:
    """Raises WrongKeyError when the installed keys do not read what this database holds.

    Found out now, not when the first patient's words cannot be read or a code opens nothing.
    """
    with database.transaction() as session:
        rotation.use_pepper(session)
        audit.ends(session)


async def run(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT. Raises ConfigError and WrongKeyError for what only a person can mend."""
    app = build(settings)
    ensure_schema(settings, app.database)
    ensure_keys(app.database)
    collector.spare_what_stands()
    stop = asyncio.Event()
    stopping.heed(stop)
    app.ticks.end = stop.set
    work = _Work(app)
    try:
        if await _started(app, stop, meanwhile=work.begin):
            work.begin()
            await _serve(app, stop)
    finally:
        await work.finish()
    if app.ticks.outdated:
        raise ConfigError(schema.NEWER)
    log.info("stopped")


@dataclass
class _Work:
    """What goes on beside receiving. Cases climb and the second channel speaks also without Telegram."""

    app: App
    scheduler: AsyncIOScheduler | None = None
    web: WebServer | None = None

    def begin(self) -> None:
        """Serve the pages and start the ticks, once. Raises ConfigError when the webhook's port is taken."""
        if self.scheduler is None:
            self.web = _listen(self.app)
            self.scheduler = make_scheduler(self.app.ticks)
            self.scheduler.start()

    async def finish(self) -> None:
        """What is in flight gets its end; nothing new begins."""
        self.app.delivery.closing = True
        if self.scheduler:
            self.scheduler.pause()
        if self.web:
            self.web.close()
        mine = asyncio.current_task()
        rest = [task for task in asyncio.all_tasks() if task is not mine]
        if rest:
            await asyncio.wait(rest, timeout=IN_FLIGHT)
        if self.scheduler:
            self.scheduler.shutdown(wait=False)  # it cancels the ticks that still run, so not before
        await self.app.stop()


async def _serve(app: App, stop: asyncio.Event) -> None:
    way = stop.wait() if app.settings.webhook_url else app.poller.run(stop)
    log.info("running", bot=app.bot.username, way="webhook" if app.settings.webhook_url else "polling")
    try:
        await _until_stopped(stop, way)
    except InvalidToken:
        raise ConfigError("AFTERCARE_BOT_TOKEN: Telegram no longer knows this token.") from None


async def _until_stopped(stop: asyncio.Event, work: Coroutine[Any, Any, object]) -> None:
    """Return when told to stop, though ``work`` may still be finishing. Raises what it raises."""
    working, stopping = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if working.done():
        working.result()


async def _started(app: App, stop: asyncio.Event, meanwhile: Callable[[], None]) -> bool:
    """Reach Telegram, however long it is away; then ``meanwhile`` begins. False when stopped before."""
    pause = 1.0
    while not stop.is_set():
        try:
            await app.start()
            await set_menus(app.bot, app.catalog)
            await _choose_way(app)
            return True
        except InvalidToken:
            raise ConfigError(
                "AFTERCARE_BOT_TOKEN: Telegram does not know this token. Copy it again from @BotFather."
            ) from None
        except TelegramError as error:
            log.warning("Telegram cannot be reached yet", error=type(error).__name__, again_in=pause)
            meanwhile()
            try:
                await asyncio.wait_for(stop.wait(), pause)
            except TimeoutError:
                pause = min(pause * 2, 30)
    return False


async def _choose_way(app: App) -> None:
    """Tell Telegram whether it calls us or we ask it; it refuses to be asked while it has an address."""
    settings = app.settings
    if not settings.webhook_url:
        await app.bot.delete_webhook()
        return
    try:
        await app.bot.set_webhook(
            settings.webhook_url, secret_token=settings.webhook_secret, allowed_updates=ALLOWED
        )
    except BadRequest as error:
        raise ConfigError(f"AFTERCARE_WEBHOOK_URL: Telegram refuses it: {error.message}") from None


def _listen(app: App) -> WebServer | None:
    settings = app.settings
    try:
        listener = socket.create_server((settings.http_host, settings.http_port))
        # Else an answer's body waits for the caller to acknowledge its head, 40 ms.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except OSError as error:
        if settings.webhook_url:
            raise ConfigError(
                f"AFTERCARE_HTTP_PORT: cannot listen on {settings.http_host}:{settings.http_port} "
                f"({error.strerror})."
            ) from None
        log.warning("no pages for health and metrics: the port is taken", port=settings.http_port)
        return None
    return WebServer.serving(pages(app), listener)


def pages(app: App) -> Starlette:
    """Everything this process serves."""
    readiness = Readiness(
        app.database,
        app.now,
        tick_age=lambda: app.ticks.pulse.age("deliver"),
        connected=lambda: app.ticks.connected,
    )
    return make_web(
        app.receiver,
        app.settings.webhook_secret,
        lambda: app.ticks.connected,
        *health_pages(readiness),
        metrics_page(app.metrics),
    )
