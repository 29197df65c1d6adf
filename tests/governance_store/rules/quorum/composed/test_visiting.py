from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "A Treasury representative can attend and speak",
        "Members of the public are welcome to watch",
        "Observers may speak if the chair allows it",
        "Experts can be asked to come along and give advice",
        "Anyone else may attend only at the chair's invitation",
        "Staff can sit in, though they take no part in decisions",
        "Other officers come when invited",
        "The minister's adviser has a place at the table but not a vote",
        "Heads of department can be called in to answer questions",
        "Visitors are admitted at the chair's discretion",
        "Advisers are heard but do not vote",
        "The Registrary and the finance directors are in attendance only",
        "The clerk is only in attendance",
        "The auditor attends in an advisory role only",
        "Everyone else on the board may come and speak",
        "Councillors who are not on the committee may attend and speak but not vote",
        "Ward members may speak on items in their ward, with no vote",
        "Partner organisations may send observers, who have no vote",
        "Up to three observers may attend, without a vote",
        "The chair may invite others to attend",
        "Other directors attend when their work is discussed",
    ],
)
def test_visiting_is_noted(sentence: str) -> None:
    """It bears on no verdict."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "The finance director must attend",
        "The finance director attends every meeting",
        "Nobody but directors may act",
        "Only directors may speak or act",
        "Members may attend by telephone",
        "The treasurer may attend by proxy",
        "The treasurer may attend if five are there",
        "The nurse may attend for the doctor",
        "The nurse may attend in place of the doctor",
        "The auditor is entitled to stop the meeting",
        "Two observers may be counted",
        "The treasurer is in attendance only if invited",
        "Only the chair is in attendance",
        "Everyone else on the board must come and speak",
        "Councillors who are not on the committee may attend and vote",
        "Partner organisations may send observers, who count",
        "Two observers must attend",
        "Up to three members may attend by video",
        "Other directors attend when two are away",
        "Other directors must attend when their work is discussed",
    ],
)
def test_what_may_bear_is_no_aside(sentence: str) -> None:
    """A number, a need, a presence, a condition or a second verb in it may bear on a quorum."""
    assert not ways_to_read(sentence, Sort.ASIDE)
