from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Five members make a quorum", "5"),
        ("The quorum is a third of the members, or the nearest whole number to a third", "1/3 nearest"),
        ("The quorum is a third of the members, or the nearest whole number to a quarter", "?"),
        ("Two of its five members are a quorum", "2"),
        ("More than five members must attend", "6"),
        ("At least two thirds of the members, rounded up, are needed", "2/3 up"),
        ("A quarter of the members, disregarding any fraction, make a quorum", "1/4 down"),
        ("More than half of the voting members must attend", ">1/2 of votes voting"),
        ("Take a third of the members and add two", "1/3 plus 1 plus 1"),
        (
            "The quorum is a third of the members, taken down to a whole number, with one then added",
            "1/3 down plus 1",
        ),
        ("The quorum is a third of the members (any fraction being rounded off as one)", "1/3 up"),
        ("A tenth of the shareholders, though never more than 25 need be present", "min(1/10 25)"),
        ("Two fifths of the forum's full number of governors, whether or not every place is filled", "2/5"),
        ("More than a majority of the members must attend", "?"),
        ("A majority of the whole membership, leaving out any vacancies, is needed", ">1/2 in post"),
        ("Whoever is then serving counts: half of them make a quorum", "?"),
        ("A majority (more than half) of the members must be present", ">1/2"),
        ("At the minimum, one out of every four members has to turn up", "1/4"),
        ("At least one member more than half of the membership must be there", "1/2 plus 1"),
        ("Nine councillors, a quarter of all 36 seats", "9"),
        ("Nine councillors, a quarter of all 30 seats", "?"),
        ("Nine councillors, a quarter of the 36 delegates, must attend", "?"),
        ("Six members, a majority of its eleven members, are a quorum", "6"),
        ("A quarter of the 36 councillors, that is nine, must attend", "9"),
        ("A majority of the eleven members, that is five, must attend", "?"),
        ("One tenant less than half of the members must attend", "?"),
        ("A third of the members, rounded up where the total does not divide evenly, must attend", "1/3 up"),
        ("Half a dozen members suffice", "6"),
        ("Out of eleven commissioners, six make a quorum", "6"),
    ],
)
def test_a_phrase_asks_for_so_many(sentence: str, rule: str) -> None:
    """A number or a share, of whom, and how it is rounded."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Three members or a third of them, whichever is greater, form a quorum", "max(3 1/3)"),
        (
            "Not fewer than three members or, if greater, a quarter of those in office must be present",
            "max(3 1/4 in post)",
        ),
        ("The lesser of ten members and a fifth of the members is a quorum", "min(10 1/5)"),
        (
            "Club meetings can do business with a tenth of the members, or with four, whichever is more",
            "max(1/10 4)",
        ),
        ("A third of the members, but never fewer than four, make a quorum", "max(1/3 4)"),
        ("Ten tenants, or a quarter of the tenants if that is fewer, make a quorum", "min(10 1/4)"),
        ("Ten tenants, or a quarter of the owners if that is fewer, make a quorum", "?"),
    ],
)
def test_one_of_two_counts(sentence: str, rule: str) -> None:
    """The greater or the lesser, or a share that never goes below a number; both of the same people."""
    assert said(sentence) == rule
