"""Topics made in a staff group that is a forum, one by one: for whom the next, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlmodel import Session

from bot.care import pace
from bot.care.pace import Pace
from bot.content.message import Message, text
from bot.content.render import label
from bot.services import speak
from bot.services.cases import cards
from bot.services.delivery.gateway import Refused, Result, Retry, Sent
from bot.services.unit import Unit
from bot.store import budget, cases, lookup, topics
from bot.store import clinics as rows
from bot.store.models import Case, Clinic, Episode, OutboxKind, OutboxStatus, Topic

KEEP = Pace()
LEASE = timedelta(minutes=1)  #: nothing heard of a try for so long: somebody else may try
SOON, LATER = timedelta(seconds=30), timedelta(hours=1)  #: after a hiccup; after Telegram refused it
log = structlog.get_logger()


@dataclass(frozen=True)
class NewTopic:
    """A topic to be made now."""

    clinic_id: int
    topic_id: int
    chat_id: int
    name: str


def next_due(session: Session, clinics: Sequence[Clinic]) -> datetime | None:
    """When the next topic of these clinics is to be made; None when nobody needs one."""
    return min((at for clinic in clinics if (at := _due(session, clinic))), default=None)


def to_make(unit: Unit) -> NewTopic | None:
    """The next topic whose time has come, held for this process; None when there is none, or it is too soon
    after the last one."""
    if budget.paused(unit.session, unit.now):
        return None
    for clinic in lookup.clinics(unit.session):
        due = _due(unit.session, clinic)
        if due and due <= unit.now and (new := _begin(unit, clinic)):
            return new
    return None


def _due(session: Session, clinic: Clinic) -> datetime | None:
    if clinic.topics_from is None or clinic.group_chat_id is None:
        return None
    missing = topics.next_missing(session, clinic.id or 0, clinic.group_chat_id)
    return max(missing[1], clinic.topics_from) if missing else None


def _begin(unit: Unit, clinic: Clinic) -> NewTopic | None:
    chat_id, clinic_id = clinic.group_chat_id or 0, clinic.id or 0
    rested = budget.rested(unit.session, pace.topic_scopes(chat_id))
    missing = topics.next_missing(unit.session, clinic_id, chat_id)
    if missing is None or pace.topic_free_at(chat_id, rested, KEEP, unit.now) > unit.now:
        return None
    topic = topics.begin(unit.session, clinic_id, chat_id, missing[0], unit.now, unit.now + LEASE)
    if topic is None:
        return None
    budget.book(unit.session, pace.topic_booked(chat_id, rested, KEEP, unit.now))
    return NewTopic(clinic_id, topic, chat_id, _name(unit, clinic, missing[0]))


def _name(unit: Unit, clinic: Clinic, episode_id: int) -> str:
    """The pseudonym and the treatment: never a person's name, and nothing about how they are."""
    episode = unit.session.get_one(Episode, episode_id)
    treatment = text("protocol-name", protocol=episode.protocol)
    words = text("topic-name", reference=episode.reference, treatment=treatment)
    return label(words, unit.catalog, clinic.language, clinic.timezone, unit.now)


def record(unit: Unit, new: NewTopic, result: Result) -> None:
    """What Telegram said to it: the patient's card goes there, or all is said in General for a while."""
    topic = topics.get(unit.session, new.clinic_id, new.topic_id)
    if topic is None:  # the patient was forgotten at this moment
        return
    clinic = unit.session.get_one(Clinic, new.clinic_id)
    match result:
        case Sent(int(thread)):
            _made(unit, clinic, topic, thread)
        case Retry(_, None):
            topic.try_at = unit.now + SOON
        case Retry(_, timedelta() as after):
            clinic.topics_from, topic.try_at = unit.now + after, unit.now
        case Refused(why):
            _refused(unit, clinic, topic, why)
    topics.let_go(unit.session, new.clinic_id, new.chat_id)


def _made(unit: Unit, clinic: Clinic, topic: Topic, thread: int) -> None:
    topic.thread_id, topic.made_at = thread, unit.now
    unit.session.flush()
    case = cases.not_closed(unit.session, topic.clinic_id, topic.episode_id)
    if case and clinic.group_chat_id == topic.chat_id:
        _bring_card(unit, case, clinic, thread)


def _bring_card(unit: Unit, case: Case, clinic: Clinic, thread: int) -> None:
    """Without a sound, for it rang elsewhere. A card that is still to be said goes there by itself."""
    group = speak.to_group(clinic)
    copy = cards.living(unit, case).get(clinic.group_chat_id or 0)
    stands = copy and (copy.status is OutboxStatus.PENDING or copy.thread_id == thread)
    if group and not stands:
        cards.post(unit, case, [group], silent=True)


def _refused(unit: Unit, clinic: Clinic, topic: Topic, why: str) -> None:
    log.warning("no topic can be made", chat_id=topic.chat_id, why=why)
    clinic.topics_from, topic.try_at = unit.now + LATER, unit.now
    if "rights" not in why.lower():
        return
    for owner in rows.owners(unit.session, topic.clinic_id):
        speak.say(
            unit,
            speak.to_staff(owner),
            Message(lines=(text("topics-no-right", clinic=clinic.name),)),
            kind=OutboxKind.NOTICE,
            dedupe_key=f"topics:{topic.chat_id}:{owner.id}",
        )
