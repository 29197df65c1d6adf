"""Whether the terms' distribution list means the people it names, and hands back what means nobody."""

from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.ids import CommitteeId, PersonId
from governance_store.records.person import Person, Post
from governance_store.rules.distribution import Informed, informed
from tests.bot.conftest import Spoken, constituted

DAY = date(2026, 12, 10)


@pytest.fixture
def house() -> Spoken:
    """A board, with a partner and two of one name beside its members."""
    house = constituted()
    house.done('person add "Pia Partner" email pia@alliance.example')
    house.done('person add "Sam Same" email one@example.org')
    house.done('person add "Sam Same" email two@example.org')
    house.done('post add "Audit lead" for "Mia Member"')
    house.done('post add "Research lead"')
    return house


def read(house: Spoken, *lines: str) -> Informed:
    """Whom a list means."""
    listed = "\\n".join(lines)
    house.done(f'tor set board distribution "{listed}"')
    with house.store.reading() as view:
        return informed(view, CommitteeId("COM-001"), DAY)


def named(house: Spoken, *names: str) -> tuple[PersonId, ...]:
    """People by their names."""
    return tuple(one.id for name in names for one in house.all(Person, active=True) if one.name == name)


@pytest.mark.parametrize(
    "line",
    [
        "Pia Partner",
        "pia partner",
        "• Pia Partner.",
        "pia@alliance.example",
        "Northern Cancer Alliance: Pia Partner",
        "Northern Cancer Alliance (Pia Partner)",
        "Pia Partner, Northern Cancer Alliance",
        "Northern Cancer Alliance – Pia Partner",
    ],
)
def test_a_person_is_named_with_or_without_what_they_are(house: Spoken, line: str) -> None:
    """By name or address, beside the body that they speak for."""
    assert read(house, line) == Informed(named(house, "Pia Partner"))


def test_several_people_may_stand_on_a_line_and_each_is_meant_once(house: Spoken) -> None:
    """In the order in which they are named."""
    both = named(house, "Pia Partner", "Mia Member")
    assert read(house, "Pia Partner and Mia Member", "Mia Member") == Informed(both)


def test_a_lead_role_means_its_holder_and_all_leads_every_holder(house: Spoken) -> None:
    """A role that nobody holds is handed back."""
    mia = named(house, "Mia Member")
    assert read(house, "The audit lead") == Informed(mia)
    holders = tuple(one.holder for one in house.all(Post) if one.holder)
    assert len(holders) > 1
    assert read(house, "All leads") == Informed(holders)
    assert read(house, "Research lead") == Informed((), ("Research lead",))


@pytest.mark.parametrize("line", ["Commissioners", "Sam Same", "Pia", "Northwick Hospitals NHS Trust"])
def test_what_means_nobody_who_is_known_is_handed_back(house: Spoken, line: str) -> None:
    """Of two of a name neither is guessed."""
    assert read(house, line) == Informed((), (line,))


def test_whoever_left_is_not_meant(house: Spoken) -> None:
    """The line is handed back from then on."""
    house.done('person leave "Pia Partner"')
    assert read(house, "Pia Partner") == Informed((), ("Pia Partner",))


def test_a_board_without_terms_informs_nobody(house: Spoken) -> None:
    """Nor does one whose terms have no list."""
    with house.store.reading() as view:
        assert informed(view, CommitteeId("COM-001"), DAY) == Informed()
