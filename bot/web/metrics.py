"""``GET /metrics`` for Prometheus: what this process did, and what waits in the database now.

No label ever holds an id of a person, a chat or a case, nor a word of health.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.services.delivery.gateway import Refused, Result, Sent
from bot.services.delivery.preparing import Prepared
from bot.store import standing
from bot.store.db import Database
from bot.store.models import OutboxMessage, Priority
from bot.store.standing import Standing, Waiting

LATENESS = (0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600, 6 * 3600)  #: seconds
disable_created_metrics()  # type: ignore[no-untyped-call]  # the library has no types here  # when each series began is of no use, and doubles the page
TICKS = (0.005, 0.02, 0.1, 0.5, 1, 5, 15, 60, 300)  #: seconds


class Metrics:
    """What happened in this process since it began; looks on as ``bot.services.delivery.watching.Watch``."""

    def __init__(self, on_round: Callable[[], None] = lambda: None) -> None:
        """``on_round`` is called whenever all that is due was looked for."""
        self._on_round = on_round
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._lateness = Histogram(
            "aftercare_message_lateness_seconds",
            "From a message's due time until Telegram had taken it.",
            ["kind"],
            buckets=LATENESS,
            registry=self.registry,
        )
        self._messages = self._count("messages", "What became of claimed messages.", "kind", "outcome")
        self._claims = self._count("claims", "Messages claimed for sending.")
        self._retries = self._count("message_retries", "Tries whose message did not surely arrive.", "kind")
        self._alerts = self._count("second_channel", "Tries of the second channel.", "channel", "outcome")
        self._failures = self._count("tick_failures", "Ticks that ended in an error.", "tick")
        self._ticks = Histogram(
            "aftercare_tick_seconds",
            "How long a tick took.",
            ["tick"],
            buckets=TICKS,
            registry=self.registry,
        )

    def _count(self, name: str, meaning: str, *labels: str) -> Counter:
        return Counter(f"aftercare_{name}", meaning, labels, registry=self.registry)

    def looked(
        self, claimed: Sequence[OutboxMessage], prepared: Sequence[Prepared], everywhere: bool
    ) -> None:
        """See ``Watch``."""
        if everywhere:
            self._on_round()
        self._claims.inc(len(claimed))
        said = {one.row_id for one in prepared}
        for row in claimed:
            if row.id not in said:  # it waits for something, or its time has passed
                self._messages.labels(row.kind.value, "unsaid").inc()

    def settled(self, one: Prepared, result: Result, now: datetime) -> None:
        """See ``Watch``."""
        kind = one.kind.value
        self._messages.labels(kind, type(result).__name__.lower()).inc()
        if isinstance(result, Sent):
            self._lateness.labels(kind).observe(max((now - one.due_at).total_seconds(), 0))
        elif not isinstance(result, Refused):
            self._retries.labels(kind).inc()

    def ticked(self, tick: str, seconds: float, failed: bool) -> None:
        """A tick has ended."""
        self._ticks.labels(tick).observe(seconds)
        if failed:
            self._failures.labels(tick).inc()

    def alerted(self, channel: str, outcome: str) -> None:
        """The second channel made a try."""
        self._alerts.labels(channel, outcome).inc()


@dataclass(eq=False)  # the registry keeps collectors by identity
class Queues(Collector):
    """What waits in the database, asked at the moment somebody scrapes; the same from every process."""

    database: Database
    now: Callable[[], datetime]

    def collect(self) -> Iterator[Metric]:
        """See prometheus_client. Without a database only that it does not answer."""
        now = self.now()
        try:
            with self.database.look() as session:
                stands = standing.read(session, now)
        except SQLAlchemyError:
            yield _gauge("database_up", "Whether the database answers.", 0)
            return
        yield _gauge("database_up", "Whether the database answers.", 1)
        yield from _queue(stands, now)
        yield from _pair("inbox", "Updates whose handling failed and is tried again", stands.inbox, now)
        yield from _pair("unclaimed_red_cases", "Urgent cases that nobody has taken", stands.red, now)
        yield from _pair("second_channel_waiting", "Alerts of the second channel", stands.alerts, now)
        late, ahead, paused = (
            _gone(stands.next_move_at, now),
            _left(stands.booked_until, now),
            _left(stands.paused_until, now),
        )
        yield _gauge("escalation_late_seconds", "How late the next step of a case's ladder is.", late)
        yield _gauge("send_budget_booked_seconds", "How far ahead the bot's pace is booked.", ahead)
        yield _gauge("send_paused_seconds", "For how long Telegram asked for silence.", paused)

    def describe(self) -> Iterator[Metric]:
        """Nothing, so that registering asks no database."""
        yield from ()


def _gauge(name: str, meaning: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"aftercare_{name}", meaning, value=value)


def _queue(stands: Standing, now: datetime) -> Iterator[Metric]:
    due = GaugeMetricFamily("aftercare_queue_messages", "Messages that are due.", labels=["priority"])
    age = GaugeMetricFamily(
        "aftercare_queue_oldest_seconds", "Wait of the oldest due message.", labels=["priority"]
    )
    for priority in Priority:
        waiting = stands.queue.get(priority, Waiting())
        due.add_metric([priority.name.lower()], waiting.count)
        age.add_metric([priority.name.lower()], _gone(waiting.since, now))
    yield due
    yield age


def _pair(name: str, meaning: str, waiting: Waiting, now: datetime) -> Iterator[Metric]:
    yield _gauge(name, f"{meaning}.", waiting.count)
    yield _gauge(f"{name}_oldest_seconds", f"{meaning}: wait of the oldest.", _gone(waiting.since, now))


def _gone(since: datetime | None, now: datetime) -> float:
    return max((now - since).total_seconds(), 0) if since else 0


def _left(until: datetime | None, now: datetime) -> float:
    return max((until - now).total_seconds(), 0) if until else 0


def metrics_page(metrics: Metrics) -> Route:
    """The page."""

    async def figures(_: Request) -> Response:
        """Everything in the registry; the questions to the database run beside the loop."""
        body = await asyncio.to_thread(generate_latest, metrics.registry)
        return Response(body, media_type=CONTENT_TYPE_LATEST)

    return Route("/metrics", figures)
