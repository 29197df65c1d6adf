"""Whether a document is held against its own meeting, and what would be recorded is told and is all of it."""

from __future__ import annotations

from bot.commands.base import Act, Request, the_network
from bot.commands.minutes_import_proposal import against, propose
from governance_store.records.meeting import Meeting
from templates.engines.word_reading import read_word
from tests.bot.commands.sitting import ID, sitting
from tests.bot.commands.written_minutes import Written, afterwards, plainly
from tests.bot.conftest import SAM, words


def test_what_would_be_recorded_is_recorded_nowhere_yet() -> None:
    """The book holds it, and only what is not there already is to be committed."""
    house = afterwards()
    written = plainly(house)
    before, sam = house.commits(), house.person(SAM)
    with house.store.reading() as view:
        act = Act(house.store, view, sam, Request(sam.id, "", "test", house.clock.now()), the_network(view))
        meeting = view.get(Meeting, ID)
        document = read_word("a.docx", written.file().content)
        found = propose(act, meeting, document)
        assert [one.text for one in found.book.lines][-1] == "send the plan"
        assert len(found.finding.attendance) == 3
        kinds = {type(one).__name__ for one in found.records}
        assert kinds == {"Minutes", "MinuteLine", "Attendance", "Decision", "Action"}
        assert not [one for one in against(view, meeting) if ":minutes" in one], "nothing is minuted yet"
    assert house.commits() == before


def test_the_draft_of_another_meeting_is_refused() -> None:
    """It names the meeting that it is of."""
    house = afterwards()
    written = plainly(house).fact("Meeting", "MTG-2026-099")
    assert "The document is of the meeting MTG-2026-099, and not of MTG-2026-001." in words(
        written.given_back()
    )


def test_apologies_and_interests_are_named_and_recorded_elsewhere() -> None:
    """What is recorded of them already is not told again."""
    house = sitting('meeting declare board asha "Director of ScanCo"')
    written = Written(house).row("Apologies", "Mia Member", "None")
    written.row("Interests declared", "Cora Chair", "Trustee of a charity", "2", "stay")
    reply = written.given_back()
    (table,) = (one for one in reply.parts if getattr(one, "caption", "").startswith("Not taken"))
    assert table.rows == (  # type: ignore[union-attr]
        ("apologies, recorded with “apologies”", "Mia Member None"),
        ("interest, recorded with “meeting declare”", "Cora Chair Trustee of a charity 2 stay"),
    )
