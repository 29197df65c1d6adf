from __future__ import annotations

from datetime import date, time
from typing import Final

import pytest

from bot.commands.meeting_series import spanned_minutes, year_after
from bot.parameters.when import Hours
from bot.reply import Table, Weight
from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.series import Series
from governance_store.rules.local_time import full
from tests.bot.conftest import ADA, ASHA, CORA, LENA, MIA, OBI, SAM, Spoken, buttons, the_form, words

LINE: Final = "meeting series board third Thursday every 2 months 14:00 90m from Jan 2027 to Dec 2027"
DATES: Final = [
    "Thursday 21 January 2027, 14:00",
    "Thursday 18 March 2027, 14:00",
    "Thursday 20 May 2027, 14:00",
    "Thursday 15 July 2027, 14:00",
    "Thursday 16 September 2027, 14:00",
    "Thursday 18 November 2027, 14:00",
]


def rows(reply: object, caption: str) -> list[tuple[str, ...]]:
    """The rows of the table whose caption begins so."""
    tables = [part for part in reply.parts if isinstance(part, Table)]  # type: ignore[attr-defined]
    return [row for table in tables if table.caption.startswith(caption) for row in table.rows]


def called(house: Spoken, line: str) -> list[Meeting]:
    """The meetings of a line that is confirmed."""
    before = set(house.all(Meeting))
    (button,) = buttons(house.done(line, LENA))
    house.done(button.line, LENA)
    return [one for one in house.all(Meeting) if one not in before]


def test_the_dates_are_shown_in_full_before_anything_is_sent(house: Spoken) -> None:
    """A table of dates, and one button with the whole line; nothing is recorded."""
    before = house.commits()
    reply = house.done(LINE, LENA)
    assert [", ".join(row[:2]) for row in rows(reply, "Dates (6)")] == DATES
    assert house.commits() == before
    assert (
        "Nothing is recorded and nothing is sent yet. 4 mails will go out, one to each of 4 people."
        in words(reply)
    )
    (button,) = buttons(reply)
    assert button.weight is Weight.PRIMARY
    assert button.line == (
        "meeting series board third Thursday every 2 months from 1 Jan 2027 to 31 Dec 2027"
        " 14:00 90m confirmed"
    )


def test_what_was_confirmed_is_one_commit_with_a_letter_a_person(house: Spoken) -> None:
    """The series, its meetings, everybody's invitations, and one letter to each for all the dates."""
    meetings = called(house, LINE)
    (series,) = house.all(Series)
    assert [full(one.starts, house.scene().zone) for one in meetings] == DATES
    assert {one.stands_for == one.starts for one in meetings} == {True}
    assert {(one.series, one.uid) for one in meetings} == {(series.id, "ser-2027-001.test@nmr.network-clerk")}
    assert {one.place for one in meetings} == {"Room 4, Infirmary"}
    assert len([one for one in house.all(Invitation) if one.meeting in {each.id for each in meetings}]) == 24
    last = house.store.commit(house.commits())
    assert last.verb == "series.called"
    queued = [house.get(Letter, one.id) for one in last.changes if one.kind == "letter"]
    assert [one.address for one in queued] == [CORA, ASHA, MIA, SAM]
    assert {(one.matter, one.renders[0].kind, one.renders[0].version) for one in queued} == {
        (Matter.SERIES_INVITATION, "series", 1)
    }


def test_14_00_stays_14_00_when_the_clocks_change(house: Spoken) -> None:
    """Summer time and winter time alike."""
    hours = {one.starts.hour for one in called(house, LINE)}
    assert hours == {13, 14}


def test_confirming_twice_calls_once(house: Spoken) -> None:
    """The committee is called already for those hours."""
    (button,) = buttons(house.done(LINE, LENA))
    house.done(button.line, LENA)
    before = house.commits()
    assert "is already called for" in words(house.say(button.line, LENA))
    assert house.commits() == before


def test_without_an_end_it_is_for_a_year(house: Spoken) -> None:
    """From January that is to December."""
    reply = house.done(LINE.removesuffix(" to Dec 2027"), LENA)
    assert [", ".join(row[:2]) for row in rows(reply, "Dates (6)")] == DATES
    assert year_after(date(2027, 3, 15)) == date(2028, 3, 14)


@pytest.mark.parametrize("who", [ADA, MIA, OBI])
def test_who_may_not_call_one_may_not_look_either(house: Spoken, who: str) -> None:
    """The refusal says who could."""
    reply = house.say(LINE, who)
    assert not reply.ok
    assert "Ask " in words(reply)


def test_days_off_are_asked_about_and_never_guessed(house: Spoken) -> None:
    """Each with its reason, where it would move to, and a line for either choice."""
    line = "meeting series board first Monday monthly 14:00 1h from Apr 2027 to Sep 2027 closed August"
    reply = house.say(line, LENA)
    assert not reply.ok
    assert rows(reply, "In question (2)") == [
        ("Monday 3 May 2027", "A bank holiday in England (May Day)", "Monday 10 May 2027"),
        (
            "Monday 2 August 2027",
            "In the closed season (1 August to 31 August)",
            "nowhere before the next meeting: left out",
        ),
    ]
    skip, move = buttons(reply)
    skipped, moved = house.done(skip.line, LENA), house.done(move.line, LENA)
    assert [row[0] for row in rows(skipped, "Left out (2)")] == ["Monday 3 May 2027", "Monday 2 August 2027"]
    assert len(rows(skipped, "Dates (4)")) == 4
    assert rows(moved, "Dates (5)")[1][::3] == (
        "Monday 10 May 2027", "Monday 3 May 2027, a bank holiday in England (May Day)",
    )  # fmt: skip


def test_a_moved_meeting_stands_for_its_day(house: Spoken) -> None:
    """In the record as in calendars."""
    line = "meeting series board first Monday monthly 14:00 1h from Apr 2027 to Jul 2027 holidays move"
    moved = [one for one in called(house, line) if one.starts != one.stands_for]
    assert [one.starts.day for one in moved] == [10]
    assert [one.stands_for.day for one in moved if one.stands_for] == [3]


def test_short_notice_is_asked_about_once(house: Spoken) -> None:
    """For all the dates that it concerns; the others are no extraordinary meetings."""
    line = "meeting series board Friday every 2 weeks 14:00 1h from Nov 2026 to Dec 2026 holidays skip"
    reply = house.say(line, LENA)
    assert "say why once" in words(reply)
    assert [one.fault != "" for one in the_form(reply).fields if one.name == "extraordinary"] == [True]
    meetings = called(house, f'{line} extraordinary because "The contract ends."')
    assert [one.extraordinary for one in meetings] == ["The contract ends.", "", "", ""]


def test_short_notice_has_its_own_limit(house: Spoken) -> None:
    """Even an extraordinary meeting is not called for tomorrow."""
    house.done("tor set board extraordinary 7 clear days", ADA)
    line = "meeting series board Friday every week 14:00 1h from Nov 2026 to Dec 2026 holidays skip"
    reply = house.say(f'{line} extraordinary because "The contract ends."', LENA)
    assert "Friday 6 November 2026 is too soon even for an extraordinary meeting" in words(reply)


@pytest.mark.parametrize(
    ("said", "sentence", "parameter"),
    [
        ("from Dec 2027 to Jan 2027", "before the first, Wednesday 1 December 2027", "last"),
        ("from Jan 2027 to 10 Jan 2027", "that gives no meeting", "last"),
        ("from Jan 2027 to Feb 2027", "one date only", "last"),
        ("from Jan 2027 to Dec 2027 closed 1 Jan to 31 Dec holidays skip", "gives no date at all", "last"),
        ("from Jan 2025 to Dec 2025 holidays skip", "All of its dates lie in the past", "last"),
        ("from Jan 2027 to Dec 2040", "a series may have 60", "last"),
        ("14:00-15:00 90m from Jan 2027", "say one or the other", "minutes"),
    ],
)
def test_what_cannot_be_a_series(house: Spoken, said: str, sentence: str, parameter: str) -> None:
    """The sentence says what is wrong, and the form shows it at its field."""
    before = house.commits()
    reply = house.say(f"meeting series board third Thursday every 2 months {said}", LENA)
    assert sentence in words(reply)
    assert [one.name for one in the_form(reply).fields if one.fault] == [parameter]
    assert house.commits() == before


def test_a_single_date_has_a_line_of_its_own(house: Spoken) -> None:
    """It is offered, and calls the meeting."""
    reply = house.say("meeting series board third Thursday every 2 months from Jan 2027 to Feb 2027", LENA)
    assert buttons(reply)[0].line == "meeting schedule board 21 Jan 2027 14:00 90m"
    house.done(buttons(reply)[0].line, LENA)


def test_a_time_that_the_clocks_leave_out_is_told_for_its_date(house: Spoken) -> None:
    """All others could be, but that one cannot."""
    reply = house.say(
        "meeting series board last Sunday every 3 months 01:30 1h from Mar 2027 to Nov 2027", LENA
    )
    assert "01:30 on Sunday 28 March 2027 does not exist" in words(reply)


def test_past_dates_are_left_out_and_said(house: Spoken) -> None:
    """A series from the first of this month begins with what is still to come."""
    line = "meeting series board Monday every 2 weeks 08:00 1h from 2 Nov 2026 to Dec 2026 holidays skip"
    reply = house.done(f"{line} extraordinary because asked", LENA)
    assert ("Monday 2 November 2026", "In the past") in rows(reply, "Left out")


def test_what_nobody_has_said_is_asked_for(house: Spoken) -> None:
    """A group without a usual time."""
    reply = house.say("meeting series mri third Thursday every 2 months from Jan 2027", LENA)
    assert {one.name for one in the_form(reply).fields if one.required} >= {"hours", "minutes"}


def test_a_clash_is_shown_at_its_date(house: Spoken) -> None:
    """Who is invited to both."""
    house.done('seat add board "MRI voice" for "Finn Far"', ADA)
    called(house, LINE)
    reply = house.done(
        "meeting series mri third Thursday every month 14:30 1h from Jan 2027 to Mar 2027", LENA
    )
    assert rows(reply, "Dates (3)")[0][3] == "Imaging Network Board at 14:00: Finn Far"
    assert "2 dates clash with other meetings of the same people" in words(reply)


def test_nothing_is_said_of_what_is_not(house: Spoken) -> None:
    """No column for clashes and moved dates where there are none; that nothing clashes is said once."""
    reply = house.done(LINE, LENA)
    (table,) = [part for part in reply.parts if isinstance(part, Table)]
    assert table.columns == ("Date", "Time", "Notice")
    assert "No date clashes with another meeting of the same people." in words(reply)


@pytest.mark.parametrize("said", ["from Dec 2100", "from 31 Dec 2100 to 31 Dec 2100", "from 1948 to 1949"])
def test_the_ends_of_time_are_no_trouble(house: Spoken, said: str) -> None:
    """As far as days are read, the pattern goes."""
    reply = house.say(f"meeting series board third Thursday every month {said} holidays move", LENA)
    assert "mistake of its own" not in words(reply)


def test_hours_from_which_to_which() -> None:
    """Their length is the length."""
    assert spanned_minutes(Hours(time(14), time(15, 30))) == 90
    assert spanned_minutes(Hours(time(14))) is None
