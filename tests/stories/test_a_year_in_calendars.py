"""A year of the demonstration network: every mail, as it left by SMTP, leads all calendars to the record.

The calendars are kept by another's reader and know nothing but the mails; they are compared after every step,
across both changes of the clocks. Between two steps there is time enough for letters that settle to leave.
Who leaves the network is told so for each entry that lies ahead, and what was before stays in their calendar.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP
from itertools import groupby
from pathlib import Path
from typing import Final

import pytest

from bot.bootstrap import House, open_house
from bot.config import Config
from bot.outbox.timetable import tick
from bot.serving import postroom_of
from governance_store.clock import FixedClock
from governance_store.records.committee import Committee
from governance_store.records.letter import Letter, LetterState
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.person import Person
from tests.bot.conftest import Spoken, buttons
from tests.bot.surfaces.mail.servers import Mailroom, serving
from tests.stories.calendar_replay import Appointment, Calendar
from tests.stories.conftest import Loaded
from tests.stories.shell import AT

pytestmark = pytest.mark.slow

SETTLED: Final = timedelta(minutes=3)
# A day of the year, and what is said on it; the lines of one day are said before any letter leaves.
YEAR: Final = """\
2026-11-24 meeting series digital first Wednesday monthly 15:00 1h from Feb 2027 closed August holidays skip
2026-11-25 meeting series equipment last Friday every 2 months 09:30 90m from Mar 2027 holidays move
2026-11-26 meeting series workforce Monday every 4 weeks 10:00 2h from Feb 2027 to Oct 2027 holidays skip
2026-12-01 meeting draft board 9 Mar 2027 14:00 2h
2026-12-02 meeting move {draft board} at "Room 9"
2026-12-02 meeting open {draft board}
2026-12-02 meeting move {one board} 15:00
2026-12-03 meeting schedule clinical 10 Mar 2027 13:00 90m
2026-12-04 meeting move {series digital 2} at "The Annexe"
2026-12-07 meeting move {series digital 3} to 14 Apr 2027 10:00
2026-12-07 meeting move {series digital 3} at "Room 1"
2026-12-08 meeting cancel {series digital 4} because "no business"
2026-12-09 series add digital 21 Jun 2027 11:00
2026-12-10 committee set digital deputy "Siân Davies"
2026-12-10 series invite digital
2026-12-14 meeting move {one clinical} to 17 Mar 2027
2026-12-14 meeting move {one clinical} to 10 Mar 2027
2026-12-15 meeting move {one clinical} to 24 Mar 2027 16:00
2026-12-15 meeting cancel {one clinical} because "merged"
2027-01-11 series change workforce from 1 Apr 2027 at "Seminar Room 2"
2027-01-12 meeting schedule clinical 29 Mar 2027 09:00 1h
2027-01-12 meeting cancel {one clinical} because "a mistake"
2027-02-01 series change digital from 1 Jun 2027 to second Tuesday
2027-03-02 meeting move {one board} to 30 Mar 2027 14:00
2027-03-29 meeting schedule board 18 May 2027 14:00 2h
2027-03-29 meeting invite {one board}
2027-04-06 series change equipment from 1 Jun 2027 11:00 2h until Mar 2028
2027-04-07 meeting move {series equipment 2} to 4 Jun 2027 09:00
2027-05-10 person leave "Siân Davies"
2027-05-11 meeting move {series digital 1} 16:30
2027-06-14 series cancel workforce from 1 Sep 2027 because "the group is being merged"
2027-07-01 meeting schedule board 26 Oct 2027 14:00 2h
2027-07-01 meeting schedule clinical 2 Nov 2027 13:00 90m
2027-10-12 meeting move {one clinical} to 3 Nov 2027 13:30
2027-11-02 meeting move {series equipment 1} to 3 Dec 2027
2027-11-16 series cancel digital because "the group has done its work"
"""


def steps() -> Iterator[tuple[str, list[str]]]:
    """The lines of the year, day by day."""
    said = (line.split(" ", 1) for line in YEAR.splitlines())
    for day, lines in groupby(said, key=lambda one: one[0]):
        yield day, [line for _, line in lines]


@dataclass
class Year:
    """The network, the server that takes its mail, and everybody's calendar."""

    house: House
    clock: FixedClock
    room: Mailroom
    lead: str
    administrator: str
    read: int = 0
    begun: frozenset[str] = frozenset()
    calendars: dict[str, Calendar] = field(default_factory=lambda: defaultdict(Calendar))

    @property
    def spoken(self) -> Spoken:
        """The house, as tests speak to it."""
        return Spoken(self.house, self.clock)

    def say(self, line: str) -> None:
        """Say a line, with a reason for short notice where that is asked for, and confirm it where asked."""
        who = self.administrator if line.startswith(("person", "committee")) else self.lead
        said = self._named(line)
        reply = self.spoken.say(said, who)
        if not reply.ok:
            reply = self.spoken.done(f'{said} extraordinary because "asked for"', who)
        carried = [one.line for one in buttons(reply) if one.line.endswith(" confirmed")]
        if carried:
            self.spoken.done(carried[0], who)

    def _named(self, line: str) -> str:
        """The line with the meetings that it describes named by their identifiers."""
        before, brace, rest = line.partition("{")
        if not brace:
            return line
        described, _, after = rest.partition("}")
        sort, committee, *place = described.split()
        wanted = MeetingState.DRAFT if sort == "draft" else MeetingState.SCHEDULED
        ahead = [
            one
            for one in self.spoken.all(Meeting, state=wanted)
            if one.starts > self.clock.now() and one.id not in self.begun and self._key(one) == committee
        ]
        fitting = [one for one in ahead if bool(one.series and one.stands_for) == (sort == "series")]
        chosen = sorted(fitting, key=lambda one: one.starts)[int(place[0]) - 1 if place else 0]
        return f"{before}{chosen.id}{after}"

    def _key(self, meeting: Meeting) -> str:
        with self.house.store.reading() as view:
            return view.get(Committee, meeting.committee).key

    def mail_arrives(self) -> None:
        """The timetable ticks, and whoever has new mail follows it in their calendar."""
        tick(postroom_of(self.house))
        for address, content in self.room.taken[self.read :]:
            mail = message_from_bytes(content, policy=SMTP)
            parts = [one for one in mail.walk() if one.get_content_type() == "text/calendar"]
            for part in parts:
                if not part.get_content_disposition():
                    self.calendars[address].receive(part.get_content().encode())
        self.read = len(self.room.taken)

    def takes_part(self, address: str) -> bool:
        """Whether the person who had an address has not left."""
        return any(address in one.emails for one in self.spoken.all(Person, active=True))

    def on_record(self, address: str) -> list[Appointment]:
        """What the record has of the year for the person with an address."""
        people = {one.person for one in self.spoken.all(Letter) if one.address == address}
        asked = {
            one.meeting for one in self.spoken.all(Invitation) if one.person in people and not one.withdrawn
        }
        standing = self.spoken.all(Meeting, state=MeetingState.SCHEDULED)
        return sorted(
            Appointment(one.starts, one.ends, one.place or one.link)
            for one in standing
            if one.id in asked and one.id not in self.begun
        )


@pytest.fixture
def year(loaded: Loaded, tmp_path: Path) -> Year:
    """The demonstration as it was loaded; what was called before is nothing that these mails tell of."""
    shutil.copytree(loaded.data, tmp_path / "data")
    config = Config(tmp_path / "data", "", "clerk@example.org", "http://127.0.0.1:8000", 0, "secret")
    clock, room = FixedClock(AT), Mailroom()
    house = open_house(config, clock)
    year = Year(house, clock, room, loaded.cast.only("lead"), loaded.cast.only("administrator"))
    year.begun = frozenset(one.id for one in year.spoken.all(Meeting))
    return year


def test_every_calendar_is_the_record_at_every_step_of_a_year(year: Year) -> None:
    """Series, drafts, single changes, additions, the rest changed, who joins late, and who leaves."""
    with serving(year.room) as port:
        year.house.config = replace(year.house.config, mail_url=f"smtp://127.0.0.1:{port}")
        for day, lines in steps():
            year.clock.instant = datetime.fromisoformat(day).replace(hour=9, tzinfo=UTC)
            for line in lines:
                year.say(line)
            year.mail_arrives()
            year.clock.forward(SETTLED)
            year.mail_arrives()
            for address, calendar in year.calendars.items():
                assert calendar.appointments() == year.on_record(address), (day, lines, address)
    left = [one for one in year.calendars if not year.takes_part(one)]
    assert (len(year.calendars), len(left)) == (29, 1)
    assert year.spoken.all(Letter, state=LetterState.FAILED) == []
    assert not [one for one in year.spoken.all(Letter, state=LetterState.QUEUED) if not one.demonstration]
