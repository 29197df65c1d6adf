from __future__ import annotations

from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.turns_of_shares import TURNS


def test_of_whom_a_share_is_taken_is_said_plainly() -> None:
    """The adjective of the members stays with them."""
    assert TURNS
    assert "from at least three organisations" in reworded("six members and at least three organisations")
    assert "half of the voting members" in reworded("half of the council's voting members must attend")
