"""Whether a calendar part is shown as a mail client shows it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.surfaces.console.calendar_card import read_card

LONDON = ZoneInfo("Europe/London")


def ics(*lines: str, method: str = "REQUEST") -> bytes:
    """A calendar part whose event has these lines."""
    event = ["BEGIN:VEVENT", *lines, "BEGIN:VALARM", "SUMMARY:not this", "END:VALARM", "END:VEVENT"]
    return "\r\n".join(["BEGIN:VCALENDAR", f"METHOD:{method}", *event, "END:VCALENDAR"]).encode()


def test_what_when_and_where() -> None:
    """Texts are unfolded and unescaped, times are in the reader's zone, an alarm is not the event."""
    card = read_card(
        ics(
            "SUMMARY:Board\\, with R&D\\; and a very long",
            "  name",
            'DTSTART;TZID="Europe/London":20261210T140000',
            "DTEND;TZID=Europe/London:20261210T153000",
            "LOCATION:Room 4\\nInfirmary",
            "SEQUENCE:2",
            "UID:a:b",
        ),
        LONDON,
    )
    assert card is not None
    assert card.what == "Board, with R&D; and a very long name"
    assert card.when == "Thursday 10 December 2026, 14:00 to 15:30"
    assert card.where == "Room 4 Infirmary"
    assert (card.kind, card.sequence, card.uid) == ("Changed invitation", "2", "a:b")


@pytest.mark.parametrize(
    ("start", "when"),
    [
        pytest.param("DTSTART:20260710T130000Z", "Friday 10 July 2026, 14:00", id="UTC in summer"),
        pytest.param("DTSTART;TZID=Nowhere/There:20260710T130000", "20260710T130000", id="an unknown zone"),
        pytest.param("DTSTART;VALUE=DATE:20260710", "20260710", id="a day"),
        pytest.param("DTSTART:20269910T990000Z", "20269910T990000Z", id="no such day"),
    ],
)
def test_when(start: str, when: str) -> None:
    """A time is told in the reader's zone; what cannot be read is shown as written."""
    card = read_card(ics(start), LONDON)
    assert card is not None
    assert card.when == when


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        ("REQUEST", "Invitation"),
        ("CANCEL", "Cancelled"),
        ("PUBLISH", "Calendar entry"),
        ("X", "Calendar entry"),
    ],
)
def test_kinds(method: str, kind: str) -> None:
    """The method says what it is; a cancellation is marked."""
    card = read_card(ics("SUMMARY:x", method=method), LONDON)
    assert card is not None
    assert (card.kind, card.cancelled) == (kind, method == "CANCEL")


def test_a_series_is_marked_as_one() -> None:
    """Its entry begins with the first date."""
    card = read_card(ics("DTSTART:20270121T140000Z", "RRULE:FREQ=MONTHLY;INTERVAL=2"), LONDON)
    assert card is not None
    assert card.when == "Thursday 21 January 2027, 14:00, the first of a series"


def test_no_event_is_no_card() -> None:
    """A part without an event shows no card."""
    assert read_card(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", LONDON) is None


@given(content=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_nothing_in_a_part_is_too_much(content: bytes) -> None:
    """Whatever the bytes, a card is made or not, and nothing fails."""
    read_card(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:" + content, LONDON)
    read_card(content, LONDON)
