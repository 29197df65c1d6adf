from __future__ import annotations

from dataclasses import replace

import pytest

from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import CommitteeId, GrantId, PersonId, SeatId
from governance_store.records.person import Grant, Permission
from governance_store.rules.permissions import permissions_of

ADA, BEN = PersonId("PER-001"), PersonId("PER-002")
BOARD = Committee(CommitteeId("COM-001"), "board", "Board")
MRI = Committee(CommitteeId("COM-002"), "mri", "MRI Group")


def grant(permission: Permission, committee: CommitteeId | None = None, *, active: bool = True) -> Grant:
    """Something granted to Ada."""
    return Grant(GrantId("GRA-001"), ADA, permission, committee, active)


SEAT = Seat(SeatId("SEAT-001"), BOARD.id, "Member", holder=ADA)


@pytest.mark.parametrize(
    ("committee", "expected"),
    [
        pytest.param(replace(BOARD, chair=ADA), {Permission.CHAIR}, id="the chair"),
        pytest.param(
            replace(BOARD, deputy_chair=ADA), {Permission.CHAIR}, id="the deputy chair as the chair"
        ),
        pytest.param(replace(BOARD, secretary=ADA), {Permission.SECRETARY}, id="the secretary"),
        pytest.param(
            replace(BOARD, chair=ADA, secretary=ADA), {Permission.CHAIR, Permission.SECRETARY}, id="both"
        ),
        pytest.param(replace(BOARD, chair=BEN), set(), id="somebody else's office"),
    ],
)
def test_offices_carry_permissions(committee: Committee, expected: set[Permission]) -> None:
    """What a chair and a secretary may do follows from the committee's record, without a grant."""
    assert permissions_of(ADA, [], [committee], []) == expected


@pytest.mark.parametrize(
    ("seat", "expected"),
    [
        pytest.param(SEAT, {Permission.MEMBER}, id="its holder"),
        pytest.param(replace(SEAT, holder=BEN, deputies=(ADA,)), {Permission.MEMBER}, id="a named deputy"),
        pytest.param(replace(SEAT, holder=None, deputies=(ADA,)), {Permission.MEMBER}, id="of a vacant seat"),
        pytest.param(replace(SEAT, holder=BEN), set(), id="somebody else's seat"),
        pytest.param(replace(SEAT, active=False), set(), id="an abolished seat"),
        pytest.param(replace(SEAT, committee=MRI.id), set(), id="a seat elsewhere"),
    ],
)
def test_seats_make_members(seat: Seat, expected: set[Permission]) -> None:
    """Whoever holds a seat, or is named deputy for it, is a member there and nowhere else."""
    assert permissions_of(ADA, [], [BOARD], [seat]) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(grant(Permission.LEAD), {Permission.LEAD}, id="for the whole network"),
        pytest.param(grant(Permission.LEAD, BOARD.id), {Permission.LEAD}, id="for this committee"),
        pytest.param(grant(Permission.LEAD, MRI.id), set(), id="for another committee"),
        pytest.param(grant(Permission.LEAD, active=False), set(), id="taken back"),
        pytest.param(replace(grant(Permission.LEAD), person=BEN), set(), id="somebody else's"),
    ],
)
def test_grants_hold_where_they_were_given(given: Grant, expected: set[Permission]) -> None:
    """A grant for one committee opens no door of another, and one that was taken back opens none."""
    assert permissions_of(ADA, [given], [BOARD], []) == expected


def test_towards_any_committee_everything_counts() -> None:
    """Asked of all committees together, a person is what they are towards any of them."""
    seats = [replace(SEAT, committee=MRI.id)]
    held = permissions_of(ADA, [grant(Permission.OBSERVER, MRI.id)], [replace(BOARD, chair=ADA), MRI], seats)
    assert held == {Permission.CHAIR, Permission.MEMBER, Permission.OBSERVER}


def test_nobody_is_anything_without_a_reason() -> None:
    """Without grant, office or seat there is no permission."""
    assert permissions_of(ADA, [], [BOARD, MRI], []) == frozenset()
