from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("A majority of the directors elected and serving is needed", ">1/2 in post"),
        ("Half of the members must be present, and vacancies do not reduce that number", "1/2"),
        ("A third of those who are members on that day have to attend", "1/3"),
        ("More than half of the seats that are filled must be represented", ">1/2 in post"),
        ("The threshold is three quarters of all the directors, vacancies or no vacancies", "3/4"),
        ("A majority of those presently holding a seat is needed", ">1/2 in post"),
        ("The quorum is a majority of the total number of members fixed by the by-laws", ">1/2"),
        ("A majority of the whole board must be present, meaning every seat, filled or empty", ">1/2"),
        (
            "A majority of the members must attend, and seats standing empty are left out of the sum",
            ">1/2 in post",
        ),
        ("A majority of all members eligible to cast a vote is needed", ">1/2 of votes voting"),
        (
            "To be quorate we need over a third of our members, worked out on those actually in office",
            ">1/3 in post",
        ),
        ("A third of the elders in active service must attend", "1/3 in post"),
        ("A third of those who make up the voting membership at the time must attend", "1/3 of votes voting"),
        ("The quorum is 40% of the number of places it has fixed for itself, filled or unfilled", "2/5"),
        ("The quorum is 40% of the number of places it has fixed for the tenants", "?"),
        ("Half of the elected members must attend", "1/2 elected"),
        ("A third of the members, whether filled or not by election, must attend", "?"),
        ("Half of all members, counted without the empty seats, have to come", "1/2 in post"),
        ("The quorum is one third of all places on the forum, including places nobody holds", "1/3"),
    ],
)
def test_what_is_said_of_it(sentence: str, rule: str) -> None:
    """Of whom a number or a share is; what may be meant otherwise is not read."""
    assert said(sentence) == rule
