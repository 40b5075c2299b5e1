"""Where in a staff group with topics a message belongs. In a group without, everywhere is the same.

Each patient with a case has a topic, named by their pseudonym (``new_topics`` makes them). Nothing waits
for one that was never there: until it stands, what belongs in it is said in the General one.
"""

from __future__ import annotations

from datetime import timedelta

from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store import cases, lookup, topics
from bot.store.models import Case, Clinic, OutboxMessage, OutboxStatus, Priority
from bot.store.topics import GONE

__all__ = ["GONE", "PATIENCE", "case_here", "link", "lost", "notice", "of_case", "place", "turned"]

PATIENCE = timedelta(seconds=15)  #: how long what is not urgent waits for a deleted topic to be made anew
REST = timedelta(hours=1)  #: a topic that goes sooner than this after it was made is not made at once again


def place(unit: Unit, row: OutboxMessage) -> int | None:
    """The topic a message is to be said in; None: the General one, or a chat without topics.

    What answers somebody stands where they are; what else is said to all of staff about a patient stands in
    the patient's topic.
    """
    clinic = unit.session.get(Clinic, row.clinic_id) if row.chat_id < 0 and row.clinic_id else None
    if clinic is None or clinic.topics_from is None:
        return None
    if row.thread_id is not None or row.replies_to_message_id is not None:
        return row.thread_id
    if row.episode_id is None or row.staff_id is not None or row.patient_id is not None:
        return None
    topic = topics.of_episode(unit.session, clinic.id or 0, row.chat_id, row.episode_id)
    return topic.thread_id if topic else None


def of_case(unit: Unit, case: Case) -> int | None:
    """The topic of the case's patient in the staff group; None while there is none."""
    clinic = unit.session.get_one(Clinic, case.clinic_id)
    if clinic.topics_from is None or clinic.group_chat_id is None:
        return None
    topic = topics.of_episode(unit.session, case.clinic_id, clinic.group_chat_id, case.episode_id)
    return topic.thread_id if topic else None


def link(unit: Unit, case: Case, copy: OutboxMessage) -> str | None:
    """The way from a copy of the card to the patient's topic; None for a copy that stands there."""
    thread = of_case(unit, case)
    elsewhere = copy.status is OutboxStatus.SENT and copy.thread_id != thread
    if thread is None or copy.staff_id is not None or not elsewhere:
        return None
    return f"https://t.me/c/{str(copy.chat_id).removeprefix('-100')}/{thread}"


def case_here(turn: Turn) -> Case | None:
    """The newest case of the patient whose topic somebody is in; None anywhere else."""
    thread = turn.incoming.thread
    clinic = lookup.clinic_of_group(turn.session, turn.chat_id) if thread else None
    if clinic is None or clinic.id is None or thread is None:
        return None
    topic = topics.of_thread(turn.session, clinic.id, turn.chat_id, thread)
    known = cases.of_episode(turn.session, clinic.id, topic.episode_id) if topic else ()
    return known[-1] if known else None


def lost(unit: Unit, row: OutboxMessage, thread: int) -> bool:
    """Telegram does not find this topic. Whether ``row`` may wait for it to be made anew."""
    clinic = unit.session.get_one(Clinic, row.clinic_id)
    topic = topics.of_thread(unit.session, clinic.id or 0, row.chat_id, thread)
    if topic is None:
        return False
    unwanted = topic.made_at is not None and unit.now - topic.made_at < REST
    topic.thread_id, topic.try_at = None, unit.now + REST if unwanted else unit.now
    can = clinic.topics_from is not None and clinic.topics_from <= unit.now
    return can and not unwanted and row.priority != Priority.URGENT


def notice(turn: Turn) -> bool:
    """Each update of a staff group tells whether it has topics. Always False: the update is still to be
    handled."""
    where, change = turn.incoming.place, turn.incoming.membership
    clinic = lookup.clinic_of_group(turn.session, where.chat_id) if where.is_group else None
    rights_changed = change is not None and change.member is None
    if clinic and (rights_changed or where.forum != (clinic.topics_from is not None)):
        turned(turn, clinic, forum=where.forum)
    return False


def turned(unit: Unit, clinic: Clinic, *, forum: bool) -> None:
    """The clinic's group is a forum from now on, or is none any more."""
    clinic.topics_from = unit.now if forum else None
    unit.session.add(clinic)
