"""Calendar files as another calendar saves them, for tests of meetings that are organised elsewhere."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.reply import Attachment, Reply
from tests.bot.conftest import ASHA, LENA, MIA, Spoken

STARTS = datetime(2026, 12, 17, 14, 0)  # noqa: DTZ001 -- a time on the clocks of London
ATTENDEES = ((ASHA, "ACCEPTED"), (MIA.upper(), "DECLINED"), ("xavier@x.example", "NEEDS-ACTION"))


def invitation(
    *,
    starts: datetime = STARTS,
    sequence: int = 0,
    method: str = "REQUEST",
    uid: str = "AAMk-outlook-1",
    place: str = "Hub",
    attendees: tuple[tuple[str, str], ...] = ATTENDEES,
    organiser: str = "ORGANIZER;CN=Jane Roe:mailto:jane.roe@trust.example",
) -> Attachment:
    """One meeting of ninety minutes, in a Windows time zone that is not explained."""
    ends = starts + timedelta(minutes=90)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"SEQUENCE:{sequence}",
        "SUMMARY:Imaging board",
        f"LOCATION:{place}",
        f"DTSTART;TZID=GMT Standard Time:{starts:%Y%m%dT%H%M%S}",
        f"DTEND;TZID=GMT Standard Time:{ends:%Y%m%dT%H%M%S}",
        organiser,
        *(f"ATTENDEE;PARTSTAT={answer}:mailto:{address}" for address, answer in attendees),
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
    return Attachment("board.ics", "text/calendar", "\r\n".join(line for line in lines if line).encode())


def bring(
    house: Spoken, file: Attachment, line: str = "meeting import board board.ics", as_: str = LENA
) -> Reply:
    """The answer to a line that comes with a file."""
    return house.say(line, as_, attachments=(file,))
