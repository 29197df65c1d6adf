"""Whether a meeting is judged as what it is: how it was called, how long it waited, what it decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from governance_store.records.attendance import Attendance
from governance_store.records.committee import Committee
from governance_store.records.ids import AttendanceId, CommitteeId, MeetingId, PersonId, SeatId
from governance_store.records.meeting import Meeting
from governance_store.rules.quorum.facts import Matter, Seat
from governance_store.rules.quorum.in_terms import understood
from governance_store.rules.quorum.verdict import Finding
from governance_store.rules.quorum_at import Sitting, as_called, as_named
from governance_store.rules.quorum_membership import Membership

BOARD = Committee(CommitteeId("COM-001"), "board", "Board")
BEGINS = datetime(2026, 12, 10, 14, tzinfo=UTC)
MEETING = Meeting(MeetingId("MTG-001"), BOARD.id, BEGINS, 60, "uid")
SEATS = tuple(Seat(f"SEAT-00{number}") for number in range(1, 7))


def came(number: int, after: int = 0, until: int | None = None) -> Attendance:
    """A member who came so many minutes after the beginning, and left."""
    return Attendance(
        id=AttendanceId(f"ATT-{number}"),
        meeting=MEETING.id,
        person=PersonId(f"PER-00{number}"),
        arrived=BEGINS + timedelta(minutes=after),
        left=None if until is None else BEGINS + timedelta(minutes=until),
        seat=SeatId(f"SEAT-00{number}"),
    )


def sitting(clause: str, *entries: Attendance, meeting: Meeting = MEETING) -> Sitting:
    """The meeting by a clause that is understood to the last word."""
    by = Membership(clause, understood(clause), SEATS)
    assert by.understood.whole, by.understood.not_understood
    return Sitting(meeting, BOARD, by, entries, as_called(meeting))


def after(minutes: int) -> datetime:
    """So many minutes after the meeting began."""
    return BEGINS + timedelta(minutes=minutes)


EXTRAORDINARY = "The quorum is two members. At an extraordinary meeting the quorum is four members."


@pytest.mark.parametrize("clause", [EXTRAORDINARY, EXTRAORDINARY.replace("an extraordinary", "a special")])
def test_an_extraordinary_meeting_has_the_quorum_of_one(clause: str) -> None:
    """By either of its names; an ordinary one has the usual quorum."""
    three = (came(1), came(2), came(3))
    assert sitting(clause, *three).at(after(1)).finding is Finding.QUORATE
    called = replace(MEETING, extraordinary="A scanner failed")
    found = sitting(clause, *three, meeting=called).at(after(1))
    assert (found.finding, found.required) == (Finding.NOT_QUORATE, 4)


WAITING = "The quorum is four members. If there is no quorum within 30 minutes, those present are a quorum."


def test_whoever_is_there_is_enough_once_the_meeting_has_waited() -> None:
    """Not before; and not where there was a quorum, and some have left since."""
    waiting = sitting(WAITING, came(1), came(2))
    assert waiting.at(after(29)).finding is Finding.NOT_QUORATE
    assert waiting.at(after(30)).finding is Finding.QUORATE
    lost = sitting(WAITING, came(1), came(2), came(3, 0, 20), came(4, 0, 20))
    assert lost.at(after(10)).finding is Finding.QUORATE
    assert lost.at(after(40)).finding is Finding.NOT_QUORATE


def test_how_long_there_is_to_wait_is_told() -> None:
    """And what follows then."""
    clause = "The quorum is four members. If there is no quorum within 30 minutes, the meeting is adjourned."
    waiting = sitting(clause, came(1))
    assert "30 minutes to wait" in waiting.at(after(10)).outcome
    assert "adjourned" in waiting.at(after(31)).outcome


DECIDING = "The quorum is two members. To change the constitution the quorum is five members."


@pytest.mark.parametrize(
    ("names", "required"),
    [
        (("Minutes of the last meeting",), 2),
        (("Change of the constitution",), 5),
        (("Any other business", "To change the constitution"), 5),
        ((), 2),
    ],
)
def test_a_decision_has_the_quorum_that_the_clause_asks_for(names: tuple[str, ...], required: int) -> None:
    """By the title of its item, or by what it says itself."""
    three = sitting(DECIDING, came(1), came(2), came(3))
    deciding = three.deciding(after(1), *names)
    assert deciding.at(after(1)).required == required
    assert (deciding is three) is (required == 2)


def test_what_is_only_like_it_is_not_judged() -> None:
    """Whether a constitution is changed by it is for people to say."""
    like = sitting(DECIDING, came(1), came(2)).deciding(after(1), "The constitution of the panel")
    assert like.at(after(1)).finding is Finding.CANNOT_SAY


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("change the constitution", Matter(decision="change the constitution")),
        ("annual general meeting", Matter(meeting="annual general meeting")),
        ("AGM", Matter(meeting="AGM")),
        ("adjourned meeting", Matter(adjourned=True)),
        ("adjourned annual general meeting", Matter(meeting="annual general meeting", adjourned=True)),
    ],
)
def test_people_name_what_a_meeting_is_judged_for(text: str, matter: Matter) -> None:
    """A decision, or a sort of meeting; one that goes on after an adjournment."""
    assert as_named(text) == matter


def test_where_nothing_sets_a_quorum_there_is_no_sitting() -> None:
    """Nothing to judge by."""
    assert Sitting.of(MEETING, BOARD, None, ()) is None
