"""A form: one message that lives until the answers are complete, for reports and check-ins alike."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from bot.care import dialogue
from bot.care.dialogue import Ask, Form, Question
from bot.care.protocol import Level
from bot.content.message import BLANK, Button, Message, Text, text
from bot.services import speak
from bot.services.plan import course
from bot.services.reports import healing_offer, questions, reporting
from bot.services.reports.reporting import Told
from bot.services.turn import Turn
from bot.services.unit import Unit
from bot.store.models import Case, Episode, Mode

STATE = "form"


@dataclass(frozen=True)
class Open:
    """The form a patient is filling in."""

    about: Told
    form: Form
    nonce: str
    shown: int | None = None  #: outbox row of the message it lives in


def fresh_form(about: Told, form: Form) -> Open:
    """A form that begins; taps on the buttons of any earlier one are told apart from its own."""
    return Open(about, form, secrets.token_hex(4))


def open_form(turn: Turn) -> Open | None:
    """The form of this conversation, if one is going on."""
    if turn.state != STATE:
        return None
    draft = turn.draft
    patient, episode = turn.patient, turn.session.get(Episode, draft["episode"])
    if patient is None or episode is None or episode.clinic_id != patient.clinic_id:
        return None
    form = dialogue.from_json(draft["form"])
    return Open(reporting.told(turn, episode), form, draft["nonce"], draft["shown"])


def start_report(turn: Turn, _args: dict[str, Any]) -> None:
    """Something worries the patient. A form that is going on is put again instead of lost."""
    going_on = open_form(turn)
    if going_on and not going_on.form.step:
        _put(turn, going_on, fresh=True)
        return
    if turn.episode is None:
        return
    leave(turn)
    _put(turn, fresh_form(reporting.told(turn, turn.episode), Form()), fresh=True)


def _current(turn: Turn, args: dict[str, Any]) -> tuple[Open, Question] | None:
    """The form and the question a tap belongs to; a tap on an older question only gets a word."""
    going_on = open_form(turn)
    if going_on is None or going_on.nonce != args["n"]:
        turn.toast(text("report-over"))
        return None
    question = _question(turn, going_on)
    if question.id != args["q"]:
        turn.toast(text("report-moved-on"))
        return None
    return going_on, question


def _question(unit: Unit, going_on: Open) -> Question:
    about = going_on.about
    return dialogue.next_question(going_on.form, about.protocol, about.hours(unit.now), about.set_flags)


def _tap(change: Callable[[Form, Question, Any], Form]) -> Callable[[Turn, dict[str, Any]], None]:
    def tapped(turn: Turn, args: dict[str, Any]) -> None:
        found = _current(turn, args)
        if found is None:
            return
        going_on, question = found
        form = change(going_on.form, question, args["v"])
        go_on(turn, replace(going_on, form=form))

    return tapped


def _close_ticks(form: Form, question: Question, *, none: bool) -> Form:
    return dialogue.answer(dialogue.none_of(form, question) if none else form, question, None)


def go_on(turn: Turn, going_on: Open, *, fresh: bool = False) -> None:
    """An emergency ends the questions at once; a complete check-in is sent; anything else asks on."""
    if _is_emergency(turn, going_on) or _question(turn, going_on).ask is Ask.DONE:
        finish(turn, going_on, fresh=fresh)
    else:
        _put(turn, going_on, fresh=fresh)


def _put(turn: Turn, going_on: Open, *, fresh: bool = False) -> None:
    about, form, nonce = going_on.about, going_on.form, going_on.nonce
    message = questions.show(turn, about, form, _question(turn, going_on), nonce)
    said = (turn.reply if fresh else turn.show)(message)
    draft = {"episode": about.episode.id, "form": dialogue.to_json(form), "nonce": nonce}
    turn.goto(STATE, {**draft, "shown": said.id if fresh or going_on.shown is None else going_on.shown})


def _is_emergency(unit: Unit, going_on: Open) -> bool:
    sure = going_on.form.certain(going_on.about.protocol)
    if not (sure.observations or sure.followups or sure.pain):
        return False  # nothing is said yet that could be graded
    return reporting.assess(unit, going_on.about, sure).level is Level.EMERGENCY


def finish(turn: Turn, going_on: Open, *, fresh: bool = False, so_far: bool = False) -> None:
    """The answers are complete: keep them, and shrink the form to what was said."""
    turn.goto("")
    case = _submit(turn, going_on.about, going_on.form)
    closing = _closing(turn, going_on.about, going_on.form, case, so_far=so_far)
    (turn.reply if fresh else turn.show)(closing)
    if case is not None:
        reporting.show_status(turn, going_on.about, case)
    elif going_on.form.step and not so_far:
        course.after_check_in(turn, going_on.about.episode, going_on.form.step)


def leave(turn: Turn) -> None:
    """Something else begins: what a form holds so far is sent instead of lost."""
    going_on, draft = open_form(turn), turn.draft
    if going_on:
        turn.goto("")
        send_as_it_is(turn, going_on.about, draft)


def send_as_it_is(unit: Unit, about: Told, draft: dict[str, Any]) -> None:
    """A form nobody went on with: what was said reaches the clinic, and the patient knows."""
    form = dialogue.from_json(draft["form"])
    if _says_something(form):
        case = _submit(unit, about, form)
        closing = _closing(unit, about, form, case, so_far=True)
    else:
        case, closing = None, _not_now(about, form)
    speak.say(unit, speak.to_patient(about.patient), closing, edits_id=draft["shown"])
    if case is not None:
        reporting.show_status(unit, about, case)


def _says_something(form: Form) -> bool:
    answered = bool(form.step and form.given)
    return bool(answered or form.chosen or form.trend) or form.pain is not None


def _submit(unit: Unit, about: Told, form: Form) -> Case | None:
    report = form.report()
    return reporting.submit(unit, about, report, reporting.assess(unit, about, report), step=form.step)


def _closing(unit: Unit, about: Told, form: Form, case: Case | None, *, so_far: bool) -> Message:
    """What a form shrinks to."""
    partly = (text("report-sent-so-far"),) if so_far else ()
    more = expected(unit, about, form) if case is None else ()
    urgent = case is not None and case.level.rank >= Level.URGENT.rank
    photo = () if urgent else healing_offer.rows(unit, about, form.step)
    rows = ((_go_on(about, form),),) if so_far else photo
    return Message(lines=(questions.summary(about, form), *partly, *more), rows=rows)


def _not_now(about: Told, form: Form) -> Message:
    """Nothing was said yet: what was begun can still be gone on with, and a check-in is not lost."""
    rows = ((_go_on(about, form),),) if form.given or form.step else ()
    return Message(lines=(text("report-not-now"),), rows=rows)


def _go_on(about: Told, form: Form) -> Button:
    """Picks the form up where it was left, also days later."""
    args = {"episode": about.episode.id, "form": dialogue.to_json(form)}
    return Button(label=text("report-go-on"), action="form.resume", args=args)


def resume(turn: Turn, args: dict[str, Any]) -> None:
    """A form that was left is gone on with, in the place of what it had shrunk to."""
    episode = turn.session.get(Episode, args["episode"])
    if episode is None or turn.patient is None or episode.patient_id != turn.patient.id:
        turn.toast(text("press-expired"), alert=True)
        return
    if open_form(turn):
        turn.toast(text("report-moved-on"))
        return
    go_on(turn, fresh_form(reporting.told(turn, episode), dialogue.from_json(args["form"])))


def expected(unit: Unit, about: Told, form: Form) -> list[Text]:
    """What follows an EXPECTED report: never thanks alone, and self-care only where the clinic allows it."""
    lines = [BLANK, text("report-clinic-sees")]
    if about.clinic.mode is Mode.PROTOCOL:
        hours = about.hours(unit.now)
        for seen_ in form.report().observations:
            windows = about.protocol.triage.get(seen_.symptom, ())
            reply = next((w.reply for w in windows if w.from_h <= hours < w.to_h), "")
            if reply:
                lines += [BLANK, text(reply, protocol=about.protocol.id)]
    return [
        *lines,
        BLANK,
        text("report-if-worse"),
        BLANK,
        text("safety-net", emergency=about.clinic.emergency_number),
    ]


def later(turn: Turn, args: dict[str, Any]) -> None:
    """Not now: an empty form goes, a begun one waits."""
    found = _current(turn, args)
    if found is None:
        return
    going_on, _ = found
    if _says_something(going_on.form):
        # What was said already is worth more to the clinic than the answers that are missing.
        finish(turn, going_on, so_far=True)
        return
    turn.goto("")
    turn.show(_not_now(going_on.about, going_on.form))


def send(turn: Turn, args: dict[str, Any]) -> None:
    """The summary is right: send it."""
    found = _current(turn, args)
    if found:
        finish(turn, found[0])


ACTIONS: dict[str, Callable[[Turn, dict[str, Any]], None]] = {
    "form.pick": _tap(dialogue.answer),
    "form.tick": _tap(dialogue.toggle),
    "form.none": _tap(lambda form, question, _value: _close_ticks(form, question, none=True)),
    "form.next": _tap(lambda form, question, _value: _close_ticks(form, question, none=False)),
    "form.back": _tap(lambda form, _question, _value: dialogue.back(form)),
    "form.later": later,
    "form.send": send,
}
