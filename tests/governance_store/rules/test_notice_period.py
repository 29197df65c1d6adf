"""Whether notice and deadlines are counted as terms of reference mean them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.nation import Nation
from governance_store.records.period import Period, Unit
from governance_store.rules.notice_period import after, deadline, months_away, notice, notice_in_words

ENG = Nation.ENG
MEETING = date(2026, 12, 10)  # a Thursday
DEADLINES = [
    pytest.param("10 days", MEETING, date(2026, 11, 30), id="10 days"),
    pytest.param("10 clear days", MEETING, date(2026, 11, 29), id="10 clear days leave out both ends"),
    pytest.param("1 clear day", MEETING, date(2026, 12, 8), id="1 clear day lies between two days"),
    pytest.param("3 working days", MEETING, date(2026, 12, 7), id="3 working days"),
    pytest.param("4 working days", MEETING, date(2026, 12, 4), id="4 working days go over the weekend"),
    pytest.param(
        "3 clear working days", MEETING, date(2026, 12, 4), id="3 clear working days go over it too"
    ),
    pytest.param("2 weeks", MEETING, date(2026, 11, 26), id="2 weeks"),
    pytest.param("1 month", MEETING, date(2026, 11, 10), id="1 month"),
    pytest.param(
        "1 month", date(2027, 3, 31), date(2027, 2, 28), id="1 month before a day that February lacks"
    ),
    pytest.param(
        "5 working days", date(2026, 12, 12), date(2026, 12, 7), id="5 working days before a Saturday"
    ),
    pytest.param(
        "2 working days", date(2026, 12, 30), date(2026, 12, 24), id="2 working days go over Christmas"
    ),
    pytest.param("0 days", MEETING, MEETING, id="on the day itself"),
]

nations = st.sampled_from(Nation)
days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
periods = st.builds(Period, st.integers(1, 30), st.sampled_from(Unit))


@pytest.mark.parametrize(("period", "meeting", "expected"), DEADLINES)
def test_the_last_day_to_send(period: str, meeting: date, expected: date) -> None:
    """Each unit is counted back from the meeting in its own way."""
    assert deadline(meeting, Period.parse(period), ENG) == expected


def test_the_nation_moves_a_deadline_in_working_days() -> None:
    """Easter Monday is a working day in Scotland and a bank holiday in England."""
    period = Period(1, Unit.WORKING_DAYS)
    tuesday = date(2027, 3, 30)
    assert deadline(tuesday, period, Nation.ENG) == date(2027, 3, 25)
    assert deadline(tuesday, period, Nation.SCT) == date(2027, 3, 29)


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        pytest.param("10 days", date(2026, 12, 20), id="days"),
        pytest.param("10 clear days", date(2026, 12, 21), id="clear days"),
        pytest.param("10 working days", date(2026, 12, 24), id="working days"),
        pytest.param("10 clear working days", date(2026, 12, 29), id="clear working days, over Christmas"),
        pytest.param("2 weeks", date(2026, 12, 24), id="weeks"),
        pytest.param("2 months", date(2027, 2, 10), id="months"),
    ],
)
def test_what_is_due_after_a_meeting(period: str, expected: date) -> None:
    """Draft minutes are counted forward as papers are counted back."""
    assert after(MEETING, Period.parse(period), ENG) == expected


@pytest.mark.parametrize(
    ("sent", "period", "given_", "enough"),
    [
        pytest.param(date(2026, 11, 23), "10 clear days", 16, True, id="ample clear days"),
        pytest.param(date(2026, 11, 29), "10 clear days", 10, True, id="just enough clear days"),
        pytest.param(date(2026, 11, 30), "10 clear days", 9, False, id="a clear day short"),
        pytest.param(date(2026, 11, 30), "10 days", 10, True, id="just enough days"),
        pytest.param(date(2026, 12, 4), "5 working days", 4, False, id="a working day short"),
        pytest.param(
            date(2026, 12, 6), "3 clear working days", 2, False, id="a Sunday counts as the Monday after"
        ),
        pytest.param(date(2026, 11, 27), "2 weeks", 1, False, id="a day short of two weeks"),
        pytest.param(date(2026, 11, 11), "1 month", 0, False, id="a day short of a month"),
        pytest.param(MEETING, "10 clear days", 0, False, id="sent on the day of the meeting"),
        pytest.param(date(2026, 12, 20), "10 clear days", 0, False, id="sent after the meeting"),
        pytest.param(
            date(2026, 12, 11), "0 days", 0, False, id="after the meeting where no notice is asked for"
        ),
    ],
)
def test_notice_is_judged(sent: date, period: str, given_: int, enough: bool) -> None:
    """The notice that was given is counted in the unit in which it is asked for."""
    judged = notice(sent, MEETING, Period.parse(period), ENG)
    assert (judged.given, judged.enough) == (given_, enough)
    assert (judged.required, judged.unit) == (Period.parse(period).count, Period.parse(period).unit)


@pytest.mark.parametrize(
    ("sent", "period", "text"),
    [
        (date(2026, 11, 23), "10 clear days", "16 clear days' notice; the terms of reference ask for 10"),
        (date(2026, 12, 8), "10 clear days", "1 clear day's notice; the terms of reference ask for 10"),
        (MEETING, "10 clear days", "no clear days' notice; the terms of reference ask for 10"),
        (date(2026, 12, 3), "2 weeks", "1 week's notice; the terms of reference ask for 2"),
    ],
    ids=["several", "one", "none", "one week"],
)
def test_notice_is_said_in_words(sent: date, period: str, text: str) -> None:
    """The sentence has its apostrophe where people put it."""
    assert notice_in_words(notice(sent, MEETING, Period.parse(period), ENG)) == text


@given(meeting=days, period=periods, nation=nations)
def test_the_last_day_to_send_is_the_last(meeting: date, period: Period, nation: Nation) -> None:
    """Sending on it is enough, and sending on the day after is not, in every unit and nation."""
    last = deadline(meeting, period, nation)
    on_time = notice(last, meeting, period, nation)
    late = notice(last + timedelta(days=1), meeting, period, nation)
    assert (on_time.enough, on_time.last_day_to_send) == (True, last)
    assert not late.enough


@given(sent=days, meeting=days, period=periods, nation=nations)
def test_notice_is_enough_exactly_when_as_much_is_given_as_required(
    sent: date, meeting: date, period: Period, nation: Nation
) -> None:
    """The count that is shown and the judgement never contradict each other."""
    judged = notice(sent, meeting, period, nation)
    assert judged.enough == (judged.given >= judged.required)


@given(meeting=days, period=periods, nation=nations)
def test_due_days_lie_on_either_side_of_the_meeting(meeting: date, period: Period, nation: Nation) -> None:
    """Something is always due before, or after, and never on the day itself."""
    assert deadline(meeting, period, nation) < meeting < after(meeting, period, nation)


@given(day=days, months=st.integers(-60, 60))
def test_months_keep_the_day_where_they_can(day: date, months: int) -> None:
    """The month is so many away, and the day is the same or the last of a shorter month."""
    there = months_away(day, months)
    assert (there.year - day.year) * 12 + there.month - day.month == months
    assert there.day == day.day or (there.day < day.day and (there + timedelta(days=1)).day == 1)
