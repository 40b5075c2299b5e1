"""V3: a picture sent as a file keeps nothing but the picture, and what is none is refused."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from bot.services.incoming import Media
from bot.services.privacy import pictures
from bot.services.privacy.pictures import UnusablePicture

CANARY = "canary place 40.4168 -3.7038"


def with_metadata(kind: str, size: tuple[int, int] = (120, 80)) -> bytes:
    """A picture whose metadata tells where it was taken."""
    exif = Image.Exif()
    exif[0x010E] = CANARY  # what it shows
    exif[0x0112] = 6  # turned by a quarter
    exif.get_ifd(0x8825)[29] = CANARY  # GPS
    text = PngImagePlugin.PngInfo()
    text.add_text("Location", CANARY)
    options = {"pnginfo": text} if kind == "PNG" else {"exif": exif}
    if kind == "JPEG":
        options |= {"comment": CANARY.encode(), "xmp": CANARY.encode()}
    out = io.BytesIO()
    Image.new("RGB", size, "salmon").save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_V3_nothing_of_the_metadata_is_left(kind: str) -> None:
    before = with_metadata(kind)
    assert CANARY.encode() in before

    after = pictures.cleaned(before)

    assert CANARY.encode() not in after
    with Image.open(io.BytesIO(after)) as picture:
        assert picture.format == "JPEG"
        assert not picture.getexif()
        assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_V3_a_picture_stays_upright_without_the_metadata_that_turned_it() -> None:
    with Image.open(io.BytesIO(pictures.cleaned(with_metadata("JPEG")))) as picture:
        assert picture.size == (80, 120)


def test_V3_a_large_photo_is_brought_to_the_size_that_is_shown() -> None:
    with Image.open(io.BytesIO(pictures.cleaned(with_metadata("JPEG", (6000, 8000))))) as picture:
        assert max(picture.size) == 2560


def test_V3_colours_with_a_profile_and_transparency_become_plain_ones() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    out = io.BytesIO()
    Image.new("RGB", (8, 8), (200, 90, 80)).save(out, "PNG", icc_profile=profile)
    clear = io.BytesIO()
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(clear, "PNG")

    for content, colour in ((out.getvalue(), (200, 90, 80)), (clear.getvalue(), (255, 255, 255))):
        with Image.open(io.BytesIO(pictures.cleaned(content))) as picture:
            red, green, blue = picture.getpixel((4, 4))  # type: ignore[misc]
        assert all(abs(a - b) < 6 for a, b in zip((red, green, blue), colour, strict=True))


def bomb(side: int) -> bytes:
    """A few hundred bytes of PNG that claim to be ``side`` by ``side`` pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 10_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


REFUSED = {
    "64 megapixels": bomb(8_000),
    "100 megapixels": bomb(10_000),
    "a bomb": bomb(50_000),
    "nothing": b"",
    "a document": b"%PDF-1.4",
    "a program": b"MZ" + bytes(99),
    "half a picture": with_metadata("PNG")[:90],
}


@pytest.mark.parametrize("content", REFUSED.values(), ids=REFUSED)
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_V3_what_is_no_picture_or_too_large_is_refused_without_a_word_of_its_content(content: bytes) -> None:
    with pytest.raises(UnusablePicture) as refused:
        pictures.cleaned(content)

    assert refused.value.why.startswith("picture: ")
    assert len(refused.value.why) < 60


@pytest.mark.parametrize(
    ("media", "is_one"),
    [
        (Media("document", "f", mime="image/jpeg", name="a.jpg"), True),
        (Media("document", "f", mime="image/heic", name="IMG_1.HEIC"), True),
        (Media("document", "f", mime="application/octet-stream", name="scan.PNG"), True),
        (Media("document", "f", name="photo.jpeg"), True),
        (Media("document", "f", mime="application/pdf", name="letter.pdf"), False),
        (Media("document", "f", mime="application/octet-stream", name="notes.txt"), False),
        (Media("photo", "f"), False),
        (Media("video", "f", mime="video/mp4"), False),
    ],
)
def test_V3_a_file_is_a_picture_by_its_type_or_its_name(media: Media, is_one: bool) -> None:
    assert pictures.claims_to_be_one(media) is is_one
