"""Reads ``protocol.yaml`` and ``triage.csv`` of a treatment; every mistake is kept with its line."""

from __future__ import annotations

import math
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from bot.care.protocol import Level, MenuChoice, Protocol, Symptom
from bot.content.kinds import DURATION, HOURS, NAME, TRUTH, WHOLE, Kind, known
from bot.content.mistakes import Mistake
from bot.content.places import Fields, Place, open_yaml
from bot.content.schema_flags import risk_flags
from bot.content.schema_steps import steps
from bot.content.triage_table import Triage, read_triage

_REQUIRED = "id version areas merge_within first_day_cap daily_cap lasts steps symptoms menu risk_flags"


def read_protocol(folder: Path, digest: str = "") -> tuple[Protocol | None, list[Mistake]]:
    """The treatment of a folder, None when its plan cannot be read at all, and every mistake in it.

    A protocol that comes with mistakes is only fit for finding more of them.
    """
    top, mistakes = open_yaml(folder / "protocol.yaml")
    if top is None:
        return None, mistakes
    fields = top.fields(_REQUIRED, "answers")
    if fields.one("id", NAME) != folder.name and "id" in fields.given:
        fields.given["id"].wrong(f"must be the name of its folder, {folder.name}")
    flag_names = fields.entries("risk_flags")
    symptoms = _symptoms(fields, known("risk flag", flag_names))
    triage, table_mistakes = read_triage(folder / "triage.csv", symptoms)
    _every_symptom_has_rows(fields, symptoms, triage)
    protocol = _protocol(folder.name, fields, symptoms, triage, digest)
    return protocol, sorted({*mistakes, *table_mistakes})


def _protocol(
    name: str, fields: Fields, symptoms: dict[str, Symptom], triage: Triage, digest: str
) -> Protocol:
    plan = steps(fields, symptoms)
    return Protocol(
        id=name,
        version=fields.one("version", WHOLE),
        areas=fields.many("areas", NAME),
        steps=plan,
        symptoms=symptoms,
        menu=_menu(fields, symptoms),
        triage=triage,
        risk_flags=risk_flags(fields, symptoms, plan),
        merge_within=fields.one("merge_within", DURATION),
        daily_cap=fields.one("daily_cap", WHOLE),
        first_day_cap=fields.one("first_day_cap", WHOLE),
        lasts=fields.one("lasts", DURATION),
        answers=_answers(fields),
        digest=digest,
    )


def _answers(fields: Fields) -> dict[str, tuple[timedelta, ...]]:
    found = {}
    for topic, place in fields.entries("answers").items():
        starts = place.each(DURATION)
        if not starts or starts[0] or any(later <= earlier for earlier, later in pairwise(starts)):
            place.wrong("must be a list of rising durations that begins with 0h, like [0h, 48h]")
        found[topic] = starts
    return found


def _symptoms(fields: Fields, flag: Kind[str]) -> dict[str, Symptom]:
    return {name: _symptom(name, place, flag) for name, place in fields.entries("symptoms").items()}


def _symptom(name: str, place: Place, flag: Kind[str]) -> Symptom:
    given = place.fields(optional="until_h needs_flag by_pain immediate")
    return Symptom(
        id=name,
        until_h=given.one("until_h", HOURS, math.inf),
        needs_flag=given.maybe("needs_flag", flag),
        by_pain=given.one("by_pain", TRUTH),
        immediate=given.one("immediate", TRUTH),
    )


def _menu(fields: Fields, symptoms: dict[str, Symptom]) -> tuple[MenuChoice, ...]:
    symptom = known("symptom", symptoms)
    choices = tuple(MenuChoice(name, place.each(symptom)) for name, place in fields.entries("menu").items())
    offered = {name for choice in choices for name in choice.symptoms}
    for name, place in fields.entries("symptoms").items():
        if "menu" in fields.given and name not in offered:
            place.wrong("no choice of the menu leads to it")
    return choices


def _every_symptom_has_rows(fields: Fields, symptoms: dict[str, Symptom], triage: Triage) -> None:
    for name, place in fields.entries("symptoms").items():
        windows = triage.get(name, ())
        if not windows:
            place.wrong("has no row in triage.csv")
        elif symptoms[name].immediate and any(w.mild is not Level.EMERGENCY for w in windows):
            place.wrong("is immediate, so every cell of its rows must be E")
