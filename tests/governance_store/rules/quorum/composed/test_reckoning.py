from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Divide the membership by three and add one", "1/3 plus 1"),
        (
            "Take the number of members, divide it by four and add two: that is the quorum",
            "1/4 plus 1 plus 1",
        ),
        ("Halve the membership, drop any fraction, add one", "1/2 down plus 1"),
        ("To get the quorum, halve the number of members and add one", "1/2 plus 1"),
        (
            (
                "The quorum is found by dividing the number of members by two, ignoring any remainder, and "
                "adding one"
            ),
            "1/2 down plus 1",
        ),
        (
            (
                "Take the number of seats, leave out any that are empty, and more than half of the "
                "result must "
                "be present"
            ),
            ">1/2 in post",
        ),
        ("The members are counted, the total is halved and one is added", "1/2 plus 1"),
        ("Take two thirds of the directors, round the figure up and that is how many must come", "2/3 up"),
        (
            "Work out a quarter of the seats, leaving aside empty ones, and go up to the next whole number",
            "1/4 in post up",
        ),
        ("Divide the members into three groups and take one from each", "?"),
        ("Divide the membership by the number of wards and add one", "?"),
        ("Halve the fee and add one pound", "?"),
        ("Take a third of the budget", "?"),
        ("Count the directors, divide by two and, ignoring fractions, add one", "1/2 down plus 1"),
        ("Multiply the number of members by two thirds and round up", "2/3 up"),
        ("Start with the number of seats, take off any vacant ones, and halve what remains", "1/2 in post"),
        (
            "You get the quorum by dividing the number of councillors by three, rounding up where needed",
            "1/3 up",
        ),
    ],
)
def test_what_is_said_of_it(sentence: str, rule: str) -> None:
    """What comes of working out; what may be meant otherwise is not read."""
    assert said(sentence) == rule
