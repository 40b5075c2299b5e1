"""The door: /start with or without a code, and codes that are typed. What they open is elsewhere."""

from __future__ import annotations

import re

from bot.care.enrolment import normalise_code
from bot.content.message import Message, Text, text
from bot.services.clinic import binding, setup
from bot.services.enrolment import arrivals, codes, consent, risks, zones
from bot.services.plan import plan_view, today
from bot.services.turn import Turn
from bot.store.models import EnrolmentCode, Invite, InviteKind


def start(turn: Turn) -> None:
    """/start, alone or with a code behind it."""
    if turn.incoming.payload:
        _open(turn, turn.incoming.payload)
    elif turn.incoming.place.is_group:
        key = "hint-staff" if turn.staff else "setup-group-hint"
        turn.reply(Message(lines=(text(key, bot=turn.bot_username),)))
    else:
        _greet(turn)


def _greet(turn: Turn) -> None:
    if turn.patient and turn.clinic:
        words = text("enrol-hello-again", clinic=turn.clinic.name)
        turn.reply(Message(lines=(words,), lasting=((text("worry-button"),),)))
        today.begin(turn, turn.patient)
    else:
        turn.reply(Message(lines=(text("hint-staff" if turn.staff else "help-stranger"),)))


def typed_code(turn: Turn) -> bool:
    """A private message that looks like a code. Words are taken for one only when they open something.

    Ten letters can also be what somebody says: "it feels hot" must reach the clinic, "hello there" is no try.
    """
    words = _of_link(turn.incoming.text)
    if turn.incoming.edited or turn.incoming.media or normalise_code(words) is None:
        return False
    if _open(turn, words, quietly=turn.patient is not None or _said(words)):
        return True
    return turn.state == consent.CONFIRM and consent.remind(turn)


def _of_link(words: str) -> str:
    """The code of our own link, which was sent instead of opened; any other words as they are."""
    found = LINK.fullmatch(words.strip())
    return found[1] if found else words


def _said(words: str) -> bool:
    return len(words.split()) > 1 and not any(character.isdigit() for character in words)


def _open(turn: Turn, words: str, *, quietly: bool = False) -> bool:
    """Do what the code opens. False only when ``quietly`` and it opens nothing."""
    found = codes.look_up(turn, turn.person.id, words)
    refused = found if isinstance(found, Text) else _wrong_place(turn, found)
    if refused and quietly:
        return False
    if refused:
        turn.reply(Message(lines=(refused,)))
    elif isinstance(found, EnrolmentCode):
        _enrol(turn, found)
    elif isinstance(found, Invite) and found.kind is InviteKind.GROUP:
        binding.offer(turn, found)
    elif isinstance(found, Invite):
        setup.join(turn, found)
    return True


def _wrong_place(turn: Turn, found: EnrolmentCode | Invite) -> Text | None:
    """In a group only a group code opens anything, and nobody there learns more."""
    for_groups = isinstance(found, Invite) and found.kind is InviteKind.GROUP
    return text("error-code-refused") if turn.incoming.place.is_group and not for_groups else None


def _enrol(turn: Turn, code: EnrolmentCode) -> None:
    if code.used_at is None:
        consent.ask(turn, code)
        return
    turn.reply(Message(lines=(text("enrol-already-in"),)))
    plan_view.plan(turn)


LINK = re.compile(r"(?:https?://)?t\.me/\w+\?start=([\w-]+)")
ACTIONS = {**consent.ACTIONS, **risks.ACTIONS, **zones.ACTIONS, **arrivals.ACTIONS}
STATES = {**consent.STATES, **zones.STATES}
