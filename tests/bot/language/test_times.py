"""Whether times of day and spans of time are read as people write and say them."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.reading import Fault, Took
from bot.language.times import take_time, take_time_range, time_text

TIMES = {
    time(14): [
        "14:00", "14.00", "at 1400", "@1400 hrs", "1400 hrs", "1400hrs", "1400 hours", "14:00 hrs",
        "14:00hrs", "14.00 hours",
        "2pm", "2 pm", "2 p.m.", "2p.m.", "2PM,", "2 p m", "two pm", "2.00pm", "2:00 p.m.",
        "two o'clock pm", "2 in the afternoon",
        "at 14:00", "@14:00", "@ 2pm", "from 14:00", "at two in the afternoon", "at 14 hrs", "14:00,",
    ],
    time(14, 30): ["2.30pm", "2:30 p.m.", "2.30 pm", "half past two pm", "half past 2 in the afternoon",
        "half two pm"],
    time(14, 45): ["quarter to three pm", "a quarter to three in the afternoon", "14.45"],
    time(14, 5): ["five past two pm", "five minutes past two pm"],
    time(17, 35): ["twenty-five to six in the evening"],
    time(9): ["9am", "9 a.m.", "09:00", "9:00", "9 in the morning", "nine am"],
    time(9, 30): ["9.30", "9:30", "09.30", "9.30am"],
    time(8): ["8:00", "8am"],
    time(12): ["noon", "midday", "12 noon", "12:00", "12pm", "at noon", "twelve noon"],
    time(0): ["00:00", "0:00"],
    time(0, 30): ["00:30", "12.30am"],
    time(12, 30): ["12:30", "12.30pm"],
    time(2, 30): ["02:30", "2.30am", "2:30 hrs"],
    time(23, 59): ["23:59", "11.59pm"],
}  # fmt: skip
TABLE = [pytest.param(text, clock, id=text) for clock, texts in TIMES.items() for text in texts]


@pytest.mark.parametrize(("text", "clock"), TABLE)
def test_times_are_read(text: str, clock: time) -> None:
    """Each of these means one time of day."""
    words = text.split()
    assert take_time(words, 0) == Took(clock, len(words))


@pytest.mark.parametrize(
    "text",
    ["1400", "2026", "2", "two", "at Room 4", "at the Infirmary", "at 12 High Street",
    "at 2 Infirmary Road", "at 30", "from 2026",
     "from 2", "14h", "90m", "1.25 hours", "1.5", "half", "half an hour", "2nd", "99", "pm", "at",
     "14:00-15:30", "10/12/26",
     "at \x00", "three members"],
)  # fmt: skip
def test_other_words_are_no_times(text: str) -> None:
    """Numbers, places, years and lengths are left to others."""
    assert take_time(text.split(), 0) is None


FAULTS = {
    "25:00": ["15:00"], "24:00": ["00:00", "23:59"], "24:30": ["00:30"], "14:60": ["15:00"],
        "14:75": ["14:00"], "99:99": [],
    "at 2500": ["15:00"], "2575 hrs": [], "midnight": ["00:00", "23:59"], "12 midnight": ["00:00", "23:59"],
    "12am": ["00:00", "12:00"], "13pm": ["13:00"], "0am": ["00:00"], "14.30pm": ["14:30"], "25pm": [],
    "half past two": ["02:30", "14:30"], "two o'clock": ["02:00", "14:00"], "2.30": ["02:30", "14:30"],
        "7:15": ["07:15", "19:15"],
    "at 2": ["02:00", "14:00"], "at two": ["02:00", "14:00"], "at 12": ["00:00", "12:00"],
        "at 14": ["14:00"],
    "14:5": ["14:05", "14:50"], "14:7": ["14:07"], "14:00:00": ["14:00"], "14:00ish": ["14:00"],
        "25:00:00": ["15:00"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "nearest"), [pytest.param(k, v, id=k) for k, v in FAULTS.items()])
def test_wrong_and_doubtful_times_are_faults(text: str, nearest: list[str]) -> None:
    """A time that does not exist, belongs to two days or may be either half of the day is never guessed."""
    words = text.split()
    fault = take_time(words, 0)
    assert isinstance(fault, Fault)
    assert (fault.start, fault.end, list(fault.nearest)) == (0, len(words), nearest)


def test_a_bare_number_before_a_day_is_a_time() -> None:
    """At 2 Thursday is no address, for a day follows."""
    assert isinstance(take_time(["at", "2", "Thursday"], 0), Fault)


RANGES = {
    "14:00-15:30": ["14:00-15:30", "14:00 - 15:30", "14:00– 15:30", "14:00 -15:30", "14:00 to 15:30",
        "from 14:00 until 15:30",
                    "2pm-3.30pm", "2-3.30pm", "2pm-3.30", "between 2pm and 3.30pm", "at 1400-1530",
                    "@14:00-15:30",
                    "2 pm to 3.30 pm", "from two pm till half past three pm", "2.00 to 3.30pm",
                    "at 2-3.30pm"],
    "11:00-13:00": ["11-1pm", "11am-1", "11:00-13:00", "11am to 1pm"],
    "09:30-11:00": ["9.30-11", "9:30 to 11"],
    "10:00-12:00": ["from 10 to 12", "10am-noon"],
    "12:00-14:00": ["noon to 2pm", "noon-2pm", "12-2pm"],
    "09:00-17:00": ["9-5pm", "9am-5pm", "09:00-17"],
}  # fmt: skip
RANGE_TABLE = [pytest.param(text, span, id=text) for span, texts in RANGES.items() for text in texts]


@pytest.mark.parametrize(("text", "span"), RANGE_TABLE)
def test_spans_are_read(text: str, span: str) -> None:
    """A start and an end are read joined or apart, and share the half of the day where only one has it."""
    start, end = map(time.fromisoformat, span.split("-"))
    words = text.split()
    assert take_time_range(words, 0) == Took((start, end), len(words))


@pytest.mark.parametrize(
    "text",
    ["14:00", "14:00 to Room 5", "2-3", "10-12", "9-5", "10-12-2026", "2026-12-10", "from", "14:00-",
    "-14:00", "1400-1530", "to",
     "10 to 12", "board-14:00", "one-third", "14:00 and 15:00"],
)  # fmt: skip
def test_other_words_are_no_spans(text: str) -> None:
    """One time is no span, and two bare numbers may be anything."""
    assert take_time_range(text.split(), 0) is None


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("15:30-14:00", ["14:00 to 15:30"]), ("14:00-14:00", []), ("3pm-2", ["14:00 to 15:00"]), ("2-1pm",
        ["13:00 to 14:00"]),
        ("2.30-3.30", ["02:30 to 03:30", "14:30 to 15:30"]), ("from 2 to 4", ["02:00 to 04:00",
        "14:00 to 16:00"]),
        ("14:00-25:00", ["14:00 to 15:00"]), ("25:00-26:00", ["15:00 to 16:00"]), ("midnight to 2am",
        ["00:00 to 02:00"]),
        ("10pm to midnight", ["22:00 to 23:59"]),
    ],
)  # fmt: skip
def test_wrong_and_doubtful_spans_are_faults(text: str, nearest: list[str]) -> None:
    """An end before the start, no length at all, or either half of the day: never guessed."""
    words = text.split()
    fault = take_time_range(words, 0)
    assert isinstance(fault, Fault)
    assert (fault.start, fault.end, list(fault.nearest)) == (0, len(words), nearest)


whole_minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
LEADS = [(), ("at",), ("@",), ("from",)]


@given(whole_minutes, st.sampled_from(LEADS))
def test_every_printed_time_reads_back(clock: time, lead: tuple[str, ...]) -> None:
    """What the clerk prints is read as the same time, whatever leads up to it."""
    words = [*lead, time_text(clock)]
    assert take_time(words, 0) == Took(clock, len(words))


@given(whole_minutes)
def test_every_time_reads_back_by_the_twelve_hour_clock(clock: time) -> None:
    """With am or pm a time is read whatever the hour; only twelve at night is asked about."""
    text = f"{(clock.hour - 1) % 12 + 1}.{clock.minute:02}{'am' if clock.hour < 12 else 'pm'}"
    reading = take_time([text], 0)
    if clock == time(0):
        assert isinstance(reading, Fault)
    else:
        assert reading == Took(clock, 1)


@given(whole_minutes, whole_minutes, st.sampled_from(["-", " - ", " to ", " until "]))
def test_every_printed_span_reads_back(one: time, other: time, link: str) -> None:
    """It is read from the earlier to the later time; the other way round is a fault that offers it."""
    words = f"{time_text(one)}{link}{time_text(other)}".split()
    reading = take_time_range(words, 0)
    if one < other:
        assert reading == Took((one, other), len(words))
    else:
        assert isinstance(reading, Fault)
        assert reading.nearest == ((f"{time_text(other)} to {time_text(one)}",) if other < one else ())
