from __future__ import annotations

import pytest

from governance_store.rules.quorum.sentence_by_sentence import in_pieces, note, read_sentences
from governance_store.rules.quorum.understanding import Reading


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("five members make a quorum", False),
        ("a member with an interest is not counted", False),
        ("the chair has a casting vote", False),
        ("five members gargle", True),
        ("observers count if it rains", True),
    ],
)
def test_a_sentence_is_read_or_named(sentence: str, named: bool) -> None:
    """By its sort: who must be there, interests, asides."""
    reading = Reading()
    read_sentences(reading, (sentence,))
    assert bool(reading.unclear) is named


def test_what_bears_on_no_verdict_is_kept_word_for_word() -> None:
    """As it was said."""
    reading = Reading()
    note(reading, "Papers are sent a week before")
    assert reading.rule.noted == ("Papers are sent a week before",)


def test_a_sentence_of_interests_stays_whole() -> None:
    """It is no list of who does not count."""
    assert in_pieces("a member with an interest is not counted") == (
        "a member with an interest is not counted",
    )
