"""Do the board and its groups come in with their officers?"""

from __future__ import annotations

from datetime import time

import pytest

from governance_store.records.committee import Committee
from tests.bot.commands.moving_in.books import Rows, book, faults, send, taken_in
from tests.bot.conftest import Spoken

HEADED = ["Committee", "Short name", "Comes under", "Chair", "Secretary", "Place", "Usual time", "Length"]


def test_a_group_may_come_under_a_board_that_stands_below_it(bare: Spoken) -> None:
    """Officers, place and hours come with it."""
    rows: Rows = [
        HEADED,
        ["MRI Safety Group", "mri", "board"],
        [
            "Imaging Network Board",
            "board",
            "",
            "Ada Admin",
            "ada.admin@example.org",
            "Room 4",
            time(14),
            "90m",
        ],
    ]
    taken_in(bare, book(Committees=rows))
    mri, board = bare.all(Committee)
    assert (mri.parent, board.chair, board.secretary) == (board.id, "PER-001", "PER-001")
    assert (board.place, board.usual_time, board.usual_minutes) == ("Room 4", time(14), 90)


def test_what_is_known_is_changed(house: Spoken) -> None:
    """By its short name or its name; what the file leaves empty stays."""
    before = next(one for one in house.all(Committee) if one.key == "board")
    taken_in(house, book(Committees=[HEADED, ["Imaging Network Board", "", "", "", "", "Room 9"]]))
    after = house.get(Committee, before.id)
    assert (after.place, after.chair, after.usual_time) == ("Room 9", before.chair, before.usual_time)


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([["Board", "board", "board"]], "cannot come under"),
        ([["", "x"]], "a committee has no name"),
        ([["MRI", "m"]], "“m” cannot be a short name"),
        ([["MRI Group", "mg", "", "Nobody"]], "there is no person called “Nobody”"),
        ([["MRI Group", "mg", "nowhere"]], "there is no committee called “nowhere”"),
    ],
)
def test_what_is_wrong_is_named(bare: Spoken, rows: Rows, fault: str) -> None:
    """With its place."""
    assert fault in " ".join(faults(send(bare, book(Committees=[HEADED, *rows]))))


def test_two_committees_never_come_under_one_another(house: Spoken) -> None:
    """The group comes under the board already."""
    assert "cannot come under" in " ".join(
        faults(send(house, book(Committees=[HEADED, ["Imaging Network Board", "board", "mri"]])))
    )
