"""The wrong thing at the wrong time: each gets a clear answer, and nothing said is lost."""

from __future__ import annotations

import pytest
from sqlmodel import select

from bot.simulator import acts
from bot.simulator.phones import Phone
from bot.simulator.views import MessageView
from bot.store.models import AuditEvent, CaseMessage, InboxUpdate, OutboxKind, OutboxMessage, Patient
from tests.stories.conftest import ON_SQLITE, Story, on_screen, texts
from tests.stories.spanish import OWN_LANGUAGE

REFUSED = "This code does not work. Please ask your clinic for a new code."
NO_CODE = "I need the code from your clinic before I can help."
TAP_FIRST = "If you need help now, call 112. Nobody reads your words here yet"
STALE = "This button no longer works. Use the newest message, or send /help."
FOREIGN = "This button is for somebody else."
NASTY = '<b>&"'
THINGS = ["sticker", "voice", "album", "poll", "photo", "video", "document", "contact", "location"]


def give(phone: Phone, thing: str) -> None:
    """Send something that is not words."""
    if thing == "album":
        phone.album(3)
    else:
        getattr(phone, thing)()


async def waiting(story: Story, name: str = "Ana", language: str = "en") -> Phone:
    """Somebody with the first card before them, who has not agreed yet."""
    phone = story.stage.phone(name, language)
    phone.open(story.code(area="face"))
    await story.stage.settle()
    return phone


async def asked(story: Story) -> Phone:
    """A patient with the risk questions before them."""
    phone = await waiting(story)
    await story.press(phone, "agree")
    return phone


def heard(story: Story) -> list[CaseMessage]:
    """What the clinic was given to read, in order."""
    with story.stage.app.database.transaction() as session:
        return list(session.exec(select(CaseMessage).order_by(CaseMessage.id)))  # type: ignore[arg-type]


def data_of(message: MessageView, label: str) -> str:
    """What the button of that label carries."""
    keys = [key for row in message.message.inline_keyboard or [] for key in row]
    return next(str(key["callback_data"]) for key in keys if label in key["text"])


async def press_with(story: Story, phone: Phone, message: MessageView, data: str) -> str | None:
    """A press whose data somebody made up or took from elsewhere; the bot's short answer."""
    acts.press(story.stage.world, phone.user, message.message, data)
    await story.stage.settle()
    return phone.toast


# Codes


@ON_SQLITE
async def test_a_wrong_code_is_answered_with_what_to_do(story: Story) -> None:
    for typed in ("ABCDE-FGH2J", "/start ABCDEFGH2J", "/start x", "/start ' OR 1=1 --", "/start 🙂"):
        sam = story.stage.phone("Sam")
        await story.say(sam, typed)
        assert sam.last.text == REFUSED, typed


@ON_SQLITE
async def test_words_that_only_look_like_a_code_reach_the_clinic_when_a_patient_writes_them(
    story: Story,
) -> None:
    ana = await story.enrol()
    await story.say(ana, "it hurts 99")
    assert [message.body for message in heard(story)] == ["it hurts 99"]
    assert not on_screen(ana, REFUSED)


@ON_SQLITE
async def test_a_greeting_of_ten_letters_is_not_called_a_wrong_code(story: Story) -> None:
    sam = story.stage.phone("Sam")
    await story.say(sam, "hello there")
    assert sam.last.text.startswith(NO_CODE)


@ON_SQLITE
async def test_a_patients_code_in_a_group_opens_nothing_there(story: Story) -> None:
    code = story.code().rpartition("=")[2]
    await story.say(story.desk, f"/start {code}")
    assert story.desk.last.text == REFUSED
    ana = story.stage.phone("Ana")
    await story.say(ana, code)
    assert "Your visit with us" in ana.last.text


@ON_SQLITE
async def test_a_group_code_in_private_opens_nothing_for_a_stranger(story: Story) -> None:
    await story.say(story.owner, "/setup")
    sam = story.stage.phone("Sam")
    await story.say(sam, "/start ZZZZZZZZZZ")
    assert sam.last.text == REFUSED
    assert story.cases() == []


# Buttons


@OWN_LANGUAGE
async def test_somebody_elses_button_changes_nothing_and_says_so(story: Story) -> None:
    ana, ben = await waiting(story), await waiting(story, "Ben")
    stolen = data_of(ana.last, "agree")
    assert await press_with(story, ben, ben.last, stolen) == STALE
    with story.stage.app.database.transaction() as session:
        assert session.exec(select(Patient)).all() == []
        assert session.exec(select(AuditEvent).where(AuditEvent.action == "press unknown")).one()


@ON_SQLITE
async def test_a_made_up_button_is_refused(story: Story) -> None:
    ana = await story.enrol()
    step = next(view for view in ana.screen() if story.words("step-t0-do") in view.text)
    for data in ("x", " ", ":", "nonsense:0", "nonsense:²", "0" * 64):
        assert await press_with(story, ana, step, data) == STALE


@OWN_LANGUAGE
@ON_SQLITE
async def test_a_number_beyond_the_messages_buttons_is_refused(story: Story) -> None:
    ana = await asked(story)
    key = data_of(ana.last, "Done").partition(":")[0]
    for number in ("99", "-1", "٣", "1e3"):
        assert await press_with(story, ana, ana.last, f"{key}:{number}") == STALE


@OWN_LANGUAGE
@ON_SQLITE
async def test_an_old_button_says_that_it_is_over(story: Story) -> None:
    ana = await waiting(story)
    card = ana.last
    agree = data_of(card, "agree")
    await story.press(ana, "agree")
    assert await press_with(story, ana, card, agree) == "You are already with us."
    risks = ana.last
    done = data_of(risks, "None of these")
    await story.press(ana, "None of these")
    assert await press_with(story, ana, risks, done) == (
        "We have your answers. If something changed, just write to us."
    )
    assert len(story.episodes()) == 1


@ON_SQLITE
async def test_who_is_not_staff_presses_a_staff_button_in_vain(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "there is pus on my cheek")
    story.stage.world.join(story.group, ana.user, story.owner.user)
    here = ana.in_group(story.group)
    for label in ("I'll take it", "Ask for a photo", "Not our patient"):
        await story.press(here, label)
        assert here.toast == FOREIGN
    assert story.cases()[0].status == "open"
    assert story.episodes()[0].status == "active"


@ON_SQLITE
async def test_a_double_tap_enrols_once_and_both_taps_are_answered(story: Story) -> None:
    ana = await waiting(story)
    first = ana.press("agree")
    second = ana.press("agree")
    await story.stage.settle()
    assert first is not None
    assert second is not None
    assert first.answered
    assert second.answered
    assert len(story.episodes()) == 1
    assert len([text for text in texts(ana) if story.words("step-t0-do") in text]) == 1


# Forwarded cards


@ON_SQLITE
async def test_a_card_forwarded_back_is_nobodys_emergency_and_is_answered(story: Story) -> None:
    ana = await story.enrol()
    step = next(view for view in ana.screen() if "trouble breathing" in view.text)
    ana.forward(step)
    await story.stage.settle()
    assert ana.last.text.startswith("That is a message of mine")
    assert "Something worries me" in ana.last.buttons
    assert story.cases() == []


@ON_SQLITE
async def test_a_card_forwarded_to_somebody_else_brings_them_no_button_and_a_way_on(story: Story) -> None:
    ana = await story.enrol()
    step = next(view for view in ana.screen() if "trouble breathing" in view.text)
    ben = story.stage.phone("Ben")
    forwarded = acts.forward(story.stage.world, ben.user, step.message, ben.chat)
    await story.stage.settle()
    assert forwarded.inline_keyboard is None
    assert "Your clinic gives you a code or a link" in ben.last.text


@ON_SQLITE
async def test_another_persons_words_that_are_forwarded_are_heard(story: Story) -> None:
    ana, ben = await story.enrol(), story.stage.phone("Ben")
    words = ben.send("she can't breathe")
    await story.stage.settle()
    acts.forward(story.stage.world, ana.user, words, ana.chat)
    await story.stage.settle()
    assert any(text.startswith("Call 112 now.") for text in texts(ana))


# Typing when a button is asked


@ON_SQLITE
async def test_words_before_the_yes_are_answered_with_the_number_and_the_card_again(story: Story) -> None:
    ana = await waiting(story)
    for words in ("yes thats me", "ok"):  # the first has the ten letters of a code
        await story.say(ana, words)
        assert ana.last.text.startswith(TAP_FIRST)
    assert "That's me · I agree" in ana.last.buttons
    await story.press(ana, "agree")
    assert len(story.episodes()) == 1


async def test_words_at_the_risk_questions_reach_the_clinic_and_the_questions_stay(story: Story) -> None:
    ana = await asked(story)
    await story.say(ana, "I take aspirin sometimes")
    assert [message.body for message in heard(story)] == ["I take aspirin sometimes"]
    await story.press(ana, "Diabetes")
    await story.press(ana, "Done")
    await story.press(ana, "Right")
    assert on_screen(ana, "all set")
    assert story.episodes()[0].risk_answers["diabetes"] == "yes"


@ON_SQLITE
async def test_words_at_the_time_zone_reach_the_clinic_and_a_city_is_understood(story: Story) -> None:
    ana = await asked(story)
    await story.press(ana, "None of these")
    await story.press(ana, "I'm elsewhere")
    await story.say(ana, "when may I go back to the gym please")
    assert [message.body for message in heard(story)] == ["when may I go back to the gym please"]
    await story.say(ana, "berlin")
    assert ana.last.text.endswith("Your time zone: Berlin, now 10:30")


@ON_SQLITE
async def test_a_forgotten_question_for_a_city_does_not_swallow_a_later_worry(story: Story) -> None:
    ana = await asked(story)
    await story.press(ana, "None of these")
    await story.press(ana, "I'm elsewhere")
    await story.until(1, "12:00")
    await story.say(ana, "it itches badly")
    assert [message.body for message in heard(story)] == ["it itches badly"]
    assert not on_screen(ana, "I do not know the city")


@ON_SQLITE
async def test_words_in_the_middle_of_a_report_reach_the_clinic_and_the_question_stays(story: Story) -> None:
    ana = await story.enrol()
    await story.report(ana, "Redness")
    await story.say(ana, "since this morning")
    assert [message.body for message in heard(story)] == ["since this morning"]
    await story.press(ana, "A little")
    assert len(story.cases()) == 1


# Commands


@ON_SQLITE
async def test_an_unknown_command_is_answered_with_what_there_is(story: Story) -> None:
    ana = await story.enrol()
    for command in ("/nonsense", "/nonsense@aftercare_bot", "/REPORTS", "/é"):
        await story.wait(seconds=3)
        await story.say(ana, command)
        assert ana.last.text.startswith("I do not know that command."), command
        assert "/report – something worries you" in ana.last.text
    assert story.cases() == []


@ON_SQLITE
async def test_an_unknown_command_in_the_group_disturbs_nobody(story: Story) -> None:
    before = len(texts(story.desk))
    await story.say(story.desk, "/weather")
    assert len(texts(story.desk)) == before + 1


@ON_SQLITE
async def test_words_behind_a_command_are_not_lost(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "/pain since this morning on the left")
    await story.say(ana, "/report it is getting hotter")
    bodies = [message.body or "" for message in heard(story)]
    assert ["since this morning on the left" in body for body in bodies[:1]] == [True]
    assert ["it is getting hotter" in body for body in bodies[1:]] == [True]


@ON_SQLITE
async def test_a_cry_for_help_behind_a_command_is_heard_as_one(story: Story) -> None:
    ana = await story.enrol()
    await story.say(ana, "/help I can't breathe")
    assert any(text.startswith("Call 112 now.") for text in texts(ana))
    assert [case.level for case in story.cases()] == ["E"]


# Long, strange and wordless


async def test_five_thousand_characters_reach_the_clinic_whole(story: Story) -> None:
    words = ("my cheek is warm and itchy since noon " * 140)[:5000]
    ana = await story.enrol()
    ana.send(words[:4096])  # what a phone does with a longer text: it sends two
    ana.send(words[4096:])
    await story.stage.settle()
    await story.wait(seconds=10)
    assert "".join(f"{message.body} " for message in heard(story)).split() == (
        f"{words[:4096]} {words[4096:]}".split()
    )
    group = " ".join(texts(story.desk))
    assert group.count("itchy") >= words.count("itchy")
    assert on_screen(ana, "Glow Clinic")


@ON_SQLITE
async def test_five_thousand_characters_of_a_stranger_are_answered(story: Story) -> None:
    sam = story.stage.phone("Sam")
    await story.say(sam, "y" * 4096)
    assert sam.last.text.startswith(NO_CODE)
    ana = await waiting(story)
    await story.say(ana, "y" * 4096)
    assert ana.last.text.startswith(TAP_FIRST)


@ON_SQLITE
async def test_a_name_made_of_markup_is_shown_letter_by_letter_everywhere(story: Story) -> None:
    paul = story.stage.phone(NASTY)
    await story.say(story.owner, "/setup")
    await story.press(story.owner, "Invite a colleague")
    paul.open(story.owner.last.text.split("\n")[1])
    await story.stage.settle()
    assert f"{NASTY} has joined the team of Glow Clinic." in story.owner.last.text
    ana = await story.enrol(NASTY)
    await story.say(ana, f"there is pus {NASTY}")
    story.stage.world.join(story.group, paul.user, story.owner.user)
    await story.press(paul.in_group(story.group), "I'll take it")
    assert f"{NASTY} has it" in " ".join(texts(story.desk))
    assert f"there is pus {NASTY}" in " ".join(texts(story.desk))
    assert f"Seen by {NASTY}" in " ".join(texts(ana))
    refused = [call.error for call in story.stage.world.calls if call.error]
    assert refused == []


@ON_SQLITE
async def test_a_city_made_of_markup_is_answered(story: Story) -> None:
    ana = await asked(story)
    await story.press(ana, "None of these")
    await story.press(ana, "I'm elsewhere")
    await story.say(ana, NASTY)
    assert f'I do not know the city "{NASTY}".' in ana.last.text


@ON_SQLITE
async def test_a_stranger_who_sends_no_words_is_told_what_is_needed(story: Story) -> None:
    for thing in THINGS:
        sam = story.stage.phone("Sam")
        give(sam, thing)
        await story.stage.settle()
        assert sam.last.text.startswith(NO_CODE), thing


@ON_SQLITE
async def test_before_the_yes_whatever_comes_is_answered_with_the_card(story: Story) -> None:
    ana = await waiting(story)
    for thing in ("sticker", "voice", "album", "poll"):
        await story.wait(seconds=5)
        before = len(texts(ana))
        give(ana, thing)
        await story.stage.settle()
        assert len(texts(ana)) > before + 1
        assert ana.last.text.startswith(TAP_FIRST), thing
        assert "That's me · I agree" in ana.last.buttons


@ON_SQLITE
@pytest.mark.parametrize("thing", ["sticker", "voice", "album", "poll"])
async def test_whatever_a_patient_sends_reaches_the_clinic_and_is_answered(story: Story, thing: str) -> None:
    ana = await story.enrol()
    before = len(ana.pushes)
    give(ana, thing)
    await story.wait(seconds=5)
    assert len(story.cases()) == 1
    assert len([message for message in heard(story) if message.direction == "in"]) == (
        3 if thing == "album" else 1
    )
    assert len(ana.pushes) > before


@ON_SQLITE
async def test_what_comes_in_the_middle_of_the_questions_reaches_the_clinic(story: Story) -> None:
    ana = await asked(story)
    give(ana, "voice")
    await story.stage.settle()
    assert len(story.cases()) == 1
    await story.press(ana, "None of these")
    await story.press(ana, "Right")
    assert on_screen(ana, "all set")


# Twice


async def test_an_update_that_telegram_delivers_twice_has_one_effect(story: Story) -> None:
    ana = await waiting(story)
    ana.press("agree")
    await _twice(story)
    assert len(story.episodes()) == 1
    ana.send("there is pus on my cheek")
    await _twice(story)
    assert len(heard(story)) == 1
    assert len([text for text in texts(ana) if story.words("step-t0-do") in text]) == 1
    cards = [row for row in story.ledger(story.desk) if row.kind is OutboxKind.CARD]
    assert len([row for row in cards if row.edits_id is None and row.edits_message_id is None]) == 1


async def _twice(story: Story) -> None:
    app, world = story.stage.app, story.stage.world
    waiting_now = world.updates.fetch(story.stage.clock.now(), app.poller.offset or 0)
    await story.stage.settle()
    for update in waiting_now:
        await app.receiver.receive(update)
    await story.stage.settle()


@ON_SQLITE
async def test_everything_that_was_sent_is_handled_and_passed_on(story: Story) -> None:
    ana = await story.enrol()
    for thing in THINGS:
        give(ana, thing)
        await story.wait(seconds=20)
    with story.stage.app.database.transaction() as session:
        assert {row.status for row in session.exec(select(InboxUpdate))} == {"handled"}
        failed = session.exec(select(OutboxMessage).where(OutboxMessage.status == "failed")).all()
        assert len(failed) == 1  # Telegram copies no poll
    lost = [text for text in texts(story.desk) if "could not be passed on. Please ask them." in text]
    assert len(lost) == 1
    assert {"«sticker»", "«voice»", "«video»", "«document»", "«location»"} <= set(texts(story.desk))
    assert len([view for view in story.desk.screen() if view.photo]) == 4


# Groups


@ON_SQLITE
async def test_in_a_group_of_no_clinic_every_staff_command_says_how_to_bind_it(story: Story) -> None:
    group = story.stage.world.new_group("Elsewhere", story.nadia.user)
    story.stage.world.add_bot(group, story.nadia.user)
    await story.stage.settle()
    here = story.nadia.in_group(group)
    for command in ("/enrol", "/cases", "/note see you", "/setup", "/start"):
        await story.wait(seconds=10)
        before = len(texts(here))
        await story.say(here, command)
        assert len(texts(here)) == before + 2
        assert here.last.text.startswith("I do not know this group yet."), command


@ON_SQLITE
async def test_talk_in_the_staff_group_is_left_alone(story: Story) -> None:
    before = len(texts(story.desk))
    await story.say(story.desk, "lunch at two?")
    await story.say(story.desk, "I can't breathe, so funny")
    story.desk.sticker()
    await story.stage.settle()
    assert len(texts(story.desk)) == before + 3
    assert story.cases() == []
