"""Whether what is kept of an agenda is read back as it was."""

from __future__ import annotations

import msgspec

from governance_store.records.agenda import AgendaItem, ItemKind, ItemState, Purpose, Section
from governance_store.records.ids import AgendaItemId, CommitteeId, MeetingId
from governance_store.records.kinds import kind_of


def test_an_item_is_read_back_as_it_was_written() -> None:
    """Under a stored name that stays, with its statements."""
    item = AgendaItem(
        AgendaItemId("AGI-0001"),
        MeetingId("MTG-2026-001"),
        CommitteeId("COM-001"),
        "MRI backlog",
        3,
        kind=ItemKind.LEARNING,
        statements=("IN-601",),
    )
    kind = kind_of(AgendaItem)
    assert kind.name == "agenda item"
    assert kind.decode(msgspec.json.decode(kind.encode(item))) == item


def test_the_stored_words_stay_as_they_are() -> None:
    """Journals hold them."""
    assert [one.value for one in ItemState] == ["proposed", "accepted", "deferred", "removed"]
    assert [one.value for one in Section] == ["opening", "business", "closing"]
    assert [one.value for one in Purpose] == [
        "decision",
        "approval",
        "discussion",
        "information",
        "assurance",
    ]
    assert [one.value for one in ItemKind][:2] == ["national guidance", "joint working"]
