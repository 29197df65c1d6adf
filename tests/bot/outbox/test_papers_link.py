from __future__ import annotations

from bot.outbox.papers_link import where_papers_are
from governance_store.records.ids import MeetingId
from tests.bot.conftest import SAM, Spoken


def test_there_is_a_place_once_an_agenda_was_sent_out(house: Spoken) -> None:
    """And none before."""
    meeting = MeetingId("MTG-2026-001")
    with house.store.reading() as view:
        assert where_papers_are(view, "https://clerk.example.org/", meeting) == ""
    house.done("agenda publish board", SAM)
    with house.store.reading() as view:
        found = where_papers_are(view, "https://clerk.example.org/", meeting)
    assert found == "https://clerk.example.org/agenda/MTG-2026-001"
