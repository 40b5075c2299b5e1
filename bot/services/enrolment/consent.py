"""Before anything personal is stored: whose patient, which treatment, what is kept, and the person's yes."""

from __future__ import annotations

from typing import Any

from bot.care.enrolment import normalise_code
from bot.care.errors import AftercareError, CodeRefused, TooLate
from bot.content.message import Button, Message, Moment, text
from bot.services import speak
from bot.services.enrolment import arrivals, episodes, risks
from bot.services.enrolment.codes import approved_protocol, treatment
from bot.services.turn import Turn
from bot.store import audit, codes, lookup
from bot.store.models import Clinic, EnrolmentCode
from bot.store.outbox import Said

NOTICE = "1"  #: version of the texts enrol-notice and enrol-stored; a change of meaning makes the next one
CONFIRM = "enrol.confirm"


def ask(turn: Turn, code: EnrolmentCode) -> None:
    """The first message after a fresh code. From here on the code is this person's alone."""
    clinic = turn.session.get_one(Clinic, code.clinic_id)
    if not _ready(turn, clinic, code):
        return
    if not codes.bind(turn.session, code.clinic_id, code.id or 0, turn.person.id):
        raise CodeRefused
    hint = turn.catalog.best_language(turn.person.language, clinic.language)
    language = code.language or hint
    _say(turn, clinic, _card(turn, clinic, code, language))
    turn.goto(CONFIRM, {"code": code.id, "language": language})


def _ready(turn: Turn, clinic: Clinic, code: EnrolmentCode) -> bool:
    """Whether the advice is signed off as it reads today; if not, both sides hear what to do."""
    try:
        approved_protocol(turn, clinic, code.protocol)
    except AftercareError:
        _say(turn, clinic, Message(lines=(text("enrol-not-ready", clinic=clinic.name, phone=clinic.phone),)))
        arrivals.tell_not_ready(turn, clinic, code.protocol)
        return False
    return True


def _say(turn: Turn, clinic: Clinic, message: Message) -> Said:
    """To somebody we hold no row of: in the card's language, on the clinic's clock."""
    press = turn.incoming.press
    reader = speak.Reader(turn.chat_id, clinic.id, user_id=turn.person.id)
    return speak.say(turn, reader, message, edits_message_id=press.message_id if press else None)


def _card(turn: Turn, clinic: Clinic, code: EnrolmentCode, language: str) -> Message:
    about = {"code": code.id, "language": language}
    lines = (
        text("enrol-clinic", clinic=clinic.name),
        text(
            "enrol-visit",
            treatment=treatment(code.protocol, code.area),
            session=Moment(at=code.session_at),
        ),
        text("blank"),
        text("enrol-notice", emergency=clinic.emergency_number),
    )
    rows = (
        (Button(label=text("enrol-agree"), action="enrol.agree", args=about),),
        (
            Button(label=text("enrol-what"), action="enrol.what", args=about),
            Button(label=text("enrol-not-me"), action="enrol.refuse", args=about),
        ),
        (Button(label=text("enrol-languages"), action="enrol.languages", args=about),),
    )
    return Message(lines=lines, rows=rows, language=language)


def _languages(turn: Turn, clinic: Clinic, about: dict[str, Any]) -> Message:
    """Every language by its own name, for whoever cannot read the card is to find theirs."""
    others = [
        Button(label=text(f"language-{other}"), action="enrol.language", args={**about, "language": other})
        for other in turn.catalog.languages
        if other != about["language"]
    ]
    rows = (
        *(tuple(others[i : i + 2]) for i in range(0, len(others), 2)),
        (Button(label=text("enrol-back"), action="enrol.language", args=about),),
    )
    lines = (text("enrol-clinic", clinic=clinic.name), text("language-ask"))
    return Message(lines=lines, rows=rows, language=about["language"])


def _stored(clinic: Clinic, about: dict[str, Any]) -> Message:
    rows = (
        (Button(label=text("enrol-agree"), action="enrol.agree", args=about),),
        (
            Button(label=text("enrol-back"), action="enrol.language", args=about),
            Button(label=text("enrol-disagree"), action="enrol.refuse", args=about),
        ),
    )
    lines = (text("enrol-clinic", clinic=clinic.name), text("enrol-stored"))
    return Message(lines=lines, rows=rows, language=about["language"])


def _opened(turn: Turn, args: dict[str, Any]) -> tuple[Clinic, EnrolmentCode]:
    """The code behind a button, while it still waits for an answer. Raises CodeRefused, TooLate."""
    code = lookup.code_opened_by(turn.session, args["code"], turn.person.id)
    if code is None or code.refused_at is not None:
        raise CodeRefused
    if code.used_at is not None:
        raise TooLate("enrol-already-in")
    return turn.session.get_one(Clinic, code.clinic_id), code


def show(turn: Turn, args: dict[str, Any]) -> None:
    """The card again, perhaps in another language."""
    clinic, code = _opened(turn, args)
    _say(turn, clinic, _card(turn, clinic, code, args["language"]))
    turn.goto(CONFIRM, args)


def languages(turn: Turn, args: dict[str, Any]) -> None:
    """The languages to choose from, in the place of the card."""
    clinic, _ = _opened(turn, args)
    _say(turn, clinic, _languages(turn, clinic, args))


def explain(turn: Turn, args: dict[str, Any]) -> None:
    """What is stored, in the person's language."""
    clinic, _ = _opened(turn, args)
    _say(turn, clinic, _stored(clinic, args))


def refuse(turn: Turn, args: dict[str, Any]) -> None:
    """Not them, or they do not agree: the refusal is kept, the person is not."""
    clinic, code = _opened(turn, args)
    codes.refuse(turn.session, code.clinic_id, code.id or 0, turn.person.id, turn.now)
    audit.record(turn.session, clinic.id, turn.now, None, "code.refuse", f"code:{code.id}")
    words = text("enrol-refused", clinic=clinic.name, phone=clinic.phone)
    _say(turn, clinic, Message(lines=(words,), language=args["language"]))
    turn.goto("")


def agree(turn: Turn, args: dict[str, Any]) -> None:
    """The person said yes: their episode begins, with its first advice before any question."""
    clinic, code = _opened(turn, args)
    if not _ready(turn, clinic, code):
        return
    if not codes.use(turn.session, code.clinic_id, code.id or 0, turn.person.id, turn.now):
        raise CodeRefused
    patient = episodes.patient(turn, clinic, args["language"], NOTICE)
    agreed = text("enrol-agreed", clinic=clinic.name, time=Moment(at=turn.now))
    press = turn.incoming.press
    speak.say(
        turn,
        speak.to_patient(patient),
        Message(lines=(agreed,)),
        edits_message_id=press.message_id if press else None,
    )
    episode = episodes.begin(turn, clinic, patient, code)
    arrivals.tell_joined(turn, clinic, episode)
    risks.ask(turn, patient, episode)


def words(turn: Turn) -> bool:
    """Sent instead of tapped, before agreeing. Another code is for those who come after."""
    return normalise_code(turn.incoming.text) is None and remind(turn)


def remind(turn: Turn) -> bool:
    """Nobody would read what was sent: that is said first, with the card again.

    False for the words of somebody who is a patient already, and once the card is answered.
    """
    if turn.patient:
        return False
    code = lookup.code_opened_by(turn.session, turn.draft["code"], turn.person.id)
    if code is None or code.used_at is not None:
        return False
    clinic = turn.session.get_one(Clinic, code.clinic_id)
    first = text("enrol-tap-first", phone=clinic.phone, emergency=clinic.emergency_number)
    card = _card(turn, clinic, code, turn.draft["language"])
    _say(turn, clinic, card.model_copy(update={"lines": (first, text("blank"), *card.lines)}))
    return True


ACTIONS = {
    "enrol.agree": agree,
    "enrol.what": explain,
    "enrol.languages": languages,
    "enrol.language": show,
    "enrol.refuse": refuse,
}
STATES = {CONFIRM: words}
