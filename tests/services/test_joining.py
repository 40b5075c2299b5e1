"""A patient joins: nothing is stored before the yes, the first advice comes at once, staff know who came."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.content.catalog import Catalog
from bot.services.enrolment import consent
from bot.services.enrolment.episodes import reference
from bot.services.enrolment.zones import find
from bot.services.incoming import Person
from bot.store import outbox
from bot.store.models import (
    AuditEvent,
    Clinic,
    Conversation,
    EnrolmentCode,
    Episode,
    EpisodeStatus,
    InviteKind,
    OutboxMessage,
    OutboxStatus,
    Patient,
)
from tests.services.reception import (
    ANA,
    BEA,
    GROUP,
    NADIA,
    NOW,
    OLGA,
    ON_BOTH,
    SESSION,
    Reception,
    open_reception,
)

AGREE = "That's me · I agree"
REFUSED = "This code does not work. Please ask your clinic for a new code."

OTHER_LANGUAGES = ["العربية", "Deutsch", "Español", "Português", "Русский", "Українська"]


@pytest.fixture
def desk(request: pytest.FixtureRequest, catalog: Catalog) -> Reception:
    return open_reception(request, catalog)


def steps(desk: Reception, episode: int = 1) -> dict[str | None, OutboxMessage]:
    with desk.db.transaction() as session:
        return {row.step: row for row in outbox.steps_of(session, 1, episode)}


def test_the_first_card_names_clinic_treatment_and_time_and_stores_nobody(desk: Reception) -> None:
    desk.write(ANA, f"/start {desk.code(desk.clinic())}")
    card = desk.newest(ANA.id)
    first, second, *rest = card.words.html.split("\n")
    assert first == "<b>Glow Clinic</b>"
    assert second == "Your visit with us: Microneedling, Face, today at 10:30."
    assert "call 112" in rest[-1]
    assert card.labels == [AGREE, "What is stored?", "Not me", "🌐 Language"]
    assert (desk.all(Patient), desk.all(Episode)) == ([], [])


def test_one_button_opens_the_languages_in_place_each_by_its_own_name(desk: Reception) -> None:
    desk.write(ANA, f"/start {desk.code(desk.clinic())}")
    desk.tap(ANA, "🌐 Language")
    assert desk.newest(ANA.id).labels == [*OTHER_LANGUAGES, "Back"]
    desk.tap(ANA, "Back")
    assert desk.newest(ANA.id).labels[0] == AGREE
    assert len(desk.chats[ANA.id]) == 1


def test_the_card_comes_in_the_codes_language_and_changes_with_two_taps(desk: Reception) -> None:
    desk.write(ANA, f"/start {desk.code(desk.clinic(), language='es')}")
    assert "Tu visita con nosotros: Microneedling, Cara, hoy a las 10:30." in desk.newest(ANA.id).words.html
    desk.tap(ANA, "🌐 Idioma · Language")
    desk.tap(ANA, "English")
    assert len(desk.chats[ANA.id]) == 1
    desk.tap(ANA, "🌐 Language")
    desk.tap(ANA, "Español")
    desk.tap(ANA, "Soy yo · Acepto")
    assert desk.all(Patient)[0].language == "es"
    assert "Listo" in desk.newest(ANA.id).labels


def test_what_is_stored_is_told_before_the_yes(desk: Reception) -> None:
    desk.write(ANA, f"/start {desk.code(desk.clinic())}")
    desk.tap(ANA, "What is stored?")
    assert "your first name" in desk.newest(ANA.id).words.html
    desk.tap(ANA, "Back")
    desk.tap(ANA, "What is stored?")
    desk.tap(ANA, AGREE)
    assert len(desk.all(Episode)) == 1


@pytest.mark.parametrize("path", [["Not me"], ["What is stored?", "I don't agree"]])
@ON_BOTH
def test_a_refusal_stores_nothing_but_itself(desk: Reception, path: list[str]) -> None:
    desk.write(ANA, f"/start {desk.code(desk.clinic())}")
    for label in path:
        desk.tap(ANA, label)
    (code,) = desk.all(EnrolmentCode)
    assert (code.refused_at, code.opened_by, code.used_at) == (NOW, None, None)
    assert (desk.all(Patient), desk.all(Episode)) == ([], [])
    assert [event.user_id for event in desk.all(AuditEvent) if event.action == "code.refuse"] == [None]
    assert desk.newest(ANA.id).labels == []
    assert "stored nothing about you" in desk.newest(ANA.id).words.html


@ON_BOTH
def test_a_forwarded_link_is_bound_to_whoever_opened_it_first(desk: Reception) -> None:
    code = desk.code(desk.clinic())
    desk.write(ANA, f"/start {code}")
    desk.write(BEA, f"/start {code}")
    assert desk.newest(BEA.id).words.html == "Este código no funciona. Pide uno nuevo a tu clínica."
    desk.tap(ANA, AGREE)
    assert [patient.user_id for patient in desk.all(Patient)] == [ANA.id]


@ON_BOTH
def test_agreeing_opens_the_episode_with_consent_reference_and_plan(desk: Reception) -> None:
    desk.joined(desk.clinic())
    (patient,), (episode,), (code,) = desk.all(Patient), desk.all(Episode), desk.all(EnrolmentCode)
    assert (patient.consent_version, patient.consent_at) == (consent.NOTICE, NOW)
    assert (patient.first_name, patient.timezone, patient.language) == ("Ana", "Europe/Madrid", "en")
    assert (episode.reference, episode.area, episode.status) == ("A01", "face", EpisodeStatus.ACTIVE)
    assert (episode.session_at, episode.joined_at) == (SESSION, NOW)
    assert (code.used_at, code.opened_by) == (NOW, ANA.id)
    assert {"t0", "h4", "d1", "m3"} <= set(steps(desk))


def test_the_first_advice_comes_before_the_first_question(desk: Reception) -> None:
    desk.joined(desk.clinic())
    agreed, advice, risks = desk.chats[ANA.id]
    assert agreed.labels == []
    assert advice.words.html.startswith("Glow Clinic · day 0")
    assert "None of these" in risks.labels


def test_a_late_joiner_gets_one_card_of_what_matters_today(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(ANA, f"/start {desk.code(clinic, NOW - timedelta(days=4))}")
    desk.tap(ANA, AGREE)
    advice = [shown for shown in desk.chats[ANA.id] if "day 4" in shown.words.html]
    assert [shown.words.html.split("\n")[0] for shown in advice] == [
        "Glow Clinic · day 4: what matters today"
    ]
    due = {name: row.due_at for name, row in steps(desk).items() if row.status is OutboxStatus.PENDING}
    assert list(due) == ["d5", "d7", "d14", "d28", "m3"]
    assert min(due.values()) > NOW


@ON_BOTH
def test_agreeing_twice_enrols_once(desk: Reception) -> None:
    desk.write(ANA, f"/start {desk.code(desk.clinic())}")
    card = desk.newest(ANA.id)
    desk.tap(ANA, AGREE, shown=card)
    desk.tap(ANA, AGREE, shown=card)
    assert len(desk.all(Episode)) == 1
    assert desk.toasts[-1] == "You are already with us."


def test_a_code_that_expires_before_the_yes_enrols_nobody(desk: Reception) -> None:
    desk.write(ANA, f"/start {desk.code(desk.clinic())}")
    desk.pass_time(days=7)
    desk.tap(ANA, AGREE)
    assert desk.all(Episode) == []
    assert desk.toasts == [REFUSED]


def test_no_episode_on_texts_that_changed_after_the_sign_off(desk: Reception, catalog: Catalog) -> None:
    clinic = desk.clinic()
    desk.staffed(clinic)
    desk.write(ANA, f"/start {desk.code(clinic)}")
    changed = replace(catalog.protocols["microneedling"], digest="changed")
    desk.catalog = replace(catalog, protocols={**catalog.protocols, "microneedling": changed})
    desk.tap(ANA, AGREE)
    assert desk.all(Episode) == []
    assert "+34600000000" in desk.newest(ANA.id).words.html
    assert f"protocol approve microneedling --clinic {clinic}" in desk.newest(GROUP.chat_id).words.html


@ON_BOTH
def test_a_second_session_takes_over_and_keeps_the_history(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.joined(clinic)
    desk.pass_time(days=2)
    desk.write(ANA, f"/start {desk.code(clinic, desk.now)}")
    desk.tap(ANA, AGREE)
    first, second = desk.all(Episode)
    assert (first.status, second.status) == (EpisodeStatus.SUPERSEDED, EpisodeStatus.ACTIVE)
    assert (first.reference, second.reference) == ("A01", "A02")
    assert len(desk.all(Patient)) == 1
    kept = {row.status for row in steps(desk, first.id or 0).values()}
    assert kept == {OutboxStatus.SENT, OutboxStatus.CANCELLED}
    assert any(row.status is OutboxStatus.PENDING for row in steps(desk, second.id or 0).values())


@ON_BOTH
def test_a_patient_of_two_clinics_is_two_patients(desk: Reception) -> None:
    desk.joined(desk.clinic())
    desk.joined(desk.clinic("Other Clinic"))
    assert [(p.clinic_id, p.user_id) for p in desk.all(Patient)] == [(1, ANA.id), (2, ANA.id)]
    assert [episode.reference for episode in desk.all(Episode)] == ["A01", "A01"]
    assert {episode.status for episode in desk.all(Episode)} == {EpisodeStatus.ACTIVE}


def test_opening_ones_own_used_code_again_shows_the_plan(desk: Reception) -> None:
    code = desk.code(desk.clinic())
    desk.write(ANA, f"/start {code}")
    desk.tap(ANA, AGREE)
    desk.write(ANA, f"/start {code}")
    assert desk.chats[ANA.id][-2].words.html == "You are already with us."
    assert "Glow Clinic</b>: your plan" in desk.newest(ANA.id).words.html


def test_words_before_the_yes_are_answered_with_the_emergency_number_first(desk: Reception) -> None:
    desk.write(ANA, f"/start {desk.code(desk.clinic())}")
    desk.write(ANA, "hello? my face hurts")
    said = desk.newest(ANA.id)
    assert said.words.html.startswith("If you need help now, call 112.")
    desk.tap(ANA, AGREE)
    assert len(desk.all(Episode)) == 1


def test_another_code_can_be_typed_while_the_first_card_waits(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(ANA, f"/start {desk.code(clinic)}")
    desk.write(ANA, desk.code(clinic, area="neck"))
    assert "Microneedling, Neck" in desk.newest(ANA.id).words.html


def test_staff_see_who_joined_by_reference_and_never_by_name(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.staffed(clinic)
    desk.joined(clinic)
    notice = desk.newest(GROUP.chat_id)
    assert notice.words.html == "<b>A01</b> joined\nMicroneedling, Face · session today at 10:30"
    assert notice.labels == ["Not our patient"]


def test_without_a_group_the_owner_is_told_in_private(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(OLGA, f"/start {desk.invite(clinic, InviteKind.OWNER)}")
    desk.joined(clinic)
    assert "<b>A01</b> joined" in desk.newest(OLGA.id).words.html


def test_the_groups_notice_is_in_the_groups_language(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.staffed(clinic)
    desk.joined(clinic, BEA)
    assert "joined" in desk.newest(GROUP.chat_id).words.html
    assert "día 0" in desk.said(BEA.id)


@ON_BOTH
def test_not_our_patient_stops_the_plan_and_tells_the_person_whom_to_ask(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.staffed(clinic)
    desk.joined(clinic)
    card = desk.newest(GROUP.chat_id)
    desk.tap(NADIA, "Not our patient", GROUP)
    desk.tap(NADIA, "Yes, stop it", GROUP)
    assert desk.all(Episode)[0].status is EpisodeStatus.STOPPED
    assert OutboxStatus.PENDING not in {row.status for row in steps(desk).values()}
    assert "could not match this chat to a visit" in desk.newest(ANA.id).words.html
    assert "stopped by Nadia" in desk.newest(GROUP.chat_id).words.html
    assert (NADIA.id, "episode.not-ours") in [(e.user_id, e.action) for e in desk.all(AuditEvent)]
    desk.tap(OLGA, "Not our patient", GROUP, shown=card)
    assert desk.toasts[-1].startswith("This is over")


def test_a_slip_of_the_thumb_on_not_our_patient_is_taken_back(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.staffed(clinic)
    desk.joined(clinic)
    desk.tap(NADIA, "Not our patient", GROUP)
    desk.tap(OLGA, "Back", GROUP)
    assert desk.newest(GROUP.chat_id).labels == ["Not our patient"]
    assert desk.all(Episode)[0].status is EpisodeStatus.ACTIVE


def test_nobody_outside_the_team_says_not_our_patient(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.staffed(clinic)
    desk.joined(clinic)
    desk.tap(BEA, "Not our patient", GROUP)
    assert desk.toasts[-1:] == ["Este botón es para otra persona."]


def test_a_box_goes_from_off_to_yes_to_not_sure_to_off(desk: Reception) -> None:
    desk.joined(desk.clinic())
    for label in ("☐ Diabetes", "☑ Diabetes", "? Diabetes"):
        desk.tap(ANA, label)
    assert desk.all(Episode)[0].risk_answers == {}
    assert "☐ Diabetes" in desk.newest(ANA.id).labels
    assert [said.split(":")[0] for said in desk.toasts[-3:]] == ["Yes", "Not sure", "Taken back"]


@ON_BOTH
def test_two_taps_on_the_same_picture_of_the_card_count_as_two(desk: Reception) -> None:
    desk.joined(desk.clinic())
    card = desk.newest(ANA.id)
    desk.tap(ANA, "☐ Diabetes", shown=card)
    desk.tap(ANA, "☐ Diabetes", shown=card)
    assert desk.all(Episode)[0].risk_answers == {"diabetes": "unsure"}


def test_what_is_marked_is_kept_and_the_rest_is_no(desk: Reception) -> None:
    desk.joined(desk.clinic())
    desk.tap(ANA, "☐ Cold sores")
    desk.tap(ANA, "☐ Diabetes")
    desk.tap(ANA, "☑ Diabetes")
    desk.tap(ANA, "Done")
    (episode,) = desk.all(Episode)
    asked = {flag.id for flag in desk.catalog.protocols["microneedling"].risk_flags.values() if flag.asked}
    assert set(episode.risk_answers) == asked
    assert (episode.risk_answers["hsv"], episode.risk_answers["diabetes"]) == ("yes", "unsure")
    assert set(episode.risk_answers.values()) == {"yes", "unsure", "no"}
    assert "rf_device" not in episode.risk_answers
    assert episode.risk_answered_at == NOW
    assert "Noted: Cold sores and Diabetes (not sure)" in desk.newest(ANA.id).words.html


def test_done_without_a_mark_is_not_taken_for_none(desk: Reception) -> None:
    desk.joined(desk.clinic())
    desk.tap(ANA, "Done")
    assert desk.all(Episode)[0].risk_answered_at is None
    assert desk.toasts[-1].startswith("Nothing is marked")
    desk.tap(ANA, "None of these")
    assert set(desk.all(Episode)[0].risk_answers.values()) == {"no"}


def test_an_answered_card_cannot_be_changed_by_an_old_button(desk: Reception) -> None:
    desk.joined(desk.clinic())
    card = desk.newest(ANA.id)
    desk.tap(ANA, "None of these")
    desk.tap(ANA, "☐ Diabetes", shown=card)
    assert desk.all(Episode)[0].risk_answers["diabetes"] == "no"
    assert desk.toasts[-1].startswith("We have your answers")


def test_staff_are_told_when_a_patient_may_be_under_age(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.staffed(clinic)
    desk.joined(clinic)
    desk.tap(ANA, "☐ Under 18")
    desk.tap(ANA, "Done")
    assert desk.newest(GROUP.chat_id).words.html.startswith("<b>A01</b>: please call")


def test_the_risk_card_fits_a_phone(desk: Reception) -> None:
    desk.joined(desk.clinic())
    card = desk.newest(ANA.id)
    assert max(len(row) for row in card.words.rows) <= 2
    assert max(len(label) for label in card.labels) <= 22  # a box and twenty letters


def test_the_right_zone_ends_the_enrolment_with_the_lasting_button(desk: Reception) -> None:
    desk.joined(desk.clinic())
    desk.tap(ANA, "None of these")
    assert "Your time zone: Madrid, now 12:04" in desk.newest(ANA.id).words.html
    card = desk.newest(ANA.id)
    desk.tap(ANA, "Right", shown=card)
    desk.tap(ANA, "Right", shown=card)
    closing = desk.chats[ANA.id][-2]  # under it stands the card of the day
    assert closing.words.lasting == (("Something worries me",),)
    assert "If something worries you, tap the button below" in closing.words.html
    assert desk.said(ANA.id).count("✅ Glow Clinic: all set") == 1
    with desk.unit() as unit:
        assert unit.session.get_one(Conversation, (ANA.id, ANA.id)).state == ""


@ON_BOTH
def test_a_patient_elsewhere_picks_a_place_and_the_plan_moves_to_its_clock(desk: Reception) -> None:
    desk.joined(desk.clinic())
    desk.tap(ANA, "None of these")
    before = steps(desk)["d1"].due_at
    desk.tap(ANA, "I'm elsewhere")
    first_page = desk.newest(ANA.id).labels
    desk.tap(ANA, "More places")
    assert desk.newest(ANA.id).labels != first_page
    desk.tap(ANA, "More places")
    desk.tap(ANA, "New York 06:04")
    assert desk.all(Patient)[0].timezone == "America/New_York"
    # 10:30 in Madrid is 04:30 in New York: the day's first message is at 09:00 there.
    assert before == datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    assert steps(desk)["d1"].due_at == datetime(2026, 11, 23, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("madrid", "Europe/Madrid"),
        ("New York", "America/New_York"),
        ("são paulo", "America/Sao_Paulo"),
        ("Asia/Tokyo", "Asia/Tokyo"),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_a_city_is_found_by_its_name(typed: str, zone: str | None) -> None:
    assert find(typed) == zone


def test_a_typed_city_is_shown_back_and_confirmed(desk: Reception) -> None:
    desk.joined(desk.clinic())
    desk.tap(ANA, "None of these")
    desk.tap(ANA, "I'm elsewhere")
    desk.write(ANA, "Atlantis <b>")
    assert 'I do not know the city "Atlantis &lt;b&gt;"' in desk.newest(ANA.id).words.html
    desk.write(ANA, "tokyo")
    assert "Your time zone: Tokyo, now 20:04" in desk.newest(ANA.id).words.html
    desk.tap(ANA, "Right")
    assert desk.all(Patient)[0].timezone == "Asia/Tokyo"


@pytest.mark.parametrize("words", ["I have a fever", "please tell me what I should do now"])
def test_a_worry_typed_instead_of_a_city_is_left_for_the_clinic(desk: Reception, words: str) -> None:
    desk.joined(desk.clinic())
    desk.tap(ANA, "None of these")
    desk.tap(ANA, "I'm elsewhere")
    desk.write(ANA, words)
    assert "I do not know the city" not in desk.said(ANA.id)


@ON_BOTH
def test_moving_there_and_back_leaves_the_plan_as_it_was(desk: Reception) -> None:
    clinic = desk.clinic()
    desk.write(ANA, f"/start {desk.code(clinic, datetime(2026, 11, 22, 11, 0, tzinfo=UTC))}")
    desk.tap(ANA, AGREE)
    before = {name: (row.due_at, row.status) for name, row in steps(desk).items()}
    desk.tap(ANA, "None of these")
    card = desk.newest(ANA.id)
    desk.tap(ANA, "I'm elsewhere")
    desk.write(ANA, "Auckland")
    desk.tap(ANA, "Right")
    moved = {name: (row.due_at, row.status) for name, row in steps(desk).items()}
    assert moved != before
    desk.tap(ANA, "Right", shown=card)
    after = {name: (row.due_at, row.status) for name, row in steps(desk).items()}
    assert {name: after[name] for name in before} == before


def test_another_persons_card_does_nothing(desk: Reception) -> None:
    desk.joined(desk.clinic())
    card = desk.newest(ANA.id)
    desk.tap(BEA, "None of these", at=None, shown=card)
    assert desk.all(Episode)[0].risk_answered_at is None


@pytest.mark.parametrize(
    ("number", "shown"),
    [(1, "A01"), (99, "A99"), (100, "B01"), (2574, "Z99"), (2575, "AA01"), (2674, "AB01")],
)
def test_references_are_short_and_go_on_for_ever(number: int, shown: str) -> None:
    assert reference(number) == shown


def test_the_plan_says_what_came_and_what_comes(desk: Reception) -> None:
    desk.joined(desk.clinic())
    desk.write(ANA, "/plan")
    lines = desk.newest(ANA.id).words.html.split("\n")
    assert lines[0] == "<b>Glow Clinic</b>: your plan"
    assert lines[2] == "Microneedling, Face"
    assert lines[3] == "✅ today at 12:04 · day 0"
    assert lines[4] == "⏳ today at 14:30 · day 0 · check-in"
    assert "⏳ tomorrow at 10:30 · day 1 · check-in" in lines
    assert desk.newest(ANA.id).labels[:2] == ["Something worries me", "Why this advice?"]


def test_a_plan_for_nobody_is_answered(desk: Reception) -> None:
    desk.clinic()
    desk.write(BEA, "/plan")
    assert "No tengo ningún plan" in desk.newest(BEA.id).words.html


def test_start_alone_greets_patients_and_tells_strangers_what_to_do(desk: Reception) -> None:
    desk.joined(desk.clinic())
    desk.write(ANA, "/start")
    assert "I am here for you" in desk.chats[ANA.id][-2].words.html
    desk.write(Person(7, "Otto", "en"), "/start")
    assert "code" in desk.newest(7).words.html


@ON_BOTH
def test_a_name_with_markup_joins_like_any_other(desk: Reception) -> None:
    desk.joined(desk.clinic(), Person(8, '<b>&"\u202e', "en"))
    assert desk.all(Patient)[0].first_name == '<b>&"\u202e'


def test_a_clinics_name_with_markup_is_shown_as_it_is(desk: Reception) -> None:
    desk.write(ANA, f"/start {desk.code(desk.clinic('<i>Glow & Co'))}")
    assert desk.newest(ANA.id).words.html.startswith("<b>&lt;i&gt;Glow &amp; Co</b>")
    assert desk.all(Clinic)[0].name == "<i>Glow & Co"
