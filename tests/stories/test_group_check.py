"""H03: every hour the staff group is looked at without a word in it; what is found wrong stops new codes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.simulator.chats import Member, Standing
from bot.simulator.faults import Fault
from tests.stories.acts import PUS, arrive, calm, one, rang
from tests.stories.conftest import ON_BOTH, ON_SQLITE, Story, on_screen, texts
from tests.stories.test_setup import group_of

DAILY = True

SILENCED = "I may not write in the staff group any more"
WORKS = "I can write in the staff group again"
LOST = "I am no longer in the staff group"


def thrown_out_unheard(story: Story) -> None:
    """The bot is taken out of the group, and the update about it is one of those Telegram never delivers."""
    bot = story.stage.world.bot
    story.group.members[bot.id] = Member(bot, Standing.KICKED)


async def ask_for_code(story: Story) -> str:
    """What /enrol says to Nadia in private."""
    await story.say(story.nadia, "/enrol")
    return str(story.nadia.last.text)


@ON_BOTH
async def test_H03_a_group_that_is_gone_is_found_within_the_hour_and_stops_new_codes_until_another_is_bound(
    story: Story,
) -> None:
    ana = await arrive(story)
    await story.report(ana, *PUS)
    await story.press(ana, "Send to")
    await story.wait(minutes=20)
    link = story.code(area="face")
    thrown_out_unheard(story)
    await story.wait(minutes=50)
    assert group_of(story, story.clinic_id) is None
    for phone in (story.owner, story.nadia, story.omar):
        assert "No new codes can be made until then." in one(phone, LOST)
        assert any("case A01" in text for text in texts(phone)), "what is open comes in private"
    assert "there is no staff group any more" in await ask_for_code(story)
    ben = story.stage.phone("Ben")
    ben.open(link)
    await story.stage.settle()
    assert on_screen(ben, "That's me") or "That's me · I agree" in ben.last.buttons, "a code given out works"
    group = story.stage.world.new_group("New desk", story.owner.user)
    buttons = [b for v in story.owner.screen() for row in v.message.inline_keyboard or [] for b in row]
    story.owner.open(next(str(b["url"]) for b in buttons if "startgroup" in b.get("url", "")), group)
    await story.stage.settle()
    await story.press(story.owner.in_group(group), "Use this group")
    assert group_of(story, story.clinic_id) == group.id
    assert "which treatment" in await ask_for_code(story)


@ON_SQLITE
async def test_H03_a_group_in_which_we_may_not_write_is_told_once_and_clears_by_itself(story: Story) -> None:
    before = len(story.desk.pushes)
    story.stage.world.mute(story.group)
    await story.wait(minutes=61)
    assert "no new codes can be made" in one(story.owner, SILENCED)
    assert not on_screen(story.nadia, SILENCED), "only the owner can mend it"
    assert "I may not write in the staff group" in await ask_for_code(story)
    await story.say(story.owner, "/setup")
    assert "⚠️ Staff group: I may not write there." in story.owner.last.text
    await story.wait(hours=3)
    one(story.owner, SILENCED)
    story.stage.world.mute(story.group, muted=False)
    await story.wait(minutes=6)
    one(story.owner, WORKS)
    assert "which treatment" in await ask_for_code(story)
    await story.wait(hours=2)
    one(story.owner, WORKS)
    assert len(story.desk.pushes) == before, "nothing of this was said in the group"


@ON_SQLITE
async def test_H03_a_card_that_the_group_does_not_take_is_known_at_once(story: Story) -> None:
    ana = await arrive(story)
    story.stage.world.mute(story.group)
    await story.report(ana, *PUS)
    await story.press(ana, "Send to")
    await calm(story)
    for phone in (story.owner, story.nadia, story.omar):
        assert any("case A01" in text for text in rang(phone)), phone.user.first_name
    one(story.owner, SILENCED)
    assert "I may not write in the staff group" in await ask_for_code(story)


@ON_SQLITE
async def test_H03_a_process_looks_as_soon_as_it_starts(story: Story) -> None:
    await story.restart()
    thrown_out_unheard(story)
    await story.wait(minutes=2)
    assert group_of(story, story.clinic_id) is not None
    await story.restart()
    assert group_of(story, story.clinic_id) is None
    one(story.owner, LOST)


@ON_SQLITE
async def test_H03_a_telegram_that_is_away_says_nothing_about_the_group(story: Story) -> None:
    thrown_out_unheard(story)
    for how in (Fault.REFUSE, Fault.SERVER_ERROR, Fault.HTML_PAGE, Fault.TIMEOUT_BEFORE):
        story.stage.world.fail_next("getChat", how)
    await story.restart()
    for _ in range(3):
        assert group_of(story, story.clinic_id) is not None
        await story.wait(seconds=61)
    assert not on_screen(story.owner, LOST)
    await story.wait(seconds=61)
    one(story.owner, LOST)


@ON_SQLITE
async def test_H03_a_group_that_was_made_public_unheard_is_left(story: Story) -> None:
    story.group.username = "glow_desk"
    await story.wait(minutes=61)
    assert group_of(story, story.clinic_id) is None
    one(story.owner, "anybody can read the staff group now")


@ON_SQLITE
@pytest.mark.parametrize("hours", [1, 5])
async def test_H03_a_group_that_works_is_left_in_peace(story: Story, hours: int) -> None:
    asked = len([call for call in story.stage.world.calls if call.method == "getChatMember"])
    for _ in range(hours):
        await story.stage.pass_time(timedelta(minutes=61))
    looked = [call for call in story.stage.world.calls if call.method == "getChatMember"]
    assert len(looked) - asked == hours
    assert not story.desk.pushes
    assert not story.owner.pushes


@ON_SQLITE
async def test_H03_while_the_group_takes_nothing_an_emergency_comes_to_each_once_and_its_card_stays_true(
    story: Story,
) -> None:
    ana = await arrive(story)
    story.stage.world.mute(story.group)
    await story.wait(minutes=61)
    await story.say(ana, "I can't breathe")
    await story.wait(minutes=6)
    one(story.nadia, "case A01 · answer now")
    one(story.nadia, "everyone is asked. Please take it now.")
    await story.press(story.nadia, "I'll take it")
    assert "👀 Nadia has it since" in one(story.omar, "case A01 · answer now")
