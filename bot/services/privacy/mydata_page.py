"""The readable page of one's data: who, which visits, what was said by whom, in the patient's language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.care.protocol import Severity
from bot.care.triage import Report
from bot.content.message import Message, Moment, Text, text
from bot.content.render import RIGHT_TO_LEFT, render
from bot.content.sizes import plain
from bot.services.enrolment.codes import treatment
from bot.services.unit import Unit
from bot.store.models import Clinic, Patient

STYLE = (
    "body{font:17px/1.5 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1rem;"
    "color:#1b1b1b;background:#fff}h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}"
    "p{margin:.5rem 0;padding:.5rem .8rem;background:#f3f3f3;border-radius:.6rem;overflow-wrap:anywhere}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}p{background:#262626}}"
)
Rows = Mapping[str, Sequence[Mapping[str, Any]]]


def page(unit: Unit, patient: Patient, clinic: Clinic, everything: Rows) -> str:
    """One HTML page without anything from elsewhere; a file that opens on any phone."""

    def say(line: Text) -> str:
        message = Message(lines=(line,))
        return render(message, unit.catalog, patient.language, patient.timezone, unit.now).html

    direction = "rtl" if patient.language in RIGHT_TO_LEFT else "ltr"
    title = say(text("mydata-title", clinic=clinic.name))
    body = "".join(
        f"<h2>{say(head)}</h2>" + "".join(f"<p>{say(line).replace(chr(10), '<br>')}</p>" for line in lines)
        for head, lines in _sections(unit, patient, everything)
        if lines
    )
    return (
        f'<!doctype html><html lang="{patient.language}" dir="{direction}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style><h1>{title}</h1>"
        f"<p>{say(text('mydata-made', time=Moment(at=unit.now)))}</p>{body}</html>\n"
    )


def _sections(unit: Unit, patient: Patient, everything: Rows) -> Iterator[tuple[Text, list[Text]]]:
    yield text("mydata-you"), list(_you(patient))
    protocols = {row["id"]: row["protocol"] for row in everything.get("episode", ())}
    yield text("mydata-visits"), [_visit(row) for row in everything.get("episode", ())]
    reports = [_report(unit, protocols, row) for row in everything.get("report", ())]
    yield text("mydata-reports"), reports
    yield text("mydata-words"), [_words(row) for row in everything.get("case_message", ())]
    yield text("mydata-said"), list(_said(everything.get("outbox_message", ())))
    yield text("mydata-coming"), list(_coming(everything.get("outbox_message", ())))
    files = [
        text("mydata-file", time=_at(row["at"]), kind=row["kind"]) for row in everything.get("attachment", ())
    ]
    yield text("mydata-files"), files
    yield text("mydata-more"), [text("mydata-notes"), text("mydata-telegram")]


def _at(stored: str) -> Moment:
    return Moment(at=datetime.fromisoformat(stored), style="day_clock")


def _you(patient: Patient) -> Iterator[Text]:
    yield text("mydata-name", name=patient.first_name)
    yield text("mydata-number", number=str(patient.user_id))
    yield text("mydata-spoken", language=text(f"language-{patient.language}"), zone=patient.timezone)
    yield text("mydata-agreed", version=patient.consent_version, time=Moment(at=patient.consent_at))


def _visit(row: Mapping[str, Any]) -> Text:
    what = treatment(row["protocol"], row["area"])
    return text("mydata-visit", treatment=what, session=_at(row["session_at"]), reference=row["reference"])


def _report(unit: Unit, protocols: Mapping[int, str], row: Mapping[str, Any]) -> Text:
    told = Report.from_json(row["answers"])
    protocol = protocols[row["episode_id"]]
    lines = [
        text(
            "mydata-symptom",
            symptom=text(f"symptom-{seen.symptom}", protocol=protocol),
            severity=_severity(seen.severity),
        )
        for seen in told.observations
    ]
    lines += [text(f"trend-{told.trend.value}")] if told.trend else []
    lines += [text("mydata-pain", pain=told.pain)] if told.pain is not None else []
    return text("mydata-report", time=_at(row["at"]), told=_joined(lines))


def _severity(severity: Severity) -> Text:
    unknown = severity is Severity.UNKNOWN
    return text("report-not-sure") if unknown else text(f"severity-{severity.value}")


def _joined(lines: Sequence[Text]) -> Text:
    """Lines under each other, as one value."""
    if not lines:
        return text("mydata-nothing")
    first, *rest = lines
    for line in rest:
        first = text("mydata-two", upper=first, lower=line)
    return first


def _words(row: Mapping[str, Any]) -> Text:
    key = "mydata-from-you" if row["direction"] == "in" else "mydata-from-us"
    words = row["body"] or f"[{row['media']}]"
    return text(key, time=_at(row["at"]), words=words)


def _said(rows: Sequence[Mapping[str, Any]]) -> Iterator[Text]:
    for row in rows:
        if row["sent_at"] and row["rendered"]:
            yield text("mydata-from-us", time=_at(row["sent_at"]), words=plain(row["rendered"]))


def _coming(rows: Sequence[Mapping[str, Any]]) -> Iterator[Text]:
    for row in rows:
        if row["kind"] == "step" and row["status"] == "pending":
            yield text("mydata-step", time=_at(row["due_at"]))
