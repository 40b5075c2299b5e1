"""Looking at Telegram from outside: what has come onto the phones since the last look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from bot.simulator.chats import Chat
from bot.simulator.messages import Message
from bot.simulator.phones import Phone
from bot.simulator.play.columns import Block, Side, Voice
from bot.simulator.state import Call
from bot.simulator.views import described
from bot.simulator.world import Telegram

PICTURE = "▣ "  #: before the words under a picture
_PLAIN_TOASTS = ("", "✓")  #: a tap that only stops spinning says nothing


@dataclass(frozen=True)
class Room:
    """A chat that is watched. ``only``: the one member of staff whose private chat it is."""

    side: Side
    only: str = ""


@dataclass(frozen=True)
class _Version:
    text: str
    buttons: tuple[str, ...]


@dataclass
class Watch:
    """Everything that happens in the watched chats, in Telegram's own order."""

    world: Telegram
    _rooms: dict[int, Room] = field(default_factory=dict)
    _known: dict[tuple[int, int], _Version] = field(default_factory=dict)
    _done: list[Block] = field(default_factory=list)  #: taps, which Telegram keeps no message of
    _read: dict[Side, set[str]] = field(default_factory=lambda: {side: set() for side in Side})
    _calls: int = 0

    def add(self, chat: Chat, side: Side, only: str = "") -> None:
        """Watch this chat too, from its first message on."""
        self._rooms[chat.id] = Room(side, only)

    def tapped(self, phone: Phone, label: str) -> None:
        """Somebody has tapped a button."""
        room = self._rooms[phone.chat.id]
        who = phone.user.first_name if room.side is Side.STAFF else ""
        self._done.append(Block(room.side, Voice.TAP, label, who))

    def take(self, *, folded: bool = False) -> list[Block]:
        """What is new, acts of people first; copies of one message count as one."""
        acts, self._done = self._done, []
        written = [block for chat_id in self._rooms for block in self._written(chat_id)]
        calls = list(islice(self.world.calls, self._calls, None))
        self._calls += len(calls)
        said = [block for call in calls if not call.error for block in self._said(call)]
        if folded:
            said = [replace(block, folded=True) for block in said]
        return [*acts, *written, *(self._reread(block) for block in _merged(said))]

    def _reread(self, block: Block) -> Block:
        """The block, knowing which of its lines have been read in its column before."""
        lines, read = set(block.text.split("\n")), self._read[block.side]
        again = replace(block, read=frozenset(lines & read))
        if not block.folded:
            read |= lines
        return again

    def _written(self, chat_id: int) -> Iterator[Block]:
        """What people wrote and what happened in the chat."""
        room = self._rooms[chat_id]
        for message in list(self.world.chats[chat_id].visible()):
            by_bot = message.sender_id == self.world.bot.id and not message.is_service
            if by_bot or (chat_id, message.message_id) in self._known:
                continue
            self._known[chat_id, message.message_id] = _version(message)
            who = self.world.users[message.sender_id].first_name if room.side is Side.STAFF else ""
            if message.is_service:
                yield Block(room.side, Voice.ASIDE, _event(message))
            else:
                yield Block(room.side, Voice.PERSON, message.text or described(message), who)

    def _said(self, call: Call) -> Iterator[Block]:
        if call.method == "answerCallbackQuery":
            yield from self._toast(call)
            return
        room = self._rooms.get(call.params.get("chat_id", 0))
        if room is None:
            return
        for message in self._changed(call):
            key = (message.chat_id, message.message_id)
            before, now = self._known.get(key), _version(message)
            if now == before:
                continue
            copy = before is None and now in self._known.values()
            self._known[key] = now
            yield Block(
                room.side,
                Voice.BOT,
                now.text,
                room.only,
                now.buttons,
                before.text if before else None,
                before.buttons if before else (),
                folded=copy and room.side is Side.STAFF,
            )

    def _changed(self, call: Call) -> Iterator[Message]:
        """The message a call made or edited, as it stands by now."""
        chat = self.world.chats[call.params["chat_id"]]
        if call.method.startswith("edit"):
            yield chat.messages[call.params["message_id"]]
            return
        if call.method.startswith(("send", "copy")):
            mine = (
                one for one in chat.visible() if one.sender_id == self.world.bot.id and not one.is_service
            )
            yield from islice((one for one in mine if (chat.id, one.message_id) not in self._known), 1)

    def _toast(self, call: Call) -> Iterator[Block]:
        query = self.world.queries[call.params["callback_query_id"]]
        room = self._rooms.get(query.message.chat_id)
        words = str(call.params.get("text", ""))
        if room is not None and words not in _PLAIN_TOASTS:
            who = query.user.first_name if room.side is Side.STAFF else ""
            yield Block(room.side, Voice.TOAST, words, who)


def _version(message: Message) -> _Version:
    text = message.text or described(message)
    buttons = tuple(str(one["text"]) for row in message.inline_keyboard or [] for one in row)
    return _Version(PICTURE + text if "photo" in message.content and message.text else text, buttons)


def _event(message: Message) -> str:
    """What happened to the chat itself; who came in, in signs that need no language."""
    came: list[dict[str, str]] = message.content.get("new_chat_members", [])
    return ", ".join(f"+ {one['first_name']}" for one in came) or described(message)


def _merged(blocks: list[Block]) -> list[Block]:
    """The same words to several people, or to the group and to some of them, shown once."""
    first: dict[tuple[object, ...], Block] = {}
    names: dict[tuple[object, ...], list[str]] = {}
    for block in blocks:
        to_all = block.voice is Voice.BOT
        alike = (block.side, block.voice, block.text, block.before is None, to_all or block.who)
        first.setdefault(alike, block)
        names.setdefault(alike, []).append(block.who)
    return [
        replace(block, who="" if "" in names[alike] else ", ".join(dict.fromkeys(names[alike])))
        for alike, block in first.items()
    ]
