from __future__ import annotations

from governance_store.rules.quorum.assembling import Assembly
from governance_store.rules.quorum.grammar import Same
from governance_store.rules.quorum.rule import Count, QuorumRule, Total
from governance_store.rules.quorum.totals import Asked

THREE = Asked(Total((Count(3),)))


def test_two_totals_clash() -> None:
    """Even where they are the same."""
    assert Assembly(QuorumRule()).take([THREE, THREE])


def test_a_number_said_again_must_be_the_same() -> None:
    """“one of the five” of three is a slip that nobody resolves by guessing."""
    assert not Assembly(QuorumRule()).take([THREE, Same(3)])
    assert Assembly(QuorumRule()).take([THREE, Same(5)])
