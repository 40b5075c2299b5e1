"""The main job through real processes: from the server's command line to an answer on the patient's phone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from tests.process.house import ON_SQLITE, House, on_screen

REPORT = ("Pus, yellow", "Pus or crust", "Quite a lot", "None of these", "Send to")
ANSWER = "Please come in at 16:00"


@ON_SQLITE
def test_a_red_report_reaches_the_staff_and_their_answer_the_patient(house: House) -> None:
    with ThreadPoolExecutor() as pool:
        inviting = pool.submit(house.answer, "staff", "invite", "--clinic", str(house.clinic_id))
        codes = house.code("--count", "2")
        invite = inviting.result()
    child, nadia, ana = house.up(), house.phone("Nadia"), house.phone("Ana")
    house.world.join(house.group, nadia.user)
    desk = nadia.in_group(house.group)

    nadia.open(invite["link"])
    house.sees(nadia, "You are in the team")
    house.enrol(ana, codes[0]["link"])
    house.sees(ana, "day 0")
    ana.tap("Something worries me")
    for label in REPORT:
        house.press(ana, label)
    house.press(desk, "I'll take it")
    house.sees(desk, "Nadia has it")
    card = next(view for view in desk.screen() if "Nadia has it" in view.text)
    desk.reply(card, ANSWER)
    house.sees(ana, ANSWER)
    house.press(desk, "Close")
    house.press(desk, "Seen here")
    house.sees(desk, "seen here")

    assert on_screen(ana, ANSWER) == 1
    assert codes[0]["code"] != codes[1]["code"]
    assert datetime.fromisoformat(codes[0]["expires_at"]) > datetime.now(UTC)
    for secret in (house.world.token, house.key, ANSWER, "Pus"):
        assert secret not in child.said
