"""Which stories are told in Spanish: a few of the staff side in every run, all of them with ``--spanish``."""

from __future__ import annotations

import pytest

#: A story of the staff side that every run tells in Spanish as well: at least one of each feature.
IN_SPANISH = pytest.mark.in_spanish
#: A story that chooses languages itself, or reads what no phone shows.
OWN_LANGUAGE = pytest.mark.own_language
#: Modules of the staff side.
STAFF_SIDE = {
    *("cases", "escalation", "relay", "card_actions", "duty", "people", "setup", "patients", "digest"),
    *("silence", "stats", "second_channel", "group_talk", "bundles", "rehearsal", "staff_flags", "topics"),
}


def tell(metafunc: pytest.Metafunc) -> None:
    """In which languages a story is told."""
    module = metafunc.module.__name__.rpartition(".")[2].removeprefix("test_")
    marks = {mark.name for mark in metafunc.definition.iter_markers()}
    if module not in STAFF_SIDE or "own_language" in marks or "tongue" not in metafunc.fixturenames:
        return
    if metafunc.config.getoption("--spanish"):
        metafunc.parametrize("tongue", ["es"], indirect=True)
    elif "in_spanish" in marks:
        metafunc.parametrize("tongue", ["en", "es"], indirect=True)


def choose(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With ``--spanish`` only what is told in Spanish; and that on one database."""
    only = config.getoption("--spanish")
    kept = [one for one in items if not _told_elsewhere(one) and (_tongue(one) == "es" or not only)]
    if len(kept) < len(items):
        config.hook.pytest_deselected(items=[one for one in items if one not in kept])
        items[:] = kept


def _tongue(item: pytest.Item) -> str:
    call = getattr(item, "callspec", None)
    return call.params.get("tongue", "en") if call else "en"


def _told_elsewhere(item: pytest.Item) -> bool:
    call = getattr(item, "callspec", None)
    return _tongue(item) == "es" and call is not None and call.params.get("db") == "postgres"
