"""The people and organisations of the demonstration: as many and as various as promised, and nobody real."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest

from bot.bootstrap import House
from bot.demonstration.people import (
    ADMINISTRATOR_EMAIL,
    LEAVER,
    ORGANISATIONS,
    PEOPLE,
    POSTS,
    ROLES,
    WITHOUT_ADDRESS,
)
from governance_store.records.network import Network, Organisation, Sector, Standing
from governance_store.records.person import Person, Post

pytestmark = pytest.mark.slow


def test_every_address_can_belong_to_nobody() -> None:
    """All are of the domain that is reserved for examples."""
    addresses = re.findall(r"\S+@\S+", " ".join((ADMINISTRATOR_EMAIL, *PEOPLE, *ORGANISATIONS, *ROLES)))
    assert len(addresses) > 30
    assert all(address.endswith(".example") for address in addresses)


def test_six_organisations_are_members_and_one_commissions(told: House) -> None:
    """Five trusts and an independent provider, and the commissioner as a partner; a trust is the host."""
    with told.store.reading() as view:
        found = Counter((one.sector, one.standing) for one in view.find(Organisation))
        host = view.get(Network, "NETWORK").host
        assert host is not None
        assert view.get(Organisation, host).sector is Sector.NHS
    assert found == {
        (Sector.NHS, Standing.MEMBER): 5,
        (Sector.INDEPENDENT, Standing.MEMBER): 1,
        (Sector.COMMISSIONER, Standing.PARTNER): 1,
    }


def test_about_thirty_people_of_many_professions(told: House) -> None:
    """Everybody has a profession, and hardly two the same."""
    with told.store.reading() as view:
        people = view.find(Person, active=True)
    assert 30 <= len(people) <= 36
    assert all(one.profession for one in people)
    assert len({one.profession for one in people}) > 20


def test_names_are_such_as_trip_up_careless_programs(told: House) -> None:
    """A Welsh letter, an accent, an apostrophe, a hyphen, and one surname twice."""
    with told.store.reading() as view:
        names = [one.name for one in view.find(Person)]
    letters = {unicodedata.name(letter) for name in names for letter in name if not letter.isascii()}
    assert "LATIN SMALL LETTER Y WITH CIRCUMFLEX" in letters
    assert any("ACUTE" in name for name in letters)
    assert all(any(mark in name for name in names) for mark in ("'", "-"))
    assert [name for name in names if name.endswith(" Davies")] == ["Dr Siân Davies", "Gareth Davies"]


def test_one_person_is_told_by_hand(told: House) -> None:
    """Exactly one person has no address."""
    with told.store.reading() as view:
        assert [one.name for one in view.find(Person, active=True) if not one.emails] == [WITHOUT_ADDRESS]


def test_one_lead_role_is_vacant_since_its_holder_left(told: House) -> None:
    """The record knows who held it."""
    with told.store.reading() as view:
        posts = view.find(Post, active=True)
        (leaver,) = view.find(Person, active=False)
    (vacant,) = [one for one in posts if one.holder is None]
    assert (len(posts), leaver.name, vacant.title) == (len(POSTS), LEAVER, "Radiology nurse lead")
    assert told.store.history(Post, vacant.id)[0].record.holder == leaver.id  # type: ignore[union-attr]
