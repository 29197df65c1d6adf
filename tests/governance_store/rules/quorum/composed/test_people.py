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
        ("Any two of the chair, the nurse, the doctor and the clerk", "2, 2 chair|nurse|doctor|clerk"),
        (
            "A lay member and one of these: the chair, the nurse or the doctor must be there",
            "1 chair|nurse|doctor, 1 lay",
        ),
        ("A nurse, a doctor and, on top of these, two clerks must attend", "1 doctor, 1 nurse, 2 clerk"),
        ("Five members, including two of the three executives and a nurse", "5, 1 nurse, 2 executive"),
        ("Five members, including four of the three executives and a nurse", "?"),
        (
            "Three of the members whom the constituent councils appoint must attend",
            "3, 3 constituent_council",
        ),
        ("At least half the nurses and a doctor must attend", "1 doctor, 1/2 nurse"),
        ("The chair or the deputy must be present and preside", "1 chair|deputy_chair"),
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


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            "Two members appointed by the council and two elected by the staff must attend",
            "2 council, 2 staff",
        ),
        (
            "Two trustees named by the employers and two named by the union make a quorum",
            "2 employer, 2 union",
        ),
        ("Four members make a quorum, including a member nominated by the union", "4, 1 union"),
        ("Three members of the Commons and three of the Lords must be there", "3 common, 3 lord"),
        ("Three members of the commission must be there", "3"),
        ("Both vice presidents must be present", "2, 2 vice_president"),
        ("One of the two vice chairs must be present", "1 vice_chair"),
        ("The chair (or the vice chair) and four other members are needed", "5, 1 chair|vice_chair"),
        ("Half the members, with the chairman or the vice-chairman among them", "1/2, 1 chair|vice_chair"),
        (
            (
                "The president, or in the absence of the president the vice president, and six other "
                "members form a quorum"
            ),
            "7, 1 president|vice_president",
        ),
        ("The chair has to be present, along with two lay members", "1 chair, 2 lay"),
        ("The chair, one clinician and three others", "5, 1 chair, 1 clinician"),
    ],
)
def test_who_sent_them_or_stands_in(sentence: str, rule: str) -> None:
    """By whom they were appointed, from whom they come, who stands in for whom, and others beside them."""
    assert said(sentence) == rule


def test_of_whom_several_are_drawn_has_to_be_certain() -> None:
    """Whether the nurse is one of the two is not said."""
    assert said("Two from the staff, the nurse and the doctor must attend") == "?"


def test_two_of_one_sort_are_named_once() -> None:
    """A lay member and a lay person are both lay."""
    assert said("Any two of the lay member, the lay person and the nurse are needed") == "2, 2 lay|nurse"


def test_how_many_are_listed_may_be_told_beside_the_list() -> None:
    """The second number has to be that of those named."""
    three = "Three out of these five: the chair, the nurse, the doctor, the clerk or the bursar must come"
    assert said(three) == "3, 3 chair|nurse|doctor|clerk|bursar"
    assert said(three.replace("five", "four")) == "?"
