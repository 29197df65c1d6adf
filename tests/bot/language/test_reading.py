"""What all readers share: how words are heard, which reading wins, and that nothing typed breaks one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.dates import take_date
from bot.language.durations import take_duration
from bot.language.numbers import take_number
from bot.language.periods import take_frequency, take_period
from bot.language.reading import LONGEST_WORD, Fault, Took, hear, longest, moved, plain
from bot.language.shares import take_fraction
from bot.language.times import take_time, take_time_range

TODAY = date(2026, 11, 23)


def take_a_date(words: Sequence[str], start: int) -> object:
    """The reader of dates on a fixed day."""
    return take_date(words, start, TODAY)


READERS: list[Callable[[Sequence[str], int], object]] = [
    take_a_date,
    take_time,
    take_time_range,
    take_duration,
    take_number,
    take_period,
    take_frequency,
    take_fraction,
]
each_reader = pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)

PHRASE = (
    "at from to until - and a an the on in of half past quarter two three twenty hundred pm am o'clock "
    "noon midnight next last this week month year fortnight Thursday Thrusday Mon Dec Decmber May March "
    "10 31 0 1400 2026 99999 10/12/26 12/25/2026 2026-12-10 14:00 25:00 2.30 14:00-15:30 1h75 90m hours "
    "minutes days clear working every times once end start first third 2/3 50% ½ for in, \x00 ² ١٢ İ – "
    "10–12 @2pm 's yearly bimonthly"
)
VOCABULARY = PHRASE.split(" ")
words_of_a_line = st.lists(st.sampled_from(VOCABULARY) | st.text(max_size=12), max_size=12)


def test_hearing_is_deaf_to_capitals_commas_and_curly_signs() -> None:
    """What word processors and sentences do to words makes no difference."""
    assert hear(["Thursday,", "3", "weeks’", "14:00–15:30."], 0)[:5] == [
        "thursday",
        "3",
        "weeks'",
        "14:00-15:30",
        "",
    ]


def test_a_word_of_absurd_length_is_silence() -> None:
    """Twenty thousand figures are no number, and cost nothing."""
    assert plain("9" * (LONGEST_WORD + 1)) == ""


def test_the_longest_reading_wins_and_of_equals_the_first() -> None:
    """Ten December is read with its year where one follows."""
    assert longest([Took("short", 1), None, Took("long", 3), Fault("late", (), 0, 3)]) == Took("long", 3)


def test_nothing_read_has_no_longest() -> None:
    """Where no reader knows the words there is nothing to choose from."""
    assert longest([None, None]) is None


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        pytest.param(Took(1, 2), Took(1, 7), id="something read"),
        pytest.param(Fault("Wrong.", ("1",), 0, 2), Fault("Wrong.", ("1",), 5, 7), id="something wrong"),
        pytest.param(None, None, id="nothing"),
    ],
)
def test_a_reading_is_told_in_places_of_the_whole_line(
    reading: Took[int] | Fault | None, expected: Took[int] | Fault | None
) -> None:
    """Readers count from where they began, lines from their first word."""
    assert moved(reading, 5) == expected


@each_reader
@given(words=words_of_a_line, start=st.integers(0, 13))
def test_whatever_is_typed_is_read_faulted_or_passed_over(
    reader: Callable[[Sequence[str], int], object], words: list[str], start: int
) -> None:
    """No words raise, a reading stays within the line, and a fault says something in a full sentence."""
    reading = reader(words, start)
    if isinstance(reading, Took):
        assert start < reading.end <= len(words)
    elif isinstance(reading, Fault):
        assert start <= reading.start < reading.end <= len(words)
        assert reading.sentence.endswith(".")
    else:
        assert reading is None


@each_reader
@given(words=words_of_a_line)
def test_what_is_offered_instead_is_read_by_the_same_reader(
    reader: Callable[[Sequence[str], int], object], words: list[str]
) -> None:
    """A button that offers what was probably meant never leads to another fault."""
    reading = reader(words, 0)
    for near in reading.nearest if isinstance(reading, Fault) else ():
        assert isinstance(reader(near.split(), 0), Took), near


@each_reader
@given(words=words_of_a_line, before=st.lists(st.text(max_size=5), max_size=3))
def test_a_reader_minds_only_what_follows(
    reader: Callable[[Sequence[str], int], object], words: list[str], before: list[str]
) -> None:
    """The same words are read alike wherever in a line they stand."""
    here, there = reader(words, 0), reader([*before, *words], len(before))
    if isinstance(here, Took | Fault):
        assert there == moved(here, len(before))
    else:
        assert there is None


@each_reader
@pytest.mark.parametrize(
    "word",
    ["", "x" * 20_000, "9" * 20_000, "9" * 38, "\x00", "<Chair>", "R&D", "😀", "Ŵŷ", "\ud800", "--", "::",
    "/", "."],
    ids=["empty", "very long", "very many figures", "many figures", "quotation", "tag", "ampersand",
    "emoji", "Welsh",
         "half a character", "hyphens", "colons", "stroke", "full stop"],
)  # fmt: skip
def test_odd_words_are_passed_over(reader: Callable[[Sequence[str], int], object], word: str) -> None:
    """What is no value of any kind is left to others, except that figures may be too large a number."""
    reading = reader([word], 0)
    assert reading is None or (reader is take_number and isinstance(reading, Fault) and word.isdigit())


@each_reader
def test_no_words_are_nothing(reader: Callable[[Sequence[str], int], object]) -> None:
    """A line that has come to its end holds no value."""
    assert reader([], 0) is None
    assert reader(["10"], 1) is None
