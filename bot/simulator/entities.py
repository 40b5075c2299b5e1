"""Telegram's HTML: the text a reader sees and its entities, or Telegram's complaint.

Offsets and lengths count UTF-16 units, byte offsets in complaints count UTF-8 bytes, as Telegram does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.errors import ApiError, bad_request

#: Telegram's MessageEntity.
Entity = dict[str, Any]

_KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "code": "code", "pre": "pre", "blockquote": "blockquote", "a": "text_link",
    "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]+));?")
_ATTRIBUTE = re.compile(r"""\s*([^\s=>]*)\s*(=\s*("[^"]*"|'[^']*'|[A-Za-z0-9.-]*))?""")
_START = re.compile(r"<([^\s>]*)")
_REST = re.compile(r"""((?:"[^"]*"|'[^']*'|[^>"'])*)>""")
_MARKUP = re.compile(r"[<&]")
_END = re.compile(r"</([^\s>]*)\s*>")


@dataclass
class Formatted:
    """A text without markup and where its formatting lies."""

    text: str
    entities: list[Entity] = field(default_factory=list)


@dataclass
class _Open:
    tag: str
    attributes: dict[str, str]
    start: int


def utf16_length(text: str) -> int:
    """The length Telegram counts: UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(source: str) -> Formatted:
    """The formatted text of Telegram's HTML; ApiError 400 "can't parse entities: ..." when it is not that."""
    plain: list[str] = []
    entities: list[Entity] = []
    stack: list[_Open] = []
    position, length = 0, 0
    while position < len(source):
        if source[position] == "<":
            if source.startswith("</", position):
                position = _close(source, position, length, stack, entities)
            else:
                position = _open(source, position, length, stack)
            continue
        piece, position = _plain(source, position)
        plain.append(piece)
        length += utf16_length(piece)
    if stack:
        raise _complaint(f'Can\'t find end tag corresponding to start tag "{stack[-1].tag}"')
    return _trimmed("".join(plain), entities)


def _plain(source: str, position: int) -> tuple[str, int]:
    if source[position] == "&":
        found = _REFERENCE.match(source, position)
        decoded = _decoded(found) if found else None
        return (decoded, found.end()) if found and decoded else ("&", position + 1)
    found = _MARKUP.search(source, position)
    end = found.start() if found else len(source)
    return source[position:end], end


def _decoded(reference: re.Match[str]) -> str | None:
    hexadecimal, decimal, name = reference.groups()
    if name is not None:
        return _NAMED.get(name)
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF else None


def _open(source: str, position: int, length: int, stack: list[_Open]) -> int:
    named = _START.match(source, position)
    if named is None or named.end() == len(source):
        raise _complaint("Unclosed start tag", source, position)
    tag = named[1].lower()
    if tag not in _KINDS:
        raise _complaint(f'Unsupported start tag "{tag}"', source, position)
    rest = _REST.match(source, named.end())
    if rest is None:
        raise _complaint("Unclosed start tag", source, position)
    stack.append(_Open(tag, _attributes(rest[1], tag, source, position), length))
    return rest.end()


def _attributes(text: str, tag: str, source: str, position: int) -> dict[str, str]:
    attributes: dict[str, str] = {}
    at = 0
    while text[at:].strip():
        found = _ATTRIBUTE.match(text, at)
        if found is None or not found[1]:
            raise _complaint(f'Empty attribute name in the tag "{tag}"', source, position)
        if found[2] is None and tag != "blockquote":
            what = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
            raise _complaint(what, source, position)
        value = (found[3] or "").strip("\"'")
        attributes[found[1].lower()] = _REFERENCE.sub(lambda one: _decoded(one) or one[0], value)
        at = found.end()
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _complaint('Tag "span" must have class "tg-spoiler"', source, position)
    return attributes


def _close(source: str, position: int, length: int, stack: list[_Open], entities: list[Entity]) -> int:
    if not stack:
        raise _complaint("Unexpected end tag", source, position)
    found = _END.match(source, position)
    if found is None:
        raise _complaint("Unclosed end tag", source, position)
    opened, name = stack.pop(), found[1].lower()
    if name and name != opened.tag:
        seen = f', expected "</{opened.tag}>", found "</{name}>"'
        raise _complaint("Unmatched end tag", source, position, seen)
    entity = _entity(opened, length) if length > opened.start else None
    if entity:
        entities.append(entity)
    return found.end()


def _entity(opened: _Open, end: int) -> Entity | None:
    kind, length = _KINDS[opened.tag], end - opened.start
    entity: Entity = {"type": kind, "offset": opened.start, "length": length}
    if opened.tag == "a":
        # Other links, tel: and mailto: among them, silently become plain text.
        url = opened.attributes.get("href", "")
        return entity | {"url": url} if re.match(r"(https?|tg|ton)://", url) else None
    if opened.tag == "tg-emoji":
        emoji = opened.attributes.get("emoji-id", "")
        if not emoji.isdecimal():
            raise bad_request("Invalid custom emoji identifier specified")
        return entity | {"custom_emoji_id": emoji}
    if opened.tag == "tg-time":
        return _time_entity(entity, opened.attributes)
    if opened.tag == "blockquote" and "expandable" in opened.attributes:
        entity["type"] = "expandable_blockquote"
    return entity


def _time_entity(entity: Entity, attributes: dict[str, str]) -> Entity:
    moment = attributes.get("unix", "")
    if not moment.isdecimal():
        raise _complaint("Invalid date-time specified")
    shape = attributes.get("format")
    return entity | {"unix_time": int(moment)} | ({"date_time_format": shape} if shape else {})


def _trimmed(text: str, entities: list[Entity]) -> Formatted:
    kept = text.strip()
    start = utf16_length(text[: len(text) - len(text.lstrip())])
    end = start + utf16_length(kept)
    inside = []
    for entity in entities:
        first = max(entity["offset"], start)
        last = min(entity["offset"] + entity["length"], end)
        if last > first:
            inside.append(entity | {"offset": first - start, "length": last - first})
    return Formatted(kept, sorted(inside, key=lambda one: (one["offset"], -one["length"])))


def _complaint(what: str, source: str | None = None, position: int = 0, more: str = "") -> ApiError:
    if source is not None:
        what += f" at byte offset {len(source[:position].encode('utf-8', 'surrogatepass'))}"
    return ApiError(400, f"Bad Request: can't parse entities: {what}{more}")
