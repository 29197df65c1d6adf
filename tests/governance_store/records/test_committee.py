from __future__ import annotations

from governance_store.records.committee import Authority, Committee, Seat
from governance_store.records.ids import CommitteeId, SeatId
from governance_store.records.kinds import kind_of


def test_a_committee_is_advisory_and_bare_unless_it_is_said_otherwise() -> None:
    """No footing, officer, place or time is taken for granted."""
    one = Committee(CommitteeId("COM-001"), "board", "Board")
    assert one.authority is Authority.ADVISORY
    assert (one.chair, one.secretary, one.place, one.usual_time, one.usual_minutes) == (
        None,
        None,
        "",
        None,
        None,
    )


def test_a_seat_has_a_vote_and_no_holder_unless_it_is_said_otherwise() -> None:
    """A seat is there before somebody sits in it."""
    seat = Seat(SeatId("SEAT-001"), CommitteeId("COM-001"), "Lay member")
    assert (seat.voting, seat.holder, seat.deputies, seat.active) == (True, None, (), True)


def test_the_stored_names_stay_as_they_are() -> None:
    """Journals hold these words; a rename would make old ones unreadable."""
    assert (kind_of(Committee).name, kind_of(Seat).name) == ("committee", "seat")
    assert [one.value for one in Authority] == [
        "advisory", "delegated individuals", "committee in common", "joint committee", "delegated committee",
    ]  # fmt: skip
