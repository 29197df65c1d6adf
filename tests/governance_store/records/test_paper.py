"""Whether what is kept of papers and of agendas sent out is read back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from governance_store.records.ids import AgendaItemId, MeetingId, PaperId, PersonId, edition_id
from governance_store.records.kinds import kind_of
from governance_store.records.paper import AgendaEdition, Entered, Paper

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
MEETING, ITEM, WHO = MeetingId("MTG-2026-001"), AgendaItemId("AGI-0001"), PersonId("PER-001")


def test_a_paper_is_read_back_as_it_was_written() -> None:
    """Under a stored name that stays."""
    kind = kind_of(Paper)
    paper = Paper(PaperId("PAP-0001"), MEETING, ITEM, 2, NOON, WHO, "a.pdf", "application/pdf", "sha256:0")
    assert kind.name == "paper"
    assert kind.decode(msgspec.json.decode(kind.encode(paper))) == paper


def test_an_edition_is_read_back_as_it_was_written() -> None:
    """With the version of each item, and its paper."""
    kind = kind_of(AgendaEdition)
    entered = (Entered(ITEM, 3, PaperId("PAP-0001")), Entered(ITEM, 1))
    edition = AgendaEdition(edition_id(MEETING, 2), MEETING, 2, NOON, WHO, entered)
    assert (kind.name, edition.id) == ("agenda edition", "MTG-2026-001:agenda-2")
    assert kind.decode(msgspec.json.decode(kind.encode(edition))) == edition
