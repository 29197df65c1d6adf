from __future__ import annotations

import pytest

from governance_store.rules.quorum.not_counting import plainly


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ex officio members may attend and speak but are not counted", ("ex officio members",)),
        ("The Independent Chair, who has no vote, does not count towards the quorum", ("independent chair",)),
        ("Members without a vote, and observers, shall not count", ("members without a vote", "observers")),
        ("A deputy attending in place of a member may speak but shall not count", ("deputies",)),
        ("Relevant agencies attend at the invitation of the partners and do not count", ("attendees",)),
        (
            "Specialist members appointed for a particular topic have no vote and shall not count",
            ("specialist members",),
        ),
    ],
)
def test_what_they_may_do_besides_is_left_away(sentence: str, said: tuple[str, ...]) -> None:
    """Who does not count is said, and nothing else."""
    assert plainly(sentence) == tuple(f"{one} do not count towards the quorum" for one in said)


@pytest.mark.parametrize(
    "sentence",
    [
        "Members who have resigned have no vote and do not count",
        "A member taking part remotely may speak but shall not be counted",
        "Staff governors may attend but do not count unless the chair agrees",
        "Two of the staff governors may attend but do not count",
        "The chair may attend only on request but does not count",
    ],
)
def test_whoever_is_told_apart_by_a_condition_stays_so(sentence: str) -> None:
    """Members at large, a number of them, whoever is meant on a condition: the sentence stays as it is."""
    assert plainly(sentence) == (sentence,)


def test_a_substitute_in_the_place_of_another_counts() -> None:
    """However the sentence tells of the place."""
    said = "An alternate member seated in the place of an absent regular member shall be counted"
    assert plainly(said) == ("Deputies count towards the quorum",)
