from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.patterns import Choice, Named, Part, Word, names_in, way


def _word(*words: str) -> Word:
    return Word(frozenset(words))


@pytest.mark.parametrize(
    ("pattern", "row"),
    [
        ("a/an quorum", (_word("a", "an"), _word("quorum"))),
        ("of NUM", (_word("of"), Named("NUM"))),
        ("[the] NUM", (Choice(((_word("the"),),), may_lack=True), Named("NUM"))),
        (
            "{is|are [not]} enough",
            (
                Choice(((_word("is"),), (_word("are"), Choice(((_word("not"),),), may_lack=True)))),
                _word("enough"),
            ),
        ),
        ("", ()),
    ],
)
def test_a_pattern_is_taken_apart(pattern: str, row: tuple[Part, ...]) -> None:
    """Words, what may be left out, alternatives, and rules by their names."""
    assert way(pattern).row == row


def test_the_names_of_a_row_are_those_inside_it_too() -> None:
    """In what may be left out, and in every alternative."""
    assert [*names_in(way("ONE [of TWO] {THREE|no FOUR}").row)] == ["ONE", "TWO", "THREE", "FOUR"]
