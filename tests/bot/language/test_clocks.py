"""What is made of single words about the time of day."""

from __future__ import annotations

from datetime import time

import pytest

from bot.language.clocks import Certainty, Clock, clock_at, without_lead
from bot.language.reading import Fault, hear


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("14:00", Clock(14, 0, Certainty.SURE, 1), id="twenty-four hour clock"),
        pytest.param("2.30", Clock(2, 30, Certainty.TWELVE_HOUR, 1), id="half of the day unknown"),
        pytest.param(
            "quarter to one", Clock(12, 45, Certainty.TWELVE_HOUR, 3), id="the hour before one is twelve"
        ),
        pytest.param("9", Clock(9, 0, Certainty.BARE, 1), id="a number"),
        pytest.param("nine", Clock(9, 0, Certainty.BARE, 1), id="a number in words"),
        pytest.param("30", None, id="no hour"),
        pytest.param(
            "10 to 12", Clock(10, 0, Certainty.BARE, 1), id="figures with to are a range, not ten to twelve"
        ),
    ],
)
def test_how_much_is_said(text: str, expected: Clock | None) -> None:
    """A time is sure, lacks its half of the day, or is only a number."""
    assert clock_at(hear(text.split(), 0), 0) == expected


@pytest.mark.parametrize(
    ("clock", "possible"),
    [
        pytest.param(Clock(2, 30, Certainty.TWELVE_HOUR, 1), (time(2, 30), time(14, 30)), id="half past two"),
        pytest.param(Clock(12, 0, Certainty.BARE, 1), (time(0), time(12)), id="twelve"),
        pytest.param(Clock(14, 0, Certainty.BARE, 1), (time(14),), id="fourteen"),
        pytest.param(Clock(2, 0, Certainty.SURE, 1), (time(2),), id="02:00"),
    ],
)
def test_what_may_be_meant(clock: Clock, possible: tuple[time, ...]) -> None:
    """Only an hour up to twelve may be of either half of the day."""
    assert clock.possible == possible


def test_four_figures_are_a_time_only_where_one_is_expected() -> None:
    """Elsewhere they may be a year."""
    heard = hear(["1400"], 0)
    assert clock_at(heard, 0) is None
    assert clock_at(heard, 0, military=True) == Clock(14, 0, Certainty.SURE, 1)


def test_hours_out_of_range_are_faults() -> None:
    """There is no 25:00, whoever asks."""
    assert isinstance(clock_at(hear(["25:00"], 0), 0), Fault)


@pytest.mark.parametrize(
    ("text", "first", "lead"),
    [
        ("at 14:00", "at", 1),
        ("@ 14:00", "@", 1),
        ("@14:00", "14:00", 0),
        ("from 14:00", "from", 1),
        ("@room", "@room", 0),
    ],
)
def test_what_leads_up_to_a_time(text: str, first: str, lead: int) -> None:
    """At, @ and from may stand before a time, and @ may touch it; a handle is no time."""
    heard, words = without_lead(hear(text.split(), 0))
    assert (heard[0], words) == (first, lead)
