from __future__ import annotations

import pytest

from governance_store.rules.quorum.sizes import Size, size_of


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("there is only one director", Size(1, 1)),
        ("the committee has ten members", Size(10, 10)),
        ("the society has up to fifty members", Size(most=50)),
        ("the board has more than nine trustees", Size(least=10)),
        ("there are fewer than five members", Size(most=4)),
        ("there are from 3 to 6 members", Size(3, 6)),
        ("fewer than five are present", None),
        ("it rains", None),
        ("a third of the members have a vote", None),
    ],
)
def test_the_sizes_that_a_condition_names(text: str, size: Size | None) -> None:
    """How many there are is no matter of how many are present."""
    assert size_of(text) == size


def test_more_than_that() -> None:
    """“If it has more” goes on from the size before."""
    assert size_of("it has more", Size(most=50)) == Size(least=51)
