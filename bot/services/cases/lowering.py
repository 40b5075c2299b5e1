"""A level made lower: only by a named person, with a reason (rule G2). Nothing automatic ever does it."""

from __future__ import annotations

from typing import Any

from bot.care.protocol import LEVELS, Level
from bot.content.message import Message, Text, text
from bot.services.cases import asked_words, case_moves
from bot.services.cases.card_buttons import in_pairs, news
from bot.services.cases.card_standing import name_of, taken
from bot.services.cases.pressing import Press, on_case
from bot.store.models import CaseStatus, Role

WHY = f"{asked_words.ASKS}lower"  #: state of a conversation: the reason is awaited


def levels(level: Level) -> tuple[Level, ...]:
    """What a case of ``level`` can be lowered to; a case is never less than ROUTINE."""
    return tuple(one for one in reversed(LEVELS) if Level.ROUTINE.rank <= one.rank < level.rank)


def which(press: Press, _args: dict[str, Any]) -> None:
    """To which level?"""
    if not _may(press):
        return
    buttons = [
        press.button(f"level-{level.value}", "case.lower-to", level=level.value, news=news(press.case))
        for level in levels(press.case.level)
    ]
    asked = text("lower-which", reference=press.case.reference)
    rows = in_pairs([*buttons, press.button("case-back", "case.keep")])
    press.say(Message(lines=(asked,), rows=rows), in_place=False)


def why(press: Press, args: dict[str, Any]) -> None:
    """With which reason?"""
    level = Level(args["level"])
    if not _may(press):
        return
    if press.outrun(args):
        press.turn.toast(text("case-news", reference=press.case.reference), alert=True)
        return
    if level not in levels(press.case.level):
        press.too_late()
        return
    name = text(f"level-{level.value}")
    press.say(
        Message(lines=(text("lower-chosen", reference=press.case.reference, level=name),)), in_place=True
    )
    question = text("lower-why", reference=press.case.reference)
    asked_words.ask(press, WHY, question, level=level.value, news=news(press.case))


def _may(press: Press) -> bool:
    """An open case, or the holder's own, or any for an owner; if not, the toast says why."""
    case, member = press.case, press.member
    if case.status is CaseStatus.CLOSED:
        press.too_late()
        return False
    if not levels(case.level):
        press.turn.toast(text("lower-lowest"))
        return False
    if case.status is CaseStatus.CLAIMED and member.id != case.claimed_by and member.role is not Role.OWNER:
        press.turn.toast(text("lower-not-yours", name=name_of(press.turn, case, case.claimed_by)))
        return False
    return True


def _lower(press: Press, draft: dict[str, Any]) -> Text:
    turn, case, level = press.turn, press.case, Level(draft["level"])
    if case.status is not CaseStatus.CLOSED and press.outrun(draft):
        return text("case-news", reference=case.reference)  # the reason was thought of before they came
    others = case.status is CaseStatus.CLAIMED and press.member.id != case.claimed_by
    allowed = level in levels(case.level) and not (others and press.member.role is not Role.OWNER)
    if allowed and case_moves.lower(turn, case, press.member, level, turn.incoming.text):
        return text("lower-done", reference=case.reference, level=text(f"level-{level.value}"))
    return taken(turn, case, press.clinic)


ACTIONS = {"case.lower": on_case(which), "case.lower-to": on_case(why)}
STATES = {WHY: asked_words.taking(_lower)}
