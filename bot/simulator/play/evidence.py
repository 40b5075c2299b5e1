"""What the phones got and what the database kept, gathered for the promises."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import col, select

from bot.care import timeline
from bot.content.message import Message, Text, text
from bot.content.render import render
from bot.content.sizes import plain
from bot.services.plan.steps import quiet_hours
from bot.simulator.play.cast import Cast
from bot.simulator.play.journey import LAST_DAY
from bot.simulator.play.promises import Due, Evidence, Said
from bot.store.models import (
    Case,
    Clinic,
    Episode,
    InboxStatus,
    InboxUpdate,
    OutboxMessage,
    OutboxStatus,
    Patient,
    Report,
)

_DONE = (OutboxStatus.SENT, OutboxStatus.CANCELLED)
_MINUTES = {"group": 15, "Nadia": 30, "Omar": 30, "Rosa": 45, "patient": 60}


def gather(cast: Cast, errors: Sequence[str] = ()) -> Evidence:
    """Everything there is to see at the end of the story; ``errors`` are what the application logged."""
    with cast.stage.app.database.transaction() as session:
        episode = session.exec(select(Episode)).one()
        cases = session.exec(select(Case).order_by(col(Case.id))).all()
        rows = session.exec(select(OutboxMessage)).all()
        reports = session.exec(select(Report)).all()
        updates = session.exec(select(InboxUpdate)).all()
        patient = session.get_one(Patient, episode.patient_id)
        clinic = session.get_one(Clinic, episode.clinic_id)
    private = {phone.user.first_name: phone for phone in (cast.rosa, cast.nadia, cast.omar)}
    return Evidence(
        plan=_plan(cast, episode, patient, clinic),
        patient=said(cast, cast.ana.chat.id),
        group=said(cast, cast.group.id),
        staff={name: said(cast, phone.chat.id) for name, phone in private.items()},
        reference=cases[0].reference if cases else episode.reference,
        reported_at=cast.marks["reported"],
        quiet=(cast.marks["quiet from"], cast.marks["quiet until"]),
        late={who: timedelta(minutes=minutes) for who, minutes in _MINUTES.items()},
        cases=[case.status.value for case in cases],
        unsaid=[_named(row) for row in rows if _is_unsaid(row, cast.now)],
        refused=[f"{call.method}: {call.error}" for call in cast.stage.world.calls if call.error],
        unread=sum(update.status is not InboxStatus.HANDLED for update in updates),
        errors=errors,
        reports=len(reports),
        answered_at=cases[0].answered_at if cases else None,
    )


def said(cast: Cast, chat_id: int) -> list[Said]:
    """What the bot newly said in this chat, as Telegram accepted it."""
    new = [
        call for call in cast.stage.world.calls if call.method.startswith(("send", "copy")) and not call.error
    ]
    here = [call for call in new if call.params.get("chat_id") == chat_id]
    return [
        Said(call.at, plain(str(call.params.get("text") or call.params.get("caption") or "")))
        for call in here
    ]


def _plan(cast: Cast, episode: Episode, patient: Patient, clinic: Clinic) -> list[Due]:
    """The plan as the protocol makes it, not as the outbox kept it."""
    protocol = cast.stage.app.catalog.protocols[episode.protocol]
    plan = timeline.plan(
        protocol, episode.session_at, episode.joined_at, patient.timezone, quiet_hours(clinic)
    )
    end = cast.at(LAST_DAY + 1, "00:00")
    net = _words(cast, text("safety-net", emergency=clinic.emergency_number))
    return [
        Due(
            one.step_id,
            one.due_at,
            one.expires_at,
            _words(cast, text(f"step-{one.step_id}-expect", protocol=protocol.id)),
            net if protocol.step(one.step_id).safety_net else "",
        )
        for one in plan.planned
        if one.due_at < end
    ]


def _words(cast: Cast, line: Text) -> str:
    screen = cast.screen
    return plain(render(Message(lines=(line,)), screen.catalog, screen.language, screen.zone, cast.now).html)


def _is_unsaid(row: OutboxMessage, now: datetime) -> bool:
    waits = row.status is OutboxStatus.PENDING and row.due_at > now
    return row.status not in _DONE and not waits


def _named(row: OutboxMessage) -> str:
    return f"{row.kind.value} {row.step or row.id} is {row.status.value}" + (
        f", {row.error}" if row.error else ""
    )
