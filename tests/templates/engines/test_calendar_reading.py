"""Is one meeting read from what other calendars write, and is everything else refused in a sentence?"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.errors import GovernanceError
from templates.engines.calendar_reading import MOST_BYTES, Attendee, CalendarUnreadable, read_event

LONDON = ZoneInfo("Europe/London")
TIMES = (
    "DTSTART;TZID=GMT Standard Time:20261217T140000",
    "DTEND;TZID=GMT Standard Time:20261217T153000",
)


def event(
    *lines: str, times: tuple[str, ...] = TIMES, uid: str = "UID:040000008200E00074C5B7101A82E008"
) -> str:
    """One event, folded as RFC 5545 asks for only where it is long."""
    return "\r\n".join(("BEGIN:VEVENT", uid, "SUMMARY:Imaging board", *times, *lines, "END:VEVENT"))


def calendar(*events: str, method: str = "REQUEST") -> bytes:
    """A calendar file with these events, and no VTIMEZONE."""
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN")
    return "\r\n".join((*head, f"METHOD:{method}", *events, "END:VCALENDAR", "")).encode()


def test_what_outlook_writes_is_read() -> None:
    """A Windows time zone that is not explained, attendees with answers, a link for a place."""
    found = read_event(
        calendar(
            event(
                "SEQUENCE:3",
                "LOCATION:Seminar Room 2\\, Hub",
                "ORGANIZER;CN=Jane Roe:MAILTO:Jane.Roe@trust.example",
                'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN="Rahman, Asha":mailto:asha@x.example',
                "ATTENDEE;PARTSTAT=DECLINED:mailto:mia@x.example",
                "ATTENDEE:mailto:ASHA@x.example",
                "URL:https://teams.example/join",
            )
        ),
        LONDON,
    )
    assert (found.uid, found.sequence, found.cancelled) == ("040000008200E00074C5B7101A82E008", 3, False)
    assert (found.starts, found.minutes) == (datetime(2026, 12, 17, 14, 0, tzinfo=UTC), 90)
    assert (found.place, found.link) == ("Seminar Room 2, Hub", "https://teams.example/join")
    assert (found.organiser, found.organiser_name) == ("Jane.Roe@trust.example", "Jane Roe")
    assert found.attendees == (
        Attendee("asha@x.example", "Rahman, Asha", "ACCEPTED"),
        Attendee("mia@x.example", "", "DECLINED"),
    )
    assert not found.assumed


@pytest.mark.parametrize(
    ("times", "starts", "minutes", "assumed"),
    [
        (
            ("DTSTART:20260701T140000", "DTEND:20260701T150000"),
            datetime(2026, 7, 1, 13, 0, tzinfo=UTC),
            60,
            True,
        ),
        (
            ("DTSTART:20260701T140000Z", "DTEND:20260701T150000Z"),
            datetime(2026, 7, 1, 14, 0, tzinfo=UTC),
            60,
            False,
        ),
        (("DTSTART:20260701T140000Z", "DURATION:PT45M"), datetime(2026, 7, 1, 14, 0, tzinfo=UTC), 45, False),
        (
            ("DTSTART;TZID=W. Europe Standard Time:20260701T140000", "DURATION:PT1H"),
            datetime(2026, 7, 1, 12, 0, tzinfo=UTC),
            60,
            False,
        ),
        (
            ("DTSTART;TZID=America/New_York:20260701T090000", "DTEND:20260701T133010Z"),
            datetime(2026, 7, 1, 13, 0, tzinfo=UTC),
            31,
            False,
        ),
    ],
    ids=["floating", "UTC", "a duration", "a Windows zone", "another zone"],
)
def test_times_become_instants(times: tuple[str, str], starts: datetime, minutes: int, assumed: bool) -> None:
    """However they are written; a time without a zone is one of our clocks, and that is told."""
    found = read_event(calendar(event(times=times)), LONDON)
    assert (found.starts, found.minutes, found.assumed) == (starts, minutes, assumed)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "is empty"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "is a web page"),
        (b"PK\x03\x04 a spreadsheet", "is not a calendar"),
        (b"\xff\xd8\xff\xe0 a picture", "is not a calendar"),
        (b"BEGIN:VCALENDAR\r\nnonsense\r\n", "is damaged"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n", "without a meeting in it"),
        (calendar(), "without a meeting in it"),
        (calendar("BEGIN:VTODO\r\nUID:t\r\nEND:VTODO"), "without a meeting in it"),
        (calendar(event(), method="REPLY"), "an answer to an invitation (its method is REPLY)"),
        (calendar(event(uid="X-NONE:1")), "has no UID"),
        (calendar(event("RRULE:FREQ=WEEKLY")), "repeats"),
        (calendar(event("RECURRENCE-ID:20261217T140000Z")), "repeats"),
        (calendar(event(times=("DTSTART;VALUE=DATE:20261217",))), "lasts all day"),
        (calendar(event(times=(TIMES[0],))), "does not say when the meeting ends"),
        (calendar(event(times=(TIMES[1],))), "does not say when the meeting begins"),
        (
            calendar(event(times=("DTSTART:2026-12-17 14:00", TIMES[1]))),
            "The DTSTART in the file is not a date",
        ),
        (
            calendar(event(times=(TIMES[0], "DTEND:20261217T130000Z"))),
            "it begins on Thursday 17 December 2026, 14:00, and ends on Thursday 17 December 2026, 13:00",
        ),
        (calendar(event(times=(TIMES[0], "DTEND:20261219T130000Z"))), "longer than a day"),
        (
            calendar(event(times=("DTSTART;TZID=Mars/Crater:20261217T140000", TIMES[1]))),
            "the time zone “Mars/Crater”, which is not known",
        ),
        (
            calendar(event(times=("DTSTART:20260329T013000", "DURATION:PT1H"))),
            "01:30 on Sunday 29 March 2026 does not exist",
        ),
        (b"BEGIN:VCALENDAR\r\n" + b"X" * MOST_BYTES, "The file is 2.0 MB long"),
        (calendar(event(*["X-A:b"] * 30_000)), "The file has more than 30,000 lines"),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_what_is_no_meeting_is_refused_in_a_sentence(content: bytes, told: str) -> None:
    """What is wrong is said, and what to do."""
    with pytest.raises(GovernanceError) as refused:
        read_event(content, LONDON)
    assert told in refused.value.sentence
    assert refused.value.hint


def test_of_several_meetings_people_are_told_which() -> None:
    """By title and time, as many as a sentence can bear."""
    many = [event(uid=f"UID:{one}") for one in range(7)]
    with pytest.raises(CalendarUnreadable) as refused:
        read_event(calendar(*many), LONDON)
    assert "holds 7 meetings" in refused.value.sentence
    assert "Imaging board, Thursday 17 December 2026, 14:00; " in refused.value.sentence
    assert "and 2 more" in refused.value.sentence


@pytest.mark.parametrize(("method", "lines"), [("CANCEL", ()), ("PUBLISH", ("STATUS:CANCELLED",))])
def test_a_cancellation_is_known_by_its_method_or_its_state(method: str, lines: tuple[str, ...]) -> None:
    """Exports have no method of their own."""
    assert read_event(calendar(event(*lines), method=method), LONDON).cancelled


def test_what_is_written_in_names_is_made_fit() -> None:
    """Control characters are left out, and a name cannot write a line of its own."""
    found = read_event(
        calendar(
            event(
                'ORGANIZER;CN="Ja\x07ne\x1b[31m":mailto:jane@x.example',
                "LOCATION:Room\\n4\x00",
                "ATTENDEE:urn:uuid:1",
                "SEQUENCE:many",
                "URL:javascript:alert(1)",
            )
        ),
        LONDON,
    )
    assert (found.organiser_name, found.place, found.attendees) == ("Jane[31m", "Room 4", ())
    assert (found.sequence, found.link) == (0, "")


def test_a_place_that_is_a_link_is_a_link() -> None:
    """As calendars of video meetings write it."""
    found = read_event(calendar(event("LOCATION:https://meet.example/1")), LONDON)
    assert (found.place, found.link) == ("", "https://meet.example/1")


@given(st.binary(max_size=400), st.integers(0, 600))
def test_whatever_the_bytes_there_is_a_sentence(noise: bytes, at: int) -> None:
    """A file that was cut, or written over, is read or refused; it never breaks anything."""
    whole = calendar(event("ATTENDEE;CN=A:mailto:a@x.example", "SEQUENCE:1"))
    for content in (noise, whole[:at] + noise + whole[at:], whole[:at]):
        with suppress(GovernanceError):
            assert read_event(content, LONDON).minutes > 0
