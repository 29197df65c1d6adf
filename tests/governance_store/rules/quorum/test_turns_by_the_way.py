from __future__ import annotations

from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.turns_by_the_way import TURNS


def test_what_is_said_by_the_way_is_a_sentence_of_its_own() -> None:
    """Nothing of it is lost."""
    assert TURNS
    assert reworded("ten members, or their proxies, make a quorum").endswith(
        "proxies count towards the quorum"
    )
