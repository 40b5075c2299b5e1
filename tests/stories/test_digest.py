"""W2: every morning one good line, or what is wrong, worst first. The digest is the nightly self-audit."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from bot.simulator.errors import ApiError
from bot.simulator.faults import Fault
from bot.simulator.phones import Phone
from bot.store.models import OutboxKind, OutboxMessage, OutboxStatus, Staff
from tests.stories.acts import SEES_PUS, arrive, calm, card, one
from tests.stories.conftest import ON_SQLITE, Story, texts

DAILY = True

GOOD = "✅ Glow Clinic · the last day: all is as it should be"
BAD = "⚠️ Glow Clinic · the last day: please look at this"


def digests(phone: Phone) -> list[str]:
    """Every digest in this chat."""
    return [text for text in texts(phone) if text.startswith((GOOD, BAD))]


async def test_W2_one_good_line_a_day_at_the_set_hour_and_never_twice(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, SEES_PUS)
    await story.wait(minutes=14)
    story.desk.reply(card(story.desk), "Please come by.")
    await calm(story)
    await story.press(story.desk, "Close")
    await story.press(story.desk, "Seen here")
    await story.until(1, "07:29")
    assert digests(story.desk) == []
    await story.restart()
    await story.until(1, "07:31")  # 08:30 in Madrid
    await story.restart()
    said = one(story.desk, GOOD).splitlines()
    assert said[1] == "3 messages, all on time."
    assert said[2] == "1 report, answered (14 min)."
    assert "Nobody is on duty from today at 18:00: 1 open risk." in said
    assert digests(story.owner) == [], "a good day rings nowhere"
    assert all(
        push.silent for push in story.desk.pushes if push.at > story.stage.clock.now() - timedelta(minutes=5)
    )
    await story.until(2, "07:31")
    assert len(digests(story.desk)) == 2


@ON_SQLITE
async def test_W2_a_clinic_without_patients_is_left_in_peace_and_the_owner_sets_the_hour(
    story: Story,
) -> None:
    await story.until(1, "08:00")
    assert digests(story.desk) == []
    await story.say(story.owner, "/setup")
    await story.press(story.owner, "Staffed hours")
    await story.press(story.owner, "Digest time")
    await story.press(story.owner, "18:00")
    await arrive(story)
    await story.until(2, "16:59")
    assert digests(story.desk) == []
    await story.until(2, "17:01")
    assert len(digests(story.desk)) == 1


async def test_W2_whatever_went_wrong_is_listed_worst_first_to_the_group_and_the_owner(story: Story) -> None:
    ana, ben = await arrive(story), await arrive(story, "Ben")
    await story.say(ana, SEES_PUS)
    await story.say(ben, "is this how it should look?")
    await story.restart(off=timedelta(hours=6))  # steps of the ladder come late, h4 expires or comes late
    with story.stage.app.database.transaction() as session:
        step = select(OutboxMessage).where(
            OutboxMessage.kind == OutboxKind.STEP, OutboxMessage.chat_id == ben.chat.id
        )
        planned = next(r for r in session.exec(step) if r.status is OutboxStatus.PENDING and r.step == "d2")
        values = planned.model_dump(exclude={"id", "ready_at", "dedupe_key", "keyboard"})
        for number in range(2):  # as a second plan beside the first would leave it
            twin = {**values, "dedupe_key": f"twin{number}", "step": "d1", "status": OutboxStatus.SENT}
            due = story.stage.clock.now() - timedelta(hours=1)
            session.add(OutboxMessage(**{**twin, "due_at": due, "sent_at": due}))
        omar = session.exec(select(Staff).where(Staff.name == "Omar")).one()
        omar.unreachable_since = story.stage.clock.now()
    await story.until(1, "07:31")
    said = digests(story.desk)[-1].splitlines()
    assert said[0] == BAD
    problems = said[3:]
    order = [
        "🟠 A01: the answer was due yesterday at 11:30.",
        "alert steps came more than a minute late.",
        "Told twice: A02.",
        "Alerts may not reach Omar.",
    ]
    places = [next(n for n, line in enumerate(problems) if part in line) for part in order]
    assert places == sorted(places)
    assert digests(story.owner) == digests(story.desk)


@ON_SQLITE
async def test_W2_what_no_person_was_told_of_is_found_by_the_audit(story: Story) -> None:
    ana = await arrive(story)
    with story.stage.app.database.transaction() as session:
        for row in session.exec(select(OutboxMessage).where(OutboxMessage.step == "h4")):
            row.status, row.error = OutboxStatus.FAILED, "a bug"
        rest = select(OutboxMessage).where(OutboxMessage.step == "eve0")
        for row in session.exec(rest):
            row.status, row.error = OutboxStatus.EXPIRED, "late"
    await story.until(1, "07:31")
    said = digests(story.desk)[-1]
    assert "1 message failed, and nobody was asked to phone that patient." in said
    assert "1 planned message did not go out in time." in said
    with story.stage.app.database.transaction() as session:
        for row in session.exec(select(OutboxMessage).where(OutboxMessage.kind == OutboxKind.STEP)):
            session.delete(row)
    await story.until(2, "07:31")
    assert "No plan stands for A01." in digests(story.desk)[-1]
    assert ana.chat.started


@ON_SQLITE
async def test_W2_without_its_group_the_digest_reaches_the_people_of_the_clinic(story: Story) -> None:
    await arrive(story)
    gone = ApiError(403, "Forbidden: bot was kicked from the supergroup chat")
    for method in ("sendMessage", "editMessageText"):
        story.stage.world.fail_next(method, Fault.ERROR, times=40, error=gone, chat_id=story.group.id)
    await story.until(1, "07:32")
    assert digests(story.owner), "a digest nobody gets is none"
