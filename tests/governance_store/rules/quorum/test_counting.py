from __future__ import annotations

from governance_store.rules.quorum.counting import Committee, deputy_counts, settled
from governance_store.rules.quorum.rule import QuorumRule
from tests.governance_store.rules.quorum.committee import seat

ROLL = Committee((seat("A lay @North_Trust"), seat("B public_or_patient"), seat("C chair lay")))


def test_terms_find_their_seats() -> None:
    """By role, by category, by several said as one, or by organisation."""
    assert ROLL.labelled(("lay_person",)) == frozenset(("A", "C"))
    assert ROLL.labelled(("public", "patient_governor")) == frozenset("B")
    assert ROLL.labelled(("chair",)) == frozenset("C")
    assert ROLL.labelled(("north_trust",)) == frozenset("A")


def test_a_term_that_no_seat_carries_finds_none() -> None:
    """It is not taken for another."""
    assert ROLL.labelled(("treasurer",)) is None


def test_whose_deputies_count() -> None:
    """Those of the sort named; of one who is of both sorts it is not certain."""
    rule = QuorumRule(deputised=("lay",), undeputised=("chair",))
    assert deputy_counts(rule, ROLL, "A")
    assert deputy_counts(rule, ROLL, "B") is None
    assert deputy_counts(rule, ROLL, "C") is None
    assert settled(rule, ROLL) == QuorumRule()
    assert deputy_counts(QuorumRule(deputies=False, deputised=("treasurer",)), ROLL, "A") is None
    assert deputy_counts(QuorumRule(deputies=True, deputised=("treasurer",)), ROLL, "A")
