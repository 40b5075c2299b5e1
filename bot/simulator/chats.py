"""People, chats and who is in them, as Telegram keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.simulator.messages import Message

#: The account Telegram shows for administrators who hide behind their group.
ANONYMOUS_ID = 1087968824
#: Rights a bot can hold as administrator; those that topics need exist in forums only.
ADMIN_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
    "can_delete_stories", "can_pin_messages", "can_manage_topics",
)  # fmt: skip
#: What Telegram proposes when a bot is made administrator by hand.
USUAL_RIGHTS = frozenset(ADMIN_RIGHTS) - {"can_promote_members"}


@dataclass(eq=False)
class User:
    """A person or a bot. ``language_code`` is the language of their Telegram."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    deactivated: bool = False
    hides_forwards: bool = False  #: forwards of their messages carry a name, not an account

    def as_json(self) -> dict[str, Any]:
        """Telegram's User."""
        return without_none(
            {
                "id": self.id,
                "is_bot": self.is_bot,
                "first_name": self.first_name,
                "last_name": self.last_name,
                "username": self.username,
                "language_code": None if self.is_bot else self.language_code,
            }
        )


class ChatKind(StrEnum):
    """private: one person and the bot; group: a basic group; supergroup: with its own message numbers."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"


class Standing(StrEnum):
    """What somebody is in a chat: its creator, an administrator, a member, gone, or thrown out."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"

    @property
    def present(self) -> bool:
        return self not in (Standing.LEFT, Standing.KICKED)


@dataclass
class Member:
    """Somebody's standing in a chat and, for administrators, their rights."""

    user: User
    standing: Standing = Standing.MEMBER
    rights: frozenset[str] = frozenset()

    def as_json(self) -> dict[str, Any]:
        """Telegram's ChatMember of this standing, with every flag that type requires."""
        body: dict[str, Any] = {"status": self.standing.value, "user": self.user.as_json()}
        if self.standing is Standing.CREATOR:
            body["is_anonymous"] = False
        elif self.standing is Standing.ADMINISTRATOR:
            body |= {right: right in self.rights for right in ADMIN_RIGHTS}
            body |= {"can_be_edited": False, "is_anonymous": False}
        elif self.standing is Standing.KICKED:
            body["until_date"] = 0
        return body


@dataclass
class Topic:
    """A forum topic; its id is the id of the message that opened it."""

    thread_id: int
    name: str
    creator_id: int
    closed: bool = False


@dataclass(eq=False)
class Chat:
    """One chat as the bot's account knows it."""

    id: int
    kind: ChatKind
    title: str | None = None
    person: User | None = None  #: the other side of a private chat
    username: str | None = None  #: of a public supergroup
    forum: bool = False
    started: bool = False  #: a private chat exists for the bot once the person has opened it
    blocked: bool = False
    gone: bool = False  #: the group was deleted by its owner
    muted: bool = False  #: only administrators may write
    migrated_to: int | None = None
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    keyboard: dict[str, Any] | None = None  #: the lasting reply keyboard that is open now

    @property
    def is_private(self) -> bool:
        return self.kind is ChatKind.PRIVATE

    def standing(self, user_id: int) -> Standing:
        """What the account is here; LEFT when it never was."""
        member = self.members.get(user_id)
        return member.standing if member else Standing.LEFT

    def may(self, user_id: int, right: str) -> bool:
        """Whether the account holds an administrator's right here."""
        member = self.members.get(user_id)
        if member is None:
            return False
        return member.standing is Standing.CREATOR or right in member.rights

    def visible(self) -> Iterator[Message]:
        """Messages that are not deleted, oldest first."""
        return (message for message in self.messages.values() if not message.deleted)

    def as_json(self) -> dict[str, Any]:
        """Telegram's Chat."""
        person = self.person
        return without_none(
            {
                "id": self.id,
                "type": self.kind.value,
                "title": self.title,
                "username": person.username if person else self.username,
                "first_name": person.first_name if person else None,
                "last_name": person.last_name if person else None,
                "is_forum": self.forum or None,
            }
        )


def without_none(values: dict[str, Any]) -> dict[str, Any]:
    """Telegram leaves out what is not there."""
    return {name: value for name, value in values.items() if value is not None}
