from __future__ import annotations

from governance_store.rules.quorum.grammar import parted, same_number
from governance_store.rules.quorum.parts import RULES
from governance_store.rules.quorum.phrases import phrases_of


def test_what_no_part_takes_is_left_over() -> None:
    """And named by its words."""
    found, left = parted(phrases_of("three members and a wombat in a hat"), RULES)
    assert found
    assert [one.text for one in left] == ["hat"]


def test_a_number_said_again_is_found() -> None:
    """After “of the”."""
    assert [one.number for one in same_number(phrases_of("one of the three"))] == [3]  # type: ignore[union-attr]
