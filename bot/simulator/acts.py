"""What a person does with their phone. Each act queues what Telegram would tell the bot."""

from __future__ import annotations

from typing import Any

from bot.simulator.chats import Chat, ChatKind, Member, Standing, User
from bot.simulator.messages import Message
from bot.simulator.sending import origin
from bot.simulator.state import Query, State, stamp


def private_chat(state: State, user: User) -> Chat:
    """The person's chat with the bot; the bot cannot use it before they start it."""
    if user.id not in state.chats:
        state.chats[user.id] = Chat(user.id, ChatKind.PRIVATE, person=user)
    return state.chats[user.id]


def send(state: State, user: User, chat: Chat, content: dict[str, Any], **fields: Any) -> Message:
    """A message of a person. ValueError when their Telegram would not let them."""
    if chat.is_private:
        if chat.blocked:
            raise ValueError(f"{user.first_name} has blocked the bot and must unblock it to write")
        chat.started = True
    elif not chat.standing(user.id).present or chat.gone or chat.migrated_to is not None:
        raise ValueError(f"{user.first_name} cannot write in {chat.title}")
    elif not _open_to(chat, user, fields.get("thread_id")):
        raise ValueError(f"{user.first_name} cannot write in this topic of {chat.title}")
    message = state.add_message(chat, user, content, **fields)
    if seen_by_bot(state, chat, message):
        state.updates.push("message", state.message_json(message), message.at)
    return message


def _open_to(chat: Chat, user: User, thread_id: int | None) -> bool:
    if thread_id is None or not chat.forum:
        return True
    topic = chat.topics.get(thread_id)
    return topic is not None and (not topic.closed or chat.may(user.id, "can_manage_topics"))


def seen_by_bot(state: State, chat: Chat, message: Message) -> bool:
    """Privacy mode: as a plain member the bot sees commands, replies to it, mentions and events only."""
    if chat.is_private:
        return True
    standing = chat.standing(state.bot.id)
    if not standing.present:
        return False
    if state.reads_all or standing is Standing.ADMINISTRATOR or message.is_service:
        return True
    replied = chat.messages.get(message.reply_to or 0)
    return _addressed(state, message) or (replied is not None and replied.sender_id == state.bot.id)


def _addressed(state: State, message: Message) -> bool:
    name = f"@{state.bot.username}".lower()
    words = message.text.lower().split()
    command = words[0] if words and words[0].startswith("/") else None
    if command is not None:
        return "@" not in command or command.endswith(name)
    return any(word.startswith(name) for word in words)


def edit(state: State, message: Message, content: dict[str, Any]) -> None:
    """A person changes their own message."""
    message.content, message.edited_at = content, state.clock.now()
    if seen_by_bot(state, state.chats[message.chat_id], message):
        state.updates.push("edited_message", state.message_json(message), message.edited_at)


def forward(state: State, user: User, message: Message, chat: Chat) -> Message:
    """A person forwards a message into a chat. Buttons that answer to the bot stay behind."""
    content = dict(message.content)
    links = [[one for one in row if "url" in one] for row in message.inline_keyboard or []]
    keyboard = [row for row in links if row] or None
    extra = {"forward_origin": origin(state, message)}
    return send(state, user, chat, content, extra=extra, inline_keyboard=keyboard)


def press(state: State, user: User, message: Message, data: str) -> Query:
    """A person presses an inline button that carries ``data``; a bot that was thrown out hears nothing."""
    chat = state.chats[message.chat_id]
    query = Query(str(4_000_000_000 + state.next_serial()), user, message, data, state.clock.now())
    state.queries[query.id] = query
    body = {
        "id": query.id,
        "from": user.as_json(),
        "message": state.message_json(message),
        "chat_instance": str(message.chat_id),
        "data": data,
    }
    if chat.is_private or chat.standing(state.bot.id).present:
        state.updates.push("callback_query", body, query.at)
    return query


def block(state: State, user: User, blocked: bool) -> None:
    """A person blocks the bot, or lets it write again."""
    chat = private_chat(state, user)
    if chat.blocked == blocked:
        return
    old, new = (Standing.MEMBER, Standing.KICKED) if blocked else (Standing.KICKED, Standing.MEMBER)
    body = {
        "chat": chat.as_json(),
        "from": user.as_json(),
        "date": stamp(state.clock.now()),
        "old_chat_member": Member(state.bot, old).as_json(),
        "new_chat_member": Member(state.bot, new).as_json(),
    }
    state.updates.push("my_chat_member", body, state.clock.now())
    chat.blocked = blocked
