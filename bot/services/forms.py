"""Check-ins and reports tapped together: one message that lives until the answers are complete."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.care import dialogue
from bot.care.dialogue import Ask, Form, Question
from bot.care.protocol import Level, Trend
from bot.content.message import BLANK, Message, Text, text
from bot.services import questions, reporting, speak, steps
from bot.services.reporting import Told
from bot.services.turn import Turn, Unit
from bot.store import reports
from bot.store.models import Episode, Mode

STATE = "form"


@dataclass(frozen=True)
class Open:
    """The form a patient is filling in."""

    about: Told
    form: Form
    nonce: str


def open_form(turn: Turn) -> Open | None:
    """The form of this conversation, if one is going on."""
    if turn.state != STATE:
        return None
    episode = turn.session.get(Episode, turn.draft["episode"])
    if episode is None:
        return None
    return Open(reporting.told(turn, episode), dialogue.from_json(turn.draft["form"]), turn.draft["nonce"])


def start_report(turn: Turn, args: dict[str, Any] | None = None) -> None:
    """Something worries the patient. A form that is going on is put again instead of lost."""
    going_on = open_form(turn)
    if going_on and not going_on.form.step:
        _put(turn, going_on, fresh=True)
        return
    if turn.episode is None:
        return
    _put(turn, Open(reporting.told(turn, turn.episode), Form(), secrets.token_hex(4)), fresh=True)


def _step_of(turn: Turn, args: dict[str, Any]) -> tuple[Told, str] | None:
    """The step a check-in button stands under; None when it is over, and the patient was told."""
    episode = turn.session.get(Episode, args["episode"])
    if episode is None or turn.patient is None or episode.patient_id != turn.patient.id:
        turn.toast(text("press-expired"), alert=True)
        return None
    if reports.answers_step(turn.session, episode.clinic_id, episode.id or 0, args["step"]):
        turn.toast(text("checkin-answered"))
        return None
    return reporting.told(turn, episode), args["step"]


def seen(turn: Turn, args: dict[str, Any]) -> None:
    """Advice was read: it stays, its buttons go."""
    episode = turn.session.get(Episode, args["episode"])
    if episode and turn.patient and episode.patient_id == turn.patient.id:
        _settle_step(turn, reporting.told(turn, episode), args["step"], text("checkin-seen"))


def _begin(turn: Turn, args: dict[str, Any], form: Form, said: Text, question: Question | None) -> None:
    found = _step_of(turn, args)
    if found is None:
        return
    about, step = found
    _settle_step(turn, about, step, said)
    form = form if question is None else dialogue.answer(form, question, args.get("trend"))
    _go_on(turn, Open(about, form, secrets.token_hex(4)), fresh=True)


def trend(turn: Turn, args: dict[str, Any]) -> None:
    """The check-in's first answer, tapped under the step itself."""
    said = text("checkin-said", answer=text(f"trend-{args['trend']}"))
    _begin(turn, args, Form(step=args["step"]), said, Question(Ask.TREND))


def fine(turn: Turn, args: dict[str, Any]) -> None:
    """Nothing to tell; pain is still asked where the step asks it."""
    form = Form(step=args["step"], given=(Question(Ask.SYMPTOMS).id,))
    _begin(turn, args, form, text("checkin-said", answer=text("checkin-fine")), None)


def tell(turn: Turn, args: dict[str, Any]) -> None:
    """There is something to tell."""
    _begin(turn, args, Form(step=args["step"]), text("checkin-said", answer=text("checkin-tell")), None)


def _settle_step(turn: Turn, about: Told, step: str, said: Text) -> None:
    """The step's advice stays readable; its buttons turn into the answer."""
    message = steps.compose(turn, about.episode, about.patient, about.clinic, step)
    turn.show(message.model_copy(update={"rows": (), "lines": (*message.lines, BLANK, said)}))


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
        _go_on(turn, Open(going_on.about, form, going_on.nonce))

    return tapped


def _close_ticks(form: Form, question: Question, *, none: bool) -> Form:
    return dialogue.answer(dialogue.none_of(form, question) if none else form, question, None)


def _go_on(turn: Turn, going_on: Open, *, fresh: bool = False) -> None:
    """An emergency ends the questions at once; a complete check-in is sent; anything else asks on."""
    about = going_on.about
    so_far = reporting.assess(turn, about, going_on.form.certain(about.protocol))
    if so_far.level is Level.EMERGENCY or _question(turn, going_on).ask is Ask.DONE:
        finish(turn, going_on, fresh=fresh)
    else:
        _put(turn, going_on, fresh=fresh)


def _put(turn: Turn, going_on: Open, *, fresh: bool = False) -> None:
    about = going_on.about
    turn.goto(
        STATE,
        {
            "episode": about.episode.id,
            "form": dialogue.to_json(going_on.form),
            "nonce": going_on.nonce,
        },
    )
    message = questions.show(turn, about, going_on.form, _question(turn, going_on), going_on.nonce)
    (turn.reply if fresh else turn.show)(message)


def finish(turn: Turn, going_on: Open, *, fresh: bool = False, so_far: bool = False) -> None:
    """The answers are complete: keep them, and shrink the form to what was said."""
    about, form = going_on.about, going_on.form
    turn.goto("")
    report = form.report()
    assessment = reporting.assess(turn, about, report)
    case = reporting.submit(turn, about, report, assessment, step=form.step)
    lines = [questions.summary(about, form)]
    if so_far:
        lines.append(text("report-sent-so-far"))
    if case is None:
        lines += expected(turn, about, form)
    (turn.reply if fresh else turn.show)(Message(lines=tuple(lines)))
    if case is not None:
        reporting.show_status(turn, about, case)


def send_as_it_is(unit: Unit, about: Told, draft: dict[str, Any]) -> None:
    """A form nobody went on with: what was said reaches the clinic, and the patient knows."""
    form = dialogue.from_json(draft["form"])
    if not form.chosen and not form.pain and form.trend is not Trend.WORSE:
        return
    report = form.report()
    case = reporting.submit(unit, about, report, reporting.assess(unit, about, report), step=form.step)
    lines = (questions.summary(about, form), text("report-sent-so-far"))
    speak.say(unit, speak.to_patient(about.patient), Message(lines=lines))
    if case is not None:
        reporting.show_status(unit, about, case)


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
    if going_on.form.chosen:
        # What was said already is worth more to the clinic than the answers that are missing.
        finish(turn, going_on, so_far=True)
        return
    turn.goto("")
    turn.show(Message(lines=(text("report-not-now"),)))


def send(turn: Turn, args: dict[str, Any]) -> None:
    """The summary is right: send it."""
    found = _current(turn, args)
    if found:
        finish(turn, found[0])


ACTIONS: dict[str, Callable[[Turn, dict[str, Any]], None]] = {
    "report.start": start_report,
    "checkin.seen": seen,
    "checkin.trend": trend,
    "checkin.fine": fine,
    "checkin.tell": tell,
    "form.pick": _tap(dialogue.answer),
    "form.tick": _tap(dialogue.toggle),
    "form.none": _tap(lambda form, question, _value: _close_ticks(form, question, none=True)),
    "form.next": _tap(lambda form, question, _value: _close_ticks(form, question, none=False)),
    "form.back": _tap(lambda form, _question, _value: dialogue.back(form)),
    "form.later": later,
    "form.send": send,
}
