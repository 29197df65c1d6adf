from __future__ import annotations

from governance_store.rules.quorum.ways import MOST, ways_of


def test_a_sentence_is_parted_at_its_joints() -> None:
    """As a whole first; only where both halves may stand for themselves."""
    found = list(ways_of("half the members must attend, and two of the three sites must be represented"))
    assert [one.text for one in found[0]] == [
        "half the members must attend, and two of the three sites must be represented"
    ]
    assert ["half the members must attend", "two of the three sites must be represented"] in [
        [one.text for one in way] for way in found
    ]


def test_what_is_for_a_decision_is_told_apart() -> None:
    """“… to suspend standing orders” is an occasion; “on Sundays” is none."""
    assert any(
        one.occasion
        for way in ways_of("two thirds must be present to suspend standing orders")
        for one in way
    )
    assert not any(
        one.occasion for way in ways_of("three members, of whom one sings on sundays") for one in way
    )


def test_only_so_many_ways_are_tried() -> None:
    """A long sentence is no reason to wait."""
    assert len(list(ways_of("one member must be present, and " * 20 + "two must be present"))) <= MOST + 2
