from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            "The chair or the deputy chair, a nurse and two lay members must be there",
            "1 chair|deputy_chair, 1 nurse, 2 lay",
        ),
        ("Two of the chair, the nurse and the doctor must be present", "2, 2 chair|nurse|doctor"),
        ("A quarter of the clergy must be present", "1/4 clergy"),
        ("The chair and either the treasurer or the secretary must attend", "1 chair, 1 treasurer|secretary"),
        ("The mayor or one of the deputy mayors must be there", "1 mayor|deputy_mayor"),
        (
            "There must be a nurse, and somebody who is a doctor, a midwife or a lawyer",
            "1 doctor|midwife|lawyer, 1 nurse",
        ),
        (
            "All three partners, that is the council, the police and the trust, must be represented",
            "1 council, 1 police, 1 trust",
        ),
    ],
)
def test_a_list_asks_for_these(sentence: str, rule: str) -> None:
    """Items by commas and “and”; alternatives by “or”; so many of several; a share of one sort."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "The chair and the treasurer or the secretary must attend",
        "Five directors or the chair must attend",
        "The chair, a nurse or a doctor must attend",
        "The nurses must attend",
        "Quorum is to be confirmed",
        "Five members excluding staff and three nurses",
        "The bench comprises a judge and two lay justices",
        "Five members make a quorum, including the treasurer or, in the chair's absence, the bursar",
        "Five members make a quorum, of whom one is the treasurer or, in the mayor's absence, the bursar",
        "It must include the treasurer and the chair or, in the treasurer's absence, the vice chair",
    ],
)
def test_what_may_mean_two_things_is_not_read(sentence: str) -> None:
    """Where an “or” begins, how many “the nurses” are, and words that name nobody."""
    assert said(sentence) == "?"
