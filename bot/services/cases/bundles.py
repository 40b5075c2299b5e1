"""A group that gets more alerts than Telegram lets through: one list, worst first, in place of many cards."""

from __future__ import annotations

from bot.content.message import Message, text
from bot.services import speak
from bot.services.cases import card_buttons, case_lines
from bot.services.unit import Unit
from bot.store import cases, lookup, outbox
from bot.store.models import Case, CaseStatus, OutboxKind, Priority

FROM = 6  #: so many alerts that wait for the group become one list; fewer are through in half a minute
SHOWN = 20  #: more would not fit a phone
BUNDLED = "bundled"  #: why such a card was not said: its case stands in the list, a tap away


def bundle(unit: Unit, chat_id: int) -> None:
    """Put one list in place of the cards and alerts that wait for this group, when there are many."""
    clinic = lookup.clinic_of_group(unit.session, chat_id)
    if clinic is None or clinic.id is None:
        return
    waiting = outbox.waiting_alerts(unit.session, clinic.id, chat_id, unit.now)
    if len(waiting) < FROM:
        return
    outbox.cancel(unit.session, waiting, BUNDLED)
    outbox.cancel_keyed(unit.session, _key(clinic.id), BUNDLED)  # an older list that waits as well
    nobodys = sorted(_nobodys(unit, clinic.id), key=case_lines.worst_first)
    shown = nobodys[:SHOWN]
    head = text("bundle-head", count=len(nobodys))
    lines = [head, *(case_lines.line(unit, case, clinic) for case in shown)]
    if len(nobodys) > SHOWN:
        lines.append(text("cases-more", count=len(nobodys) - SHOWN))
    buttons = [case_lines.button(case) for case in shown]
    group = speak.to_group(clinic)
    if group is not None:
        speak.say(
            unit,
            group,
            Message(lines=tuple(lines), rows=card_buttons.in_pairs(buttons)),
            kind=OutboxKind.NOTICE,
            priority=Priority.URGENT,
            dedupe_key=f"{_key(clinic.id)}{unit.now.isoformat()}",
        )


def _nobodys(unit: Unit, clinic_id: int) -> list[Case]:
    return [case for case in cases.waiting(unit.session, clinic_id) if case.status is CaseStatus.OPEN]


def _key(clinic_id: int) -> str:
    return f"bundle:{clinic_id}:"
