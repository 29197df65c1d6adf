from __future__ import annotations

import pytest

from governance_store.rules.quorum.noting import without_notes


def test_what_was_noted_before_is_noted_again() -> None:
    """The printed English of a rule keeps it word for word."""
    clause = "The quorum is three. Beside the quorum it is said: “tea is served”."
    assert without_notes(clause) == ("The quorum is three. ", ("tea is served",))


@pytest.mark.parametrize(
    ("clause", "bare"),
    [
        ("Three members, one of whom may be a deputy", "Three members"),
        ("Three members, none of whom may be a deputy", "Three members, none of whom may be a deputy"),
        ("Three members, up to two of whom may be lay", "Three members, up to two of whom may be lay"),
    ],
)
def test_what_may_be_so_asks_for_nothing(clause: str, bare: str) -> None:
    """“May” lets; with “none” and “up to” it forbids."""
    assert without_notes(clause)[0] == bare
