"""A clinic is set up: people come in by single-use invites, the group is bound, the content signed off."""

from __future__ import annotations

import pytest

from bot.content.catalog import Catalog
from bot.services.clinic import setup
from bot.services.incoming import Person, Place
from bot.store.models import AuditEvent, Clinic, Invite, InviteKind, ProtocolApproval, Role, Staff
from tests.services.reception import GROUP, NADIA, OLGA, ON_BOTH, Reception, open_reception

REFUSED = "This code does not work. Please ask your clinic for a new code."


@pytest.fixture
def desk(request: pytest.FixtureRequest, catalog: Catalog) -> Reception:
    return open_reception(request, catalog)


def test_an_owner_opens_the_invite_and_is_led_to_the_group(desk: Reception) -> None:
    clinic = desk.clinic(approved=False)
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.OWNER)}")
    (olga,) = desk.all(Staff)
    assert (olga.role, olga.user_id, olga.name, olga.clinic_id) == (Role.OWNER, OLGA.id, "Olga", clinic)
    welcome = desk.newest(OLGA.id)
    (link,) = [button.url for row in welcome.words.rows for button in row if button.url]
    assert link.startswith("https://t.me/aftercare_bot?startgroup=")
    assert "Staff group: add me" in welcome.words.html
    assert f'aftercare protocol approve microneedling --clinic {clinic} --by "NAME"' in welcome.words.html


@ON_BOTH
def test_an_invite_works_once_and_a_spent_one_reads_like_any_wrong_code(desk: Reception) -> None:
    code = desk.invite(desk.clinic())
    desk.write(OLGA, f"/start {code}")
    desk.write(NADIA, f"/start {code}")
    desk.write(NADIA, "/start ABCDEFGHJK")
    assert [staff.user_id for staff in desk.all(Staff)] == [OLGA.id]
    assert [shown.words.html for shown in desk.chats[NADIA.id]] == [REFUSED, REFUSED]


def test_an_expired_invite_lets_nobody_in(desk: Reception) -> None:
    code = desk.invite(desk.clinic())
    desk.pass_time(days=7)
    desk.write(NADIA, f"/start {code}")
    assert desk.all(Staff) == []
    assert desk.newest(NADIA.id).words.html == REFUSED


def test_a_staff_invite_does_nothing_in_a_group_and_is_not_spent(desk: Reception) -> None:
    code = desk.invite(desk.clinic())
    desk.write(NADIA, f"/start {code}", GROUP)
    assert desk.newest(GROUP.chat_id).words.html == REFUSED
    assert [(invite.used_at, desk.all(Staff)) for invite in desk.all(Invite)] == [(None, [])]


def test_somebody_who_is_in_the_team_does_not_spend_a_second_invite(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(NADIA, f"/start {desk.invite(clinic)}")
    second = desk.invite(clinic)
    desk.write(NADIA, f"/start {second}")
    assert "already in the team" in desk.newest(NADIA.id).words.html
    desk.write(OLGA, f"/start {second}")
    assert len(desk.all(Staff)) == 2


@ON_BOTH
def test_a_colleague_who_left_comes_back_by_a_new_invite(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(NADIA, f"/start {desk.invite(clinic)}")
    with desk.unit() as unit:
        unit.session.get_one(Staff, 1).active = False
    desk.write(NADIA, f"/start {desk.invite(clinic)}")
    assert [(staff.user_id, staff.active) for staff in desk.all(Staff)] == [(NADIA.id, True)]


def test_the_owner_hears_who_joined_the_team(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.OWNER)}")
    desk.write(NADIA, f"/start {desk.invite(clinic)}")
    assert "Nadia has joined the team of Glow Clinic" in desk.said(OLGA.id)


@ON_BOTH
def test_the_owner_binds_a_private_group_after_confirming(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.OWNER)}")
    desk.write(OLGA, f"/start@aftercare_bot {desk.invite(clinic, InviteKind.GROUP)}", GROUP)
    assert desk.all(Clinic)[0].group_chat_id is None
    desk.tap(OLGA, "Use this group", GROUP)
    assert desk.all(Clinic)[0].group_chat_id == GROUP.chat_id
    assert desk.newest(GROUP.chat_id).labels == []
    assert "group.bind" in [event.action for event in desk.all(AuditEvent)]


def test_nobody_but_the_owner_confirms_or_asks(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.OWNER)}")
    desk.write(NADIA, f"/start {desk.invite(clinic)}")
    code = desk.invite(clinic, InviteKind.GROUP)
    desk.write(NADIA, f"/start {code}", GROUP)
    assert desk.newest(GROUP.chat_id).words.html == "Only the clinic's owner can do this."
    desk.write(OLGA, f"/start {code}", GROUP)
    desk.tap(NADIA, "Use this group", GROUP)
    assert desk.toasts == ["This button is for somebody else."]
    assert desk.all(Clinic)[0].group_chat_id is None


def test_a_public_group_is_refused(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.OWNER)}")
    public = Place(-100501, "supergroup", "Glow", is_public=True)
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.GROUP)}", public)
    assert "This group is public" in desk.newest(public.chat_id).words.html
    assert desk.newest(public.chat_id).labels == []


def test_a_group_that_went_public_before_the_tap_is_not_bound(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.OWNER)}")
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.GROUP)}", GROUP)
    desk.tap(OLGA, "Use this group", Place(GROUP.chat_id, "supergroup", "Glow staff", is_public=True))
    assert desk.all(Clinic)[0].group_chat_id is None
    assert desk.toasts[0].startswith("This group is public")


@ON_BOTH
def test_a_clinic_has_one_group_and_a_group_one_clinic(desk: Reception) -> None:
    first, second = desk.clinic(), desk.clinic("Other Clinic")
    desk.staffed(first)
    another = Place(-100502, "group", "Second group")
    desk.write(OLGA, f"/start {desk.invite(first, InviteKind.GROUP)}", another)
    assert desk.newest(another.chat_id).words.html == "Glow Clinic has its staff group already."
    stranger = Person(2009, "Otto", "en")
    desk.write(stranger, f"/start {desk.invite(second, InviteKind.OWNER)}")
    desk.write(stranger, f"/start {desk.invite(second, InviteKind.GROUP)}", GROUP)
    assert "belongs to another clinic" in desk.newest(GROUP.chat_id).words.html


@ON_BOTH
def test_two_confirm_cards_bind_once(desk: Reception) -> None:
    clinic = desk.clinic()
    other = Place(-100503, "group", "Second group")
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.OWNER)}")
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.GROUP)}", GROUP)
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.GROUP)}", other)
    desk.tap(OLGA, "Use this group", GROUP)
    desk.tap(OLGA, "Use this group", other)
    assert desk.all(Clinic)[0].group_chat_id == GROUP.chat_id
    assert desk.toasts[-1] == "Glow Clinic has its staff group already."


def test_an_anonymous_administrator_is_told_to_show_themselves(desk: Reception) -> None:
    code = desk.invite(desk.clinic(), InviteKind.GROUP)
    desk.write(None, f"/start@aftercare_bot {code}", GROUP)
    assert "Remain anonymous" in desk.newest(GROUP.chat_id).words.html


def test_a_group_code_in_private_gives_the_owner_the_button_and_a_stranger_nothing(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.OWNER)}")
    code = desk.invite(clinic, InviteKind.GROUP)
    desk.write(OLGA, code)
    assert desk.newest(OLGA.id).labels == ["Add me to the group"]
    desk.write(NADIA, code)
    assert desk.newest(NADIA.id).words.html == REFUSED


def test_setup_shows_the_owner_what_is_done_and_invites_in_private(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.staffed(clinic)
    desk.write(OLGA, "/setup", GROUP)
    assert desk.newest(GROUP.chat_id).words.html == "I have sent it to you in our private chat."
    overview = desk.newest(OLGA.id).words.html
    assert "✅ Staff group" in overview
    assert "2 people in the team" in overview
    assert "✅ Microneedling: approved by Dr Vega" in overview
    desk.tap(OLGA, "Invite a colleague")
    assert "https://t.me/aftercare_bot?start=" in desk.newest(OLGA.id).words.html
    assert "29 November" in desk.newest(OLGA.id).words.html


def test_setup_is_for_the_owner(desk: Reception) -> None:
    desk.staffed(desk.clinic())
    desk.write(NADIA, "/setup")
    assert desk.newest(NADIA.id).words.html == "Only the clinic's owner can do this."


def test_an_old_invite_button_is_dead_when_the_owner_is_no_longer_the_owner(desk: Reception) -> None:
    desk.staffed(desk.clinic())
    desk.write(OLGA, "/setup")
    with desk.unit() as unit:
        unit.session.get_one(Staff, 1).role = Role.STAFF
    before = len(desk.all(Invite))
    desk.tap(OLGA, "Invite a colleague")
    assert desk.toasts[-1] == "Only the clinic's owner can do this."
    assert len(desk.all(Invite)) == before


def test_an_unknown_group_is_told_how_it_is_bound_and_a_lost_one_alarms_the_owner(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.bot_moved(OLGA, Place(-100504, "group", "New"), present=True)
    assert "I do not know this group yet" in desk.newest(-100504).words.html
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.OWNER)}")
    desk.bot_moved(OLGA, GROUP, present=True)
    assert desk.chats[GROUP.chat_id] == []  # the owner's own button brings the code along
    desk.staffed(clinic)
    desk.bot_moved(OLGA, GROUP, present=False)
    assert "I am no longer in the staff group" in desk.newest(OLGA.id).words.html


@ON_BOTH
def test_a_sign_off_is_for_exactly_this_wording_and_the_first_one_stands(desk: Reception) -> None:
    clinic = desk.clinic(approved=False)
    with desk.unit() as unit:
        row = unit.session.get_one(Clinic, clinic)
        setup.approve(unit, row, "microneedling", "Dr Vega")
        setup.approve(unit, row, "microneedling", "Dr Later")
    (signed,) = desk.all(ProtocolApproval)
    protocol = desk.catalog.protocols["microneedling"]
    assert (signed.approved_by, signed.version, signed.digest) == (
        "Dr Vega",
        protocol.version,
        protocol.digest,
    )


def test_a_name_with_markup_is_shown_as_it_is(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.OWNER)}")
    desk.write(Person(2010, '<b>&"', "en"), f"/start {desk.invite(clinic)}")
    assert '&lt;b&gt;&amp;" has joined' in desk.said(OLGA.id)
