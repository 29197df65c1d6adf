from __future__ import annotations

import pytest

from governance_store.rules.quorum.doubting_occasions import doubt_of_name, doubt_of_size, is_of_the_clause
from governance_store.rules.quorum.rule import Condition, Count, Total, When
from governance_store.rules.quorum.sizes import Size
from governance_store.rules.quorum.tiers import size_in_words


@pytest.mark.parametrize(
    "occasion",
    [
        "every",
        "everything else",
        "pay, chair always",
        "term time",
        "reconvened",
        "good standing",
        "list",
        "secretary",
        "conclusion",
        "close meeting",
        "part",
        "monthly",
        "previous",
        "last annual general",
        "next",
        "progress",
        "date notice",
        "respond email",
    ],
)
def test_what_is_no_decision_or_meeting_is_doubted(occasion: str) -> None:
    """A time, a person, a state, or a word that goes with any of them."""
    assert doubt_of_name(occasion, When.DECISION)


@pytest.mark.parametrize(
    "occasion", ["change constitution", "budget", "appeal", "annual general", "appoint chair", ""]
)
def test_decisions_and_meetings_are_not(occasion: str) -> None:
    """By their words."""
    assert doubt_of_name(occasion, When.DECISION) == ""


def test_a_number_that_is_needed_is_no_size() -> None:
    """“it is seven, and these …”: seven are needed."""
    text = "for the budget it is seven, and these must include the treasurer"
    seven, one = (size_in_words(Size(number, number)) for number in (7, 1))
    assert doubt_of_size(seven, text, Condition())
    assert doubt_of_size(one, "five, if there is one", Condition(Total((Count(5),))))
    assert not doubt_of_size(seven, "where there are seven members, two officers", Condition())


def test_the_clause_itself_is_no_occasion() -> None:
    """“for the purposes of this rule”."""
    assert is_of_the_clause("five members are a quorum for the purposes of this rule")
    assert not is_of_the_clause("five members are a quorum for changes of the rules")
