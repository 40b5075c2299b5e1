"""The risk flags of ``protocol.yaml`` and what a yes changes."""

from __future__ import annotations

import math
from collections.abc import Collection

from bot.care.protocol import Level, RiskFlag, Severity, Shift, Step, StepKind
from bot.content.kinds import HOURS, TRUTH, WHOLE, Kind, known, one_of
from bot.content.places import Fields, Place

_FIELDS = "symptoms only_from to raise_by at_most severities from_h to_h"
_LEVEL = one_of(Level)


def risk_flags(fields: Fields, symptoms: Collection[str], plan: Collection[Step]) -> dict[str, RiskFlag]:
    """The flags in the order of the file, which is the order they are applied in."""
    symptom = known("symptom", symptoms)
    asking = known("step that asks", [step.id for step in plan if step.kind is not StepKind.ADVICE])
    return {name: _flag(name, place, symptom, asking) for name, place in fields.entries("risk_flags").items()}


def _flag(name: str, place: Place, symptom: Kind[str], asking: Kind[str]) -> RiskFlag:
    given = place.fields(optional="shifts asked extra_asks")
    shifts = given.given["shifts"].items() if "shifts" in given.given else []
    return RiskFlag(
        id=name,
        shifts=tuple(_shift(item, symptom) for item in shifts),
        asked=given.one("asked", TRUTH, True),
        extra_asks=_extra_asks(given, symptom, asking),
    )


def _extra_asks(given: Fields, symptom: Kind[str], asking: Kind[str]) -> dict[str, tuple[str, ...]]:
    found = {}
    for name, place in given.entries("extra_asks").items():
        try:
            found[asking.read(name)] = place.each(symptom)
        except ValueError:
            place.wrong(f"{name!r} is not {asking.meaning}")
    return found


def _shift(place: Place, symptom: Kind[str]) -> Shift:
    given = place.fields(optional=_FIELDS)
    shift = Shift(
        symptoms=given.many("symptoms", symptom),
        only_from=given.maybe("only_from", _LEVEL),
        to=given.maybe("to", _LEVEL),
        raise_by=given.one("raise_by", WHOLE),
        at_most=given.maybe("at_most", _LEVEL),
        severities=given.many("severities", one_of(Severity)),
        from_h=given.one("from_h", HOURS),
        to_h=given.one("to_h", HOURS, math.inf),
    )
    _raises(shift, place)
    return shift


def _raises(shift: Shift, place: Place) -> None:
    if (shift.to is None) == (shift.raise_by == 0):
        place.wrong("needs either to or raise_by")
    if shift.to and shift.only_from and shift.to.rank <= shift.only_from.rank:
        place.wrong(f"a shift can only raise; {shift.only_from} to {shift.to} does not")
    if shift.from_h >= shift.to_h:
        place.wrong("from_h must be less than to_h")
