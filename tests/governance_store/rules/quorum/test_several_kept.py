from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is the officers and two other members.",
        "The quorum is the chair and officers.",
        "The quorum is the chair, the officers and three members.",
        "The quorum is the chair, the vice-chairs and two members.",
        "The quorum is the president, vice-presidents and five ordinary members.",
        "The quorum is the co-chairs and four members.",
        "The quorum is five members, the officers among them.",
        "The quorum is the trustees and the chair.",
        "The quorum is chair plus directors.",
        "The quorum is 3 members & the officers.",
        "Both the chair and vice-chairs and two members.",
        "The quorum is five members, the officers included.",
        "The quorum is four: clinicians and lay members.",
        "The incumbent and churchwardens form a quorum.",
        "Three members, being the chair and the secretaries.",
        "The quorum shall be five members, officers included.",
        "The quorum is five, officers included.",
        "The quorum shall be five members, including officers.",
        "The quorum is five members, including associate members.",
    ],
)
def test_how_many_of_several_must_come_is_asked_about(clause: str) -> None:
    """“the officers”: whether one of them is enough is not said."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is any three of the chair, the treasurer, the secretary and the two ordinary members.",
        "Any three from the president, the two vice-presidents, the clerk and the treasurer form a quorum.",
        "Three of the chair, two vice-chairs and the treasurer form a quorum.",
        "The quorum is half of the following members: chair, clinical lead, nurse, finance officer.",
        "A quorum is a majority of the following: the chair, the nurse and the doctor.",
    ],
)
def test_out_of_whom_a_choice_is_made_is_asked_about(clause: str) -> None:
    """What stands in the list of a choice is not asked for beside it."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is the chair of the board and the chairs of two committees.",
        "The quorum shall be ten members representing at least one third of the membership.",
        "The quorum is ten members representing a tenth of the membership.",
        "The quorum is the chair and any two of the treasurer, the secretary and the membership officer.",
        "The quorum is four independent members; the chief executive and finance director shall attend.",
        "The quorum is one representative from the council, one from the CCG and one from Healthwatch.",
        "The quorum is four members: two from the council and two from the CCG.",
    ],
)
def test_whom_a_clause_names_otherwise_is_asked_about(clause: str) -> None:
    """Heads of other bodies, members who stand for a share, an officer cut short, two offices as one."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        ("The quorum is five members, both wardens included.", "5, 2 warden"),
        (
            "The quorum is one from each of the following groups: clinicians, managers and patients.",
            "1 clinician, 1 manager, 1 patient",
        ),
        (
            "Five members, including the chair, one of the officers and a nurse.",
            "5, 1 chair, 1 officer, 1 nurse",
        ),
        (
            "Six, including any three of the chair, bursar, clerk and nurse, as well as a parent and a head.",
            "6, 3 chair|bursar|clerk|nurse, 1 parent, 1 head",
        ),
        (
            "The director of nursing and quality and two members are a quorum.",
            "3, 1 director_nursing_and_quality",
        ),
    ],
)
def test_whose_number_is_told_is_read(clause: str, rule: str) -> None:
    """By what stands before the list, or before each."""
    understood = read(clause)
    assert understood.whole
    assert shorthand(understood.rule) == rule
