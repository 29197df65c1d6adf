"""Is a calendar's answer read as it was meant, and nothing else taken for one?"""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates.engines.calendar_replies import LARGEST, CalendarReply, NoCalendar, read_replies

REPLY = """\
BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:mtg-1@x
SEQUENCE:2
DTSTAMP:20261103T101500Z
DTSTART;TZID="GMT Standard Time":20261210T140000
ATTENDEE;PARTSTAT=DECLINED;CN="Mia, of X":MAILTO:Mia@X.example
COMMENT:On leave\\, sorry
END:VEVENT
END:VCALENDAR
"""


def test_an_answer_of_exchange_is_read() -> None:
    """Without an organiser, with a zone by Windows' name, and the address in any letters."""
    assert read_replies(REPLY.encode()) == (
        CalendarReply(
            uid="mtg-1@x",
            address="mia@x.example",
            says="DECLINED",
            sequence=2,
            stamp=datetime(2026, 11, 3, 10, 15, tzinfo=UTC),
            comment="On leave, sorry",
        ),
    )


def test_an_answer_to_one_meeting_of_a_series_says_which() -> None:
    """By the start that it had."""
    told = REPLY.replace("SEQUENCE:2", "RECURRENCE-ID:20261210T140000Z")
    (reply,) = read_replies(told.encode())
    assert (reply.occurrence, reply.sequence) == (datetime(2026, 12, 10, 14, tzinfo=UTC), 0)


@pytest.mark.parametrize("method", ["REQUEST", "COUNTER", "CANCEL", "PUBLISH", "", "reply-ish"])
def test_any_other_message_is_no_answer(method: str) -> None:
    """A proposal of another time is for a person to read."""
    assert read_replies(REPLY.replace("METHOD:REPLY", f"METHOD:{method}").encode()) == ()


@pytest.mark.parametrize(
    "line", ["UID:mtg-1@x", 'ATTENDEE;PARTSTAT=DECLINED;CN="Mia, of X":MAILTO:Mia@X.example']
)
def test_an_answer_to_nothing_or_of_nobody_is_none(line: str) -> None:
    """Both are needed to know who answers what."""
    assert read_replies(REPLY.replace(f"{line}\n", "").encode()) == ()


@pytest.mark.parametrize("line", ["SEQUENCE:many", "DTSTAMP:yesterday", "DTSTAMP:20261103", "SEQUENCE:"])
def test_what_is_damaged_beside_it_counts_for_nothing(line: str) -> None:
    """The answer itself is still told."""
    name = line.partition(":")[0]
    told = "\n".join(line if one.startswith(name) else one for one in REPLY.split("\n"))
    (reply,) = read_replies(told.encode())
    assert reply.says == "DECLINED"


@pytest.mark.parametrize("content", [b"", b"<html>", b"BEGIN:VCALENDAR", b"BEGIN:VEVENT\nEND:VEVENT\n"])
def test_what_is_no_calendar_is_told_in_a_sentence(content: bytes) -> None:
    """Never a traceback."""
    with pytest.raises(NoCalendar, match="cannot be read"):
        read_replies(content)


def test_two_megabytes_are_not_read() -> None:
    """No answer is that long."""
    with pytest.raises(NoCalendar, match="at most"):
        read_replies(REPLY.encode() + b"X-PAD:" + b"x" * LARGEST)


@given(st.integers(0, len(REPLY)), st.text(max_size=20))
def test_damage_anywhere_is_answered_or_told(place: int, noise: str) -> None:
    """Some of it makes another answer, none of it an unexpected failure."""
    with contextlib.suppress(NoCalendar):
        assert isinstance(
            read_replies((REPLY[:place] + noise + REPLY[place:]).encode("utf-8", "replace")), tuple
        )
