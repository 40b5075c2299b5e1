"""A chat as plain text, for reading and for snapshot tests."""

from __future__ import annotations

from datetime import tzinfo

from bot.simulator.chats import Chat, User
from bot.simulator.state import State
from bot.simulator.views import MessageView, views


def transcript(state: State, chat: Chat, viewer: User, zone: tzinfo) -> str:
    """Every visible message with its time (in ``zone``), sender, text and buttons."""
    return "\n\n".join(entry(one, zone) for one in views(state, chat, viewer)) + "\n"


def entry(shown: MessageView, zone: tzinfo) -> str:
    """One message of a transcript."""
    marks = [mark for mark, on in (("edited", shown.edited), ("silent", _silent(shown))) if on]
    lines = [f"{shown.at.astimezone(zone):%a %d %b %H:%M} {shown.who}"]
    if marks:
        lines[0] += f" ({', '.join(marks)})"
    if shown.reply_to is not None:
        lines.append(f"  | {shown.reply_to.splitlines()[0]}")
    lines += [f"  {line}".rstrip() for line in _body(shown).splitlines()]
    lines += ["  " + " ".join(f"[ {label} ]" for label in row) for row in shown.rows]
    return "\n".join(lines)


def _body(shown: MessageView) -> str:
    pictured = shown.photo is not None and shown.message.text
    return f"«photo» {shown.text}" if pictured else shown.text


def _silent(shown: MessageView) -> bool:
    return shown.message.silent and not shown.own
