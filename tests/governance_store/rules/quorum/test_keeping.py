from __future__ import annotations

import pytest

from governance_store.rules.quorum.keeping import lost_of
from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is a majority of the members plus one.",
        "The quorum is six members, of whom all but two must be lay.",
        "The quorum is a lay majority of five members.",
        "The quorum is four members, including a nurse other than the chair.",
        "The quorum is four members, including two officers other than the chair.",
        "The quorum is four members, including a nurse besides the chair.",
        "The quorum is five members, excluding the chair, who must attend.",
        "The quorum is five members, including the chair, or else the treasurer and the secretary.",
        "The quorum is four members. The chair, or the treasurer and the secretary, must be there.",
        "The quorum is five members, including one nurse, one doctor or one porter.",
        "The quorum is five members. Any of the chair, the treasurer and the secretary must be there.",
        "The quorum is four members. Both officers must be present.",
        "The quorum is a third of the total votes.",
        "The quorum is five members, reduced by one for every two vacancies.",
        "The quorum is one A director and one B director.",
        "The quorum is five members. The Chief Executive has a right to attend all meetings.",
        "The quorum is three members exclusive of those attending in a non-voting capacity.",
        "The quorum is five members. Those attending in an advisory capacity do not count.",
        (
            "At least one member of the committee shall have recent and relevant financial experience. "
            "The quorum shall be two members."
        ),
        (
            "The quorum is two non-executive directors, one of whom shall have recent and relevant financial "
            "experience."
        ),
        "The quorum is two directors. In the case of a sole director, he alone is a quorum.",
        "The quorum is three out of five trustees and two of three staff members.",
        "Five members make a quorum. Members are responsible for attendance.",
    ],
)
def test_what_a_rule_has_lost_is_asked_about(clause: str) -> None:
    """An addition, an exclusion inside a need, what is the alternative to what, a number of two sorts."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is four members, including both co-chairs.",
        "The quorum is five members including the chair (or nominated deputy).",
        "The quorum is half of the members plus one.",
        "The quorum is five members, including the chair or the deputy chair.",
    ],
)
def test_what_a_rule_has_kept_is_read(clause: str) -> None:
    """The plain forms of the same words."""
    understood = read(clause)
    assert understood.whole, understood.not_understood
    assert lost_of(clause, understood.rule) == ()


def test_what_is_said_of_suspended_members_alone_matters_where_a_seat_is_vacant() -> None:
    """Whether a vacant seat is of the whole was not said; without one there is nothing to ask."""
    clause = "The quorum is half of the members. Suspended members are not counted."
    assert [one.bears_on for one in read(clause).not_understood] == ["vacant"]
