from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.reply import Mood, Table
from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Meeting
from governance_store.records.poll import Poll, PollAnswer
from tests.bot.conftest import ADA, ASHA, LENA, MIA, Spoken, buttons, moods, the_form, words

ASK = 'meeting poll board 3, 8 or 17 Dec 2026 14:00 90m at "Room 9"'


def tables(house: Spoken, line: str, who: str = LENA) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The rows of each table of a reply, by the beginning of its caption."""
    found = [part for part in house.done(line, who).parts if isinstance(part, Table)]
    return {one.caption.partition(" (")[0]: one.rows for one in found}


def test_a_committee_is_asked_about_dates(house: Spoken) -> None:
    """Everybody who would be invited gets a letter; no meeting is called."""
    before = len(house.all(Meeting))
    reply = house.done(ASK, LENA)
    (poll,) = house.all(Poll)
    assert [one.day for one in poll.dates] == [3, 8, 17]
    assert (poll.minutes, poll.place, poll.closes) == (90, "Room 9", date(2026, 11, 9))
    asked = {one.person for one in house.all(PollAnswer, poll=poll.id)}
    assert asked == {one.person for one in house.all(Letter) if one.matter is Matter.POLL}
    assert len(asked) == 4
    assert len(house.all(Meeting)) == before
    assert "up to and with Monday 9 November 2026" in words(reply)


def test_what_stands_against_each_date_is_told(house: Spoken) -> None:
    """As when a meeting is called, and before anybody is asked in vain; short notice is told, not refused."""
    line = "meeting poll board 5 Nov 14:00, 10 Dec 14:00 or 26 Dec 2026 10:00"
    rows = {row[0]: row[1] for row in tables(house, line)["Dates"]}
    assert "notice" in rows["Thursday 5 November 2026, 14:00"]
    assert "already called" in rows["Thursday 10 December 2026, 14:00"]
    assert "Boxing Day" in rows["Saturday 26 December 2026, 10:00"]


def test_what_is_usual_need_not_be_said(house: Spoken) -> None:
    """The committee's own time, length and place."""
    house.done("meeting poll board 3 or 8 Dec", LENA)
    (poll,) = house.all(Poll)
    assert ([one.hour for one in poll.dates], poll.minutes, poll.place) == ([14, 14], 90, "Room 4, Infirmary")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("meeting poll board 3 Dec 14:00", "a poll asks about 2 to 12", id="one date"),
        pytest.param("meeting poll board 1 or 3 Nov 14:00", "in the past", id="the past"),
        pytest.param("meeting poll board 28 or 3 Jan 14:00", "Of which month is the 28?", id="which month"),
        pytest.param("meeting poll board 3 or 8 Dec closing 4 Dec", "come too late", id="closing too late"),
        pytest.param("meeting poll mri 3 or 8 Dec", "At what time?", id="no time"),
        pytest.param(
            "meeting poll board 3 Dec 14:00 or 8 Dec", "At what time on Tuesday 8", id="a time for one"
        ),
        pytest.param(
            "meeting poll board 28 or 29 Mar 2027 01:30 am", "clocks", id="an hour that there is not"
        ),
    ],
)
def test_nothing_is_guessed(house: Spoken, line: str, said: str) -> None:
    """What is wrong is said, and nobody is asked anything."""
    before = house.commits()
    reply = house.say(line, LENA)
    assert (reply.ok, house.commits()) == (False, before)
    assert said in words(reply)


def test_one_date_is_called_at_once(house: Spoken) -> None:
    """The nearest right line calls the meeting."""
    reply = house.say("meeting poll board 3 Dec 14:00", LENA)
    assert "meeting schedule board 3 Dec 2026 14:00" in [one.line for one in buttons(reply)]


def test_how_long_is_asked_in_a_form(house: Spoken) -> None:
    """Where neither the line nor the committee says so."""
    reply = house.say("meeting poll mri 3 or 8 Dec 10:00", LENA)
    assert the_form(reply).verb == "meeting poll"
    assert house.all(Poll) == []


def test_only_who_calls_meetings_asks(house: Spoken) -> None:
    """Members see polls and answer them."""
    assert not house.say(ASK, MIA).ok
    house.done(ASK, LENA)
    assert house.say("poll show board", MIA).ok
    assert house.say("meeting poll show board", MIA).ok


def test_polls_are_listed_while_they_are_open(house: Spoken) -> None:
    """Those that are over only where all are asked for."""
    assert moods(house.say("poll list", ADA)) == [Mood.NOTE]
    house.done(ASK, LENA)
    house.done("poll answer board all", ASHA)
    ((row,),) = tables(house, "poll list").values()
    assert (row[0], row[4], row[5]) == ("POLL-2026-001", "1 of 4", "open")
    house.clock.forward(timedelta(days=8))
    assert tables(house, "poll list")["Date polls"][0][5] == "closed: choose a date"
    house.done('poll cancel board because "enough"', LENA)
    assert moods(house.say("poll list", ADA)) == [Mood.NOTE]
    assert tables(house, "poll list all")["Date polls"][0][5] == "cancelled"
