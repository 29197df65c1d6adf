from __future__ import annotations

import pytest

from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.stating import (
    in_quotes,
    parts_in,
    read_statements,
    takes_composed,
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


@pytest.mark.parametrize(
    ("sentences", "taken"),
    [
        (("Five members make a quorum",), True),
        (("Five members make a quorum", "Six members make a quorum"), False),
        (("Five members make a quorum", "The chair must be there"), True),
        (("Five members gargle",), False),
    ],
)
def test_a_sentence_is_taken_where_it_agrees(sentences: tuple[str, ...], taken: bool) -> None:
    """With those before it: no two totals for the same occasion."""
    reading = Reading()
    assert [takes_composed(reading, one) for one in sentences][-1] is taken
