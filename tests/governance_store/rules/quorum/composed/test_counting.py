from __future__ import annotations

import pytest

from governance_store.rules.quorum.taking import takes_composed
from governance_store.rules.quorum.understanding import Reading
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("The clerk attends but does not count towards the quorum", "not counting clerk"),
        ("The treasurer and the clerk are not members", "without treasurer|clerk"),
        ("Officers, observers and invited speakers may speak but do not count", "not counting officer"),
        (
            "The nurse may be invited but is never counted, and no alternates are accepted",
            "not counting nurse; -deputies",
        ),
        ("Deputies count towards the quorum", "; +deputies"),
        ("The chair is not counted, and the same goes for the clerk", "not counting chair|clerk"),
        ("The nurse cannot vote and comes into neither figure", "without nurse"),
        ("The clerk sits in, with no vote and no part in the quorum", "not counting clerk"),
        ("Nobody may deputise for a member", "; -deputies"),
        ("The mayor presides and may break ties but is not counted", "not counting mayor"),
        (
            "Co-opted members take part without voting and do not help to make up the number",
            "not counting coopted",
        ),
        ("Associate members may speak, may not vote and do not count", "not counting associate"),
        ("Associate members sit on committees; they are not governors", "without associate"),
        ("Members on leave are left out of the count", "without member_on_leave"),
        (
            "The chair is left out both in working out the third and in counting those present",
            "without chair",
        ),
        ("The chair is left out when those present are counted", "not counting chair"),
        ("The head teacher is not one of those who can be counted", "not counting head_teacher"),
        ("Deputies count; the clerk does not", "not counting clerk; +deputies"),
        ("Deputies count; observers do not", "; +deputies"),
    ],
)
def test_who_counts_is_told(sentence: str, rule: str) -> None:
    """Those named do not count, or are no members; deputies do, or there are none."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Invited guests attend without a vote",
        "Observers may speak, yet none of them is a member",
        "The treasurer may speak, as may an observer sent by the mayor, though none of them belongs to it",
        "The nurse and the director of finance are free to speak although they do not belong to it",
        "How many observers come makes no difference",
        "The clerk may attend without a vote",
        "Officers in attendance do not count towards the quorum",
        "Anyone else attending is not counted",
        "The president counts like any other member",
        "A co-opted member counts like any other",
        "Observers from the union do not count",
        "Attendees who are not core members do not count",
        "An auditor is not a member but attends",
    ],
)
def test_who_only_comes_changes_nothing(sentence: str) -> None:
    """Guests, and what vacancies do not do."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "Non-voting members may attend but are not part of the quorum",
        "Only those members with a vote are counted",
        "The quorum counts voting members only",
        "Voting members alone make up the quorum",
        "The other members of the board have no vote and do not help to make up the quorum",
        "Non-voting officers and visitors may stay but do nothing for the quorum",
        "The board's other members have no vote and do not help to make up the quorum",
        "Members without a vote are left out of the reckoning",
    ],
)
def test_only_those_with_a_vote_count(sentence: str) -> None:
    """However it is put."""
    reading = Reading()
    assert takes_composed(reading, sentence)
    assert reading.voting


@pytest.mark.parametrize(
    "sentence",
    [
        "Ex officio regents who do not vote are disregarded",
        "Only lay members count",
        "Observers may speak and one of them is a member",
        "The chair is not counted, and the same does not go for the clerk",
        "The other members have no vote but count towards the quorum",
        "Observers from the council count",
        "Half of the co-opted members count",
        "The chair does not count unless voting",
        "Only members on leave are left out of the count",
        "Members on the executive are left out of the count",
        "The head teacher is not one of those who vote",
        "A co-opted member counts like any other if the chair agrees",
        "Two co-opted members count like any other",
    ],
)
def test_some_of_a_sort_are_not_read_as_all(sentence: str) -> None:
    """Those who do not vote, half of them, at times."""
    assert said(sentence) == "?"
