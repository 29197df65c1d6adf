from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from governance_store.rules.quorum import losses
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import QuorumRule

HALF = "The quorum is half of the members"
NURSE = "The quorum is four members, including a nurse"
NOTHING = re.compile("").match("")


@pytest.mark.parametrize(
    ("told", "clause", "so"),
    [
        (losses.is_of_shares, HALF, True),
        (losses.is_of_shares, NURSE, False),
        (losses.asks_for_people, NURSE, True),
        (losses.asks_for_people, HALF, False),
        (losses.asks_for_several, NURSE, False),
        (losses.asks_for_several, f"{NURSE} and a doctor", True),
        (losses.several_each, f"{NURSE} and a doctor", True),
        (losses.shares_and_people, f"{HALF}, including a nurse", True),
        (losses.share_of_those_in_post, "The quorum is half of the members in post", True),
        (losses.share_of_those_in_post, HALF, False),
        (losses.obliged_lost, HALF, True),
        (losses.obliged_lost, NURSE, False),
        (losses.less_for_each, "The quorum is seven members, less one for every vacancy", True),
        (losses.less_for_each, NURSE, False),
    ],
)
def test_what_is_told_by_the_rule(
    told: Callable[[QuorumRule, re.Match[str]], bool], clause: str, so: bool
) -> None:
    """Whether it asks for shares, for people, for several, for fewer with each vacancy."""
    assert NOTHING is not None
    assert told(read(clause).rule, NOTHING) is so


def test_what_is_told_by_the_words_too() -> None:
    """“both officers”: whether one of them is enough; “all but two”: whether so many are taken off."""
    rule = read("The quorum is four members, including an officer").rule
    both = re.search("both (?P<who>officers)", "both officers")
    one = re.search("both (?P<who>officer)", "both officer")
    less = re.search("all but (?P<n>two)", "all but two")
    assert both
    assert one
    assert less
    assert losses.one_is_enough(rule, both)
    assert not losses.one_is_enough(rule, one)
    assert losses.all_but_lost(rule, less)
    assert not losses.all_but_lost(read("The quorum is all but two of the members").rule, less)
