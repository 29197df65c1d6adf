from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("At the adjourned meeting those present are a quorum", "; then those present"),
        (
            "On the second call, the assembly is validly constituted with whatever number attends",
            "; then those present",
        ),
        ("The reconvened meeting is quorate irrespective of the attendance", "; then those present"),
        ("The quorum does not apply to an adjourned meeting", "; then those present"),
        (
            "At the second meeting decisions can be taken by those who attend, however few they are",
            "; then those present",
        ),
        ("At a reconvened meeting the number of those present is immaterial", "; then those present"),
        (
            (
                "At the adjourned meeting those present are a quorum provided that there are at least two of "
                "them"
            ),
            "; then those present but 2",
        ),
        ("For the second meeting the quorum falls to a fifth of the members", "; then 1/5"),
        ("Four are enough when the meeting is held again", "; then 4"),
        ("At an adjourned meeting half of the normal quorum is sufficient", "; then 1/2 of that"),
        (
            (
                "If a quorum is not present within fifteen minutes at the adjourned meeting, those attending "
                "are enough"
            ),
            "; then those present after 15'",
        ),
        ("At the adjourned meeting the voting members present are a quorum", "?"),
        ("At the adjourned meeting those present may be a quorum", "?"),
        ("At the adjourned meeting those present are a quorum if the chair is among them", "?"),
        ("At the adjourned meeting those present are a quorum, except for amendments", "?"),
        ("At the adjourned meeting five members, two of them lay, are enough", "?"),
        ("Half of those present are a quorum at the adjourned meeting", "?"),
        ("Those present are a quorum", "?"),
    ],
)
def test_what_is_enough_then(sentence: str, rule: str) -> None:
    """Those present, so many, a share, or half of the usual number; and what is not that."""
    assert said(sentence, Sort.LACKING) == rule
