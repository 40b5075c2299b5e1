"""Every answer of Telegram has its place: what it means, and what becomes of the message.

Each answer comes over the real HTTP client and the real library, as Telegram or a proxy would give it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from urllib.parse import parse_qs

import httpx
import pytest
import structlog
from sqlmodel import select
from telegram.error import NetworkError
from telegram.request import HTTPXRequest

from bot.care.protocol import Level
from bot.content.catalog import Catalog
from bot.services import speak
from bot.services.cases import case_record
from bot.services.delivery.dispatcher import Delivery
from bot.services.delivery.gateway import (
    Call,
    Gone,
    Key,
    Migrated,
    NoTopic,
    Refused,
    Result,
    Retry,
    Sent,
    Toast,
    Unknown,
)
from bot.services.incoming import Incoming, Media, Place
from bot.simulator.clock import MovableClock
from bot.store.db import Database
from bot.store.models import Case, Episode, OutboxMessage, OutboxStatus, Patient, Priority
from bot.telegram.client import CheckedRequest, Client
from bot.telegram.gateway import TelegramGateway
from tests.services.test_delivery import HELLO, START
from tests.services.ward import Ward

TOKEN = "7204518893:AbCdEfGh-IjKlMnOp_QrStUvWx123456789"
FAILED, PENDING, SENT = OutboxStatus.FAILED, OutboxStatus.PENDING, OutboxStatus.SENT
SECOND = timedelta(seconds=1)
Answer = httpx.Response | httpx.HTTPError


def said(code: int, description: str, **parameters: int) -> httpx.Response:
    """A refusal in Telegram's own JSON."""
    body = {"ok": False, "error_code": code, "description": description}
    return httpx.Response(code, json=body | ({"parameters": parameters} if parameters else {}))


def bad(description: str, **parameters: int) -> httpx.Response:
    return said(400, f"Bad Request: {description}", **parameters)


def page(code: int) -> httpx.Response:
    """What stands between us and Telegram, speaking for itself."""
    return httpx.Response(code, html="<html><h1>Sorry</h1></html>")


def accepted(message_id: int = 77) -> httpx.Response:
    chat = {"id": 1, "type": "private"}
    return httpx.Response(
        200, json={"ok": True, "result": {"message_id": message_id, "date": 1, "chat": chat}}
    )


@dataclass
class Wire:
    """The network: answers with what the script holds, then as Telegram in good health."""

    script: list[Answer] = field(default_factory=list)
    calls: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        method = request.url.path.rpartition("/")[2]
        form = {
            name: values[0] for name, values in parse_qs(request.content.decode(errors="replace")).items()
        }
        self.calls.append((method, form))
        answer = self.script.pop(0) if self.script else None
        if isinstance(answer, Exception):
            raise answer
        if answer is None and method == "getMe":
            me = {"id": 7204518893, "is_bot": True, "first_name": "Aftercare", "username": "aftercare_bot"}
            return httpx.Response(200, json={"ok": True, "result": me})
        return answer or accepted()

    @property
    def methods(self) -> list[str]:
        return [method for method, _ in self.calls]


@dataclass
class Heard(TelegramGateway):
    """The gateway, with what it made of each answer."""

    def __init__(self, wire: Wire) -> None:
        request = CheckedRequest(
            HTTPXRequest(httpx_kwargs={"transport": httpx.MockTransport(wire), "trust_env": False})
        )
        super().__init__(Client(TOKEN, request=request, get_updates_request=request))
        self.results: list[Result] = []
        self.heard: Callable[[], None] = lambda: None

    async def send(self, what: Call | Toast) -> Result:
        self.results.append(await super().send(what))
        self.heard()
        return self.results[-1]


@dataclass
class Counter:
    """A delivery on a scripted network."""

    delivery: Delivery
    gateway: Heard
    wire: Wire
    clock: MovableClock

    def put(self, reader: speak.Reader | None = None, **options: object) -> int:
        with self.delivery.database.transaction() as session:
            unit = self.delivery.unit(session)
            row = speak.say(unit, reader or speak.Reader(1), HELLO, **options)  # type: ignore[arg-type]
            return row.id or 0

    def row(self, row_id: int) -> OutboxMessage:
        with self.delivery.database.transaction() as session:
            return session.get_one(OutboxMessage, row_id)

    async def result(self, call: Call, *answers: Answer) -> Result:
        self.wire.script = list(answers)
        return await self.gateway.send(call)


@pytest.fixture
async def counter(sqlite_db: Database, catalog: Catalog) -> Counter:
    clock, wire = MovableClock(START), Wire()
    gateway = Heard(wire)
    await gateway._bot._request[1].initialize()
    delivery = Delivery(sqlite_db, catalog, gateway, clock.now, "aftercare_bot", lambda: 0.0, pace=None)
    return Counter(delivery, gateway, wire, clock)


#: answer → what it means → what becomes of a message: its status and how long it (or all) waits.
ANSWERS: dict[str, tuple[Answer, Result, OutboxStatus, timedelta | None]] = {
    "accepted": (accepted(), Sent(77), SENT, None),
    "accepted but never shown": (accepted(0), Unknown("message id 0"), PENDING, 2 * SECOND),
    "too many requests": (
        said(429, "Too Many Requests: retry after 30", retry_after=30),
        Retry("too many requests", 30 * SECOND),
        PENDING,
        None,
    ),
    "too many for a proxy": (page(429), Retry("HTTP 429 from a gateway"), PENDING, SECOND),
    "group moved": (
        bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1001),
        Migrated(-1001),
        PENDING,
        None,
    ),
    "token revoked": (said(401, "Unauthorized"), Retry("token refused", 60 * SECOND), PENDING, None),
    "token misshapen": (said(404, "Not Found"), Retry("token refused", 60 * SECOND), PENDING, None),
    "a proxy knows no such page": (page(404), Retry("HTTP 404 from a gateway"), PENDING, SECOND),
    "a proxy forbids": (page(403), Retry("HTTP 403 from a gateway"), PENDING, SECOND),
    "a proxy complains": (page(400), Retry("HTTP 400 from a gateway"), PENDING, SECOND),
    "a portal wants a login": (page(302), Retry("HTTP 302 from a gateway"), PENDING, SECOND),
    "a portal says welcome": (page(200), Unknown("HTTP 200 from a gateway"), PENDING, 2 * SECOND),
    "another poller": (said(409, "Conflict: terminated"), Retry("Conflict"), PENDING, SECOND),
    "Telegram fails": (said(500, "Internal Server Error"), Retry("NetworkError"), PENDING, SECOND),
    "Telegram's front fails": (
        said(502, "Bad Gateway"),
        Unknown("HTTP 502 from a gateway"),
        PENDING,
        2 * SECOND,
    ),
    "bad gateway": (page(502), Unknown("HTTP 502 from a gateway"), PENDING, 2 * SECOND),
    "not there": (page(503), Retry("HTTP 503 from a gateway"), PENDING, SECOND),
    "gateway timeout": (page(504), Unknown("HTTP 504 from a gateway"), PENDING, 2 * SECOND),
    "connection refused": (httpx.ConnectError("refused"), Retry("ConnectError"), PENDING, SECOND),
    "no connection in time": (httpx.ConnectTimeout("slow"), Retry("ConnectTimeout"), PENDING, SECOND),
    "no connection free": (httpx.PoolTimeout("busy"), Retry("PoolTimeout"), PENDING, SECOND),
    "reset while sending": (httpx.WriteError("reset"), Unknown("WriteError"), PENDING, 2 * SECOND),
    "reset after sending": (httpx.ReadError("reset"), Unknown("ReadError"), PENDING, 2 * SECOND),
    "closed without a word": (
        httpx.RemoteProtocolError("closed"),
        Unknown("RemoteProtocolError"),
        PENDING,
        2 * SECOND,
    ),
    "no answer in time": (httpx.ReadTimeout("slow"), Unknown("ReadTimeout"), PENDING, 2 * SECOND),
    "too long": (bad("message is too long"), Refused("Message is too long"), FAILED, None),
} | {
    reason: (
        said(code, f"{prefix}: {reason}"),
        Refused(f"{prefix}: {reason}" if code == 403 else reason.capitalize(), unreachable=True),
        FAILED,
        None,
    )
    for code, prefix, reason in [
        (403, "Forbidden", "bot was blocked by the user"),
        (403, "Forbidden", "user is deactivated"),
        (403, "Forbidden", "bot was kicked from the supergroup chat"),
        (403, "Forbidden", "bot is not a member of the supergroup chat"),
        (403, "Forbidden", "bot can't initiate conversation with a user"),
        (400, "Bad Request", "chat not found"),
        (400, "Bad Request", "not enough rights to send text messages to the chat"),
        (400, "Bad Request", "have no rights to send a message"),
        (400, "Bad Request", "CHAT_WRITE_FORBIDDEN"),
        (400, "Bad Request", "group chat was upgraded to a supergroup chat"),
    ]
}


@pytest.mark.parametrize(("answer", "meaning", "status", "wait"), ANSWERS.values(), ids=ANSWERS)
async def test_an_answer_has_its_meaning_and_its_consequence(
    counter: Counter, answer: Answer, meaning: Result, status: OutboxStatus, wait: timedelta | None
) -> None:
    row = counter.put()
    counter.wire.script = [answer]
    counter.gateway.heard = lambda: setattr(counter.delivery, "closing", True)
    await counter.delivery.deliver()
    kept = counter.row(row)
    assert counter.gateway.results == [meaning]
    assert kept.status is status
    assert kept.not_before == (None if wait is None else START + wait)


# Said more plainly where only the manner is refused

HTML = Call(1, "Your <b>clinic</b> &amp; you", keys=((Key("Call", url="tg://user?id=5"),),), reply_to=9)
PHOTO = Call(1, "From <b>A17</b>", photo="a-file-id")

#: what is said, what Telegram refuses, the method and fields of the second try (None: not sent).
PLAINER: dict[str, tuple[Call, str, str, dict[str, str | None]]] = {
    "markup": (
        HTML,
        "can't parse entities: Unclosed start tag",
        "sendMessage",
        {"text": "Your clinic & you", "parse_mode": None},
    ),
    "answered message gone": (
        HTML,
        "message to be replied not found",
        "sendMessage",
        {"reply_parameters": None, "text": HTML.html},
    ),
    "topic gone": (HTML, "message thread not found", "sendMessage", {"reply_parameters": None}),
    "topic closed": (HTML, "TOPIC_CLOSED", "sendMessage", {"reply_parameters": None}),
    "button": (HTML, "BUTTON_USER_PRIVACY_RESTRICTED", "sendMessage", {"reply_markup": None}),
    "file": (
        PHOTO,
        "can't use file of type Document as Photo",
        "sendMessage",
        {"text": PHOTO.html, "photo": None},
    ),
    "stale file": (
        PHOTO,
        "wrong file identifier/HTTP URL specified",
        "sendMessage",
        {"text": PHOTO.html},
    ),
    "pictures forbidden": (
        PHOTO,
        "not enough rights to send photos to the chat",
        "sendMessage",
        {"text": PHOTO.html},
    ),
    "caption": (PHOTO, "message caption is too long", "sendMessage", {"text": PHOTO.html}),
}


@pytest.mark.parametrize(("call", "refusal", "method", "fields"), PLAINER.values(), ids=PLAINER)
async def test_what_is_refused_for_its_manner_is_said_at_once_without_it(
    counter: Counter, call: Call, refusal: str, method: str, fields: dict[str, str | None]
) -> None:
    with structlog.testing.capture_logs() as logs:
        result = await counter.result(call, bad(refusal), accepted())
    assert result == Sent(77, bare=call.photo is not None)
    assert [entry["event"] for entry in logs] == ["refused, said more plainly"]
    again, given = counter.wire.calls[-1]
    assert again == method
    assert {name: given.get(name) for name in fields} == fields


async def test_everything_that_can_be_left_out_is_and_then_a_refusal_is_final(counter: Counter) -> None:
    refusals = (
        bad("can't parse entities"),
        bad("message to be replied not found"),
        bad("BUTTON_DATA_INVALID"),
    )
    result = await counter.result(HTML, *refusals, bad("text must be non-empty"))
    assert result == Refused("Text must be non-empty")
    assert len(counter.wire.calls) == 4


async def test_a_picture_alone_that_is_not_taken_is_refused(counter: Counter) -> None:
    picture = Call(1, photo="a-file-id")
    assert await counter.result(picture, bad("wrong file identifier")) == Refused("Wrong file identifier")
    forbidden = await counter.result(picture, bad("not enough rights to send photos to the chat"))
    assert isinstance(forbidden, Refused)
    assert forbidden.unreachable


@pytest.mark.parametrize("refusal", ["message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED"])
async def test_a_topic_that_is_gone_is_no_place_and_nothing_is_said_elsewhere_unasked(
    counter: Counter, refusal: str
) -> None:
    call = replace(HTML, thread=5)
    assert await counter.result(call, bad(refusal)) == NoTopic()
    sent = [given for method, given in counter.wire.calls if method == "sendMessage"]
    assert [given["message_thread_id"] for given in sent] == ["5"]


EDIT = Call(1, "Seen by Nadia", keys=((Key("Close", "k:0"),),), edits=5)
EDITS: dict[str, tuple[str, Result]] = {
    "nothing changed": (
        "message is not modified: specified new message content and reply markup are exactly the same as a "
        "current content and reply markup of the message",
        Sent(5),
    ),
    "gone": ("message to edit not found", Gone()),
    "too old": ("message can't be edited", Gone()),
    "no such number": ("MESSAGE_ID_INVALID", Gone()),
}


@pytest.mark.parametrize(("refusal", "meaning"), EDITS.values(), ids=EDITS)
async def test_an_edit_that_is_refused_stands_already_or_becomes_a_new_message(
    counter: Counter, refusal: str, meaning: Result
) -> None:
    assert await counter.result(EDIT, bad(refusal)) == meaning
    assert counter.wire.methods == ["editMessageText"]


async def test_the_words_of_a_picture_are_its_caption_and_what_has_none_is_said_anew(
    counter: Counter,
) -> None:
    no_text = bad("there is no text in the message to edit")
    assert await counter.result(EDIT, no_text) == Sent(5)
    assert counter.wire.methods == ["editMessageText", "editMessageCaption"]
    no_caption = bad("there is no caption in the message to edit")
    assert await counter.result(EDIT, no_text, no_caption) == Gone()


async def test_a_press_answered_too_late_harms_nothing(counter: Counter) -> None:
    counter.wire.script = [bad("query is too old and response timeout expired or query ID is invalid")]
    result = await counter.gateway.send(Toast("q1", "Done", alert=False))
    assert isinstance(result, Refused)
    assert not result.unreachable


# An outage costs the steps that were on their way, and no other


async def test_after_a_call_that_broke_off_nothing_is_tried_until_telegram_answers_a_harmless_question(
    counter: Counter,
) -> None:
    assert await counter.result(HTML, httpx.ReadTimeout("slow")) == Unknown("ReadTimeout")
    for away in (httpx.ReadTimeout("slow"), page(502), httpx.ConnectError("refused")):
        assert isinstance(await counter.result(HTML, away), Retry)
    halted = await counter.result(HTML, said(429, "Too Many Requests", retry_after=7))
    assert halted == Retry("too many requests", timedelta(seconds=7))
    assert await counter.result(HTML) == Sent(77)
    assert await counter.result(HTML) == Sent(77)
    assert counter.wire.methods == ["sendMessage", *["getMe"] * 5, "sendMessage", "sendMessage"]


async def test_an_outage_that_polling_finds_first_costs_no_message_at_all(counter: Counter) -> None:
    bot = counter.gateway._bot
    counter.wire.script = [page(502)]
    with pytest.raises(NetworkError):
        await bot.raw_updates(None, 0, [])
    assert await counter.result(HTML, page(502)) == Retry("Telegram does not answer")
    counter.wire.script = [httpx.Response(200, json={"ok": True, "result": []})]
    await bot.raw_updates(None, 0, [])
    assert await counter.result(HTML) == Sent(77)
    assert counter.wire.methods == ["getUpdates", "getMe", "getUpdates", "sendMessage"]


# What can never be said becomes a matter for staff


@pytest.fixture
def ana(counter: Counter, catalog: Catalog) -> speak.Reader:
    """A patient of a clinic with people."""
    ward = Ward(counter.delivery.database, catalog)
    ward.open()
    with counter.delivery.database.transaction() as session:
        return speak.to_patient(session.exec(select(Patient)).one())


async def told_staff(counter: Counter, reader: speak.Reader, refusal: httpx.Response, **row: object) -> Case:
    """The one case that comes of a refusal."""
    counter.put(reader, **row)
    counter.wire.script = [refusal]
    await counter.delivery.deliver()
    with counter.delivery.database.transaction() as session:
        return session.exec(select(Case)).one()


async def test_x8_a_patient_who_blocked_the_bot_becomes_a_case(counter: Counter, ana: speak.Reader) -> None:
    case = await told_staff(counter, ana, said(403, "Forbidden: bot was blocked by the user"))
    assert case.card["unreachable"]
    assert "does not reach the patient" in counter.wire.calls[-1][1]["text"]


@pytest.mark.parametrize(
    ("priority", "level"), [(Priority.REPLY, Level.ROUTINE), (Priority.URGENT, Level.URGENT)]
)
async def test_words_for_a_patient_that_telegram_never_takes_become_a_case(
    counter: Counter, ana: speak.Reader, priority: Priority, level: Level
) -> None:
    case = await told_staff(counter, ana, bad("message is too long"), priority=priority)
    assert (case.level, case.card["reasons"]) == (level, [["lost message", level]])
    assert "a message to the patient could not be sent" in counter.wire.calls[-1][1]["text"]


async def test_a_patients_picture_that_does_not_arrive_is_asked_for_by_staff(
    counter: Counter, ana: speak.Reader
) -> None:
    with counter.delivery.database.transaction() as session:
        unit = counter.delivery.unit(session)
        patient = session.exec(select(Patient)).one()
        episode = session.exec(select(Episode)).one()
        words = Incoming(1, unit.now, Place(1001, "private"), None, 5, "look", media=Media("photo", "stale"))
        case_record.record(unit, episode, patient, Level.URGENT, [], words="look", source=words)
    refused = bad("wrong file identifier/HTTP URL specified")
    counter.wire.script = [accepted(1), refused, accepted(2)]
    await counter.delivery.deliver()
    texts = [given.get("text", "") for _, given in counter.wire.calls]
    assert "A17" in texts[-2], "the words above the picture"
    assert "could not be passed on. Please ask them." in texts[-1]
