"""Is every record that a letter names found in the version that it names?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.outbox.rendered import NamesNothing, all_named, named, record_in
from governance_store.records.committee import Committee
from governance_store.records.letter import Letter
from governance_store.records.meeting import Invitation, Meeting
from tests.bot.outbox.scene import CALLED, MEETING, call, house, letter_of, move


def test_the_version_is_the_one_that_is_named() -> None:
    """Not the one that holds now."""
    store = house()
    first = call(store)[0]
    move(store, replace(CALLED, place="Elsewhere", sequence=1))
    assert record_in(named(store, letter_of(store, first), Meeting)).place == CALLED.place


def test_all_of_a_kind_are_found_in_their_order() -> None:
    """A notice may tell of several records."""
    store = house()
    letter = letter_of(store, call(store)[0])
    assert [one.id for one in all_named(store, letter, Meeting)] == [MEETING]
    assert len(all_named(store, letter, Invitation)) == 1
    assert all_named(store, letter, Letter) == ()


def test_a_letter_that_names_none_says_so() -> None:
    """In a sentence."""
    store = house()
    with pytest.raises(NamesNothing, match="names no committee"):
        named(store, letter_of(store, call(store)[0]), Committee)
