"""Failures a test can order: the next call of a method breaks in a chosen way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.simulator.errors import ApiError


class Fault(StrEnum):
    """How a call breaks."""

    ERROR = "error"  #: Telegram answers with a given ApiError
    REFUSE = "refuse"  #: no connection: the call never reached Telegram
    TIMEOUT_BEFORE = "timeout_before"  #: no answer, and Telegram did not act
    TIMEOUT_AFTER = "timeout_after"  #: no answer, but Telegram did act
    SERVER_ERROR = "5xx"  #: 500 with Telegram's JSON; it did not act
    HTML_PAGE = "html_page"  #: 502 with a proxy's page; it did not act


@dataclass
class _Ordered:
    method: str
    how: Fault
    times: int
    error: ApiError | None
    chat_id: int | None


class Faults:
    """The failures still to come, first ordered first served."""

    def __init__(self) -> None:
        self._ordered: list[_Ordered] = []

    def order(
        self,
        method: str,
        how: Fault | str,
        *,
        times: int = 1,
        error: ApiError | None = None,
        chat_id: int | None = None,
    ) -> None:
        """Breaks the next ``times`` calls of ``method`` ("*": any), only to ``chat_id`` when given.

        An outage is many times of "*", ended by ``clear``.
        """
        how = Fault(how)
        if how is Fault.ERROR and error is None:
            raise ValueError("an error fault needs the ApiError to answer with")
        self._ordered.append(_Ordered(method.lower(), how, times, error, chat_id))

    def take(self, method: str, chat_id: int | None) -> tuple[Fault, ApiError | None] | None:
        """The failure of this call, if one is ordered; it is used up."""
        for one in self._ordered:
            if one.method in ("*", method.lower()) and one.chat_id in (None, chat_id):
                one.times -= 1
                if one.times <= 0:
                    self._ordered.remove(one)
                return one.how, one.error
        return None

    def clear(self) -> None:
        """Forgets what was ordered and has not happened."""
        self._ordered.clear()
