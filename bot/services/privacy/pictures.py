"""Pictures sent as files: which they are, and how they are made safe to show.

Telegram strips what it recompresses; a picture sent as a file keeps where and when it was taken. Nobody at
the clinic gets that: the picture is decoded and written anew, and what cannot be is not passed on.
"""

from __future__ import annotations

import io

from PIL import Image, ImageCms, ImageOps

from bot.content.message import Message
from bot.services.incoming import Media

MOST_BYTES = 20 * 1024 * 1024  #: what Telegram lets a bot fetch
MOST_PIXELS = 50_000_000  #: decoded whole they take 150 MB; a phone's best camera makes as many
SHOWN = (2560, 2560)  #: Telegram shows no more of a photo
QUALITY = 90
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "MPO")
_ENDINGS = (
    ".jpg",
    ".jpeg",
    ".png",
    ".webp",
    ".tif",
    ".tiff",
    ".bmp",
    ".gif",
    ".heic",
    ".heif",
    ".dng",
    ".avif",
)
_UNTOLD = ("", "application/octet-stream", "binary/octet-stream")  #: types that say nothing


class UnusablePicture(ValueError):
    """A file that cannot be shown as a picture. ``why`` holds nothing of what is in it."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = f"picture: {why}"


def claims_to_be_one(media: Media) -> bool:
    """Whether what was sent as a file is a picture by its type or its name."""
    if media.kind != "document":
        return False
    return media.mime.startswith("image/") or (
        media.mime in _UNTOLD and media.name.lower().endswith(_ENDINGS)
    )


def shown(media: Media) -> Message | None:
    """A picture as staff are to see it; None for what is none, or too big to be cleaned."""
    if media.kind == "photo" and media.file_id:
        return Message(photo_id=media.file_id, spoiler=True)
    if claims_to_be_one(media) and not too_big(media):
        return Message(cleaned=media.file_id, spoiler=True)
    return None


def too_big(media: Media) -> bool:
    """Whether it is bigger than a bot can fetch, so that nobody can clean it."""
    return media.size > MOST_BYTES


def cleaned(content: bytes) -> bytes:
    """The picture as a JPEG without metadata, upright, no larger than it is shown. Raises UnusablePicture."""
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
            picture.draft("RGB", SHOWN)  # a JPEG is decoded at a fraction of its size
            if picture.width * picture.height > MOST_PIXELS:
                raise UnusablePicture("too many pixels")
            return _written(_in_plain_colours(ImageOps.exif_transpose(picture)))
    except UnusablePicture:
        raise
    except Image.DecompressionBombError:
        raise UnusablePicture("too many pixels") from None
    except Exception as error:  # a broken file makes the decoders raise nearly anything
        raise UnusablePicture(type(error).__name__) from None


def _in_plain_colours(picture: Image.Image) -> Image.Image:
    """Skin must look as it was taken: colours are brought to sRGB before their profile is dropped."""
    picture.thumbnail(SHOWN)
    profile = picture.info.get("icc_profile")
    plain = _on_white(picture)
    if profile and picture.mode == "RGB":
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(plain, source, ImageCms.createProfile("sRGB"))
        except ImageCms.PyCMSError:
            return plain
        return converted or plain
    return plain


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        upper = picture.convert("RGBA")
        plain = Image.new("RGB", upper.size, "white")
        plain.paste(upper, mask=upper.getchannel("A"))
        return plain
    return picture.convert("RGB")


def _written(picture: Image.Image) -> bytes:
    bare = Image.frombytes("RGB", picture.size, picture.tobytes())  # a new picture has no metadata to carry
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
