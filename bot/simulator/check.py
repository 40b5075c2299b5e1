"""Every outgoing call against the Bot API's own description (``api.json``).

Stricter than Telegram in one thing: Telegram ignores a parameter it does not know, here it is refused.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.simulator.errors import ApiError, bad_request

_MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "message_id": "message identifier is not specified",
    "file_id": "file_id not specified",
    "user_id": "invalid user_id specified",
}
_PREFIX = {
    "InlineKeyboardButton": "can't parse inline keyboard button: ",
    "KeyboardButton": "can't parse keyboard button: ",
    "BotCommand": "can't parse BotCommand: ",
    "MessageEntity": "can't parse MessageEntity: ",
}


@dataclass(frozen=True)
class Upload:
    """A file that came with the call: its bytes, exactly as sent."""

    name: str
    content: bytes
    mime: str = "application/octet-stream"


@dataclass(frozen=True)
class Field:
    """One field of a method or type, with the types it may have."""

    name: str
    types: tuple[str, ...]
    required: bool


@dataclass(frozen=True)
class Schema:
    """The Bot API: fields of methods (by lower-case name) and types, and the subtypes of abstract types."""

    method_names: Mapping[str, str]
    methods: Mapping[str, Mapping[str, Field]]
    types: Mapping[str, Mapping[str, Field]]
    subtypes: Mapping[str, tuple[str, ...]]


@cache
def schema() -> Schema:
    """The description in ``api.json``, read once."""
    data = json.loads((Path(__file__).parent / "api.json").read_text(encoding="utf-8"))
    return Schema(
        method_names={name.lower(): name for name in data["methods"]},
        methods={name: _fields(one) for name, one in data["methods"].items()},
        types={name: _fields(one) for name, one in data["types"].items()},
        subtypes={name: tuple(one["subtypes"]) for name, one in data["types"].items() if "subtypes" in one},
    )


def _fields(described: Mapping[str, Any]) -> dict[str, Field]:
    found = (Field(one["name"], tuple(one["types"]), one["required"]) for one in described["fields"])
    return {field.name: field for field in found}


def method_name(asked: str) -> str:
    """The method as Telegram spells it; ApiError 404 when there is none (methods ignore case)."""
    name = schema().method_names.get(asked.lower())
    if name is None:
        raise ApiError(404, "Not Found: method not found")
    return name


def decode(method: str, raw: Mapping[str, object], files: Mapping[str, Upload]) -> dict[str, Any]:
    """The parameters of a call as typed values; ApiError 400 with Telegram's words for what is wrong.

    ``raw`` holds strings (form, multipart, JSON of strings) or JSON values; ``files`` the uploaded parts.
    """
    fields = schema().methods[method]
    for name in raw:
        if name not in fields:
            raise bad_request(f'unknown parameter "{name}" of {method}')
    decoded: dict[str, Any] = {}
    for field in fields.values():
        value = _given(field, raw, files)
        if value is not None and value != "":
            decoded[field.name] = value
        elif field.required:
            raise bad_request(_MISSING.get(field.name, f'parameter "{field.name}" is required'))
    return decoded


def _given(field: Field, raw: Mapping[str, object], files: Mapping[str, Upload]) -> object:
    if "InputFile" in field.types:
        return _file(field, raw.get(field.name), files)
    value = raw.get(field.name)
    if value is None or value == "":
        return None
    if isinstance(value, str) and "String" not in field.types:
        value = _from_text(field, value)
    return _typed(field.types, value, field.name)


def _file(field: Field, value: object, files: Mapping[str, Upload]) -> object:
    if value is None:
        return files.get(field.name)
    if not isinstance(value, str):
        raise bad_request(f"wrong file identifier/HTTP URL specified for {field.name}")
    if value.startswith("attach://"):
        return files.get(value.removeprefix("attach://"))
    return value


def _from_text(field: Field, value: str) -> object:
    if field.types == ("Boolean",) and value.lower() in ("true", "false", "1", "0"):
        return value.lower() in ("true", "1")
    try:
        return json.loads(value)
    except ValueError:
        if field.types[0] in ("Integer", "Float"):
            raise bad_request(f"invalid {field.name} specified") from None
        what = "reply keyboard markup" if field.name == "reply_markup" else field.name.replace("_", " ")
        raise bad_request(f"can't parse {what} JSON object") from None


def _typed(types: tuple[str, ...], value: object, name: str) -> object:
    """``value`` if it is of one of ``types``; the most telling complaint otherwise."""
    complaint: ApiError | None = None
    for kind in types:
        try:
            return _one(kind, value, name)
        except ApiError as wrong:
            if complaint is None or (isinstance(value, dict) and _resembles(kind, value)):
                complaint = wrong
    raise complaint or bad_request(f'Field "{name}" has no type')


def _resembles(kind: str, value: Mapping[str, object]) -> bool:
    required = [field.name for field in schema().types.get(kind, {}).values() if field.required]
    return bool(required) and all(one in value for one in required)


def _one(kind: str, value: object, name: str) -> object:
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            raise bad_request(f'Field "{name}" must be an Array')
        return [_typed((kind.removeprefix("Array of "),), one, name) for one in value]
    if kind in schema().subtypes:
        return _typed(schema().subtypes[kind], value, name)
    if kind in schema().types:
        return _object(kind, value, name)
    return _scalar(kind, value, name)


def _scalar(kind: str, value: object, name: str) -> object:
    if kind == "Integer" and isinstance(value, int) and not isinstance(value, bool):
        return value
    if kind == "Integer" and isinstance(value, str) and value.lstrip("-").isdecimal():
        return int(value)
    if kind == "Float" and isinstance(value, int | float) and math.isfinite(value):
        return float(value)
    if kind == "Boolean" and isinstance(value, bool):
        return value
    if kind == "String" and isinstance(value, str):
        return value
    raise bad_request(f'Field "{name}" must be of type {kind}')


def _object(kind: str, value: object, name: str) -> object:
    prefix = _PREFIX.get(kind, "")
    if not isinstance(value, dict):
        what = "Object expected as reply markup" if name == "reply_markup" else f"{kind} must be an Object"
        raise bad_request(prefix + what)
    fields = schema().types[kind]
    for unknown in value.keys() - fields.keys():
        raise bad_request(f'{prefix}Unknown field "{unknown}" of {kind}')
    try:
        return {one.name: _member(one, value) for one in fields.values() if one.name in value or one.required}
    except ApiError as wrong:
        inner = wrong.description.removeprefix("Bad Request: ")
        raise bad_request(prefix + inner[:1].upper() + inner[1:] if prefix else inner) from None


def _member(field: Field, value: Mapping[str, object]) -> object:
    if field.name not in value:
        raise bad_request(f'Can\'t find field "{field.name}"')
    return _typed(field.types, value[field.name], field.name)


def check_value(kind: str, value: object) -> None:
    """Proves that ``value`` is a well-formed object of type ``kind``; ApiError names the first fault."""
    _one(kind, value, kind)
