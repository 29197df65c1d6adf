from __future__ import annotations

import pytest

from governance_store.rules.quorum.changes_of_number import doubt_of_change
from governance_store.rules.quorum.rule import Condition, Count, Total

TWO = Condition(Total((Count(2),)))


@pytest.mark.parametrize(
    "text",
    [
        "for expulsions add two",
        "for elections it rises by two",
        "for elections two more",
        "another two for pay",
    ],
)
def test_a_change_of_another_number_is_doubted(text: str) -> None:
    """So many more, and not so many."""
    assert doubt_of_change(text, TWO)


@pytest.mark.parametrize(
    "text", ["for elections two members", "for elections it rises to two", "for pay two"]
)
def test_a_number_of_its_own_is_not(text: str) -> None:
    """However it is told."""
    assert doubt_of_change(text, TWO) == ""


def test_so_many_of_a_group_are_no_number_of_all() -> None:
    """“two of the five officers”."""
    told = Condition(Total((Count(2, out_of=5),)))
    assert doubt_of_change("two of the five officers", told)
    assert doubt_of_change("two of the five members", told) == ""
