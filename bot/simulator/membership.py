"""Groups made and changed by people: who comes, who goes, what the bot may do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.simulator.chats import USUAL_RIGHTS, Chat, ChatKind, Member, Standing, User
from bot.simulator.chatting import open_topic, remove_topic
from bot.simulator.messages import Message
from bot.simulator.state import State, stamp


def new_group(state: State, creator: User, title: str, kind: ChatKind, username: str | None = None) -> Chat:
    """A group with its creator and without the bot."""
    base = -1_000_000_000_000 if kind is ChatKind.SUPERGROUP else 0
    chat = Chat(base - (4_000_000 + state.next_serial()), kind, title=title, username=username)
    chat.members[creator.id] = Member(creator, Standing.CREATOR)
    state.chats[chat.id] = chat
    return chat


def add(state: State, chat: Chat, by: User, users: Iterable[User]) -> Message:
    """People (or the bot) are added by a member."""
    added = list(users)
    for user in added:
        if user.id == state.bot.id:
            change_bot(state, chat, by, Member(user, Standing.MEMBER))
        else:
            _change(state, chat, by, Member(user, Standing.MEMBER))
    return event(state, chat, by, {"new_chat_members": [user.as_json() for user in added]})


def remove(state: State, chat: Chat, by: User, user: User) -> None:
    """Somebody is thrown out, or leaves when ``by`` is the same person."""
    standing = Standing.LEFT if by is user else Standing.KICKED
    if user.id == state.bot.id:
        change_bot(state, chat, by, Member(user, standing))
    else:
        event(state, chat, by, {"left_chat_member": user.as_json()})
        _change(state, chat, by, Member(user, standing))


def promote_bot(state: State, chat: Chat, by: User, rights: Iterable[str] = USUAL_RIGHTS) -> None:
    """The bot becomes administrator with these rights."""
    change_bot(state, chat, by, Member(state.bot, Standing.ADMINISTRATOR, frozenset(rights)))


def change_bot(state: State, chat: Chat, by: User, new: Member) -> None:
    """The bot's own standing changes: my_chat_member tells it."""
    _tell(state, "my_chat_member", chat, by, new)
    chat.members[state.bot.id] = new


def _change(state: State, chat: Chat, by: User, new: Member) -> None:
    if chat.may(state.bot.id, "can_manage_chat"):
        _tell(state, "chat_member", chat, by, new)
    chat.members[new.user.id] = new


def set_standing(state: State, chat: Chat, by: User, user: User, standing: Standing) -> None:
    """A person is made administrator or an ordinary member again."""
    rights = USUAL_RIGHTS if standing is Standing.ADMINISTRATOR else frozenset()
    _change(state, chat, by, Member(user, standing, rights))


def _tell(state: State, kind: str, chat: Chat, by: User, new: Member) -> None:
    old = chat.members.get(new.user.id, Member(new.user, Standing.LEFT))
    body = {"chat": chat.as_json(), "from": by.as_json(), "date": stamp(state.clock.now())}
    change = {"old_chat_member": old.as_json(), "new_chat_member": new.as_json()}
    state.updates.push(kind, body | change, state.clock.now())


def event(state: State, chat: Chat, by: User, content: dict[str, Any], **fields: Any) -> Message:
    """A service message; the bot sees it while it is in the chat."""
    message = state.add_message(chat, by, content, **fields)
    if chat.standing(state.bot.id).present:
        state.updates.push("message", state.message_json(message), message.at)
    return message


def migrate(state: State, chat: Chat, by: User) -> Chat:
    """A basic group becomes a supergroup with another id; both sides are told."""
    if chat.kind is not ChatKind.GROUP or chat.migrated_to is not None:
        raise ValueError("only a basic group can become a supergroup")
    grown = new_group(state, by, chat.title or "", ChatKind.SUPERGROUP)
    grown.members = dict(chat.members)
    event(state, chat, by, {"migrate_to_chat_id": grown.id})
    event(state, grown, by, {"migrate_from_chat_id": chat.id})
    chat.migrated_to = grown.id
    return grown


def set_forum(state: State, chat: Chat, by: User, on: bool) -> None:
    """Topics are switched on or off: nothing tells the bot but the group's next update."""
    if chat.kind is not ChatKind.SUPERGROUP or not chat.may(by.id, "can_change_info"):
        raise ValueError("only who may change a supergroup's info switches topics on or off")
    chat.forum = on


def new_topic(state: State, chat: Chat, by: User, name: str) -> Message:
    """A person makes a topic; the bot sees the message that opens it."""
    if not chat.forum:
        raise ValueError(f"{chat.title} has no topics")
    opening = open_topic(state, chat, by, name)
    if chat.standing(state.bot.id).present:
        state.updates.push("message", state.message_json(opening), opening.at)
    return opening


def close_topic(state: State, chat: Chat, by: User, thread_id: int) -> Message:
    """A person closes a topic: only who may manage topics writes there from now on."""
    chat.topics[thread_id].closed = True
    return event(state, chat, by, {"forum_topic_closed": {}}, thread_id=thread_id)


def delete_topic(chat: Chat, thread_id: int) -> None:
    """A person deletes a topic: the bot is not told."""
    remove_topic(chat, thread_id)
