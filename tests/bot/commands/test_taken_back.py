"""Is whoever leaves taken out of what lies ahead, in the record as in their calendar, by a mail an entry?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP

from bot.bootstrap import Founding
from bot.outbox.drafting import draft
from bot.outbox.rendered import Office
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.nation import Nation
from governance_store.records.person import Person
from tests.bot.commands.test_meeting_series import LINE, called
from tests.bot.commands.test_series import letters_of_last
from tests.bot.conftest import (
    ADA,
    ASHA,
    CALL,
    CONSTITUTION,
    LENA,
    MIA,
    OWEN,
    Spoken,
    network_in_memory,
    words,
)
from tests.stories.calendar_replay import Calendar

ID = "MTG-2026-001"
LEAVE = 'person leave "Dr Asha Rahman"'


def received(house: Spoken, calendar: Calendar, who: str) -> int:
    """Let somebody's calendar follow what leaves now; how many mails that were."""
    mine = [content for address, content in house.delivered(timedelta(minutes=3)) if address == who]
    for content in mine:
        for part in message_from_bytes(content, policy=SMTP).walk():
            if part.get_content_type() == "text/calendar" and not part.get_content_disposition():
                calendar.receive(part.get_content().encode())
    return len(mine)


def kept(house: Spoken, who: str) -> list[datetime]:
    """When the meetings are to which somebody is invited."""
    (person,) = house.all(Person, emails=who)
    asked = house.all(Invitation, person=person.id, withdrawn=False)
    return sorted(house.get(Meeting, one.meeting).starts for one in asked)


def test_a_mail_for_each_entry_leaves_the_calendar_as_the_record_is(house: Spoken) -> None:
    """What was held before stays; nobody else is written to, and all is one commit."""
    calendar = Calendar()
    called(house, LINE)
    house.done("series add board 14 Sep 2027", LENA)
    received(house, calendar, ASHA)
    house.done("meeting move MTG-2027-003 15:00", LENA)
    received(house, calendar, ASHA)
    assert len(calendar.appointments()) == 8
    house.clock.instant = datetime(2027, 4, 1, 9, 0, tzinfo=UTC)
    before = house.commits()
    told = words(house.done(LEAVE))
    assert "no longer invited to the 5 meetings ahead; a last mail for each entry" in told
    assert house.commits() == before + 1
    assert {one.person for one in letters_of_last(house)} == {"PER-007"}
    assert received(house, calendar, ASHA) == 2
    assert [one.starts for one in calendar.appointments()] == kept(house, ASHA)
    assert len(kept(house, ASHA)) == 3


def test_a_series_that_has_not_begun_is_taken_out_whole(house: Spoken) -> None:
    """And the letter says that the meetings go on."""
    calendar = Calendar()
    called(house, LINE)
    received(house, calendar, ASHA)
    house.done(LEAVE)
    letters = letters_of_last(house)
    assert [one.matter for one in letters] == [Matter.MEETING_CANCELLED, Matter.SERIES_CHANGED]
    text = draft(
        Office(house.store, "clerk@example.org", "http://127.0.0.1"), letters[1], house.clock.now()
    ).written.text
    assert "You are no longer invited to these meetings" in text
    assert "Thursday 18 November 2027" in text
    assert (kept(house, ASHA), len(kept(house, MIA))) == ([], 7)


def test_what_had_not_left_is_taken_back_and_nothing_is_told(house: Spoken) -> None:
    """Neither of the meeting nor of the series did they know."""
    called(house, LINE)
    told = words(house.done(LEAVE))
    assert "had not been told of any" in told
    mine = house.all(Letter, person="PER-007")
    assert {one.state for one in mine} == {LetterState.WITHDRAWN}
    assert len(mine) == 2
    assert ASHA not in dict(house.delivered(timedelta(minutes=3)))


def test_a_change_that_waits_is_not_told_before_the_leaving(house: Spoken) -> None:
    """The letter taken back keeps its number, and the last one has its own."""
    called(house, LINE)
    house.delivered()
    house.done("meeting move MTG-2027-003 15:00", LENA)
    (waiting,) = house.all(Letter, person="PER-007", state=LetterState.QUEUED)
    house.done(LEAVE)
    assert house.get(Letter, waiting.id).state is LetterState.WITHDRAWN
    left = house.all(Letter, person="PER-007", state=LetterState.QUEUED)
    assert [one.matter for one in left] == [Matter.MEETING_CANCELLED, Matter.SERIES_CHANGED]


def test_a_meeting_under_way_is_left_as_it_is(house: Spoken) -> None:
    """Only what has not begun is ahead."""
    house.delivered()
    house.clock.instant = datetime(2026, 12, 10, 14, 30, tzinfo=UTC)
    assert "ahead" not in words(house.done(LEAVE))
    assert letters_of_last(house) == []
    assert len(kept(house, ASHA)) == 1


def test_their_deputy_need_not_come_and_whom_they_stood_in_for_has_none(house: Spoken) -> None:
    """As where one invitation is taken back."""
    house.done('tor set board deputies "Members send a named deputy."')
    house.done("apologies board deputy owen", MIA)
    house.delivered()
    mia, owen = house.person(MIA).id, house.person(OWEN).id
    house.done("person leave owen")
    assert house.get(Invitation, f"{ID}:{mia}").deputy is None
    house.done("apologies board deputy lena", MIA)
    house.delivered()
    house.done("person leave mia")
    assert {one.person for one in letters_of_last(house)} == {mia, house.person(LENA).id}
    assert house.get(Invitation, f"{ID}:{owen}").withdrawn


def test_a_silent_network_tells_them_nothing() -> None:
    """They are withdrawn all the same, and nothing waits for the day on which it opens."""
    founding = Founding("nmr", "Northmoor Imaging", Nation.ENG, "Ada Admin", ADA, token="test", silent=True)
    house = network_in_memory(founding)
    for line in CONSTITUTION:
        house.done(line)
    house.done(CALL, LENA)
    called(house, LINE)
    assert "they are told nothing" in words(house.done(LEAVE))
    assert kept(house, ASHA) == []
    assert house.all(Letter, person="PER-007", state=LetterState.QUEUED) == []
