from __future__ import annotations

import pytest

from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.turns_of_reckoning import TURNS


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        (
            "Divide the number of members by two and add one: so many must be there.",
            "half of the members plus one",
        ),
        (
            "The number needed is obtained by dividing the membership by three and ignoring any remainder.",
            "one third of the members, rounded down",
        ),
        ("A majority, that is six, of the eleven overseers is required.", "more than half"),
        ("A third of the members is not enough; a half is needed.", "half"),
        ("Six guardians or more are able to sit; five or fewer are not.", "six members"),
    ],
)
def test_a_number_is_worked_out_or_said_again(clause: str, told: str) -> None:
    """Arithmetic, and what is less or more than the number."""
    assert TURNS
    assert in_words(read(clause).rule).removeprefix("The quorum is ").startswith(told)


@pytest.mark.parametrize(
    "clause",
    [
        "A majority, that is seven, of the eleven overseers is required.",
        "A half of the members is not enough; a third is needed.",
    ],
)
def test_a_number_that_differs_is_named(clause: str) -> None:
    """What is said again and is not so."""
    assert not read(clause).whole
