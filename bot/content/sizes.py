"""Text as Telegram counts and shows it: UTF-16 units, the tags we use, characters that must not travel."""

from __future__ import annotations

import html
import re
import unicodedata

#: What would turn the direction of the words around it, or hide: bidirectional controls, zero-width
#: characters, control characters other than tab and line feed, and halves of a surrogate pair.
_UNWANTED = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
#: Letters that show nothing, by which somebody could appear to have no name.
_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]")
_MARKS = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{2})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)
NAME_UNITS = 64  #: as long as Telegram lets a first name be
_TAG = re.compile(r"</?(?:[bi]|blockquote(?: expandable)?)>")
_PIECE = re.compile(rf"{_TAG.pattern}|&(?:amp|lt|gt|quot);|.", re.DOTALL)


def units(text: str) -> int:
    """Length in UTF-16 units, the way Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cleaned(value: str) -> str:
    """A value without the characters that could change or hide the words around it."""
    return _UNWANTED.sub("", value)


def as_name(value: str) -> str:
    """What a person calls themselves, in one line that shows; a dash when nothing of it does.

    Marks piled on one letter would paint over the lines around it: two of them are enough in any language.
    """
    seen = "".join(c for c in _BLANK.sub("", cleaned(value)) if unicodedata.category(c) not in ("Cf", "Co"))
    return shortened(" ".join(_MARKS.sub(r"\1", seen).split()), NAME_UNITS) or "–"


def shortened(text: str, most: int) -> str:
    """At most ``most`` UTF-16 units of a plain text; a cut one ends in an ellipsis."""
    if units(text) <= most:
        return text
    left = most - 1
    for at, character in enumerate(text):
        left -= units(character)
        if left < 0:
            return text[:at] + "…" if most else ""
    return text


def escaped(value: str) -> str:
    """A value as Telegram HTML that shows exactly it."""
    return html.escape(value, quote=False)


def plain(text: str) -> str:
    """Our Telegram HTML as a person sees it; also what is sent when Telegram cannot read the tags."""
    return html.unescape(_TAG.sub("", text))


def cut(text: str, most: int) -> str:
    """Telegram HTML that shows at most ``most`` units, cut between characters and with its tags closed."""
    if units(plain(text)) <= most:
        return text
    kept: list[str] = []
    open_tags: list[str] = []
    left = most - 1
    for piece in _PIECE.findall(text):
        if _TAG.fullmatch(piece):
            open_tags = open_tags[:-1] if piece[1] == "/" else [*open_tags, piece]
        else:
            left -= units(plain(piece))
            if left < 0:
                break
        kept.append(piece)
    return "".join(kept) + "…" + "".join(f"</{tag[1:-1].split()[0]}>" for tag in reversed(open_tags))
