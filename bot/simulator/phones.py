"""A person's phone: what they do in Telegram, and what they see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from bot.simulator import acts, contents
from bot.simulator.chats import Chat, User
from bot.simulator.check import Upload
from bot.simulator.files import sample_picture
from bot.simulator.links import read_link
from bot.simulator.messages import Message
from bot.simulator.state import Push, Query
from bot.simulator.views import MessageView, view, views
from bot.simulator.world import Telegram


class NotOnScreen(AssertionError):
    """The person looked for something that is not there; the text says what is."""


class Phone:
    """One person in one chat: their private chat with the bot, or a group (``in_group``).

    Every act happens at once and queues what the bot will be told; the bot's answer shows on the screen
    when the bot has worked.
    """

    def __init__(
        self, world: Telegram, user: User, chat: Chat | None = None, anonymous: bool = False
    ) -> None:
        self.world = world
        self.user = user
        self.chat = chat or world.chat_of(user)
        self.anonymous = anonymous

    def in_group(self, group: Chat, *, anonymous: bool = False) -> Phone:
        """The same person in a group; as anonymous administrator when asked."""
        return Phone(self.world, self.user, group, anonymous)

    def open(self, link: str, group: Chat | None = None) -> Message | None:
        """Follows a t.me link: ``?start=`` presses Start, ``?startgroup=`` adds the bot to ``group``.

        ValueError for a link to another bot or with a payload Telegram does not carry.
        """
        payload, in_group, rights = read_link(link, str(self.world.bot.username))
        if in_group:
            return self._open_group(group or self.chat, payload, rights)
        self.unblock()
        private = Phone(self.world, self.user)
        return private.send(f"/start {payload}".strip())

    def send(
        self, text: str, *, reply_to: MessageView | Message | None = None, thread: int | None = None
    ) -> Message:
        """Types and sends a text."""
        return self._put(contents.text(text), reply_to=reply_to, thread=thread)

    def reply(self, message: MessageView | Message, text: str) -> Message:
        """Answers a message with Telegram's reply; in a topic, inside it."""
        return self._put(contents.text(text), reply_to=message)

    def photo(
        self,
        caption: str | None = None,
        content: bytes | None = None,
        reply_to: MessageView | Message | None = None,
    ) -> Message:
        """Sends a picture (Telegram recompresses it and drops its metadata)."""
        return self._put(self._photo(caption, content), reply_to=reply_to)

    def album(self, count: int, caption: str | None = None) -> list[Message]:
        """Sends ``count`` pictures at once: separate updates with one media_group_id."""
        extra = {"media_group_id": str(13_000_000_000 + self.world.next_serial())}
        return [self._put(self._photo(caption if n == 0 else None, None), extra=extra) for n in range(count)]

    def document(
        self,
        name: str = "note.pdf",
        content: bytes = b"%PDF-1.4",
        caption: str | None = None,
        mime: str = "application/pdf",
    ) -> Message:
        """Sends a file as a file: its bytes arrive untouched."""
        stored = self.world.files.keep("document", Upload(name, content, mime))
        return self._put(contents.document(stored) | contents.caption(caption))

    def sticker(self, emoji: str = "👍") -> Message:
        """Sends a sticker."""
        stored = self.world.files.keep("sticker", Upload("sticker.webp", sample_picture(), "image/webp"))
        return self._put(contents.sticker(stored, emoji))

    def voice(self, length: timedelta = timedelta(seconds=7)) -> Message:
        """Sends a spoken message."""
        stored = self.world.files.keep("voice", Upload("voice.oga", b"OggS", "audio/ogg"))
        return self._put(contents.voice(stored, length))

    def video(self, length: timedelta = timedelta(seconds=12), caption: str | None = None) -> Message:
        """Sends a film."""
        stored = self.world.files.keep("video", Upload("film.mp4", b"ftypmp42", "video/mp4"))
        return self._put(contents.video(stored, length) | contents.caption(caption))

    def poll(self, question: str = "Tea or coffee?", options: Sequence[str] = ("Tea", "Coffee")) -> Message:
        """Sends a poll."""
        return self._put(contents.poll(str(self.world.next_serial()), question, list(options)))

    def contact(self, phone_number: str = "+34600000001", name: str = "Ana") -> Message:
        """Sends a card from the address book."""
        return self._put(contents.contact(phone_number, name))

    def location(self, latitude: float = 40.4, longitude: float = -3.7) -> Message:
        """Sends a place on the map."""
        return self._put(contents.location(latitude, longitude))

    def forward(self, message: MessageView | Message, to: Chat | None = None) -> Message:
        """Forwards a message into ``to`` (their private chat with the bot when none is given)."""
        with self.world.lock:
            return acts.forward(self.world, self.user, _message(message), to or self.world.chat_of(self.user))

    def edit(self, message: MessageView | Message, text: str) -> None:
        """Changes a message of their own."""
        own = _message(message)
        if own.sender_id != self.user.id:
            raise NotOnScreen("people edit only their own messages")
        with self.world.lock:
            content = own.content | contents.caption(text) if own.has_caption else contents.text(text)
            acts.edit(self.world, own, content)

    def delete(self, message: MessageView | Message) -> None:
        """Deletes a message for both sides; the bot is not told."""
        _message(message).deleted = True

    def press(self, label: str, message: MessageView | Message | None = None) -> Query | None:
        """Presses the inline button ``label`` (all of it, else a part) on the newest message that has it.

        A button that is a link is opened (None); NotOnScreen lists what could have been pressed.
        """
        found, button = self._find(label, message)
        if "url" in button:
            self.open(str(button["url"]))
            return None
        with self.world.lock:
            return acts.press(self.world, self.user, found, str(button["callback_data"]))

    def tap(self, label: str) -> Message:
        """Taps a button of the lasting keyboard: it is sent as plain text."""
        shown = self.keyboard
        exact = [one for one in shown if one == label] or [one for one in shown if label in one]
        if not exact:
            raise NotOnScreen(f'no key "{label}"; the keyboard has: {shown}')
        if self.chat.keyboard and self.chat.keyboard.get("one_time_keyboard"):
            self.chat.keyboard = None
        return self.send(exact[0])

    def block(self) -> None:
        """Blocks the bot."""
        with self.world.lock:
            acts.block(self.world, self.user, True)

    def unblock(self) -> None:
        """Lets the bot write again."""
        with self.world.lock:
            acts.block(self.world, self.user, False)

    def screen(self, chat: Chat | None = None) -> list[MessageView]:
        """What stands in the chat now, oldest first."""
        with self.world.lock:
            return list(views(self.world, chat or self.chat, self.user))

    @property
    def last(self) -> MessageView:
        """The newest message of somebody else (no event of the chat); NotOnScreen when there is none."""
        with self.world.lock:
            for message in reversed(list(self.chat.visible())):
                if message.sender_id != self.user.id and not message.is_service:
                    return view(self.world, self.chat, message, self.user)
        raise NotOnScreen("nobody has written to this phone")

    @property
    def keyboard(self) -> list[str]:
        """Labels of the lasting keyboard; empty when it is closed."""
        rows = (self.chat.keyboard or {}).get("keyboard", [])
        return [one if isinstance(one, str) else str(one["text"]) for row in rows for one in row]

    @property
    def toast(self) -> str | None:
        """The text the bot gave for their last press; None while it has not answered or said nothing."""
        query = self._last_query()
        return query.answer if query else None

    @property
    def waiting(self) -> bool:
        """Whether the last pressed button still spins: the bot has not answered the press."""
        query = self._last_query()
        return query is not None and not query.answered

    @property
    def pushes(self) -> list[Push]:
        """What the lock screen showed of this chat, in order: first lines, edits never."""
        return [one for one in self.world.pushes if one.chat_id == self.chat.id]

    def _last_query(self) -> Query | None:
        mine = (query for query in reversed(self.world.queries.values()) if query.user is self.user)
        return next(mine, None)

    def _put(
        self,
        content: dict[str, Any],
        reply_to: MessageView | Message | None = None,
        thread: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Message:
        answered = _message(reply_to) if reply_to else None
        replied = answered.message_id if answered else None
        thread = thread or (answered.thread_id if answered else None)
        fields: dict[str, Any] = {"reply_to": replied, "thread_id": thread, "anonymous": self.anonymous}
        with self.world.lock:
            return acts.send(self.world, self.user, self.chat, content, extra=dict(extra or {}), **fields)

    def _photo(self, caption: str | None, content: bytes | None) -> dict[str, Any]:
        stored = self.world.files.keep(
            "photo", Upload("photo.jpg", content or sample_picture(), "image/jpeg")
        )
        return contents.photo(stored) | contents.caption(caption)

    def _find(self, label: str, message: MessageView | Message | None) -> tuple[Message, dict[str, Any]]:
        newest_first = [_message(message)] if message else list(self.chat.visible())[::-1]
        for one in newest_first:
            buttons = [button for row in one.inline_keyboard or [] for button in row]
            whole = [button for button in buttons if button["text"] == label]
            for button in whole or [button for button in buttons if label in button["text"]]:
                return one, button
        shown = "\n".join(str(one) for one in self.screen()[-8:])
        raise NotOnScreen(f'no button "{label}" for {self.user.first_name}; on the screen:\n{shown}')

    def _open_group(self, group: Chat, payload: str, rights: frozenset[str]) -> Message | None:
        if group.is_private:
            raise ValueError("a startgroup link needs the group the person chooses")
        if not group.standing(self.world.bot.id).present:
            self.world.add_bot(group, self.user, admin=bool(rights), rights=rights | {"can_manage_chat"})
        if not payload:
            return None
        return self.in_group(group).send(f"/start@{self.world.bot.username} {payload}")


def _message(shown: MessageView | Message) -> Message:
    return shown.message if isinstance(shown, MessageView) else shown
