"""The steps of ``protocol.yaml``."""

from __future__ import annotations

from collections.abc import Collection
from datetime import time, timedelta
from itertools import pairwise

from bot.care.protocol import AfterSession, OnDay, Step, StepKind
from bot.content.kinds import CLOCK, DURATION, TRUTH, WHOLE, Kind, known, one_of
from bot.content.places import Fields, Place

_OPTIONAL = "defer absorbed_by asks asks_pain asks_trend call_if_silent safety_net essential books"


def steps(fields: Fields, symptoms: Collection[str]) -> tuple[Step, ...]:
    """The steps in the order of the file, which must be the order of time."""
    places = fields.entries("steps")
    step, symptom = known("step", places), known("symptom", symptoms)
    plan = tuple(_step(name, place, step, symptom) for name, place in places.items())
    for earlier, later in pairwise(plan):
        together = later.absorbed_by == earlier.id and _nominal(later) == _nominal(earlier)
        if _nominal(later) <= _nominal(earlier) and not together:
            place = places[later.id]
            when = place.entries().get("when", place)
            when.wrong(f"must come later than {earlier.id}; steps stand in the order of time")
    return plan


def _step(name: str, place: Place, step: Kind[str], symptom: Kind[str]) -> Step:
    given = place.fields("kind when useful_for", _OPTIONAL)
    read = Step(
        id=name,
        kind=given.one("kind", one_of(StepKind)),
        when=_when(given),
        useful_for=given.one("useful_for", DURATION),
        defer=given.one("defer", TRUTH, True),
        absorbed_by=given.maybe("absorbed_by", step),
        asks=given.many("asks", symptom),
        asks_pain=given.one("asks_pain", TRUTH),
        asks_trend=given.one("asks_trend", TRUTH),
        call_if_silent=given.one("call_if_silent", TRUTH),
        safety_net=given.one("safety_net", TRUTH),
        essential=given.one("essential", TRUTH),
        books=given.one("books", TRUTH),
    )
    _fits_itself(read, place)
    return read


def _fits_itself(step: Step, place: Place) -> None:
    asks = bool(step.asks or step.asks_pain or step.asks_trend)
    if step.kind is StepKind.ADVICE and asks:
        place.wrong("advice asks nothing; make it a check_in")
    if step.kind is StepKind.ADVICE and step.call_if_silent:
        place.wrong("advice is not answered; call_if_silent is for steps that ask")
    if step.kind is StepKind.CHECK_IN and not asks:
        place.wrong("a check_in must ask something")
    if step.absorbed_by == step.id:
        place.wrong("cannot be absorbed by itself")


def _when(given: Fields) -> AfterSession | OnDay:
    place = given.given.get("when")
    if place is None:
        return AfterSession(timedelta(0))
    if "day" not in place.entries():
        return _after_session(place.fields("after", "not_after at_least"))
    rule = place.fields("day between", "at_least")
    return OnDay(rule.one("day", WHOLE), _between(rule), rule.one("at_least", DURATION))


def _after_session(rule: Fields) -> AfterSession:
    return AfterSession(
        rule.one("after", DURATION), rule.maybe("not_after", CLOCK), rule.one("at_least", DURATION)
    )


def _between(rule: Fields) -> tuple[time, time]:
    place = rule.given.get("between")
    if place is None:
        return time(0), time(0)
    clocks = [item.read(CLOCK) for item in place.items()]
    if len(clocks) != 2 or clocks[0] > clocks[1]:
        place.wrong('must be two clock times, the earlier first, like ["09:00", "11:00"]')
        return time(0), time(0)
    return clocks[0], clocks[1]


def _nominal(step: Step) -> timedelta:
    due = step.when.after if isinstance(step.when, AfterSession) else timedelta(days=step.when.day)
    return max(due, step.when.at_least)
