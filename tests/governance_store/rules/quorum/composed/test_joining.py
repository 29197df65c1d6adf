from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "joined",
    [
        "taking in the chair",
        "counting among the five the chair",
        "having the chair among them",
        "who have to number among them the chair",
        "and they must contain the chair",
        "and those five must feature the chair",
        "and their number must include the chair",
        "of which number one must be the chair",
        "with the chair as one of them",
        "with the chair within the quorum",
        "on the understanding that the chair is one of that number",
        "but on condition that the chair attends",
        "provided only that the chair is present",
        "it being essential that the chair attends",
        "though the chair must be there too",
    ],
)
def test_somebody_is_joined_to_a_number(joined: str) -> None:
    """By a verb of taking in, by “with” or by a condition; those there by any of their names."""
    assert said(f"Five members are a quorum, {joined}") == "5, 1 chair"


@pytest.mark.parametrize(
    "sentence",
    [
        "Wanted for a quorum: five members, one of them the chair",
        "Needed for a quorum are five members, the chair among them",
        "For a quorum are wanted five members and the chair among them",
    ],
)
def test_the_need_may_be_told_first(sentence: str) -> None:
    """“Wanted for a quorum: …”."""
    assert said(sentence) == "5, 1 chair"


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("They must number among them the chair or else the secretary", "1 chair|secretary"),
        ("Among the five there must be a nurse", "?"),
        ("Within the quorum there should be a nurse", "1 nurse"),
        ("Their number must include a nurse", "1 nurse"),
        ("Such number has to embrace a nurse", "1 nurse"),
        ("They may include a nurse", "?"),
        ("They must include no nurse", "?"),
        ("They need not number a nurse among them", "?"),
    ],
)
def test_a_sentence_of_its_own_says_who_is_among_them(sentence: str, rule: str) -> None:
    """As one after a comma does; a leave or a “no” is none, nor a number that was not set."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "The chair must be present, together with three or more other members",
        "The chair must be there, with at least three other members",
        "The chair has to be there, and with him three other members",
    ],
)
def test_others_come_beside_who_was_named(sentence: str) -> None:
    """The chair and three others are four."""
    assert said(sentence) == "4, 1 chair"
