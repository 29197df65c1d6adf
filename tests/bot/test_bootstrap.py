from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.bootstrap import Founding, NoSuchPerson, found_network, open_house, person_with
from bot.commands.base import Request
from bot.config import SECRET_FILE, Config
from governance_store import JournalUnreadable
from governance_store.clock import FixedClock
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.records.person import Grant, Permission
from tests.bot.conftest import ADA, NOW, Spoken

FOUNDING = Founding("nmr", "Northmoor Imaging", Nation.WLS, "Ada Admin", ADA)


def _config(directory: Path) -> Config:
    return Config(directory / "data", "", "clerk@example.org", "http://127.0.0.1", 0)


def test_a_founded_network_is_opened_again(tmp_path: Path) -> None:
    """What `clerk init` wrote is what another process reads: the network and its administrator."""
    found_network(_config(tmp_path), FixedClock(NOW), FOUNDING)
    house = open_house(_config(tmp_path), FixedClock(NOW))
    ada = person_with(house, ADA)
    reply = house.conversation.answer(Request(ada.id, "organisation add “A Trust” nhs", "test", NOW))
    assert reply.ok
    assert house.store.head().seq == 2


def test_founding_writes_what_was_given(tmp_path: Path) -> None:
    """The network keeps its nation; it is no demonstration unless that is said; it has a token of its own."""
    house = found_network(_config(tmp_path), FixedClock(NOW), FOUNDING)
    with house.store.reading() as view:
        network = view.get(Network, "NETWORK")
    assert (network.nation, network.demonstration) == (Nation.WLS, False)
    assert network.token


def test_two_networks_of_one_key_have_different_tokens(tmp_path: Path) -> None:
    """Calendar entries of two networks that happen to be called alike are not taken for each other's."""
    tokens = set()
    for name in ("one", "two"):
        house = found_network(_config(tmp_path / name), FixedClock(NOW), FOUNDING)
        with house.store.reading() as view:
            tokens.add(view.get(Network, "NETWORK").token)
    assert len(tokens) == 2


def test_a_second_founding_is_refused(tmp_path: Path) -> None:
    """A record that is there is never begun anew, and its secret stays what it was."""
    found_network(_config(tmp_path), FixedClock(NOW), FOUNDING)
    before = (tmp_path / "data" / SECRET_FILE).read_bytes()
    with pytest.raises(JournalUnreadable):
        found_network(_config(tmp_path), FixedClock(NOW), replace(FOUNDING, name="Another"))
    assert (tmp_path / "data" / SECRET_FILE).read_bytes() == before


def test_a_given_secret_is_not_written_down(tmp_path: Path) -> None:
    """Where the environment gives the secret, no file holds another."""
    found_network(replace(_config(tmp_path), given_secret="given"), FixedClock(NOW), FOUNDING)
    assert not (tmp_path / "data" / SECRET_FILE).exists()


@pytest.mark.parametrize("spelt", [ADA, ADA.upper(), "Ada.Admin@Example.ORG"])
def test_a_person_is_found_by_address_however_it_is_spelt(house: Spoken, spelt: str) -> None:
    """Addresses are compared without case."""
    assert person_with(house.house, spelt).name == "Ada Admin"


@pytest.mark.parametrize("address", ["nobody@example.org", "", "ada", "Ada Admin"])
def test_an_address_that_nobody_has_is_refused(house: Spoken, address: str) -> None:
    """The sentence names the address and where to look."""
    with pytest.raises(NoSuchPerson, match="person list"):
        person_with(house.house, address)


def test_a_person_who_left_is_not_found(house: Spoken) -> None:
    """Who no longer takes part does not speak."""
    house.done('person leave "Owen Pritchard"')
    with pytest.raises(NoSuchPerson):
        person_with(house.house, "owen.pritchard@example.org")


def test_the_first_administrator_holds_that_grant(bare: Spoken) -> None:
    """Who founds a network can set it up, and is nothing more."""
    assert [grant.permission for grant in bare.all(Grant)] == [Permission.ADMINISTRATOR]
