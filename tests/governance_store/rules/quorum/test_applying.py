from __future__ import annotations

import pytest

from governance_store.rules.quorum.applying import applied
from governance_store.rules.quorum.counting import Committee, Doubt, Roll
from governance_store.rules.quorum.facts import Matter
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Count, Total
from tests.governance_store.rules.quorum.committee import members

ROLL = Roll(Committee(members(9)), ())
CLAUSE = (
    "Five members. If there is no quorum, the meeting is adjourned."
    " At the adjourned meeting the quorum is two members."
)


def test_an_adjourned_meeting_has_its_own_total() -> None:
    """And the first meeting the general one."""
    rule = read(CLAUSE).rule
    assert applied(rule, ROLL, Matter()).test.total == Total((Count(5),))
    assert applied(rule, ROLL, Matter(adjourned=True)).test.total == Total((Count(2),))


def test_what_follows_is_told() -> None:
    """From the clause."""
    assert applied(read(CLAUSE).rule, ROLL, Matter()).outcome == "The meeting is adjourned."


def test_an_occasion_that_the_clause_does_not_speak_of_is_a_doubt() -> None:
    """Where it speaks of others only."""
    rule = read("For changes to the constitution, the quorum is four members.").rule
    with pytest.raises(Doubt):
        applied(rule, ROLL, Matter())


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("the AGM", "annual_general_meeting"),
        ("an annual general meeting", "agm"),
        ("an EGM", "extraordinary_general_meeting"),
    ],
)
def test_a_meeting_by_its_initials_is_the_same(said: str, kind: str) -> None:
    """However the clause and the record call it."""
    rule = read(f"The quorum is five members. At {said} the quorum is ten members.").rule
    assert applied(rule, ROLL, Matter(meeting=kind)).test.total == Total((Count(10),))
    assert applied(rule, ROLL, Matter(meeting="emergency_meeting")).test.total == Total((Count(5),))
