from __future__ import annotations

from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.turns_of_needs import TURNS


def test_who_has_to_be_among_them_is_said_plainly() -> None:
    """“Both of whom” is two of them."""
    assert TURNS
    told = reworded("The quorum is two members, both of whom must be lay.", further=True)
    assert told == "The quorum is two members, including at least two lay."
