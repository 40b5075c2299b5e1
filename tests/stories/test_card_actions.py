"""X2: approved replies with a look before they go; a level lowered only by a named person with a reason."""

from __future__ import annotations

from dataclasses import replace

from sqlmodel import select

from bot.care.protocol import Level
from bot.simulator.phones import Phone
from bot.simulator.views import MessageView
from bot.store.models import AuditEvent, Case, CaseStatus
from tests.stories.acts import DAYS_AGO_3, PUS, arrive, calm, card, kept_button, one, rang, urgent
from tests.stories.conftest import ON_SQLITE, Story, on_screen, texts
from tests.stories.spanish import OWN_LANGUAGE

TODAY = (
    "We want to see this today. Please call +34600000000 and we find a time. If it gets much worse, call 112."
)
HOY = "Queremos ver esto hoy. Llama al +34600000000 y buscamos una hora. Si empeora mucho, llama al 112."


def case(story: Story) -> Case:
    return story.cases()[-1]


def with_button(phone: Phone, label: str) -> MessageView:
    """The newest message that has this button."""
    return [view for view in phone.screen() if label in view.buttons][-1]


def audited(story: Story, action: str) -> list[AuditEvent]:
    with story.stage.app.database.transaction() as session:
        return list(session.exec(select(AuditEvent).where(AuditEvent.action == action)))


@OWN_LANGUAGE
async def test_X2_an_approved_reply_is_looked_at_in_the_patients_language_and_then_sent(story: Story) -> None:
    ana = await arrive(story, session_at=DAYS_AGO_3, language="es")
    await story.say(ana, "tengo pus")
    await calm(story)
    rung = len(ana.pushes)
    await story.press(story.desk, "Approved reply")
    offered = with_button(story.desk, "Come today").buttons
    assert offered == ["Come today", "Call us", "Go to urgent care", "Call emergency", "Not now"]
    await story.press(story.desk, "Come today")
    preview = with_button(story.desk, "Send it")
    assert preview.text == f"To A01, in Español:\n“{HOY}”\nIt means: {TODAY}"
    assert len(ana.pushes) == rung, "a look sends nothing"
    await story.press(story.desk, "Send it")
    await calm(story)
    assert rang(ana, rung) == [f"💬 Nadia, Glow Clinic: {HOY}"]
    assert "💬 Nadia answered at 10:30. Still to be closed." in card(story.desk).text
    confirmed = next(view for view in story.desk.screen() if "✅ Sent to A01 at 10:30" in view.text)
    assert (confirmed.reply_to or "").startswith("💬 Nadia to A01:")
    assert not [view for view in story.desk.screen() if "Send it" in view.buttons]
    assert case(story).status is CaseStatus.ANSWERED


@ON_SQLITE
async def test_X2_the_self_care_text_of_each_reported_symptom_is_offered_and_none_can_be_chosen(
    story: Story,
) -> None:
    ana = await arrive(story, session_at=DAYS_AGO_3)
    await story.report(ana, *PUS, "Worse")
    await story.press(ana, "Send to")
    await calm(story)
    await story.press(story.desk, "Approved reply")
    await story.press(story.desk, "Pus or crust")
    assert story.words("reply-pus") in with_button(story.desk, "Send it").text
    await story.press(story.desk, "Back")
    await story.press(story.desk, "Not now")
    await calm(story)
    assert one(story.desk, "Nothing was sent to A01.")
    assert case(story).status is CaseStatus.OPEN


async def test_X2_of_two_approved_replies_one_goes_and_the_other_reads_who_was_first(story: Story) -> None:
    ana = await urgent(story)
    omar = story.omar.in_group(story.group)
    for phone, label in ((story.desk, "Come today"), (omar, "Call us")):
        await story.press(phone, "Approved reply")
        await story.press(phone, label)
    nadias, omars = (view for view in story.desk.screen() if "Send it" in view.buttons)
    rung = len(ana.pushes)
    omar.press("Send it", nadias)  # another's look is not theirs to press
    await story.stage.settle()
    assert omar.toast == "This button is for somebody else."
    story.desk.press("Send it", nadias)
    story.desk.press("Send it", nadias)
    omar.press("Send it", omars)
    await story.stage.settle()
    await calm(story)
    assert omar.toast == "Nadia answered at 10:30"
    assert [words for words in rang(ana, rung) if "💬" in words] == [f"💬 Nadia, Glow Clinic: {TODAY}"]


@ON_SQLITE
async def test_X2_no_approved_reply_goes_that_nobody_has_approved_or_for_a_closed_case(story: Story) -> None:
    ana = await urgent(story)
    await story.press(story.desk, "Approved reply")
    await story.press(story.desk, "Come today")
    send = kept_button(story.desk, "Send it")
    approved = story.stage.app.catalog
    unread = replace(approved.protocols["microneedling"], digest="changed")
    await story.restart(catalog=replace(approved, protocols={"microneedling": unread}))
    rung = len(ana.pushes)
    for press in (send, lambda: story.desk.press("Approved reply")):
        press()
        await story.stage.settle()
        assert story.desk.toast == (
            "These texts have changed and no clinician has approved them yet. Please reply in your own words."
        )
    await story.restart(catalog=approved)
    await story.press(story.desk, "Close")
    await story.press(story.desk, "All fine")
    send()
    await story.stage.settle()
    assert story.desk.toast == "Nadia closed it at 10:30"
    await calm(story)
    assert not [words for words in rang(ana, rung) if "💬" in words]


@ON_SQLITE
async def test_X2_an_approved_reply_that_does_not_arrive_is_said_as_loudly(story: Story) -> None:
    ana = await urgent(story)
    ana.block()
    await story.stage.settle()
    for label in ("Approved reply", "Call us", "Send it"):
        await story.press(story.desk, label)
    await calm(story)
    assert any("Not delivered to A01" in words for words in texts(story.desk))
    assert case(story).status is CaseStatus.CLAIMED


async def test_X2_a_level_is_lowered_only_by_a_named_person_with_a_reason(story: Story) -> None:
    ana = await urgent(story)
    promised = case(story).answer_by
    for label in ("Patient card", "Lower the level", "Routine"):
        await story.press(story.desk, label)
    await calm(story)
    question = next(view for view in story.desk.screen() if "Why is A01 less urgent?" in view.text)
    assert case(story).level is Level.URGENT, "a tap alone lowers nothing"
    story.desk.reply(question, "a smear of ointment, seen in the photo")
    await calm(story)
    now = case(story)
    assert (now.level, now.status, now.answer_by) == (Level.ROUTINE, CaseStatus.CLAIMED, promised)
    shown = card(story.desk).text
    assert shown.startswith("🟡 Routine · case A01")
    assert "Nadia lowered it from Urgent at 10:30: a smear of ointment, seen in the photo" in shown
    assert 'Why Urgent: the words point to "pus"' in shown, "they are no reasons for what a person decided"
    assert "👀 Nadia has it since 10:30 · answer by 11:30" in shown, "the patient keeps the promise"
    assert "Someone will read it and answer by 11:30." in one(ana, "Seen by Nadia")
    assert not on_screen(ana, "ointment")
    event = audited(story, "case.lower")[0]
    assert event.user_id == story.nadia.user.id
    assert event.detail == {"before": "U", "after": "R", "reason": "a smear of ointment, seen in the photo"}
    await story.say(ana, "it is full of pus")
    await calm(story)
    assert case(story).level is Level.URGENT, "a new report raises it again"
    assert "lowered it" not in card(story.desk).text


@ON_SQLITE
async def test_X2_nobody_lowers_what_a_colleague_holds_or_what_is_closed_or_lowest(story: Story) -> None:
    await urgent(story)
    await story.press(story.desk, "I'll take it")
    omar = story.omar.in_group(story.group)
    await story.press(omar, "Patient card")
    lower = kept_button(omar, "Lower the level")
    lower()
    await story.stage.settle()
    assert omar.toast == "Nadia has it: only they or an owner can lower it"
    for label in ("Patient card", "Lower the level", "Routine"):
        await story.press(story.desk, label)
    question = next(view for view in story.desk.screen() if "Why is A01 less urgent?" in view.text)
    await story.press(story.owner.in_group(story.group), "Close")
    await story.press(story.owner.in_group(story.group), "All fine")
    story.desk.reply(question, "looks like cream")
    await calm(story)
    assert story.desk.last.text == "Rosa closed it at 10:30"
    lower()
    await story.stage.settle()
    assert omar.toast == "Rosa closed it at 10:30"
    assert case(story).level is Level.URGENT


NEWS = "Not done: A01 has written again. Please read that first."


@ON_SQLITE
async def test_X2_a_reason_thought_of_before_an_emergency_lowers_and_closes_nothing(story: Story) -> None:
    ana = await urgent(story)
    for label in ("Patient card", "Lower the level"):
        await story.press(story.desk, label)
    stale = kept_button(story.desk, "Routine")
    await story.press(story.desk, "Routine")
    lower = next(view for view in story.desk.screen() if "Why is A01 less urgent?" in view.text)
    await story.press(story.desk, "Close")
    other = kept_button(story.desk, "Other…")
    await story.say(ana, "I can't breathe")
    story.desk.reply(lower, "a smear of ointment")
    await calm(story)
    assert story.desk.last.text == NEWS
    for press in (stale, other):
        press()
        await story.stage.settle()
        assert story.desk.toast == NEWS
    assert (case(story).level, case(story).status) == (Level.EMERGENCY, CaseStatus.OPEN)
    for label in ("Close", "Other…"):
        await story.press(story.desk, label)
        await calm(story)
    question = next(view for view in story.desk.screen() if "How was A01 closed?" in view.text)
    await story.say(ana, "and my lips are swollen")
    story.desk.reply(question, "she called, all fine")
    await calm(story)
    assert story.desk.last.text == NEWS
    assert case(story).status is not CaseStatus.CLOSED


@ON_SQLITE
async def test_X2_an_outcome_chosen_before_new_words_closes_nothing_and_once_more_does(story: Story) -> None:
    ana = await urgent(story)
    await story.press(story.desk, "Close")
    all_fine = kept_button(story.desk, "All fine")
    await story.say(ana, "it is hot now, too")
    all_fine()
    await calm(story)
    assert story.desk.toast == NEWS
    assert "it is hot now, too" in card(story.desk).text
    for label in ("Close", "All fine"):
        await story.press(story.desk, label)
    assert case(story).status is CaseStatus.CLOSED


@ON_SQLITE
async def test_X2_an_approved_reply_chosen_before_new_words_waits_for_another_look(story: Story) -> None:
    ana = await urgent(story)
    for label in ("Approved reply", "Come today"):
        await story.press(story.desk, label)
    await story.say(ana, "I can't breathe")
    await story.press(story.desk, "Send it")
    await calm(story)
    assert story.desk.toast == NEWS
    assert not on_screen(ana, "We want to see this today.")
    assert case(story).status is CaseStatus.OPEN
    await story.press(story.desk, "Send it")
    await calm(story)
    assert on_screen(ana, "We want to see this today.")


@ON_SQLITE
async def test_X2_a_case_that_rises_shows_so_on_every_copy_that_stands_anywhere(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "is this how it should look?")
    await story.until(1, "11:00")  # past its promise: colleagues and the owner have cards of their own
    assert card(story.owner).text.startswith("🟡 Routine")
    await story.say(ana, "I see pus")
    await calm(story)
    for phone in (story.desk, story.owner, story.nadia):
        assert card(phone).text.startswith("🟠 Urgent"), phone.user.first_name
