from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.tracing import may_leave_none


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("observers do not count towards the quorum", True),
        ("board members present as observers are not included in the count", True),
        ("only members of the committee count", True),
        ("ex officio members count", True),
        ("absent members count", False),
        ("members who have sent apologies count", False),
        ("observers do not count unless they vote", False),
    ],
)
def test_some_sentences_may_leave_no_trace(text: str, may: bool) -> None:
    """That guests do not count, and that members do, is so without its being said."""
    assert may_leave_none(text) is may


@pytest.mark.parametrize(
    "sentence",
    [
        "Absent members count",
        "Members who have sent apologies count",
        "Those who leave early are still counted",
        "Only members who have signed in count",
        "Only members present at the start count",
        "Postal votes count",
    ],
)
def test_what_leaves_no_trace_is_asked_about(sentence: str) -> None:
    """No sentence that may say something is passed over."""
    assert not read(f"The quorum is five. {sentence}.").whole
