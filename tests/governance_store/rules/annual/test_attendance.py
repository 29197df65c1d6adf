"""Whether members are counted for the meetings that were held while they were members, and deputies apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import (
    AttendanceId,
    CommitteeId,
    MeetingId,
    OrganisationId,
    PersonId,
    SeatId,
)
from governance_store.records.meeting import Meeting
from governance_store.rules.annual.attendance import Share, by_member, by_organisation
from governance_store.rules.annual.meetings import Sat
from governance_store.rules.annual.membership import Kept
from governance_store.rules.quorum_over_time import Course, Quorum

ASHA, CORA, MIA, OWEN = (PersonId(f"PER-00{number}") for number in (1, 2, 3, 4))
NHT, CVD = OrganisationId("ORG-001"), OrganisationId("ORG-002")
BOARD = Committee(CommitteeId("COM-001"), "board", "Board", chair=CORA)
ONE = Seat(SeatId("SEAT-001"), BOARD.id, "Trust", NHT, holder=ASHA)
TWO = Seat(SeatId("SEAT-002"), BOARD.id, "Provider", CVD, holder=MIA)
FOUNDED = datetime(2026, 4, 1, 9, tzinfo=UTC)
FIRST = datetime(2026, 5, 1, 14, tzinfo=UTC)


def kept(*seats: tuple[tuple[datetime, Seat], ...]) -> Kept:
    """A board with these seats."""
    return Kept(((FOUNDED, BOARD),), seats, FOUNDED)


def sat(number: int, *came: tuple[PersonId, AttendsAs, Seat | None]) -> Sat:
    """The meeting of a month, to which these came."""
    starts = FIRST + timedelta(days=30 * number)
    meeting = Meeting(MeetingId(f"MTG-{number}"), BOARD.id, starts, 60, f"uid-{number}")
    entries = tuple(
        Attendance(
            AttendanceId(f"{meeting.id}:{person}"),
            meeting.id,
            person,
            starts,
            attends=attends,
            seat=seat.id if seat else None,
        )
        for person, attends, seat in came
    )
    return Sat(meeting, entries, None, Quorum(Course.NO_RULE))


BOTH = kept(((FOUNDED, ONE),), ((FOUNDED, TWO),))
MEMBER, DEPUTY, BESIDE = AttendsAs.MEMBER, AttendsAs.DEPUTY, AttendsAs.IN_ATTENDANCE


def test_members_and_the_chair_are_counted_and_deputies_beside() -> None:
    """A deputy is no attendance of the member's; whoever is in attendance is nobody's."""
    held = (
        sat(0, (ASHA, MEMBER, ONE), (CORA, MEMBER, None), (OWEN, DEPUTY, TWO)),
        sat(1, (ASHA, MEMBER, ONE), (MIA, BESIDE, None)),
    )
    found = [(one.person, one.place, one.came, one.deputised) for one in by_member(BOTH, held)]
    assert found == [
        (ASHA, "Trust", Share(2, 2), 0),
        (MIA, "Provider", Share(0, 2), 1),
        (CORA, "Chair", Share(1, 2), 0),
    ]


def test_an_organisation_is_there_by_its_member_or_a_deputy() -> None:
    """Not by who is in attendance; its member counts also where no seat was written down."""
    held = (
        sat(0, (ASHA, MEMBER, None), (OWEN, DEPUTY, TWO)),
        sat(1, (ASHA, MEMBER, ONE), (MIA, BESIDE, None)),
    )
    assert by_organisation(BOTH, held) == [(NHT, Share(2, 2)), (CVD, Share(1, 2))]


def test_each_is_counted_for_their_own_time() -> None:
    """Who followed in June is not asked for May, and who left in May not for June."""
    followed = kept(((FOUNDED, ONE), (FIRST + timedelta(days=10), replace(ONE, holder=MIA))))
    held = (sat(0, (ASHA, MEMBER, ONE)), sat(1))
    found = {one.person: one.came for one in by_member(followed, held)}
    assert found == {ASHA: Share(1, 1), MIA: Share(0, 1), CORA: Share(0, 2)}


def test_whoever_has_two_seats_is_one_member() -> None:
    """And a chair with a seat is counted in it."""
    twice = kept(((FOUNDED, replace(ONE, holder=CORA)),), ((FOUNDED, replace(TWO, holder=CORA)),))
    found = by_member(twice, [sat(0, (CORA, MEMBER, ONE))])
    assert [(one.person, one.place, one.came) for one in found] == [(CORA, "Trust", Share(1, 1))]


@pytest.mark.parametrize(
    ("share", "percent"), [(Share(2, 3), 67), (Share(1, 8), 13), (Share(0, 4), 0), (Share(), None)]
)
def test_a_share_in_a_hundred_is_rounded_half_up(share: Share, percent: int | None) -> None:
    """Of nothing there is none."""
    assert share.percent == percent
