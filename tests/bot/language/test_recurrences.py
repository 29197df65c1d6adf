from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.reading import Fault, Took
from bot.language.recurrences import take_recurrence
from governance_store.records.period import Cycle
from governance_store.records.series import Recurrence
from tests.governance_store.rules.test_recurrence import patterns

SAID = {
    "third Thursday every 2 months": [
        "third Thursday every 2 months",
        "3rd Thursday every other month",
        "the third thu of every second month",
        "every 2 months on the third Thursday",
        "two-monthly, on the third Thursday",
    ],
    "Thursday every 2 weeks": [
        "Thursday every 2 weeks",
        "Thursdays fortnightly",
        "every other Thursday",
        "every two weeks on a Thursday",
        "fortnightly on Thursdays",
    ],
    "Monday every week": ["every Monday", "Mondays weekly", "each Monday"],
    "last Friday every 3 months": [
        "last Friday quarterly",
        "quarterly on the last Friday",
        "last Fri every quarter",
    ],
    "15th every month": [
        "15th every month",
        "the 15th of each month",
        "monthly on the 15th",
        "day 15 every month",
    ],
    "last day every month": [
        "last day of the month",
        "the last day of every month",
        "monthly on the last day",
    ],
    "first Tuesday every 12 months": ["first Tuesday yearly", "annually, on the first Tuesday"],
}
TABLE = [pytest.param(text, pattern, id=text) for pattern, texts in SAID.items() for text in texts]


@pytest.mark.parametrize(("text", "pattern"), TABLE)
def test_patterns_are_read(text: str, pattern: str) -> None:
    """All the ways to say one come to the same."""
    words = text.split()
    read = take_recurrence(words, 0)
    assert isinstance(read, Took)
    assert (str(read.value), read.end) == (pattern, len(words))


@pytest.mark.parametrize(
    ("text", "sentence", "nearest"),
    [
        ("31st every month", "Not every month has a 31st", ("last day every month", "28th every month")),
        ("30th quarterly", "Not every month has a 30th", ("last day every 3 months", "28th every 3 months")),
        ("32nd every month", "No month has a day 32", ("last day every month",)),
        ("fifth Thursday monthly", "a fifth Thursday", (
            "last Thursday every month", "fourth Thursday every month")),
        ("every second Thursday", "may be", ("Thursday every 2 weeks", "second Thursday every month")),
        ("every fifth Thursday", "may be", ("Thursday every 5 weeks",)),
        ("third Thursday", "does not say how often", (
            "third Thursday every month", "third Thursday every 2 months")),
        ("Thursdays", "does not say how often", ("Thursday every week", "Thursday every 2 weeks")),
        ("third Thursday every 2 weeks", "one Thursday", (
            "Thursday every 2 weeks", "third Thursday every month")),
        ("15th every 2 weeks", "not weeks", ("15th every month",)),
        ("third Thursday 4 times a year", "in which months", ("third Thursday every 3 months",)),
        ("third Thursday 5 times a year", "in which months", ()),
        ("third Thursday bimonthly", "may be", ("third Thursday every 2 months",)),
        ("bimonthly on the third Thursday", "may be", ("third Thursday every 2 months",)),
        ("third Thursday every 99 months", "too seldom", ("third Thursday every 24 months",)),
        ("quarterly", "not on which day", ()),
        ("thrid Thursday every month", "did you mean “third”", ("third Thursday every month",)),
        ("third Thrusday every month", "did you mean “thursday”", ("third Thursday every month",)),
        ("third Thursday evry 2 months", "did you mean “every”", ("third Thursday every 2 months",)),
    ],
)  # fmt: skip
def test_what_is_doubtful_or_cannot_be_is_a_fault(text: str, sentence: str, nearest: tuple[str, ...]) -> None:
    """Never a guess; the right lines are offered, and each of them is read back."""
    fault = take_recurrence(text.split(), 0)
    assert isinstance(fault, Fault)
    assert sentence in fault.sentence
    assert fault.nearest == nearest
    assert all(isinstance(take_recurrence(one.split(), 0), Took) for one in nearest)


def test_a_weekday_of_the_month_is_asked_for() -> None:
    """Thursday every 2 months: which of them?"""
    fault = take_recurrence(["Thursday", "every", "2", "months"], 0)
    assert isinstance(fault, Fault)
    assert "third Thursday every 2 months" in fault.nearest


@pytest.mark.parametrize("text", ["board", "14:00", "90m", "10 Dec 2026", "every", "the", "last", ""])
def test_other_words_are_no_patterns(text: str) -> None:
    """They are left to others."""
    assert take_recurrence([*text.split(), "x"], 0) is None


@given(patterns.filter(lambda one: one.every <= 24), st.integers(0, 2))
def test_every_printed_pattern_reads_back(recurrence: Recurrence, before: int) -> None:
    """Wherever in a line it stands."""
    words = ["x"] * before + str(recurrence).split()
    assert take_recurrence(words, before) == Took(recurrence, len(words))


def test_an_open_pattern_need_not_say_how_often() -> None:
    """Where a series goes on as often as before."""
    assert take_recurrence(["third", "Tuesday"], 0, open_=True) == Took(Recurrence(0, Cycle.MONTHS, 1, 3), 2)
    assert isinstance(take_recurrence(["fifth", "Tuesday"], 0, open_=True), Fault)


@given(
    st.lists(
        st.sampled_from(
            [
                "every",
                "other",
                "third",
                "Thursday",
                "31st",
                "last",
                "day",
                "of",
                "the",
                "month",
                "2",
                "weeks",
                "fifth",
                "15th",
            ]
        ),
        max_size=8,
    )
)
def test_nothing_said_breaks_the_reader(words: list[str]) -> None:
    """Whatever order the words come in, it is a pattern, a fault, or none; offers are read back."""
    read = take_recurrence(words, 0) if words else None
    if isinstance(read, Fault):
        assert all(isinstance(take_recurrence(one.split(), 0), Took) for one in read.nearest)
