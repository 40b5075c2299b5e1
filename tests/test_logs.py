from __future__ import annotations

import asyncio
import gc
import io
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import structlog

from bot import logs

TOKEN = "7204518893:" + "AbCdEfGh-IjKlMnOp_QrStUvWx123456789"
WORDS = "canary: yellow pus and a fever"


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """Where the logs go. Logging is as before afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield io.StringIO()
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()


class Row:
    """A thing whose text quotes what a patient wrote."""

    def __str__(self) -> str:
        return WORDS


def entry(stream: io.StringIO) -> dict[str, Any]:
    lines = stream.getvalue().splitlines()
    assert len(lines) == 1
    read: dict[str, Any] = json.loads(lines[0])
    return read


def test_json_says_what_happened_when_and_to_which_row(stream: io.StringIO) -> None:
    logs.configure("json", stream=stream)

    structlog.get_logger("bot.test").info("case_opened", case_id=7, level="U")

    read = entry(stream)
    assert (read["event"], read["case_id"], read["logger"]) == ("case_opened", 7, "bot.test")
    assert datetime.fromisoformat(read["timestamp"]).utcoffset() == datetime.now(UTC).utcoffset()


@pytest.mark.parametrize("style", ["console", "json"])
@pytest.mark.parametrize(
    "said",
    [
        {"url": f"https://api.telegram.org/bot{TOKEN}/sendMessage"},
        {"url": f"https://api.telegram.org/bot{TOKEN.replace(':', '%3A')}/sendMessage"},
        {"deep": {"er": [f"token={TOKEN}"]}},
    ],
)
def test_a_token_reaches_no_log(stream: io.StringIO, style: Any, said: dict[str, Any]) -> None:
    logs.configure(style, stream=stream)

    structlog.get_logger().warning("called", **said)

    assert "AbCdEfGh" not in stream.getvalue()
    assert "[token]" in stream.getvalue()


@pytest.mark.parametrize(
    "said",
    [
        {"text": WORDS},
        {"payload": {"message": {"text": WORDS}}},
        {"update": {"caption": WORDS}},
        {"row": Row()},
        {"error": ValueError(WORDS)},
        {"raw": WORDS.encode()},
    ],
)
def test_what_a_patient_wrote_reaches_no_log(stream: io.StringIO, said: dict[str, Any]) -> None:
    logs.configure("json", stream=stream)

    structlog.get_logger().warning("reported", **said)

    assert "canary" not in stream.getvalue()
    assert entry(stream)["event"] == "reported"


@pytest.mark.parametrize("style", ["console", "json"])
@pytest.mark.parametrize("logger", [logging.getLogger("some.library"), structlog.get_logger("bot.test")])
def test_an_exception_is_logged_by_type_and_place_without_its_words(
    stream: io.StringIO, style: Any, logger: Any
) -> None:
    logs.configure(style, stream=stream)

    try:
        try:
            raise LookupError(WORDS)
        except LookupError as cause:
            raise ValueError(f"{WORDS} {TOKEN}") from cause
    except ValueError:
        logger.exception("failed")

    shown = stream.getvalue()
    assert "canary" not in shown
    assert "AbCdEfGh" not in shown
    assert "ValueError" in shown
    assert "LookupError" in shown
    assert "test_an_exception_is_logged_by_type_and_place_without_its_words" in shown


async def test_a_task_nobody_waited_for_is_logged_without_its_error_and_arguments(
    stream: io.StringIO,
) -> None:
    logs.configure("json", stream=stream)

    async def fail() -> None:
        raise ValueError(WORDS)

    task = asyncio.ensure_future(fail())
    await asyncio.wait({task})
    del task
    gc.collect()
    asyncio.get_running_loop().call_soon(int, WORDS)
    await asyncio.sleep(0)

    lost, broken = (json.loads(line) for line in stream.getvalue().splitlines())
    assert (lost["event"], broken["event"]) == (
        "Task exception was never retrieved",
        "Exception in callback int",
    )
    assert "canary" not in stream.getvalue()
    assert "builtins.ValueError" in lost["exception"]


@pytest.mark.parametrize(
    "library", ["httpx", "httpcore", "telegram", "telegram.ext", "apscheduler.executors"]
)
def test_libraries_that_print_addresses_and_updates_are_quiet_even_when_we_are_not(
    stream: io.StringIO, library: str
) -> None:
    logs.configure("json", "DEBUG", stream)

    logging.getLogger(library).info("HTTP Request: POST %s", WORDS)

    assert stream.getvalue() == ""


def test_a_librarys_warning_comes_out_in_our_format_without_the_token(stream: io.StringIO) -> None:
    logs.configure("json", stream=stream)

    logging.getLogger("httpx").warning("no answer from %s", f"https://api.telegram.org/bot{TOKEN}/getMe")

    assert entry(stream)["event"] == "no answer from https://api.telegram.org/bot[token]/getMe"


def test_the_level_hides_what_is_below_it(stream: io.StringIO) -> None:
    logs.configure("json", "WARNING", stream)

    structlog.get_logger().info("chatter")

    assert stream.getvalue() == ""
