"""What all processes on one database must agree on: the shape of its tables, and what time it is.

An old process beside a newer one would write what the newer no longer reads. And leases, the shared budget
and Telegram's pauses are times: two machines whose clocks are minutes apart would take each other's messages.
So every transaction begins with one question, and what it asks holds until the transaction ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

_ASK = {
    "sqlite": "SELECT version_num FROM alembic_version",  # its file is of this machine, and so is its time
    "postgresql": "SELECT version_num, clock_timestamp() FROM alembic_version",
}
#: A clock that is off by less than this, beside the time the question took, is right.
CLOSE = timedelta(milliseconds=10)


class OtherSchema(OperationalError):
    """The database has a schema this code was not written for: nothing of ours may be written there."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(None, None, Exception(f"the schema is {found}, this version knows {known}"))


@dataclass
class Agreed:
    """One process's side of it."""

    schema: str  #: the only revision this process writes to
    machine: Callable[[], datetime]  #: the clock of this machine
    ahead: timedelta = timedelta(0)  #: how far the database's clock is ahead of it

    def now(self) -> datetime:
        """The time by the database's clock, as of the last transaction."""
        return self.machine() + self.ahead

    def check(self, connection: Connection, begin: str = "") -> None:
        """Look at both at the beginning of a transaction, which ``begin`` begins. Raises OtherSchema.

        An upgrade waits until the transactions that have asked are over, and lets none ask before it is done.
        """
        asked = self.machine()
        found, *time = connection.exec_driver_sql(begin + _ASK[connection.dialect.name]).one()
        if found != self.schema:
            raise OtherSchema(found, self.schema)
        for theirs in time:
            self._compare(asked, theirs, self.machine())

    def _compare(self, asked: datetime, theirs: datetime, answered: datetime) -> None:
        if not asked + self.ahead - CLOSE <= theirs <= answered + self.ahead + CLOSE:
            self.ahead = theirs - asked - (answered - asked) / 2
