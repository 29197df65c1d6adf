from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from bot.commands.base import Act, Request, the_network
from bot.commands.in_words import changes_in_words, fields_in_words, verb_in_words
from governance_store.records.committee import Committee, Seat
from governance_store.records.kinds import KINDS
from governance_store.records.letter import Letter
from governance_store.records.network import Network, Organisation
from tests.bot.conftest import ADA, Spoken


@contextmanager
def acting(house: Spoken) -> Iterator[Act]:
    """What a command would work with."""
    person = house.person(ADA)
    with house.store.reading() as view:
        request = Request(person.id, "", "test", house.clock.now())
        yield Act(house.store, view, person, request, the_network(view))


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        ("meeting.scheduled", "meeting scheduled"),
        ("seat.deputy-named", "seat deputy named"),
        ("terms.set", "terms of reference set"),
        ("payload.erased", "details erased"),
    ],
)
def test_verbs_are_said_in_words(verb: str, said: str) -> None:
    """The stored name of what happened is not shown to people."""
    assert verb_in_words(verb) == said


def test_fields_are_told_with_labels_and_names(still_house: Spoken) -> None:
    """People by name, yes and no, dates in full, lengths in words."""
    with acting(still_house) as act:
        board = dict(fields_in_words(act, still_house.get(Committee, "COM-001")))
        seat = dict(fields_in_words(act, still_house.get(Seat, "SEAT-002")))
        network = dict(fields_in_words(act, still_house.get(Network, "NETWORK")))
        trust = dict(fields_in_words(act, still_house.get(Organisation, "ORG-001")))
    assert (board["chair"], board["usual time"], board["usual length"]) == (
        "Cora Chair", "14:00", "1 hour 30 minutes",
    )  # fmt: skip
    assert (seat["voting"], seat["holder"], seat["committee"]) == (
        "no",
        "Mia Member",
        "Imaging Network Board",
    )
    assert (network["nation"], network["host"]) == ("England", "Northmoor Hospitals NHS Trust")
    assert trust["sector"] == "NHS"


def test_what_a_letter_tells_of_is_said_in_words(still_house: Spoken) -> None:
    """Its versions, not the shape in which they are kept."""
    with acting(still_house) as act:
        letter = dict(fields_in_words(act, still_house.get(Letter, "LTR-00001")))
    assert letter["tells of"] == (
        "meeting MTG-2026-001 as of its version 1, invitation MTG-2026-001:PER-003 as of its version 1"
    )


def test_changes_name_what_differs_and_nothing_else(still_house: Spoken) -> None:
    """Also what is there no more."""
    board = still_house.get(Committee, "COM-001")
    with acting(still_house) as act:
        told = changes_in_words(act, board, replace(board, chair=None, place="", usual_minutes=60))
        assert told == "chair: vacant; place: nothing; usual length: 1 hour"
        assert changes_in_words(act, board, board) == ""


def test_nothing_of_the_machine_shows(still_house: Spoken) -> None:
    """Whatever is recorded, no value is told as the program holds it."""
    with acting(still_house) as act:
        for kind in KINDS.values():
            for record in act.view.find(kind.type):
                told = "; ".join(f"{label}: {value}" for label, value in fields_in_words(act, record))
                assert not re.search(r"None|True|False|\w\(|<|\d{4}-\d\d-\d\d \d|_", told), told
