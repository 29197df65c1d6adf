from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.second_look import doubts_left


def test_each_sentence_is_looked_at_as_it_is_worded() -> None:
    """The one that is not firm is named, in its own words, and not the other."""
    (doubt,) = doubts_left("The quorum is five. The chair should be present.", QuorumRule())
    assert doubt.words == "The chair should be present"


def test_what_was_noted_is_not_doubted() -> None:
    """Nothing was read of it."""
    said = "The clerk shall normally attend"
    assert not doubts_left(f"The quorum is five. {said}.", QuorumRule(noted=(said,)))


def test_what_becomes_of_too_few_is_looked_at_elsewhere() -> None:
    """A meeting may be adjourned for want of a quorum."""
    assert not doubts_left("The quorum is five. If there is no quorum it may be put off.", QuorumRule())


@pytest.mark.parametrize(
    ("clause", "whole"),
    [
        ("Normally three members. If there is a vacancy, two are sufficient.", True),
        ("Normally three members. For the budget, two are sufficient.", False),
        ("Three if there is a chair in post, two if not. A chair must be in post.", False),
    ],
)
def test_a_number_for_another_state_is_told_beside_the_usual_one(clause: str, whole: bool) -> None:
    """“normally” is no hedge then; that a post has to be filled is still no attendance."""
    assert read(clause).whole is whole
