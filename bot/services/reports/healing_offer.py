"""Where a healing photo is asked for: under the answered check-ins of a few days."""

from __future__ import annotations

from bot.care.timeline import day_number
from bot.content.message import Button, text
from bot.services.enrolment.enrolling import about
from bot.services.reports.reporting import Told
from bot.services.unit import Unit
from bot.store.models import Episode

DAYS = (0, 1, 3, 7)  #: of the course
Rows = tuple[tuple[Button, ...], ...]


def rows(unit: Unit, told: Told, step: str | None) -> Rows:
    """The button under an answered check-in of one of the days; no row on any other."""
    day = day_number(told.episode.session_at, unit.now, told.patient.timezone)
    if step is None or day not in DAYS:
        return ()
    return ((button("healing-add", "healing.how", told.episode, day),),)


def button(label: str, action: str, episode: Episode, day: int) -> Button:
    """A button about the photo of one day."""
    return Button(label=text(label), action=action, args={**about(episode), "day": day})
