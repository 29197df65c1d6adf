"""Whose committees are they: as an officer, by a seat, as a deputy?"""

from __future__ import annotations

from governance_store.records.person import Person
from governance_store.rules.committees_of import committees_of
from tests.bot.conftest import Spoken, constituted


def keys(house: Spoken, name: str) -> list[str]:
    """The keys of the committees of somebody."""
    (person,) = house.all(Person, name=name)
    with house.store.reading() as view:
        return [one.key for one in committees_of(view, person.id)]


def test_officers_holders_and_deputies_have_a_part() -> None:
    """Whoever has none of these is of no committee, whatever they may do otherwise."""
    house = constituted()
    house.done('seat deputy SEAT-001 "Owen Pritchard"')
    house.done('committee set mri secretary "Dr Asha Rahman"')
    told = {
        name: keys(house, name) for name in ("Cora Chair", "Dr Asha Rahman", "Owen Pritchard", "Lena Lead")
    }
    assert told == {
        "Cora Chair": ["board"],
        "Dr Asha Rahman": ["board", "mri"],
        "Owen Pritchard": ["board"],
        "Lena Lead": [],
    }


def test_a_dissolved_committee_is_nobodys() -> None:
    """Its officers and seats are of the past."""
    house = constituted()
    house.done("committee dissolve mri because done")
    assert keys(house, "Beth Other") == []
