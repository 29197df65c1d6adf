from __future__ import annotations

from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.stating import (
    in_quotes,
    parts_in,
    read_statements,
    without_insertions,
)
from governance_store.rules.quorum.understanding import Reading


def test_a_statement_is_parted() -> None:
    """What was found in it, and the words that nothing has taken."""
    found, left = parts_in("five members are needed on sundays")
    assert found
    assert "sunday" in in_quotes(tuple(one.text for one in left))


def test_half_a_sentence_is_no_part_of_the_rule() -> None:
    """What is not understood is named."""
    reading = Reading()
    read_statements(reading, "five members must be present and gargle")
    assert reading.unclear
    assert not reading.tests


def test_an_insertion_changes_nothing() -> None:
    """Who is a member as any other."""
    phrases = phrases_of("five members, counting the chair, must be present")
    assert len(without_insertions(phrases)) < len(phrases)
