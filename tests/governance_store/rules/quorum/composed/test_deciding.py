from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            "To report a measure a majority must be there, while two suffice for taking testimony",
            "; report measure: >1/2; taking testimony: 2",
        ),
        ("Evidence can be heard by three members", "; evidence: 3"),
        (
            "The one exception is levying a county tax, for which five members have to be present",
            "; levying county tax: 5",
        ),
        (
            "Only dissolving the association calls for three quarters of the members",
            "; dissolve association: 3/4",
        ),
        (
            "For an emergency meeting, called without the usual notice, it takes a majority of the members",
            "; emergency: >1/2",
        ),
        (
            (
                "An emergency meeting called at short notice is stricter: there a majority of the "
                "members has to be present"
            ),
            "; emergency: >1/2",
        ),
        (
            "Except to change the rules, for which six members are needed, four members are a quorum",
            "4; change rule: 6",
        ),
        ("The one exception is the chair, for whom a deputy counts", "?"),
        (
            "Special meetings, and any that considers taxes, need two thirds of the council",
            "; special: 2/3; tax: 2/3",
        ),
        (
            "The society can be dissolved only at a meeting attended by half of its members",
            "; dissolve society: 1/2",
        ),
        (
            "Five members make a quorum except for electing the chair, which needs eight",
            "5; appoint chair: 8",
        ),
        (
            "Except for electing the chair, which takes eight members, five members are a quorum",
            "5; appoint chair: 8",
        ),
        ("Five members, unless the chair is to be elected, when eight are needed", "5; chair appoint: 8"),
        ("A special meeting needs eight members and an ordinary meeting five", "5; special: 8"),
        (
            "When a disciplinary case is heard, one of the members present must be a lay member",
            "; disciplinary case heard: 1 lay",
        ),
        ("When all it is doing is taking evidence, two members will do", "; taking evidence: 2"),
        ("Whenever a vote is held or a decision taken there must be six members", "6"),
        ("Committees may generally act with one third of their members", "1/3"),
        (
            "To report a measure, however, a majority must be there, while two suffice for elections",
            "; report measure: >1/2; appoint: 2",
        ),
        ("An officer can be removed only if twenty members are there", "; remove officer: 20"),
        ("Twenty members must be present for the removal of an officer", "; remove officer: 20"),
        (
            "Land may be bought, sold or mortgaged only if half of the trustees are present",
            "; buy land, sell land, mortgaged land: 1/2",
        ),
        ("Ten members to amend the constitution, five for anything else", "5; change constitution: 10"),
        ("The quorum is three but rises to five for appeals", "3; appeal: 5"),
        ("Sitting as an appeal panel, the committee needs five members", "; appeal panel: 5"),
        (
            "The committee may hear evidence with three members present but needs six to elect a chair",
            "; hear evidence: 3; appoint chair: 6",
        ),
        ("Three members normally, five when hearing an appeal", "3; hearing appeal: 5"),
    ],
)
def test_an_occasion_is_found_wherever_it_stands(sentence: str, rule: str) -> None:
    """Before, behind, as what is spoken of, and as what another part is excepted for."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "A grant may be approved only if five members have been told",
        "A grant may be approved by five members or the chair",
        "A grant may not be approved when five members are there",
        "Five members have the power to remove the chair",
        "For the budget five more members are needed",
        "Five members are needed, though not for the budget",
        "If it is not dealing with grants, the board needs five members",
        "When the budget is not being set, five members are enough",
        "The board needs five members to propose a motion",
        "Five members must be present at some meetings",
        "Five members make a quorum for the first hour",
        "The quorum is three, falling to two when a member resigns",
        "Three members are needed to hear evidence, and one to write it down",
        "Special meetings need five members more than ordinary ones",
    ],
)
def test_what_is_not_clear_is_refused(sentence: str) -> None:
    """Votes, negations, more than usual, and what happens at some time only."""
    assert said(sentence) == "?"
