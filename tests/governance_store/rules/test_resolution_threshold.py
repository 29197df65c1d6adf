"""Whether the threshold of a written resolution is read as written, and never replaced by another."""

from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.ids import CommitteeId
from governance_store.rules.resolution_threshold import (
    USUAL,
    NotUnderstood,
    Threshold,
    read_threshold,
    threshold_on,
)
from tests.bot.conftest import Spoken, constituted

DAY = date(2026, 12, 10)


@pytest.mark.parametrize(
    ("said", "of", "needed"),
    [
        (USUAL, 7, 7),
        ("unanimity", 7, 7),
        ("every member entitled to vote", 3, 3),
        ("three quarters of the members entitled to vote", 7, 6),
        ("75%", 8, 6),
        ("agreed by two thirds of the voting members.", 7, 5),
        ("a simple majority of the members", 8, 5),
        ("more than half of all members", 7, 4),
        ("at least five members", 7, 5),
    ],
)
def test_it_is_read_as_committees_say_it(said: str, of: int, needed: int) -> None:
    """And what was understood is printed in words that come to the same."""
    read = read_threshold(said)
    assert isinstance(read, Threshold)
    assert read.needed(of) == needed
    again = read_threshold(read.words)
    assert isinstance(again, Threshold)
    assert [again.needed(size) for size in range(1, 40)] == [read.needed(size) for size in range(1, 40)]


@pytest.mark.parametrize("said", ["the chair and three members", "whoever is keen", "the trusts"])
def test_what_is_not_understood_is_named(said: str) -> None:
    """And nothing is put in its place."""
    read = read_threshold(said)
    assert isinstance(read, NotUnderstood)
    assert "I did not understand" in read.sentence


def holding(house: Spoken) -> Threshold | NotUnderstood | None:
    """What holds for the board."""
    with house.store.reading() as view:
        return threshold_on(view, CommitteeId("COM-001"), DAY)


def test_nothing_holds_where_the_terms_do_not_allow_it() -> None:
    """Nor where they say no."""
    house = constituted()
    assert holding(house) is None
    house.done("tor set board written resolution no")
    assert holding(house) is None


def test_the_terms_set_it_else_the_quorum_clause_else_all_agree() -> None:
    """In that order."""
    house = constituted()
    house.done("tor set board written resolution yes")
    assert holding(house) == read_threshold(USUAL)
    clause = "The quorum is two members. A written resolution must be agreed by three members."
    house.done(f'tor set board quorum "{clause}"')
    assert holding(house) == read_threshold("three members")
    house.done('tor set board threshold "two thirds of the members"')
    assert holding(house) == read_threshold("two thirds of the members")
