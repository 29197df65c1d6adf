from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Each of the three states must have three commissioners at the meeting", "3 from each"),
        (
            (
                "Eleven commissioners must attend, and each of the three states must have three of "
                "its own among the eleven"
            ),
            "11, 3 from each",
        ),
        ("Twenty members, with each of the six wards represented", "20, 1 from each"),
        ("No business may be done unless each side has at least two people in the room", "2 from each"),
        (
            "The meeting may proceed provided that neither party has fewer than two representatives there",
            "2 from each",
        ),
        ("One representative from each of the four trusts must attend", "1 from each"),
        ("Six members, no two of whom may be from the same trust, make a quorum", "6, from 6"),
        ("Five members, not all of them from the same trust, make a quorum", "5, from 2"),
        ("Those present must come from at least three of the five practices", "from 3"),
        ("Representatives of two thirds of the councils must be present", "2/3 organisations"),
        (
            (
                "Three members, but the board may not meet at all unless labour, management and the "
                "public each have at least one member at the table"
            ),
            "3, 1 labour, 1 management, 1 public",
        ),
        (
            (
                "Eight members are needed, and neither the employers nor the unions may have fewer "
                "than three there"
            ),
            "8, 3 employer, 3 union",
        ),
        ("Five members with one from each of the two groups: tenants and owners", "5, 1 owner, 1 tenant"),
        ("Five members with one from each of the three groups: tenants and owners", "?"),
    ],
)
def test_from_which_bodies_they_come(sentence: str, rule: str) -> None:
    """From each, from so many, and sort by sort."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "Eleven commissioners must attend, and each of the three states must have three of "
            "its own among the twelve"
        ),
        "Members must come from at least three of the practices",
        "One member from each of the following groups must be present: employers, workers and pensioners",
        "Employers and workers each have two members",
        "Every partner must be present",
        "Two members for each council",
        "The members of each council must agree",
    ],
)
def test_what_bodies_do_is_no_attendance(sentence: str) -> None:
    """What they appoint, agree, or have besides another number."""
    assert said(sentence) == "?"
