"""One message, and the kinds of content people send."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

#: Content that has a caption rather than a text.
CAPTIONED = ("photo", "document", "video", "voice", "animation", "audio")
#: Content that tells of an event in the chat and cannot be copied or forwarded.
SERVICE = (
    "new_chat_members", "left_chat_member", "group_chat_created", "new_chat_title", "migrate_to_chat_id",
    "migrate_from_chat_id", "pinned_message", "forum_topic_created", "forum_topic_closed",
    "forum_topic_reopened", "forum_topic_edited",
)  # fmt: skip


@dataclass(eq=False)
class Message:
    """A message as it stands now. ``content`` holds the fields of Telegram's Message that are its content.

    ``silent``: sent without a sound. An edit changes content and ``edited_at`` and notifies nobody.
    """

    chat_id: int
    message_id: int
    sender_id: int
    at: datetime
    content: dict[str, Any]
    reply_to: int | None = None
    thread_id: int | None = None
    inline_keyboard: list[list[dict[str, Any]]] | None = None
    edited_at: datetime | None = None
    deleted: bool = False
    silent: bool = False
    protected: bool = False
    anonymous: bool = False  #: written by an administrator in the name of the group
    extra: dict[str, Any] = field(default_factory=dict)  #: forward_origin, media_group_id

    @property
    def text(self) -> str:
        """Its text or caption, without markup; empty when it has neither."""
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def is_service(self) -> bool:
        return any(name in self.content for name in SERVICE)

    @property
    def has_caption(self) -> bool:
        return any(name in self.content for name in CAPTIONED)
