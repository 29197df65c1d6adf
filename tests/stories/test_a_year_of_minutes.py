"""A year of the demonstration's board, over HTTP: twelve meetings, from an agenda to approved minutes.

Everybody has a browser of their own before a real server, mail leaves by SMTP, and each recipient
acknowledges by the page to which their own mail leads. The clock alone is ours.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from io import BytesIO
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import docx
import pytest

from bot.bootstrap import House, open_house
from bot.config import Config
from bot.demonstration.people import LEAD, SECRETARY
from bot.outbox.timetable import tick
from bot.serving import postroom_of
from governance_store import verify
from governance_store.clock import FixedClock
from governance_store.records.agenda import AgendaItem
from governance_store.records.decision import Decision, DecisionStanding
from governance_store.records.letter import Letter, LetterState
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import Minutes, MinutesState
from governance_store.records.minutes_custody import MinutesEdition, MinutesReceipt
from governance_store.rules.agenda_building import numbered
from tests.bot.conftest import Spoken
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import File, Page, Visitor
from tests.bot.surfaces.mail.servers import Mailroom, serving
from tests.stories.conftest import Loaded
from tests.stories.shell import AT

pytestmark = pytest.mark.slow

DAYS: Final = tuple(
    date.fromisoformat(f"2027-{day}")
    for day in ("01-12", "02-09", "03-09", "04-13", "05-11", "06-08",
                "07-13", "08-10", "09-14", "10-12", "11-09", "12-14")
)  # fmt: skip
AFTERWARDS: Final = date(2028, 1, 11)
CHAIR: Final = "Rosalind Kerr"
PROPOSER: Final = "Owen Pritchard"
PRESENT: Final = (
    CHAIR,
    PROPOSER,
    "Niamh O'Donnell",
    "Gareth Davies",
    "Dr Asha Rahman",
    "Fiona Llewellyn-Ward",
)
PAPER: Final = "backlog.pdf"
APPROVED: Final = "APPROVED AS A CORRECT RECORD"


@dataclass
class Year:
    """The network, the server that takes its mail, and a browser for everybody."""

    house: House
    clock: FixedClock
    room: Mailroom
    address: str = ""
    read: int = 0
    seen: dict[str, date] = field(default_factory=dict)
    visitors: dict[str, Visitor] = field(default_factory=dict)
    open: ExitStack = field(default_factory=ExitStack)

    @property
    def record(self) -> Spoken:
        """What has been recorded, to be looked at."""
        return Spoken(self.house, self.clock)

    def visitor(self, name: str) -> Visitor:
        """The browser of somebody, who chooses in the demonstration who they are."""
        if name not in self.visitors:
            self.visitors[name] = self.open.enter_context(Visitor(self.address))
        visitor, today = self.visitors[name], self.clock.now().date()
        if self.seen.get(name) != today:
            visitor.become(name)  # a session has ended since
            self.seen[name] = today
        return visitor

    def says(self, name: str, line: str, records: str, files: list[File] | None = None) -> Page:
        """Somebody types a line, and exactly this comes of it."""
        before = self.record.commits()
        page = self.visitor(name).say(line, files)
        verbs = [
            self.record.store.commit(number).verb for number in range(before + 1, self.record.commits() + 1)
        ]
        assert verbs == ([records] if records else []), (line, verbs, page.text[-1500:])
        return page

    def mail(self, subject: str) -> Iterator[tuple[str, EmailMessage]]:
        """What leaves now, of one sort: to whom, and what."""
        tick(postroom_of(self.house))
        for address, content in self.room.taken[self.read :]:
            mail = message_from_bytes(content, policy=SMTP)
            assert isinstance(mail, EmailMessage)
            if str(mail["Subject"]).startswith(subject):
                yield address, mail
        self.read = len(self.room.taken)

    def at(self, day: date, hour: int = 9, minute: int = 0) -> None:
        """Be at an hour of a day, by the clock of the world."""
        self.clock.instant = datetime.combine(day, time(hour, minute), UTC)


@pytest.fixture
def year(loaded: Loaded, tmp_path: Path) -> Iterator[Year]:
    """The demonstration as it was loaded, served."""
    shutil.copytree(loaded.data, tmp_path / "data")
    clock, room = FixedClock(AT), Mailroom()
    with serving(room) as port:
        mail_url = f"smtp://127.0.0.1:{port}"
        config = Config(
            tmp_path / "data", mail_url, "clerk@example.org", "http://127.0.0.1:8000", 0, "secret"
        )
        year = Year(open_house(config, clock), clock, room)
        with served(year.house) as year.address, year.open:
            yield year


def called(year: Year, day: date) -> Meeting:
    """The lead calls the meeting three weeks before."""
    year.at(day - timedelta(weeks=3))
    year.says(LEAD, f"meeting schedule board {day.day} {day:%b %Y} 14:00 2h", "meeting.scheduled")
    return max(year.record.all(Meeting), key=lambda one: one.id)


def prepared(year: Year, meeting: Meeting, title: str) -> None:
    """A member proposes an item, the chair accepts it, and the secretary sends agenda and papers out."""
    year.at(meeting.starts.date() - timedelta(weeks=2))
    year.says(PROPOSER, f'agenda add {meeting.id} "{title}" 15m for decision', "agenda.item-proposed")
    year.says(CHAIR, f"agenda show {meeting.id}", "")
    before = year.record.commits()
    year.visitors[CHAIR].press(f"Accept “{title}”")
    assert year.record.store.commit(before + 1).verb == "agenda.item-accepted"
    number = [one.title for one in numbered(year.record.all(AgendaItem, meeting=meeting.id))].index(title) + 1
    paper = [("file", (PAPER, b"%PDF-1.7 " + title.encode(), "application/pdf"))]
    year.says(PROPOSER, f"paper add {meeting.id} {number} {PAPER}", "paper.received", paper)
    year.says(SECRETARY, f"agenda publish {meeting.id}", "agenda.published")
    agendas = dict(year.mail("Agenda"))
    assert len(agendas) > 10
    assert all(f"{number} {PAPER}" in files_of(mail) for mail in agendas.values())


def files_of(mail: EmailMessage) -> list[str]:
    """The names of what is enclosed."""
    return [one.get_filename("") for one in mail.walk()]


def held(year: Year, meeting: Meeting, title: str, last: Meeting | None) -> None:
    """The secretary takes the minutes; what was decided at the last meeting is approved first."""
    year.clock.instant = meeting.starts + timedelta(minutes=1)
    year.says(SECRETARY, f"minutes start {meeting.id}", "minutes.started")
    year.says(SECRETARY, "#arrive " + ", ".join(f'"{one}"' for one in PRESENT), "person.arrived")
    if last:
        year.says(SECRETARY, f"minutes approve {last.id}", "minutes.approved")
    year.says(SECRETARY, f"#topic {title}", "minutes.said")
    year.says(SECRETARY, "#motion To open another list on Saturdays", "motion.put")
    for one in PRESENT[:4]:
        year.says(one, f"minutes vote {meeting.id} for", "vote.cast")
    year.says(SECRETARY, "#endvote", "vote.closed")
    year.says(
        SECRETARY, f'#action @"{PROPOSER}" report on {title} by {meeting.starts:%d} Feb 2028', "action.raised"
    )
    year.says(SECRETARY, "#endmeeting", "minutes.closed")


def in_custody(year: Year, meeting: Meeting) -> None:
    """The chair checks them, the secretary sends them, each acknowledges by the link of their mail."""
    year.clock.forward(timedelta(days=1))
    year.says(CHAIR, f"minutes check {meeting.id}", "minutes.checked")
    year.says(SECRETARY, f"minutes send {meeting.id}", "minutes.sent")
    for _, mail in year.mail("Minutes"):
        acknowledged(year, mail)
    edition = max(year.record.all(MinutesEdition, meeting=meeting.id), key=lambda one: one.number)
    rows = year.record.all(MinutesReceipt, edition=edition.id)
    reached = [one for one in rows if one.letter]
    assert len(reached) > 10
    assert all(one.acknowledged and one.by_link for one in reached)
    page = year.says(SECRETARY, f"minutes receipts {meeting.id}", "")
    assert f"{len(reached)} of {len(rows)}" in page.text


def acknowledged(year: Year, mail: EmailMessage) -> None:
    """Whoever has the mail follows its link and presses the page's only button."""
    body = mail.get_body(("plain",))
    assert body is not None
    (link,) = set(re.findall(r"http://127\.0\.0\.1:8000(/minutes-received/\S*)", body.get_content()))
    with Visitor(year.address) as reader:
        page = reader.open(urlsplit(link).path)
        reader.press(page.forms[-1].label)


def test_twelve_meetings_of_the_board_end_in_approved_minutes(year: Year) -> None:
    """Each with its agenda, a quorate decision, an action, receipts and approval; the record is sound."""
    last: Meeting | None = None
    meetings = []
    for number, day in enumerate((*DAYS, AFTERWARDS), start=1):
        meeting = called(year, day)
        prepared(year, meeting, f"MRI backlog, report {number}")
        held(year, meeting, f"MRI backlog, report {number}", last)
        if day is not AFTERWARDS:
            in_custody(year, meeting)
            meetings.append(meeting)
        last = meeting
    year_was_good(year, meetings)


def document(year: Year, meeting: Meeting) -> str:
    """What the Word document of a meeting's minutes says, as the page hands it over."""
    page = year.says(SECRETARY, f"minutes document {meeting.id} word", "")
    file = [one for one in page.links if one.startswith("/files/")][-1]
    made = docx.Document(BytesIO(year.visitors[SECRETARY].client.get(file).content))
    cells = (cell for table in made.tables for row in table.rows for cell in row.cells)
    return "\n".join(one.text for one in (*made.paragraphs, *cells)).upper()


def year_was_good(year: Year, meetings: list[Meeting]) -> None:
    """Everything that a reviewer would ask for."""
    for meeting in meetings:
        (minutes,) = year.record.all(Minutes, meeting=meeting.id)
        assert minutes.state is MinutesState.APPROVED
        decisions = year.record.all(Decision, meeting=meeting.id)
        assert "To open another list on Saturdays" in [one.text for one in decisions]
        assert {(one.standing, one.stamp.finding) for one in decisions} == {
            (DecisionStanding.DECIDED, "quorate")
        }
        assert APPROVED in document(year, meeting)
    assert not year.record.all(Letter, state=LetterState.FAILED)
    assert not verify(year.house.store).faults
