from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes, policy
from typing import Any

import icalendar

from tests.bot.commands.test_meeting_series import LINE, called
from tests.bot.conftest import ASHA, LENA, SAM, Spoken

LINK = "Agenda and papers: http://127.0.0.1/agenda/MTG-2026-001"


HOUR = timedelta(hours=1)
"""After which a change has left that waited for further ones."""


def entries(house: Spoken, after: timedelta = timedelta(0)) -> list[tuple[str, Any]]:
    """The method and the entry of each mail to Asha that leaves now, in order."""
    found = []
    for address, content in house.delivered(after):
        mail = message_from_bytes(content, policy=policy.default)
        for part in mail.walk():
            if address == ASHA and part.get_content_type() == "text/calendar":
                read = icalendar.Calendar.from_ical(part.get_content())
                found += [(str(read["METHOD"]), event) for event in read.walk("VEVENT")]
    return found


def test_the_entry_says_where_the_papers_are(house: Spoken) -> None:
    """The same entry, newer and of the same sequence; the answer that was given stays the answer."""
    ((_, invited),) = entries(house)
    house.done("attend board", ASHA)
    house.done("agenda publish board", SAM)
    ((method, entry),) = entries(house)
    assert (method, entry["UID"], entry["SEQUENCE"]) == ("REQUEST", invited["UID"], invited["SEQUENCE"])
    assert LINK in entry["DESCRIPTION"]
    assert LINK not in invited["DESCRIPTION"]
    assert entry["ATTENDEE"].params["PARTSTAT"] == "ACCEPTED"


def test_a_later_revision_and_a_later_change_say_it_too(house: Spoken) -> None:
    """Whatever comes last to a calendar, the link is in it; a cancelled meeting has none."""
    house.delivered()
    told = []
    for line, after in (
        ("agenda publish board", timedelta(0)),
        ("agenda time board 4 20m", timedelta(0)),
        ("agenda publish board", timedelta(0)),
        ("meeting move board to 17 Dec 2026 15:00", HOUR),
    ):
        house.done(line, LENA)
        told += entries(house, after)
    assert [(entry["SEQUENCE"], LINK in entry["DESCRIPTION"]) for _, entry in told] == [
        (0, True),
        (0, True),
        (1, True),
    ]
    house.done('meeting cancel MTG-2026-001 because "clash"', LENA)
    ((method, entry),) = entries(house, HOUR)
    assert (method, LINK in entry["DESCRIPTION"]) == ("CANCEL", False)


def test_of_a_meeting_that_moved_meanwhile_the_change_alone_tells(house: Spoken) -> None:
    """An agenda that was still waiting brings no entry that would be older than what follows."""
    house.delivered()
    house.done("agenda publish board", SAM)
    house.done("meeting move board to 17 Dec 2026 15:00", LENA)
    assert [entry["SEQUENCE"] for _, entry in entries(house, HOUR)] == [1]


def test_one_date_of_a_series_keeps_its_place_in_the_series(house: Spoken) -> None:
    """By its RECURRENCE-ID, and a later change of the series does not take the link away."""
    house.delivered()
    called(house, LINE)
    ((_, series), *_) = entries(house)
    meeting = "MTG-2027-001"
    house.done(f"agenda publish {meeting}", SAM)
    ((method, entry),) = entries(house)
    assert (method, entry["UID"]) == ("REQUEST", series["UID"])
    assert entry["RECURRENCE-ID"].dt == entry["DTSTART"].dt
    assert f"/agenda/{meeting}" in entry["DESCRIPTION"]
    assert entry["SEQUENCE"] >= series["SEQUENCE"]
