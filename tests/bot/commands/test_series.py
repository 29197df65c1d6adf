from __future__ import annotations

import pytest

from bot.reply import Choices, Facts
from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.series import Series
from tests.bot.commands.test_meeting_series import LINE, called, rows
from tests.bot.conftest import ADA, ASHA, LENA, MIA, OBI, Spoken, buttons, words


def letters_of_last(house: Spoken) -> list[Letter]:
    """The letters of the last commit."""
    changes = house.store.commit(house.commits()).changes
    return [house.get(Letter, one.id) for one in changes if one.kind == "letter"]


def test_a_series_is_listed_and_shown(house: Spoken) -> None:
    """To everybody; what can be done with it only to who may."""
    meetings = called(house, LINE)
    listed = house.done("series list", OBI)
    assert rows(listed, "Series of meetings (1)")[0][2:] == (
        "third Thursday every 2 months", "6", "Thursday 21 January 2027, 14:00",
    )  # fmt: skip
    shown = house.done("series show board", OBI)
    assert [row[0] for row in rows(shown, "Meetings (6)")] == [one.id for one in meetings]
    assert not any(isinstance(part, Choices) for part in shown.parts)
    assert len(buttons(house.done("series show board", LENA))) == 4


def test_no_series_is_said_with_what_calls_one(house: Spoken) -> None:
    """For one committee, and for all."""
    assert "No series of meetings lies ahead" in words(house.done("series list", OBI))
    told = words(house.done("series list mri all", OBI))
    assert (
        told == "No series of meetings of MRI Safety Group has been called yet. “meeting series” calls one."
    )


def test_meetings_name_their_series(house: Spoken) -> None:
    """In the list, and where one is shown: also when it is at another time than the pattern's."""
    called(house, LINE)
    house.done("meeting move MTG-2027-001 to 28 Jan 2027", LENA)
    assert rows(house.done("meeting list board"), "Meetings")[1][4] == "called, in SER-2027-001"
    shown = house.done("meeting show MTG-2027-001")
    pairs = dict(pair for part in shown.parts if isinstance(part, Facts) for pair in part.pairs)
    assert pairs["Series"] == "SER-2027-001: third Thursday every 2 months"
    assert pairs["Instead of"] == "Thursday 21 January 2027, 14:00"


def test_one_meeting_is_cancelled_and_the_others_stand(house: Spoken) -> None:
    """The series says which."""
    called(house, LINE)
    house.done("meeting cancel MTG-2027-003 because half term", LENA)
    states = [row[3] for row in rows(house.done("series show board"), "Meetings (6)")]
    assert states.count("called") == 5
    assert states[2] == "cancelled: half term"


def test_a_meeting_is_added_with_an_entry_of_its_own(house: Spoken) -> None:
    """At the time and place of the series, unless others are said."""
    called(house, LINE)
    house.done("series add board 14 Sep 2027", LENA)
    added = house.all(Meeting)[-1]
    assert (added.series, added.stands_for, added.minutes) == ("SER-2027-001", None, 90)
    assert added.uid == "mtg-2027-007.test@nmr.network-clerk"
    assert {one.matter for one in letters_of_last(house)} == {Matter.INVITATION}
    assert "added" in rows(house.done("series show board"), "Meetings (7)")[4]
    house.done('series add board 15 Sep 2027 10:00-11:00 at "The Annexe"', LENA)
    assert (house.all(Meeting)[-1].minutes, house.all(Meeting)[-1].place) == (60, "The Annexe")


def test_the_rest_is_cancelled_when_it_was_shown(house: Spoken) -> None:
    """What was before the day stays; one letter to each, and one more for what was added by itself."""
    called(house, LINE)
    house.done("series add board 14 Sep 2027", LENA)
    house.delivered()
    before = house.commits()
    asked = house.done('series cancel board from 1 Sep 2027 because "merged"', LENA)
    assert house.commits() == before
    assert len(rows(asked, "Would not take place (3)")) == 3
    done = house.done(buttons(asked)[0].line, LENA)
    assert "3 meetings are cancelled: Imaging Network Board from Tuesday 14 September 2027." in words(done)
    standing = house.all(Meeting, series="SER-2027-001", state=MeetingState.SCHEDULED)
    assert [one.id for one in standing] == ["MTG-2027-001", "MTG-2027-002", "MTG-2027-003", "MTG-2027-004"]
    matters = [one.matter for one in letters_of_last(house)]
    assert (matters.count(Matter.SERIES_CHANGED), matters.count(Matter.MEETING_CANCELLED)) == (4, 4)
    (series,) = house.all(Series)
    assert (series.sequence, series.ended_because) == (1, "merged")
    assert {one.cancelled_because for one in house.all(Meeting, state=MeetingState.CANCELLED)} == {"merged"}


def test_without_a_day_all_that_lies_ahead_is_cancelled(house: Spoken) -> None:
    """And then nothing is left to cancel."""
    called(house, LINE)
    house.done(buttons(house.done("series cancel board because merged", LENA))[0].line, LENA)
    assert not house.all(Meeting, series="SER-2027-001", state=MeetingState.SCHEDULED)
    again = house.say("series cancel SER-2027-001 because merged", LENA)
    assert "No meeting of the series SER-2027-001 lies ahead" in words(again)


def test_answers_to_single_meetings_stand_beside_the_series(house: Spoken) -> None:
    """Who cannot come in March comes in May."""
    called(house, LINE)
    house.done('apologies MTG-2027-002 because "on leave"', ASHA)
    house.done("attend MTG-2027-003", ASHA)


@pytest.mark.parametrize("who", [ADA, MIA, OBI])
@pytest.mark.parametrize(
    "line", ["series cancel board because no", "series add board 14 Sep 2027", "series change board 15:00"]
)
def test_nobody_else_changes_a_series(house: Spoken, who: str, line: str) -> None:
    """They are told who could."""
    called(house, LINE)
    before = house.commits()
    assert "Ask " in words(house.say(line, who))
    assert house.commits() == before


def test_the_noun_may_be_said_before(house: Spoken) -> None:
    """“meeting series cancel” is “series cancel”."""
    called(house, LINE)
    assert buttons(house.done("meeting series cancel board because merged", LENA))
    assert house.done("meeting series show board", OBI).ok


def test_the_history_of_a_series_is_told_in_words(house: Spoken) -> None:
    """Pattern, seasons and all."""
    called(house, f"{LINE} closed August holidays move")
    told = words(house.done("record history SER-2027-001")) + str(
        house.done("record show SER-2027-001").parts
    )
    assert "third Thursday every 2 months" in told
    assert "1 August to 31 August" in told
