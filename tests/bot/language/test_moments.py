from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.moments import Moment, moments_text, take_moments
from bot.language.reading import Fault, Took

TODAY = date(2026, 11, 26)
TWO = time(14)


def read(line: str) -> list[str]:
    """The moments that a line begins with, as they are printed."""
    found = take_moments(line.split(), 0, TODAY)
    assert isinstance(found, Took), found
    return [str(one) for one in found.value]


@pytest.mark.parametrize(
    ("line", "moments"),
    [
        ("3, 8 or 10 Dec 14:00", "3 Dec 2026 14:00, 8 Dec 2026 14:00, 10 Dec 2026 14:00"),
        ("3 , 8 and 10 Dec at 2pm", "3 Dec 2026 14:00, 8 Dec 2026 14:00, 10 Dec 2026 14:00"),
        ("3rd or 8th December", "3 Dec 2026, 8 Dec 2026"),
        (
            "Thursday 3, Tuesday 8 or Thursday 10 Dec 9:00",
            "3 Dec 2026 09:00, 8 Dec 2026 09:00, 10 Dec 2026 09:00",
        ),
        ("10 Dec 15:00 or 3 Dec 14:00", "3 Dec 2026 14:00, 10 Dec 2026 15:00"),
        ("3 Dec 14:00 or 16:00", "3 Dec 2026 14:00, 3 Dec 2026 16:00"),
        ("3 or 4 Dec 14:00, 8 Dec 16:00", "3 Dec 2026 14:00, 4 Dec 2026 14:00, 8 Dec 2026 16:00"),
        ("8 Dec, 10 Dec 16:00", "8 Dec 2026 16:00, 10 Dec 2026 16:00"),
        ("30 Nov, 3 or 8 Dec 10:00", "30 Nov 2026 10:00, 3 Dec 2026 10:00, 8 Dec 2026 10:00"),
        ("next Thursday or 8 Dec 14:00", "3 Dec 2026 14:00, 8 Dec 2026 14:00"),
        ("3 Dec", "3 Dec 2026"),
        ("3 or 8 Dec 14:00, 90m at the Annexe", "3 Dec 2026 14:00, 8 Dec 2026 14:00"),
        ("3 or 8 Dec 14:00, 2 hours", "3 Dec 2026 14:00, 8 Dec 2026 14:00"),
        ("3 Dec and yes", "3 Dec 2026"),
    ],
)
def test_several_days_are_read(line: str, moments: str) -> None:
    """A month and a time stand for all that lack one; what follows is left to others."""
    assert ", ".join(read(line)) == moments


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("28 or 3 Jan 14:00", "Of which month is the 28?", id="the 28th of which month"),
        pytest.param("10 Dec, 12 or 14", "The 12 names no month.", id="no month behind"),
        pytest.param("Monday 3 or 10 Dec", "is a Thursday, not a Monday", id="the wrong weekday"),
        pytest.param(
            "3 Dec 14:00, 8 Dec, 10 Dec 16:00", "At what time on Tuesday 8 December", id="two times near"
        ),
        pytest.param("3 Dec 14:00 or 8 Dec", "At what time on Tuesday 8 December", id="no time behind"),
        pytest.param(
            "3 Dec 14:00 or 3 Dec 14:00", "Thursday 3 December 2026, 14:00 is named twice", id="twice"
        ),
        pytest.param("3 or 8 Dec 14:00-15:30", "how long it is", id="from when to when"),
        pytest.param("3 or 8 Decmber", "no day or month called", id="misspelt"),
    ],
)
def test_what_could_be_read_in_two_ways_is_asked(line: str, said: str) -> None:
    """Nothing is guessed: the sentence says what is missing."""
    found = take_moments(line.split(), 0, TODAY)
    assert isinstance(found, Fault), found
    assert said in found.sentence


@pytest.mark.parametrize("line", ["3", "3 or 8", "14:00", "board", "90m", "or"])
def test_what_is_no_day_is_none(line: str) -> None:
    """It may be something else."""
    assert take_moments(line.split(), 0, TODAY) is None


DAYS = st.dates(date(2026, 1, 1), date(2099, 12, 31))
CLOCKS = st.times().map(lambda one: one.replace(second=0, microsecond=0))


@given(
    st.lists(DAYS, min_size=1, max_size=6, unique=True)
    | st.lists(st.tuples(DAYS, CLOCKS), min_size=1, max_size=6, unique=True)
)
def test_what_is_printed_is_read_back(given_: list[date] | list[tuple[date, time]]) -> None:
    """In order, with all times or none."""
    moments = tuple(sorted(Moment(*one) if isinstance(one, tuple) else Moment(one) for one in given_))
    found = take_moments(moments_text(moments).split(), 0, TODAY)
    assert isinstance(found, Took)
    assert found.value == moments


@given(
    st.lists(
        st.sampled_from(["3", "8,", "31", "or", "Dec", "10", "14:00", "Thu", "and", "90m", "Feb", ","]),
        max_size=9,
    )
)
def test_whatever_is_said_is_answered(words: list[str]) -> None:
    """It is read, or it is a fault within the line, or it is nothing."""
    found = take_moments(words, 0, TODAY)
    assert found is None or found.end <= len(words)
