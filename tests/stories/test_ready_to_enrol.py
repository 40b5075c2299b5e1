"""H02: no code is made while alerts do not surely reach two people, and its owner is told why."""

from __future__ import annotations

from sqlmodel import select

from bot.simulator.phones import Phone
from bot.store.models import InviteKind, Staff
from tests.stories.acts import one
from tests.stories.conftest import ON_SQLITE, Story, on_screen, texts
from tests.stories.test_setup import invite, new_clinic, new_owner

DAILY = True

TOO_FEW = "No new codes now: alerts must reach two people"
HELD = "no new codes for now"
AGAIN = "new codes can be made again"


async def tap_test(story: Story, *phones: Phone) -> None:
    """These people tap the newest test on their phones."""
    for phone in phones:
        await story.press(phone, "I got it")


@ON_SQLITE
async def test_H02_the_first_code_waits_for_two_people_who_have_tapped_their_test(story: Story) -> None:
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    assert "New codes need two people who have tapped their test. So far: nobody" in olga.last.text
    await story.say(olga, "/enrol")
    assert olga.last.text == (
        f"{TOO_FEW}, and nobody has tapped their test. "
        "The owner invites a colleague in /setup; each taps the test in our private chat."
    )
    await tap_test(story, olga)
    await story.wait(seconds=5)
    await story.say(olga, "/enrol")
    assert f"{TOO_FEW}, and only one has tapped" in olga.last.text
    paul = story.stage.phone("Paul")
    paul.open(invite(story, InviteKind.STAFF, clinic_id))
    await story.stage.settle()
    await story.say(paul, "/enrol")
    assert TOO_FEW in paul.last.text, "who has not tapped yet does not count"
    await tap_test(story, paul)
    await story.say(paul, "/enrol")
    assert "which treatment" in paul.last.text
    await story.say(olga, "/setup")
    assert "✅ Alerts reach everyone" in olga.last.text
    assert "New codes need" not in olga.last.text
    assert "Send the tests" not in olga.last.buttons


@ON_SQLITE
async def test_H02_who_leaves_takes_the_codes_along_the_owner_hears_why_and_a_code_given_out_still_works(
    story: Story,
) -> None:
    link = story.code(area="face")
    world = story.stage.world
    for phone in (story.nadia, story.omar):
        world.leave(story.group, phone.user)
        await story.stage.settle()
    await story.wait(seconds=40)
    told = one(story.owner, HELD)
    assert told.startswith("⏳ Glow Clinic: no new codes for now. Patients who have a code can still join.")
    assert "only one has tapped their test" in told
    await story.say(story.owner, "/enrol")
    assert TOO_FEW in story.owner.last.text
    ana = story.stage.phone("Ana")
    ana.open(link)
    await story.stage.settle()
    await story.press(ana, "agree")
    assert on_screen(ana, "Glow Clinic · day 0")
    paul = story.stage.phone("Paul")
    paul.open(invite(story, InviteKind.STAFF))
    await story.stage.settle()
    await story.restart()
    assert not on_screen(story.owner, AGAIN)
    await tap_test(story, paul)
    await story.wait(seconds=40)
    assert one(story.owner, AGAIN) == "✅ Glow Clinic: new codes can be made again."
    await story.wait(hours=5)
    assert len([text for text in texts(story.owner) if HELD in text or AGAIN in text]) == 2


@ON_SQLITE
async def test_H02_a_weekly_test_that_nobody_answers_ends_the_codes_until_two_have(story: Story) -> None:
    story.code()
    await story.until(7, "09:40")
    await tap_test(story, story.owner)
    await story.until(8, "09:00")
    assert not on_screen(story.owner, HELD), "a day is given"
    await story.until(8, "09:45")
    assert "only one has tapped their test" in one(story.owner, HELD)
    await story.say(story.owner, "/setup")
    assert "Alerts may not reach Nadia and Omar." in story.owner.last.text
    await story.press(story.owner, "Send the tests")
    assert story.owner.toast == "Sent to Nadia and Omar."
    await story.wait(minutes=10)
    await story.say(story.nadia, "/enrol")
    assert TOO_FEW in story.nadia.last.text, "a test that was sent proves nothing"
    assert one(story.owner, HELD)
    await tap_test(story, story.nadia)
    await story.wait(minutes=1)
    assert on_screen(story.owner, AGAIN)
    await story.say(story.nadia, "/enrol")
    assert "which treatment" in story.nadia.last.text


@ON_SQLITE
async def test_H02_only_the_owner_sends_the_tests_again(story: Story) -> None:
    await story.until(8, "09:45")
    await story.say(story.owner, "/setup")
    with story.stage.app.database.transaction() as session:
        session.exec(select(Staff).where(Staff.user_id == story.owner.user.id)).one().role = "staff"
    before = len(story.nadia.pushes)
    await story.press(story.owner, "Send the tests")
    assert len(story.nadia.pushes) == before


@ON_SQLITE
async def test_H02_somebody_who_comes_back_proves_anew_that_alerts_arrive(story: Story) -> None:
    story.stage.world.leave(story.group, story.nadia.user)
    await story.stage.settle()
    story.nadia.open(invite(story, InviteKind.STAFF))
    story.stage.world.leave(story.group, story.omar.user)
    await story.stage.settle()
    await story.say(story.nadia, "/enrol")
    assert TOO_FEW in story.nadia.last.text
    await tap_test(story, story.nadia)
    await story.say(story.nadia, "/enrol")
    assert "which treatment" in story.nadia.last.text


@ON_SQLITE
async def test_H02_between_two_taps_of_the_form_the_refusal_is_the_same(story: Story) -> None:
    await story.say(story.nadia, "/enrol")
    await story.press(story.nadia, "Microneedling")
    await story.press(story.nadia, "Face")
    story.stage.world.leave(story.group, story.omar.user)
    with story.stage.app.database.transaction() as session:
        session.exec(select(Staff).where(Staff.user_id == story.owner.user.id)).one().proved_at = None
    await story.press(story.nadia, "Just now")
    assert TOO_FEW in str(story.nadia.toast)
    assert not [view for view in story.nadia.screen() if view.photo]
