"""Files Telegram keeps, and the ids by which they are sent again or fetched."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PIL import Image, UnidentifiedImageError

from bot.simulator.check import Upload
from bot.simulator.errors import ApiError, bad_request

PHOTO_LIMIT = 10 * 1024 * 1024
SENT_LIMIT = 50 * 1024 * 1024
FETCHED_LIMIT = 20 * 1024 * 1024


@dataclass(frozen=True)
class StoredFile:
    """A file by its id. ``kind`` is Telegram's word: photo, document, voice, sticker, video."""

    file_id: str
    kind: str
    content: bytes
    name: str
    mime: str
    width: int = 0
    height: int = 0

    def as_json(self) -> dict[str, Any]:
        """The fields every kind of file has."""
        unique = hashlib.sha256(self.content + self.kind.encode()).hexdigest()[:16]
        return {"file_id": self.file_id, "file_unique_id": unique, "file_size": len(self.content)}


class Files:
    """Every file sent to or by the bot. Photos are recompressed without metadata, the rest kept as sent."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, str] = {}

    def keep(self, kind: str, upload: Upload) -> StoredFile:
        """Stores an upload; ApiError when it is too big or, for a photo, no picture."""
        if len(upload.content) > SENT_LIMIT:
            raise ApiError(413, "Request Entity Too Large")
        content, width, height, mime = upload.content, 0, 0, upload.mime
        if kind == "photo":
            content, width, height = _recompressed(upload.content)
            mime = "image/jpeg"
        elif not content:
            raise bad_request("file must be non-empty")
        number = len(self._by_id) + 1
        file_id = f"{'AgAC' if kind == 'photo' else 'BQAC'}AgQAAxk{number:08d}{kind[0].upper()}"
        stored = StoredFile(file_id, kind, content, upload.name, mime, width, height)
        self._by_id[file_id] = stored
        self._by_path[self.path(stored)] = file_id
        return stored

    def named(self, kind: str, file_id: str) -> StoredFile:
        """The file to send again as ``kind``; ApiError when the id is unknown or of another kind."""
        stored = self._by_id.get(file_id)
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if stored.kind != kind:
            raise bad_request(f"can't use file of type {stored.kind.title()} as {kind.title()}")
        return stored

    def any(self, file_id: str) -> StoredFile:
        """The file a bot asks for by getFile; ApiError when unknown or beyond what bots may fetch."""
        stored = self._by_id.get(file_id)
        if stored is None:
            raise bad_request("invalid file_id")
        if len(stored.content) > FETCHED_LIMIT:
            raise bad_request("file is too big")
        return stored

    def content(self, file_id: str) -> bytes:
        """The bytes of a file that is known to be there."""
        return self._by_id[file_id].content

    def path(self, stored: StoredFile) -> str:
        """Where the bytes are fetched, below /file/bot<token>/."""
        ending = stored.name.rsplit(".", 1)[-1] if "." in stored.name else "bin"
        return f"{stored.kind}s/file_{stored.file_id[-9:-1].lstrip('0')}.{ending}"

    def fetched(self, path: str) -> bytes | None:
        """The bytes at ``path``; None when there is no such file."""
        file_id = self._by_path.get(path)
        return self._by_id[file_id].content if file_id else None


def _recompressed(content: bytes) -> tuple[bytes, int, int]:
    if len(content) > PHOTO_LIMIT:
        raise bad_request(f"file of size {len(content)} bytes is too big for a photo")
    try:
        with Image.open(io.BytesIO(content)) as picture:
            plain = picture.convert("RGB")
    except (UnidentifiedImageError, OSError):
        raise bad_request("IMAGE_PROCESS_FAILED") from None
    width, height = plain.size
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    plain.thumbnail((2560, 2560))
    out = io.BytesIO()
    plain.save(out, "JPEG", quality=87)
    return out.getvalue(), *plain.size


@lru_cache
def sample_picture(colour: str = "salmon") -> bytes:
    """A small valid JPEG, for people who send "a photo"."""
    out = io.BytesIO()
    Image.new("RGB", (96, 128), colour).save(out, "JPEG")
    return out.getvalue()
