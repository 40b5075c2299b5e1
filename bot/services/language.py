"""Changing the language one is spoken to in."""

from __future__ import annotations

from typing import Any

from bot.content.message import Button, Message, text
from bot.services.turn import Turn


def choose(turn: Turn) -> None:
    """Offer every language we have."""
    buttons = [
        Button(label=text(f"language-{code}"), action="language.set", args={"code": code})
        for code in turn.catalog.languages
    ]
    rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    turn.reply(Message(lines=(text("language-ask"),), rows=rows))


def _set(turn: Turn, args: dict[str, Any]) -> None:
    code = args["code"]
    if code not in turn.catalog.languages:
        return
    for member in (turn.patient, turn.staff):
        if member:
            member.language = code
    lasting = ((text("worry-button"),),) if turn.patient else None
    turn.show(Message(lines=(text("language-set"),), language=code))
    if lasting:
        turn.reply(Message(lines=(text("language-button"),), lasting=lasting, language=code))


ACTIONS = {"language.set": _set}
