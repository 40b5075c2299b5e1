"""What people send: the content fields of Telegram's Message."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from bot.simulator.entities import utf16_length
from bot.simulator.files import StoredFile

_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?\b)"
    r"|(?P<mention>(?<!\w)@[A-Za-z]\w{3,31})"
    r"|(?P<url>https?://[^\s<>]+)"
    r"|(?P<hashtag>(?<!\w)#\w+)"
)


def found_entities(text: str) -> list[dict[str, Any]]:
    """The entities Telegram finds by itself in what a person types."""
    return [
        {
            "type": match.lastgroup,
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match[0]),
        }
        for match in _FOUND.finditer(text)
    ]


def text(words: str) -> dict[str, Any]:
    """A text message; ValueError when a phone would not send it."""
    words = words.strip()
    if not 1 <= utf16_length(words) <= 4096:
        raise ValueError("a phone sends 1 to 4096 characters in one message")
    entities = found_entities(words)
    return {"text": words} | ({"entities": entities} if entities else {})


def caption(words: str | None) -> dict[str, Any]:
    """The caption of a picture or file."""
    if not words:
        return {}
    entities = found_entities(words)
    return {"caption": words} | ({"caption_entities": entities} if entities else {})


def photo(stored: StoredFile) -> dict[str, Any]:
    """A picture in one size."""
    return {"photo": [stored.as_json() | {"width": stored.width, "height": stored.height}]}


def document(stored: StoredFile) -> dict[str, Any]:
    """A file sent as a file, bytes untouched."""
    return {"document": stored.as_json() | {"file_name": stored.name, "mime_type": stored.mime}}


def sticker(stored: StoredFile, emoji: str) -> dict[str, Any]:
    """A still sticker."""
    size = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return {"sticker": stored.as_json() | size | {"emoji": emoji}}


def voice(stored: StoredFile, length: timedelta) -> dict[str, Any]:
    """A spoken message."""
    return {"voice": stored.as_json() | {"duration": int(length.total_seconds()), "mime_type": "audio/ogg"}}


def video(stored: StoredFile, length: timedelta) -> dict[str, Any]:
    """A film."""
    size = {"width": 640, "height": 360, "duration": int(length.total_seconds())}
    return {"video": stored.as_json() | size}


def poll(poll_id: str, question: str, options: list[str]) -> dict[str, Any]:
    """An open poll nobody has voted in."""
    chosen = [{"persistent_id": str(n), "text": one, "voter_count": 0} for n, one in enumerate(options)]
    flags = {"is_closed": False, "is_anonymous": True, "allows_multiple_answers": False}
    more = {"total_voter_count": 0, "type": "regular", "allows_revoting": True, "members_only": False}
    return {"poll": {"id": poll_id, "question": question, "options": chosen} | flags | more}


def contact(phone_number: str, first_name: str) -> dict[str, Any]:
    """A card from the address book."""
    return {"contact": {"phone_number": phone_number, "first_name": first_name}}


def location(latitude: float, longitude: float) -> dict[str, Any]:
    """A place on the map."""
    return {"location": {"latitude": latitude, "longitude": longitude}}
