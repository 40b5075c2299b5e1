"""A small hand-made protocol, shaped like microneedling, so that each rule has something to work on."""

from __future__ import annotations

import math
from datetime import time, timedelta

import pytest

from bot.care.protocol import (
    AfterSession,
    Level,
    OnDay,
    Protocol,
    RiskFlag,
    Severity,
    Shift,
    Step,
    StepKind,
    Symptom,
    Window,
)

X, R, U, E = Level.EXPECTED, Level.ROUTINE, Level.URGENT, Level.EMERGENCY
MORNING = (time(9), time(11))

TRIAGE = {
    "redness": [(0, 48, "XXR"), (48, 72, "XRU"), (72, 168, "XRU"), (168, math.inf, "RRU")],
    "swelling": [(0, 24, "XXU"), (24, 72, "XRU"), (72, math.inf, "RRU")],
    "bleeding": [(0, 6, "XXU"), (6, 24, "XRU"), (24, math.inf, "RUU")],
    "pain": [(0, 6, "XXU"), (6, 72, "XRU"), (72, math.inf, "RUU")],
    "itch": [(0, 72, "XXR"), (72, 168, "XRR"), (168, math.inf, "RRU")],
    "blisters": [(0, math.inf, "UUE")],
    "pus": [(0, math.inf, "UUU")],
    "spreading": [(0, math.inf, "UUE")],
    "fever": [(0, math.inf, "UUE")],
    "cold_sore": [(0, math.inf, "UUE")],
    "hives": [(0, math.inf, "UUE")],
    "breathing": [(0, math.inf, "EEE")],
    "faint": [(0, math.inf, "UEE")],
    "eye": [(0, math.inf, "UUE")],
    "scar_lines": [(0, 168, "XRU"), (168, math.inf, "RRU")],
    "lumps": [(0, 72, "RRU"), (72, math.inf, "RUU")],
    "worried": [(0, math.inf, "RRU")],
}

FLAGS = {
    "isotretinoin_6m": (
        Shift(("redness", "pain"), only_from=X, to=R, from_h=72),
        Shift(("scar_lines",), X, R),
    ),
    "keloid": (Shift(("scar_lines", "lumps"), only_from=X, to=R),),
    "diabetes": (
        Shift(("fever",), severities=(Severity.MODERATE,), to=E),
        Shift(("redness", "swelling", "pain"), only_from=X, to=R, from_h=48),
    ),
    "anticoag": (
        Shift(("bleeding",), raise_by=1, at_most=U),
        Shift(("bleeding",), severities=(Severity.SEVERE,), to=E),
    ),
    "pregnant": (Shift(("fever",), raise_by=1),),
    "active_skin": (Shift(("cold_sore",), to=E),),
    "metal_allergy": (Shift(("hives", "lumps"), raise_by=1, at_most=U),),
    "anaesthetic_allergy": (Shift(("hives",), severities=(Severity.MILD, Severity.MODERATE), to=E, to_h=24),),
    "under_18": (Shift((), only_from=R, to=U),),
}


def _step(name: str, when: AfterSession | OnDay, hours: int = 12, **more: object) -> Step:
    return Step(name, StepKind.CHECK_IN, when, timedelta(hours=hours), **more)  # type: ignore[arg-type]


STEPS = (
    _step("t0", AfterSession(timedelta(0)), hours=4),
    _step("h4", AfterSession(timedelta(hours=4), time(20, 30), timedelta(hours=1)), hours=6, defer=False),
    _step("eve0", OnDay(0, (time(19), time(20, 30)), timedelta(hours=6)), hours=2, absorbed_by="h4"),
    _step("d1", OnDay(1, MORNING)),
    _step("d2", OnDay(2, MORNING)),
    _step("d3", OnDay(3, MORNING)),
    _step("d28", OnDay(28, MORNING)),
)


def _windows(symptom: str) -> tuple[Window, ...]:
    return tuple(
        Window(symptom, from_h, to_h, *(Level(letter) for letter in cells), reply=f"reply-{symptom}")
        for from_h, to_h, cells in TRIAGE[symptom]
    )


@pytest.fixture(scope="session")
def protocol() -> Protocol:
    """Microneedling in small."""
    return Protocol(
        id="small",
        version=1,
        areas=("face",),
        steps=STEPS,
        symptoms={name: Symptom(name, by_pain=name == "pain") for name in TRIAGE},
        menu=(),
        triage={name: _windows(name) for name in TRIAGE},
        risk_flags={
            **{name: RiskFlag(name, shifts) for name, shifts in FLAGS.items()},
            "rf_device": RiskFlag("rf_device", (Shift((), to=U),), asked=False),
        },
        merge_within=timedelta(hours=3),
        daily_cap=1,
        first_day_cap=2,
        lasts=timedelta(days=120),
    )
