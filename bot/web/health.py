"""``GET /health``: the process answers. ``GET /ready``: it does its work, and what is late.

Not ready means that this process cannot take work: a load balancer should turn elsewhere. What is merely
late (a message, a case nobody takes) is told and changes nothing, for turning away from a process that
answers would also keep out the very tap that somebody takes the case with. The heartbeat is stricter.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.services.standing import TICK_LATE, held_up, overdue
from bot.store import schema, standing
from bot.store.db import Database


@dataclass
class Report:
    """What a look found. Times are seconds; None: there is no such thing now."""

    wrong: list[str] = field(default_factory=list)  #: why the process is not ready
    late: list[str] = field(default_factory=list)  #: what waits for longer than it should
    last_tick: float | None = None  #: since due messages were last looked for
    oldest_overdue: float | None = None  #: how long the oldest due message waits
    oldest_unclaimed_red: float | None = None  #: how long the oldest URGENT or EMERGENCY case waits
    schema: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The answer's body."""
        return {
            "ready": not self.wrong,
            "wrong": self.wrong,
            "late": self.late,
            "schema": self.schema,
            "last_tick_seconds": self.last_tick,
            "oldest_overdue_message_seconds": self.oldest_overdue,
            "oldest_unclaimed_red_case_seconds": self.oldest_unclaimed_red,
        }


@dataclass(frozen=True)
class Readiness:
    """Looks at this process and its database."""

    database: Database
    now: Callable[[], datetime]
    tick_age: Callable[[], float]
    connected: Callable[[], bool]  #: Telegram has been reached

    def look(self) -> Report:
        """Everything at once. Never raises for what the database does."""
        report = Report(last_tick=round(self.tick_age(), 1))
        if not self.connected():
            report.wrong.append("Telegram has not been reached yet")
        elif self.tick_age() > TICK_LATE.total_seconds():
            report.wrong.append(f"nothing was delivered or looked for in {report.last_tick:.0f} s")
        try:
            self._ask_database(report)
        except SQLAlchemyError as error:
            report.wrong.append(f"the database does not answer ({type(error).__name__})")
        return report

    def _ask_database(self, report: Report) -> None:
        report.schema = schema.current(self.database.engine)
        if report.schema != schema.head():
            report.wrong.append(f"the schema is {report.schema}, not {schema.head()}: aftercare db upgrade")
            return
        now = self.now()
        with self.database.look() as session:
            stands = standing.read(session, now)
        report.late = held_up(stands, now)
        report.oldest_overdue = _seconds(overdue(stands, now))
        report.oldest_unclaimed_red = _seconds(now - stands.red.since if stands.red.since else None)


def _seconds(time: timedelta | None) -> float | None:
    return None if time is None else round(time.total_seconds(), 1)


def health_pages(readiness: Readiness) -> list[Route]:
    """Both pages."""

    async def health(_: Request) -> Response:
        """The process answers."""
        return PlainTextResponse("ok\n")

    async def ready(_: Request) -> Response:
        """200 when the process can take work, else 503; the body says why."""
        report = await asyncio.to_thread(readiness.look)
        return JSONResponse(report.as_json(), 503 if report.wrong else 200)

    return [Route("/health", health), Route("/ready", ready)]
