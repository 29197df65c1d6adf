from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("A fifth of the members must attend, though no more than 25 need be there", "min(1/5 25)"),
        ("Three, or everyone in office if there are fewer than three", "min(3 1 in post)"),
        ("Five members or, where the committee has fewer than five, every member", "min(5 1 in post)"),
        (
            "Four, unless there are fewer than four members in office, in which case all of them",
            "min(4 1 in post)",
        ),
        ("The quorum is five, or the whole membership if it is less than five", "min(5 1 in post)"),
        (
            "One third of the members is the quorum, but there is no need for more than ten to attend",
            "min(1/3 10)",
        ),
        ("A fifth of the members, or twenty where a fifth would exceed twenty, must attend", "min(1/5 20)"),
        ("A fifth of the members, or twenty where a third would exceed twenty, must attend", "?"),
        ("A quarter of members, but three at the very minimum", "max(1/4 3)"),
        (
            "A fifth of the members must attend, but if that comes to less than five, five are needed",
            "max(1/5 5)",
        ),
        ("A fifth of the members must attend, but if that comes to less than five, four are enough", "?"),
        ("Three, or everyone in office if there are fewer than five", "?"),
        (
            "Whichever is the larger: three voting members, or one third of the voting membership",
            "max(3 1/3 of votes) voting",
        ),
        ("The quorum is whichever is less of these: ten members or a tenth of the members", "min(10 1/10)"),
        ("Three, or everyone if the chair agrees", "?"),
        ("Five members or everybody", "?"),
        ("A third of the members or five must attend, whichever the chair prefers", "?"),
        ("At least 10, or 10%, whichever is fewer, of members must attend", "min(10 1/10)"),
        ("Two, or a third of the trustees if that would be more than two, must attend", "max(2 1/3)"),
        (
            "A third of its members (or two of them, if a third would be less than two) make a quorum",
            "max(1/3 2)",
        ),
        ("A quorum is a quarter of the members but need never exceed fifteen", "min(1/4 15)"),
        ("The quorum shall be one-fifth of the members, with an upper limit of 20", "min(1/5 20)"),
        ("Eight members or a quarter of the membership, depending on which is fewer", "min(8 1/4)"),
        ("A third of the members must attend, up to five minutes late", "?"),
    ],
)
def test_what_is_said_of_it(sentence: str, rule: str) -> None:
    """What counts of two amounts; what may be meant otherwise is not read."""
    assert said(sentence) == rule
