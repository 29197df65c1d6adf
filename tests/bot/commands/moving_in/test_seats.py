"""Are seats known again, filled as the file says, and their deputies judged?"""

from __future__ import annotations

import pytest

from governance_store.records.committee import Seat
from governance_store.records.person import Person
from tests.bot.commands.moving_in.books import Rows, book, counts, faults, notes, send, taken_in
from tests.bot.conftest import ASHA, FINN, MIA, OWEN, Spoken

HEADED = ["Committee", "Role", "Trust", "Holder", "Deputies", "Vote", "Categories"]


def seats(house: Spoken) -> list[Seat]:
    """The seats of the board."""
    return [one for one in house.all(Seat) if one.committee == "COM-001" and one.active]


def id_of(house: Spoken, email: str) -> str:
    """The identifier of the person with an address."""
    return house.person(email).id


def wrong(house: Spoken, *rows: list[str]) -> str:
    """What has to be put right in a list of these seats."""
    return " ".join(faults(send(house, book(Seats=[HEADED, *rows]))))


def test_a_seat_has_all_that_the_file_says(house: Spoken) -> None:
    """Vote and categories too."""
    row = [
        "Imaging Network Board",
        "Nurse member",
        "nht",
        "Owen Pritchard",
        "Jane@x.example",
        "no",
        "nursing; lay",
    ]
    house.done('person add "Deputy Dan" email jane@x.example')
    taken_in(house, book(Seats=[HEADED, row]))
    seat = seats(house)[-1]
    assert (seat.role, seat.voting, seat.categories) == ("Nurse member", False, ("nursing", "lay"))
    assert (seat.holder, seat.deputies) == (id_of(house, OWEN), (id_of(house, "jane@x.example"),))


def test_a_seat_is_known_by_committee_role_and_organisation(house: Spoken) -> None:
    """Another holder is a change of it, and no second seat."""
    row = ["board", "trust REPRESENTATIVE", "nht", "Owen Pritchard"]
    reply = send(house, book(Seats=[HEADED, row]))
    assert counts(reply)["Seats"] == ("1", "0", "1", "0")


def test_of_several_alike_each_keeps_its_holder(house: Spoken) -> None:
    """In whichever order the file lists them."""
    house.done('seat add board "Trust representative" of nht for "Owen Pritchard"')
    rows = [["board", "Trust representative", "nht", OWEN], ["board", "Trust representative", "nht", ASHA]]
    assert counts(send(house, book(Seats=[HEADED, *rows])))["Seats"] == ("2", "0", "0", "2")
    three = [*rows, ["board", "Trust representative", "nht", FINN]]
    taken_in(house, book(Seats=[HEADED, *three]))
    assert len([one for one in seats(house) if one.role == "Trust representative"]) == 3


def test_vacant_is_a_word_for_nobody(house: Spoken) -> None:
    """Whoever holds the seat by the record keeps it."""
    for word in ("vacant", "TBC", "-"):
        reply = send(house, book(Seats=[HEADED, ["board", "Trust representative", "nht", word]]))
        assert counts(reply)["Seats"] == ("1", "0", "0", "1")


def test_one_deputy_for_two_seats_is_told_and_taken(house: Spoken) -> None:
    """It is allowed, and somebody should know."""
    rows = [
        ["board", "Trust representative", "nht", ASHA, OWEN],
        ["board", "Provider representative", "cvd", MIA, OWEN],
    ]
    reply = send(house, book(Seats=[HEADED, *rows]))
    assert reply.ok
    assert "Owen Pritchard deputises for 2 seats of Imaging Network Board, one at a time." in notes(reply)


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([["nowhere", "Member"]], "there is no committee called “nowhere”"),
        ([["", "Member"]], "a seat has no committee"),
        ([["board", ""]], "a seat has no role"),
        ([["board", "Member", "", ASHA, ASHA]], "cannot deputise for themselves"),
        ([["board", "Second seat", "", ASHA]], "Dr Asha Rahman would hold 2 seats of Imaging Network Board"),
        ([["board", "Member", "", OWEN], ["board", "Other", "", OWEN]], "Owen Pritchard would hold 2 seats"),
        ([["board", "Member", "", OWEN, "Nobody; Jane Smith"]], "there is no person called “Nobody”"),
        ([["board", "Member", "", OWEN, "", "perhaps"]], "neither yes nor no"),
    ],
)
def test_what_is_wrong_is_named(house: Spoken, rows: Rows, fault: str) -> None:
    """With its place."""
    assert fault in wrong(house, *[list(row) for row in rows])


def test_a_circle_of_deputies_is_named(house: Spoken) -> None:
    """Of two, and of three: nobody from outside could stand in."""
    two = [
        ["board", "Trust representative", "nht", ASHA, MIA],
        ["board", "Provider representative", "cvd", MIA, ASHA],
    ]
    told = wrong(house, *two)
    assert "Dr Asha Rahman and Mia Member deputise for one another in a circle" in told
    assert "Sheet Seats, row 2, column Deputies (E2)" in told
    three = [
        ["board", "Trust representative", "nht", ASHA, MIA],
        ["board", "Provider representative", "cvd", MIA, OWEN],
        ["board", "Lay member", "", OWEN, ASHA],
    ]
    assert "in a circle" in wrong(house, *three)


def test_a_circle_that_stands_in_the_record_is_told(house: Spoken) -> None:
    """The file has no part in it, and is taken in."""
    house.done("seat deputy SEAT-001 mia")
    house.done("seat deputy SEAT-002 asha")
    reply = send(house, book(Seats=[HEADED, ["board", "Nurse member", "", OWEN]]))
    assert reply.ok
    assert "in a circle" in notes(reply)


def test_a_way_out_of_the_circle_is_enough(house: Spoken) -> None:
    """One of them has a second deputy, from outside."""
    rows = [
        ["board", "Trust representative", "nht", ASHA, f"{MIA}; {FINN}"],
        ["board", "Provider representative", "cvd", MIA, ASHA],
    ]
    assert wrong(house, *rows) == ""
    assert len(house.all(Person)) > 5
