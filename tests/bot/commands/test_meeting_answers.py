from __future__ import annotations

from bot.commands.base import Request
from bot.reply import Facts, Reply, Table
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OWEN, SAM, Spoken

ID = "MTG-2026-001"


def glance(reply: Reply) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """The counts, and each row by its seat."""
    (facts,) = [one for one in reply.parts if isinstance(one, Facts)]
    (table,) = [one for one in reply.parts if isinstance(one, Table)]
    return dict(facts.pairs), {row[0]: row[1:] for row in table.rows}


def pressed(house: Spoken, line: str, who: str, surface: str = "console", *, button: bool = False) -> None:
    """A line that came by another way than being typed."""
    request = Request(house.person(who).id, line, surface, house.clock.now(), pressed=button)
    assert house.house.conversation.answer(request).ok


def test_who_has_answered_how_and_when(house: Spoken) -> None:
    """The numbers first; then each seat, with the way by which the answer came and who deputises."""
    house.done('tor set board deputies "Members send a named deputy." remote yes')
    house.done('apologies board deputy owen because "on leave"', MIA)
    pressed(house, f"attend {ID} remote", OWEN, "link")
    pressed(house, f"attend {ID}", CORA, button=True)
    house.done("attend board for asha", SAM)
    counts, rows = glance(house.say("meeting answers board", LENA))
    assert counts == {
        "Attending in the room": "2",
        "Attending remotely": "1",
        "Apologies": "1, 1 of them with a deputy",
        "Not answered": "1",
        "Vacant seats": "1",
    }
    when = "Monday 2 November 2026, 09:00"
    body = "Northmoor Hospitals NHS Trust"
    assert rows["Trust representative"] == (
        "Dr Asha Rahman",
        body,
        "attending",
        "line, by Sam Secretary",
        when,
        "",
    )
    assert rows["Provider representative"][2:] == (
        "apologies: on leave", "line", when, "Owen Pritchard: attending remotely",
    )  # fmt: skip
    assert rows["deputy for Mia Member"][2:4] == ("attending remotely", "link in the mail")
    assert rows["chair"][2:4] == ("attending", "button")
    assert rows["in attendance"][2:4] == ("not answered", "")
    assert rows["Lay member"][0] == "vacant"


def test_a_calendars_answer_is_told_as_one(house: Spoken) -> None:
    """What comes by mail is a calendar's reply."""
    pressed(house, f"attend {ID}", ASHA, "mail")
    _counts, rows = glance(house.say("meeting answers board", LENA))
    assert rows["Trust representative"][3] == "calendar reply"


def test_a_seat_filled_since_is_not_invited_yet(house: Spoken) -> None:
    """Its holder is shown with that, not as if they were silent."""
    house.done("seat fill SEAT-003 owen")
    _counts, rows = glance(house.say("meeting answers board", LENA))
    assert rows["Lay member"][:3] == ("Owen Pritchard", "–", "not invited")
