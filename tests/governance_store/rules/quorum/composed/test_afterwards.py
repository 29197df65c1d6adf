from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            (
                "A third of the members is taken, any fraction counting as one. The quorum is that number or "
                "seventeen, whichever is less"
            ),
            "min(1/3 up 17)",
        ),
        ("Half of the members must be present; if that is not a whole number, go up to the next", "1/2 up"),
        (
            "Half of the members is the quorum. Where this does not give a whole number it is rounded down",
            "1/2 down",
        ),
        ("A third of the members must attend. The quorum is never to be under three", "max(1/3 3)"),
        (
            "The quorum is one third of the members; if that comes to fewer than three, it is three",
            "max(1/3 3)",
        ),
        (
            "The quorum is half of the members. For this purpose only seats that are filled count",
            "1/2 in post",
        ),
        ("The quorum is half of the members. Vacant posts are part of the total", "1/2"),
        (
            "On a board of fifteen or fewer a third must be present; a larger board needs five",
            "5; there are at most 15 members: 1/3",
        ),
        (
            (
                "A third of members. Where the membership is not divisible by three, the next whole "
                "number up "
                "is used"
            ),
            "1/3 up",
        ),
        (
            (
                "If the board has an even number of members, half of them are a quorum. If the "
                "number is odd it "
                "takes a majority"
            ),
            "1/2 up",
        ),
        ("Half the members must be there if their number is even, and half plus one if it is odd", "?"),
        ("If the board has an even number of members, half of them; if odd, two thirds", "?"),
        ("If the board has an even number of members, half of them are a quorum", "?"),
        ("Three members are a quorum. The quorum is that number or five, whichever is less", "?"),
        (
            (
                "A third of the members is the quorum, and half for changes to the rules. The "
                "quorum is never "
                "below three"
            ),
            "?",
        ),
        ("A fifth of the members is the quorum. If that is more than twenty, thirty are needed", "?"),
        ("A larger board needs five. The quorum is three", "?"),
        (
            (
                "The quorum is 40% of the membership. Membership here means all seats, including those "
                "that are vacant"
            ),
            "2/5",
        ),
        (
            (
                "The quorum is 40% of the membership. The membership is taken to be the members in "
                "office at the time"
            ),
            "2/5 in post",
        ),
        ("The quorum is 40% of the membership. In any case there must be at least five", "max(2/5 5)"),
        ("The quorum is ten per cent of members. Fifty is the most that can ever be needed", "min(1/10 50)"),
        ("The quorum is five. It can never be fewer than three", "?"),
        ("The quorum is a third of the members. Vacancies are ignored unless there are more than three", "?"),
        ("The quorum is a third of the members. Any fraction over a half counts as one", "?"),
        ("Two thirds of the members. Nothing may be transacted without one", "2/3"),
    ],
)
def test_a_sentence_is_of_the_amount_before_it(clause: str, rule: str) -> None:
    """How it is rounded, its least and most, of which seats it is; what fits no amount before is not read."""
    understood = read(f"{clause}.")
    assert (shorthand(understood.rule) if understood.whole else "?") == rule
