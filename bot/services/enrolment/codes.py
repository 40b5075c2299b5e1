"""Enrolment codes and invites: made, and looked up when somebody brings one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.care import enrolment
from bot.care.errors import AftercareError, NotApproved
from bot.care.protocol import Protocol
from bot.content.message import Text, text
from bot.services.clinic import readiness
from bot.services.unit import Unit
from bot.store import audit, clinics, codes, crypto, lookup
from bot.store.models import Clinic, EnrolmentCode, Invite, InviteKind

STILL_RUNNING = timedelta(hours=1)  #: a session may end this much later than the code is made

REMEMBERED = max(enrolment.TRIES_WINDOW, enrolment.ALL_WINDOW)  #: older wrong tries slow nobody


@dataclass(frozen=True)
class MadeCode:
    """A fresh code. This is the only moment its symbols are known: the database holds a keyed hash."""

    code: str  #: ten symbols
    link: str
    expires_at: datetime  #: aware UTC

    @property
    def shown(self) -> str:
        """The code as people read and type it."""
        return enrolment.shown(self.code)


def approved_protocol(unit: Unit, clinic: Clinic, protocol_id: str) -> Protocol:
    """The protocol, signed off in its present wording. Raises AftercareError, NotApproved."""
    protocol = unit.catalog.protocols.get(protocol_id)
    if protocol is None:
        known = ", ".join(sorted(unit.catalog.protocols))
        raise AftercareError("error-no-such-protocol", name=protocol_id, known=known)
    if clinics.approval(unit.session, clinic.id or 0, protocol.id, protocol.digest) is None:
        raise NotApproved(name=protocol.id, clinic=str(clinic.id))
    return protocol


def make(
    unit: Unit,
    clinic: Clinic,
    protocol_id: str,
    session_at: datetime,
    *,
    made_by: str,
    area: str | None = None,
    language: str | None = None,
    staff_flags: Sequence[str] = (),
    own_reference: str | None = None,
    user_id: int | None = None,
) -> MadeCode:
    """A code for one patient whose session ended at ``session_at``; ``made_by`` is ``staff:<id>`` or ``cli``.

    ``own_reference`` is the clinic's own for this patient, as ``care.own_reference`` reads it.
    ``staff_flags`` are risk flags of the protocol that only staff know, such as the device that was used.

    Raises NotApproved, and AftercareError while alerts may not reach two people of the clinic, and for
    what was surely mistyped.
    """
    protocol = approved_protocol(unit, clinic, protocol_id)
    readiness.refuse(unit, clinic)
    _refuse_mistakes(unit, protocol, session_at, area, language)
    _refuse_flags(protocol, staff_flags)
    made = _made(unit)
    row = EnrolmentCode(
        clinic_id=clinic.id or 0,
        code_hash=crypto.keyed_hash(made.code),
        protocol=protocol.id,
        area=area,
        staff_flags=list(staff_flags),
        session_at=session_at,
        language=language,
        own_reference=own_reference,
        created_by=made_by,
        created_at=unit.now,
        expires_at=made.expires_at,
    )
    unit.session.add(row)
    unit.session.flush()
    audit.record(unit.session, clinic.id, unit.now, user_id, "code.make", f"code:{row.id}", by=made_by)
    return made


def _refuse_mistakes(
    unit: Unit, protocol: Protocol, session_at: datetime, area: str | None, language: str | None
) -> None:
    if session_at > unit.now + STILL_RUNNING:
        raise AftercareError("error-session-ahead")
    if session_at < unit.now - protocol.lasts:
        raise AftercareError("error-session-too-old", days=protocol.lasts.days)
    if area is not None and area not in protocol.areas:
        raise AftercareError("error-no-such-area", area=area, known=", ".join(protocol.areas))
    if language is not None and language not in unit.catalog.languages:
        known = ", ".join(unit.catalog.languages)
        raise AftercareError("error-no-such-language", language=language, known=known)


def staff_flags(protocol: Protocol) -> tuple[str, ...]:
    """The risk flags that staff set and nobody is asked."""
    return tuple(flag.id for flag in protocol.risk_flags.values() if not flag.asked)


def _refuse_flags(protocol: Protocol, given: Sequence[str]) -> None:
    known = staff_flags(protocol)
    for flag in given:
        if flag not in known:
            raise AftercareError("error-no-such-flag", flag=flag, known=", ".join(known) or "–")


def invite(unit: Unit, clinic: Clinic, kind: InviteKind, user_id: int | None = None) -> MadeCode:
    """A single-use invite for an owner, a colleague or the group. ``user_id`` made it; None: the CLI."""
    made = _made(unit, group=kind is InviteKind.GROUP)
    row = Invite(
        clinic_id=clinic.id or 0,
        kind=kind,
        code_hash=crypto.keyed_hash(made.code),
        created_at=unit.now,
        expires_at=made.expires_at,
    )
    unit.session.add(row)
    unit.session.flush()
    audit.record(unit.session, clinic.id, unit.now, user_id, "invite.make", f"invite:{row.id}", kind=kind)
    return made


def _made(unit: Unit, *, group: bool = False) -> MadeCode:
    code = enrolment.new_code()
    return MadeCode(code, unit.deep_link(code, group=group), unit.now + enrolment.CODE_LASTS)


def look_up(unit: Unit, user_id: int, words: str) -> EnrolmentCode | Invite | Text:
    """What this person can open with these words; a ``Text`` says why nothing.

    Wrong, used, expired and foreign codes cost the same work and get the same words, and count as a
    try. Nobody is answered, right or wrong, who tried too often. A try counts for the person, in
    whichever chat: a group gives nobody tries of its own, and nobody can use up a whole group's.
    """
    if not _may_try(unit, user_id):
        return text("error-code-wait")
    code_hash = crypto.keyed_hash(enrolment.normalise_code(words) or "")
    code = lookup.code_of(unit.session, code_hash)
    invitation = lookup.invite_of(unit.session, code_hash)
    if code and (_is_free(unit, code, user_id) or _is_own(code, user_id)):
        return code
    if invitation and invitation.used_at is None and invitation.expires_at > unit.now:
        return invitation
    codes.add_try(unit.session, user_id, unit.now, unit.now - REMEMBERED)
    return text("error-code-refused")


def _may_try(unit: Unit, user_id: int) -> bool:
    own = codes.tries_of(unit.session, user_id, unit.now - enrolment.TRIES_WINDOW)
    of_all = codes.tries(unit.session, unit.now - enrolment.ALL_WINDOW)
    return enrolment.attempts_allowed(own, of_all, unit.now)


def _is_free(unit: Unit, code: EnrolmentCode, user_id: int) -> bool:
    unspent = code.used_at is None and code.refused_at is None and code.expires_at > unit.now
    return unspent and code.opened_by in (None, user_id)


def _is_own(code: EnrolmentCode, user_id: int) -> bool:
    return code.used_at is not None and code.opened_by == user_id


def treatment(protocol_id: str, area: str | None) -> Text:
    """A treatment and its area in the reader's words."""
    name = text("protocol-name", protocol=protocol_id)
    if area is None:
        return name
    return text("treatment-area", treatment=name, area=text(f"area-{area}", protocol=protocol_id))
