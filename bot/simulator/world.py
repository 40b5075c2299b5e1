"""The local Telegram: one bot, people, groups, and every method the bot may call."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any

from bot.simulator import acts, chatting, editing, membership, receiving, sending
from bot.simulator.chats import ANONYMOUS_ID, USUAL_RIGHTS, Chat, ChatKind, Member, Standing, User
from bot.simulator.check import Upload, decode, method_name
from bot.simulator.errors import ApiError
from bot.simulator.faults import Fault
from bot.simulator.messages import Message
from bot.simulator.pace import Pace
from bot.simulator.state import BOT_ID, Call, Clock, State

#: Beyond 32 bits, as real accounts are by now.
FIRST_USER_ID = 6_100_000_000

_METHODS: dict[str, Callable[[State, dict[str, Any]], Any]] = {
    "getMe": chatting.get_me,
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.get_webhook_info,
    "answerCallbackQuery": receiving.answer_query,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "copyMessage": sending.copy_message,
    "forwardMessage": sending.forward_message,
    "editMessageText": editing.edit_text,
    "editMessageCaption": editing.edit_caption,
    "editMessageReplyMarkup": editing.edit_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "pinChatMessage": editing.pin_message,
    "unpinChatMessage": editing.unpin_message,
    "getChat": chatting.get_chat,
    "getChatMember": chatting.get_member,
    "getChatAdministrators": chatting.get_administrators,
    "getChatMemberCount": chatting.get_member_count,
    "getFile": chatting.get_file,
    "leaveChat": chatting.leave_chat,
    "sendChatAction": chatting.send_action,
    "setMyCommands": chatting.set_commands,
    "getMyCommands": chatting.get_commands,
    "deleteMyCommands": chatting.delete_commands,
    "setMyDescription": chatting.set_about("description", 512),
    "getMyDescription": chatting.get_about("description"),
    "setMyShortDescription": chatting.set_about("short_description", 120),
    "getMyShortDescription": chatting.get_about("short_description"),
    "createForumTopic": chatting.create_topic,
    "editForumTopic": chatting.edit_topic,
    "closeForumTopic": chatting.close_topic,
    "reopenForumTopic": chatting.reopen_topic,
    "deleteForumTopic": chatting.delete_topic,
    "setChatMenuButton": lambda state, args: True,
    "getChatMenuButton": lambda state, args: {"type": "commands"},
}


class Telegram(State):
    """Telegram with one bot, seen from outside: ``call`` for the bot, the rest for people and tests.

    ``clock`` decides every time and expiry. ``pace=None`` switches rate limits off. ``latency`` gives the
    real seconds a call takes and is obeyed where calls arrive (request, serve). Thread-safe.
    """

    def __init__(
        self, clock: Clock, *, username: str = "aftercare_bot", pace: Pace | None = None, limits: bool = True
    ):
        bot = User(BOT_ID, "Aftercare", username=username, is_bot=True)
        super().__init__(clock, bot, new_token(), (pace or Pace()) if limits else None)
        self.latency: Callable[[str], float] = lambda method: 0.0
        hidden = User(ANONYMOUS_ID, "Group", username="GroupAnonymousBot", is_bot=True)
        self.users = {bot.id: bot, hidden.id: hidden}

    def call(self, method: str, raw: Mapping[str, object], files: Mapping[str, Upload] | None = None) -> Any:
        """One call of the bot: its result as JSON values, or ApiError with Telegram's words."""
        with self.lock:
            name = method_name(method)
            try:
                args = decode(name, raw, files or {})
                result = _METHODS[name](self, args)
            except ApiError as refused:
                self.calls.append(Call(self.clock.now(), name, dict(raw), refused.description))
                raise
            self.calls.append(Call(self.clock.now(), name, args, None))
            return result

    def fail_next(self, method: str, how: Fault | str, **more: Any) -> None:
        """Breaks the next call of ``method`` ("*": any); ``times, error, chat_id`` as in ``Faults.order``."""
        self.faults.order(method, how, **more)

    def halt(self, length: timedelta) -> None:
        """For ``length`` everything the bot says is refused with 429 and the time that is left."""
        self.halted_until = self.clock.now() + length

    def revoke_token(self) -> str:
        """The owner makes a new token: the old one is refused with 401 from now on."""
        self.token = new_token()
        return self.token

    def new_user(self, first_name: str, *, language: str | None = "en", **fields: Any) -> User:
        """A person with a Telegram account who never met the bot. ``fields``: those of ``User``."""
        with self.lock:
            user = User(FIRST_USER_ID + self.next_serial(), first_name, language_code=language, **fields)
            self.users[user.id] = user
            return user

    def new_group(
        self,
        title: str,
        creator: User,
        members: Iterable[User] = (),
        *,
        kind: ChatKind = ChatKind.SUPERGROUP,
        forum: bool = False,
        username: str | None = None,
    ) -> Chat:
        """A group of people without the bot; private unless it has a ``username``."""
        with self.lock:
            chat = membership.new_group(self, creator, title, kind, username)
            chat.forum = forum
            chat.members |= {user.id: Member(user) for user in members}
            return chat

    def add_bot(
        self, chat: Chat, by: User, *, admin: bool = False, rights: Iterable[str] = USUAL_RIGHTS
    ) -> None:
        """A member adds the bot, as administrator if asked."""
        with self.lock:
            membership.add(self, chat, by, [self.bot])
            if admin:
                membership.promote_bot(self, chat, by, rights)

    def promote_bot(self, chat: Chat, by: User, rights: Iterable[str] = USUAL_RIGHTS) -> None:
        """The bot becomes administrator."""
        with self.lock:
            membership.promote_bot(self, chat, by, rights)

    def demote_bot(self, chat: Chat, by: User) -> None:
        """The bot becomes a plain member again."""
        with self.lock:
            membership.change_bot(self, chat, by, Member(self.bot, Standing.MEMBER))

    def kick_bot(self, chat: Chat, by: User) -> None:
        """The bot is thrown out."""
        with self.lock:
            membership.remove(self, chat, by, self.bot)

    def mute(self, chat: Chat, *, muted: bool = True) -> None:
        """From now on only administrators may write in the group, or all may again; no bot is told."""
        with self.lock:
            chat.muted = muted

    def join(self, chat: Chat, user: User, by: User | None = None) -> None:
        """A person comes into a group, added by somebody or by a link."""
        with self.lock:
            membership.add(self, chat, by or user, [user])

    def leave(self, chat: Chat, user: User, by: User | None = None) -> None:
        """A person leaves, or is thrown out by somebody."""
        with self.lock:
            membership.remove(self, chat, by or user, user)

    def make_admin(self, chat: Chat, user: User, by: User, *, admin: bool = True) -> None:
        """A person becomes administrator, or stops being one."""
        standing = Standing.ADMINISTRATOR if admin else Standing.MEMBER
        with self.lock:
            membership.set_standing(self, chat, by, user, standing)

    def migrate(self, chat: Chat, by: User) -> Chat:
        """A basic group becomes a supergroup, which is returned."""
        with self.lock:
            return membership.migrate(self, chat, by)

    def set_forum(self, chat: Chat, by: User, on: bool = True) -> None:
        """Somebody switches a supergroup's topics on or off."""
        with self.lock:
            membership.set_forum(self, chat, by, on)

    def new_topic(self, chat: Chat, by: User, name: str) -> Message:
        """A person makes a topic; its number is that of the message returned."""
        with self.lock:
            return membership.new_topic(self, chat, by, name)

    def close_topic(self, chat: Chat, by: User, thread_id: int) -> None:
        """A person closes a topic."""
        with self.lock:
            membership.close_topic(self, chat, by, thread_id)

    def delete_topic(self, chat: Chat, thread_id: int) -> None:
        """A person deletes a topic with its messages; the bot is not told."""
        with self.lock:
            membership.delete_topic(chat, thread_id)

    def chat_of(self, user: User) -> Chat:
        """The person's private chat with the bot."""
        with self.lock:
            return acts.private_chat(self, user)


def new_token() -> str:
    """A token of Telegram's shape for the simulated bot."""
    return f"{BOT_ID}:{secrets.token_urlsafe(26)[:35]}"
