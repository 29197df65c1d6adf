from __future__ import annotations

import pytest

from governance_store.rules.quorum.people import needed_at
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.rule import Needed


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("the chair or deputy chair and one lay member", ((1, ("chair", "deputy_chair")), (1, ("lay",)))),
        ("the chair, the vice-chair or the secretary", ((1, ("chair", "vice_chair", "secretary")),)),
        ("two of the chair, vice-chair and treasurer", ((2, ("chair", "vice_chair", "treasurer")),)),
        (
            "one councillor and the Director of Public Health",
            ((1, ("councillor",)), (1, ("director_public_health",))),
        ),
    ],
)
def test_lists_of_people(text: str, needs: tuple[tuple[int, tuple[str, ...]], ...]) -> None:
    """Item by item, with its alternatives."""
    phrases = phrases_of(text)
    end, found = needed_at(phrases, 0)[-1]
    assert (end, found) == (len(phrases), tuple(Needed(least, terms) for least, terms in needs))


def test_and_with_or_is_not_guessed() -> None:
    """“A and B or C” may mean two things."""
    phrases = phrases_of("the chair and the treasurer or the secretary")
    assert all(end < len(phrases) for end, _ in needed_at(phrases, 0))
