from __future__ import annotations

from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.turns_of_frames import TURNS


def test_whose_quorum_it_is_and_by_which_rule_is_said_plainly() -> None:
    """A body's own name means no more than “the committee”."""
    assert TURNS
    told = reworded("For a meeting of the Quality Committee to be quorate, three are required.", further=True)
    assert told == "For a meeting of the committee, three are required."
    told = reworded("In accordance with paragraph 4, the quorum is three.", further=True)
    assert told.strip() == "the quorum is three."
