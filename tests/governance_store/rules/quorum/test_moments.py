from __future__ import annotations

import pytest

from governance_store.rules.quorum.moments import moment_of
from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.understanding import LEFT


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is ten members at the commencement of the meeting.",
        "No decision shall be made unless ten members were present at the commencement of the meeting.",
        "At the commencement of a meeting ten members must be present.",
        "The quorum is ten members at the start of the meeting.",
        "The quorum is ten members at the outset.",
        "The quorum is ten members at the beginning of the meeting.",
    ],
)
def test_so_many_at_first_are_asked_about_where_somebody_left(clause: str) -> None:
    """The number is read, and whether it must last is not said."""
    found = read(clause)
    assert in_words(found.rule) == "The quorum is ten members."
    assert [one.bears_on for one in found.not_understood] == [LEFT]


@pytest.mark.parametrize(
    "clause",
    [
        "There must be ten at the start of the meeting and throughout.",
        "If a quorum is not present within half an hour from the start of the meeting, it is adjourned.",
        "The quorum is ten members at the start of the year.",
    ],
)
def test_what_lasts_and_when_a_time_begins_are_no_such_moments(clause: str) -> None:
    """“throughout”, “half an hour from the start”."""
    assert moment_of(clause, clause.lower()) == ""
