"""What stories about reports and cases share: tapping a report through, and hearing which messages rang."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlmodel import select

from bot.services.enrolment import consent, episodes
from bot.services.incoming import Incoming, Person, Place
from bot.services.turn import Turn
from bot.simulator import acts
from bot.simulator.phones import Phone
from bot.simulator.views import MessageView
from bot.store import crypto
from bot.store.models import Clinic, EnrolmentCode, Mode
from tests.stories.conftest import MONDAY, Story, texts

PUS = ("Pus, yellow", "Pus or crust", "Quite a lot", "None of these")  #: an URGENT report at any hour
REDNESS = ("Redness", "A little")  #: an EXPECTED report in the first days
SEES_PUS = "I see pus"
DAYS_AGO_3 = MONDAY - timedelta(days=3)


async def arrive(
    story: Story,
    name: str = "Ana",
    *,
    session_at: datetime | None = None,
    flags: tuple[str, ...] = (),
    language: str = "en",
    again: Phone | None = None,
    protocol: str = "microneedling",
) -> Phone:
    """A patient as enrolment leaves them, who has just got the first advice; ``flags`` are answered yes.

    Their rows are written without the conversation, which is told in ``test_enrolment``. ``again`` is the
    phone of somebody who comes for one more session.
    """
    phone = again or story.stage.phone(name, language)
    phone.chat.started = True
    link = story.code(session_at, area="face", language=language, protocol=protocol)
    with story.stage.app.database.transaction() as session:
        unit = story.stage.unit(session)
        place, person = Place(phone.chat.id, "private"), Person(phone.user.id, name, language)
        incoming = Incoming(update_id=0, at=unit.now, place=place, person=person)
        turn = Turn(session, unit.catalog, unit.now, unit.bot_username, incoming=incoming)
        clinic = session.get_one(Clinic, story.clinic_id)
        code = session.exec(
            select(EnrolmentCode).where(EnrolmentCode.code_hash == crypto.keyed_hash(link.rpartition("=")[2]))
        ).one()
        patient = episodes.patient(turn, clinic, language, consent.NOTICE)
        episode = episodes.begin(turn, clinic, patient, code)
        asked = unit.catalog.protocols[episode.protocol].risk_flags.values()
        episode.risk_answers = {flag.id: "yes" if flag.id in flags else "no" for flag in asked if flag.asked}
        episode.risk_answered_at = unit.now
        label = unit.catalog.format(patient.language, "worry-button", {})
    phone.chat.keyboard = {"keyboard": [[{"text": label}]]}
    await story.stage.settle()
    return phone


async def urgent(story: Story, name: str = "Ana") -> Phone:
    """A patient of today who has just written that there is pus."""
    phone = await arrive(story, name)
    await story.say(phone, SEES_PUS)
    await calm(story)
    return phone


async def calm(story: Story) -> None:
    """A few seconds, for Telegram takes one message a second for each chat."""
    await story.wait(seconds=8)


def rang(phone: Phone, since: int = 0) -> list[str]:
    """The texts of the messages that made a sound, from the ``since``-th on, as they stand now."""
    shown = {view.id: view.text for view in phone.screen()}
    loud = [push for push in phone.pushes[since:] if not push.silent]
    return [shown.get(push.message_id, "") for push in loud]


def kept_button(phone: Phone, label: str) -> Callable[[], None]:
    """A press of a button that stands on the screen now, to be made later, when it may be gone."""
    message, button = phone._find(label, None)

    def press() -> None:
        acts.press(phone.world, phone.user, message, str(button["callback_data"]))

    return press


def card(phone: Phone, reference: str = "A01") -> MessageView:
    """The newest card of this case in this chat."""
    return [v for v in phone.screen() if f"case {reference}" in v.text.partition("\n")[0]][-1]


def one(phone: Phone, words: str) -> str:
    """The only text on the screen that has these words."""
    found = [text for text in texts(phone) if words in text]
    assert len(found) == 1, f"{len(found)} texts with {words!r}: {texts(phone)[-6:]}"
    return found[0]


def protocol_mode(story: Story) -> None:
    """The clinic has recorded that it may show self-care texts."""
    with story.stage.app.database.transaction() as session:
        session.get_one(Clinic, story.clinic_id).mode = Mode.PROTOCOL
