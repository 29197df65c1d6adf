from __future__ import annotations

from datetime import timedelta

import pytest

from bot.render.plain import plain
from bot.reply import Table
from tests.bot.conftest import ADA, ASHA, LENA, OBI, SAM, Spoken, words

ID = "MTG-2026-001"


def rows(house: Spoken, line: str) -> list[tuple[str, ...]]:
    """The rows of the one table of a reply."""
    (table,) = (part for part in house.say(line, ADA).parts if isinstance(part, Table))
    return list(table.rows)


def said(house: Spoken, line: str) -> str:
    """A reply in plain words on wide paper."""
    return plain(house.say(line, SAM), width=400)


def test_the_newest_entries_come_first(house: Spoken) -> None:
    """With number, instant, person, surface, what happened in words, and what it touched."""
    newest = rows(house, "record list 3")
    assert len(newest) == 3
    assert newest[0] == (
        str(house.commits()),
        "Monday 2 November 2026, 09:00",
        "Lena Lead",
        "test",
        "meeting scheduled",
        f"{ID}, {ID}:PER-003, {ID}:PER-007 and 6 more",
    )


@pytest.mark.parametrize(
    ("line", "most"), [("record list", 20), ("record list 2", 2), ("record list 900", 99)]
)
def test_as_many_are_listed_as_are_asked_for(still_house: Spoken, line: str, most: int) -> None:
    """Twenty where no number is said; never more than there are."""
    assert len(rows(still_house, line)) == min(most, still_house.commits())


def test_the_history_says_what_changed_when_and_by_whom(house: Spoken) -> None:
    """Each version with what is different in it, in words and in full dates."""
    house.clock.forward(timedelta(days=1))
    house.done(f'meeting move {ID} to 17 Dec 2026 15:00 2h at "Room 9"', LENA)
    house.done(f"meeting cancel {ID} because snow", SAM)
    first, second, third = rows(house, f"record history {ID}")
    assert first[3] == "meeting scheduled"
    assert "begins: Thursday 10 December 2026, 14:00; length: 1 hour 30 minutes" in first[4]
    assert second[:4] == ("2", "Tuesday 3 November 2026, 09:00", "Lena Lead", "meeting moved")
    assert second[4] == (
        "begins: Thursday 17 December 2026, 15:00; length: 2 hours; place: Room 9; change for calendars: 1"
    )
    assert third[2:] == (
        "Sam Secretary",
        "meeting cancelled, because: snow",
        "state: cancelled; change for calendars: 2; cancelled because: snow",
    )


def test_what_was_taken_back_stands_in_the_history(house: Spoken) -> None:
    """An office that fell vacant and a place that was taken away are changes like any other."""
    house.done("committee unset board secretary")
    house.done("committee unset board place")
    versions = rows(house, "record history COM-001")
    assert [row[4] for row in versions[-2:]] == ["secretary: vacant", "place: nothing"]


def test_a_record_is_shown_as_it_stands(still_house: Spoken) -> None:
    """People, committees and organisations by name."""
    told = said(still_house, "record show SEAT-001")
    for fact in (
        "Imaging Network Board",
        "Northmoor Hospitals NHS Trust",
        "Dr Asha Rahman",
        "clinical, executive",
    ):
        assert fact in told


def test_a_record_is_shown_as_of_a_day(house: Spoken) -> None:
    """At the end of that day, before what came later; and nothing on a day on which it was not there."""
    house.clock.forward(timedelta(days=1))
    house.done(f'meeting move {ID} at "Room 9"', LENA)
    house.clock.forward(timedelta(days=1))
    house.done(f'meeting move {ID} at "Room 10"', LENA)
    assert "Room 4, Infirmary" in said(house, f"record show {ID} as of 2 Nov 2026")
    assert "Room 9" in said(house, f"record show {ID} as of 3 Nov 2026")
    assert "Room 10" in said(house, f"record show {ID} as of today")
    assert "Room 10" in said(house, f"record show {ID}")
    early = words(house.say(f"record show {ID} as of 1 Nov 2026", SAM))
    assert early == f"Nothing had been recorded of {ID} by the end of Sunday 1 November 2026."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param(f"record show {ID} as of 3 Nov 2026", "is still to come", id="tomorrow"),
        pytest.param(f"record show {ID} as of 31 Dec 2100", "is still to come", id="far ahead"),
        pytest.param("record show MTG-2026-099", "Nothing is recorded under MTG-2026-099", id="not there"),
        pytest.param("record history the board", "is not an identifier", id="no identifier"),
        pytest.param("record history", "I still need: identifier", id="nothing said"),
    ],
)
def test_what_cannot_be_shown_is_said(still_house: Spoken, line: str, told: str) -> None:
    """The refusal says what to type instead."""
    reply = still_house.say(line, SAM)
    assert not reply.ok
    assert told in words(reply)


@pytest.mark.parametrize(
    "ref", [ID, ID.lower(), f"{ID}:PER-007", "TOR-COM-001-v1:notice", "NETWORK", "com-001,"]
)
def test_anything_that_was_recorded_is_found_by_its_identifier(still_house: Spoken, ref: str) -> None:
    """Whatever its kind and however it is typed."""
    assert still_house.say(f"record history {ref}", SAM).ok


def test_the_record_is_verified_in_words(still_house: Spoken) -> None:
    """How much was checked, and that all is well; anybody may ask."""
    told = words(still_house.say("record verify", OBI))
    assert told == f"{still_house.commits()} entries and 0 kept files were checked: all is as it was written."


@pytest.mark.parametrize("line", ["record list", f"record history {ID}", f"record show {ID}"])
def test_the_trail_is_for_those_who_keep_the_record(still_house: Spoken, line: str) -> None:
    """A member is refused, an administrator is not."""
    assert not still_house.say(line, ASHA).ok
    assert still_house.say(line, ADA).ok
