from __future__ import annotations

import pytest

from governance_store.rules.quorum.implied_totals import with_implied_total
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Condition, Count, Needed, QuorumRule, Total

_RULE = QuorumRule(Condition(needed=(Needed(2, ("clinician",)), Needed(1, ("doctor",)))))


@pytest.mark.parametrize(
    ("clause", "total"),
    [
        ("Two clinicians must be present, at least one of them a doctor.", True),
        ("Two clinicians must be present, including a doctor.", True),
        ("Two clinicians, one being a doctor, must be present.", True),
        ("Two clinicians and a doctor must be present.", False),
        ("Two clinicians must be present. A doctor must be present.", False),
    ],
)
def test_those_told_among_others_are_of_their_number(clause: str, *, total: bool) -> None:
    """Only where they are told to be among them."""
    told = with_implied_total(clause, _RULE).test.total
    assert told == (Total((Count(2),)) if total else None)


def test_several_sorts_are_taken_together() -> None:
    """“two clinicians and two managers, one of whom is a doctor”: four."""
    many = (Needed(2, ("clinician",)), Needed(2, ("manager",)), Needed(1, ("doctor",)))
    rule = QuorumRule(Condition(needed=many))
    told = "Two clinicians and two managers must be present, one of whom must be a doctor."
    assert with_implied_total(told, rule).test.total == Total((Count(4),))
    listed = "Two clinicians, two managers and a doctor must be present."
    assert with_implied_total(listed, rule).test.total is None


def test_it_is_so_of_what_is_read() -> None:
    """“two NEDs including the chair” are two in all."""
    assert read("The committee is quorate with two NEDs including the Chair.").rule.test.total
    assert not read("A quorum shall be two Non-Executive Directors and the Chair.").rule.test.total
