from __future__ import annotations

from governance_store.rules.quorum.rule import Conflict
from governance_store.rules.quorum.special import interest_of, procedure_of


def test_those_with_an_interest() -> None:
    """Count or do not; and a rider is not passed over."""
    assert interest_of("A member with an interest is not counted").conflict is Conflict.NOT_COUNTED
    assert interest_of("A member with an interest still counts as present").conflict is Conflict.COUNTED
    assert not interest_of("A member with an interest is not counted except on Sundays").understood


def test_decisions_without_a_meeting() -> None:
    """By how many, and what is not known of it."""
    procedure, unknown = procedure_of("A written resolution must be agreed by all members")
    assert (procedure.way, procedure.total is not None, unknown) == ("written_resolution", True, ())
