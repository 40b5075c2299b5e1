"""The methods by which the bot changes or removes what stands in a chat."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.simulator.chats import Chat
from bot.simulator.errors import bad_request
from bot.simulator.limits import check_markup, formatted
from bot.simulator.messages import Message
from bot.simulator.pace import LIGHT
from bot.simulator.sending import spend
from bot.simulator.state import State

Args = dict[str, Any]
#: Past this age a bot deletes nothing.
DELETABLE = timedelta(hours=48)


def edit_text(state: State, args: Args) -> Args:
    """editMessageText; without reply_markup the keyboard goes."""
    chat, message = _editable(state, args)
    parsed = formatted(args, "text")
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    content: Args = {"text": parsed.text} | ({"entities": parsed.entities} if parsed.entities else {})
    return _changed(state, chat, message, content, args)


def edit_caption(state: State, args: Args) -> Args:
    """editMessageCaption; without caption it is removed."""
    chat, message = _editable(state, args)
    if not message.has_caption:
        raise bad_request("there is no caption in the message to edit")
    parsed = formatted(args, "caption")
    content = {name: value for name, value in message.content.items() if not name.startswith("caption")}
    if parsed.text:
        content["caption"] = parsed.text
    if parsed.text and parsed.entities:
        content["caption_entities"] = parsed.entities
    return _changed(state, chat, message, content, args)


def edit_markup(state: State, args: Args) -> Args:
    """editMessageReplyMarkup; without reply_markup the keyboard goes."""
    chat, message = _editable(state, args)
    return _changed(state, chat, message, message.content, args)


def _editable(state: State, args: Args) -> tuple[Chat, Message]:
    if "chat_id" not in args:
        raise bad_request("chat_id is empty")
    chat = state.writable(args["chat_id"])
    message = state.message(chat, args.get("message_id", 0), "message to edit")
    if message.sender_id != state.bot.id or message.is_service or "forward_origin" in message.extra:
        raise bad_request("message can't be edited")
    return chat, message


def _changed(state: State, chat: Chat, message: Message, content: Args, args: Args) -> Args:
    markup = args.get("reply_markup") or {}
    check_markup(markup)
    keyboard = markup.get("inline_keyboard") or None
    if content == message.content and keyboard == message.inline_keyboard:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    spend(state, chat, LIGHT)
    message.content, message.inline_keyboard = content, keyboard
    message.edited_at = state.clock.now()
    return state.message_json(message)


def delete_message(state: State, args: Args) -> bool:
    """deleteMessage: its own, or in a private chat or with the right anybody's, within 48 hours."""
    chat = state.writable(args["chat_id"])
    message = state.message(chat, args["message_id"], "message to delete")
    if not _deletable(state, chat, message):
        raise bad_request("message can't be deleted")
    spend(state, chat, LIGHT)
    message.deleted = True
    return True


def delete_messages(state: State, args: Args) -> bool:
    """deleteMessages: up to 100; what is missing or may not be deleted is passed over."""
    chat = state.writable(args["chat_id"])
    if len(args["message_ids"]) > 100:
        raise bad_request("Too many message identifiers specified")
    spend(state, chat, LIGHT)
    for message_id in args["message_ids"]:
        message = chat.messages.get(message_id)
        if message and _deletable(state, chat, message):
            message.deleted = True
    return True


def _deletable(state: State, chat: Chat, message: Message) -> bool:
    if chat.may(state.bot.id, "can_delete_messages"):
        return True
    if state.clock.now() - message.at >= DELETABLE or "group_chat_created" in message.content:
        return False
    return chat.is_private or message.sender_id == state.bot.id


def pin_message(state: State, args: Args) -> bool:
    """pinChatMessage."""
    chat = _pinnable(state, args)
    message = state.message(chat, args["message_id"], "message to pin")
    if message.message_id not in chat.pinned:
        chat.pinned.append(message.message_id)
        state.add_message(chat, state.bot, {"pinned_message": state.message_json(message, nested=True)})
    return True


def unpin_message(state: State, args: Args) -> bool:
    """unpinChatMessage; the newest pinned one when none is named."""
    chat = _pinnable(state, args)
    message_id = args.get("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise bad_request("Message to unpin not found")
    chat.pinned.remove(message_id)
    return True


def _pinnable(state: State, args: Args) -> Chat:
    chat = state.writable(args["chat_id"])
    if not chat.is_private and not chat.may(state.bot.id, "can_pin_messages"):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat
