"""What must hold in every journey, checked from what the phones got and what the database kept.

Pure. Each promise is a function that gives one line for each way in which it was broken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

MOMENT = timedelta(seconds=2)  #: what the pace of several messages at once may take
SAME = timedelta(hours=12)  #: the same words again sooner than this are one message said twice


@dataclass(frozen=True)
class Said:
    """A new message of the bot that Telegram accepted, as plain text."""

    at: datetime
    text: str


@dataclass(frozen=True)
class Due:
    """A step of the plan and the words by which its message is known."""

    step: str
    at: datetime
    until: datetime
    words: str
    safety_net: str = ""  #: the whole line with the emergency number; empty when the step has none


@dataclass(frozen=True)
class Evidence:
    """Everything the promises are judged by."""

    plan: Sequence[Due]
    patient: Sequence[Said]
    group: Sequence[Said]
    staff: Mapping[str, Sequence[Said]]  #: private chats, by name
    reference: str  #: of the case
    reported_at: datetime  #: the urgent report
    quiet: tuple[datetime, datetime]  #: while an expected report was made and answered
    late: Mapping[str, timedelta]  #: who hears when, of a case nobody takes: a name, "group" or "patient"
    cases: Sequence[str] = ()  #: the statuses of all cases at the end
    unsaid: Sequence[str] = ()  #: messages that are refused, in flight or overdue at the end
    refused: Sequence[str] = ()  #: calls Telegram refused
    unread: int = 0  #: updates that could not be handled
    errors: Sequence[str] = ()  #: what the application logged as an error
    reports: int = 0  #: how often the patient told us something
    answered_at: datetime | None = None  #: a person's first answer

    @property
    def numbers(self) -> dict[str, int]:
        """The figures of the closing line; the wait in minutes."""
        wait = (self.answered_at or self.reported_at) - self.reported_at
        return {"messages": len(self.patient), "reports": self.reports, "wait": wait // timedelta(minutes=1)}


def steps(seen: Evidence) -> list[str]:
    """Every planned step arrived exactly once and in its time."""
    broken = []
    for due in seen.plan:
        came = [said for said in seen.patient if due.words in said.text]
        if len(came) != 1:
            broken.append(f"step {due.step} came {len(came)} times instead of once")
        elif not due.at <= came[0].at <= due.until:
            broken.append(f"step {due.step} came at {came[0].at:%d %b %H:%M} UTC, out of its time")
    return broken


def doubled(seen: Evidence) -> list[str]:
    """No words came to the patient twice within hours."""
    last: dict[str, datetime] = {}
    broken = []
    for said in seen.patient:
        if said.text in last and said.at - last[said.text] < SAME:
            broken.append(
                f'the patient read twice: "{said.text.splitlines()[0]}" at {said.at:%d %b %H:%M} UTC'
            )
        last[said.text] = said.at
    return broken


def reached(seen: Evidence) -> list[str]:
    """The urgent report was in the staff group at the moment it was sent."""
    if any(abs(said.at - seen.reported_at) < MOMENT and seen.reference in said.text for said in seen.group):
        return []
    return ["the red report was not in the staff group before the clock moved on"]


def ladder(seen: Evidence) -> list[str]:
    """Everybody who must hear of a case that nobody takes heard of it, at their time."""
    chats = {**seen.staff, "group": seen.group, "patient": seen.patient}
    broken = []
    for who, after in seen.late.items():
        at = seen.reported_at + after
        if not any(at - MOMENT < said.at < at + timedelta(minutes=1) for said in chats.get(who, ())):
            broken.append(
                f"{who} heard nothing {after.total_seconds() / 60:.0f} minutes after the red report"
            )
    return broken


def quiet(seen: Evidence) -> list[str]:
    """Staff got nothing while an expected report was made."""
    begin, end = seen.quiet
    heard = [said for chat in (seen.group, *seen.staff.values()) for said in chat if begin <= said.at <= end]
    return ["an expected report disturbed the staff"] if heard else []


def safety(seen: Evidence) -> list[str]:
    """Every step with a safety net carries it whole, with the emergency number."""
    return [
        f"step {due.step} came without the emergency number"
        for due in seen.plan
        for said in seen.patient
        if due.words in said.text and due.safety_net not in said.text
    ]


def closed(seen: Evidence) -> list[str]:
    """There was one case, and it is closed."""
    if list(seen.cases) == ["closed"]:
        return []
    states = Counter(seen.cases)
    return [
        f"cases at the end: {', '.join(f'{states[s]} {s}' for s in states) or 'none'} instead of 1 closed"
    ]


def sent(seen: Evidence) -> list[str]:
    """Everything that was to be said and heard was, and nothing failed on the way."""
    broken = [f"not said in the end: {one}" for one in seen.unsaid]
    broken += [f"Telegram refused: {one}" for one in seen.refused]
    broken += [f"the application logged: {one}" for one in seen.errors]
    return [*broken, *([f"{seen.unread} updates were not handled"] if seen.unread else [])]


PROMISES: Mapping[str, Callable[[Evidence], list[str]]] = {
    promise.__name__: promise for promise in (steps, doubled, reached, ladder, quiet, safety, closed, sent)
}
