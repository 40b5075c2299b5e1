"""Telegram's update in this project's words."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from telegram import (
    CallbackQuery,
    Chat,
    ChatMemberRestricted,
    ChatMemberUpdated,
    MaybeInaccessibleMessage,
    Message,
    MessageOriginUser,
    Update,
    User,
)
from telegram.constants import ChatMemberStatus, ChatType

from bot.content.sizes import as_name
from bot.services.incoming import Incoming, Media, Membership, Person, Place, PlaceKind, Press

Raw = dict[str, Any]  #: an update as Telegram gave it
FILES = ("voice", "video", "video_note", "document", "sticker", "audio", "animation")
WITHOUT_FILE = ("poll", "contact", "location", "venue", "dice", "story", "checklist", "game", "paid_media")
KINDS: dict[str, PlaceKind] = {
    ChatType.PRIVATE: "private",
    ChatType.GROUP: "group",
    ChatType.SUPERGROUP: "supergroup",
    ChatType.CHANNEL: "channel",
}


def parse(update: Update, now: datetime) -> Incoming | None:
    """What happened, or None for updates that mean nothing to us."""
    if update.callback_query:
        return _press(update, update.callback_query, now)
    if update.my_chat_member:
        return _membership(update, update.my_chat_member, now)
    if update.chat_member:
        user = update.chat_member.new_chat_member.user
        return None if user.is_bot else _membership(update, update.chat_member, now, _person(user))
    message = update.message or update.edited_message
    return _message(update, message, now) if message else None


def chat_of(raw: Raw) -> int:
    """The chat an update belongs to, without reading the rest of it; 0 when it names none."""
    parts = [part for part in raw.values() if isinstance(part, dict)]
    parts += [part["message"] for part in parts if isinstance(part.get("message"), dict)]
    chats = [part["chat"] for part in parts if isinstance(part.get("chat"), dict)]
    return next((chat["id"] for chat in chats if isinstance(chat.get("id"), int)), 0)


def in_part(raw: Raw, now: datetime) -> Incoming | None:
    """Who wrote what in private, read from an update that cannot be read as a whole; None without that.

    Its sender can then be told, and its words can reach staff.
    """
    message = raw.get("message") or raw.get("edited_message")
    sender = message.get("from") if isinstance(message, dict) else None
    if not isinstance(message, dict) or not isinstance(sender, dict) or sender.get("id") != chat_of(raw):
        return None
    name, words = sender.get("first_name"), message.get("text") or message.get("caption")
    number = message.get("message_id")
    return Incoming(
        update_id=raw["update_id"],
        at=now,
        place=Place(sender["id"], "private"),
        person=Person(sender["id"], as_name(name if isinstance(name, str) else "")),
        message_id=number if isinstance(number, int) else 0,
        text=words if isinstance(words, str) else "",
    )


def _person(user: User | None) -> Person | None:
    return Person(user.id, as_name(user.first_name), user.language_code) if user else None


def _place(chat: Chat) -> Place:
    kind = KINDS.get(chat.type, "channel")
    return Place(chat.id, kind, chat.title or "", bool(chat.username), bool(chat.is_forum))


def _thread(message: MaybeInaccessibleMessage) -> int | None:
    # Groups without topics number the threads of their replies in the same field.
    return message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None


def _answered(message: Message) -> int | None:
    """What it answers. In a topic, what answers nothing comes as a reply to the message that opened it."""
    answered = message.reply_to_message
    return answered.message_id if answered and answered.message_id != _thread(message) else None


def _press(update: Update, query: CallbackQuery, now: datetime) -> Incoming | None:
    if query.message is None or query.data is None:
        return None
    return Incoming(
        update_id=update.update_id,
        at=now,
        place=_place(query.message.chat),
        person=_person(query.from_user),
        message_id=query.message.message_id,
        press=Press(query.id, query.data, query.message.message_id),
        thread=_thread(query.message),
    )


def _membership(
    update: Update, change: ChatMemberUpdated, now: datetime, member: Person | None = None
) -> Incoming:
    new, old = change.new_chat_member, change.old_chat_member
    gone = new.status in (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)
    outside = isinstance(new, ChatMemberRestricted) and not new.is_member
    return Incoming(
        update_id=update.update_id,
        at=now,
        place=_place(change.chat),
        person=_person(change.from_user),
        membership=Membership(
            not (gone or outside),
            admin=new.status == ChatMemberStatus.ADMINISTRATOR,
            was_admin=old.status == ChatMemberStatus.ADMINISTRATOR,
            member=member,
        ),
    )


def _left(update: Update, message: Message, user: User, now: datetime) -> Incoming | None:
    """The group's own word that somebody left: it comes to a bot that is no administrator, too."""
    if user.is_bot:
        return None
    gone = Membership(False, member=_person(user))
    return Incoming(
        update.update_id,
        now,
        _place(message.chat),
        None if message.sender_chat else _person(message.from_user),
        membership=gone,
    )


def _message(update: Update, message: Message, now: datetime) -> Incoming | None:
    command, payload = _command(message.text or "")
    media = _media(message)
    if message.left_chat_member:
        return _left(update, message, message.left_chat_member, now)
    if not (message.text or media or message.migrate_to_chat_id):
        return None
    return Incoming(
        update_id=update.update_id,
        at=now,
        place=_place(message.chat),
        person=None if message.sender_chat else _person(message.from_user),
        message_id=message.message_id,
        text=message.text or message.caption or "",
        command=command,
        payload=payload,
        media=media,
        reply_to=_answered(message),
        thread=_thread(message),
        edited=update.edited_message is not None,
        forwarded=message.forward_origin is not None,
        echo=_is_ours(message),
        anonymous=message.sender_chat is not None,
        migrated_to=message.migrate_to_chat_id,
    )


def _is_ours(message: Message) -> bool:
    origin = message.forward_origin
    sender = origin.sender_user if isinstance(origin, MessageOriginUser) else None
    return sender is not None and sender.is_bot and sender.id == message.get_bot().id


def _command(text: str) -> tuple[str | None, str]:
    if not text.startswith("/"):
        return None, ""
    word, *rest = text[1:].split(maxsplit=1) or [""]
    return word.partition("@")[0].lower() or None, "".join(rest).strip()


def _media(message: Message) -> Media | None:
    album = message.media_group_id
    if message.photo:
        return Media("photo", message.photo[-1].file_id, album)
    for kind in FILES:
        if found := getattr(message, kind):
            return Media(kind, found.file_id, album, *_about(found))
    return next((Media(kind) for kind in WITHOUT_FILE if getattr(message, kind, None)), None)


def _about(file: Any) -> tuple[str, str, int]:
    """Type, name and size of a file, as far as its kind has them."""
    return getattr(file, "mime_type", "") or "", getattr(file, "file_name", "") or "", file.file_size or 0
