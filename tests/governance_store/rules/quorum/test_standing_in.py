from __future__ import annotations

import pytest

from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.standing_in import with_ways


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            "A deputy with delegated authority counts as the member they stand in for",
            QuorumRule(deputies=True),
        ),
        ("Deputies may speak but are not part of the quorum", QuorumRule(deputies=False)),
        ("Presence by video link is as good as being in the room", QuorumRule(remote=True)),
        ("Only those physically in the room are counted", QuorumRule(remote=False)),
        ("Proxies are not counted", QuorumRule(proxies=False)),
    ],
)
def test_who_comes_so_counts_or_not(sentence: str, rule: QuorumRule) -> None:
    """In whatever order it is said."""
    assert with_ways(sentence, QuorumRule()) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Deputies count if the chair agrees",
        "Two deputies count towards the quorum",
        "Deputies of voting members count towards the quorum",
        "Deputies who were announced in advance count",
        "Only deputies count",
        "Deputies do not count and are not counted",
    ],
)
def test_a_condition_is_not_passed_over(sentence: str) -> None:
    """Nor a number, nor a double negation."""
    assert with_ways(sentence, QuorumRule()) is None


def test_the_opposite_of_what_was_said_is_refused() -> None:
    """A clause that says both ways is asked about."""
    assert with_ways("Deputies count towards the quorum", QuorumRule(deputies=False)) is None
