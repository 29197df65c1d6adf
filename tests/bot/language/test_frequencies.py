"""Whether the frequencies of terms of reference are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.frequencies import MOST_A_YEAR, take_frequency
from bot.language.reading import Fault, Took
from governance_store.records.period import MOST, Cycle, Frequency

FREQUENCIES = {
    "every 3 months": [
        "quarterly",
        "every quarter",
        "every three months",
        "once a quarter",
        "every 3 months",
    ],
    "every 2 months": [
        "every 2 months",
        "every other month",
        "every second month",
        "two-monthly",
        "once every two months",
    ],
    "every month": ["monthly", "every month", "once a month", "at least once a month"],
    "every 6 weeks": ["six-weekly", "every six weeks", "6-weekly"],
    "every 2 weeks": ["fortnightly", "every fortnight", "every other week"],
    "every week": ["weekly", "once a week"],
    "every 6 months": ["half-yearly", "six-monthly"],
    "6 times a year": [
        "six times a year",
        "6 times per year",
        "6x a year",
        "6 meetings a year",
        "6 times in each financial year",
    ],
    "4 times a year": [
        "not less than four times a year",
        "at least 4 times a year",
        "no fewer than four times each year",
    ],
    "24 times a year": ["twice a month"],
    "twice a year": ["twice a year", "twice yearly", "two times a year", "a minimum of twice a year"],
    "once a year": ["annually", "yearly", "once a year"],
}
TABLE = [pytest.param(text, canonical, id=text) for canonical, texts in FREQUENCIES.items() for text in texts]


@pytest.mark.parametrize(("text", "canonical"), TABLE)
def test_frequencies_are_read(text: str, canonical: str) -> None:
    """All the ways to say how often come to one form."""
    words = text.split()
    assert take_frequency(words, 0) == Took(Frequency.parse(canonical), len(words))


@pytest.mark.parametrize(
    "text", ["once", "every meeting", "4 times", "at least", "six", "a year", "often", "times a year"]
)
def test_other_words_are_no_frequencies(text: str) -> None:
    """How many times without in what, and the other way round, is left to others."""
    assert take_frequency(text.split(), 0) is None


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("bimonthly", ("every 2 months", "24 times a year")), ("bi-weekly", ("every 2 weeks",
        "104 times a year")),
        ("biannually", ("twice a year", "every 24 months")), ("quaterly", ("every 3 months",)),
        ("0 times a year", ()), ("every 0 weeks", ()), ("9999 times a week", ()),
    ],
)  # fmt: skip
def test_doubtful_and_impossible_frequencies_are_faults(text: str, nearest: tuple[str, ...]) -> None:
    """Words that mean two things are asked about, and nobody meets never or ten times a day."""
    fault = take_frequency(text.split(), 0)
    assert isinstance(fault, Fault)
    assert fault.nearest == nearest


often = st.builds(Frequency, st.integers(1, MOST_A_YEAR), st.just(Cycle.TIMES_A_YEAR))
cycles = st.builds(Frequency, st.integers(1, MOST), st.sampled_from([Cycle.MONTHS, Cycle.WEEKS]))


@given(often | cycles)
def test_every_printed_frequency_reads_back(frequency: Frequency) -> None:
    """What the record prints, people may type."""
    words = str(frequency).split()
    assert take_frequency(words, 0) == Took(frequency, len(words))
