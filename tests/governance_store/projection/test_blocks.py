from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.projection import blocks
from governance_store.projection.blocks import Blocks

PAIRS = st.tuples(st.integers(0, 20), st.sampled_from("abcdef"))


@pytest.fixture
def short_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of three pairs, so that a few pairs make many blocks."""
    monkeypatch.setattr(blocks, "LENGTH", 3)


@pytest.mark.usefixtures("short_blocks")
@given(
    there=st.sets(PAIRS),
    changes=st.lists(PAIRS),
    limits=st.tuples(st.none() | st.integers(-1, 21), st.none() | st.integers(-1, 21)),
)
def test_blocks_hold_what_a_sorted_list_holds(
    there: set[tuple[int, str]], changes: list[tuple[int, str]], limits: tuple[int | None, int | None]
) -> None:
    """After any additions and removals, what lies between any limits is there, in order."""
    kept, expected = Blocks(list(there)), set(there)
    for pair in changes:
        if pair in expected:
            kept.remove(pair)
            expected.remove(pair)
        else:
            kept.add(pair)
            expected.add(pair)
    assert kept.between(None, None) == sorted(expected)
    assert len(kept) == len(expected)
    low, high = ((one,) if one is not None else None for one in limits)
    within = [
        pair for pair in sorted(expected) if (low is None or pair >= low) and (high is None or pair < high)
    ]
    assert kept.between(low, high) == within


def test_many_pairs_stand_in_many_blocks() -> None:
    """However they come, ten thousand pairs are in order, and no block is long."""
    numbers = list(range(10_000))
    random.Random(1).shuffle(numbers)
    kept = Blocks([])
    for number in numbers:
        kept.add((number, "id"))
    assert [number for number, _ in kept.between((2_500,), (7_500,))] == list(range(2_500, 7_500))
    assert max(map(len, kept._blocks)) <= 2 * blocks.LENGTH
