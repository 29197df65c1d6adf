from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.sizes_kept import size_lost
from tests.governance_store.rules.quorum.shorthand import shorthand

GREATER = "The quorum is five members or one third, whichever is greater."


@pytest.mark.parametrize(
    "size",
    [
        "Where there are at least 5 members, ",
        "If the board has more than four members, ",
        "If the board has five or more members, ",
        "In a council with over four members, ",
    ],
)
def test_a_size_that_was_read_as_a_number_who_must_come_is_named(size: str) -> None:
    """The number behind the condition says how many there are; the rule asks for so many to come."""
    assert size_lost(size + GREATER[0].lower() + GREATER[1:], read(GREATER).rule)


def test_a_number_of_a_condition_that_is_no_size_is_let_be() -> None:
    """“When there are five members present” says who must come."""
    assert not size_lost(GREATER, read(GREATER).rule)
    assert not size_lost("If there are nine members, " + GREATER, read(GREATER).rule)


@pytest.mark.parametrize(
    "clause",
    [
        "Where there are at least 50 members, the quorum is five members or one third, whichever is greater.",
        "If the board has more than nine members, the quorum is five or one third, whichever is less.",
        "In a council with over nine members the quorum is three or one third, whichever is greater.",
    ],
)
def test_a_size_is_never_one_of_the_numbers_who_must_come(clause: str) -> None:
    """It is a size in the rule, or it is asked about."""
    understood = read(clause)
    told = shorthand(understood.rule)
    assert not understood.whole or understood.rule.variants, told
    assert not any(number in told for number in ("50 or", "10 or", "9 or")) or not understood.whole


def test_a_number_that_must_come_is_read() -> None:
    """The condition is the quorum itself."""
    understood = read("When there are five members or a third, whichever is greater, the meeting is quorate.")
    assert understood.whole
    assert shorthand(understood.rule) == "max(5 1/3)"
