"""Whether a list of attendance comes in from a spreadsheet: all of it or nothing, and once."""

from __future__ import annotations

from bot.reply import Attachment, Reply
from governance_store.records.education import Means
from tests.bot.commands.an_education import AFTER, CT, MRI, came, planned
from tests.bot.commands.moving_in.books import Rows, book
from tests.bot.conftest import ASHA, LENA, MIA, Spoken, words

LIST: Rows = [
    ["Name", "Email", "Organisation", "Profession"],
    ["Asha Rahman", ASHA, "nht", ""],
    ["Mia Member", "", "cvd", ""],
    ["Jo Bloggs", "", "County Hospital", "Nurse"],
]


def sent(house: Spoken, rows: Rows = LIST, as_: str = ASHA, event: str = MRI) -> Reply:
    """The answer to a list that is sent in."""
    file = Attachment("Attendance.xlsx", "", book(Attendance=rows))
    return house.say(f'education import {event} "Attendance.xlsx"', as_, attachments=(file,))


def test_a_list_is_taken_in_and_safe_to_send_again() -> None:
    """Each once, known by how they came in."""
    house = planned(at=AFTER)
    told = words(sent(house))
    assert "3 people attended “MRI safety” on Tuesday 12 January 2027." in told
    assert "“County Hospital” is no organisation of the network" in told
    assert [one.means for one in came(house)] == [Means.IMPORT] * 3
    before = house.commits()
    assert "Everybody in Attendance.xlsx is on the attendance list already" in words(sent(house))
    assert house.commits() == before
    more = words(sent(house, [*LIST, ["Owen Pritchard", "", "", ""], ["Owen Pritchard", "", "nht", ""]]))
    assert "1 person attended" in more
    assert "4 rows were of people on the list already." in more


def test_a_fault_keeps_all_of_it_out() -> None:
    """Each is told with its cell; of very many the first."""
    house = planned(at=AFTER)
    before = house.commits()
    told = words(sent(house, [*LIST, ["Zeb Nought", "", "", ""]]))
    assert "row 5, column Organisation (C5)" in told
    assert "row 5, column Profession (D5)" in told
    many = words(sent(house, [LIST[0], *([f"Zeb Nought{at}", "", "x", ""] for at in range(50))]))
    assert "And 10 more like these." in many
    assert house.commits() == before


def test_comma_separated_values_do_too() -> None:
    """With a semicolon or a comma between them."""
    house = planned(at=AFTER)
    file = Attachment("list.csv", "text/csv", b"Name,Organisation\nAsha Rahman,nht\n")
    assert house.say(f"education import {MRI} list.csv", LENA, attachments=(file,)).ok
    assert len(came(house)) == 1


def test_what_is_no_spreadsheet_is_told() -> None:
    """Nothing is recorded."""
    house = planned(at=AFTER)
    before = house.commits()
    file = Attachment("list.pdf", "application/pdf", b"%PDF-1.7 nothing")
    reply = house.say(f"education import {MRI} list.pdf", LENA, attachments=(file,))
    assert not reply.ok
    assert house.commits() == before


def test_who_may_and_when() -> None:
    """As with a list that is typed."""
    house = planned(at=AFTER)
    assert "is for its convenor" in words(sent(house, as_=MIA))
    assert "still to come" in words(sent(house, as_=LENA, event=CT))
