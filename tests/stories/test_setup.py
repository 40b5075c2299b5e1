"""A clinic comes to life in Telegram: owner, group, colleagues; and W4, who may do what where."""

from __future__ import annotations

from sqlmodel import select

from bot.care import hours
from bot.services.clinic import setup
from bot.services.enrolment import codes
from bot.simulator.chats import Chat, ChatKind
from bot.simulator.phones import Phone
from bot.store.models import AuditEvent, Clinic, InviteKind, Staff
from tests.stories.conftest import ON_SQLITE, Story, on_screen
from tests.stories.spanish import OWN_LANGUAGE

DAILY = True

REFUSED = "This code does not work. Please ask your clinic for a new code."


def invite(story: Story, kind: InviteKind, clinic_id: int | None = None) -> str:
    """A fresh invite's link."""
    with story.stage.app.database.transaction() as session:
        unit = story.stage.unit(session)
        clinic = session.get_one(Clinic, clinic_id or story.clinic_id)
        return codes.invite(unit, clinic, kind, None).link


def new_clinic(story: Story, name: str = "Bright Clinic") -> int:
    """Another clinic on the same server, with nobody in it."""
    with story.stage.app.database.transaction() as session:
        unit = story.stage.unit(session)
        clinic = setup.create(
            unit,
            name=name,
            timezone="Europe/Madrid",
            language="en",
            emergency_number="112",
            phone="+34600000009",
            hours=hours.default(),
        )
        setup.approve(unit, clinic, "microneedling", "Dr Sol")
        return clinic.id or 0


def group_of(story: Story, clinic_id: int) -> int | None:
    """The bound group of a clinic."""
    with story.stage.app.database.transaction() as session:
        return session.get_one(Clinic, clinic_id).group_chat_id


async def new_owner(story: Story, clinic_id: int) -> Phone:
    """Somebody who opened the owner's invite of that clinic."""
    olga = story.stage.phone("Olga")
    olga.open(invite(story, InviteKind.OWNER, clinic_id))
    await story.stage.settle()
    return olga


async def add_to(story: Story, phone: Phone, group: Chat, link: str) -> Phone:
    """The group link is followed into this group; the phone in that group."""
    phone.open(link, group)
    await story.stage.settle()
    return phone.in_group(group)


# Owner and group


async def test_setup_owner_group_and_colleague_from_the_first_invite_to_the_first_patient(
    story: Story,
) -> None:
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    assert "You are the owner of Bright Clinic." in olga.last.text
    assert "✅ Microneedling: approved by Dr Sol, 23 November" in olga.last.text
    group = story.stage.world.new_group("Bright desk", olga.user)
    desk = await add_to(story, olga, group, _link_of(olga, "Add me to the group"))
    assert (
        desk.last.text == "Use this group for Bright Clinic?\nEverybody in it will read what patients report."
    )
    assert group_of(story, clinic_id) is None
    await story.press(desk, "Use this group")
    assert group_of(story, clinic_id) == group.id
    await story.say(olga, "/setup")
    assert "✅ Staff group" in olga.last.text
    await story.press(olga, "Invite a colleague")
    paul = story.stage.phone("Paul")
    paul.open(olga.last.text.split("\n")[1])
    await story.stage.settle()
    assert "You are in the team of Bright Clinic." in paul.last.text
    assert "Paul has joined the team of Bright Clinic." in olga.last.text
    for phone in (olga, paul):
        await story.press(phone, "I got it")
    await story.say(paul, "/enrol")
    assert "which treatment" in paul.last.text


def _link_of(phone: Phone, label: str) -> str:
    _, button = phone._find(label, phone.last)
    return str(button["url"])


@ON_SQLITE
async def test_setup_the_owner_who_follows_the_group_link_is_asked_and_not_told_off(story: Story) -> None:
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    group = story.stage.world.new_group("Bright desk", olga.user)
    desk = await add_to(story, olga, group, invite(story, InviteKind.GROUP, clinic_id))
    assert not on_screen(desk, "I do not know this group yet")
    assert "Use this group" in desk.last.buttons


@ON_SQLITE
async def test_setup_typing_the_code_in_the_group_has_the_same_effect_as_the_link(story: Story) -> None:
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    group = story.stage.world.new_group("Bright desk", olga.user)
    story.stage.world.add_bot(group, olga.user)
    code = invite(story, InviteKind.GROUP, clinic_id).rpartition("=")[2]
    desk = olga.in_group(group)
    await story.say(desk, f"/start@aftercare_bot {code}")
    await story.press(desk, "Use this group")
    assert group_of(story, clinic_id) == group.id


@ON_SQLITE
async def test_setup_an_owners_invite_works_once(story: Story) -> None:
    clinic_id = new_clinic(story)
    link = invite(story, InviteKind.OWNER, clinic_id)
    olga, thief = story.stage.phone("Olga"), story.stage.phone("Thief")
    for phone in (olga, thief):
        phone.open(link)
        await story.stage.settle()
    assert "You are the owner" in olga.last.text
    assert thief.last.text == REFUSED


async def test_setup_a_staff_invite_works_once_and_not_after_a_week(story: Story) -> None:
    link, stale = invite(story, InviteKind.STAFF), invite(story, InviteKind.STAFF)
    paul, thief, late = (story.stage.phone(name) for name in ("Paul", "Thief", "Late"))
    for phone in (paul, thief):
        phone.open(link)
        await story.stage.settle()
    assert "You are in the team of Glow Clinic." in paul.last.text
    assert thief.last.text == REFUSED
    await story.wait(days=7, minutes=1)
    late.open(stale)
    await story.stage.settle()
    assert late.last.text == REFUSED


@ON_SQLITE
async def test_setup_who_is_in_the_team_already_spends_no_invite(story: Story) -> None:
    link = invite(story, InviteKind.STAFF)
    story.nadia.open(link)
    await story.stage.settle()
    assert story.nadia.last.text.startswith("You are already in the team of Glow Clinic.")
    paul = story.stage.phone("Paul")
    paul.open(link)
    await story.stage.settle()
    assert "You are in the team" in paul.last.text


@ON_SQLITE
async def test_setup_only_the_owner_binds_a_group(story: Story) -> None:
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    link = invite(story, InviteKind.GROUP, clinic_id)
    for stranger in (story.nadia, story.owner, story.stage.phone("Sam")):
        group = story.stage.world.new_group("Elsewhere", stranger.user)
        desk = await add_to(story, stranger, group, link)
        assert desk.last.text == "Only the clinic's owner can do this."
    assert group_of(story, clinic_id) is None
    group = story.stage.world.new_group("Bright desk", olga.user)
    await story.press(await add_to(story, olga, group, link), "Use this group")
    assert group_of(story, clinic_id) == group.id


@ON_SQLITE
async def test_setup_a_public_group_is_refused_and_the_answer_says_why(story: Story) -> None:
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    group = story.stage.world.new_group("Bright public", olga.user, username="bright_desk")
    desk = await add_to(story, olga, group, invite(story, InviteKind.GROUP, clinic_id))
    assert desk.last.text.startswith("This group is public, and patients' words must not be.")
    assert group_of(story, clinic_id) is None


@ON_SQLITE
async def test_setup_a_group_is_bound_once_and_to_one_clinic(story: Story) -> None:
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    story.stage.world.join(story.group, olga.user, story.owner.user)
    desk = await add_to(story, olga, story.group, invite(story, InviteKind.GROUP, clinic_id))
    assert desk.last.text == "This group belongs to another clinic. Please use a group of your own."
    second = story.stage.world.new_group("Second desk", story.owner.user)
    desk = await add_to(story, story.owner, second, invite(story, InviteKind.GROUP))
    assert desk.last.text == "Glow Clinic has its staff group already."
    assert group_of(story, story.clinic_id) == story.group.id


@OWN_LANGUAGE
@ON_SQLITE
async def test_setup_an_anonymous_administrator_is_asked_to_show_who_they_are(story: Story) -> None:
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    group = story.stage.world.new_group("Bright desk", olga.user)
    story.stage.world.add_bot(group, olga.user)
    await story.stage.settle()
    hidden = olga.in_group(group, anonymous=True)
    code = invite(story, InviteKind.GROUP, clinic_id).rpartition("=")[2]
    await story.say(hidden, f"/start@aftercare_bot {code}")
    assert olga.in_group(group).last.text.startswith("You are anonymous here")
    assert group_of(story, clinic_id) is None
    await story.say(olga.in_group(group), f"/start@aftercare_bot {code}")
    await story.press(olga.in_group(group), "Use this group")
    assert group_of(story, clinic_id) == group.id


@ON_SQLITE
async def test_setup_a_colleague_cannot_confirm_in_the_owners_place(story: Story) -> None:
    clinic_id = new_clinic(story)
    olga, paul = await new_owner(story, clinic_id), story.stage.phone("Paul")
    paul.open(invite(story, InviteKind.STAFF, clinic_id))
    group = story.stage.world.new_group("Bright desk", olga.user, [paul.user])
    await add_to(story, olga, group, invite(story, InviteKind.GROUP, clinic_id))
    await story.press(paul.in_group(group), "Use this group")
    assert paul.toast == "This button is for somebody else."
    assert group_of(story, clinic_id) is None


@ON_SQLITE
async def test_setup_a_group_that_grows_into_a_supergroup_stays_the_clinics(story: Story) -> None:
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    world = story.stage.world
    small = world.new_group("Bright desk", olga.user, kind=ChatKind.GROUP)
    await story.press(
        await add_to(story, olga, small, invite(story, InviteKind.GROUP, clinic_id)), "Use this group"
    )
    grown = world.migrate(small, olga.user)
    await story.stage.settle()
    assert group_of(story, clinic_id) == grown.id
    story.complete(clinic_id)
    await story.say(olga.in_group(grown), "/enrol")
    assert "which treatment" in olga.in_group(grown).last.text


@ON_SQLITE
async def test_setup_the_owner_hears_at_once_when_the_bot_is_thrown_out_of_the_group(story: Story) -> None:
    before = len(story.owner.pushes)
    story.stage.world.kick_bot(story.group, story.nadia.user)
    await story.stage.settle()
    assert story.owner.last.text.startswith("⏳ Glow Clinic: I am no longer in the staff group")
    assert len(story.owner.pushes) == before + 1


# W4: roles and clinics


@ON_SQLITE
async def test_W4_staff_commands_are_closed_to_everybody_else(story: Story) -> None:
    ana, guest = await story.enrol(), story.stage.phone("Guest")
    story.stage.world.join(story.group, guest.user, story.owner.user)
    for command in ("/enrol", "/cases"):
        for phone in (ana, story.stage.phone("Sam"), guest.in_group(story.group)):
            await story.wait(seconds=5)
            await story.say(phone, command)
            assert phone.last.text == "Only staff of the clinic can do this."


@ON_SQLITE
async def test_W4_only_the_owner_sees_setup_and_the_group_learns_no_link(story: Story) -> None:
    await story.say(story.nadia, "/setup")
    assert story.nadia.last.text == "Only the clinic's owner can do this."
    await story.say(story.owner.in_group(story.group), "/setup")
    assert story.desk.last.text == "I have sent it to you in our private chat."
    assert "what is done and what is missing" in story.owner.last.text
    assert not on_screen(story.desk, "t.me")


async def test_W4_a_person_of_another_clinic_sees_and_moves_nothing_here(story: Story) -> None:
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    ana = await story.enrol()
    await story.say(ana, "there is pus on my cheek")
    await story.say(olga, "/cases")
    assert "A01" not in olga.last.text
    story.stage.world.join(story.group, olga.user, story.owner.user)
    here = olga.in_group(story.group)
    await story.press(here, "I'll take it")
    assert here.toast == "This button is for somebody else."
    await story.press(here, "Not our patient")
    assert here.toast == "This button is for somebody else."
    assert story.cases()[0].status == "open"
    with story.stage.app.database.transaction() as session:
        refused = session.exec(select(AuditEvent).where(AuditEvent.action == "press refused")).all()
    assert {row.user_id for row in refused} == {olga.user.id}
    assert {row.clinic_id for row in refused} == {story.clinic_id}


@ON_SQLITE
async def test_W4_access_ends_for_buttons_and_commands_when_somebody_is_taken_out(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "there is pus on my cheek")
    with story.stage.app.database.transaction() as session:
        session.exec(select(Staff).where(Staff.user_id == story.nadia.user.id)).one().active = False
    await story.press(story.desk, "I'll take it")
    assert story.desk.toast == "This button is for somebody else."
    await story.wait(seconds=5)
    await story.say(story.nadia, "/cases")
    assert story.nadia.last.text == "Only staff of the clinic can do this."


@ON_SQLITE
async def test_W4_two_clinics_on_one_server_keep_their_patients_apart(story: Story) -> None:
    clinic_id = new_clinic(story)
    olga = await new_owner(story, clinic_id)
    story.complete(clinic_id)
    await story.wait(seconds=2)
    bea = story.stage.phone("Bea")
    with story.stage.app.database.transaction() as session:
        unit = story.stage.unit(session)
        made = codes.make(unit, session.get_one(Clinic, clinic_id), "microneedling", unit.now, made_by="cli")
    bea.open(made.link)
    await story.stage.settle()
    await story.press(bea, "agree")
    assert on_screen(bea, "Bright Clinic · day 0")
    assert "A01 joined" in olga.last.text  # no group yet: the owner is told
    assert not on_screen(story.desk, "A01 joined")
    await story.say(bea, "there is pus on my cheek")
    assert not on_screen(story.desk, "pus")
    assert [case.clinic_id for case in story.cases()] == [clinic_id]
