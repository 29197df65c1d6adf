from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Four members, of whom two are lay and one is a nurse, make a quorum", "4, 1 nurse, 2 lay"),
        ("Five members must attend, and two of the five must be lay", "5, 2 lay"),
        ("Five members must attend, and two of the six must be lay", "?"),
        ("Five members including the chair", "5, 1 chair"),
        ("Six members, more than half of them lay, make a quorum", "6, >1/2 lay"),
        ("Six members make a quorum, provided lay members outnumber staff", "6, lay > staff"),
        ("Two of them must be lay", "2 lay"),
        (
            "Five members are enough as long as one of the five is the chair or the vice chair",
            "5, 1 chair|vice_chair",
        ),
        ("Five members are enough as long as one of the seven is the chair or the vice chair", "?"),
        (
            "Seven members, among whom must be the chair, an expert member and a lay member",
            "7, 1 chair, 1 expert, 1 lay",
        ),
        ("Half or more of those present must be external members", ">=1/2 external"),
        (
            "Five members make a quorum, two of whom must be officers, meaning the chair or the treasurer",
            "5, 2 chair|treasurer",
        ),
        ("Four members, with doctors forming a minority of those present, make a quorum", "4, <1/2 doctor"),
    ],
)
def test_some_have_to_be_among_them(sentence: str, rule: str) -> None:
    """So many of whom, in what majority; a total that is said again has to be the same."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Five members, with at least one from each of the councils", "5, 1 from each"),
        ("Five members, drawn from two different councils, make a quorum", "5, from 2"),
        (
            "Five members, and every one of the partner trusts has at least one director present",
            "5, 1 from each",
        ),
    ],
)
def test_they_come_from_bodies(sentence: str, rule: str) -> None:
    """From each, or from so many."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Five members, in person or by proxy, are needed", "5; +proxies"),
        ("Five members must attend in person", "5; -proxies"),
        ("Five members must be physically present", "5; -remote"),
        ("Four members must be present, whether in person or by a named substitute", "4; +deputies"),
        ("Five members, not counting the chair, make a quorum", "5, without chair"),
    ],
)
def test_they_come_in_a_way(sentence: str, rule: str) -> None:
    """In person, by proxy, from afar; and who of them is not counted."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Three members: the chair, one clinician and one other", "3, 1 chair, 1 clinician"),
        (
            "Of the six members needed, two must be from the union and one from management",
            "6, 1 management, 2 union",
        ),
        ("Six members, of whom two must be lay, one a nurse and one a doctor", "6, 1 doctor, 1 nurse, 2 lay"),
        (
            (
                "Three members make a quorum, one lay and one clinical, and the same person cannot "
                "fill both places"
            ),
            "3, 1 clinical, 1 lay, apart",
        ),
        ("Five members must attend, though the chair need not be one of them", "5"),
        (
            "Five members are needed, and either the chair or the vice chair has to be one of them",
            "5, 1 chair|vice_chair",
        ),
        ("Among those attending there must always be an engineer", "1 engineer"),
        ("Four directors, or alternates acting for absent ones, make a quorum", "4; +deputies"),
        ("At least one must be a woman and at least one a nurse", "1 nurse, 1 woman"),
        ("Together with the chair, four other members have to be present", "5, 1 chair"),
        (
            "If three of the five members are there, including the chief officer, they may act",
            "3, 1 chief_officer",
        ),
    ],
)
def test_the_number_may_be_said_with_those_of_it(sentence: str, rule: str) -> None:
    """Item by item, before and after it; one person for two, or not."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Four members: the chair, one clinician and one other",
        "Three members excluding the chair and the treasurer must attend",
        "The two of the six must be lay",
    ],
)
def test_numbers_that_do_not_agree_are_not_read(sentence: str) -> None:
    """Nor who is left out and who is needed, where that is not parted."""
    assert said(sentence) == "?"
