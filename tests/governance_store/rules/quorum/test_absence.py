from __future__ import annotations

import pytest

from governance_store.rules.quorum.absence import absence_of, is_of_absence
from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Fallback, Then
from governance_store.rules.quorum.understanding import ALWAYS


def test_waiting_and_adjourning_are_read() -> None:
    """The minutes, and what follows."""
    found = absence_of(
        "If there is no quorum within half an hour, the meeting is adjourned to the next week", None
    )
    assert (found.fallback, found.unknown) == (Fallback(minutes=30, then=Then.ADJOURN), ())


def test_what_is_enough_then_may_not_be_denied() -> None:
    """“not enough” is not read as enough."""
    assert absence_of("At the adjourned meeting those present are not enough", None).unknown


def test_an_ordinary_clause_is_not_of_this_sort() -> None:
    """A number asked for is no fallback."""
    assert not is_of_absence("No business may be done unless three members are present")


@pytest.mark.parametrize(
    "clause",
    [
        (
            "If the meeting is adjourned for want of a quorum, half of that number shall be a quorum at the "
            "adjourned meeting."
        ),
        (
            "If the meeting is adjourned for lack of a quorum, half of the quorum shall suffice at the "
            "adjourned meeting."
        ),
        (
            "If a meeting is adjourned for want of a quorum, half the number shall be sufficient at the "
            "adjourned meeting."
        ),
    ],
)
def test_half_of_that_number_is_no_half_of_the_members(clause: str) -> None:
    """The share is of what the first meeting needed."""
    found = read(f"The quorum is ten. {clause}")
    assert found.whole
    assert in_words(found.rule).endswith("At the adjourned meeting the quorum is half of the usual number.")


@pytest.mark.parametrize(
    "clause",
    [
        (
            "If during a meeting a quorum ceases to be present, the meeting shall be adjourned and the "
            "remaining business deferred."
        ),
        "If the quorum lapses during the meeting, the meeting is adjourned.",
        (
            "If during the meeting the number present falls below ten the meeting shall be adjourned and the "
            "business not transacted shall stand over to the next meeting."
        ),
    ],
)
def test_a_quorum_that_is_lost_ends_no_meeting_that_never_had_one(clause: str) -> None:
    """What follows is said of the quorum that is lost."""
    lost = "If the quorum is lost during the meeting, the meeting is adjourned."
    assert in_words(read(f"The quorum is ten. {clause}").rule) == f"The quorum is ten members. {lost}"


def test_what_follows_a_lost_quorum_hides_nothing_of_one_that_never_was() -> None:
    """Each is read, whichever is said first."""
    found = read(
        "The quorum is ten. If the quorum is lost, the meeting is closed. If there is no quorum at the "
        "start, it is adjourned."
    )
    assert found.rule.fallback == Fallback(then=Then.ADJOURN, when_lost=Then.DISSOLVE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Failing that, two senators can form one, provided one is a nominee of the opposition",
        "Failing that, three lay members will do provided the chair agrees",
        "If that is not reached three independent members of a senior sort make it up",
    ],
)
def test_what_is_enough_at_once_bears_on_the_first_meeting(sentence: str) -> None:
    """Where no other meeting is spoken of, and not all of it is understood."""
    found = read(f"The quorum is a majority of the members. {sentence}.")
    assert ALWAYS in {one.bears_on for one in found.not_understood}
