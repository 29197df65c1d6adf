from __future__ import annotations

import pytest

from bot.commands.series_replies import notice_of
from bot.render.plain import plain
from governance_store.records.meeting import Meeting
from tests.bot.commands.test_meeting_series import LINE, called, rows
from tests.bot.commands.test_series_planning import JANUARY, THIS_WEEK, planned
from tests.bot.conftest import ADA, LENA, Spoken, buttons


def test_notice_in_few_words(house: Spoken) -> None:
    """With what it is short of."""
    short, long = planned(house, THIS_WEEK, JANUARY, because="asked").meetings
    assert notice_of(short) == "2 clear days, short of 10"
    assert notice_of(long) == "79 clear days"
    house.done("tor unset board notice", ADA)
    assert notice_of(planned(house, JANUARY).meetings[0]) == "none asked for"


def test_what_was_called_says_how_each_person_is_reached(house: Spoken) -> None:
    """Also that somebody has no address."""
    house.done('person add "Gwen Jones"')
    house.done("seat fill SEAT-003 gwen")
    (button,) = buttons(house.done(LINE, LENA))
    assert "4 mails will go out, one to each of 4 people" in plain(house.done(LINE, LENA), width=200)
    told = rows(house.done(button.line, LENA), "Who is told, and how (5)")
    assert ("Gwen Jones", "–", "member", "no address: tell them yourself") in told


def test_a_changed_series_says_what_each_date_was(house: Spoken) -> None:
    """After it was done as before."""
    called(house, LINE)
    (button,) = buttons(house.done("series change board from 1 Jun 2027 to third Tuesday", LENA))
    done = house.done(button.line, LENA)
    assert rows(done, "Meetings (3)")[0] == (
        "MTG-2027-004", "Tuesday 20 July 2027", "14:00", "259 clear days", "Thursday 15 July 2027, 14:00",
    )  # fmt: skip


@pytest.mark.parametrize("width", [80, 100])
def test_the_preview_is_readable_in_a_terminal(house: Spoken, width: int) -> None:
    """Every date in full, and the line to type."""
    shown = plain(house.done(LINE, LENA), width=width)
    assert "Thursday 21 January 2027" in shown.replace("\n", " ")
    assert "confirmed" in shown
    assert not house.all(Meeting, series="SER-2027-001")
