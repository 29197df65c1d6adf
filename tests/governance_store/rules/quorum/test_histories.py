from __future__ import annotations

from fractions import Fraction

import pytest

from governance_store.rules.quorum.histories import parts_people, with_history
from governance_store.rules.quorum.rule import Depleted, Falling, QuorumRule


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        pytest.param(
            "If more than a third become disqualified at once, the quorum is worked out on those still in "
            "post",
            QuorumRule(depleted=Depleted(Fraction(1, 3))),
            id="many disqualified at once",
        ),
        pytest.param(
            "Should it be missed in two months running, the requirement falls to one less than the larger "
            "attendance",
            QuorumRule(falling=Falling(2, 1)),
            id="missed twice in a row",
        ),
        pytest.param("Those who abstain are not counted", QuorumRule(abstainers=False), id="abstaining"),
        pytest.param("Members who abstain still count", QuorumRule(abstainers=True), id="abstaining counts"),
    ],
)
def test_a_sentence_of_this_sort_is_told_by_what_it_is_about(sentence: str, rule: QuorumRule) -> None:
    """And nothing in it is passed over."""
    assert with_history(sentence, QuorumRule()) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Those who abstain for good reason are not counted",
        "Should it be missed in two months running, the quorum falls",
        "If a third become disqualified at once, the quorum is two",
        "Three members are a quorum",
    ],
)
def test_what_is_left_open_is_not_of_this_sort(sentence: str) -> None:
    """So that it is named as not understood."""
    assert with_history(sentence, QuorumRule()) is None


def test_nobody_is_counted_in_two_capacities() -> None:
    """So it may be said as well; with an exception it is not read."""
    assert parts_people("No one is counted in two capacities")
    assert parts_people("No one is counted in two capacities except the chair") is None


def test_one_person_may_meet_two_needs_or_may_not() -> None:
    """As the clause says; a sentence of something else says neither."""
    assert parts_people("Nobody may act in more than one capacity")
    assert parts_people("No person can act in more than one capacity when determining the quorum")
    assert parts_people("The chair can double as the registrant or the lay member") is False
    assert parts_people("One member may speak") is None
