from __future__ import annotations

import re

import pytest

from governance_store.rules.quorum.words_of_scaffolds import BEARING, DOES, FILL, PURPOSE, SPECIAL


@pytest.mark.parametrize(
    "text", ["act", "transact its business", "take any decisions", "be validly held", "exercise its powers"]
)
def test_what_a_body_does_at_any_meeting(text: str) -> None:
    """Meeting, deciding and doing business are of any meeting."""
    assert re.fullmatch(DOES, text)


@pytest.mark.parametrize("text", ["amend the constitution", "set the budget", "elect officers"])
def test_what_some_meetings_are_for_is_apart(text: str) -> None:
    """A budget, an election and a change of the rules are not of any meeting."""
    assert not re.fullmatch(DOES, text)
    assert re.search(rf"\b{SPECIAL}\b", text)


@pytest.mark.parametrize(
    "text", ["for any business", "at all times", "to proceed", "before the court may act"]
)
def test_what_they_are_there_for(text: str) -> None:
    """Any business, at any time."""
    assert re.fullmatch(PURPOSE, text)


@pytest.mark.parametrize("text", ["for a decision", "to pass a resolution"])
def test_a_decision_is_told_from_talk(text: str) -> None:
    """A clause may let fewer talk than decide."""
    assert not re.fullmatch(PURPOSE, text)


@pytest.mark.parametrize("word", ["three", "half", "unless", "chair", "only", "budget", "vacancies"])
def test_no_open_place_takes_a_word_that_bears(word: str) -> None:
    """Numbers, offices, conditions and special business are never passed over."""
    assert re.fullmatch(BEARING, word)
    assert not re.fullmatch(FILL, f"{word} ")
