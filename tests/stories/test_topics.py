"""W1: in a group with topics each patient with a case has one, and no word is lost when topics fail."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
import pytest_asyncio
from sqlmodel import select

from bot.care.protocol import Level
from bot.simulator.chats import ChatKind
from bot.simulator.errors import bad_request
from bot.simulator.views import MessageView
from bot.store.models import CaseMessage, Clinic, OutboxMessage, OutboxStatus, Topic
from tests.stories.acts import PUS, arrive, calm, card, one, rang, urgent
from tests.stories.conftest import ON_BOTH, ON_SQLITE, Story, on_screen, texts

TALK = "Nothing was sent to A01: to answer, reply to the card."
RIGHTS = ("can_manage_chat", "can_manage_topics")


@pytest_asyncio.fixture
async def forum(story: Story) -> Story:
    """The staff group has topics, and the bot may manage them."""
    world, owner = story.stage.world, story.owner.user
    world.set_forum(story.group, owner)
    world.promote_bot(story.group, owner, RIGHTS)
    await story.stage.settle()
    return story


def names(story: Story) -> list[str]:
    """The topics there are, in the order they were made."""
    return [topic.name for topic in story.group.topics.values()]


def thread(story: Story, name: str) -> int:
    return next(topic.thread_id for topic in story.group.topics.values() if topic.name.startswith(name))


def inside(story: Story, name: str) -> list[MessageView]:
    """What stands in this topic, its opening left out."""
    number = thread(story, name)
    return [view for view in story.desk.screen() if view.message.thread_id == number != view.id]


def general(story: Story) -> list[str]:
    """What stands in the General thread."""
    return [view.text for view in story.desk.screen() if view.message.thread_id is None]


def asked(story: Story) -> list[datetime]:
    """When a topic was asked for."""
    return [call.at for call in story.stage.world.calls if call.method == "createForumTopic"]


@ON_BOTH
async def test_W1_a_patient_with_a_case_has_a_topic_that_holds_the_card_and_all_that_follows(
    forum: Story,
) -> None:
    ana = await urgent(forum)
    assert names(forum) == ["A01 · Microneedling"]
    assert card(forum.desk).message.thread_id == thread(forum, "A01")
    await forum.say(ana, "and it hurts")
    await calm(forum)
    words = next(view for view in forum.desk.screen() if "“and it hurts”" in view.text and view.reply_to)
    assert words in inside(forum, "A01")
    assert (words.reply_to or "").startswith("🟠 Urgent · case A01")
    forum.desk.reply(words, "Please come by at 16:00.")
    await calm(forum)
    assert on_screen(ana, "💬 Nadia, Glow Clinic: Please come by at 16:00.")
    assert "✅ Sent to A01 at 10:30" in [view.text for view in inside(forum, "A01")]
    await forum.press(forum.desk, "Close")
    await forum.press(forum.desk, "All fine")
    await calm(forum)
    await forum.wait(minutes=30)
    await forum.say(ana, "I see pus again")
    await calm(forum)
    assert any(view.notified and "I see pus again" in view.text for view in inside(forum, "A01"))
    assert len(names(forum)) == 1, "the same topic serves again"


@ON_SQLITE
async def test_W1_an_urgent_card_rings_in_general_at_once_and_then_points_to_its_topic(
    forum: Story,
) -> None:
    ana = await arrive(forum)
    rung = len(forum.desk.pushes)
    ana.send("I see pus")
    forum.stage.world.fail_next("createForumTopic", "timeout_before", times=3)
    await forum.stage.settle()
    assert rang(forum.desk, rung) == [card(forum.desk).text], "while no topic can be made"
    assert card(forum.desk).message.thread_id is None
    await forum.wait(minutes=5)
    assert inside(forum, "A01")[0].text.startswith("🟠 Urgent · case A01")
    assert "🟠 Case A01: its card is in its topic" in general(forum)
    pointer = next(view for view in forum.desk.screen() if "is in its topic" in view.text)
    link = pointer.message.inline_keyboard or []
    assert link[0][0]["url"] == f"https://t.me/c/{str(forum.group.id)[4:]}/{thread(forum, 'A01')}"
    assert len(rang(forum.desk, rung)) == 1, "the card came to its topic without a sound"


@ON_SQLITE
async def test_W1_no_name_and_no_word_about_health_stands_in_the_name_of_a_topic(forum: Story) -> None:
    await urgent(forum, "Anastasia")
    assert names(forum) == ["A01 · Microneedling"]


@ON_SQLITE
async def test_W1_words_in_a_topic_that_answer_nothing_reach_no_patient_and_are_said_so(
    forum: Story,
) -> None:
    ana = await urgent(forum)
    before, here = len(ana.pushes), thread(forum, "A01")
    omar = forum.omar.in_group(forum.group)
    for phone, words in ((forum.desk, "Come at 16:00"), (omar, "or 17:00"), (omar, "coffee?")):
        phone.send(words, thread=here)
        await calm(forum)
    hints = [view for view in forum.desk.screen() if view.text == TALK]
    assert [view.reply_to for view in hints] == ["Come at 16:00", "or 17:00"], "once for each of them"
    assert {view.message.thread_id for view in hints} == {here}
    assert len(ana.pushes) == before
    await forum.say(ana, "hello?")
    await calm(forum)
    omar.send("Yes, at 17:00", thread=here)
    await calm(forum)
    assert forum.desk.screen()[-1].reply_to == "Yes, at 17:00", "after news it may be meant as an answer"
    with forum.stage.app.database.transaction() as session:
        assert {row.direction for row in session.exec(select(CaseMessage))} == {"in"}


@ON_SQLITE
async def test_W1_a_note_in_a_patients_topic_needs_no_reply_and_never_leaks(forum: Story) -> None:
    ana = await urgent(forum)
    before = texts(ana)
    forum.desk.send("/note she was rude on the phone", thread=thread(forum, "A01"))
    await calm(forum)
    kept = inside(forum, "A01")[-1]
    assert kept.text == "📝 Note kept, the patient does not see it"
    assert texts(ana) == before
    with forum.stage.app.database.transaction() as session:
        notes = session.exec(select(CaseMessage).where(CaseMessage.direction == "note")).all()
    assert [row.body for row in notes] == ["she was rude on the phone"]


@ON_SQLITE
async def test_W1_what_is_asked_in_a_topic_is_answered_there_and_lists_stay_out_of_patients_topics(
    forum: Story,
) -> None:
    await urgent(forum)
    kitchen = forum.stage.world.new_topic(forum.group, forum.owner.user, "Kitchen").message_id
    forum.desk.send("/cases", thread=kitchen)
    forum.desk.send("/enrol", thread=kitchen)
    await calm(forum)
    assert len(inside(forum, "Kitchen")) == 4
    await forum.say(forum.desk, "/patients")
    await calm(forum)
    assert any("A01" in words and "Microneedling" in words for words in general(forum))
    forum.desk.press("A01", next(view for view in inside(forum, "Kitchen") if "A01" in view.buttons))
    await calm(forum)
    assert forum.desk.toast == "The card of A01 is in its topic"
    assert inside(forum, "A01")[-1].text.startswith("🟠 Urgent · case A01")


@ON_SQLITE
async def test_W1_topics_are_made_slowly_one_after_the_other_and_alerts_go_first(forum: Story) -> None:
    patients = [await arrive(forum, f"P{n}") for n in range(4)]
    for patient in patients:
        patient.send("I see pus")
    await forum.wait(minutes=2)
    made = asked(forum)
    assert len(made) == len(names(forum)) == 4
    assert min(later - earlier for earlier, later in pairwise(made)) >= timedelta(seconds=5)
    refused = [call for call in forum.stage.world.calls if call.error]
    assert refused == [], "Telegram never had to slow us down"
    assert {card(forum.desk, f"A0{n}").message.thread_id for n in range(1, 5)} == set(forum.group.topics)


@ON_BOTH
async def test_W1_a_deleted_topic_is_made_once_again_and_the_words_are_said_in_it(forum: Story) -> None:
    ana = await arrive(forum)
    await forum.say(ana, "is this right?")
    await calm(forum)
    await forum.wait(hours=2)
    old = thread(forum, "A01")
    forum.stage.world.delete_topic(forum.group, old)
    await forum.say(ana, "it looks odd")
    await forum.wait(seconds=20)
    assert names(forum) == ["A01 · Microneedling"]
    assert thread(forum, "A01") != old
    shown = [view.text for view in inside(forum, "A01")]
    assert any("“it looks odd”" in words and words.startswith("💬") for words in shown)
    assert [words for words in shown if words.startswith("🟡 Routine · case A01")], "the card came back too"
    assert "“it looks odd”" not in "\n".join(general(forum))
    forum.desk.reply(card(forum.desk), "All good.")
    await calm(forum)
    assert on_screen(ana, "💬 Nadia, Glow Clinic: All good.")


@ON_SQLITE
async def test_W1_an_urgent_alert_never_waits_for_a_deleted_topic(forum: Story) -> None:
    await urgent(forum)
    await forum.wait(minutes=10)
    forum.stage.world.delete_topic(forum.group, thread(forum, "A01"))
    with forum.stage.app.database.transaction() as session:
        session.exec(select(Topic)).one().made_at = forum.stage.clock.now() - timedelta(days=1)
    rung = len(forum.desk.pushes)
    due = forum.cases()[0].next_move_at
    assert due is not None
    await forum.stage.go_to(due)
    loud = forum.desk.pushes[rung:]
    assert any("nobody has taken it since 10:30" in push.first_line for push in loud)
    assert max(push.at for push in loud) - due < timedelta(seconds=1)
    assert len(asked(forum)) == 1, "while its topic is still gone"


@ON_SQLITE
async def test_W1_a_topic_that_somebody_deletes_twice_within_the_hour_is_left_alone(forum: Story) -> None:
    ana = await arrive(forum)
    await forum.say(ana, "is this right?")
    await calm(forum)
    await forum.wait(hours=2)
    for words in ("first", "second"):
        forum.stage.world.delete_topic(forum.group, thread(forum, "A01"))
        await forum.say(ana, words)
        await forum.wait(minutes=1)
    assert names(forum) == []
    assert any("“second”" in words for words in general(forum)), "said in General instead"
    assert len(asked(forum)) == 2


@ON_SQLITE
@pytest.mark.parametrize("refusal", ["not enough rights to create a topic", "TOPICS_TOO_MUCH"])
async def test_W1_where_no_topic_can_be_made_everything_is_said_in_general(
    forum: Story, refusal: str
) -> None:
    forum.stage.world.fail_next("createForumTopic", "error", error=bad_request(refusal))
    ana = await urgent(forum)
    await forum.say(ana, "and it hurts")
    await forum.wait(minutes=10)
    assert any("“and it hurts”" in words for words in general(forum))
    assert names(forum) == [], "tried again only after an hour"
    forum.desk.reply(card(forum.desk), "Please come by.")
    await calm(forum)
    assert on_screen(ana, "💬 Nadia, Glow Clinic: Please come by.")
    await forum.wait(hours=1)
    assert names(forum) == ["A01 · Microneedling"]
    told = [words for words in texts(forum.owner) if "I may not make any" in words]
    assert len(told) == ("rights" in refusal), "the owner reads what is missing"


@ON_SQLITE
async def test_W1_a_right_given_later_brings_open_cases_into_topics(story: Story) -> None:
    world, owner = story.stage.world, story.owner.user
    world.set_forum(story.group, owner)
    world.promote_bot(story.group, owner, ["can_manage_chat"])
    ana = await urgent(story)
    assert story.group.topics == {}
    world.promote_bot(story.group, owner, RIGHTS)
    await calm(story)
    assert card(story.desk).message.thread_id == thread(story, "A01")
    await story.say(ana, "and it hurts")
    await calm(story)
    assert any("“and it hurts”" in view.text for view in inside(story, "A01"))


@ON_SQLITE
async def test_W1_a_group_that_becomes_a_forum_and_then_none_any_more_goes_on(story: Story) -> None:
    world, owner = story.stage.world, story.owner.user
    world.promote_bot(story.group, owner, RIGHTS)
    ana = await urgent(story)
    assert asked(story) == [], "no forum, no topics"
    world.set_forum(story.group, owner)
    await story.say(story.desk, "good morning")
    await calm(story)
    assert card(story.desk).message.thread_id == thread(story, "A01")
    world.set_forum(story.group, owner, on=False)
    for words in ("nobody has written here since", "but now they have"):
        await story.say(ana, words)
        await story.wait(seconds=30)
        assert any(f"“{words}”" in one for one in texts(story.desk)), "found out by what Telegram says"
        await story.say(story.desk, "hello")
    unsaid = (OutboxStatus.FAILED, OutboxStatus.PENDING)
    with story.stage.app.database.transaction() as session:
        of_group = select(OutboxMessage).where(OutboxMessage.chat_id == story.group.id)
        assert [row for row in session.exec(of_group) if row.status in unsaid] == []
        assert session.get_one(Clinic, story.clinic_id).topics_from is None


@ON_SQLITE
async def test_W1_a_group_without_topics_is_never_asked_for_one(story: Story) -> None:
    story.stage.world.promote_bot(story.group, story.owner.user, RIGHTS)
    ana = await urgent(story)
    await story.say(ana, "hello?")
    await story.wait(minutes=20)
    assert asked(story) == []
    assert all("message_thread_id" not in call.params for call in story.stage.world.calls)


@ON_SQLITE
async def test_W1_a_topic_that_was_closed_to_us_sends_the_words_to_general(forum: Story) -> None:
    ana = await urgent(forum)
    world, owner = forum.stage.world, forum.owner.user
    world.close_topic(forum.group, owner, thread(forum, "A01"))
    world.promote_bot(forum.group, owner, ["can_manage_chat"])
    await forum.say(ana, "and it hurts")
    await forum.wait(seconds=30)
    words = next(view for view in forum.desk.screen() if view.text.startswith("💬 A01"))
    assert words.message.thread_id is None
    forum.desk.reply(words, "Please come by.")
    await calm(forum)
    assert on_screen(ana, "💬 Nadia, Glow Clinic: Please come by.")


@ON_SQLITE
async def test_X3_an_emergency_in_a_forum_asks_everybody_at_once(forum: Story) -> None:
    ana = await arrive(forum)
    forum.stage.world.fail_next("createForumTopic", "timeout_before", times=9)
    rung = [len(phone.pushes) for phone in (forum.desk, forum.nadia, forum.omar, forum.owner)]
    ana.send("I can't breathe")
    await forum.stage.settle()
    assert forum.cases()[0].level is Level.EMERGENCY
    for phone, before in zip((forum.desk, forum.nadia, forum.omar, forum.owner), rung, strict=True):
        assert rang(phone, before)[0].startswith("🔴 Emergency · case A01")


@ON_BOTH
async def test_W1_a_process_that_ends_while_a_topic_is_made_costs_no_word(forum: Story) -> None:
    ana = await arrive(forum)
    forum.stage.world.fail_next("createForumTopic", "timeout_after")
    await forum.say(ana, "I see pus")
    await forum.restart(timedelta(seconds=20))
    await forum.say(ana, "hello?")
    await forum.wait(minutes=2)
    with forum.stage.app.database.transaction() as session:
        topic = session.exec(select(Topic)).one()
    assert topic.thread_id == max(forum.group.topics), "the one nobody heard of stays empty"
    assert card(forum.desk).message.thread_id == topic.thread_id
    assert "“hello?”" in "\n".join(texts(forum.desk))


@ON_SQLITE
async def test_W7_a_rehearsal_leaves_no_topic_behind(forum: Story) -> None:
    await forum.say(forum.nadia, "/rehearse")
    await forum.wait(seconds=100)
    assert forum.cases(), "it has a case"
    assert asked(forum) == []


@ON_SQLITE
async def test_W1_a_basic_group_needs_nothing_of_all_this(story: Story) -> None:
    assert story.group.kind is ChatKind.SUPERGROUP
    ana = await arrive(story)
    await story.report(ana, *PUS, "Send to")
    await calm(story)
    assert one(story.desk, "🟠 Urgent · case A01")
    assert card(story.desk).message.thread_id is None
