"""Whether periods and frequencies are kept, printed and read back without loss."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.period import MOST, Cycle, Frequency, NotInCanonicalForm, Period, Unit

periods = st.builds(Period, st.integers(0, MOST), st.sampled_from(Unit))
frequencies = st.builds(Frequency, st.integers(1, MOST), st.sampled_from(Cycle))


@given(periods)
def test_a_period_reads_back(period: Period) -> None:
    """The text of a period is parsed as that period."""
    assert Period.parse(str(period)) == period


@given(frequencies)
def test_a_frequency_reads_back(frequency: Frequency) -> None:
    """The text of a frequency is parsed as that frequency."""
    assert Frequency.parse(str(frequency)) == frequency


@given(st.tuples(periods, frequencies))
def test_both_pass_through_json(both: tuple[Period, Frequency]) -> None:
    """They are plain data, so the journal can keep them inside a record."""
    assert msgspec.json.decode(msgspec.json.encode(both), type=tuple[Period, Frequency]) == both


@pytest.mark.parametrize(
    ("period", "text"),
    [
        (Period(1, Unit.CLEAR_DAYS), "1 clear day"),
        (Period(10, Unit.CLEAR_WORKING_DAYS), "10 clear working days"),
        (Period(2, Unit.WEEKS), "2 weeks"),
        (Period(0, Unit.DAYS), "0 days"),
    ],
    ids=str,
)
def test_a_period_is_printed_as_people_say_it(period: Period, text: str) -> None:
    """One day, two days."""
    assert str(period) == text


@pytest.mark.parametrize(
    ("frequency", "text", "least_per_year", "longest_gap"),
    [
        (Frequency(1, Cycle.TIMES_A_YEAR), "once a year", 1, None),
        (Frequency(2, Cycle.TIMES_A_YEAR), "twice a year", 2, None),
        (Frequency(6, Cycle.TIMES_A_YEAR), "6 times a year", 6, None),
        (Frequency(1, Cycle.MONTHS), "every month", 12, Period(1, Unit.MONTHS)),
        (Frequency(5, Cycle.MONTHS), "every 5 months", 2, Period(5, Unit.MONTHS)),
        (Frequency(18, Cycle.MONTHS), "every 18 months", 0, Period(18, Unit.MONTHS)),
        (Frequency(6, Cycle.WEEKS), "every 6 weeks", 8, Period(6, Unit.WEEKS)),
    ],
    ids=str,
)
def test_what_a_frequency_asks_for(
    frequency: Frequency, text: str, least_per_year: int, longest_gap: Period | None
) -> None:
    """A number of times asks for meetings in a year; a cycle also limits the time from one to the next."""
    assert (str(frequency), frequency.least_per_year, frequency.longest_gap) == (
        text,
        least_per_year,
        longest_gap,
    )


@pytest.mark.parametrize(
    "text",
    ["", "10", "days", "ten days", "1 days", "10 day", "010 days", "10  days", "10 Days", "1001 days",
    "-1 days", "٣ days", "9" * 5000],
    ids=lambda text: text[:12] or "empty",
)  # fmt: skip
def test_any_other_text_is_no_period(text: str) -> None:
    """The record has one form only, so that equal periods are equal texts."""
    with pytest.raises(NotInCanonicalForm, match="is not a period"):
        Period.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "quarterly",
        "every 1 month",
        "1 times a year",
        "every 2 month",
        "twice a month",
        "every",
        "2 times a year",
    ],
)
def test_any_other_text_is_no_frequency(text: str) -> None:
    """What people type is for the readers of the conversation."""
    with pytest.raises(NotInCanonicalForm, match="is not a frequency"):
        Frequency.parse(text)
