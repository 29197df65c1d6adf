from __future__ import annotations

from governance_store.rules.quorum.rule import Condition, Count, QuorumRule, Total


def test_a_rule_is_a_value() -> None:
    """Two of the same say the same, and one that asks for nothing knows it."""
    assert QuorumRule() == QuorumRule()
    assert Condition().is_empty
    assert not Condition(Total((Count(2),))).is_empty
