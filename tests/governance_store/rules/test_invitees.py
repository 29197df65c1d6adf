from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import CommitteeId, PersonId, SeatId
from governance_store.records.meeting import Capacity
from governance_store.rules.invitees import Invitee, invitees

CHAIR, DEPUTY, SECRETARY, MEMBER = (PersonId(f"PER-00{n}") for n in range(1, 5))
BOARD = Committee(CommitteeId("COM-001"), "board", "Board", chair=CHAIR)


def seat(number: int, holder: PersonId | None, *, active: bool = True) -> Seat:
    """A seat of the board."""
    return Seat(SeatId(f"SEAT-00{number}"), BOARD.id, "Member", holder=holder, active=active)


def test_the_chair_comes_first_then_members_then_officers() -> None:
    """Whatever the order of the seats, the chair stands first and those in attendance last."""
    board = replace(BOARD, deputy_chair=DEPUTY, secretary=SECRETARY)
    assert invitees(board, [seat(1, MEMBER), seat(2, None)]) == (
        Invitee(CHAIR, Capacity.CHAIR),
        Invitee(MEMBER, Capacity.MEMBER, SeatId("SEAT-001")),
        Invitee(DEPUTY, Capacity.IN_ATTENDANCE),
        Invitee(SECRETARY, Capacity.IN_ATTENDANCE),
    )


@pytest.mark.parametrize(
    ("board", "expected"),
    [
        pytest.param(BOARD, Capacity.CHAIR, id="the chair holds a seat"),
        pytest.param(replace(BOARD, chair=None, secretary=CHAIR), Capacity.MEMBER, id="the secretary does"),
        pytest.param(
            replace(BOARD, chair=None, deputy_chair=CHAIR), Capacity.MEMBER, id="the deputy chair does"
        ),
        pytest.param(replace(BOARD, secretary=CHAIR, deputy_chair=CHAIR), Capacity.CHAIR, id="three offices"),
    ],
)
def test_an_officer_with_a_seat_is_invited_once_for_that_seat(board: Committee, expected: Capacity) -> None:
    """Nobody gets two invitations; the higher capacity counts, and the seat is named."""
    assert invitees(board, [seat(1, CHAIR)]) == (Invitee(CHAIR, expected, SeatId("SEAT-001")),)


def test_vacant_and_abolished_seats_invite_nobody() -> None:
    """A seat without a holder, or one that is no longer there, brings nobody to the table."""
    assert invitees(BOARD, [seat(1, None), seat(2, MEMBER, active=False)]) == (
        Invitee(CHAIR, Capacity.CHAIR),
    )


def test_a_committee_of_nobody_invites_nobody() -> None:
    """Without officers and seats there is nobody to invite, and that is no error here."""
    assert invitees(replace(BOARD, chair=None), []) == ()


PEOPLE = st.none() | st.sampled_from([CHAIR, DEPUTY, SECRETARY, MEMBER])


@given(PEOPLE, PEOPLE, PEOPLE, st.lists(PEOPLE, max_size=6))
def test_everybody_who_belongs_is_invited_once(
    chair: PersonId | None,
    deputy: PersonId | None,
    secretary: PersonId | None,
    holders: list[PersonId | None],
) -> None:
    """Whoever holds a seat or an office is in the list exactly once, and nobody else is."""
    board = replace(BOARD, chair=chair, deputy_chair=deputy, secretary=secretary)
    found = invitees(board, [seat(n, holder) for n, holder in enumerate(holders, start=1)])
    people = [one.person for one in found]
    assert sorted(people) == sorted({one for one in (chair, deputy, secretary, *holders) if one})
    assert [one.capacity for one in found].count(Capacity.CHAIR) == (chair is not None)
