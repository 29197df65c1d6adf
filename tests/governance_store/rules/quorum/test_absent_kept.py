from __future__ import annotations

import pytest

from governance_store.rules.quorum.absent_kept import absent_together
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import QuorumRule

FIVE = "The quorum is five members"


@pytest.mark.parametrize(
    "clause",
    [
        f"{FIVE}. In the absence of the chair and vice-chair, the meeting shall not proceed.",
        f"{FIVE}. No meeting shall be held in the absence of the chair and the vice-chair.",
        f"{FIVE}. The meeting cannot proceed in the absence of the chair, the vice-chair and the secretary.",
    ],
)
def test_the_absence_of_several_is_asked_about(clause: str) -> None:
    """Of one of them, or of all."""
    assert not read(clause).whole


def test_those_of_whom_nothing_was_read_are_left() -> None:
    """“in the absence of both the chair and the clerk they choose one to preside”."""
    assert not absent_together("in the absence of the chair and clerk those present choose one", QuorumRule())
