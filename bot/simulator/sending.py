"""The methods by which the bot says something."""

from __future__ import annotations

import math
from typing import Any

from bot.simulator import contents
from bot.simulator.chats import Chat, ChatKind, Standing, Topic
from bot.simulator.check import Upload
from bot.simulator.errors import bad_request, too_many_requests
from bot.simulator.files import StoredFile
from bot.simulator.limits import check_markup, formatted
from bot.simulator.messages import Message
from bot.simulator.state import State, stamp

Args = dict[str, Any]


def send_message(state: State, args: Args) -> Args:
    """sendMessage."""
    chat = state.writable(args["chat_id"])
    parsed = formatted(args, "text")
    content: Args = {"text": parsed.text}
    if parsed.entities:
        content["entities"] = parsed.entities
    return state.message_json(said(state, chat, content, args))


def send_photo(state: State, args: Args) -> Args:
    """sendPhoto, a new picture or one Telegram already has."""
    chat = state.writable(args["chat_id"])
    content = _caption(args) | contents.photo(_file(state, "photo", args["photo"]))
    return state.message_json(said(state, chat, content, args))


def send_document(state: State, args: Args) -> Args:
    """sendDocument."""
    chat = state.writable(args["chat_id"])
    content = _caption(args) | contents.document(_file(state, "document", args["document"]))
    return state.message_json(said(state, chat, content, args))


def copy_message(state: State, args: Args) -> Args:
    """copyMessage: the content without its origin; a new caption if one is given."""
    chat, original = _original(state, args, "message to copy")
    if original.is_service or "poll" in original.content:
        raise bad_request("message can't be copied")
    content = dict(original.content)
    if original.has_caption and "caption" in args:
        content = {
            name: value for name, value in content.items() if not name.startswith("caption")
        } | _caption(args)
    message = said(state, chat, content, args)
    return {"message_id": message.message_id}


def forward_message(state: State, args: Args) -> Args:
    """forwardMessage."""
    chat, original = _original(state, args, "message to forward")
    if original.is_service:
        raise bad_request("message can't be forwarded")
    message = said(state, chat, dict(original.content), args)
    message.extra["forward_origin"] = origin(state, original)
    return state.message_json(message)


def origin(state: State, original: Message) -> Args:
    """Where a forward comes from: a user, or only a name for those who hide."""
    if "forward_origin" in original.extra:
        return dict(original.extra["forward_origin"])
    sender, date = state.users[original.sender_id], stamp(original.at)
    if sender.hides_forwards:
        return {"type": "hidden_user", "date": date, "sender_user_name": sender.first_name}
    return {"type": "user", "date": date, "sender_user": sender.as_json()}


def said(state: State, chat: Chat, content: Args, args: Args) -> Message:
    """Puts the bot's message into the chat once everything about it is proved right."""
    markup = args.get("reply_markup") or {}
    check_markup(markup)
    _may_write(state, chat, content)
    topic = state.topic(chat, args.get("message_thread_id"))
    replied = _replied(state, chat, args.get("reply_parameters"), topic)
    topic = topic or chat.topics.get((replied and replied.thread_id) or 0)
    if topic and topic.closed and not chat.may(state.bot.id, "can_manage_topics"):
        raise bad_request("TOPIC_CLOSED")
    spend(state, chat)
    message = state.add_message(
        chat,
        state.bot,
        content,
        reply_to=replied.message_id if replied else None,
        thread_id=topic.thread_id if topic else None,
        inline_keyboard=markup.get("inline_keyboard") or None,
        silent=bool(args.get("disable_notification")),
        protected=bool(args.get("protect_content")),
    )
    _lasting_keyboard(chat, markup)
    return message


def _may_write(state: State, chat: Chat, content: Args) -> None:
    standing = chat.standing(state.bot.id)
    if chat.muted and standing is not Standing.ADMINISTRATOR:
        kind = next((kind for kind in ("photo", "document") if kind in content), "text message")
        raise bad_request(f"not enough rights to send {kind}s to the chat")


def spend(state: State, chat: Chat, cost: float = 1) -> None:
    """Takes a place in the rate limits; ApiError 429 when there is none."""
    now = state.clock.now()
    if state.halted_until is not None and now < state.halted_until:
        raise too_many_requests(math.ceil((state.halted_until - now).total_seconds()))
    if state.pace is None:
        return
    wait = state.pace.retry_after(chat.id, now.timestamp(), cost)
    if wait:
        raise too_many_requests(wait)


def _replied(state: State, chat: Chat, parameters: Args | None, topic: Topic | None) -> Message | None:
    """What is answered. A topic that is named holds answers to its own messages only."""
    if parameters is None:
        return None
    target = chat.messages.get(parameters["message_id"])
    elsewhere = parameters.get("chat_id", chat.id) != chat.id
    elsewhere |= topic is not None and target is not None and target.thread_id != topic.thread_id
    if elsewhere or target is None or target.deleted:
        if parameters.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    return target


def _lasting_keyboard(chat: Chat, markup: Args) -> None:
    if "keyboard" in markup:
        chat.keyboard = markup
    elif markup.get("remove_keyboard"):
        chat.keyboard = None


def _original(state: State, args: Args, called: str) -> tuple[Chat, Message]:
    chat = state.writable(args["chat_id"])
    source = state.chat(args["from_chat_id"])
    if source.kind is ChatKind.SUPERGROUP:
        state.require_presence(source)
    original = state.message(source, args["message_id"], called)
    if original.protected:
        raise bad_request(f"message can't be {'copied' if 'copy' in called else 'forwarded'}")
    return chat, original


def _caption(args: Args) -> Args:
    parsed = formatted(args, "caption")
    if not parsed.text:
        return {}
    return {"caption": parsed.text} | ({"caption_entities": parsed.entities} if parsed.entities else {})


def _file(state: State, kind: str, given: Upload | str) -> StoredFile:
    if isinstance(given, Upload):
        return state.files.keep(kind, given)
    if "://" in given:
        raise bad_request("Failed to get HTTP URL content")
    return state.files.named(kind, given)
