"""Whether what is kept of interests is read back as it was, and an older network has no kinds of its own."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec

from governance_store.records.ids import InterestId, PersonId, return_id
from governance_store.records.interest import Interest, InterestsReturn
from governance_store.records.kinds import kind_of
from governance_store.records.network import Network

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)
WHO, DAY = PersonId("PER-001"), date(2026, 12, 1)


def test_they_are_read_back_as_they_were_written() -> None:
    """Under stored names that stay."""
    for name, told in (
        ("interest", Interest(InterestId("INT-0001"), WHO, "Director", "financial", NOON, WHO)),
        ("interest", Interest(InterestId("INT-0002"), WHO, "x", "y", NOON, WHO, DAY, DAY)),
        ("interests return", InterestsReturn(return_id(WHO), WHO, NOON, nil=True)),
    ):
        kind = kind_of(type(told))
        assert kind.name == name
        assert kind.decode(msgspec.json.decode(kind.encode(told))) == told


def test_a_network_that_was_written_before_has_no_kinds_of_its_own() -> None:
    """Old journals stay readable."""
    old = {"id": "NETWORK", "key": "nmr", "name": "Northmoor", "nation": "ENG"}
    assert kind_of(Network).decode(old).interest_kinds == ()
