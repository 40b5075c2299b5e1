"""An episode begins: the patient's row, the reference staff see, the plan."""

from __future__ import annotations

from typing import Any

from bot.care.errors import TooLate
from bot.services.plan import steps
from bot.services.turn import Turn
from bot.store import audit, clinics, crypto, outbox, patients
from bot.store.models import Clinic, EnrolmentCode, Episode, EpisodeStatus, Patient

PER_LETTER = 99
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def reference(number: int) -> str:
    """The pseudonym of a clinic's nth episode: A01 to A99, B01 ... Z99, AA01 and so on."""
    block, within = divmod(number - 1, PER_LETTER)
    letters = ""
    while block >= 0:
        block, letter = divmod(block, len(LETTERS))
        letters = LETTERS[letter] + letters
        block -= 1
    return f"{letters}{within + 1:02d}"


def patient(turn: Turn, clinic: Clinic, language: str, notice: str) -> Patient:
    """The acting person as a patient of the clinic, who has just agreed to this version of the notice."""
    known = patients.by_user(turn.session, clinic.id or 0, turn.person.id)
    row = known or Patient(
        clinic_id=clinic.id or 0,
        user_id=turn.person.id,
        chat_id=turn.chat_id,
        first_name=turn.person.first_name[:64],
        language=language,
        timezone=clinic.timezone,
        consent_version=notice,
        consent_at=turn.now,
    )
    row.chat_id, row.first_name = turn.chat_id, turn.person.first_name[:64]
    row.language, row.unreachable_since = language, None
    row.consent_version, row.consent_at = notice, turn.now
    row.forget_asked_at = None  # who agrees anew wants to be known
    turn.session.add(row)
    turn.session.flush()
    return row


def begin(turn: Turn, clinic: Clinic, patient: Patient, code: EnrolmentCode) -> Episode:
    """A new episode and its plan; an earlier one of the same treatment falls silent, its history stays."""
    _supersede(turn, patient, code.protocol)
    number = clinics.next_episode_number(turn.session, patient.clinic_id)
    episode = Episode(
        clinic_id=patient.clinic_id,
        patient_id=patient.id or 0,
        reference=reference(number),
        protocol=code.protocol,
        protocol_version=turn.catalog.protocols[code.protocol].version,
        area=code.area,
        staff_flags=code.staff_flags,
        own_reference=code.own_reference,
        own_hash=crypto.keyed_hash(code.own_reference) if code.own_reference else None,
        session_at=code.session_at,
        joined_at=turn.now,
    )
    turn.session.add(episode)
    turn.session.flush()
    about = {"code": code.id, "notice": patient.consent_version}
    audit.record(
        turn.session, clinic.id, turn.now, turn.person.id, "episode.begin", f"episode:{episode.id}", **about
    )
    steps.plan_rows(turn, episode, patient, clinic)
    return episode


def _supersede(turn: Turn, patient: Patient, protocol: str) -> None:
    for earlier in patients.running_episodes(turn.session, patient.clinic_id, patient.id or 0):
        if earlier.protocol == protocol:
            earlier.status = EpisodeStatus.SUPERSEDED
            outbox.cancel_steps(turn.session, patient.clinic_id, earlier.id or 0, "superseded")


def of_button(turn: Turn, args: dict[str, Any]) -> tuple[Patient, Episode]:
    """The episode a patient's button is about (``clinic`` and ``episode`` in ``args``).

    Raises TooLate when it is not the acting person's.
    """
    episode = patients.episode(turn.session, args["clinic"], args["episode"])
    if episode is None:
        raise TooLate
    if turn.patient and turn.patient.id == episode.patient_id:
        return turn.patient, episode
    owner = patients.patient_of(turn.session, args["clinic"], episode)
    if owner.user_id != turn.person.id:
        raise TooLate
    return owner, episode
