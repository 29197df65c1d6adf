"""Whatever becomes of a series, everybody's calendar shows what the record has, after every step."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.outbox.drafting import draft
from bot.outbox.rendered import Office
from governance_store.records.letter import Letter
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.series import Series
from governance_store.rules.local_time import date_short
from tests.bot.conftest import ADA, LENA, Spoken, buttons, constituted, words
from tests.stories.calendar_replay import Appointment, Calendar

pytestmark = pytest.mark.slow


START: Final = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
PATTERNS: Final = (
    "third Thursday every 2 months",
    "last Friday every month",
    "first Monday every month",
    "Thursday every 2 weeks",
    "Monday every 3 weeks",
    "15th every month",
    "last day every 2 months",
    "second Tuesday every 3 months",
)
CLOSED: Final = ("", " closed 1 Aug to 31 Aug", " closed 20 Dec to 3 Jan", " closed 25 Mar to 10 Apr")
pick = st.integers(0, 50)


class SeriesInCalendars(RuleBasedStateMachine):
    """Lines of a lead, letters to everybody, and a calendar for each that knows only the letters."""

    def __init__(self) -> None:
        super().__init__()
        self.house: Spoken = constituted()
        self.house.clock.instant = START
        self.house.done("tor set board extraordinary 1 day", ADA)
        self.calendars: dict[str, Calendar] = {}
        self.read: set[str] = set()
        self.called = False

    def say(self, line: str) -> None:
        """Say a line; where dates are shown first, confirm them; a refusal changes nothing."""
        reply = self.house.say(line, LENA)
        assert "mistake of its own" not in words(reply), line
        confirmed = [one.line for one in buttons(reply) if one.line.endswith(" confirmed")]
        if confirmed:
            self.house.done(confirmed[0], LENA)

    @initialize(
        pattern=st.sampled_from(PATTERNS),
        closed=st.sampled_from(CLOSED),
        days_off=st.sampled_from(["skip", "move"]),
        hour=st.sampled_from(["09:30", "14:00", "23:30"]),
    )
    def call(self, pattern: str, closed: str, days_off: str, hour: str) -> None:
        self.say(
            f"meeting series board {pattern} {hour} 45m from Feb 2027 to Jan 2028{closed} holidays {days_off}"
        )
        assert self.house.all(Series)

    def ahead(self) -> list[Meeting]:
        """The meetings of series that can still change."""
        now = self.house.clock.now()
        called = self.house.all(Meeting, state=MeetingState.SCHEDULED)
        found = [one for one in called if one.series and one.starts > now]
        return sorted(found, key=lambda one: one.starts)

    @precondition(lambda self: self.ahead())
    @rule(which=pick, days=st.integers(-20, 20), hour=st.sampled_from(["", " 10:00", " 16:15"]))
    def move_one(self, which: int, days: int, hour: str) -> None:
        meeting = self.ahead()[which % len(self.ahead())]
        day = (meeting.starts + timedelta(days=days)).date()
        self.say(f'meeting move {meeting.id} to {date_short(day)}{hour} extraordinary because "asked"')

    @precondition(lambda self: self.ahead())
    @rule(which=pick, place=st.sampled_from(["Room 9", "The Annexe"]))
    def move_one_elsewhere(self, which: int, place: str) -> None:
        meeting = self.ahead()[which % len(self.ahead())]
        self.say(f'meeting move {meeting.id} at "{place}"')

    @precondition(lambda self: self.ahead())
    @rule(which=pick)
    def cancel_one(self, which: int) -> None:
        self.say(f'meeting cancel {self.ahead()[which % len(self.ahead())].id} because "no quorum"')

    @precondition(lambda self: self.ahead())
    @rule(which=pick, days=st.integers(1, 40))
    def add_one(self, which: int, days: int) -> None:
        meeting = self.ahead()[which % len(self.ahead())]
        day = (meeting.starts + timedelta(days=days)).date()
        self.say(f'series add {meeting.series} {date_short(day)} 11:00 extraordinary because "asked"')

    @precondition(lambda self: self.ahead())
    @rule(
        which=pick,
        what=st.sampled_from(
            [
                "third Tuesday",
                "15:30",
                'at "Seminar Room 2"',
                "2h",
                "Wednesday every 2 weeks",
                "until Mar 2028",
            ]
        ),
        days_off=st.sampled_from([" holidays skip", " holidays move", ""]),
    )
    def change_the_rest(self, which: int, what: str, days_off: str) -> None:
        meeting = self.ahead()[which % len(self.ahead())]
        start = date_short(meeting.starts.date())
        self.say(
            f'series change {meeting.series} from {start} {what}{days_off} extraordinary because "asked"'
        )

    @precondition(lambda self: self.ahead())
    @rule(which=pick)
    def cancel_the_rest(self, which: int) -> None:
        meeting = self.ahead()[which % len(self.ahead())]
        start = date_short(meeting.starts.date())
        self.say(f'series cancel {meeting.series} from {start} because "merged"')

    @rule()
    def somebody_joins(self) -> None:
        """A new deputy chair is invited to what is changed from now on."""
        self.house.say('committee set board deputy "Owen Pritchard"', ADA)

    @precondition(lambda self: self.ahead())
    @rule(which=pick)
    def invite_late(self, which: int) -> None:
        self.say(f"meeting invite {self.ahead()[which % len(self.ahead())].id}")

    @precondition(lambda self: self.ahead())
    @rule(which=pick)
    def invite_to_the_rest(self, which: int) -> None:
        self.say(f"series invite {self.ahead()[which % len(self.ahead())].series}")

    @rule(days=st.integers(1, 60))
    def time_passes(self, days: int) -> None:
        self.house.clock.forward(timedelta(days=days))

    @invariant()
    def every_calendar_shows_what_the_record_has(self) -> None:
        self._deliver()
        for person, calendar in self.calendars.items():
            assert calendar.appointments() == self._on_record(person), person

    def _deliver(self) -> None:
        office = Office(self.house.store, "clerk@example.org", "http://127.0.0.1")
        for letter in self.house.all(Letter):
            if letter.id not in self.read:
                self.read.add(letter.id)
                written = draft(office, letter, self.house.clock.now()).written
                if written.calendar:
                    self.calendars.setdefault(letter.person, Calendar()).receive(written.calendar)

    def _on_record(self, person: str) -> list[Appointment]:
        invited = {one.meeting for one in self.house.all(Invitation, person=person)}
        standing = self.house.all(Meeting, state=MeetingState.SCHEDULED)
        return sorted(
            Appointment(one.starts, one.ends, one.place or one.link) for one in standing if one.id in invited
        )


TestSeriesInCalendars = SeriesInCalendars.TestCase
TestSeriesInCalendars.settings = settings(max_examples=12, stateful_step_count=12)
