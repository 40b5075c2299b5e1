"""R15: a newer version upgrades the database under a process that runs."""

from __future__ import annotations

from sqlalchemy import text

from bot.store import schema
from tests.process.house import PATIENCE, House, run, until


def becomes(house: House, revision: str) -> None:
    """What an upgrade does first and last."""
    with house.database.engine.begin() as connection:
        schema.alone(connection)
        connection.execute(text("UPDATE alembic_version SET version_num = :to"), {"to": revision})


def test_an_old_process_ends_with_one_line_and_what_came_meanwhile_waits_for_the_next(house: House) -> None:
    old, asking = house.up(), house.phone("Leo")
    becomes(house, "9999")
    try:
        asking.send("/help")
        assert old.process.wait(PATIENCE) == 2
        assert old.said.splitlines()[-1] == f"aftercare: {schema.NEWER}"
        assert house.said_to(asking) == []
        refused = run(house.env, house.home, "db", "upgrade")
        assert (refused.returncode, refused.stderr) == (2, f"aftercare: {schema.NEWER}\n")
    finally:
        becomes(house, schema.head())
    house.up()
    until(lambda: asking.screen() and not asking.last.own, "the answer")
    assert len(house.said_to(asking)) == 1
    until(lambda: house.world.updates.count == 0, "its acknowledgement")
