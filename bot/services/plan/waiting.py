"""Steps that wait for something other than their hour."""

from __future__ import annotations

from bot.care.timeline import HELD_FOR
from bot.services.unit import Unit
from bot.store import cases
from bot.store.models import Episode, EpisodeStatus, OutboxMessage


def waits(unit: Unit, episode: Episode, row: OutboxMessage) -> bool:
    """Whether this step is held by a pause or by an urgent case, so that the hour it has now will pass."""
    if row.sent_at is not None or row.due_at > unit.now + HELD_FOR:
        return False
    return episode.status is EpisodeStatus.PAUSED or cases.urgent_open(
        unit.session, episode.clinic_id, episode.id or 0
    )
