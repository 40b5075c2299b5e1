"""X1, X2: one card tells staff everything, every copy of it is true, and a case has one holder."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from bot.care import hours
from bot.care.protocol import Level
from bot.services.clinic import setup
from bot.services.enrolment import codes
from bot.simulator import acts
from bot.store.models import AuditEvent, Case, CaseStatus, Clinic, InviteKind, Outcome
from tests.stories.acts import DAYS_AGO_3, PUS, arrive, calm, card, kept_button, one, rang, urgent
from tests.stories.conftest import ON_SQLITE, Story, on_screen, texts

TAKE, CLOSE = "I'll take it", "Close"
MOVES = [
    *("I'll take it", "Approved reply", "Ask for a photo", "Patient card"),
    *("Answered by phone", "Close"),
]


def case(story: Story) -> Case:
    return story.cases()[-1]


async def closed(story: Story, outcome: str) -> None:
    await story.press(story.desk, CLOSE)
    await story.press(story.desk, outcome)
    await calm(story)


# X1: the card


@ON_SQLITE
async def test_X1_one_card_holds_everything_needed_to_act_and_its_first_line_no_health_word(
    story: Story,
) -> None:
    ana = await arrive(story, session_at=DAYS_AGO_3, flags=("hsv", "diabetes"))
    await story.report(ana, *PUS, "Worse")
    ana.photo("yellow stuff")
    await calm(story)
    await story.press(ana, "Send to")
    await calm(story)
    shown = card(story.desk)
    *told, why, contact = shown.text.split("\n")
    assert told == [
        "🟠 Urgent · case A01 · answer by 11:30",
        "Pus or crust: Quite a lot · told us at 10:30",
        "Microneedling, Face · day 3 (72 h) · report 2 · worse",
        "Flags: Cold sores and Diabetes",
        "“yellow stuff”",
        "With: photo",
    ]
    assert why.startswith("Why Urgent: ")
    assert "Pus or crust" in why
    assert contact == "Last contact: joined at 10:30"
    assert shown.buttons == MOVES
    assert [view for view in story.desk.screen() if view.photo], "the picture stands under it"


@ON_SQLITE
async def test_X1_no_name_of_the_patient_stands_on_any_card(story: Story) -> None:
    ana = await urgent(story, "Anastasia")
    await story.say(ana, "hello?")
    await calm(story)
    assert not on_screen(story.desk, "Anastasia")
    assert not on_screen(story.desk, str(ana.user.id))


@ON_SQLITE
async def test_X1_the_patient_card_shows_what_came_before(story: Story) -> None:
    ana = await urgent(story)
    await story.say(ana, "it hurts a bit")
    await story.press(story.desk, "Patient card")
    await calm(story)
    history = one(story.desk, "Patient card A01")
    assert "10:30: report, Urgent" in history
    assert "patient: “I see pus”" in history
    assert "patient: “it hurts a bit”" in history


# X2: the moves


async def test_X2_taking_a_case_shows_in_every_copy_and_to_the_patient(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "I can't breathe")
    await calm(story)
    staff = (story.desk, story.nadia, story.omar, story.owner)
    rung = [len(phone.pushes) for phone in (*staff, ana)]
    await story.press(story.nadia, TAKE)
    await calm(story)
    assert story.nadia.toast == "You have it. Reply to the card to answer by 10:40."
    for phone in staff:
        assert "👀 Nadia has it since 10:30 · answer by 10:40" in card(phone).text
        assert TAKE not in card(phone).buttons
    assert one(ana, "👀 Seen by Nadia at 10:30")
    assert [len(phone.pushes) for phone in (*staff, ana)] == rung, "an edit never rings"


async def test_X2_two_who_press_at_once_make_one_holder_and_the_second_reads_who(story: Story) -> None:
    await urgent(story)
    omar = story.omar.in_group(story.group)
    story.desk.press(TAKE)
    omar.press(TAKE)
    await story.stage.settle()
    assert story.desk.toast == "You have it. Reply to the card to answer by 11:00."
    assert omar.toast == "Nadia has it since 10:30"
    assert case(story).version == 2, "one move"


async def test_X2_an_answer_by_replying_takes_the_case_reaches_the_patient_and_is_confirmed(
    story: Story,
) -> None:
    ana = await urgent(story)
    rung = len(ana.pushes)
    mine = story.desk.reply(card(story.desk), "Please come by at 16:00 today.")
    await calm(story)
    assert rang(ana, rung) == ["💬 Nadia, Glow Clinic: Please come by at 16:00 today."]
    assert one(ana, "✅ Nadia answered at 10:30")
    confirmed = next(view for view in story.desk.screen() if "✅ Sent to A01 at 10:30" in view.text)
    assert confirmed.reply_to == mine.text
    assert case(story).status is CaseStatus.ANSWERED
    assert "💬 Nadia answered at 10:30. Still to be closed." in card(story.desk).text


@ON_SQLITE
async def test_X2_an_answer_by_phone_is_kept_and_the_patient_sees_it(story: Story) -> None:
    ana = await urgent(story)
    await story.press(story.desk, "Answered by phone")
    await calm(story)
    assert story.desk.toast == "Kept: you answered by phone"
    assert one(ana, "✅ Nadia answered by phone at 10:30")
    answered = case(story).answered_at
    assert answered is not None
    assert case(story).next_move_at == answered + timedelta(
        hours=4
    )  # asked after once, should it stay silent


@ON_SQLITE
async def test_X2_a_photo_is_asked_for_with_how_to_take_it_and_lands_under_the_card(story: Story) -> None:
    ana = await urgent(story)
    rung = len(ana.pushes)
    await story.press(story.desk, "Ask for a photo")
    await calm(story)
    assert rang(ana, rung)[0].startswith("💬 Nadia, Glow Clinic: please send a photo.\nDaylight, no flash")
    assert "A photo was asked for at 10:30" in card(story.desk).text
    ana.photo()
    await calm(story)
    picture = next(view for view in story.desk.screen() if view.photo)
    assert (picture.reply_to or "").startswith("🟠 Urgent · case A01")
    assert "A photo was asked for" not in card(story.desk).text


@ON_SQLITE
async def test_X2_closing_asks_one_thing_and_tells_the_patient(story: Story) -> None:
    ana = await urgent(story)
    await story.press(story.desk, CLOSE)
    assert card(story.desk).buttons == ["All fine", "Seen here", "Sent elsewhere", "Other…", "Back"]
    await story.press(story.desk, "Seen here")
    await calm(story)
    assert "✅ Nadia closed it at 10:30: seen here" in card(story.desk).text
    assert card(story.desk).buttons == []
    assert (case(story).status, case(story).outcome) == (CaseStatus.CLOSED, Outcome.SEEN_HERE)
    closing = one(ana, "✅ Glow Clinic closed this at 10:30")
    assert "If anything is new or worse, write here." in closing


@ON_SQLITE
async def test_X2_another_outcome_is_written_in_words_that_the_patient_never_sees(story: Story) -> None:
    ana = await urgent(story)
    await story.press(story.desk, CLOSE)
    await story.press(story.desk, "Other…")
    await calm(story)
    question = next(view for view in story.desk.screen() if "How was A01 closed?" in view.text)
    story.desk.reply(question, "sent to Dr Ruiz, private reasons")
    await calm(story)
    assert case(story).outcome is Outcome.OTHER
    assert "closed it at 10:30: sent to Dr Ruiz, private reasons" in card(story.desk).text
    assert not on_screen(ana, "Ruiz")


@ON_SQLITE
async def test_X2_giving_back_opens_it_for_everyone_with_a_sound(story: Story) -> None:
    await urgent(story)
    await story.press(story.desk, TAKE)
    rung = len(story.desk.pushes)
    await story.press(story.desk, "Give back")
    await calm(story)
    assert rang(story.desk, rung) == ["🟠 A01 is open again: Nadia gave it back."]
    assert case(story).status is CaseStatus.OPEN


@ON_SQLITE
async def test_X2_a_colleague_cannot_give_back_what_is_not_theirs(story: Story) -> None:
    await urgent(story)
    await story.press(story.desk, TAKE)
    omar = story.omar.in_group(story.group)
    await story.press(omar, "Give back")
    assert omar.toast == "Nadia has it: only they or an owner can give it back"
    assert case(story).status is CaseStatus.CLAIMED


@ON_SQLITE
async def test_X2_old_and_double_buttons_get_a_word_and_change_nothing(story: Story) -> None:
    await urgent(story)
    again = [
        kept_button(story.desk, label) for label in (TAKE, "Answered by phone", "Ask for a photo", CLOSE)
    ]
    await closed(story, "All fine")
    version = case(story).version
    for press in again:
        press()
        await story.stage.settle()
        assert story.desk.toast == "Nadia closed it at 10:30"
    assert case(story).version == version


@ON_SQLITE
async def test_X2_somebody_in_the_group_who_is_not_staff_can_press_nothing(story: Story) -> None:
    await urgent(story)
    cleaner = story.stage.phone("Zoe")
    story.stage.world.join(story.group, cleaner.user, story.owner.user)
    await story.stage.settle()
    zoe = cleaner.in_group(story.group)
    for label in MOVES:
        await story.press(zoe, label)
        assert zoe.toast == "This button is for somebody else."
    assert case(story).status is CaseStatus.OPEN


@ON_SQLITE
async def test_X2_a_forwarded_card_can_be_pressed_by_nobody_elsewhere(story: Story) -> None:
    ana = await urgent(story)
    shown = card(story.desk)
    story.nadia.forward(shown)
    await calm(story)
    copy = story.nadia.screen()[-2:]
    assert all(view.buttons == [] for view in copy if view.own), "Telegram takes the buttons off"
    assert len(story.cases()) == 1, "and its danger words are nobody's cry"
    data = str((shown.message.inline_keyboard or [])[0][0]["callback_data"])
    acts.press(ana.world, ana.user, ana.last.message, data)  # a forged press with the card's own data
    await story.stage.settle()
    assert ana.toast == "This button no longer works. Use the newest message, or send /help."
    assert case(story).status is CaseStatus.OPEN


@ON_SQLITE
async def test_X2_staff_of_another_clinic_can_do_nothing_with_our_case(story: Story) -> None:
    await urgent(story)
    with story.stage.app.database.transaction() as session:
        unit = story.stage.unit(session)
        other = setup.create(
            unit,
            name="Other Clinic",
            timezone="Europe/Madrid",
            language="en",
            emergency_number="112",
            phone="+34600000009",
            hours=hours.default(),
        )
        invite = codes.invite(unit, other, InviteKind.STAFF, None).link
    eve = story.stage.phone("Eve")
    eve.open(invite)
    await story.stage.settle()
    story.stage.world.join(story.group, eve.user, story.owner.user)
    there = eve.in_group(story.group)
    await story.press(there, TAKE)
    assert there.toast == "This button is for somebody else."
    there.reply(card(there), "I am a spy")
    await calm(story)
    assert case(story).status is CaseStatus.OPEN
    assert on_screen(story.desk, "Only staff of the clinic can answer here. Nothing was sent to the patient.")
    await story.say(eve, "/cases")
    assert "No open case" in eve.last.text


@ON_SQLITE
async def test_X2_names_made_of_markup_are_shown_letter_by_letter(story: Story) -> None:
    name = '<b>&"'
    member = story.stage.phone(name)
    with story.stage.app.database.transaction() as session:
        unit = story.stage.unit(session)
        clinic = session.get_one(Clinic, story.clinic_id)
        invite = codes.invite(unit, clinic, InviteKind.STAFF, None).link
    member.open(invite)
    await story.stage.settle()
    story.stage.world.join(story.group, member.user, story.owner.user)
    ana = await urgent(story, name)
    there = member.in_group(story.group)
    await story.press(there, TAKE)
    await calm(story)
    assert f"👀 {name} has it since 10:30" in card(story.desk).text
    assert one(ana, f"👀 Seen by {name} at 10:30")
    there.reply(card(there), f"Dear {name}: 1 < 2 & 3 > 2")
    await calm(story)
    assert one(ana, f"💬 {name}, Glow Clinic: Dear {name}: 1 < 2 & 3 > 2")


@ON_SQLITE
async def test_X2_the_open_list_shows_the_worst_first_and_brings_a_card(story: Story) -> None:
    ana = await arrive(story, "Ana")
    await story.say(ana, "is this right?")
    await urgent(story, "Bea")
    await story.say(story.desk, "/cases")
    await calm(story)
    assert story.desk.last.text.split("\n") == [
        "2 open cases, worst first",
        "🟠 A02 · Urgent · answer by 11:30",
        "🟡 A01 · Routine · answer by tomorrow at 10:30",
        "👀 Now: everyone, as in all staffed hours",
    ]
    rung = len(story.desk.pushes)
    await story.press(story.desk, "A01")
    await calm(story)
    assert rang(story.desk, rung)[0].startswith("🟡 Routine · case A01")


@ON_SQLITE
async def test_X2_news_after_closing_reopen_the_case_with_a_sound(story: Story) -> None:
    ana = await urgent(story)
    await closed(story, "All fine")
    rung = len(story.desk.pushes)
    await story.wait(hours=2)
    await story.say(ana, "the pus is back")
    await calm(story)
    assert rang(story.desk, rung)[0].startswith("🟠 Urgent · case A01 · answer by 13:30")
    assert [one.status for one in story.cases()] == [CaseStatus.OPEN]
    assert "Someone will answer by 13:30." in ana.last.text


@ON_SQLITE
async def test_X2_every_move_is_in_the_audit_with_who_did_it(story: Story) -> None:
    await urgent(story)
    await story.press(story.desk, TAKE)
    story.desk.reply(card(story.desk), "Keep it clean.")
    await calm(story)
    await closed(story, "Seen here")
    with story.stage.app.database.transaction() as session:
        rows = session.exec(select(AuditEvent).where(AuditEvent.subject == "case:1")).all()
    done = {row.action: row.user_id for row in rows}
    nadia = story.nadia.user.id
    assert [done[f"case.{move}"] for move in ("claim", "answer", "close")] == [nadia] * 3
    assert case(story).level is Level.URGENT


@ON_SQLITE
async def test_X2_words_after_an_answer_go_back_to_who_answered(story: Story) -> None:
    ana = await urgent(story)
    story.desk.reply(card(story.desk), "Keep it clean.")
    await calm(story)
    await story.wait(minutes=10)
    await story.say(ana, "it got bigger")
    await calm(story)
    assert case(story).status is CaseStatus.CLAIMED
    assert "Nadia" in ana.last.text
    assert "answer by" in ana.last.text
    assert any("“it got bigger”" in text for text in texts(story.desk))


@ON_SQLITE
async def test_X2_whoever_takes_a_case_late_reads_the_promise_and_not_the_longer_claim(story: Story) -> None:
    await urgent(story)
    await story.wait(minutes=50)
    await story.press(story.desk, "I'll take it")
    assert story.desk.toast == "You have it. Reply to the card to answer by 11:30."
    await calm(story)
    assert "👀 Nadia has it since 11:20 · answer by 11:30" in card(story.desk).text


@ON_SQLITE
async def test_X1_a_card_that_is_read_on_another_day_names_its_days(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "is this how it should look?")
    await story.press(story.desk, "I'll take it")
    await calm(story)
    shown = card(story.desk).text
    assert shown.startswith("🟡 Routine · case A01 · answer by Tuesday 24 November at 10:30")
    assert "👀 Nadia has it since 10:30 · answer by Tuesday 24 November at 10:30" in shown
    await story.until(1, "08:00")
    story.desk.reply(card(story.desk), "It is.")
    await calm(story)
    assert "💬 Nadia answered Tuesday 24 November at 09:00" in card(story.desk).text


@ON_SQLITE
async def test_X1_an_emergency_at_night_is_for_now_on_the_card_and_in_the_list(story: Story) -> None:
    await story.until(0, "21:00")
    ana = await arrive(story)
    await story.say(ana, "I can't breathe")
    await calm(story)
    assert card(story.desk).text.startswith("🔴 Emergency · case A01 · answer now\n")
    await story.say(story.desk, "/cases")
    assert "🔴 A01 · Emergency · answer now" in story.desk.last.text
