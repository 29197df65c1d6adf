from __future__ import annotations

from bot.outbox.drafting import draft
from bot.outbox.rendered import Office
from bot.outbox.series_drafting import as_of, changes_of_series
from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Meeting
from governance_store.records.series import Series
from templates import Written
from tests.bot.commands.test_meeting_series import LINE, called
from tests.bot.conftest import LENA, MIA, Spoken, buttons
from tests.templates import ics


def last_written(house: Spoken, matter: Matter, who: str = MIA) -> Written:
    """The last letter of a matter to a person, in words."""
    letter = house.all(Letter, person=house.person(who).id, matter=matter)[-1]
    return draft(
        Office(house.store, "clerk@example.org", "http://127.0.0.1"), letter, house.clock.now()
    ).written


def confirm(house: Spoken, line: str) -> None:
    """Say a line and confirm what it shows."""
    house.done(buttons(house.done(line, LENA))[0].line, LENA)


def test_an_invitation_lists_every_date_in_full(house: Spoken) -> None:
    """Once, with the numbers by which they are answered."""
    called(house, LINE)
    text = last_written(house, Matter.SERIES_INVITATION).text
    assert "You are invited to 6 meetings of the Imaging Network Board." in text
    assert "Thursday 16 September 2027   14:00 to 15:30  MTG-2027-005" in text


def test_a_letter_tells_what_its_commit_left(house: Spoken) -> None:
    """Also when it is written after further changes."""
    called(house, LINE)
    house.done("meeting cancel MTG-2027-003 because half term", LENA)
    confirm(house, "series change board from 1 Jun 2027 to third Tuesday")
    confirm(house, 'series cancel SER-2027-002 because "merged"')
    invited = last_written(house, Matter.SERIES_INVITATION)
    assert "Tuesday 20 July 2027" in invited.text
    first = house.all(Letter, person=house.person(MIA).id, matter=Matter.SERIES_INVITATION)[0]
    office = Office(house.store, "clerk@example.org", "http://127.0.0.1")
    assert "You are invited to 6 meetings" in draft(office, first, house.clock.now()).written.text


def test_a_change_says_what_no_longer_holds_and_what_stands(house: Spoken) -> None:
    """And that the new dates come by themselves."""
    called(house, LINE)
    house.done("meeting cancel MTG-2027-003 because half term", LENA)
    confirm(house, "series change board from 1 Jun 2027 to third Tuesday")
    written = last_written(house, Matter.SERIES_CHANGED)
    assert written.subject == "Changed: Imaging Network Board, meetings from Thursday 15 July 2027"
    assert "told in another mail" in written.text
    assert "Thursday 20 May 2027" not in written.text
    assert written.method == "REQUEST"


def test_the_end_of_a_series_says_why(house: Spoken) -> None:
    """And takes the entry out of calendars, where nothing is left of it."""
    called(house, LINE)
    confirm(house, 'series cancel board because "The board is being merged."')
    written = last_written(house, Matter.SERIES_CHANGED)
    assert written.subject.startswith(
        "Cancelled: Imaging Network Board, meetings from Thursday 21 January 2027"
    )
    assert "The board is being merged." in written.text
    assert written.method == "CANCEL"


def test_the_reason_for_short_notice_is_in_the_invitation(house: Spoken) -> None:
    """And at the dates that it concerns."""
    line = "meeting series board Friday every 2 weeks 14:00 1h from Nov 2026 to Dec 2026 holidays skip"
    confirm(house, f'{line} extraordinary because "The contract ends."')
    text = last_written(house, Matter.SERIES_INVITATION).text
    assert "extraordinary, because:\n  The contract ends." in text
    assert text.count("at short notice") == 2


def test_one_meeting_is_told_as_an_occurrence_with_the_numbers_of_both(house: Spoken) -> None:
    """Calendars count changes of the series and of the meeting."""
    called(house, LINE)
    confirm(house, "series cancel board from Nov 2027 because merged")
    house.done("meeting move MTG-2027-002 to 25 Mar 2027", LENA)
    written = last_written(house, Matter.MEETING_CHANGED)
    assert written.calendar is not None
    event = ics.calendar(written.calendar).part("VEVENT")
    assert (event.one("RECURRENCE-ID").value, event.one("DTSTART").value) == (
        "20270318T140000",
        "20270325T140000",
    )
    assert event.one("SEQUENCE").value == "2"


def test_records_as_a_commit_left_them(house: Spoken) -> None:
    """Before it there was none."""
    called(house, LINE)
    seq = house.commits()
    confirm(house, "series cancel board from Nov 2027 because merged")
    before, after = (as_of(house.store, Series, "SER-2027-001", one) for one in (seq, house.commits()))
    assert before is not None
    assert after is not None
    assert (before.sequence, after.sequence) == (0, 1)
    assert as_of(house.store, Series, "SER-2027-001", seq - 1) is None
    meeting = house.get(Meeting, "MTG-2027-001")
    assert [changes_of_series(house.store, meeting, one) for one in (seq, house.commits())] == [0, 1]
    assert changes_of_series(house.store, house.get(Meeting, "MTG-2026-001"), house.commits()) == 0
