"""The methods about chats, their people, topics and the bot's own description."""

from __future__ import annotations

import json
from typing import Any

from bot.simulator.chats import Chat, ChatKind, Member, Standing, Topic, User
from bot.simulator.errors import bad_request, too_many_requests
from bot.simulator.limits import check_commands
from bot.simulator.messages import Message
from bot.simulator.sending import spend
from bot.simulator.state import State

Args = dict[str, Any]
BLUE = 7322096  #: the colour of a topic nobody chose one for
_SENDING = (
    *("can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos"),
    *("can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages"),
)
_GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def get_me(state: State, args: Args) -> Args:
    """getMe."""
    flags = {
        "can_join_groups": True,
        "can_read_all_group_messages": state.reads_all,
        "supports_inline_queries": False,
    }
    return state.bot.as_json() | flags


def get_chat(state: State, args: Args) -> Args:
    """getChat."""
    chat = state.chat(args["chat_id"])
    if not chat.is_private and chat.migrated_to is None:
        state.require_presence(chat)
    full: Args = {"accent_color_id": 0, "max_reaction_count": 11}
    if not chat.is_private:
        full["permissions"] = dict.fromkeys(_SENDING, not chat.muted)
    full["accepted_gift_types"] = dict.fromkeys(_GIFTS, False)
    if chat.pinned:
        pinned = chat.messages[chat.pinned[-1]]
        full["pinned_message"] = state.message_json(pinned, nested=True)
    return chat.as_json() | full


def get_member(state: State, args: Args) -> Args:
    """getChatMember; people Telegram knows but who never were here have left."""
    chat = _members(state, args)
    user = state.users.get(args["user_id"])
    if user is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return chat.members.get(user.id, Member(user, Standing.LEFT)).as_json()


def get_administrators(state: State, args: Args) -> list[Args]:
    """getChatAdministrators; other bots are left out by Telegram, this world has none."""
    chat = state.chat(args["chat_id"])
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    state.require_presence(chat)
    return list(state.administrators(chat))


def get_member_count(state: State, args: Args) -> int:
    """getChatMemberCount."""
    return sum(member.standing.present for member in _members(state, args).members.values())


def _members(state: State, args: Args) -> Chat:
    chat = state.chat(args["chat_id"])
    if not chat.is_private:
        state.require_presence(chat)
    return chat


def leave_chat(state: State, args: Args) -> bool:
    """leaveChat."""
    chat = state.writable(args["chat_id"])
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    chat.members[state.bot.id] = Member(state.bot, Standing.LEFT)
    return True


def send_action(state: State, args: Args) -> bool:
    """sendChatAction: "typing ..." and the like."""
    state.writable(args["chat_id"])
    known = ("typing", "upload_", "record_", "choose_sticker", "find_location")
    if not args["action"].startswith(known):
        raise bad_request("Wrong parameter action in request")
    return True


def get_file(state: State, args: Args) -> Args:
    """getFile: where the bytes can be fetched."""
    stored = state.files.any(args["file_id"])
    return stored.as_json() | {"file_path": state.files.path(stored)}


def set_commands(state: State, args: Args) -> bool:
    """setMyCommands for a scope and language."""
    check_commands(args["commands"])
    state.commands[_scope(args)] = args["commands"]
    return True


def get_commands(state: State, args: Args) -> list[Args]:
    """getMyCommands of exactly this scope and language."""
    return state.commands.get(_scope(args), [])


def delete_commands(state: State, args: Args) -> bool:
    """deleteMyCommands."""
    state.commands.pop(_scope(args), None)
    return True


def _scope(args: Args) -> tuple[str, str]:
    scope = args.get("scope") or {"type": "default"}
    kinds = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
    if scope["type"] not in (*kinds, "chat", "chat_administrators", "chat_member"):
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    return json.dumps(scope, sort_keys=True), str(args.get("language_code", ""))


def set_about(field: str, limit: int) -> Any:
    """setMyDescription and setMyShortDescription, each per language."""

    def set_one(state: State, args: Args) -> bool:
        words = str(args.get(field, ""))
        if len(words) > limit:
            raise bad_request(f"BOT_{field.upper()}_TOO_LONG")
        state.about[field, str(args.get("language_code", ""))] = words
        return True

    return set_one


def get_about(field: str) -> Any:
    """getMyDescription and getMyShortDescription."""

    def get_one(state: State, args: Args) -> Args:
        return {field: state.about.get((field, str(args.get("language_code", ""))), "")}

    return get_one


def create_topic(state: State, args: Args) -> Args:
    """createForumTopic; the topic's id is the id of the message that opens it."""
    chat = _forum(state, args)
    if not chat.may(state.bot.id, "can_manage_topics"):
        raise bad_request("not enough rights to create a topic")
    if not 1 <= len(args["name"]) <= 128:
        raise bad_request("TOPIC_TITLE_INVALID" if args["name"] else "TOPIC_TITLE_EMPTY")
    spend(state, chat)
    wait = state.pace.topic_after(chat.id, state.clock.now().timestamp()) if state.pace else 0
    if wait:
        raise too_many_requests(wait)
    opening = open_topic(state, chat, state.bot, args["name"], args.get("icon_color", BLUE))
    look: Args = opening.content["forum_topic_created"]
    return {"message_thread_id": opening.message_id} | look


def open_topic(state: State, chat: Chat, by: User, name: str, icon_color: int = BLUE) -> Message:
    """What happens to a chat when a topic comes, by whomever: the message that opens it is returned."""
    look = {"name": name, "icon_color": icon_color}
    opening = state.add_message(chat, by, {"forum_topic_created": look})
    opening.thread_id = opening.message_id
    chat.topics[opening.message_id] = Topic(opening.message_id, name, by.id)
    return opening


def edit_topic(state: State, args: Args) -> bool:
    """editForumTopic: its name."""
    topic = _topic(state, args)
    if args.get("name") == topic.name:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.name = args.get("name", topic.name)
    return True


def close_topic(state: State, args: Args) -> bool:
    """closeForumTopic."""
    return _shut(_topic(state, args), True)


def reopen_topic(state: State, args: Args) -> bool:
    """reopenForumTopic."""
    return _shut(_topic(state, args), False)


def _shut(topic: Topic, closed: bool) -> bool:
    if topic.closed == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.closed = closed
    return True


def delete_topic(state: State, args: Args) -> bool:
    """deleteForumTopic, with every message in it."""
    chat, topic = _forum(state, args), _found(state, args)
    if not chat.may(state.bot.id, "can_delete_messages"):
        raise bad_request("not enough rights to delete a topic")
    remove_topic(chat, topic.thread_id)
    return True


def remove_topic(chat: Chat, thread_id: int) -> None:
    """What happens to a chat when a topic goes, by whomever: its messages go too."""
    del chat.topics[thread_id]
    for message in chat.messages.values():
        message.deleted = message.deleted or message.thread_id == thread_id


def _topic(state: State, args: Args) -> Topic:
    """The topic the bot may change: any with the right, its own without."""
    topic = _found(state, args)
    if topic.creator_id != state.bot.id and not _forum(state, args).may(state.bot.id, "can_manage_topics"):
        raise bad_request("not enough rights to manage topics")
    return topic


def _found(state: State, args: Args) -> Topic:
    topic = _forum(state, args).topics.get(args["message_thread_id"])
    if topic is None:
        raise bad_request("TOPIC_ID_INVALID")
    return topic


def _forum(state: State, args: Args) -> Chat:
    chat = state.writable(args["chat_id"])
    if chat.kind is not ChatKind.SUPERGROUP or not chat.forum:
        raise bad_request("the chat is not a forum")
    return chat
