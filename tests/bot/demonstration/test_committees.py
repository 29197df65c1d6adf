"""The board and groups of the demonstration: constituted in full, with what a real network has and lacks."""

from __future__ import annotations

import pytest

from bot.bootstrap import House
from bot.demonstration.committees import BOARD_SEATS, COMMITTEES, GROUP_SEATS
from governance_store.records.committee import Authority, Committee, Seat


@pytest.mark.slow
def test_a_board_and_four_groups_under_it(told: House) -> None:
    """Each has its host, chair, secretary, usual time and length, and a link or a place."""
    with told.store.reading() as view:
        board, *groups = view.find(Committee)
    assert [one.key for one in groups] == ["clinical", "workforce", "digital", "equipment"]
    assert all(one.parent == board.id for one in groups)
    for one in (board, *groups):
        assert one.chair
        assert one.secretary
        assert one.host
        assert one.usual_time
        assert one.usual_minutes
        assert one.link
    assert board.authority is Authority.JOINT_COMMITTEE
    assert len({one.authority for one in groups}) > 1
    assert len(COMMITTEES) == 2 * len((board, *groups))


@pytest.mark.slow
def test_seats_are_held_vacant_deputised_and_without_a_vote(told: House) -> None:
    """Every sort of seat that the rules must tell apart is there, lay seats among them."""
    with told.store.reading() as view:
        board = view.one(Committee, key="board")
        assert board is not None
        seats = view.find(Seat, committee=board.id)
        every = view.find(Seat)
    assert (len(seats), len(every)) == (len(BOARD_SEATS), len(BOARD_SEATS) + len(GROUP_SEATS))
    assert [one.role for one in seats if one.holder is None] == ["Radiology nurse lead"]
    assert sum("lay" in one.categories for one in seats) == 2
    assert any(one.deputies for one in seats)
    assert {one.voting for one in seats} == {True, False}
    assert len({one.organisation for one in seats if one.organisation}) == 7
