"""Check-ins: what a patient taps under a step begins a form about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.care import dialogue
from bot.care.dialogue import Ask, Form, Question
from bot.content.message import BLANK, Button, Message, Text, text
from bot.services.plan import step_words
from bot.services.plan.step_words import Part
from bot.services.reports import forms, reporting
from bot.services.reports.reporting import Told
from bot.services.turn import Turn
from bot.store import outbox, reports
from bot.store.models import Episode, OutboxKind


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
    going_on = forms.open_form(turn)
    if going_on and going_on.form.step == step:
        turn.toast(text("report-moved-on"))
        return
    forms.leave(turn)
    _settle_step(turn, about, step, said)
    form = form if question is None else dialogue.answer(form, question, args.get("trend"))
    forms.go_on(turn, forms.fresh_form(about, form), fresh=True)


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
    """The step's advice stays readable; its buttons turn into the answer, those of another step stay."""
    press = turn.incoming.press
    sent = outbox.of_telegram(turn.session, turn.chat_id, press.message_id if press else 0)
    if sent is None or sent.kind is not OutboxKind.STEP:
        content = Message.model_validate(sent.content) if sent else _alone(turn, about, step)
        turn.show(content.model_copy(update={"rows": (), "lines": (*content.lines, BLANK, said)}))
        return
    parts = step_words.parts_of(turn, sent)
    message = step_words.compose(turn, about.patient, about.clinic, parts, late=sent.content["late"])
    rest = [_still_asked(row, step) for row in message.rows] if len(parts) > 1 else []
    rows = tuple(row for row in rest if row)
    turn.show(message.model_copy(update={"rows": rows, "lines": (*message.lines, BLANK, said)}))


def _alone(turn: Turn, about: Told, step: str) -> Message:
    return step_words.compose(turn, about.patient, about.clinic, [Part(about.episode, step)])


def _still_asked(row: tuple[Button, ...], step: str) -> tuple[Button, ...]:
    return tuple(b for b in row if b.action.startswith("checkin.") and b.args.get("step") != step)


ACTIONS: dict[str, Callable[[Turn, dict[str, Any]], None]] = {
    "checkin.seen": seen,
    "checkin.trend": trend,
    "checkin.fine": fine,
    "checkin.tell": tell,
}
