"""Logs for the people who run the bot: ids and events, never a token and never a patient's words."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import Mapping
from datetime import date, time, timedelta
from enum import Enum
from pathlib import PurePath
from types import TracebackType
from typing import Any, Literal, TextIO

import structlog
from structlog.types import EventDict, Processor

_TOKEN = re.compile(r"\d{6,16}(?::|%3A)[\w-]{30,}", re.ASCII | re.IGNORECASE)
_PRIVATE = frozenset({
    "answers", "body", "caption", "content", "draft", "first_name", "html", "message", "name", "payload",
    "rendered", "text", "words",
})  # fmt: skip
# httpx and python-telegram-bot print the token inside addresses, and updates with what people wrote;
# PIL prints what is written into pictures.
_TALKATIVE = ("httpx", "httpcore", "apscheduler", "alembic", "sqlalchemy", "uvicorn.access", "PIL")


def configure(
    log_format: Literal["console", "json"] = "console", level: str = "INFO", stream: TextIO | None = None
) -> None:
    """Send every log of this process, also the libraries', to ``stream`` (else standard error), in UTC."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _trace_without_words,
        _without_repr,
        redact,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    last: Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=False)
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.ExtraAdder(), *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    # They log whole what they cannot read, one updates and the other addresses; their errors are ours to log.
    for name in ("telegram", "apprise"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _without_repr(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """What asyncio says of a task or callback without showing it: that brings its arguments and its error."""
    if event.get("logger") == "asyncio":
        event["event"] = re.split(r"[\n<(]", str(event["event"]))[0].strip()
    return event


def redact(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """The event without tokens, and without values whose key says that a person wrote them."""
    return {key: "[private]" if key in _PRIVATE else _clean(value) for key, value in event.items()}


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return _TOKEN.sub("[token]", value)
    if isinstance(value, Mapping):
        return {key: "[private]" if key in _PRIVATE else _clean(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_clean(inner) for inner in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, date | time | timedelta | Enum | PurePath):
        return _TOKEN.sub("[token]", str(value))
    # Anything else, an exception or a row, could bring words along in its text.
    return f"<{type(value).__name__}>"


def _trace_without_words(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """Exceptions as types and places: their messages often quote the value that was wrong."""
    given = event.pop("exc_info", None)
    error = sys.exc_info()[1] if given is True else given[1] if isinstance(given, tuple) else given
    if isinstance(error, BaseException):
        event["exception"] = "\n".join(trace(error))
    return event


def trace(error: BaseException) -> list[str]:
    """The exception and its causes, newest first: type, then file, line and function of each frame."""
    lines: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines.extend(_frames(link.__traceback__))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return lines


def _frames(where: TracebackType | None) -> list[str]:
    return [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(where)]
