"""The local Telegram over HTTP."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta

import httpx
import pytest
import telegram
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter
from telegram.request import HTTPXRequest

from bot.simulator.clock import MovableClock
from bot.simulator.files import sample_picture
from bot.simulator.phones import Phone
from bot.simulator.serve import serving
from bot.simulator.webhook import post_waiting
from bot.simulator.world import Telegram


@pytest.fixture
def root(world: Telegram) -> Iterator[str]:
    with serving(world) as address:
        yield address


@pytest.fixture
async def far(world: Telegram, root: str) -> AsyncIterator[telegram.Bot]:
    """The library's Bot with its own HTTP client."""
    made = telegram.Bot(world.token, base_url=f"{root}/bot", base_file_url=f"{root}/file/bot")
    async with made:
        yield made


async def test_a_conversation_over_http(far: telegram.Bot, ana: Phone) -> None:
    waiting = asyncio.create_task(far.get_updates(timeout=30))
    ana.open("https://t.me/aftercare_bot?start=A")
    update = (await asyncio.wait_for(waiting, 5))[0]
    assert update.message is not None
    await far.send_photo(ana.user.id, sample_picture(), caption="<b>QR</b> & é 😀", parse_mode=None)
    assert (ana.last.text, ana.last.photo is not None) == ("<b>QR</b> & é 😀", True)
    sent = await far.send_document(ana.user.id, b"line\r\n--boundary\r\n\x00\xff", filename="a.bin")
    assert ana.last.document == b"line\r\n--boundary\r\n\x00\xff"
    assert sent.document is not None
    fetched = await (await sent.document.get_file()).download_as_bytearray()
    assert bytes(fetched) == ana.last.document


async def test_errors_are_the_same_over_http(far: telegram.Bot, world: Telegram, ana: Phone) -> None:
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await far.send_message(ana.user.id, "x")
    ana.send("/start")
    with pytest.raises(BadRequest, match="unsupported start tag"):
        await far.send_message(ana.user.id, "<p>x</p>", parse_mode="HTML")
    for number in range(10):
        await far.send_message(ana.user.id, str(number))
    with pytest.raises(RetryAfter):
        await far.send_message(ana.user.id, "too fast")
    await far.set_webhook("https://clinic.example/telegram")
    with pytest.raises(Conflict, match="webhook is active"):
        await far.get_updates()


@pytest.mark.parametrize(
    ("token", "status"),
    [("123", 404), ("placeholder", 404), ("123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw7", 401)],
)
async def test_a_wrong_token_is_404_by_shape_and_401_by_value(root: str, token: str, status: int) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"{root}/bot{token}/getMe")
    assert answer.status_code == answer.json()["error_code"] == status
    # The library leaves its connection open when the token turns out wrong.
    async with HTTPXRequest() as request:
        bot = telegram.Bot(token, base_url=f"{root}/bot", request=request)
        with pytest.raises(InvalidToken):
            await bot.get_me()


async def test_a_revoked_token_stops_working(far: telegram.Bot, world: Telegram) -> None:
    world.revoke_token()
    with pytest.raises(InvalidToken):
        await far.get_me()


async def test_get_query_form_and_json_are_all_understood(root: str, world: Telegram, ana: Phone) -> None:
    ana.send("/start")
    url = f"{root}/bot{world.token}/sendMessage"
    values: dict[str, str | int] = {"chat_id": ana.user.id, "text": "x"}
    async with httpx.AsyncClient() as client:
        answers = [
            await client.get(url, params=values),
            await client.post(url, data=values),
            await client.post(url, json=values),
            await client.post(url, files={"chat_id": (None, str(ana.user.id)), "text": (None, "x")}),
        ]
        broken = await client.post(url, content=b"{", headers={"content-type": "application/json"})
        unknown = await client.post(f"{root}/bot{world.token}/sendMassage")
        nowhere = await client.get(f"{root}/")
        no_file = await client.get(f"{root}/file/bot{world.token}/photos/x.jpg")
    assert [one.json()["ok"] for one in answers] == [True] * 4
    assert [one.status_code for one in (broken, unknown, nowhere, no_file)] == [400, 404, 404, 404]
    assert unknown.json()["description"] == "Not Found: method not found"


class Receiver:
    """A webhook that answers with the statuses it is given, then 200."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.got: list[tuple[str | None, int]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.got.append((secret, json.loads(request.content)["update_id"]))
        return httpx.Response(self.statuses.pop(0) if self.statuses else 200)


async def test_a_webhook_gets_an_update_again_until_it_answers_2xx(
    world: Telegram, ana: Phone, clock: MovableClock
) -> None:
    world.call("setWebhook", {"url": "http://127.0.0.1:1/telegram", "secret_token": "s3"})
    first = world.updates.next_id
    ana.send("/start")
    ana.send("hello")
    clock.advance(timedelta(minutes=1))
    receiver = Receiver(500, 200)
    async with httpx.AsyncClient(transport=httpx.MockTransport(receiver)) as client:
        assert not await post_waiting(world, client)
        info = world.call("getWebhookInfo", {})
        assert info["last_error_message"] == "Wrong response from the webhook: 500"
        assert await post_waiting(world, client)
    assert receiver.got == [("s3", first), ("s3", first), ("s3", first + 1)]
    assert world.updates.count == 0


async def test_a_running_server_posts_to_the_webhook_by_itself(
    world: Telegram, root: str, ana: Phone
) -> None:
    arrived: asyncio.Queue[bytes] = asyncio.Queue()

    async def receive(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        arrived.put_nowait(await reader.read(65536))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(receive, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    world.call("setWebhook", {"url": f"http://127.0.0.1:{port}/telegram"})
    ana.send("/start")
    assert json.loads(await asyncio.wait_for(arrived.get(), 5))["message"]["text"] == "/start"
    server.close()
    await server.wait_closed()
