"""Whether the entitled vote, nobody else does, and votes come to what they come to."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import (
    AttendanceId,
    CommitteeId,
    MeetingId,
    MotionId,
    PersonId,
    SeatId,
    vote_id,
)
from governance_store.records.motion import Choice, Vote
from governance_store.rules.voting import NoVote, Tally, no_vote, tally

NOON = datetime(2026, 12, 10, 14, tzinfo=UTC)
ASHA, CORA, OWEN = PersonId("PER-1"), PersonId("PER-2"), PersonId("PER-3")
BOARD = Committee(CommitteeId("COM-1"), "board", "Board", chair=CORA)
SEAT = Seat(SeatId("SEAT-1"), BOARD.id, "Member", holder=ASHA)
SILENT = Seat(SeatId("SEAT-2"), BOARD.id, "Observer", voting=False, holder=ASHA)


def entry(person: PersonId = ASHA, attends: AttendsAs = AttendsAs.MEMBER) -> Attendance:
    """Somebody who is there."""
    return Attendance(AttendanceId("A"), MeetingId("M"), person, NOON, attends=attends)


def cast(person: PersonId, choice: Choice = Choice.FOR, seat: SeatId | None = SEAT.id) -> Vote:
    """A vote."""
    return Vote(vote_id(MotionId("MOT-1"), person), MotionId("MOT-1"), person, choice, NOON, seat)


DEPUTY = entry(OWEN, AttendsAs.DEPUTY)


@pytest.mark.parametrize(
    ("who", "seat", "interested", "deputies_vote", "why"),
    [
        pytest.param(entry(), SEAT, (), None, None, id="a member"),
        pytest.param(None, SEAT, (), None, NoVote.NOT_THERE, id="not there"),
        pytest.param(
            entry(attends=AttendsAs.IN_ATTENDANCE), None, (), None, NoVote.IN_ATTENDANCE, id="a guest"
        ),
        pytest.param(entry(), SILENT, (), None, NoVote.NOT_VOTING, id="a seat without a vote"),
        pytest.param(entry(), SEAT, (ASHA,), None, NoVote.INTEREST, id="an interest"),
        pytest.param(entry(CORA), None, (), None, None, id="the chair by office"),
        pytest.param(entry(OWEN), None, (), None, NoVote.IN_ATTENDANCE, id="no seat"),
        pytest.param(DEPUTY, SEAT, (), True, None, id="a deputy"),
        pytest.param(DEPUTY, SEAT, (), None, None, id="a deputy, and the terms say nothing"),
        pytest.param(DEPUTY, SEAT, (), False, NoVote.DEPUTY, id="a deputy, and the terms say no"),
    ],
)
def test_who_may_vote(
    who: Attendance | None,
    seat: Seat | None,
    interested: tuple[PersonId, ...],
    deputies_vote: bool | None,
    why: NoVote | None,
) -> None:
    """Those who take a voting seat, without an interest."""
    assert no_vote(BOARD, who, seat, [], interested, deputies_vote=deputies_vote) is why


def test_a_seat_votes_once() -> None:
    """A member who comes after their deputy has voted does not vote again for the seat, but may vote anew."""
    assert no_vote(BOARD, entry(), SEAT, [cast(OWEN)], (), deputies_vote=True) is NoVote.SEAT_VOTED
    assert no_vote(BOARD, entry(), SEAT, [cast(ASHA)], (), deputies_vote=True) is None


def test_more_for_than_against_carries() -> None:
    """Abstentions are abstentions; a tie carries nothing."""
    votes = [cast(ASHA), cast(CORA, Choice.ABSTAIN), cast(OWEN, Choice.ABSTAIN)]
    assert tally(votes) == Tally(1, 0, 2)
    assert tally(votes).carried
    assert not Tally(1, 1, 5).carried
    assert Tally(1, 1).tied
    assert not Tally(0, 1).carried
