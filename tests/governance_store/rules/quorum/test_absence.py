from __future__ import annotations

from governance_store.rules.quorum.absence import absence_of, is_of_absence
from governance_store.rules.quorum.rule import Fallback, Then


def test_waiting_and_adjourning_are_read() -> None:
    """The minutes, and what follows."""
    found = absence_of(
        "If there is no quorum within half an hour, the meeting is adjourned to the next week", None
    )
    assert (found.fallback, found.unknown) == (Fallback(minutes=30, then=Then.ADJOURN), ())


def test_what_is_enough_then_may_not_be_denied() -> None:
    """“not enough” is not read as enough."""
    assert absence_of("At the adjourned meeting those present are not enough", None).unknown


def test_an_ordinary_clause_is_not_of_this_sort() -> None:
    """A number asked for is no fallback."""
    assert not is_of_absence("No business may be done unless three members are present")
