"""The card where staff see it: posted, and every copy kept true by edits.

A chat has at most one living copy of a case's card, the newest; an older one shrinks to a pointer.
Copies in chats that may no longer see the case (somebody left, the group moved) are left alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.care.protocol import Level
from bot.content.message import Message, Text
from bot.services import speak
from bot.services.cases import card_text, topics
from bot.services.speak import Reader
from bot.services.unit import Unit
from bot.store import copies, duty, staff
from bot.store.models import Case, Clinic, OutboxKind, OutboxMessage, Priority, Staff
from bot.store.outbox import Said


def clinic_of(unit: Unit, case: Case) -> Clinic:
    """The clinic the case belongs to."""
    return unit.session.get_one(Clinic, case.clinic_id)


def privately(members: Iterable[Staff]) -> list[Reader]:
    """The private chats of these people."""
    return [speak.to_staff(member) for member in members]


def everyone(unit: Unit, case: Case) -> list[Reader]:
    """The group and every active member of staff in private."""
    group = speak.to_group(clinic_of(unit, case))
    return [*([group] if group else []), *privately(staff.active(unit.session, case.clinic_id))]


def alarmed(unit: Unit, case: Case) -> list[Reader]:
    """Everyone who is told of an EMERGENCY.

    Without a group that takes nothing now: what it refused would come to each of them a second time.
    """
    readers = everyone(unit, case)
    silent = clinic_of(unit, case).group_failed_since is not None
    return [reader for reader in readers if reader.staff_id is not None or not silent]


def common_room(unit: Unit, case: Case) -> list[Reader]:
    """The staff group; while none is bound, every active member of staff in private."""
    group = speak.to_group(clinic_of(unit, case))
    return [group] if group else privately(staff.active(unit.session, case.clinic_id))


def asked_first(unit: Unit, case: Case) -> list[Reader]:
    """Who gets a new card: the group, for URGENT whoever is on duty as well, for EMERGENCY everyone."""
    if case.level is Level.EMERGENCY:
        return alarmed(unit, case)
    room = common_room(unit, case)
    if case.level is not Level.URGENT:
        return room
    there = {reader.chat_id for reader in room}
    on_duty = privately(duty.on_duty(unit.session, case.clinic_id, unit.now))
    return [*room, *(reader for reader in on_duty if reader.chat_id not in there)]


def chat_of(unit: Unit, case: Case, member: Staff, chat_id: int) -> Reader:
    """The chat in which ``member`` acts: the group, else their own."""
    group = speak.to_group(clinic_of(unit, case))
    return group if group and group.chat_id == chat_id else speak.to_staff(member)


def post(
    unit: Unit,
    case: Case,
    readers: Iterable[Reader],
    *,
    silent: bool = False,
    above: Text | None = None,
    key: str | None = None,
) -> None:
    """A new card in each of these chats; it takes the place of an older copy there.

    ``above`` stands over the card until it is next edited. ``key`` makes this card appear once, whatever is
    retried.
    """
    older = living(unit, case)
    card = card_text.card(unit, case, clinic_of(unit, case))
    lines = (above, *card.lines) if above else card.lines
    message = card.model_copy(update={"lines": lines, "silent": silent})
    for reader in readers:
        once = f"{key}:{reader.chat_id}" if key else None
        said = tell(unit, case, reader, message, OutboxKind.CARD, dedupe_key=once)
        if reader.chat_id in older and older[reader.chat_id].id != said.id:
            link = topics.link(unit, case, older[reader.chat_id])
            _edit(unit, case, reader, older[reader.chat_id], card_text.moved(case, link))


def refresh(unit: Unit, case: Case, but: Iterable[Reader] = ()) -> None:
    """Make every living copy true; those in the chats of ``but`` are so already."""
    standing, fresh = living(unit, case), {reader.chat_id for reader in but}
    message = card_text.card(unit, case, clinic_of(unit, case))
    for reader in everyone(unit, case):
        if reader.chat_id in standing and reader.chat_id not in fresh:
            _edit(unit, case, reader, standing[reader.chat_id], message)


def ask_outcome(unit: Unit, case: Case, chat_id: int) -> None:
    """Turn the copy in this chat into the question how the case was closed."""
    copy = living(unit, case).get(chat_id)
    for reader in everyone(unit, case):
        if copy is not None and reader.chat_id == chat_id:
            message = card_text.card(unit, case, clinic_of(unit, case), choosing_outcome=True)
            _edit(unit, case, reader, copy, message)


def page(unit: Unit, case: Case, readers: Iterable[Reader], words: Text, key: str | None = None) -> None:
    """Alert these chats by a new message that answers their copy; who has no copy gets one first.

    ``key`` makes the alert happen once, whatever is retried.
    """
    chosen = list(readers)
    standing = living(unit, case)
    post(unit, case, [reader for reader in chosen if reader.chat_id not in standing], silent=True)
    standing = living(unit, case)
    for reader in chosen:
        tell(
            unit,
            case,
            reader,
            Message(lines=(words,)),
            OutboxKind.ALERT,
            replies_to_id=standing[reader.chat_id].id,
            dedupe_key=f"{key}:{reader.chat_id}" if key else None,
        )


def living(unit: Unit, case: Case) -> dict[int, OutboxMessage]:
    """The newest copy of the card in each chat that has one."""
    return copies.living(unit.session, case.clinic_id, case.id or 0, OutboxKind.CARD)


def tell(
    unit: Unit,
    case: Case,
    reader: Reader,
    message: Message,
    kind: OutboxKind,
    priority: Priority | None = None,
    **links: Any,
) -> Said:
    """Say something of a case to staff, in the group's or the person's language, as urgent as the case."""
    if reader.staff_id is None:
        message = message.model_copy(update={"language": clinic_of(unit, case).language})
    return speak.say(
        unit,
        reader,
        message,
        kind=kind,
        priority=_priority(case) if priority is None else priority,
        case_id=case.id,
        episode_id=case.episode_id,
        **links,
    )


def _edit(unit: Unit, case: Case, reader: Reader, copy: OutboxMessage, message: Message) -> None:
    # A chat's messages go by priority first: an edit must never overtake what it edits.
    tell(unit, case, reader, message, OutboxKind.CARD, Priority(copy.priority), edits_id=copy.id)


def _priority(case: Case) -> Priority:
    """What is urgent goes before everything else of its chat."""
    return Priority.URGENT if case.level.rank >= Level.URGENT.rank else Priority.REPLY
