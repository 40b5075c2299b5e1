"""A tap on a button: what it stands for, and whether this person may."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.content.message import text
from bot.services.turn import Turn
from bot.store import audit, lookup
from bot.store.lookup import Pressed
from bot.store.models import Role

Actions = Mapping[str, Callable[[Turn, dict[str, Any]], None]]


def press(turn: Turn, actions: Actions) -> None:
    """Do what the button says, once it is certain that it is ours and theirs; always answers the tap."""
    found = _resolve(turn, turn.incoming.press.data if turn.incoming.press else "")
    if found is None:
        audit.record(turn.session, None, turn.now, turn.person.id, "press unknown", chat=turn.chat_id)
        turn.toast(text("press-expired"), alert=True)
        return
    pressed, action, args = found
    buttons = pressed.buttons
    if not _may(turn.person.id, pressed):
        about: dict[str, Any] = {"meant": action, "chat": turn.chat_id}
        audit.record(turn.session, buttons.clinic_id, turn.now, turn.person.id, "press refused", "", **about)
        turn.toast(text("press-not-yours"), alert=True)
        return
    turn.act_as(pressed)
    actions[action](turn, args)
    turn.toast(text("press-done"))


def _resolve(turn: Turn, data: str) -> tuple[Pressed, str, dict[str, Any]] | None:
    key, _, index = data.partition(":")
    pressed = lookup.pressed(turn.session, key, turn.person.id)
    if pressed is None:
        return None
    buttons = pressed.buttons
    if buttons.expires_at < turn.now or buttons.chat_id != turn.chat_id:
        return None
    if not index.isascii() or not index.isdigit() or int(index) >= len(buttons.actions):
        return None
    action, args = buttons.actions[int(index)]
    return pressed, action, args


def _may(user_id: int, pressed: Pressed) -> bool:
    buttons, staff = pressed.buttons, pressed.staff
    if buttons.user_id is not None and buttons.user_id != user_id:
        return False
    if buttons.audience == "user":
        return buttons.user_id is not None
    return staff is not None and (buttons.audience == "staff" or staff.role is Role.OWNER)
