"""Whether the periods of terms of reference are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.periods import take_period
from bot.language.reading import Fault, Took
from governance_store.records.period import MOST, Period, Unit


@pytest.mark.parametrize(
    ("text", "canonical", "words"),
    [
        ("10 clear days", "10 clear days", 3), ("ten clear days,", "10 clear days", 3),
        ("five working days", "5 working days", 3),
        ("10 clear working days", "10 clear working days", 4), ("10 working clear days",
        "10 clear working days", 4),
        ("2 weeks", "2 weeks", 2), ("a fortnight", "2 weeks", 2), ("one week", "1 week", 2), ("2 months",
        "2 months", 2),
        ("10 days' notice", "10 days", 2), ("1 clear day's notice", "1 clear day", 3), ("a year",
        "12 months", 2),
        ("3 business days", "3 working days", 3), ("28 calendar days", "28 days", 3), ("7 Days before",
        "7 days", 2),
    ],
)  # fmt: skip
def test_periods_are_read(text: str, canonical: str, words: int) -> None:
    """A count and a unit are read, in the units that terms of reference use."""
    assert take_period(text.split(), 0) == Took(Period.parse(canonical), words)


@pytest.mark.parametrize(
    "text", ["10", "10 clear", "clear days", "10 people", "a", "days", "10 clear people"]
)
def test_other_words_are_no_periods(text: str) -> None:
    """A number without a unit, or a unit without a number, is left to others."""
    assert take_period(text.split(), 0) is None


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("0 days", ("1 day",)), ("5000 days", ()), ("2 clear weeks", ("14 clear days",)), ("10 claer days",
        ("10 clear days",)),
        ("10 wroking days", ("10 working days",)), ("2 weesk", ("2 weeks",)),
    ],
)  # fmt: skip
def test_wrong_periods_are_faults(text: str, nearest: tuple[str, ...]) -> None:
    """No days, too many days, clear weeks and slips of the hand are named."""
    fault = take_period(text.split(), 0)
    assert isinstance(fault, Fault)
    assert fault.nearest == nearest


@given(st.builds(Period, st.integers(1, MOST), st.sampled_from(Unit)))
def test_every_printed_period_reads_back(period: Period) -> None:
    """What the record prints, people may type."""
    words = str(period).split()
    assert take_period(words, 0) == Took(period, len(words))
