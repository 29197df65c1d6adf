from __future__ import annotations

from governance_store.records.ids import NETWORK, OrganisationId
from governance_store.records.kinds import kind_of
from governance_store.records.nation import Nation
from governance_store.records.network import Network, Organisation, Sector, Standing


def test_a_network_is_no_demonstration_unless_it_says_so() -> None:
    """A real network never looks like one of fictional people, and keeps the time of London."""
    network = Network(NETWORK, "nmr", "Northmoor Imaging", Nation.ENG)
    assert (network.demonstration, network.zone, network.host) == (False, "Europe/London", None)


def test_an_organisation_is_a_member_unless_it_is_said_otherwise() -> None:
    """Most organisations are listed because they are members."""
    assert Organisation(OrganisationId("ORG-001"), "nht", "NHT", Sector.NHS).standing is Standing.MEMBER


def test_the_stored_names_stay_as_they_are() -> None:
    """Journals hold these words; a rename would make old ones unreadable."""
    assert (kind_of(Network).name, kind_of(Organisation).name) == ("network", "organisation")
    assert [one.value for one in Sector] == ["nhs", "independent", "commissioner", "other"]
    assert [one.value for one in Standing] == ["invited", "member", "partner", "left"]
