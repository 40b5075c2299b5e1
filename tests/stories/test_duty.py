"""X5: staffed hours, who is on duty, promises somebody is there to keep, gaps, proof that alerts arrive."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.simulator.phones import Phone
from bot.store import duty
from bot.store.models import Clinic
from tests.stories.acts import SEES_PUS, arrive, calm, one, rang, urgent
from tests.stories.conftest import MONDAY, ON_SQLITE, Story, on_screen, texts

DAILY = True

NIGHT = MONDAY + timedelta(hours=12)  #: 22:30 in Madrid


async def on_duty(story: Story, phone: Phone) -> None:
    """Goes on duty with one tap, in private."""
    await story.say(phone, "/duty")
    await story.press(phone, "I'm on duty now")
    await calm(story)


def unproved(story: Story) -> list[str]:
    """What a doctor is told: whom alerts may not reach."""
    with story.stage.app.database.transaction() as session:
        return [member.name for member in duty.unproved(session, story.clinic_id, story.stage.clock.now())]


async def test_X5_duty_is_taken_seen_handed_over_and_ended_with_single_taps(story: Story) -> None:
    await story.say(story.desk, "/duty")
    assert "👀 Now: everyone, as in all staffed hours" in story.desk.last.text
    await story.press(story.desk, "I'm on duty now")
    assert story.desk.toast == "✅ You are on duty until 18:00"
    await calm(story)
    assert "👀 Now: Nadia until 18:00" in story.desk.last.text
    assert "today: Nadia 10:30–18:00" in story.desk.last.text.lower().replace("nadia", "Nadia")

    await story.press(story.desk, "Hand over")
    await story.press(story.nadia, "Omar")
    await calm(story)
    assert "Nadia asks you to take over duty, today at 10:30–18:00." in story.omar.last.text
    await story.say(story.desk, "/duty")
    await calm(story)
    assert "Now: Nadia" in story.desk.last.text, "until Omar accepts"
    await story.press(story.omar, "I'll take it")
    await calm(story)
    assert story.omar.last.text.startswith("✅ You are on duty, today at 10:30–18:00")
    assert on_screen(story.nadia, "✅ Omar takes over your duty")
    assert on_screen(story.desk, "Duty, today at 10:30–18:00: Omar")

    await story.say(story.nadia, "/duty")
    await story.press(story.nadia, "End my duty")
    assert story.nadia.toast == "You are not on duty now."
    await story.say(story.omar, "/duty")
    await story.press(story.omar, "End my duty")
    assert story.omar.toast == "Your duty has ended. Nobody is on duty now."
    await calm(story)
    assert "Nobody has taken duty yet." in story.omar.last.text


@ON_SQLITE
async def test_X5_a_colleague_can_say_no_and_a_late_yes_takes_nothing(story: Story) -> None:
    await on_duty(story, story.nadia)
    for colleague in ("Omar", "Rosa"):
        await story.press(story.nadia, "Hand over")
        await story.press(story.nadia, colleague)
        await calm(story)
    await story.press(story.omar, "I can't")
    await calm(story)
    assert on_screen(story.nadia, "⏳ Omar cannot take over your duty")
    await story.until(0, "18:30")
    await story.press(story.owner, "I'll take it")
    await calm(story)
    assert story.owner.last.text == "That duty is over or has changed hands."


@ON_SQLITE
async def test_X5_a_week_is_planned_day_by_day_in_private(story: Story) -> None:
    await story.say(story.desk, "/duty")
    await story.press(story.desk, "Plan the week")
    assert story.desk.toast == "It is in our private chat."
    await story.press(story.nadia, "Wed 25")
    assert story.nadia.last.buttons == ["☐ 09:00–18:00", "☐ 18:00–09:00", "Back"]
    await story.press(story.nadia, "☐ 18:00–09:00")
    assert "☑ 18:00–09:00" in story.nadia.last.buttons
    await story.press(story.nadia, "☐ 09:00–18:00")
    await story.press(story.nadia, "☑ 18:00–09:00")
    assert story.nadia.last.buttons == ["☑ 09:00–18:00", "☐ 18:00–09:00", "Back"]
    await story.say(story.omar, "/duty")
    await calm(story)
    view = story.omar.last.text
    assert "⏳ Now: nobody. Alerts go to everyone." in view
    assert "Wednesday 25 November: Nadia 09:00–18:00" in view
    assert "tomorrow: nobody" in view
    assert "only while somebody is on duty, until Wednesday 25 November at 18:00." in view


async def test_X5_the_ladder_asks_who_is_on_duty_and_everybody_when_nobody_is(story: Story) -> None:
    await on_duty(story, story.omar)
    rung = {phone.user.id: len(phone.pushes) for phone in (story.nadia, story.omar, story.owner)}
    ana = await urgent(story)
    assert "🟠 Urgent · case A01" in rang(story.omar, rung[story.omar.user.id])[0], (
        "at once, beside the group"
    )
    assert on_screen(ana, "Someone will answer by 11:30.")
    await story.wait(minutes=31)
    assert rang(story.omar)[-1].endswith("You are on duty: please take it now.")
    assert rang(story.nadia, rung[story.nadia.user.id]) == [], "who is off duty is left in peace"
    await story.say(ana, "I can't breathe")
    await story.wait(minutes=6)
    for phone in (story.nadia, story.omar, story.owner):
        assert "everyone is asked. On duty: Omar. Please take it now." in rang(phone)[-1]


@ON_SQLITE
async def test_P3_nothing_is_promised_that_nobody_is_on_duty_to_keep(story: Story) -> None:
    await story.say(story.nadia, "/duty")
    await story.press(story.nadia, "Plan the week")
    await story.press(story.nadia, "Wed 25")
    await story.press(story.nadia, "☐ 09:00–18:00")
    ana, ben = await arrive(story), await arrive(story, "Ben")
    await story.say(ana, "I see pus")
    await story.say(ben, "is this how it should look?")
    await calm(story)
    line = one(ana, "⏳ Sent to Glow Clinic")
    assert "Nobody is on duty now. Somebody is here again Wednesday 25 November at 09:00." in line
    assert "Do not wait for us: call +34600000000." in line
    assert "Someone will answer" not in line
    assert "will answer by Thursday 26 November" in one(ben, "⏳ Sent to Glow Clinic")


@ON_SQLITE
@pytest.mark.parametrize("start", [NIGHT])
async def test_P3_somebody_on_duty_at_night_keeps_the_promise_of_an_hour(
    story: Story, start: datetime
) -> None:
    await on_duty(story, story.nadia)
    assert "👀 Now: Nadia until tomorrow at 09:00" in story.nadia.last.text
    ana = await urgent(story)
    assert "Someone will answer by 23:30." in one(ana, "⏳ Sent to Glow Clinic")
    assert start == NIGHT


async def test_X5_a_gap_with_open_risk_is_warned_of_once_and_closed_with_one_tap(story: Story) -> None:
    await arrive(story)
    await story.until(0, "13:55")
    assert not on_screen(story.desk, "nobody is on duty")
    await story.until(0, "14:05")  # three hours before closing: the patient came later than a day ahead
    warned = "nobody is on duty today at 18:00–tomorrow at 09:00"
    assert "1 patient is in their first days then." in one(story.desk, warned)
    assert on_screen(story.owner, warned)
    assert not on_screen(story.nadia, warned)
    await arrive(story, "Bea")
    await story.until(0, "17:05")  # a day before the next gap
    assert on_screen(story.desk, "nobody is on duty tomorrow at 18:00")
    await story.restart()
    await story.press(story.owner, "I'll take it")
    await calm(story)
    assert any("Duty, tomorrow at 18:00" in text and text.endswith(": Rosa") for text in texts(story.desk))
    await story.until(2, "12:00")
    assert len([t for t in texts(story.desk) if "nobody is on duty today at 18:00–tomorrow" in t]) <= 1


@ON_SQLITE
async def test_X5_the_same_patients_are_not_told_of_every_evening_but_a_red_case_is(story: Story) -> None:
    ana = await arrive(story)
    await story.until(1, "12:00")
    assert len([text for text in texts(story.desk) if "nobody is on duty" in text]) == 1
    await story.say(ana, SEES_PUS)
    rung = len(story.desk.pushes)
    await story.until(1, "17:05")
    told = [text for text in rang(story.desk, rung) if "nobody is on duty" in text]
    assert [text.partition("\n")[0] for text in told] == [
        "⏳ Glow Clinic · nobody is on duty today at 18:00–tomorrow at 09:00",
        "⏳ Glow Clinic · nobody is on duty tomorrow at 18:00–Thursday 26 November at 09:00",
    ]


@ON_SQLITE
async def test_X5_a_weekend_is_told_of_though_its_patients_are_known(story: Story) -> None:
    await story.until(3, "08:00")
    await arrive(story)
    await story.until(4, "16:00")  # Friday, after a night of which it was said
    told = [text.partition("\n")[0] for text in texts(story.desk) if "nobody is on duty" in text]
    assert len(told) == 2
    assert "Monday" in told[-1]


@ON_SQLITE
@pytest.mark.parametrize("start", [NIGHT])
async def test_X5_who_ends_duty_beside_a_red_case_alarms_the_team_at_once(
    story: Story, start: datetime
) -> None:
    await on_duty(story, story.nadia)
    await urgent(story)
    await story.say(story.nadia, "/duty")
    await story.press(story.nadia, "End my duty")
    await calm(story)
    assert "1 red case is open, and 1 in their first days." in rang(story.desk)[-1]
    assert "1 red case is open" in rang(story.owner)[-1]
    assert start == NIGHT


@ON_SQLITE
async def test_X5_the_owner_sets_hours_breaks_and_holidays_in_their_own_words(story: Story) -> None:
    await story.say(story.owner, "/setup")
    await story.press(story.owner, "Staffed hours")
    assert "Mon–Fri: 09:00–18:00" in story.owner.last.text
    await story.press(story.owner, "Change hours")
    await story.say(story.owner, "whenever we like")
    assert story.owner.last.text.startswith("I cannot read that.")
    await story.say(story.owner, "Mon-Thu 9:00-13:00 14:00-18:00, Saturday 10:00-14:00")
    assert "Mon–Thu: 09:00–13:00, 14:00–18:00\nSat: 10:00–14:00" in story.owner.last.text
    await story.press(story.owner, "Holidays")
    await story.say(story.owner, "when we feel like it")
    assert story.owner.last.text == "I cannot read that. Write it like this:\n24.12.-26.12., 06.01."
    await story.say(story.owner, "24.11.-25.11., 6 January")
    assert "Closed: 24 November, 25 November and 6 January" in story.owner.last.text
    await story.press(story.owner, "Digest time")
    await story.press(story.owner, "07:30")
    assert "Daily digest at 07:30" in story.owner.last.text
    ana = await arrive(story)
    await story.until(0, "17:30")
    await story.say(ana, "is this how it should look?")
    await calm(story)
    assert "open Thursday 26 November at 09:00" in one(ana, "⏳ Sent to Glow Clinic")
    with story.stage.app.database.transaction() as session:
        assert session.get_one(Clinic, story.clinic_id).digest_at.isoformat() == "07:30:00"


@ON_SQLITE
async def test_X5_everybody_proves_weekly_that_alerts_arrive_and_the_owner_sees_who_does_not(
    story: Story,
) -> None:
    assert unproved(story) == []
    await story.until(7, "09:35")
    for phone in (story.nadia, story.owner):
        assert "Please tap the button, so that we know alerts reach you here." in phone.last.text
        await story.press(phone, "I got it")
        assert phone.last.text == "✅ Glow Clinic · alerts reach you here."
    assert unproved(story) == [], "a day is given"
    await story.until(8, "09:40")
    assert unproved(story) == ["Omar"]
    await story.say(story.owner, "/setup")
    assert (
        "⏳ Alerts may not reach Omar. Ask them to open our chat and tap the test." in story.owner.last.text
    )
    await story.press(story.omar, "I got it")
    assert unproved(story) == []


@ON_SQLITE
async def test_X5_who_blocks_the_bot_is_known_as_soon_as_an_alert_is_refused(story: Story) -> None:
    story.omar.block()
    ana = await arrive(story)
    await story.say(ana, "I can't breathe")
    await calm(story)
    assert unproved(story) == ["Omar"]
