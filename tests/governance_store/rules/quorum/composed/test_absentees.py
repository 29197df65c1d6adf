from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Neither the chair nor the deputy chair may be missing", "1 chair, 1 deputy_chair"),
        ("If neither the chair nor the deputy chair is present nothing can be done", "1 chair|deputy_chair"),
        ("If the chair is missing there is no quorum", "1 chair"),
        ("If either the chair or the treasurer is absent the meeting is not quorate", "1 chair, 1 treasurer"),
        ("If the chair and the treasurer are absent the meeting is not quorate", "1 chair|treasurer"),
        ("While no lay member is present the panel is inquorate", "1 lay"),
        ("In the absence of the legal adviser the meeting is inquorate", "1 legal_adviser"),
        (
            "The meeting cannot proceed in the absence of both the chair and the deputy chair",
            "1 chair|deputy_chair",
        ),
        (
            "In the absence of both the chair and the clerk no business shall be conducted",
            "1 chair|clerk",
        ),
        ("The presence of the moderator is essential", "1 moderator"),
        ("Whatever the numbers, there is no quorum if the medical director is missing", "1 medical_director"),
        ("Without the president or a vice president nothing can be decided", "1 president|vice_president"),
    ],
)
def test_who_may_not_be_missing(sentence: str, rule: str) -> None:
    """Where somebody is away, or all of several, nothing is done."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "If the chair or the deputy chair is missing there is no quorum",
        "If the chair is missing the deputy must attend",
        "Five members and the chair are essential",
        "Both the chair and the treasurer may be absent",
        "No business shall be conducted in the absence of the chair and the treasurer",
    ],
)
def test_who_is_away_may_be_meant_otherwise(sentence: str) -> None:
    """Which of two is away, what then is to be done, and a leave."""
    assert said(sentence) == "?"
