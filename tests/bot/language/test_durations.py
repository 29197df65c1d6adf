"""Whether lengths of time are read as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.durations import LONGEST, duration_short, duration_text, take_duration
from bot.language.reading import Fault, Took

MINUTES = {
    30: ["half an hour", "half hour", "a half hour", "half-hour", "0.5h", "30 min", "½ hour",
        "for half an hour"],
    45: ["three quarters of an hour", "45m", "45 minutes", "three-quarters of an hour"],
    60: ["an hour", "one hour", "1h", "1 hr", "1hr", "60 mins", "1 hour", "for an hour"],
    75: ["an hour and a quarter", "1.25 hours", "1h15"],
    90: ["90m", "90 min", "90mins", "90 minutes", "1h30", "1h30m", "1h 30m", "1.5h", "1.5 hours",
        "an hour and a half",
         "one and a half hours", "1½ hours", "one hour thirty minutes", "ninety minutes",
         "for an hour and a half", "for 90m,"],
    135: ["2 hours 15 minutes", "2 hours and 15 minutes", "two and a quarter hours", "2h15"],
    1440: ["24h", "24 hours", "1440 minutes"],
}  # fmt: skip
TABLE = [pytest.param(text, minutes, id=text) for minutes, texts in MINUTES.items() for text in texts]


@pytest.mark.parametrize(("text", "minutes"), TABLE)
def test_lengths_are_read(text: str, minutes: int) -> None:
    """All the ways to say a length say the same number of minutes."""
    words = text.split()
    assert take_duration(words, 0) == Took(minutes, len(words))


@pytest.mark.parametrize(
    ("text", "minutes", "words"),
    [
        pytest.param("90m at Room 4", 90, 1, id="a place follows"),
        pytest.param("2 hours at 14:00", 120, 2, id="a time follows"),
        pytest.param("an hour and a meeting", 60, 2, id="and something else"),
        pytest.param("2 hours 15 people", 120, 2, id="a number of something else follows"),
    ],
)
def test_a_length_ends_where_other_words_begin(text: str, minutes: int, words: int) -> None:
    """What follows a length is left to others."""
    assert take_duration(text.split(), 0) == Took(minutes, words)


@pytest.mark.parametrize(
    "text", ["90", "for 90", "for 10 members", "half", "a", "for Room 4", "a week", "14:00", "h", "3 men"]
)
def test_other_words_are_no_lengths(text: str) -> None:
    """A number alone is no length, and neither are weeks."""
    assert take_duration(text.split(), 0) is None


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("0m", ()), ("0 minutes", ()), ("25 hours", ("24 hours",)), ("99999m", ("24 hours",)),
        ("1h75", ("2 hours 15 minutes",)), ("1 hour 90 minutes", ("2 hours 30 minutes",)),
        ("0.33 hours", ("20 minutes",)), ("90 minuts", ("1 hour 30 minutes",)), ("2 huors", ("2 hours",)),
    ],
)  # fmt: skip
def test_impossible_lengths_are_faults(text: str, nearest: tuple[str, ...]) -> None:
    """Nothing lasts no time, more than a day, or part of a minute; slips of the hand are named."""
    fault = take_duration(text.split(), 0)
    assert isinstance(fault, Fault)
    assert (fault.start, fault.end) == (0, len(text.split()))
    assert fault.nearest == nearest
    assert text in fault.sentence


@given(
    st.integers(1, LONGEST), st.sampled_from([duration_text, duration_short]), st.sampled_from([(), ("for",)])
)
def test_every_printed_length_reads_back(minutes: int, printed: object, lead: tuple[str, ...]) -> None:
    """In full or in short, with or without "for", a length is read as it was printed."""
    assert callable(printed)
    words = [*lead, *str(printed(minutes)).split()]
    assert take_duration(words, 0) == Took(minutes, len(words))
