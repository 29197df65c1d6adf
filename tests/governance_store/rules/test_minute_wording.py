"""Whether paragraphs of minutes in Word are read as what they say, and narrative is left alone."""

from __future__ import annotations

from datetime import time

import pytest

from governance_store.records.decision import Outcome
from governance_store.records.minutes import LineKind
from governance_store.rules.minute_wording import PROMPTS, Worded, clock, worded


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Agreed: To adopt it", Worded(LineKind.DECISION, "To adopt it", Outcome.AGREED)),
        ("DECISION : To adopt it", Worded(LineKind.DECISION, "To adopt it", Outcome.AGREED)),
        ("Not agreed: To buy it", Worded(LineKind.DECISION, "To buy it", Outcome.REJECTED)),
        ("Action: Asha: send it", Worded(LineKind.ACTION, "Asha: send it")),
        ("Link: https://example.org", Worded(LineKind.LINK, "https://example.org")),
        ("It was agreed: nothing", Worded(LineKind.INFORMATION, "It was agreed: nothing")),
        ("[Post-meeting note: done]", Worded(LineKind.INFORMATION, "[Post-meeting note: done]")),
        ("Time: 14.20", Worded(LineKind.INFORMATION, "Time: 14.20", clock=time(14, 20))),
        ("Time: after lunch", Worded(LineKind.INFORMATION, "Time: after lunch")),
        ("Two lines\nof one", Worded(LineKind.INFORMATION, "Two lines\nof one")),
    ],
)
def test_a_paragraph_is_what_its_label_says(paragraph: str, expected: Worded) -> None:
    """Whatever its case; a label must stand first, and everything else is kept as it is."""
    assert worded(paragraph) == expected


@pytest.mark.parametrize(("label", "words"), PROMPTS)
def test_a_prompt_that_nobody_wrote_over_says_nothing(label: str, words: str) -> None:
    """Neither does a label with nothing behind it."""
    assert worded(f"{label} {words}") is None
    assert worded(label) is None


@pytest.mark.parametrize("text", ["25:00", "14:60", "noon", "", "14", "٣:٣٠"])
def test_only_a_time_is_a_time(text: str) -> None:
    """Nothing is guessed."""
    assert clock(text) is None
