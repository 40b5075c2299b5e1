"""Telegram's sizes: text, captions, keyboards, links, commands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import SplitResult, urlsplit

from bot.simulator.entities import Formatted, parse_html, utf16_length
from bot.simulator.errors import bad_request

_ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "copy_text", "pay", "callback_game",
    "switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat",
)  # fmt: skip
_BUTTON = "can't parse inline keyboard button"
_HOST = re.compile(r"(?:[\w-]+\.)+[\w-]{2,}|\d{1,3}(?:\.\d{1,3}){3}")


def formatted(args: Mapping[str, Any], field: str) -> Formatted:
    """The text of a call after its entities are parsed, 1-4096 or 0-1024 UTF-16 units; ApiError otherwise."""
    source, mode = str(args.get(field, "")), str(args.get("parse_mode", "")).lower()
    if len(source.encode("utf-8", "surrogatepass")) > 1 << 15:
        raise bad_request("Text is too long")
    if mode not in ("", "html"):
        raise bad_request("Unsupported parse_mode")
    given = args.get("entities" if field == "text" else "caption_entities") or []
    result = parse_html(source) if mode else Formatted(source.strip(), given)
    if field == "text" and not result.text:
        raise bad_request("text must be non-empty")
    if field == "text" and utf16_length(result.text) > 4096:
        raise bad_request("message is too long")
    if field == "caption" and utf16_length(result.text) > 1024:
        raise bad_request("message caption is too long")
    return result


def check_markup(markup: Mapping[str, Any]) -> None:
    """ApiError when a keyboard breaks a limit."""
    rows = markup.get("inline_keyboard")
    if rows is not None:
        if sum(len(row) for row in rows) > 100:
            raise bad_request("reply markup is too long")
        for row in rows:
            for button in row:
                _check_inline_button(button)
    elif "keyboard" in markup:
        _check_keyboard(markup["keyboard"])


def _check_inline_button(button: Mapping[str, Any]) -> None:
    actions = [name for name in _ACTIONS if button.get(name) not in (None, "")]
    if not actions:
        raise bad_request(f"{_BUTTON}: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("BUTTON_TYPE_INVALID")
    if not str(button["text"]).strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    if len(str(button.get("callback_data", "")).encode()) > 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button:
        check_url(str(button["url"]))


def _check_keyboard(rows: list[list[Any]]) -> None:
    buttons = [button for row in rows for button in row]
    if not buttons:
        raise bad_request("reply keyboard must be non-empty")
    if any(not str(one if isinstance(one, str) else one["text"]).strip() for one in buttons):
        raise bad_request("BUTTON_TEXT_INVALID")


def check_url(url: str) -> None:
    """ApiError when a button's link is none Telegram takes: http(s) with a public host, or tg://."""
    parts = _parts(url)
    if parts.scheme not in ("http", "https", "tg", "ton"):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if parts.scheme in ("http", "https") and not _HOST.fullmatch(parts.hostname or ""):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _parts(url: str) -> SplitResult:
    try:
        return urlsplit(url if "://" in url else f"http://{url}")
    except ValueError:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL") from None


def check_commands(commands: list[Mapping[str, Any]]) -> None:
    """ApiError when a command menu breaks a limit."""
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for one in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(one["command"]).removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(one["description"])) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
