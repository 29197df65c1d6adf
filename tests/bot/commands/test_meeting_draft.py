"""Is a meeting prepared in silence, and opened as if it were called on that day?"""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.reply import Table
from governance_store.records.letter import Letter
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from tests.bot.conftest import ADA, CORA, LENA, MIA, OBI, SAM, Spoken, buttons, words

DRAFT = 'meeting draft board 21 Jan 2027 14:00 90m at "Room 9"'
ID = "MTG-2027-001"


def drafted(house: Spoken) -> str:
    """A draft beside the meeting that the fixture has called; what was answered."""
    return words(house.done(DRAFT, LENA))


def test_a_draft_tells_nobody(house: Spoken) -> None:
    """Nothing is queued and nobody is invited, however often it is changed."""
    letters = len(house.all(Letter))
    drafted(house)
    for line in (
        f"meeting move {ID} to 28 Jan 2027",
        f"meeting move {ID} 2h",
        f'meeting move {ID} at "Room 1"',
    ):
        assert "Nobody has been told" in words(house.done(line, SAM))
    made = house.get(Meeting, ID)
    assert (made.state, made.sequence, made.minutes, made.place) == (MeetingState.DRAFT, 0, 120, "Room 1")
    assert len(house.all(Letter)) == letters
    assert not house.all(Invitation, meeting=ID)


def test_the_reply_says_how_many_messages_opening_sends_to_whom(house: Spoken) -> None:
    """With a person of whom no address is known, who is invited without a message."""
    house.done('person add "Gwen Jones"')
    house.done("seat fill SEAT-003 gwen")
    reply = house.done(DRAFT, LENA)
    assert "Opening it invites 5 people and sends 4 messages." in words(reply)
    (listed,) = [part for part in reply.parts if isinstance(part, Table)]
    assert listed.caption == "Who will be told when it is opened (5)"
    assert next(one.line for one in buttons(reply)) == f"meeting open {ID}"
    before = len(house.all(Letter))
    house.done(f"meeting open {ID}", LENA)
    assert len(house.all(Letter)) == before + 4
    assert len(house.all(Invitation, meeting=ID)) == 5


@pytest.mark.parametrize("who", [ADA, MIA, OBI])
@pytest.mark.parametrize("line", [f"meeting show {ID}", f"attend {ID}", f"apologies {ID}"])
def test_who_may_not_call_meetings_does_not_learn_of_a_draft(house: Spoken, who: str, line: str) -> None:
    """The very same answer as where there is no such meeting."""
    never = words(house.say(line, who))
    drafted(house)
    assert words(house.say(line, who)) == never
    assert f"There is no meeting {ID}" in never


@pytest.mark.parametrize("line", ["meeting list", "meeting list all", "meeting list board"])
def test_drafts_are_listed_for_convenors_alone(house: Spoken, line: str) -> None:
    """Marked as drafts, until they are discarded, and then in the list of all."""
    drafted(house)
    assert ID not in house.done(line, MIA).ids
    reply = house.done(line, CORA)
    (listed,) = [part for part in reply.parts if isinstance(part, Table)]
    assert {row[0]: row[-1] for row in listed.rows}[ID] == "draft"
    house.done(f"meeting cancel {ID}", LENA)
    assert ID not in house.done("meeting list all", MIA).ids
    assert (ID in house.done(line, CORA).ids) is (line == "meeting list all")


def test_a_draft_is_discarded_without_a_reason_and_without_a_message(house: Spoken) -> None:
    """And cannot be changed or opened any more."""
    drafted(house)
    letters = len(house.all(Letter))
    assert "Nobody was told of it" in words(house.done(f"meeting cancel {ID}", LENA))
    assert house.get(Meeting, ID).state is MeetingState.DISCARDED
    assert len(house.all(Letter)) == letters
    for line in (f"meeting move {ID} 3h", f"meeting open {ID}", f"meeting cancel {ID}"):
        assert "discarded" in words(house.say(line, LENA))
    assert "This draft was discarded" in words(house.done(f"meeting show {ID}", LENA))
    assert "There is no meeting" in words(house.say(f"meeting show {ID}", MIA))


def test_opening_counts_the_notice_from_that_day(house: Spoken) -> None:
    """What was in good time when it was drafted may be too late when it is opened."""
    house.done("meeting draft board 25 Nov 2026 14:00 90m", LENA)
    house.clock.forward(timedelta(days=14))
    refused = house.say("meeting open MTG-2026-002", LENA)
    assert "8 clear days' notice; the terms of reference ask for 10" in words(refused)
    assert house.get(Meeting, "MTG-2026-002").state is MeetingState.DRAFT
    assert "As it stands it cannot be opened today" in words(house.done("meeting show MTG-2026-002", LENA))
    opened = house.done('meeting open MTG-2026-002 extraordinary because "the contract ends"', LENA)
    assert "marked as extraordinary: “the contract ends”" in words(opened)
    assert house.get(Meeting, "MTG-2026-002").extraordinary == "the contract ends"


def test_opening_judges_clashes_as_scheduling_does(house: Spoken) -> None:
    """The same committee twice at one time is refused; the same person in two committees is told."""
    house.done("meeting draft board 10 Dec 2026 15:00 90m", LENA)
    assert "is already called for Thursday 10 December 2026, 14:00" in words(
        house.say("meeting open MTG-2026-002", LENA)
    )
    house.done("committee set mri secretary sam")
    house.done("meeting draft mri 10 Dec 2026 14:30 90m", LENA)
    told = words(house.done("meeting open MTG-2026-003", LENA))
    assert "Sam Secretary is invited to both" in told


@pytest.mark.parametrize("opened", [False, True])
def test_a_draft_and_a_call_come_to_the_same_record(house: Spoken, opened: bool) -> None:
    """A draft that is opened is a meeting like any other."""
    if opened:
        drafted(house)
        house.done(f"meeting open {ID}", LENA)
    else:
        house.done(DRAFT.replace("draft", "schedule"), LENA)
    made = house.get(Meeting, ID)
    assert (made.state, made.sequence, made.uid) == (
        MeetingState.SCHEDULED,
        0,
        "mtg-2027-001.test@nmr.network-clerk",
    )
    assert len(house.all(Letter)) == 8
    assert list(house.store.commits())[-1].verb == "meeting.scheduled"


def test_the_invitation_names_who_opened_it_and_when(house: Spoken) -> None:
    """Not who drafted it: calling is what counts."""
    drafted(house)
    house.clock.forward(timedelta(days=3))
    house.delivered()
    house.done(f"meeting open {ID}", CORA)
    mails = house.delivered()
    assert len(mails) == 4
    assert all(b"Called by: Cora Chair, on Thursday 5 November 2026" in content for _, content in mails)


def test_a_committee_alone_means_the_draft_where_there_is_nothing_else(house: Spoken) -> None:
    """For those who may call its meetings."""
    house.done("meeting draft mri 10 Dec 2026 14:30 90m", LENA)
    assert "changed" in words(house.done("meeting move mri 2h", LENA))
    assert "Beth" not in words(house.say("attend mri", "beth.other@example.org"))
    assert "has no meeting ahead" in words(house.say("meeting show mri", MIA))
    assert "is called for" in words(house.done("meeting open mri", LENA))


def test_where_a_draft_and_a_meeting_may_be_meant_people_are_asked(house: Spoken) -> None:
    """Each answer carries the identifier and all that was said."""
    drafted(house)
    reply = house.say("meeting move board 2h", LENA)
    assert "Which one?" in words(reply)
    assert {one.line for one in buttons(reply)} == {
        "meeting move MTG-2026-001 120m",
        f"meeting move {ID} 120m",
    }
    assert [one.label for one in buttons(reply)][-1] == f"Thursday 21 January 2027, 14:00 (draft, {ID})"
    assert house.say("meeting show board", MIA).ids == ("MTG-2026-001",)


def test_nobody_answers_for_a_draft(house: Spoken) -> None:
    """Who may know of it hears what it is."""
    drafted(house)
    told = words(house.say(f"attend {ID}", CORA))
    assert (
        f"{ID} is a draft, so nobody is invited to it yet. It has not been opened: “meeting open {ID}”"
        in told
    )
    assert "is a draft, so nobody can be invited to it yet" in words(house.say(f"meeting invite {ID}", LENA))


def test_attend_alone_never_means_a_draft(house: Spoken) -> None:
    """Also for who prepares it."""
    house.done("meeting draft board 3 Dec 2026 14:00 90m", LENA)
    assert house.done("attend board", CORA).ids == ("MTG-2026-001",)


def test_opening_what_is_called_already_says_so(house: Spoken) -> None:
    """And invites nobody twice."""
    letters = len(house.all(Letter))
    assert "is called already: everybody was invited then" in words(house.say("meeting open board", LENA))
    house.done("meeting cancel board because snow", LENA)
    assert "is cancelled" in words(house.say("meeting open MTG-2026-001", LENA))
    assert len(house.all(Letter)) == letters


def test_a_draft_in_the_past_is_refused(house: Spoken) -> None:
    """Drafted so, moved so, or grown old."""
    assert "is in the past" in words(house.say("meeting draft board 2 Nov 2026 08:00 90m", LENA))
    drafted(house)
    assert "is in the past" in words(house.say(f"meeting move {ID} to 2 Nov 2026 08:00", LENA))
    house.clock.forward(timedelta(days=100))
    assert "is in the past" in words(house.say(f"meeting open {ID}", LENA))
    assert ID in house.done("meeting list", LENA).ids


def test_a_committee_that_lacks_something_can_be_drafted_for(house: Spoken) -> None:
    """What it lacks is said, and is needed only when the draft is opened."""
    house.done('committee add "Physics Group" short physics parent board')
    told = words(house.done("meeting draft physics 21 Jan 2027 14:00 90m", LENA))
    assert "As it stands it cannot be opened today" in told
    assert "has no chair" in told
    assert "has no chair" in words(house.say(f"meeting open {ID}", LENA))


def test_a_draft_counts_as_no_meeting_of_the_committee(house: Spoken) -> None:
    """Another may be called for its very time, and setting up still asks for one."""
    house.done("meeting draft mri 21 Jan 2027 14:00 90m", LENA)
    assert "meeting schedule mri" in str(house.done("start", LENA).parts)
    assert house.say("meeting schedule mri 21 Jan 2027 14:00 90m", LENA).ok


def test_a_draft_of_a_dissolved_committee_is_not_opened(house: Spoken) -> None:
    """It can only be discarded."""
    house.done("meeting draft mri 21 Jan 2027 14:00 90m", LENA)
    house.done('committee dissolve mri because "its work is done"')
    assert "MRI Safety Group is dissolved" in words(house.say(f"meeting open {ID}", LENA))
    assert house.say(f"meeting cancel {ID}", LENA).ok
