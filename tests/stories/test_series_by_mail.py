"""A network lead calls a year of meetings, changes and ends it; each mail is read as its recipient would."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from email import message_from_bytes
from email.policy import SMTP
from zoneinfo import ZoneInfo

import pytest

from tests.bot.surfaces.mail.servers import Mailroom, serving
from tests.stories.calendar_replay import Calendar
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow

SETTLED = timedelta(minutes=3)
CALL = "meeting series digital first Monday monthly 09:00 1h from Jan 2027 to Dec 2027 closed August holidays"
LONDON = ZoneInfo("Europe/London")


def confirmed(clerk: Clerk, line: str, lead: str) -> dict[str, object]:
    """Say a line, and then the one that its button carries."""
    told = clerk.done(line, lead)
    buttons = [one for part in told["parts"] for one in part.get("buttons", [])]
    (carried,) = [one["line"] for one in buttons if one["line"].endswith(" confirmed")]
    return clerk.done(carried, lead)


def calendars(contents: Iterable[bytes]) -> dict[str, Calendar]:
    """Everybody's calendar, by the mails that they received, in order."""
    found: dict[str, Calendar] = defaultdict(Calendar)
    for content in contents:
        mail = message_from_bytes(content, policy=SMTP)
        (part,) = [
            one
            for one in mail.walk()
            if one.get_content_type() == "text/calendar" and not one.get_content_disposition()
        ]
        found[mail["To"].addresses[0].addr_spec].receive(part.get_content().encode())
    return dict(found)


def days(calendar: Calendar) -> list[str]:
    """The days on which a calendar has something."""
    return [f"{one.starts.astimezone(LONDON):%d %b %H:%M}" for one in calendar.appointments()]


def test_a_year_of_meetings_reaches_every_calendar(clerk: Clerk, lead: str) -> None:
    """By SMTP: one mail each for the year, one for each change, two where the rest changes."""
    room = Mailroom()
    with serving(room) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        confirmed(clerk, f"{CALL} move", lead)
        clerk.tick()
        people = {address for address, _ in room.taken}
        assert len(room.taken) == len(people) > 3
        (listed,) = [part for part in clerk.done("series show digital", lead)["parts"] if "rows" in part]
        third = listed["rows"][2][0]
        clerk.done(f"meeting move {third} to 8 Mar 2027 10:00", lead)
        confirmed(clerk, "series change digital from 1 Sep 2027 to second Tuesday", lead)
        confirmed(clerk, 'series cancel SER-2027-002 from 1 Nov 2027 because "merged"', lead)
        clerk.at += SETTLED
        clerk.tick()
    assert len(room.taken) == 5 * len(people)
    shown = {address: days(one) for address, one in calendars(content for _, content in room.taken).items()}
    assert set(shown) == people
    assert {tuple(one) for one in shown.values()} == {
        (
            "04 Jan 09:00", "01 Feb 09:00", "08 Mar 10:00", "05 Apr 09:00", "10 May 09:00", "07 Jun 09:00",
            "05 Jul 09:00", "14 Sep 09:00", "12 Oct 09:00",
        )
    }  # fmt: skip
