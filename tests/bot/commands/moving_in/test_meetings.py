"""Do past meetings come into the record, and are those ahead called, each once?"""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from governance_store.records.letter import Letter
from governance_store.records.meeting import Capacity, Invitation, Meeting
from tests.bot.commands.moving_in.books import Rows, book, counts, faults, send, taken_in
from tests.bot.conftest import CORA, NOW, Spoken, words
from tests.bot.outbox.scene import Pigeonholes, postroom

HEADED = ["Committee", "Date", "Time", "End", "Length", "Place", "Link"]


def fresh(house: Spoken) -> Meeting:
    """The meeting that came last."""
    return house.all(Meeting)[-1]


@pytest.mark.parametrize(
    ("row", "starts", "minutes"),
    [
        (["board", "14 January 2027", "10:00", "", "60"], datetime(2027, 1, 14, 10, tzinfo=UTC), 60),
        (["board", date(2027, 1, 14), time(10), time(11, 30)], datetime(2027, 1, 14, 10, tzinfo=UTC), 90),
        (["board", "2027-06-17"], datetime(2027, 6, 17, 13, tzinfo=UTC), 90),
        (["board", datetime(2027, 1, 14, 9, 30)], datetime(2027, 1, 14, 9, 30, tzinfo=UTC), 90),  # noqa: DTZ001
    ],
)
def test_when_and_how_long(house: Spoken, row: list[object], starts: datetime, minutes: int) -> None:
    """What is usual for the committee, where the file does not say; in the network's own time."""
    taken_in(house, book(Meetings=[HEADED, row]))
    assert (fresh(house).starts, fresh(house).minutes) == (starts, minutes)
    assert fresh(house).place == "Room 4, Infirmary"


def test_a_meeting_ahead_is_called(house: Spoken) -> None:
    """Everybody who holds a seat or an office is invited by mail, with a calendar entry of its own."""
    reply = send(house, book(Meetings=[HEADED, ["board", "14 January 2027", "10:00"]]))
    assert "4 invitations to 1 meeting ahead will leave within a minute" in words(reply)
    house.done("network import confirm IMP-001")
    invited = house.all(Invitation, meeting=fresh(house).id)
    assert invited[0].capacity is Capacity.CHAIR
    letters = [one for one in house.all(Letter) if one.thread.startswith(fresh(house).id)]
    assert letters[0].address == CORA
    assert len({one.uid for one in house.all(Meeting)}) == len(house.all(Meeting))


def test_its_letters_can_be_written(house: Spoken) -> None:
    """They name the versions of the commit that brought them."""
    from bot.outbox.dispatcher import deliver  # noqa: PLC0415 -- one use

    taken_in(house, book(Meetings=[HEADED, ["board", "14 January 2027", "10:00"]]))
    holes = Pigeonholes()
    room = postroom(house.store, holes)
    outcome = deliver(room)
    assert outcome.failed == ()
    assert len(holes.sent) == 8


def test_a_past_meeting_calls_nobody(house: Spoken) -> None:
    """It is known, and no letter is written."""
    before = len(house.all(Letter))
    taken_in(house, book(Meetings=[HEADED, ["board", "1 October 2026", "10:00"]]))
    assert fresh(house).starts < NOW
    assert house.all(Invitation, meeting=fresh(house).id) == []
    assert len(house.all(Letter)) == before


def test_a_meeting_that_is_known_stays(house: Spoken) -> None:
    """The same committee at the same time is the same meeting."""
    reply = send(house, book(Meetings=[HEADED, ["board", "10 December 2026", "14:00"]]))
    assert counts(reply)["Meetings"] == ("1", "0", "0", "1")


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (["board", "10 December 2026", "16:00"], "meets that day already"),
        (["board", "31 February 2027"], "February"),
        (["board", "", "14:00"], "a meeting has no date"),
        (["", "14 January 2027", "14:00"], "a meeting has no committee"),
        (["mri", "14 January 2027"], "has no time, and MRI Safety Group has no usual one"),
        (["board", "14 January 2027", "14:00", "13:00"], "ends at 13:00, before it begins"),
        (["board", "28 March 2027", "01:30"], "28 March 2027"),
        (["board", "14 January 2027", "14:00", "", "", "", "nowhere"], "is not a web address"),
        (["board", "14 January 2027", "14:00", "", "for ever"], "is no length"),
    ],
)
def test_what_is_wrong_is_named(house: Spoken, row: list[object], fault: str) -> None:
    """With its place; also an hour that the clocks skip."""
    rows: Rows = [HEADED, row]
    assert fault in " ".join(faults(send(house, book(Meetings=rows))))


def test_the_same_meeting_twice_in_a_file_is_one(house: Spoken) -> None:
    """The second row finds the first."""
    row = ["board", "14 January 2027", "10:00"]
    assert counts(send(house, book(Meetings=[HEADED, row, row])))["Meetings"] == ("2", "1", "0", "1")
