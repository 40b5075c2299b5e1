"""Every story of the staff side is told in English and in Spanish; with ``--spanish`` in Spanish alone."""

from __future__ import annotations

import pytest

#: A story that chooses languages itself, or reads what no phone shows.
OWN_LANGUAGE = pytest.mark.own_language
#: Modules of the staff side.
STAFF_SIDE = {
    *("cases", "escalation", "relay", "card_actions", "duty", "people", "setup", "patients", "digest"),
    *("silence", "stats", "second_channel", "group_talk", "bundles", "rehearsal", "staff_flags", "topics"),
    *("ready_to_enrol", "group_check", "risk_corrections", "bad_input"),
    *("emergency", "ladder_crashes"),
}


def tell(metafunc: pytest.Metafunc) -> None:
    """In which languages a story is told."""
    module = metafunc.module.__name__.rpartition(".")[2].removeprefix("test_")
    marks = {mark.name for mark in metafunc.definition.iter_markers()}
    if module in STAFF_SIDE and "own_language" not in marks and "tongue" in metafunc.fixturenames:
        metafunc.parametrize("tongue", ["en", "es"], indirect=True)


def choose(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What is told this time: with ``--spanish`` only what is Spanish, and that on SQLite."""
    only = config.getoption("--spanish")
    kept = [one for one in items if (_is_spanish(one) if only else _is_told(one))]
    if len(kept) < len(items):
        config.hook.pytest_deselected(items=[one for one in items if one not in kept])
        items[:] = kept


def _is_spanish(item: pytest.Item) -> bool:
    given = _given(item)
    return given.get("tongue") == "es" and given.get("db") == "sqlite"


def _is_told(item: pytest.Item) -> bool:
    """A story of both databases is told in one language on each: language changes nothing in a database."""
    given = _given(item)
    on_both = any(mark.args[0] == "db" and len(mark.args[1]) > 1 for mark in item.iter_markers("parametrize"))
    return not (on_both and "tongue" in given) or (given["tongue"] == "es") == (given["db"] == "postgres")


def _given(item: pytest.Item) -> dict[str, object]:
    call = getattr(item, "callspec", None)
    return dict(call.params) if call else {}
