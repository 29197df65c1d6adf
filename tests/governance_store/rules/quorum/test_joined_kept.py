from __future__ import annotations

import pytest

from governance_store.rules.quorum.joined_kept import joined_wrongly
from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "Six members are a quorum. Two must come from this list: the chair, the nurse and the doctor.",
            "6, 2 chair|nurse|doctor",
        ),
        ("The quorum is five, and it has to have the chair or the deputy in it.", "5, 1 chair|deputy_chair"),
        ("The quorum is five, including two nurses and, on top of these, a doctor.", "5, 1 doctor, 2 nurse"),
        ("Five members are a quorum, and the chair must be present.", "5, 1 chair"),
        ("The quorum is five, and the chair must be present.", "5, 1 chair"),
        ("Five members, and among those five the chair.", "5, 1 chair"),
        ("Five members and the chair make a quorum, and a nurse must be present.", "6, 1 chair, 1 nurse"),
    ],
)
def test_who_was_joined_wrongly_is_read_again(clause: str, rule: str) -> None:
    """A choice is no list of which all must come, and who is in a number does not raise it."""
    understood = read(clause)
    assert understood.whole
    assert shorthand(understood.rule) == rule


@pytest.mark.parametrize(
    "clause",
    [
        "Six members are a quorum. Two must be from the list of officers.",
        "The quorum is four, including any one of the following officers: the chair, the clerk, the bursar.",
        "Three of the five officers, namely the chair, the bursar, the clerk and the nurse, are a quorum.",
        "The quorum is five and must always count the chair in.",
        "The pastor and a third of the elders are a quorum.",
        "Over half the voting members of the senate and over half those of the house must be present.",
        "The chair must be there, with the nurse and two other members.",
        "The quorum is five members, and with them half the nurses.",
        "The quorum is half of the clinical leads and half of the managers.",
    ],
)
def test_what_no_reading_joins_rightly_is_asked_about(clause: str) -> None:
    """Whatever was read of it."""
    assert not read(clause).whole


def test_one_of_each_of_those_listed_is_no_choice() -> None:
    """“at least one from each of the following: …”."""
    clause = "The quorum is six with at least one from each of the following: nurses, doctors and lawyers."
    assert not joined_wrongly(clause, read(clause).rule)
