from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from governance_store.rules.quorum.taking import (
    asks_in_part,
    notes_aside,
    takes_composed,
    takes_ways,
    tells_base,
)
from governance_store.rules.quorum.understanding import Reading


@pytest.mark.parametrize(
    ("sentences", "taken"),
    [
        (("Five members make a quorum",), True),
        (("Five members make a quorum", "Six members make a quorum"), False),
        (("Five members make a quorum", "The chair must be there"), True),
        (("Five members gargle",), False),
    ],
)
def test_a_sentence_is_taken_where_it_agrees(sentences: tuple[str, ...], taken: bool) -> None:
    """With those before it: no two totals for the same occasion."""
    reading = Reading()
    assert [takes_composed(reading, one) for one in sentences][-1] is taken


def test_an_aside_is_noted_and_an_aside_that_asks_is_told() -> None:
    """“The board meets monthly and needs five members” goes on to ask for somebody."""
    reading = Reading()
    assert notes_aside(reading, "The chair has a casting vote")
    assert reading.rule.noted == ("The chair has a casting vote",)
    assert asks_in_part("The board meets monthly and needs five members")
    assert not asks_in_part("The chair has a casting vote")


def test_who_counts_is_taken_alone() -> None:
    """A sentence that asks for somebody besides is left to the other readings."""
    reading = Reading()
    assert takes_ways(reading, "Deputies count")
    assert reading.rule.deputies
    assert not takes_ways(reading, "Five members make a quorum")


def test_of_which_seats_shares_are() -> None:
    """Told in a sentence of its own."""
    reading = Reading()
    assert tells_base(reading, "Vacant seats are left out")
    assert reading.base is not None
    assert not tells_base(reading, "Five members make a quorum")


def test_a_sort_is_read_by_its_own_rule() -> None:
    """What is lacking is no plain sentence."""
    assert takes_composed(Reading(), "Without that the meeting is adjourned", Sort.LACKING)


def test_whose_deputy_does_not_count_is_not_taken_for_who_does_not() -> None:
    """“the chair's does not”: the chair does."""
    assert not takes_composed(Reading(), "Deputies count, but the chair's does not")
    assert not takes_composed(Reading(), "Deputies count; the chair’s does not")
    assert takes_composed(Reading(), "Deputies count; the clerk does not")
