from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.signs import may_differ, pieces_of


@pytest.mark.parametrize(
    "said",
    [
        "Deputies, but not proxies, count",
        "Those on the telephone, but not proxies, count",
        "Deputies do not count and proxies do",
        "Deputies, not proxies, count",
        "Not all deputies count",
        "Neither all deputies nor all proxies count",
        "Those by telephone count, but not for votes",
        "Proxies and observers do not count",
        "We count proxies, not deputies",
        "It is not true that proxies count",
    ],
)
def test_two_signs_are_asked_about(said: str) -> None:
    """One sign is never given to both halves."""
    assert not read(f"The quorum is five. {said}.").whole


@pytest.mark.parametrize("said", ["Proxies and deputies do not count", "No proxies or deputies count"])
def test_one_sign_of_several_is_read(said: str) -> None:
    """A negation of the verb is of all who are named before it."""
    rule = read(f"The quorum is five. {said}.").rule
    assert (rule.deputies, rule.proxies) == (False, False)


def test_pieces_have_a_verb_each() -> None:
    """What goes on with the same people is of the same piece."""
    assert list(pieces_of("deputies may speak but are not counted and proxies count")) == [
        "deputies may speak but are not counted",
        "proxies count",
    ]


def test_the_sign_that_was_read_is_held_against_the_words() -> None:
    """The other sign may be another's."""
    assert may_differ("proxies do not count", "proxies", counts=True)
    assert not may_differ("proxies do not count", "proxies", counts=False)
