"""A protocol as one patient lives it: their hour, fewer messages, and their clinic's interval of sessions."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from bot.care.protocol import OnDay, Protocol, Step


def personal(
    protocol: Protocol, day_clock: time | None, quieter: bool, session_days: int | None = None
) -> Protocol:
    """The same protocol with its steps as this patient wants them.

    ``day_clock`` is the local hour of the messages from day 1 on; the first day keeps its own times.
    ``quieter`` leaves the essential steps, where the protocol names any. ``session_days`` is the clinic's
    interval between sessions: an invitation to the next one never comes sooner.
    """
    steps = [step for step in protocol.steps if step.essential or not quieter or not has_essentials(protocol)]
    taken = {step.when.day for step in steps if isinstance(step.when, OnDay) and not step.books}
    moved = tuple(_at_hour(_not_before(step, session_days or 0, taken), day_clock) for step in steps)
    return replace(protocol, steps=moved)


def has_essentials(protocol: Protocol) -> bool:
    """Whether there is a quieter plan to choose."""
    return any(step.essential for step in protocol.steps)


def _not_before(step: Step, days: int, taken: set[int]) -> Step:
    if not step.books or not isinstance(step.when, OnDay) or days <= step.when.day:
        return step
    free = next(day for day in range(days, days + len(taken) + 1) if day not in taken)
    return replace(step, when=replace(step.when, day=free))


def _at_hour(step: Step, clock: time | None) -> Step:
    if clock is None or not isinstance(step.when, OnDay) or step.when.day < 1:
        return step
    return replace(step, when=replace(step.when, between=(clock, clock)))
