"""Nobody claims or answers in time: every rung is climbed once and everybody learns the truth."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from bot.care.protocol import Level
from bot.content.catalog import Catalog
from bot.services.cases import escalation
from bot.services.incoming import Place
from bot.store.db import Database
from bot.store.models import AuditEvent, CaseStatus, Clinic, OutboxKind, OutboxMessage, Staff
from bot.store.soonest import soonest
from tests.services.ward import GROUP, NADIA, NOON, OLGA, OMAR, Shown, Ward

STAFF = (OLGA, NADIA, OMAR)


@pytest.fixture
def ward(sqlite_db: Database, catalog: Catalog) -> Ward:
    """A clinic with a group, its owner Olga, and Nadia and Omar; Ana is on day 3."""
    return _ward(sqlite_db, catalog)


@pytest.fixture
def ward_on_each(db: Database, catalog: Catalog) -> Ward:
    """The same on SQLite and on PostgreSQL, for what the database decides."""
    return _ward(db, catalog)


def _ward(db: Database, catalog: Catalog) -> Ward:
    made = Ward(db, catalog)
    made.open()
    return made


def test_an_urgent_case_nobody_takes_climbs_to_the_patient_on_time(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.URGENT, "pus")

    ward_on_each.pass_time(14)
    assert len(ward_on_each.group) == 1
    ward_on_each.pass_time(1)
    assert ward_on_each.group[-1].words == "🟠 A17: nobody has taken it since 14:05. Please take it now."
    assert ward_on_each.group[-1].call.reply_to == ward_on_each.group[0].id

    ward_on_each.pass_time(15)
    for person in (NADIA, OMAR):
        card, alert = ward_on_each.chat(person.id)
        assert "case A17" in card.words
        assert "I'll take it" in card.labels
        assert "You are asked next" in alert.words
    assert not ward_on_each.chat(OLGA.id)

    ward_on_each.pass_time(15)
    assert "You are told as the owner" in ward_on_each.chat(OLGA.id)[-1].words

    ward_on_each.pass_time(14)
    assert len(ward_on_each.ana) == 1
    ward_on_each.pass_time(1)
    status, truth = ward_on_each.ana
    assert truth.words == (
        "Nobody has answered yet, and you should not wait. Call us: +34600000000. "
        "If we don't pick up, go to urgent care today. In an emergency call 112."
    )
    assert "Nobody has answered yet. Call us" in status.words
    assert "The patient was told at 15:05 that nobody has answered yet." in ward_on_each.group[0].words


def test_nobody_ever_answers_and_the_alerts_never_end(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.URGENT, "pus")
    ward_on_each.pass_time(60)
    for hour in range(1, 7):
        before = [len(ward_on_each.chat(person.id)) for person in STAFF]
        ward_on_each.pass_time(60)
        assert [len(ward_on_each.chat(person.id)) for person in STAFF] == [n + 1 for n in before], (
            f"hour {hour}"
        )
    assert "The patient was told so, and to call." in ward_on_each.group[-1].words
    assert len(ward_on_each.ana) == 2  # the truth is told once
    assert ward_on_each.case.next_move_at is not None


def test_a_routine_case_rests_until_its_promise_ends_then_climbs(ward: Ward) -> None:
    ward.report(Level.ROUTINE, "redness")
    ward.pass_time(24 * 60 - 1)
    assert len(ward.group) == 1
    ward.pass_time(1)
    assert "nobody has taken it since yesterday at 14:05" in ward.group[-1].words
    ward.pass_time(60)
    assert ward.ana[-1].words.startswith("Nobody has answered yet, and we are sorry.")
    ward.pass_time(24 * 60)
    assert ward.chat(OLGA.id)[-1].words.startswith("🟡 A17: nobody has answered")


def test_an_emergency_pages_everyone_at_once_and_again(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.EMERGENCY, "breathing")
    for chat in (GROUP.chat_id, *(person.id for person in STAFF)):
        assert "🔴 Emergency · case A17" in ward_on_each.chat(chat)[0].words
        assert len(ward_on_each.chat(chat)) == 1
    with ward_on_each.unit() as unit:
        cards = select(OutboxMessage).where(OutboxMessage.kind == OutboxKind.CARD)
        assert {row.priority for row in unit.session.exec(cards).all()} == {0}
    ward_on_each.pass_time(5)
    for chat in (GROUP.chat_id, *(person.id for person in STAFF)):
        assert "everyone is asked. Please take it now." in ward_on_each.chat(chat)[-1].words
    ward_on_each.pass_time(10)
    assert ward_on_each.ana[-1].words.startswith("Call 112 now if you have not.")


def test_a_claim_stops_the_ladder(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.pass_time(6)
    ward.press(NADIA, "I'll take it")
    ward.pass_time(29)
    assert not any("nobody has taken it" in m.words for m in ward.group)


def test_a_claim_without_an_answer_expires_and_the_case_goes_on_up(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.URGENT, "pus")
    ward_on_each.pass_time(6)
    ward_on_each.press(NADIA, "I'll take it")
    ward_on_each.pass_time(30)
    case = ward_on_each.case
    assert (case.status, case.claimed_by) == (CaseStatus.OPEN, None)
    alerts = [m.words for m in ward_on_each.group[1:]]
    assert alerts == ["🟠 A17 is open again: Nadia had it since 14:11 and no answer followed."]
    assert "Nadia had it since 14:11, and no answer followed. It is open again." in ward_on_each.card.words
    assert "You are asked next" in ward_on_each.chat(OMAR.id)[-1].words  # minute 30 has passed meanwhile
    ward_on_each.pass_time(9)
    assert "You are told as the owner" in ward_on_each.chat(OLGA.id)[-1].words
    ward_on_each.pass_time(15)
    assert "you should not wait" in ward_on_each.ana[-1].words


def test_a_promise_that_breaks_in_somebodys_hands_is_told_as_well(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.pass_time(50)
    ward.press(NADIA, "I'll take it")
    ward.pass_time(10)
    assert "you should not wait" in ward.ana[-1].words
    assert "👀 Seen by Nadia at 14:55\nNobody has answered yet." in ward.ana[0].words
    assert ward.case.status is CaseStatus.CLAIMED
    ward.pass_time(20)
    assert ward.case.status is CaseStatus.OPEN
    assert len([m for m in ward.ana if "you should not wait" in m.words]) == 1


def test_an_answer_ends_the_ladder_for_good(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.reply(NADIA, ward.card, "come by")
    seen = {chat: len(shown) for chat, shown in ward.phones.chats.items()}
    ward.pass_time(4 * 60 - 1)
    assert {chat: len(shown) for chat, shown in ward.phones.chats.items()} == seen
    ward.pass_time(44 * 60)
    after = {chat: len(shown) for chat, shown in ward.phones.chats.items()}
    assert after == {**seen, GROUP.chat_id: seen[GROUP.chat_id] + 1}  # G7: asked once about a silent patient
    assert "no word from the patient since Nadia answered" in ward.group[-1].words


def test_after_an_outage_each_rung_is_climbed_once_and_the_repeats_do_not_pile_up(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.URGENT, "pus")
    ward_on_each.sleep(days=3)
    taken = [event.detail["who"] for event in ward_on_each.all(AuditEvent) if event.action == "case.escalate"]
    assert taken == ["group_again", "next_on_duty", "owner", "patient"]
    assert ward_on_each.case.next_move_at is not None
    assert timedelta(0) < ward_on_each.case.next_move_at - ward_on_each.now <= timedelta(hours=1)


def test_two_processes_take_a_step_once(ward_on_each: Ward) -> None:
    ward_on_each.report(Level.URGENT, "pus")
    ward_on_each.now += timedelta(minutes=15)
    with ward_on_each.unit() as unit:
        assert escalation.advance(unit) == 1
    with ward_on_each.unit() as unit:
        assert escalation.advance(unit) == 0
    ward_on_each.deliver()
    assert len([m for m in ward_on_each.group if "nobody has taken it" in m.words]) == 1


def test_a_case_that_cannot_be_moved_stops_no_other(
    ward_on_each: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    ward_on_each.report(Level.URGENT, "pus")
    _another_case(ward_on_each)
    ward_on_each.now += timedelta(minutes=15)
    climb = escalation._climb

    def broken(unit: object, case: object, clinic: object) -> bool:
        if case.reference == "A17":  # type: ignore[attr-defined]
            raise RuntimeError("broken row")
        return climb(unit, case, clinic)  # type: ignore[arg-type]

    monkeypatch.setattr(escalation, "_climb", broken)
    ward_on_each.tick()
    assert any("B04: nobody has taken it" in m.words for m in ward_on_each.group)
    monkeypatch.setattr(escalation, "_climb", climb)
    ward_on_each.tick()
    assert any("A17: nobody has taken it" in m.words for m in ward_on_each.group)


def _another_case(ward: Ward) -> None:
    with ward.unit() as unit:
        case = ward.case
        first = {**case.model_dump(exclude={"id"}), "reference": "B04", "episode_id": _episode(unit)}
        unit.session.add(type(case)(**first))


def _episode(unit: object) -> int:
    from bot.store.models import Episode

    session = unit.session  # type: ignore[attr-defined]
    episode = session.exec(select(Episode)).one()
    other = Episode(**{**episode.model_dump(exclude={"id"}), "reference": "B04"})
    session.add(other)
    session.flush()
    return other.id or 0


def test_without_a_group_every_rung_reaches_people_in_private(sqlite_db: Database, catalog: Catalog) -> None:
    ward = Ward(sqlite_db, catalog)
    ward.open(group=False)
    ward.report(Level.URGENT, "pus")
    ward.pass_time(15)
    for person in STAFF:
        card, alert = ward.chat(person.id)
        assert alert.call.reply_to == card.id
        assert "Please take it now" in alert.words


def test_an_owner_alone_is_next_on_duty_too(sqlite_db: Database, catalog: Catalog) -> None:
    ward = Ward(sqlite_db, catalog)
    ward.open(people=(OLGA,))
    ward.report(Level.URGENT, "pus")
    ward.pass_time(30)
    assert "You are asked next" in ward.chat(OLGA.id)[-1].words


def test_with_nobody_at_all_the_patient_still_hears_the_truth(sqlite_db: Database, catalog: Catalog) -> None:
    ward = Ward(sqlite_db, catalog)
    ward.open(group=False, people=())
    ward.report(Level.URGENT, "pus")
    ward.pass_time(60)
    assert "you should not wait" in ward.ana[-1].words
    assert ward.case.next_move_at is not None


def test_a_clinics_own_ladder_is_climbed(ward: Ward) -> None:
    with ward.unit() as unit:
        unit.session.exec(select(Clinic)).one().escalation = {"U": [[2, "owner"], [4, "patient"]]}
    ward.report(Level.URGENT, "pus")
    ward.pass_time(2)
    assert "You are told as the owner" in ward.chat(OLGA.id)[-1].words
    ward.pass_time(2)
    assert "you should not wait" in ward.ana[-1].words


def test_an_alert_in_private_can_be_acted_on_there(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.pass_time(30)
    ward.press(OMAR, "I'll take it", Place(OMAR.id, "private"))
    assert 'Omar &lt;b&gt;&amp;" has it since 14:35' in _card(ward.chat(NADIA.id)).words
    assert 'Omar &lt;b&gt;&amp;" has it since 14:35' in ward.group[0].words


def _card(chat: list[Shown]) -> Shown:
    return next(m for m in chat if "case A17" in m.words)


def test_every_step_is_in_the_audit_without_a_person(ward: Ward) -> None:
    ward.report(Level.URGENT, "pus")
    ward.pass_time(60)
    steps = [(e.detail["step"], e.user_id) for e in ward.all(AuditEvent) if e.action == "case.escalate"]
    assert steps == [(0, None), (1, None), (2, None), (3, None)]


def test_the_next_move_is_known_to_the_clock(ward_on_each: Ward) -> None:
    with ward_on_each.unit() as unit:
        assert soonest(unit.session, ()).case is None
    ward_on_each.report(Level.URGENT, "pus")
    with ward_on_each.unit() as unit:
        assert soonest(unit.session, ()).case == NOON + timedelta(minutes=15)


def test_people_who_left_are_not_paged(ward: Ward) -> None:
    with ward.unit() as unit:
        unit.session.exec(select(Staff).where(Staff.user_id == OMAR.id)).one().active = False
    ward.report(Level.URGENT, "pus")
    ward.pass_time(60)
    assert not ward.chat(OMAR.id)
