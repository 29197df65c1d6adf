from __future__ import annotations

import pytest

from governance_store.rules.quorum.passed_over import is_of_an_officer, numbers_left, tells_of_later
from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand


@pytest.mark.parametrize(
    "sentence",
    [
        "Without a quorum those present may act if all of them agree",
        (
            "Should too few attend, the meeting is held a week later, and on that occasion nobody "
            "is turned "
            "away, however few"
        ),
        "Without the chair the meeting is adjourned",
        "If there is no quorum the meeting is adjourned to a date when at least ten members can come",
        "At the adjourned meeting those present are a quorum if the chair is among them",
    ],
)
def test_what_is_not_taken_is_named(sentence: str) -> None:
    """What may lower or raise the number is not passed over in silence."""
    assert not read(f"Eleven members form a quorum. {sentence}.").whole


def test_a_later_meeting_is_taken() -> None:
    """What an older pattern passed over is read."""
    clause = (
        "No business where fewer than a third of the members attend. In that event the Chairman "
        "can move the "
        "meeting to a date within the next seven days, when the agenda may be disposed of whatever the "
        "turnout."
    )
    read_as = read(clause)
    assert read_as.whole
    assert shorthand(read_as.rule) == "1/3; adjourn; then those present within 7 days"


def test_words_that_tell_of_it() -> None:
    """Of a later meeting, of a number, of one person who is away."""
    assert tells_of_later("it is put off, and then whoever comes is enough")
    assert numbers_left("it is adjourned for seven days and four members will do")
    assert not numbers_left("it is adjourned for seven days")
    assert is_of_an_officer("If the chair is absent the meeting is adjourned")
