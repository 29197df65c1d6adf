from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.composed.saying import said
from tests.governance_store.rules.quorum.shorthand import shorthand


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            "Three directors are a quorum or, if fewer than three are in office, all who are",
            "min(3 1 in post)",
        ),
        (
            "Three form a quorum or, at any time when fewer than three hold office, all of those who do",
            "min(3 1 in post)",
        ),
        ("Seven members, or as many as are in office when that is under seven", "min(7 1 in post)"),
        (
            (
                "Three form a quorum, save that when the members in office number fewer than three the "
                "quorum is as many as are in office"
            ),
            "min(3 1 in post)",
        ),
        (
            "Four must be present, but where fewer than four are in post all of them must attend",
            "min(4 1 in post)",
        ),
        (
            "The quorum is four, or all of the trustees if there are fewer than four in office",
            "min(4 1 in post)",
        ),
        ("Three directors are a quorum or, if fewer than four are in office, all who are", "?"),
        ("Three directors are a quorum or, if fewer than three attend, all who do", "?"),
        ("Three are a quorum or, if fewer than three lay members are in office, all who are", "?"),
        ("Three are a quorum or, if fewer than three are in office, none", "?"),
        ("A third is a quorum or, if fewer than three are in office, all who are", "?"),
    ],
)
def test_all_in_office_are_enough_where_they_are_fewer(sentence: str, rule: str) -> None:
    """The lesser of the number and of all in post; another number, or another sort, is not read."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("If fewer than three are in office, the quorum is however many are in office.", True),
        ("While fewer than three are in office, it is the number in office.", True),
        ("But if under three are in office, all who are in office.", True),
        ("Should fewer than three be in office, all of them must be present.", True),
        ("If fewer than four are in office, all who are.", False),
        ("If fewer than three are in office, they may only fill vacancies.", False),
        ("If fewer than three are present, all of them must agree.", False),
    ],
)
def test_it_may_be_said_of_the_number_before(sentence: str, whole: bool) -> None:
    """In a sentence of its own, where that says the number again."""
    understood = read(f"Three commissioners are a quorum. {sentence}")
    assert understood.whole is whole
    assert not whole or shorthand(understood.rule) == "min(3 1 in post)"
