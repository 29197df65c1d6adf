from __future__ import annotations

from bot.outbox.meeting_drafting import meeting_in_words, who_acted
from bot.outbox.rendered import Office
from governance_store.records.meeting import Meeting
from tests.bot.conftest import LENA, SAM, Spoken

ID = "MTG-2026-001"


def test_a_meeting_is_told_as_a_version_has_it(house: Spoken) -> None:
    """When, where and by whom it was called, by the version that is asked for; where papers are, by now."""
    house.done("meeting move board to 17 Dec 2026 15:00", LENA)
    house.done("agenda publish board", SAM)
    office = Office(house.store, "clerk@example.org", "http://127.0.0.1")
    first, second = (
        meeting_in_words(office, one, house.clock.now()) for one in house.store.history(Meeting, ID)
    )
    assert (first.day, second.day) == ("Thursday 10 December 2026", "Thursday 17 December 2026")
    assert (first.sequence, second.sequence) == (0, 1)
    assert {one.called_by for one in (first, second)} == {"Lena Lead"}
    assert second.papers == "http://127.0.0.1/agenda/MTG-2026-001"
    assert {one.name for one in second.guests} >= {"Cora Chair", "Dr Asha Rahman"}


def test_who_acted_is_told_by_name(house: Spoken) -> None:
    """A commit of the clerk's own is nobody's."""
    first, *_ = house.store.commits()
    with house.store.reading() as view:
        assert who_acted(view, house.store.history(Meeting, ID)[0].commit) == "Lena Lead"
        assert who_acted(view, first) == ""
