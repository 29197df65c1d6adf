from __future__ import annotations

from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.understanding import ALWAYS, Unclear, Understood


def test_a_clause_is_understood_whole_or_not() -> None:
    """One part that is not understood is enough; it bears on every meeting unless that is said."""
    unclear = Unclear("some words", "not understood")
    assert unclear.bears_on == ALWAYS
    assert Understood(QuorumRule()).whole
    assert not Understood(QuorumRule(), (unclear,)).whole
