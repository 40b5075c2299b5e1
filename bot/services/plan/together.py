"""Two treatments at once: what falls due within a few hours of each other is said in one message."""

from __future__ import annotations

from typing import Any

from bot.services.unit import Unit
from bot.store import cases, outbox
from bot.store.models import Episode, EpisodeStatus, OutboxMessage, OutboxStatus

SAID_TOGETHER = "said with a step of another treatment"


def take_along(unit: Unit, row: OutboxMessage) -> None:
    """Let this step, which is about to be said, carry those of the patient's other treatments."""
    episode = unit.session.get_one(Episode, row.episode_id)
    until = unit.now + unit.catalog.protocols[episode.protocol].merge_within
    taken: list[dict[str, Any]] = []
    for other in outbox.steps_beside(unit.session, row, until):
        if not other.content["at_once"] and _speaks(unit, other):
            other.status, other.error = OutboxStatus.CANCELLED, SAID_TOGETHER
            absorbs = other.content["absorbs"]
            taken.append(
                {"row": other.id, "episode": other.episode_id, "step": other.step, "absorbs": absorbs}
            )
    if taken:
        row.content = {**row.content, "beside": [*row.content.get("beside", []), *taken]}


def _speaks(unit: Unit, row: OutboxMessage) -> bool:
    episode = unit.session.get_one(Episode, row.episode_id)
    held = cases.urgent_open(unit.session, episode.clinic_id, episode.id or 0)
    return episode.status is EpisodeStatus.ACTIVE and not held
