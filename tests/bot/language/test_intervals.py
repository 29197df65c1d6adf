"""Whether the time between two reviews is read as people write it, within its bounds."""

from __future__ import annotations

import pytest

from bot.language.intervals import days_in, in_years, take_interval
from bot.language.reading import Fault, Took
from governance_store.records.period import Period, Unit

LEAST, MOST = Period(1, Unit.WEEKS), Period(120, Unit.MONTHS)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("12 months", Period(12, Unit.MONTHS)),
        ("year", Period(12, Unit.MONTHS)),
        ("every two years", Period(24, Unit.MONTHS)),
        ("annually", Period(12, Unit.MONTHS)),
        ("quarterly", Period(3, Unit.MONTHS)),
        ("a fortnight", Period(2, Unit.WEEKS)),
        ("365 days", Period(365, Unit.DAYS)),
        ("10 years", Period(120, Unit.MONTHS)),
    ],
)
def test_intervals_are_read(said: str, meant: Period) -> None:
    """In days, weeks or months."""
    read = take_interval(said.split(), 0, LEAST, MOST)
    assert isinstance(read, Took)
    assert (read.value, read.end) == (meant, len(said.split()))


@pytest.mark.parametrize(
    ("said", "near"), [("0 days", "1 week"), ("5,000 days", "120 months"), ("11 years", "120 months")]
)
def test_what_is_out_of_bounds_is_a_fault(said: str, near: str) -> None:
    """With both bounds, and the nearer one."""
    read = take_interval(said.split(), 0, LEAST, MOST)
    assert isinstance(read, Fault)
    assert read.sentence == f"“{said}” is not between 1 week and 10 years."
    assert read.nearest == (near,)


@pytest.mark.parametrize("said", ["now and then", "12", "3 meetings"])
def test_other_words_are_none(said: str) -> None:
    """Nothing is guessed."""
    assert take_interval(said.split(), 0, LEAST, MOST) is None


def test_a_period_is_told_in_years_where_it_is_some() -> None:
    """And is about so many days."""
    told = [in_years(Period(count, Unit.MONTHS)) for count in (1, 12, 18, 24)]
    assert told == ["1 month", "1 year", "18 months", "2 years"]
    assert round(days_in(Period(12, Unit.MONTHS))) == 365
