"""Text as Telegram counts and shows it: UTF-16 units, the tags we use, characters that must not travel."""

from __future__ import annotations

import html
import re

#: What would turn the direction of the words around it, or hide: bidirectional controls, zero-width
#: characters, control characters other than tab and line feed, and halves of a surrogate pair.
_UNWANTED = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_TAG = re.compile(r"</?[bi]>")
_PIECE = re.compile(r"</?[bi]>|&(?:amp|lt|gt|quot);|.", re.DOTALL)


def units(text: str) -> int:
    """Length in UTF-16 units, the way Telegram counts."""
    return len(text) + sum(c > "\uffff" for c in text)


def cleaned(value: str) -> str:
    """A value without the characters that could change or hide the words around it."""
    return _UNWANTED.sub("", value)


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
    return "".join(kept) + "…" + "".join(f"</{tag[1]}>" for tag in reversed(open_tags))
