"""X7: when Telegram fails or nobody reacts, a webhook and e-mail say that a case waits, and no word of it."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from sqlmodel import select

from bot.content.catalog import Catalog
from bot.simulator.faults import Fault
from bot.simulator.phones import Phone
from bot.simulator.stage import Stage
from bot.store.db import Database
from bot.store.models import AlertStatus, Channel, Clinic, SecondChannelAlert
from tests.loopback import Heard, Listener, listening
from tests.stories.acts import arrive, calm, urgent
from tests.stories.conftest import KEY, MONDAY, ON_BOTH, ON_SQLITE, Story, on_screen
from tests.stories.spanish import OWN_LANGUAGE
from tests.stories.test_bundles import flood

SECRET = "a-secret-of-sixteen-letters-or-more"
TAKE = "I'll take it"


@pytest.fixture
def hook() -> Iterator[Listener]:
    """The clinic's own receiver of webhooks."""
    with listening() as listener:
        yield listener


@pytest.fixture
def mail() -> Iterator[Listener]:
    """A service that Apprise knows how to reach."""
    with listening() as listener:
        yield listener


@pytest_asyncio.fixture
async def stage(
    db: Database, catalog: Catalog, start: datetime, hook: Listener, mail: Listener
) -> AsyncIterator[Stage]:
    """The application with both kinds of second channel."""
    url = db.engine.url.render_as_string(hide_password=False)
    stage = await Stage.open(start, url, catalog=catalog, keys=(KEY,), **ways(hook, mail))
    yield stage
    await stage.close()


def ways(hook: Listener, mail: Listener) -> dict[str, object]:
    """The settings for them."""
    return {
        "alert_webhook_url": hook.url,
        "alert_webhook_secret": SECRET,
        "alert_urls": (f"json://127.0.0.1:{mail.port}/mail",),
    }


def rows(story: Story) -> list[SecondChannelAlert]:
    with story.stage.app.database.transaction() as session:
        return list(session.exec(select(SecondChannelAlert).order_by(SecondChannelAlert.id)))  # type: ignore[arg-type]


def told(call: Heard) -> tuple[str, str, str]:
    return call.json["event"], call.json["case"], call.json["level"]


async def dying(story: Story) -> Phone:
    """A patient who has just written that they cannot breathe."""
    ana = await arrive(story, "Canaria")
    await story.say(ana, "I can't breathe")
    await calm(story)
    return ana


@OWN_LANGUAGE
@ON_BOTH
async def test_X7_a_case_nobody_takes_leaves_by_both_ways_when_the_ladder_comes_to_the_owner(
    story: Story, hook: Listener, mail: Listener
) -> None:
    await urgent(story, "Canaria")
    await story.wait(minutes=44)
    assert not hook.heard + mail.heard
    await story.wait(minutes=2)
    (call,), (letter,) = hook.heard, mail.heard
    card = next(view.id for view in story.desk.screen() if "case A01" in view.text)
    assert call.json == {
        "id": call.headers["Idempotency-Key"],
        "event": "case.unanswered",
        "case": "A01",
        "level": "URGENT",
        "clinic": "Glow Clinic",
        "waiting_since": MONDAY.isoformat(),
        "link": f"https://t.me/c/{-story.group.id - 10**12}/{card}",
    }
    assert letter.json["title"] == "Urgent case A01 at Glow Clinic waits"
    assert letter.json["message"].startswith("Nobody at Glow Clinic has taken case A01 since 10:30.")
    sent = (call.body + letter.body).decode().lower()
    assert not [word for word in ("canaria", "pus", "microneedling", "face", SECRET) if word in sent]
    assert {row.channel for row in rows(story)} == {Channel.WEBHOOK, Channel.OTHER}


@ON_SQLITE
async def test_X7_the_signature_is_over_time_and_body_and_a_retry_has_the_same_idempotency_key(
    story: Story, hook: Listener
) -> None:
    hook.answers = [500, 302]
    await dying(story)
    await story.wait(minutes=7)
    assert len(hook.heard) == 3
    for call in hook.heard:
        stamp = call.headers["X-Aftercare-Timestamp"]
        signed = hmac.new(SECRET.encode(), f"{stamp}.".encode() + call.body, hashlib.sha256).hexdigest()
        assert call.headers["X-Aftercare-Signature"] == f"sha256={signed}"
    stamps = [int(call.headers["X-Aftercare-Timestamp"]) for call in hook.heard]
    assert [later - stamps[0] for later in stamps] == [0, 10, 30]
    assert datetime.fromtimestamp(stamps[0], UTC) - MONDAY == timedelta(minutes=5)
    assert len({(call.headers["Idempotency-Key"], call.body) for call in hook.heard}) == 1
    assert told(hook.heard[0]) == ("case.unanswered", "A01", "EMERGENCY")


@ON_BOTH
async def test_X7_an_emergency_goes_out_again_every_hour_until_somebody_takes_it_and_the_history_tells(
    story: Story, hook: Listener, mail: Listener
) -> None:
    await dying(story)
    await story.wait(minutes=126)
    assert (len(hook.heard), len(mail.heard)) == (3, 3)
    assert len({call.headers["Idempotency-Key"] for call in hook.heard}) == 3
    await story.press(story.desk, TAKE)
    await story.press(story.desk, "Patient card")
    await calm(story)
    assert on_screen(story.desk, "📣 10:35: webhook sent")
    assert on_screen(story.desk, "📣 12:35: other alert sent")


@ON_SQLITE
async def test_X7_who_takes_a_case_stops_what_has_not_left_yet(story: Story, hook: Listener) -> None:
    hook.answers = [503] * 50
    await dying(story)
    await story.wait(minutes=6)
    before = len(hook.heard)
    assert before
    await story.press(story.desk, TAKE)
    await story.wait(minutes=9)
    assert len(hook.heard) == before
    assert {row.status for row in rows(story)} == {AlertStatus.CANCELLED, AlertStatus.SENT}


@ON_SQLITE
async def test_X7_a_case_taken_in_time_never_leaves(story: Story, hook: Listener, mail: Listener) -> None:
    await dying(story)
    await story.wait(minutes=4)
    await story.press(story.desk, TAKE)
    await story.wait(minutes=5)
    assert not hook.heard + mail.heard


@ON_BOTH
async def test_X7_a_card_that_telegram_does_not_carry_leaves_after_two_minutes(
    story: Story, hook: Listener
) -> None:
    ana = await arrive(story, "Canaria")
    story.stage.world.fail_next("sendMessage", Fault.SERVER_ERROR, times=500, chat_id=story.group.id)
    await story.say(ana, "I see pus")
    await story.wait(minutes=1)
    assert not hook.heard
    await story.wait(minutes=2)
    (call,) = hook.heard
    assert told(call) == ("case.undelivered", "A01", "URGENT")
    assert call.json["link"] == "https://t.me/aftercare_bot"
    assert datetime.fromtimestamp(int(call.headers["X-Aftercare-Timestamp"]), UTC) - MONDAY == timedelta(
        minutes=2
    )


@OWN_LANGUAGE
@ON_SQLITE
async def test_X7_a_clinic_reads_its_own_language(story: Story, mail: Listener) -> None:
    with story.stage.app.database.transaction() as session:
        session.get_one(Clinic, story.clinic_id).language = "es"
    await dying(story)
    await story.wait(minutes=6)
    assert mail.heard[0].json["title"] == "Emergencia: el caso A01 de Glow Clinic espera"


@ON_SQLITE
async def test_X7_a_routine_case_is_for_telegram_only(story: Story, hook: Listener) -> None:
    ana = await arrive(story)
    await story.say(ana, "is this how it should look?")
    await story.wait(hours=12)
    assert not hook.heard


@ON_SQLITE
async def test_X7_an_address_that_never_answers_is_given_up_after_an_hour_and_shown(
    story: Story, hook: Listener
) -> None:
    hook.answers = [500] * 500
    await dying(story)
    await story.wait(minutes=75)
    first = next(row for row in rows(story) if row.channel is Channel.WEBHOOK)
    assert (first.status, first.error) == (AlertStatus.FAILED, "HTTP 500")
    await story.press(story.desk, TAKE)
    await story.press(story.desk, "Patient card")
    await calm(story)
    assert on_screen(story.desk, "webhook could not be sent")


@ON_BOTH
async def test_X7_the_group_alone_that_telegram_does_not_reach_is_told_though_somebody_on_duty_has_the_card(
    story: Story, hook: Listener, mail: Listener
) -> None:
    await story.say(story.nadia, "/duty")
    await story.press(story.nadia, "I'm on duty now")
    ana = await arrive(story, "Canaria")
    story.stage.world.fail_next("sendMessage", Fault.SERVER_ERROR, times=500, chat_id=story.group.id)
    await story.say(ana, "I see pus")
    await story.wait(minutes=1)
    assert on_screen(story.nadia, "case A01")
    assert not hook.heard
    await story.wait(minutes=2)
    assert [told(call) for call in hook.heard] == [("case.undelivered", "A01", "URGENT")]
    await story.wait(minutes=3)
    assert (len(hook.heard), len(mail.heard)) == (1, 1)


@OWN_LANGUAGE
@ON_SQLITE
async def test_X7_the_letter_says_that_it_was_the_group_and_none_leaves_where_the_group_has_the_card(
    story: Story, mail: Listener
) -> None:
    await urgent(story)
    await story.wait(minutes=10)
    assert not mail.heard
    story.stage.world.fail_next("sendMessage", Fault.SERVER_ERROR, times=500, chat_id=story.group.id)
    await dying(story)
    await story.wait(minutes=3)
    assert on_screen(story.nadia, "case A02")
    (letter,) = mail.heard
    assert letter.json["message"].startswith(
        "Telegram did not bring case A02 into the staff group of Glow Clinic. It waits since 10:40."
    )


@ON_SQLITE
async def test_X7_a_case_that_stands_in_a_list_of_the_group_has_not_missed_it(
    story: Story, hook: Listener
) -> None:
    await flood(story)
    await story.wait(minutes=4)
    assert any("cases wait for somebody" in view.text for view in story.desk.screen())
    assert not hook.heard


@ON_SQLITE
async def test_X7_a_case_that_was_lowered_and_given_back_has_its_card_still(
    story: Story, hook: Listener
) -> None:
    await dying(story)
    for label in ("Patient card", "Lower the level", "Urgent"):
        await story.press(story.desk, label)
        await calm(story)
    question = next(view for view in story.desk.screen() if "Why is A01 less urgent?" in view.text)
    story.desk.reply(question, "a cold, and she breathes freely on the phone")
    await calm(story)
    await story.press(story.desk, "Give back")
    await story.wait(minutes=10)
    assert not hook.heard
