"""W4: who is in the team, who leaves it and what then ends, and what becomes of a group that is lost."""

from __future__ import annotations

from bot.simulator.phones import Phone
from bot.store import staff
from bot.store.models import CaseStatus, Clinic, Role
from tests.stories.acts import arrive, calm, card, kept_button, one, rang, urgent
from tests.stories.conftest import ON_SQLITE, Story, on_screen, texts

ONLY_OWNER = (
    'You are the only owner of Glow Clinic. Make somebody else an owner first: /setup, then "People".'
)
NOT_YOURS = "This button is for somebody else."


def team(story: Story) -> dict[str, Role]:
    """Who works there now, by name."""
    with story.stage.app.database.transaction() as session:
        return {member.name: member.role for member in staff.active(session, story.clinic_id)}


def bound_to(story: Story) -> int | None:
    with story.stage.app.database.transaction() as session:
        return session.get_one(Clinic, story.clinic_id).group_chat_id


async def people_of(story: Story, phone: Phone, *labels: str) -> None:
    """/setup → People → these buttons."""
    await story.say(phone, "/setup")
    for label in ("People", *labels):
        await story.press(phone, label)


async def test_W4_who_leaves_the_group_has_no_access_from_that_moment(story: Story) -> None:
    ana = await urgent(story)
    await story.press(story.desk, "I'll take it")
    await story.press(story.desk, "Approved reply")
    send, close = kept_button(story.desk, "Come today"), kept_button(story.desk, "Close")
    before = len(ana.pushes)
    rung = len(story.owner.pushes)
    story.stage.world.leave(story.group, story.nadia.user)
    await story.stage.settle()
    await calm(story)
    assert team(story) == {"Rosa": Role.OWNER, "Omar": Role.STAFF}
    assert story.cases()[0].status is CaseStatus.OPEN, "what she held is everybody's again"
    omar = story.omar.in_group(story.group)
    assert "🟠 A01 is open again: Nadia has left the team." in texts(omar)
    assert "Nadia has left the staff group and has no access any more." in rang(story.owner, rung)
    for press in (send, close):
        press()
        await story.stage.settle()
        assert story.desk.toast == NOT_YOURS
    await story.say(story.nadia, "/cases")
    assert story.nadia.last.text == "Only staff of the clinic can do this."
    assert len(ana.pushes) == before


@ON_SQLITE
async def test_W4_somebody_who_leaves_is_out_once_and_not_in_again_by_coming_back(
    story: Story,
) -> None:
    story.stage.world.promote_bot(story.group, story.owner.user)
    story.stage.world.leave(story.group, story.omar.user, story.owner.user)
    await story.stage.settle()
    assert team(story) == {"Rosa": Role.OWNER, "Nadia": Role.STAFF}
    assert len([words for words in texts(story.owner) if "Omar has left" in words]) == 1, "told once"
    story.stage.world.join(story.group, story.omar.user, story.owner.user)
    await story.stage.settle()
    assert team(story) == {"Rosa": Role.OWNER, "Nadia": Role.STAFF}, "a group gives no rights"
    assert on_screen(story.owner, "Omar has come into the staff group without access")


async def test_W4_the_owner_sees_the_team_makes_another_owner_and_takes_somebody_out(story: Story) -> None:
    await people_of(story, story.owner)
    shown = story.owner.last
    assert "Rosa · owner, since 23 November" in shown.text
    assert "Nadia · staff, since 23 November" in shown.text
    rung = len(story.nadia.pushes)
    for label in ("Nadia", "Make an owner too"):
        await story.press(story.owner, label)
    await calm(story)
    assert team(story)["Nadia"] is Role.OWNER
    assert rang(story.nadia, rung) == [
        "Rosa has made you an owner of Glow Clinic. /setup shows what you can do."
    ]
    await urgent(story)
    omar = story.omar.in_group(story.group)
    await story.press(omar, "I'll take it")
    give_back = kept_button(omar, "Give back")
    await people_of(story, story.nadia, "Omar", "Take out")
    assert "Omar" in team(story), "a slip of the thumb takes nobody out"
    await story.press(story.nadia, "Yes, take out")
    await calm(story)
    assert team(story) == {"Rosa": Role.OWNER, "Nadia": Role.OWNER}
    assert one(story.nadia, "Omar has no access any more. Please also take them out of the Telegram group")
    assert story.cases()[0].status is CaseStatus.OPEN
    give_back()
    await story.stage.settle()
    assert omar.toast == NOT_YOURS
    assert on_screen(story.omar, "You are not in the team of Glow Clinic any more.")


@ON_SQLITE
async def test_W4_the_only_owner_can_be_taken_out_by_nobody_and_leaving_is_told_loudly(story: Story) -> None:
    await people_of(story, story.owner, "Rosa", "Take out")
    assert story.owner.toast == ONLY_OWNER
    rung = len(story.owner.pushes)
    story.stage.world.leave(story.group, story.owner.user)
    await story.stage.settle()
    await calm(story)
    assert team(story)["Rosa"] is Role.OWNER
    assert ONLY_OWNER in rang(story.owner, rung)
    assert any("Rosa, the only owner, has left this group" in words for words in texts(story.desk))


@ON_SQLITE
async def test_W4_only_an_owner_sees_people_and_old_buttons_of_one_who_was_are_dead(story: Story) -> None:
    await people_of(story, story.owner, "Nadia", "Make an owner too")
    await people_of(story, story.nadia, "Omar")
    out = kept_button(story.nadia, "Take out")
    await people_of(story, story.owner, "Nadia", "Take out", "Yes, take out")
    out()
    await story.stage.settle()
    assert "Omar" in team(story)
    await story.say(story.omar, "/setup")
    assert story.omar.last.text == "Only the clinic's owner can do this."


async def test_W4_of_a_group_that_is_gone_nothing_is_lost_and_another_is_bound(
    story: Story,
) -> None:
    await urgent(story)
    rung = len(story.nadia.pushes)
    story.group.gone = True
    ben = await arrive(story, "Ben")
    await story.say(ben, "I see pus")
    await calm(story)
    assert bound_to(story) is None
    assert any("case A02" in words for words in rang(story.nadia, rung)), "nothing is lost meanwhile"
    assert card(story.nadia, "A01"), "what was open comes along"
    assert on_screen(story.owner, "I am no longer in the staff group")
    second = story.stage.world.new_group("New desk", story.owner.user, [story.nadia.user])
    await story.say(story.owner, "/setup")
    link = next(
        str(button["url"])
        for row in story.owner.last.message.inline_keyboard or []
        for button in row
        if "url" in button
    )
    story.owner.open(link, second)
    await story.stage.settle()
    await story.press(story.owner.in_group(second), "Use this group")
    await calm(story)
    assert bound_to(story) == second.id
    for reference in ("A01", "A02"):
        assert "I'll take it" in card(story.nadia.in_group(second), reference).buttons


@ON_SQLITE
async def test_W4_a_group_that_turns_public_is_left_at_once(story: Story) -> None:
    ana = await urgent(story)
    story.group.username = "glow_desk"
    rung = len(story.omar.pushes)
    story.desk.reply(card(story.desk), "Please come by today.")
    await calm(story)
    assert bound_to(story) is None
    assert any("anybody can read the staff group now" in words for words in rang(story.omar, rung))
    assert ana.last.text == "💬 Nadia, Glow Clinic: Please come by today.", "the answer is not lost"
    assert on_screen(story.nadia, "✅ Sent to A01")
    said = len(story.desk.screen())
    await story.say(ana, "it got bigger")
    await calm(story)
    assert len(story.desk.screen()) == said
    assert on_screen(story.nadia, "“it got bigger”")


@ON_SQLITE
async def test_W4_the_owner_changes_the_group_and_hears_what_the_bot_may_there(story: Story) -> None:
    await story.say(story.owner, "/setup")
    for label in ("Another group", "Back"):
        await story.press(story.owner, label)
    assert bound_to(story) == story.group.id
    story.stage.world.promote_bot(story.group, story.owner.user)
    story.stage.world.demote_bot(story.group, story.owner.user)
    await story.stage.settle()
    assert on_screen(story.owner, "I am an administrator of the staff group, so I notice who leaves it.")
    assert on_screen(story.owner, "I am no administrator of the staff group any more")
    await story.say(story.owner, "/setup")
    for label in ("Another group", "Yes, another group"):
        await story.press(story.owner, label)
    assert bound_to(story) is None
    assert on_screen(story.omar, "Until a group is bound, cases come to each of you here in private.")
