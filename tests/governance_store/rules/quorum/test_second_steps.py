from __future__ import annotations

import pytest

from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.second_steps import without_second_steps
from governance_store.rules.quorum.understanding import ADJOURNED


@pytest.mark.parametrize(
    "step",
    [
        "If at the adjourned meeting a quorum is again not present within 30 minutes, it is dissolved",
        "If a quorum is not present at the adjourned meeting, the meeting shall be dissolved",
        "If the adjourned meeting also lacks a quorum it shall be dissolved",
        "If, at an adjourned meeting, a quorum is still not present within half an hour, it is dissolved",
        "If at the adjourned meeting there is no quorum, the meeting shall be adjourned again",
        "An adjourned meeting without a quorum is dissolved",
        "The meeting shall be dissolved if a quorum is not present at the adjourned meeting",
        "The meeting lapses where there is again no quorum",
        "If no quorum is present at the adjourned meeting, the directors may adjourn the meeting again",
    ],
)
def test_what_becomes_of_the_adjourned_meeting_is_said_of_no_other(step: str) -> None:
    """It is asked about where a meeting is an adjourned one, and nothing is read of the first."""
    found = read(f"The quorum is ten. {step}.")
    assert in_words(found.rule) == "The quorum is ten members."
    assert [(one.words, one.bears_on) for one in found.not_understood] == [(step, ADJOURNED)]


@pytest.mark.parametrize(
    "step",
    [
        ", and if at the adjourned meeting a quorum is not present it shall be dissolved",
        "; if there is still no quorum then the business shall lapse",
        ", and if at such meeting a quorum is not present it shall be dissolved",
    ],
)
def test_the_second_of_two_steps_is_not_passed_over(step: str) -> None:
    """The first is read as it stands alone."""
    found = read(f"The quorum is ten. If a quorum is not present, the meeting is adjourned{step}.")
    assert (
        in_words(found.rule) == "The quorum is ten members. If there is no quorum, the meeting is adjourned."
    )
    assert [one.bears_on for one in found.not_understood] == [ADJOURNED]


@pytest.mark.parametrize(
    "clause",
    [
        "If at the adjourned meeting a quorum is not present, the members present shall be a quorum.",
        "If there is still no quorum after half an hour, the meeting is adjourned.",
        "If no quorum is present, the meeting shall be adjourned to the next meeting.",
        "The meeting lapses where there is no quorum.",
    ],
)
def test_what_is_enough_then_and_the_first_step_are_read(clause: str) -> None:
    """They are no second steps."""
    assert without_second_steps(clause) == (clause, ())
