from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is seven for the budget, of whom two are officers, and otherwise five.",
        "The quorum is five, but seven for the budget, of whom two must be officers.",
        "The quorum is five; for the budget seven, two of whom are officers.",
        "The quorum is five; the chair must always be there and the secretary for pay.",
        "The quorum is five; the chair must be there, with the secretary for pay.",
        "The quorum is five. It is seven for the budget. One of these must be the treasurer.",
        "The quorum is five, including the chair for elections.",
    ],
)
def test_of_which_occasion_a_part_is_has_to_be_clear(clause: str) -> None:
    """The nearest number, the last of them, or always: where it is not, it is asked about."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is five, and seven for the budget.",
        "The quorum is five, including the chair. For the budget the quorum is seven.",
        "The quorum is five. To change the rules, seven members including the treasurer must be there.",
    ],
)
def test_where_it_is_it_is_read(clause: str) -> None:
    """Each part in a sentence of its own, or one number with its occasion."""
    understood = read(clause)
    assert understood.whole, understood.not_understood
