from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.rule import Cap
from governance_store.rules.quorum.turns_of_needs import TURNS
from tests.governance_store.rules.quorum.shorthand import shorthand


def test_who_has_to_be_among_them_is_said_plainly() -> None:
    """“Both of whom” is two of them."""
    assert TURNS
    told = reworded("The quorum is two members, both of whom must be lay.", further=True)
    assert told == "The quorum is two members, including at least two lay."


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("The chair or, failing the chair, the deputy chair must be present.", "1 chair|deputy_chair"),
        (
            "Three members are a quorum unless both the chair and the treasurer are absent.",
            "3, 1 chair|treasurer",
        ),
        ("Three members are a quorum unless either the chair or the clerk is absent.", "3, 1 chair, 1 clerk"),
        ("Four members are a quorum, but no chair, no quorum.", "4, 1 chair"),
        ("A quorum of five must be maintained throughout the meeting.", "5"),
    ],
)
def test_whose_absence_or_excess_matters_is_said_plainly(clause: str, said: str) -> None:
    """By who may be away, and who stands in."""
    understood = read(clause)
    assert (shorthand(understood.rule) if understood.whole else "?") == said


def test_more_than_so_many_of_a_sort_do_not_count() -> None:
    """Whichever way round it is said."""
    rule = read("Not more than two officers count towards the quorum of five members.").rule
    assert rule.test.caps == (Cap(2, ("officer",)),)
    assert shorthand(rule) == "5, at most 2 officer"
