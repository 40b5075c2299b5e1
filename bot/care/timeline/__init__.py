"""The only local-time code: what clocks show, which steps an episode says, when one of them may go out.

Every ``datetime`` is aware; ``zone`` is an IANA name.
"""

from bot.care.timeline.deciding import FORM_IDLE, HELD_FOR, IN_A_FORM, Drop, Send, Wait, decide_step
from bot.care.timeline.local import (
    DAY,
    QuietHours,
    day_number,
    hours_since,
    is_zone,
    leave_quiet,
    local_to_utc,
    parse_session_time,
    to_local,
)
from bot.care.timeline.planning import Plan, PlannedStep, SkippedStep, SkipReason, plan

__all__ = [
    "DAY",
    "FORM_IDLE",
    "HELD_FOR",
    "IN_A_FORM",
    "Drop",
    "Plan",
    "PlannedStep",
    "QuietHours",
    "Send",
    "SkipReason",
    "SkippedStep",
    "Wait",
    "day_number",
    "decide_step",
    "hours_since",
    "is_zone",
    "leave_quiet",
    "local_to_utc",
    "parse_session_time",
    "plan",
    "to_local",
]
