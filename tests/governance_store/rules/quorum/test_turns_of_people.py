from __future__ import annotations

from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.turns_of_people import TURNS


def test_from_whom_somebody_comes_is_said_plainly() -> None:
    """“Members representing employers” are employers' representatives."""
    assert TURNS
    assert reworded("two members representing employers") == "two employers representatives"
