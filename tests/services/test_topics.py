"""Topics of a staff group: each is made by one process, and what Telegram says to it decides what follows."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from bot.care.protocol import Level
from bot.content.catalog import Catalog
from bot.services.cases import new_topics
from bot.services.cases.new_topics import NewTopic
from bot.services.delivery.gateway import Refused, Result, Retry, Sent, Unknown
from bot.services.unit import Unit
from bot.store import budget, lookup
from bot.store.db import Database
from bot.store.models import Clinic, Topic
from tests.services.ward import GROUP, NOON, Ward


@pytest.fixture
def ward(db: Database, catalog: Catalog) -> Ward:
    """A clinic whose group is a forum; Ana has an urgent case, whose card stands in General."""
    made = Ward(db, catalog)
    made.open()
    with made.unit() as unit:
        unit.session.get_one(Clinic, made.clinic_id).topics_from = NOON
    made.report(Level.URGENT, "pus")
    made.pass_time(1)
    return made


def begin(ward: Ward) -> NewTopic | None:
    with ward.unit() as unit:
        return new_topics.to_make(unit)


def due(ward: Ward) -> timedelta | None:
    """How long from now until a topic is to be made."""
    with ward.unit() as unit:
        at = new_topics.next_due(unit.session, lookup.clinics(unit.session))
    return at - ward.now if at else None


def told(ward: Ward, result: Result) -> None:
    """A topic was asked for, and this is the answer."""
    new = begin(ward)
    assert new is not None
    with ward.unit() as unit:
        new_topics.record(unit, new, result)


def test_two_processes_that_look_at_once_make_one_topic(ward: Ward) -> None:
    together = threading.Barrier(2)

    def look(_: int) -> NewTopic | None:
        with ward.db.transaction() as session:
            unit = Unit(session, ward.catalog, ward.now, "aftercare_bot")
            if session.get_bind().dialect.name == "postgresql":  # SQLite has one writer at a time
                together.wait(5)
            return new_topics.to_make(unit)

    with ThreadPoolExecutor(2) as pool:
        made = [new for new in pool.map(look, range(2)) if new]
    assert [new.name for new in made] == ["A17 · Microneedling"]
    assert len(ward.all(Topic)) == 1


def test_a_topic_of_which_nothing_is_heard_is_tried_again_after_its_lease(ward: Ward) -> None:
    assert begin(ward)
    assert begin(ward) is None
    assert due(ward) == new_topics.LEASE
    ward.pass_time(1)
    assert begin(ward)


@pytest.mark.parametrize(
    ("answer", "again"),
    [
        (Unknown("ReadTimeout"), timedelta(minutes=1)),
        (Retry("Bad Gateway"), timedelta(seconds=30)),
        (Retry("too many requests", timedelta(seconds=40)), timedelta(seconds=40)),
        (Refused("Not enough rights to create a topic"), timedelta(hours=1)),
        (Refused("bot was kicked", unreachable=True), timedelta(hours=1)),
    ],
)
def test_after_each_answer_that_is_no_topic_it_is_tried_later(
    ward: Ward, answer: Result, again: timedelta
) -> None:
    told(ward, answer)
    assert due(ward) == again


def test_a_topic_that_was_made_is_never_made_again(ward: Ward) -> None:
    told(ward, Sent(77))
    assert due(ward) is None
    ward.pass_time(180)
    assert begin(ward) is None


def test_no_topic_is_made_while_telegram_wants_silence(ward: Ward) -> None:
    with ward.unit() as unit:
        budget.pause(unit.session, ward.now + timedelta(minutes=5), ward.now)
    assert begin(ward) is None
    ward.pass_time(6)
    assert begin(ward)


def test_the_card_goes_to_the_topic_and_the_older_one_points_there(ward: Ward) -> None:
    told(ward, Sent(77))
    ward.deliver()
    older, newer = ward.group[0], ward.group[-1]
    assert older.words == "🟠 Case A17: its card is in its topic"
    assert older.labels == ["Open its topic"]
    assert newer.words.startswith("🟠 Urgent · case A17")
    assert ward.row_of(GROUP, newer).thread_id == 77
