from __future__ import annotations

from governance_store.rules.quorum.special import is_of_interest, procedure_of, tells_of_others


def test_those_with_an_interest() -> None:
    """A sentence is of them, and may tell the same of others."""
    assert is_of_interest("A member with an interest is not counted")
    assert not is_of_interest("Three members are a quorum")
    assert tells_of_others("A member with an interest is not counted, and neither are the guests")


def test_decisions_without_a_meeting() -> None:
    """By how many, and what is not known of it."""
    procedure, unknown = procedure_of("A written resolution must be agreed by all members")
    assert (procedure.way, procedure.total is not None, unknown) == ("written_resolution", True, ())
