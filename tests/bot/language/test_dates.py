"""Whether days are read as people in Britain write and say them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.dates import date_in_full, date_short, take_date
from bot.language.reading import Fault, Took
from governance_store.rules.local_time import MONTH_NAMES, WEEKDAY_NAMES

MONDAY = date(2026, 11, 23)  # today, unless a case says otherwise

DAYS = {
    date(2026, 12, 10): [
        "10 Dec", "10 Dec 2026", "10 dec 26", "10th December 2026", "10th of December",
        "tenth of December", "the 10th of Dec",
        "Thursday 10 December 2026", "Thurs 10 Dec", "Thursday, 10 December, 2026",
        "Thursday the 10th of December",
        "on 10 Dec", "on the 10th of December", "on Thursday 10 December", "Dec 10 2026",
        "December 10, 2026", "December 10",
        "December the 10th", "10/12/2026", "10/12/26", "10.12.2026", "10-12-2026", "10/12", "2026-12-10",
        "Thu 2026-12-10",
        "Thursday 10/12/26", "10dec2026", "10-Dec-2026", "10-Dec-26", "10/Dec/2026", "10th of next month",
        "10 December this year",
    ],
    date(2027, 12, 10): ["10 December next year", "10 Dec 2027"],
    date(2026, 11, 10): ["10 Nov 2026", "10/11/26", "10th of this month"],
    date(2027, 11, 10): ["10 Nov", "10/11"],
    date(2026, 11, 23): ["today", "23 November", "Monday 23 November", "23/11"],
    date(2028, 2, 29): ["29 February 2028", "29/2/28", "29 Feb 2028"],
    date(1948, 7, 5): ["5 July 1948"],
    date(2026, 11, 26): ["Thursday", "next Thursday", "this Thursday", "on Thursday", "Thurs", "thur",
        "Thursday this week"],
    date(2026, 11, 25): ["Weds", "Wed", "wednesday", "day after tomorrow", "the day after tomorrow",
        "in two days"],
    date(2026, 11, 30): ["Monday", "next Monday", "end of month", "end of the month", "a week today",
        "today week",
                         "end of November", "Monday next week", "next week on Monday", "a week from today",
                         "in a week"],
    date(2026, 12, 7): ["Monday week", "in a fortnight", "a fortnight today", "in two weeks",
        "in 2 weeks' time",
                        "14 days from now", "today fortnight", "a week on Monday"],
    date(2026, 12, 4): ["a week on Friday", "Friday week", "Friday next week", "one week from Friday"],
    date(2026, 12, 3): ["Thursday next week", "Thursday of next week", "in 10 days", "ten days from today"],
    date(2026, 12, 14): ["in three weeks", "in 3 weeks", "three weeks today", "Monday fortnight",
        "20 days from tomorrow"],
    date(2026, 11, 24): ["tomorrow", "Tuesday", "in a day"],
    date(2026, 12, 1): ["a week tomorrow", "start of December", "beginning of next month"],
    date(2026, 11, 22): ["yesterday", "last Sunday", "1 day ago"],
    date(2026, 11, 16): ["last Monday", "a week ago"],
    date(2026, 11, 21): ["day before yesterday"],
    date(2027, 1, 23): ["in two months", "in 2 months' time"],
    date(2027, 11, 23): ["in a year"],
    date(2027, 3, 16): ["third Tuesday of March", "third Tuesday of March 2027",
        "the 3rd Tuesday in March"],
    date(2027, 1, 29): ["last Friday of January", "last Friday in January 2027"],
    date(2027, 5, 3): ["first Monday in May", "1st Monday of May"],
    date(2026, 12, 8): ["second Tuesday of next month"],
    date(2026, 11, 27): ["last Friday of the month", "fourth Friday of this month"],
    date(2027, 3, 31): ["end of March", "the end of March 2027"],
    date(2026, 12, 31): ["end of year", "end of the year", "end of next month", "31 Dec"],
}  # fmt: skip
TABLE = [pytest.param(text, day, id=text) for day, texts in DAYS.items() for text in texts]


@pytest.mark.parametrize(("text", "day"), TABLE)
def test_days_are_read(text: str, day: date) -> None:
    """Each of these means one day when it is said on Monday 23 November 2026."""
    words = text.split()
    assert take_date(words, 0, MONDAY) == Took(day, len(words))


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        pytest.param("next Thursday 2pm", date(2026, 11, 26), 2, id="a time in words"),
        pytest.param("10 Dec 14:00 90m", date(2026, 12, 10), 2, id="a time in figures"),
        pytest.param("10/12/26 at 14.00", date(2026, 12, 10), 1, id="at"),
        pytest.param("10 Dec 2026 minutes", date(2026, 12, 10), 3, id="nothing lasts for 2026 minutes"),
        pytest.param("10 Dec 90 minutes", date(2026, 12, 10), 2, id="two figures and minutes are no year"),
        pytest.param("10 Dec 12 noon", date(2026, 12, 10), 2, id="two figures and noon are no year"),
        pytest.param("10 Dec 1400 hrs", date(2026, 12, 10), 2, id="four figures and hrs are no year"),
        pytest.param(
            "10 Dec 10 clear days", date(2026, 12, 10), 2, id="two figures and clear days are no year"
        ),
        pytest.param("Thursday 10 people", date(2026, 11, 26), 1, id="a number behind a weekday is no date"),
        pytest.param("tomorrow noon", date(2026, 11, 24), 1, id="noon"),
    ],
)
def test_a_day_ends_where_other_words_begin(text: str, day: date, words: int) -> None:
    """What follows a day, above all a time or a length, is left to others."""
    assert take_date(text.split(), 0, MONDAY) == Took(day, words)


@pytest.mark.parametrize(
    "text",
    ["board", "May", "Room 4", "10", "10 members", "10 people", "in 10 working days", "50/50", "14:00",
    "1.5", "the chair", "on",
     "March past", "Frida Kahlo", "sundry items", "10 Jane", "next meeting", "end", "third item", "a",
     "90m", "\x00 10 Dec"],
)  # fmt: skip
def test_other_words_are_no_days(text: str) -> None:
    """Names, numbers and things that only sound like days are left to others."""
    assert take_date(text.split(), 0, MONDAY) is None


FAULTS = {
    "31 November": ("November has 30 days, so 31 November does not exist.", ["Monday 30 November 2026",
        "Tuesday 1 December 2026"]),
    "31/11/2026": ("November has 30 days, so 31 November does not exist.", ["Monday 30 November 2026",
        "Tuesday 1 December 2026"]),
    "2026-11-31": ("November has 30 days, so 31 November does not exist.", ["Monday 30 November 2026",
        "Tuesday 1 December 2026"]),
    "31 Novmber": ("November has 30 days, so 31 November does not exist.", ["Monday 30 November 2026",
        "Tuesday 1 December 2026"]),
    "29 February 2027": (
        "February 2027 has 28 days, so 29 February 2027 does not exist.", ["Sunday 28 February 2027",
        "Monday 1 March 2027"],
    ),
    "29 Feb": (
        "February 2027 has 28 days, so 29 February 2027 does not exist.",
        ["Sunday 28 February 2027", "Monday 1 March 2027", "Tuesday 29 February 2028"],
    ),
    "32 Dec 2026": ("December has 31 days, so 32 December does not exist.", ["Thursday 31 December 2026"]),
    "0 Dec": ("December has 31 days, so 0 December does not exist.", ["Tuesday 1 December 2026"]),
    "10 Decmber": ("There is no day or month called “Decmber”.", ["Thursday 10 December 2026"]),
    "10-Decmber-2026": ("There is no day or month called “10-Decmber-2026”.",
        ["Thursday 10 December 2026"]),
    "Thrusday 10 December": ("There is no day or month called “Thrusday”.", ["Thursday 10 December 2026"]),
    "Thrusday, 10 Decmber": ("There is no day or month called “Thrusday”.", ["Thursday 10 December 2026"]),
    "tommorow": ("There is no day or month called “tommorow”.", ["Tuesday 24 November 2026"]),
    "Friday 10 December 2026": (
        "10 December 2026 is a Thursday, not a Friday.", ["Thursday 10 December 2026",
        "Friday 11 December 2026"],
    ),
    "Mon 10/12/26": ("10 December 2026 is a Thursday, not a Monday.", ["Thursday 10 December 2026",
        "Monday 7 December 2026"]),
    "12/25/2026": ("“12/25/2026” has no month 25: dates are written with the day first.", ["25/12/2026"]),
    "12-25-26": ("“12-25-26” has no month 25: dates are written with the day first.", ["25-12-26"]),
    "12/25": ("“12/25” has no month 25: dates are written with the day first.", ["25/12"]),
    "13/13/2026": ("“13/13/2026” has no month 13: a year has 12.", []),
    "2026-13-05": ("“2026-13-05” has no month 13: a year has 12.", []),
    "2026-1-5": ("“2026-1-5” is not quite a date: with the year first it is written as 2026-03-01.",
        ["2026-01-05"]),
    "2026/12/10": ("“2026/12/10” is not quite a date: with the year first it is written as 2026-03-01.",
        ["2026-12-10"]),
    "2026-12-10T14:00": ("The day and the time are two words.", ["2026-12-10 14:00"]),
    "10 Dec 1400": ("The year 1400 is outside the years 1948 to 2100.", ["Thursday 10 December 2026"]),
    "10 Dec 20266": ("The year 20266 is outside the years 1948 to 2100.", ["Thursday 10 December 2026"]),
    "10/12/202": ("The year 202 is outside the years 1948 to 2100.", []),
    "1947-12-31": ("The year 1947 is outside the years 1948 to 2100.", []),
    "in 999999999 years": ("That day is outside the years 1948 to 2100.", []),
    "in 99 years": ("That day is outside the years 1948 to 2100.", []),
    "December 2026": (
        "December 2026 is a month, and names no day of it.", ["Tuesday 1 December 2026",
        "Thursday 31 December 2026"],
    ),
    "Thursday the 10th": ("Thursday the 10th names no month.", ["Thursday 10 December 2026"]),
    "Thursday 32nd": ("Thursday the 32nd names no month.", []),
    "this Monday": ("Today is itself a Monday.", ["Monday 23 November 2026", "Monday 30 November 2026"]),
    "next month": ("Next month names no day.", ["Tuesday 1 December 2026", "Thursday 31 December 2026"]),
    "end of next week": (
        "The end of a week may be its Friday or its Sunday.", ["Friday 4 December 2026",
        "Sunday 6 December 2026"],
    ),
    "fifth Monday of February 2027": ("February 2027 has only 4 Mondays.", ["Monday 22 February 2027"]),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sentence", "nearest"), [pytest.param(k, *v, id=k) for k, v in FAULTS.items()]
)
def test_wrong_days_are_faults(text: str, sentence: str, nearest: list[str]) -> None:
    """A day that does not exist, contradicts itself or may be two is named with what was probably meant."""
    words = text.split()
    assert take_date(words, 0, MONDAY) == Fault(sentence, tuple(nearest), 0, len(words))


def test_next_week_offers_its_weekdays() -> None:
    """Whoever says next week is asked on which of its five days."""
    fault = take_date(["next", "week"], 0, MONDAY)
    assert isinstance(fault, Fault)
    assert [near.split()[0] for near in fault.nearest] == list(WEEKDAY_NAMES[:5])


@pytest.mark.parametrize(
    ("text", "today", "day"),
    [
        pytest.param("10 Dec", date(2026, 12, 10), date(2026, 12, 10), id="today counts as the coming one"),
        pytest.param("10 Dec", date(2026, 12, 11), date(2027, 12, 10), id="the day after it is next year's"),
        pytest.param("Thursday", date(2026, 12, 10), date(2026, 12, 17), id="a weekday is never today"),
        pytest.param("29 Feb", date(2027, 11, 1), date(2028, 2, 29), id="a leap day that is coming"),
        pytest.param(
            "in a month", date(2027, 1, 31), date(2027, 2, 28), id="the last day of a shorter month"
        ),
        pytest.param(
            "end of February", date(2027, 12, 1), date(2028, 2, 29), id="the end of a leap February"
        ),
        pytest.param(
            "first Monday of March", date(2027, 3, 1), date(2027, 3, 1), id="the first Monday is today"
        ),
        pytest.param(
            "first Monday of March", date(2027, 3, 2), date(2028, 3, 6), id="the first Monday was yesterday"
        ),
        pytest.param(
            "fifth Sunday of February", date(2031, 6, 1), date(2032, 2, 29), id="a rare fifth Sunday"
        ),
        pytest.param("start of March", date(2027, 3, 2), date(2028, 3, 1), id="a start that is over"),
        pytest.param(
            "end of next month", date(2026, 12, 31), date(2027, 1, 31), id="next month is next year"
        ),
    ],
)
def test_today_decides_what_is_coming(text: str, today: date, day: date) -> None:
    """Words without a year mean the coming day, counted from the day on which they are said."""
    assert take_date(text.split(), 0, today) == Took(day, len(text.split()))


century = st.dates(date(2000, 1, 1), date(2099, 12, 31))
PRINTED = {
    "in full": date_in_full,
    "short": date_short,
    "ISO": date.isoformat,
    "day first in figures": lambda day: f"{day.day}/{day.month}/{day.year}",
    "two figures for the year": lambda day: f"{day.day:02}.{day.month:02}.{day.year % 100:02}",
    "month first": lambda day: f"{MONTH_NAMES[day.month - 1]} {day.day}, {day.year}",
    "of": lambda day: f"{day.day}th of {MONTH_NAMES[day.month - 1]} {day.year}",
    "joined": lambda day: f"{day.day}-{MONTH_NAMES[day.month - 1][:3]}-{day.year}",
}


@pytest.mark.parametrize("printed", PRINTED.values(), ids=PRINTED)
@given(day=century, today=century)
def test_every_printed_day_reads_back(printed: object, day: date, today: date) -> None:
    """In whichever form a day of the century is printed, and on whichever day, it is read as itself."""
    assert callable(printed)
    words = str(printed(day)).split()
    assert take_date(words, 0, today) == Took(day, len(words))


@given(day=century, today=century)
def test_a_wrong_weekday_is_never_passed_over(day: date, today: date) -> None:
    """A date with any weekday but its own is a fault that offers the day itself first."""
    wrong = WEEKDAY_NAMES[(day.weekday() + 1 + today.day % 6) % 7]
    fault = take_date([wrong, *date_short(day).split()], 0, today)
    assert isinstance(fault, Fault)
    assert fault.nearest[0] == date_in_full(day)
    assert [near.split()[0] for near in fault.nearest] == [WEEKDAY_NAMES[day.weekday()], wrong]


@given(today=century, weekday=st.sampled_from(range(7)))
def test_a_weekday_is_within_the_coming_seven_days(today: date, weekday: int) -> None:
    """Next Thursday is the coming one, and never today."""
    reading = take_date(["next", WEEKDAY_NAMES[weekday]], 0, today)
    assert isinstance(reading, Took)
    assert reading.value.weekday() == weekday
    assert 1 <= (reading.value - today).days <= 7


@given(today=century, day=st.integers(1, 28), month=st.sampled_from(MONTH_NAMES))
def test_a_day_without_a_year_is_the_coming_one(today: date, day: int, month: str) -> None:
    """It lies within the coming year, today included."""
    reading = take_date([str(day), month], 0, today)
    assert isinstance(reading, Took)
    assert 0 <= (reading.value - today).days <= 365
