from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.reply import Mood
from governance_store.records.meeting import Meeting
from tests.bot.conftest import LENA, Spoken, answers_of, buttons, moods, the_form, words

WHY = 'extraordinary because "the scanner failed"'


def called(house: Spoken) -> Meeting:
    """The meeting that was called last."""
    return house.all(Meeting)[-1]


@pytest.mark.parametrize(
    ("notice", "too_soon", "soon_enough", "by"),
    [
        # Today is Monday 2 November 2026.
        pytest.param("10 clear days", "12 Nov", "13 Nov", "Sunday 1 November", id="clear days"),
        pytest.param("10 days", "11 Nov", "12 Nov", "Sunday 1 November", id="days"),
        pytest.param("5 working days", "6 Nov", "9 Nov", "Friday 30 October", id="working days"),
        pytest.param("5 clear working days", "9 Nov", "10 Nov", "Friday 30 October", id="clear working days"),
        pytest.param("2 weeks", "15 Nov", "16 Nov", "Sunday 1 November", id="weeks"),
        pytest.param("1 month", "1 Dec", "2 Dec", "Sunday 1 November", id="months"),
        pytest.param("38 clear working days", "24 Dec", "29 Dec", "Friday 30 October", id="over Christmas"),
    ],
)
def test_notice_is_judged_to_the_day(
    house: Spoken, notice: str, too_soon: str, soon_enough: str, by: str
) -> None:
    """A day too late is refused with the last day on which it could be called; the next day is accepted."""
    house.done(f"tor set board notice {notice}")
    before = house.commits()
    told = words(house.say(f"meeting schedule board {too_soon} 2026 18:00", LENA))
    assert f"had to be called by {by} 2026" in told
    assert f"ask for {notice.split(maxsplit=1)[0]}" in told
    assert house.commits() == before
    reply = house.done(f"meeting schedule board {soon_enough} 2026 18:00", LENA)
    assert f"ask for {notice.split(maxsplit=1)[0]}" in words(reply)
    assert called(house).extraordinary == ""


def test_the_bank_holidays_of_the_nation_count_for_notice(house: Spoken) -> None:
    """A month of working days is longer in a nation that keeps a bank holiday in it."""
    house.done("tor set board notice 21 working days")
    assert house.say("meeting schedule board 1 Dec 2026 18:00", LENA).ok
    house.done("network set nation scotland")  # St Andrew's Day, 30 November
    assert not house.say("meeting schedule board 1 Dec 2026 20:00", LENA).ok


def test_short_notice_wants_a_reason_and_is_marked(house: Spoken) -> None:
    """Refused without; with one it is called, marked, and the reason is kept with the entry."""
    refused = house.say("meeting schedule board tomorrow 2pm", LENA)
    assert "say why: extraordinary because" in words(refused)
    assert [field.name for field in the_form(refused).fields if field.fault] == ["extraordinary"]
    reply = house.done(f"meeting schedule board tomorrow 2pm {WHY}", LENA)
    assert called(house).extraordinary == "the scanner failed"
    assert "marked as extraordinary: “the scanner failed”." in words(reply)
    assert list(house.store.commits())[-1].reason == "the scanner failed"


def test_terms_without_a_notice_ask_for_none(house: Spoken) -> None:
    """A committee that has terms but no notice clause may meet tomorrow."""
    house.done('committee add "CT Group" short ct chair owen')
    house.done('seat add ct "Radiographer" for asha')
    house.done('tor set ct quorum "two members"')
    assert "ask for no notice" in words(house.done("meeting schedule ct tomorrow 10:00 1h", LENA))


def test_everything_that_a_committee_lacks_is_said_at_once(house: Spoken) -> None:
    """Terms, chair and members, each with the line that mends it."""
    house.done('committee add "CT Group" short ct')
    told = words(house.say("meeting schedule ct 10 Dec 2026 10:00 1h", LENA))
    for line in ("tor set ct", "committee set ct chair", "seat add ct"):
        assert f"“{line}" in told


def test_seats_that_are_all_vacant_are_no_members(house: Spoken) -> None:
    """The refusal names a seat to fill."""
    house.done('committee add "CT Group" short ct chair owen')
    house.done('seat add ct "Radiographer"')
    house.done("tor set ct notice 1 day")
    told = words(house.say("meeting schedule ct 10 Dec 2026 10:00 1h", LENA))
    assert "every seat is vacant; fill one with “seat fill SEAT-005" in told


@pytest.mark.parametrize(
    ("when", "said"),
    [
        pytest.param("1 Nov 2026 14:00", "is in the past: today is Monday 2 November 2026", id="yesterday"),
        pytest.param(f"2 Nov 2026 8:59 {WHY}", "it is Monday 2 November 2026, 09:00 now", id="a minute ago"),
        pytest.param(f"today 9:00 {WHY}", "is in the past", id="this very minute"),
        pytest.param("10 Dec 2026 16:00-14:00", "The end, 14:00, is before the start, 16:00", id="end first"),
        pytest.param("10 Dec 2026 16:00-16:00", "no length", id="no length"),
        pytest.param("10 Dec 2026 16:00 0m", "no time at all", id="no time at all"),
        pytest.param("10 Dec 2026 16:00 25h", "longer than a day", id="longer than a day"),
        pytest.param("10 Dec 2026 16:00-17:00 90m", "is 1 hour, not 1 hour 30 minutes", id="two lengths"),
        pytest.param("31 Nov 2026 16:00", "November has 30 days", id="a day that is not"),
        pytest.param("28 Mar 2027 01:30", "does not exist: the clocks go forward", id="a time left out"),
        pytest.param("31 Oct 2027 01:30", "happens twice: the clocks go back", id="a time that comes twice"),
        pytest.param("28 Mar 2027 0:30-1:30", "does not exist", id="an end left out"),
        pytest.param("31 Oct 2027 0:30-1:30", "happens twice", id="an end that comes twice"),
    ],
)
def test_a_time_that_cannot_be_is_refused(house: Spoken, when: str, said: str) -> None:
    """With the reason in words, and nothing written down."""
    before = house.commits()
    reply = house.say(f"meeting schedule board {when}", LENA)
    assert not reply.ok
    assert said in words(reply)
    assert house.commits() == before


@pytest.mark.parametrize(
    ("when", "minutes", "starts"),
    [
        pytest.param("31 Oct 2027 0:30-2:30", 180, datetime(2027, 10, 30, 23, 30, tzinfo=UTC), id="back"),
        pytest.param("28 Mar 2027 0:30-2:30", 60, datetime(2027, 3, 28, 0, 30, tzinfo=UTC), id="forward"),
        pytest.param("1 Jul 2027 14:00-15:30", 90, datetime(2027, 7, 1, 13, 0, tzinfo=UTC), id="summer time"),
    ],
)
def test_a_span_is_as_long_as_the_time_that_passes(
    house: Spoken, when: str, minutes: int, starts: datetime
) -> None:
    """In the night in which the clocks change the end still comes when the clocks show it."""
    reply = house.done(f"meeting schedule board {when}", LENA)
    assert (called(house).starts, called(house).minutes) == (starts, minutes)
    assert when.rsplit(maxsplit=1)[-1].split("-")[1] in words(reply)


@pytest.mark.parametrize(
    ("when", "said"),
    [
        pytest.param("25 Dec 2026", "a bank holiday in England (Christmas Day)", id="bank holiday"),
        pytest.param("28 Dec 2026", "a bank holiday in England (Boxing Day)", id="a day in place"),
        pytest.param("12 Dec 2026", "Saturday 12 December 2026 is at the weekend", id="weekend"),
        pytest.param("16 Dec 2026 23:30", "ends on the next day, Thursday 17 December 2026", id="night"),
    ],
)
def test_what_is_worth_knowing_of_a_day_is_said(house: Spoken, when: str, said: str) -> None:
    """It is called all the same: people may know what they do."""
    reply = house.done(f"meeting schedule board {when}", LENA)
    assert moods(reply) == [Mood.GOOD, Mood.WARNING]
    assert said in words(reply)


def test_a_bank_holiday_of_another_nation_is_not_said(house: Spoken) -> None:
    """2 January is one in Scotland alone; the network is in England until it says otherwise."""
    assert "bank holiday" not in words(house.done("meeting schedule board 4 Jan 2027 10:00", LENA))
    house.done("network set nation scotland")
    told = words(house.done("meeting schedule board 4 Jan 2027 16:00", LENA))
    assert "a bank holiday in Scotland" in told


def test_a_committee_is_not_in_two_meetings_at_once(house: Spoken) -> None:
    """The meeting that is there already is named, with the line that moves it; one right after it is fine."""
    reply = house.say("meeting schedule board 10 Dec 2026 15:00", LENA)
    assert not reply.ok
    assert "already called for Thursday 10 December 2026, 14:00 (MTG-2026-001)" in words(reply)
    assert "meeting move MTG-2026-001" in words(reply)
    assert house.say("meeting schedule board 10 Dec 2026 15:30", LENA).ok
    assert house.say("meeting schedule board 10 Dec 2026 12:30", LENA).ok


def test_a_cancelled_meeting_stands_in_nobodys_way(house: Spoken) -> None:
    """Its hours are free again."""
    house.done('meeting cancel board because "quorum"', LENA)
    assert house.say("meeting schedule board 10 Dec 2026 14:00", LENA).ok


def test_another_meeting_of_the_same_people_is_named_with_them(house: Spoken) -> None:
    """One, two, or more people: each as a sentence says it."""
    assert "invited to both" not in words(house.done("meeting schedule mri 10 Dec 2026 15:00 1h", LENA))
    house.done('meeting cancel mri because "again"', LENA)
    house.done('seat add mri "Radiologist" for asha')
    told = words(house.done("meeting schedule mri 10 Dec 2026 15:00 1h", LENA))
    assert "Imaging Network Board meets at that time (Thursday 10 December 2026, 14:00" in told
    assert "and Dr Asha Rahman is invited to both" in told
    house.done('meeting cancel mri because "again"', LENA)
    house.done('seat add mri "Provider" for mia')
    told = words(house.done("meeting schedule mri 10 Dec 2026 15:00 1h", LENA))
    assert "Dr Asha Rahman and Mia Member are invited to both" in told
    house.done('meeting cancel mri because "again"', LENA)
    house.done('seat add mri "Chair of the board" for cora')
    house.done('seat add mri "Secretary" for sam')
    told = words(house.done("meeting schedule mri 10 Dec 2026 13:30 2h", LENA))
    assert "Cora Chair, Dr Asha Rahman, Mia Member and 1 other are invited to both" in told


def test_a_meeting_of_the_day_before_that_runs_into_it_is_seen(house: Spoken) -> None:
    """A long meeting is found although it began the day before."""
    house.done('seat add mri "Radiologist" for asha')
    house.done("meeting schedule mri 9 Dec 2026 20:00 20h", LENA)
    told = words(house.done("meeting move board 10 Dec 2026 15:30", LENA))
    assert "invited to both" in told


def test_what_is_usual_is_taken_where_nothing_is_said(house: Spoken) -> None:
    """Time, length, place and link of the committee stand in."""
    house.done("committee set board link https://example.org/board")
    house.done("meeting schedule board 21 Jan 2027", LENA)
    one = called(house)
    assert (one.starts, one.minutes) == (datetime(2027, 1, 21, 14, 0, tzinfo=UTC), 90)
    assert (one.place, one.link) == ("Room 4, Infirmary", "https://example.org/board")


def test_what_is_neither_said_nor_usual_is_asked_for(house: Spoken) -> None:
    """The form opens with what was understood, and asks for time and length at once."""
    reply = house.say("meeting schedule mri 21 Jan 2027", LENA)
    form = the_form(reply)
    assert "time, length" in words(reply)
    assert [field.name for field in form.fields if field.required] == ["committee", "day", "hours", "minutes"]
    assert answers_of(form)["committee"] == "mri"


def test_all_that_stands_against_a_slot_is_said_at_once(house: Spoken) -> None:
    """Short notice and another meeting of the board, in one answer."""
    house.done(f"meeting schedule board 6 Nov 2026 14:00 {WHY}", LENA)
    told = words(house.say("meeting schedule board 6 Nov 2026 14:30", LENA))
    assert "already called" in told
    assert "ask for 10" in told
    assert not buttons(house.say("meeting schedule board 6 Nov 2026 14:30", LENA))


def test_even_an_extraordinary_meeting_keeps_to_its_own_notice(house: Spoken) -> None:
    """With a reason the notice may be short, down to what the terms of reference set for that."""
    house.done("tor set board extraordinary 3 clear days")
    before = house.commits()
    reply = house.say(f"meeting schedule board 5 Nov 2026 18:00 {WHY}", LENA)
    assert "2 clear days' notice; the terms of reference ask for 3 even for an extraordinary" in words(reply)
    assert "had to be called by Sunday 1 November 2026" in words(reply)
    assert house.commits() == before
    house.done(f"meeting schedule board 6 Nov 2026 18:00 {WHY}", LENA)
    assert "say why" in words(house.say("meeting schedule board 9 Nov 2026 18:00", LENA))


def test_a_group_keeps_to_the_boards_notice_of_extraordinary_meetings(house: Spoken) -> None:
    """What it leaves open it inherits."""
    house.done("tor set board extraordinary 3 clear days")
    told = words(house.say(f"meeting schedule mri 5 Nov 2026 18:00 1h {WHY}", LENA))
    assert "ask for 3 even for an extraordinary meeting" in told


def test_a_meeting_that_comes_too_late_after_the_last_is_warned_of(house: Spoken) -> None:
    """Every two months means two months after 10 December at the latest; it is called all the same."""
    told = words(house.done("meeting schedule board 11 Feb 2027 14:00", LENA))
    assert "The meeting before it is on Thursday 10 December 2026: the terms of reference say every 2" in told
    house.done("meeting cancel MTG-2027-001 because clash", LENA)
    assert "The meeting before it" not in words(house.done("meeting schedule board 10 Feb 2027 14:00", LENA))


def test_a_meeting_that_is_moved_is_not_the_one_before_itself(house: Spoken) -> None:
    """Moved by three months it is measured against no other."""
    assert "before it" not in words(house.done("meeting move MTG-2026-001 to 11 Mar 2027", LENA))
