from __future__ import annotations

import pytest

from governance_store.rules.quorum.counted_alike import uncertain_ways
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.understanding import STANDING_IN


@pytest.mark.parametrize(
    "said",
    [
        "Deputies count with the chair's consent",
        "Deputies count once notified",
        "Deputies count where notified",
        "Deputies count provided they are senior",
        "Senior deputies count",
        "Trustee deputies count",
        "Deputies who are trustees count",
        "Deputies count at the chair's discretion",
        "With notice, deputies count",
        "A deputy counts twice a year",
        "Members may send a deputy with the chair's consent",
        "Members abroad may take part by video",
        "Members taking part remotely count if the chair agrees",
        "Proxies lodged in time count",
        "Proxies count for elections",
        "A vote by telephone counts",
        "Electronic votes count",
    ],
)
def test_what_is_said_of_some_is_asked_about(said: str) -> None:
    """A condition, a limit, a sort of them, or a word that is not known."""
    assert not read(f"The quorum is five. {said}.").whole


@pytest.mark.parametrize(
    "said",
    [
        "The quorum is five in person or by deputy, save for the chair.",
        "The quorum is five, including two lay members or their substitutes if the chair agrees.",
        "The quorum is six in person or by proxy if the chair agrees.",
    ],
)
def test_a_number_with_a_way_of_some_is_asked_about(said: str) -> None:
    """What is said behind the way limits it."""
    assert not read(said).whole


@pytest.mark.parametrize(
    "said",
    [
        "Deputies count",
        "Proxies are forbidden",
        "Taking part by video link does not add to the quorum",
        "A named deputy of an absent member counts towards the quorum",
        "Where a member is unable to attend, a deputy may attend in their place and will count",
        "Members may take part by video provided all can hear each other, and are counted as present",
        "A deputy with delegated authority counts as the member they stand in for",
    ],
)
def test_what_is_said_of_all_is_read(said: str) -> None:
    """A member's absence, the hearing of others and an authority limit nothing."""
    assert read(f"The quorum is five. {said}.").whole


def test_it_bears_only_on_those_who_come_so() -> None:
    """Of a meeting without a deputy there is no doubt."""
    (told,) = uncertain_ways("The quorum is five. Senior deputies count.", QuorumRule(deputies=True))
    assert told.bears_on == STANDING_IN


def test_who_is_treated_as_absent_does_not_count() -> None:
    """The opposite of “treated as present”."""
    assert read("The quorum is five. Members taking part by telephone are treated as present.").whole
    assert not read("The quorum is five. Members taking part by telephone are treated as absent.").whole
