from __future__ import annotations

import pytest

from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read

FIVE = "The quorum is five."


@pytest.mark.parametrize(
    ("clause", "plainer"),
    [
        ("Named deputies count for the people they replace.", "Deputies count towards the quorum."),
        (
            "An alternate stands in for the absent primary member and counts in that place.",
            "Deputies count towards the quorum.",
        ),
        (
            "A deputy sent with authority to commit the agency counts as its member.",
            "Deputies with authority count towards the quorum.",
        ),
        (
            "Members linked by telephone or video take part like anyone else.",
            "Members joining by telephone or video count as present.",
        ),
        ("Officials may advise but are not members.", "Officials do not count towards the quorum."),
        (
            "Associate members may come and speak but they are not governors and do not count.",
            "Associate members do not count towards the quorum.",
        ),
        ("Past presidents invited to sit in are not counted.", "Past presidents do not count."),
        (
            (
                "A trustee with a conflict of interest in a matter is left out when the quorum for it "
                "is counted."
            ),
            "A trustee with a conflict of interest in a matter is not counted in the quorum for it.",
        ),
        (
            (
                "A written resolution agreed by three quarters of all the directors is as good as one "
                "passed at a "
                "meeting, so long as every director was sent it."
            ),
            "A written resolution agreed by three quarters of all directors is valid if all were notified.",
        ),
        (
            (
                "To fill a trustee post, remove a trustee or close the school, two thirds of the "
                "members must be there."
            ),
            (
                "To fill a trustee post or remove a trustee or close the school, two thirds of the "
                "members must be "
                "there."
            ),
        ),
    ],
)
def test_it_is_read_as_the_plainer_one(clause: str, plainer: str) -> None:
    """Beside a quorum of five."""
    one, other = read(f"{FIVE} {clause}"), read(f"{FIVE} {plainer}")
    assert one.whole
    assert in_words(one.rule) == in_words(other.rule)


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        (
            "Forty per cent of the forum's members, vacancies not being reckoned, must be at the meeting.",
            "The quorum is 2/5 of the members in post.",
        ),
        (
            "At least four of the six councils are represented, by their member or by a substitute.",
            "At least four of the 6 organisations must be represented. Deputies count towards the quorum.",
        ),
        (
            "Two thirds of the persons entitled to sit on the board.",
            "The quorum is two thirds of the members.",
        ),
        (
            "A majority of the members then existing, and may deal only with what its notice names.",
            "The quorum is more than half of the members in post.",
        ),
    ],
)
def test_what_is_said_by_the_way_is_understood(clause: str, told: str) -> None:
    """In the same sentence as the number."""
    assert in_words(read(clause).rule) == told


def test_who_decides_without_a_quorum_at_another_meeting_bears_on_every_one() -> None:
    """“an extraordinary meeting, where decisions may be taken without regard to the quorum”."""
    clause = f"{FIVE} The chair may call another meeting, where it decides without regard to the quorum."
    assert any(one.bears_on == "always" for one in read(clause).not_understood)
