"""The parameters and files of an HTTP call, in every form Telegram takes them."""

from __future__ import annotations

import json
import re
from urllib.parse import parse_qsl

from bot.simulator.check import Upload
from bot.simulator.errors import bad_request

_BOUNDARY = re.compile(r'boundary="?([^";]+)"?')
_NAME = re.compile(r'[; ]name="([^"]*)"')
_FILE_NAME = re.compile(r'filename="([^"]*)"')


def read(content_type: str, query: str, body: bytes) -> tuple[dict[str, object], dict[str, Upload]]:
    """Parameters and uploads of JSON, form, multipart and query string; ApiError 400 for broken JSON."""
    raw: dict[str, object] = dict(parse_qsl(query, keep_blank_values=True))
    if content_type.startswith("application/json"):
        return raw | _json(body), {}
    if content_type.startswith("multipart/form-data"):
        fields, files = _multipart(content_type, body)
        return raw | fields, files
    return raw | dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)), {}


def _json(body: bytes) -> dict[str, object]:
    try:
        values = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(values, dict):
        raise bad_request("can't parse JSON object")
    return values


def _multipart(content_type: str, body: bytes) -> tuple[dict[str, object], dict[str, Upload]]:
    found = _BOUNDARY.search(content_type)
    fields: dict[str, object] = {}
    files: dict[str, Upload] = {}
    if found is None:
        raise bad_request("can't parse multipart body")
    # Every part stands between two delimiters and keeps its own line breaks.
    for part in (b"\r\n" + body).split(b"\r\n--" + found[1].encode())[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        header = head.decode("utf-8", "replace")
        name, file_name = _NAME.search(header), _FILE_NAME.search(header)
        if name and file_name:
            files[name[1]] = Upload(file_name[1], content, _mime(header))
        elif name:
            fields[name[1]] = content.decode("utf-8", "replace")
    return fields, files


def _mime(header: str) -> str:
    found = re.search(r"content-type:\s*(\S+)", header, re.IGNORECASE)
    return found[1] if found else "application/octet-stream"
