"""Calls that are malformed, as a bot without a careful library could send them."""

from typing import Any

import pytest

from bot.simulator.check import check_value, schema
from bot.simulator.errors import ApiError
from bot.simulator.phones import Phone
from bot.simulator.world import _METHODS, Telegram


def test_every_described_method_is_served_and_no_other() -> None:
    assert set(_METHODS) == set(schema().methods)


def test_an_unknown_method_is_404(world: Telegram) -> None:
    with pytest.raises(ApiError, match="404 Not Found: method not found"):
        world.call("sendMassage", {"chat_id": 1, "text": "x"})


def test_methods_ignore_case(world: Telegram) -> None:
    assert world.call("getme", {}) == world.call("getMe", {})


def keyboard(**button: Any) -> dict[str, Any]:
    return {"reply_markup": {"inline_keyboard": [[button]]}}


@pytest.mark.parametrize(
    ("method", "change", "complaint"),
    [
        ("sendMessage", {"chat_id": None}, "chat_id is empty"),
        ("sendMessage", {"text": ""}, "message text is empty"),
        ("sendMessage", {"text": 5}, 'field "text" must be of type String'),
        ("sendMessage", {"txt": "x"}, 'unknown parameter "txt" of sendMessage'),
        ("sendMessage", {"message_thread_id": "first"}, "invalid message_thread_id specified"),
        ("sendMessage", {"protect_content": "perhaps"}, "can't parse protect content JSON object"),
        ("sendMessage", {"parse_mode": "XML"}, "unsupported parse_mode"),
        ("sendMessage", {"reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ("sendMessage", {"reply_markup": "[]"}, "object expected as reply markup"),
        (
            "sendMessage",
            {"reply_markup": {"inline_keyboard": {}}},
            'field "inline_keyboard" must be an Array',
        ),
        (
            "sendMessage",
            keyboard(callback_data="x"),
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            "sendMessage",
            keyboard(text=1, callback_data="x"),
            'can\'t parse inline keyboard button: Field "text" must be of type String',
        ),
        (
            "sendMessage",
            keyboard(text="x", url=None),
            'can\'t parse inline keyboard button: Field "url" must be of type String',
        ),
        (
            "sendMessage",
            keyboard(text="x", data="x"),
            'can\'t parse inline keyboard button: Unknown field "data" of InlineKeyboardButton',
        ),
        (
            "sendMessage",
            keyboard(text="x"),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ("sendMessage", {"reply_parameters": {"chat_id": 1}}, 'can\'t find field "message_id"'),
        ("sendPhoto", {"text": None}, "there is no photo in the request"),
        ("editMessageText", {"message_id": "x"}, "invalid message_id specified"),
    ],
)
def test_a_malformed_call_is_refused(
    world: Telegram, ana: Phone, method: str, change: dict[str, Any], complaint: str
) -> None:
    ana.send("/start")
    values = {"chat_id": ana.user.id, "text": "hello"} | change
    with pytest.raises(ApiError) as refused:
        world.call(method, {name: value for name, value in values.items() if value is not None})
    assert refused.value.code == 400
    assert refused.value.description == f"Bad Request: {complaint}"


def test_numbers_and_objects_may_come_as_strings(world: Telegram, ana: Phone) -> None:
    ana.send("/start")
    markup = '{"inline_keyboard": [[{"text": "Yes", "callback_data": "k"}]]}'
    values = {
        "chat_id": str(ana.user.id),
        "text": "5",
        "disable_notification": "True",
        "reply_markup": markup,
    }
    world.call("sendMessage", values)
    assert (ana.last.text, ana.last.buttons, ana.last.notified) == ("5", ["Yes"], False)


def test_a_value_of_the_wrong_shape_is_named() -> None:
    with pytest.raises(ApiError, match='"id"'):
        check_value("Chat", {"type": "private"})
