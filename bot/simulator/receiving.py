"""The methods by which the bot learns what people did: updates, webhook, answers to presses."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from bot.simulator.chats import without_none
from bot.simulator.entities import utf16_length
from bot.simulator.errors import bad_request, conflict
from bot.simulator.state import State, stamp
from bot.simulator.updates import Webhook

Args = dict[str, Any]
#: How long a press waits for its answer.
ANSWERABLE = timedelta(seconds=30)


def get_updates(state: State, args: Args) -> list[Args]:
    """getUpdates without waiting; whoever serves the call waits for ``timeout``."""
    if state.updates.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    if "allowed_updates" in args:
        state.updates.allow(args["allowed_updates"])
    limit = min(max(args.get("limit", 100), 1), 100)
    return state.updates.fetch(state.clock.now(), args.get("offset", 0), limit)


def set_webhook(state: State, args: Args) -> bool:
    """setWebhook; an empty url removes it."""
    url = str(args.get("url", ""))
    if not url:
        return delete_webhook(state, args)
    loopback = url.startswith(("http://127.0.0.1", "http://localhost"))
    # A self-hosted Bot API server takes plain HTTP on loopback; Telegram's own takes HTTPS only.
    if not url.startswith("https://") and not loopback:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = args.get("secret_token")
    if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    state.updates.webhook = Webhook(url, secret)
    _after_change(state, args)
    return True


def delete_webhook(state: State, args: Args) -> bool:
    """deleteWebhook."""
    state.updates.webhook = None
    _after_change(state, args)
    return True


def _after_change(state: State, args: Args) -> None:
    if "allowed_updates" in args:
        state.updates.allow(args["allowed_updates"])
    if args.get("drop_pending_updates"):
        state.updates.drop_all()
    state.updates.wake()


def get_webhook_info(state: State, args: Args) -> Args:
    """getWebhookInfo."""
    webhook = state.updates.webhook
    failed_at = webhook.last_error_at if webhook else None
    return without_none(
        {
            "url": webhook.url if webhook else "",
            "has_custom_certificate": False,
            "pending_update_count": state.updates.count,
            "allowed_updates": state.updates.allowed,
            "last_error_date": stamp(failed_at) if failed_at else None,
            "last_error_message": webhook.last_error if webhook else None,
        }
    )


def answer_query(state: State, args: Args) -> bool:
    """answerCallbackQuery: once, and within about 30 seconds of the press."""
    query = state.queries.get(args["callback_query_id"])
    late = query is not None and state.clock.now() - query.at > ANSWERABLE
    if query is None or query.answered or late:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = str(args.get("text", ""))
    if utf16_length(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answered, query.answer, query.alert = True, text or None, bool(args.get("show_alert"))
    return True
