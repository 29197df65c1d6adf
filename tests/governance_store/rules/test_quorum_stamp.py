"""Whether a decision is stamped with the quorum of its instant, and who had an interest in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.committee import Committee
from governance_store.records.decision import DecisionStanding, Stamp
from governance_store.records.declaration import Declaration, Ruling
from governance_store.records.ids import (
    AttendanceId,
    CommitteeId,
    DeclarationId,
    MeetingId,
    PersonId,
    SeatId,
)
from governance_store.records.meeting import Meeting
from governance_store.rules.quorum import facts
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum_at import Sitting
from governance_store.rules.quorum_membership import Membership
from governance_store.rules.quorum_stamp import stamp, standing, touching

NOON = datetime(2026, 12, 10, 14, tzinfo=UTC)
BOARD = Committee(CommitteeId("COM-001"), "board", "Board")
MEETING = Meeting(MeetingId("M"), BOARD.id, NOON, 60, "uid")
SEATS = tuple(facts.Seat(f"SEAT-{one}", ("member",)) for one in (1, 2, 3))
CLAUSE = "two members; a member with an interest in an item does not count for it"


def by(clause: str = CLAUSE) -> Membership:
    """Three seats under a clause."""
    return Membership(clause, read(clause), SEATS, "TOR-1")


def stamped(
    by: Membership | None, entries: list[Attendance], touched: list[Declaration], at: datetime
) -> Stamp:
    """What is stamped on a decision of the meeting."""
    return stamp(Sitting.of(MEETING, BOARD, by, entries), entries, touched, at)


def here(number: int) -> Attendance:
    """A member who is there."""
    person = PersonId(f"PER-{number}")
    seat = SeatId(f"SEAT-{number}")
    return Attendance(
        AttendanceId(f"M:{person}:1"), MeetingId("M"), person, NOON, attends=AttendsAs.MEMBER, seat=seat
    )


def interest(number: int, item: str = "5", ruling: Ruling = Ruling.LEAVE) -> Declaration:
    """An interest of a member."""
    id_ = DeclarationId(f"DEC-{number}")
    return Declaration(id_, MeetingId("M"), PersonId(f"PER-{number}"), "ScanCo", NOON, item, ruling)


def test_it_says_how_many_were_counted_and_by_which_rule() -> None:
    """Version, clause, counts: what a reviewer needs."""
    made = stamped(by(), [here(1), here(2)], [], NOON)
    assert (made.finding, made.counted, made.required) == ("quorate", 2, 2)
    assert (made.terms, made.clause, made.excluded, made.at) == ("TOR-1", CLAUSE, (), NOON)
    assert standing(made) is DecisionStanding.DECIDED


def test_who_has_an_interest_is_excluded_and_the_quorum_may_fail_by_it() -> None:
    """The decision is a recommendation then, although two are in the room."""
    made = stamped(by(), [here(1), here(2)], [interest(2)], NOON)
    assert (made.finding, made.counted, made.excluded) == ("not_quorate", 1, ("PER-2",))
    assert standing(made) is DecisionStanding.RECOMMENDED


def test_who_left_before_is_not_counted() -> None:
    """The instant decides."""
    gone = replace(here(2), left=NOON + timedelta(minutes=5))
    later = NOON + timedelta(minutes=5)
    assert stamped(by(), [here(1), gone], [], later).finding == "not_quorate"


def test_without_a_quorum_in_the_terms_nothing_is_judged() -> None:
    """It is decided, and the stamp says that no quorum is set."""
    made = stamped(None, [here(1)], [interest(1)], NOON)
    assert made == Stamp(NOON, excluded=(PersonId("PER-1"),))
    assert standing(made) is DecisionStanding.DECIDED


@pytest.mark.parametrize(
    ("declared", "touches"),
    [
        pytest.param(interest(1), True, id="by the number"),
        pytest.param(interest(1, "mri BACKLOG"), True, id="by the title"),
        pytest.param(interest(1, ""), True, id="in the whole meeting"),
        pytest.param(interest(1, "6"), False, id="in another item"),
        pytest.param(interest(1, ruling=Ruling.STAY), False, id="who may stay"),
        pytest.param(interest(1, ruling=Ruling.NONE), True, id="no ruling yet"),
        pytest.param(replace(interest(1), withdrawn=True), False, id="withdrawn"),
    ],
)
def test_which_interests_touch_a_matter(declared: Declaration, touches: bool) -> None:
    """Those in its item, and those in the meeting as a whole."""
    assert bool(touching([declared], "5", "MRI backlog")) is touches
