from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Without that the meeting is adjourned", "; adjourn"),
        (
            "Half an hour without a quorum, or losing it later, means adjournment to the same day next week",
            "; 30' adjourn; lost adjourn",
        ),
        (
            "If that many do not turn up, or if the quorum is lost, the meeting is adjourned",
            "; adjourn; lost adjourn",
        ),
        ("Half an hour without them cancels the meeting", "; 30' dissolve"),
        ("Failure to reach a quorum within half an hour ends the meeting", "; 30' dissolve"),
        (
            "An adjourned meeting a week later can go ahead with any four, from whichever groups they come",
            "; then 4",
        ),
        ("If that many do not turn up, or if the chair is away, the meeting is adjourned", "?"),
        (
            "Half an hour without a quorum, or losing it later, means adjournment unless the members object",
            "?",
        ),
        ("If there is no quorum, the meeting shall be adjourned", "; adjourn"),
        (
            (
                "In that event the Chairman can move the meeting to a date within the next seven "
                "days, when the "
                "agenda may be disposed of whatever the turnout"
            ),
            "; adjourn; then those present within 7 days",
        ),
        (
            (
                "If they have not assembled twenty minutes after the appointed time the meeting "
                "is put off to a "
                "day the President chooses, and then no quorum is needed"
            ),
            "; 20' adjourn; then those present",
        ),
        ("Without a quorum the meeting is put off for a week, when five will do", "; adjourn; then 5"),
        ("After 30 minutes those present are a quorum", "; 30'; then those present at once"),
        (
            (
                "If there is no quorum at the time fixed, the meeting begins half an hour later "
                "with whoever is "
                "there"
            ),
            "; 30'; then those present at once",
        ),
        ("If there is no quorum within half an hour, any four members may proceed", "; 30'; then 4 at once"),
        ("Without a quorum for an item, only that item is put off", "; adjourn"),
        ("If there is no quorum, the meeting is adjourned and the quorum is five", "?"),
        ("If there is no quorum, the meeting is adjourned and those present are a quorum", "?"),
        ("Without a quorum those present may decide urgent matters", "?"),
        ("After 30 minutes those present are a quorum for routine business", "?"),
        ("The meeting is adjourned, and at the second meeting ten are enough for elections", "?"),
        ("Those present then form the quorum", "?"),
        ("If fewer than five members come the meeting is adjourned", "?"),
    ],
)
def test_what_a_sentence_provides_for(sentence: str, rule: str) -> None:
    """It is adjourned, dissolved, or goes on; and so many are enough then."""
    assert said(sentence, Sort.LACKING) == rule
