from __future__ import annotations

from governance_store.rules.quorum.facts import Seat


def test_a_seat_is_told_by_its_name_or_identifier() -> None:
    """People see the name where there is one."""
    assert (Seat("S1").told, Seat("S1", name="Ann").told) == ("S1", "Ann")
