"""W1, X2, X3: words of the team that reach no patient are said so, and the group is not flooded."""

from __future__ import annotations

from sqlmodel import select

from bot.care.protocol import Level
from bot.store.models import CaseMessage, CaseStatus, Clinic, Report
from tests.stories.acts import arrive, calm, card, rang, urgent
from tests.stories.conftest import ON_SQLITE, Story, on_screen, texts
from tests.stories.spanish import OWN_LANGUAGE

TALK = "Nothing was sent to A01: to answer, reply to the card."


@ON_SQLITE
async def test_W1_talk_of_who_holds_a_case_is_said_once_to_reach_nobody(story: Story) -> None:
    story.stage.world.promote_bot(story.group, story.owner.user)
    ana = await urgent(story)
    await story.say(story.desk, "who takes this one?")
    assert not on_screen(story.desk, TALK), "the team talks in peace"
    await story.press(story.desk, "I'll take it")
    omar = story.omar.in_group(story.group)
    before = len(ana.pushes)
    for phone, words in (
        (omar, "coffee?"),
        (story.desk, "Please come by today."),
        (story.desk, "or at 17:00"),
    ):
        await story.say(phone, words)
        await calm(story)
    hints = [view for view in story.desk.screen() if view.text == TALK]
    assert [view.reply_to for view in hints] == ["Please come by today."]
    assert len(ana.pushes) == before
    with story.stage.app.database.transaction() as session:
        assert [row.direction for row in session.exec(select(CaseMessage))] == ["in"]


@ON_SQLITE
async def test_W1_an_answer_to_what_is_no_card_is_said_each_time_to_reach_nobody(story: Story) -> None:
    ana = await urgent(story)
    await story.say(story.desk, "/cases")
    await calm(story)
    listed = story.desk.last
    before = len(ana.pushes)
    for words in ("Please come by.", "And bring the cream."):
        story.desk.reply(listed, words)
        await calm(story)
    told = [view.reply_to for view in story.desk.screen() if "belongs to no case" in view.text]
    assert told == ["Please come by.", "And bring the cream."]
    story.omar.reply(story.omar.send("/cases"), "Come by.")
    await calm(story)
    assert "To answer a patient, reply to their card." in story.omar.last.text
    assert len(ana.pushes) == before


async def test_W1_a_reply_in_the_moment_of_closing_arrives_and_nothing_is_lost(story: Story) -> None:
    ana = await urgent(story)
    await story.press(story.desk, "Close")
    omar = story.omar.in_group(story.group)
    story.desk.press("All fine")
    omar.reply(card(omar), "Please come by today.")
    await story.stage.settle()
    await calm(story)
    assert ana.last.text == "💬 Omar, Glow Clinic: Please come by today." or on_screen(
        ana, "💬 Omar, Glow Clinic: Please come by today."
    )
    assert any(words.startswith("✅ Sent to A01") for words in texts(omar))
    assert story.cases()[0].status is CaseStatus.CLOSED


async def test_X2_fifty_reports_in_a_minute_each_become_a_case_with_a_card(story: Story) -> None:
    patients = [await arrive(story, f"P{n}") for n in range(50)]
    for patient in patients:
        patient.send("I see pus")
    await story.stage.settle()
    assert {one.status for one in story.cases()} == {CaseStatus.OPEN}
    assert len(story.cases()) == 50
    with story.stage.app.database.transaction() as session:
        assert len(session.exec(select(Report)).all()) == 50
    assert {one.level for one in story.cases()} == {Level.URGENT}
    assert None not in {one.next_move_at for one in story.cases()}, "each climbs its own ladder"
    await story.wait(minutes=2)
    assert on_screen(story.desk, "cases wait for somebody, worst first"), "many at once come as one list"
    await story.say(story.desk, "/cases")
    await calm(story)
    assert on_screen(story.desk, "50 open cases, worst first")
    assert all("⏳ Sent to Glow Clinic" in "\n".join(texts(one)) for one in patients)


@ON_SQLITE
async def test_X3_a_night_in_which_nobody_comes_leaves_one_card_and_short_pointers(story: Story) -> None:
    await urgent(story)
    rung = len(story.desk.pushes)
    await story.wait(hours=12)
    whole = [view for view in story.desk.screen() if "I see pus" in view.text]
    assert len(whole) == 1
    assert whole[0].text.startswith("🟠 A01: nobody has answered since 10:30. The patient was told so")
    assert whole[0].buttons[0] == "I'll take it"
    pointers = [words for words in texts(story.desk) if words == "🟠 Case A01: its newer card is below"]
    assert len(pointers) == 11
    alerts = [words for words in rang(story.desk, rung) if "A01" in words]
    assert len(alerts) == 12, "each alert rings: one after 15 minutes, then hourly"


@ON_SQLITE
async def test_X1_a_card_that_somebody_deleted_is_posted_once_more_and_then_edited(story: Story) -> None:
    ana = await urgent(story)
    story.desk.delete(card(story.desk))
    omar = story.omar.in_group(story.group)
    for words in ("it is bigger", "and it hurts", "and now?"):
        await story.say(ana, words)
    await calm(story)
    assert len([view for view in omar.screen() if "· case A01" in view.text]) == 1
    await story.press(omar, "I'll take it")
    await calm(story)
    cards = [view for view in omar.screen() if "· case A01" in view.text]
    assert len(cards) == 1
    assert "👀 Omar has it" in cards[0].text


async def test_X2_a_mere_thank_you_reaches_who_answered_and_starts_no_clock(story: Story) -> None:
    ana = await urgent(story)
    story.desk.reply(card(story.desk), "Keep it clean.")
    await calm(story)
    case = story.cases()[0]
    for words in ("Thank you so much!! 🙏", "👍", "gracias"):
        await story.say(ana, words)
    await calm(story)
    assert "“Thank you so much!! 🙏”" in "\n".join(texts(story.desk))
    now = story.cases()[0]
    assert (now.status, now.answer_by, now.claimed_at) == (
        CaseStatus.ANSWERED,
        case.answer_by,
        case.claimed_at,
    )
    assert ana.last.text.startswith("✅ Passed on to Glow Clinic. If anything is new or worse, write here.")
    await story.press(story.desk, "Close")
    await story.press(story.desk, "All fine")
    await story.say(ana, "thanks")
    assert story.cases()[0].status is CaseStatus.CLOSED, "thanks reopen nothing"
    await story.wait(minutes=1)
    await story.say(ana, "thanks, but it hurts more now")
    assert story.cases()[0].status is CaseStatus.OPEN, "with anything beside them they are news"


@ON_SQLITE
async def test_X2_thanks_before_anybody_answered_are_news_like_any_other(story: Story) -> None:
    ana = await arrive(story)
    await story.say(ana, "thank you")
    assert [one.status for one in story.cases()] == [CaseStatus.OPEN]


@OWN_LANGUAGE
@ON_SQLITE
async def test_X1_why_a_case_is_urgent_is_read_in_the_teams_language(story: Story) -> None:
    with story.stage.app.database.transaction() as session:
        session.get_one(Clinic, story.clinic_id).language = "es"
    ana = await arrive(story)
    await story.say(ana, "I have a fever and I see pus")
    await calm(story)
    why = next(line for line in story.desk.last.text.split("\n") if line.startswith("Por qué"))
    assert "fiebre o escalofríos" in why
    assert "fever" not in why


@ON_SQLITE
async def test_X4_a_lowered_case_keeps_its_promise_to_the_patient(story: Story) -> None:
    ana = await urgent(story)
    for label in ("Patient card", "Lower the level", "Routine"):
        await story.press(story.desk, label)
    question = next(view for view in story.desk.screen() if "Why is A01 less urgent?" in view.text)
    story.desk.reply(question, "seen in the photo")
    rung = len(ana.pushes)
    await story.wait(minutes=121)
    assert any("Nobody has answered yet, and we are sorry." in words for words in rang(ana, rung))
