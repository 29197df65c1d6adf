from __future__ import annotations

import pytest

from governance_store.rules.quorum.numbers_kept import number_lost, numbers_in
from governance_store.rules.quorum.reading import read

SEVEN = read("The quorum is seven members, including two nurses.").rule


@pytest.mark.parametrize(
    ("clause", "lost"),
    [
        ("Seven members, two of them nurses.", ""),
        ("Seven members, or as many as are in office when that is under seven.", ""),
        ("Seven of the fifteen members, two of them nurses.", ""),
        ("Seven members, two of them nurses, with five days' notice under article 9.", ""),
        ("Seven members, two of them nurses, are needed; six or fewer are not enough.", ""),
        ("Two nurses and five other members.", ""),
        ("Seven members, two of them nurses and four doctors.", "four"),
        ("Nine members, two of them nurses.", "nine"),
        ("Seven members, two of them nurses, and 7% of the staff.", "7%"),
    ],
)
def test_a_number_that_the_rule_does_not_hold_is_lost(clause: str, lost: str) -> None:
    """Unless it is of all of them, of time, of a text, beside the one that is meant, or added to others."""
    assert number_lost(clause, SEVEN) == lost


def test_numbers_are_told_with_what_stands_before_them() -> None:
    """Those above one, in figures and in words; no days, and no articles."""
    told = [(number, text) for number, text, _ in numbers_in("one of the 12 members, two within ten days")]
    assert told == [(12, "12"), (2, "two")]


def test_how_many_are_listed_is_kept_by_the_list() -> None:
    """“three of the following five: …”, where five are named."""
    clause = "The quorum is three of the following five: the chair, nurse, doctor, clerk and bursar."
    assert read(clause).whole
    assert not read(clause.replace("five", "six")).whole


def test_in_how_many_capacities_nobody_is_counted_is_held_apart() -> None:
    """It is no number of members."""
    clause = "Four members, including the chair and a nurse. No one is counted in two capacities."
    assert not number_lost(clause, read(clause).rule)
