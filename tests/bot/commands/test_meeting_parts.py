"""Of what is a new meeting made?"""

from __future__ import annotations

from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from tests.bot.conftest import LENA, Spoken


def test_a_meeting_takes_the_committees_usual_place_and_time(house: Spoken) -> None:
    """Unless another was said; its identity for calendars is the network's own."""
    house.done("meeting schedule board 21 Jan 2027", LENA)
    made = house.get(Meeting, "MTG-2027-001")
    assert (made.place, made.minutes, made.state) == ("Room 4, Infirmary", 90, MeetingState.SCHEDULED)
    assert made.uid == "mtg-2027-001.test@nmr.network-clerk"


def test_an_invitation_begins_without_an_answer(house: Spoken) -> None:
    """One person, one meeting, under an identifier that says both."""
    one = house.all(Invitation, meeting="MTG-2026-001")[0]
    assert (one.id, one.answer) == (f"MTG-2026-001:{one.person}", Answer.NONE)
