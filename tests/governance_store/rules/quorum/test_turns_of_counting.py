from __future__ import annotations

from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.turns_of_counting import TURNS


def test_who_counts_is_said_plainly() -> None:
    """Whose place in a quorum it is stays as it was written."""
    assert TURNS
    told = reworded("The Head Teacher does not form part of the quorum.", further=True)
    assert told == "The Head Teacher does not count towards the quorum."
