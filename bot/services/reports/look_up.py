"""A question in a few words: looked up among the approved answers, else for a person as all words are."""

from __future__ import annotations

from bot.care.answers import Words, meant
from bot.care.red_flags import scan
from bot.care.red_flags.words import tokenised
from bot.care.timeline import FORM_IDLE
from bot.services import speak
from bot.services.enrolment import episodes
from bot.services.reports import answers
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store.models import Episode, Patient

MOST_WORDS = 10  #: more than this is not a question to look up but something to tell


def typed(turn: Turn) -> bool:
    """A question in words. False, and the words are for the clinic, where no approved text answers them."""
    found = _found(turn)
    if not found:
        turn.goto("")
        return False
    patient, episode = episodes.of_button(turn, turn.draft)
    asked = {"words": turn.incoming.text, "message": turn.incoming.message_id}
    if len(found) == 1:
        message = answers.answer_of(turn, patient, episode, found[0], **asked)
    else:
        message = answers.topics_of(turn, patient, episode, found[: answers.PAGE], 0)
        message = message.model_copy(
            update={"rows": (*message.rows, (answers.person_button(episode, **asked),))}
        )
    speak.say(turn, speak.to_patient(patient), message)
    answers.listen(turn, episode)
    return True


def _found(turn: Turn) -> tuple[str, ...]:
    incoming, said = turn.incoming, tokenised(turn.incoming.text).words
    if incoming.media or incoming.edited or not said or len(said) > MOST_WORDS or _forgotten(turn):
        return ()
    alarm = scan(incoming.text, list(turn.catalog.lexicons.values()))
    if alarm.flags or alarm.question:
        return ()
    patient, episode = episodes.of_button(turn, turn.draft)
    return meant(said, _phrases(turn, patient, episode))


def _forgotten(turn: Turn) -> bool:
    return turn.conversation is not None and turn.conversation.updated_at < turn.now - FORM_IDLE


def _phrases(unit: Unit, patient: Patient, episode: Episode) -> dict[str, list[Words]]:
    found: dict[str, list[Words]] = {}
    for topic in answers.all_topics(unit, patient, episode):
        protocol = answers.strictest(unit, patient, episode, topic).protocol
        for code in unit.catalog.languages:
            for key in (f"faq-{topic}-words", f"faq-{topic}-label"):
                listed = unit.catalog.format(code, key, {}, protocol).replace("،", ",")
                found.setdefault(topic, []).extend(tokenised(part).words for part in listed.split(","))
    return found


STATES = {answers.STATE: typed}
