from __future__ import annotations

import pytest

from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    ("clause", "plainer"),
    [
        (
            "The quorum is three members and, when finance is discussed, the treasurer.",
            "The quorum is three members. When finance is discussed, the treasurer must be present.",
        ),
        (
            "The Board consists of eleven members, six of whom shall constitute a quorum.",
            "Six of the eleven members are a quorum.",
        ),
        (
            "There are eleven members of the Board, of whom six are a quorum.",
            "Six of the eleven members are a quorum.",
        ),
        (
            "The membership comprises twelve practices, seven of which must send someone.",
            "Seven of the twelve practices must be represented.",
        ),
        (
            "The treasurer must attend, failing whom the deputy treasurer.",
            "The treasurer or the deputy treasurer must be present.",
        ),
        (
            "Either the Chief Nurse or the Medical Director must attend, as well as any three other members.",
            "The Chief Nurse or the Medical Director must attend, as well as three other members.",
        ),
        (
            "At least two of the following must be present: the Chair, the Treasurer, the Secretary.",
            "At least two of the Chair, the Treasurer and the Secretary must be present.",
        ),
        (
            (
                "The quorum shall be five, made up of two from the Health Board, two from the Council "
                "and one other."
            ),
            "The quorum shall be five, including two from the Health Board and two from the Council.",
        ),
        (
            (
                "A quarter of the staff members and a quarter of the student members, each taken "
                "separately, must be "
                "present."
            ),
            "A quarter of the staff members and a quarter of the student members must be present.",
        ),
        ("All members must be present; there is no lesser quorum.", "All members must be present."),
        (
            "The Court may act if five members attend, notwithstanding any vacancy.",
            "Five members are a quorum.",
        ),
        (
            "Quorum: 50% + 1 of voting members (vacant posts do not count).",
            "Quorum: 50% + 1 of voting members. Vacant posts do not count.",
        ),
        (
            "Five members, who must not all come from one and the same organisation.",
            "Five members, who must come from at least two organisations.",
        ),
        (
            (
                "The professional members present must not exceed the lay members present, and there "
                "must be five."
            ),
            (
                "The professional members present must not outnumber the lay members present. The "
                "quorum is five."
            ),
        ),
        (
            (
                "Either the Clerk, the Treasurer or the Director of Strategy shall be present, along "
                "with the Chair."
            ),
            (
                "The Clerk, the Treasurer or the Director of Strategy must be present. The Chair must "
                "be present."
            ),
        ),
        (
            "A quorum of a quarter for all committees bar Planning, for which it is one third.",
            "The quorum is a quarter. For Planning, the quorum is one third.",
        ),
        (
            "Four are a quorum; voting on expulsion, however, demands that nine be present.",
            "Four are a quorum; voting on expulsion demands that nine be present.",
        ),
    ],
)
def test_a_list_is_read_as_the_plainer_one(clause: str, plainer: str) -> None:
    """Whatever stands in it, in whichever order."""
    assert read(clause).whole
    assert in_words(read(clause).rule) == in_words(read(plainer).rule)


@pytest.mark.parametrize(
    "clause",
    [
        "Two thirds of the members, notwithstanding any vacancy.",
        (
            "The chair, or in the chair's absence the deputy chair, plus half the remaining "
            "membership must attend."
        ),
    ],
)
def test_what_may_bear_on_the_number_is_not_dropped(clause: str) -> None:
    """A share may be of vacant seats too: it is asked about, or told in the rule."""
    understood = read(clause)
    assert not understood.whole or "whole" in in_words(understood.rule) or understood.rule.noted
