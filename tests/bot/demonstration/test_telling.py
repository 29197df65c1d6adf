"""How the script comes true: every line at its own instant, and all mail delivered."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
import vobject  # type: ignore[import-untyped]  # an independent reader, for tests only

from bot.bootstrap import Founding, House, found_in
from bot.config import read_config
from bot.demonstration.days import Step
from bot.demonstration.telling import OUTCOME, SURFACE, LineRefused, Teller, moments
from bot.outbox.dispatcher import unsettled
from governance_store import memory_store
from governance_store.clock import FixedClock
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from governance_store.records.nation import Nation
from governance_store.rules.owed import owed
from tests.bot.demonstration.conftest import AT

pytestmark = pytest.mark.slow


LONDON = ZoneInfo("Europe/London")
ABOUT_MEETINGS = {Matter.INVITATION, Matter.MEETING_CHANGED, Matter.MEETING_CANCELLED}


def test_instants_rise_strictly_and_in_working_hours(told: House) -> None:
    """No two lines share an instant, nothing precedes what stands before it, none is at night."""
    commits = list(told.store.commits())
    instants = [commit.at for commit in commits]
    assert all(before <= after for before, after in pairwise(instants))
    assert all(before < after for before, after in pairwise(one.at for one in commits if one.line))
    assert instants[-1] < AT
    assert all(8 <= one.astimezone(LONDON).hour < 18 for one in instants)


def test_everything_was_said_by_somebody_on_the_surface_of_the_demonstration(told: House) -> None:
    """Nobody can take the demonstration's record for a real one."""
    _founding, *commits = told.store.commits()
    assert {commit.surface for commit in commits} == {SURFACE}
    assert all(commit.line for commit in commits if not commit.verb.startswith("letter."))


def test_nothing_is_queued_or_owed(told: House) -> None:
    """At the instant of loading the timetable has nothing to do."""
    with told.store.reading() as view:
        assert not unsettled(view)
        assert not owed(view, AT)


def test_every_letter_was_written_kept_and_marked(told: House) -> None:
    """Each can be read, names the demonstration, and was settled within a minute."""
    with told.store.reading() as view:
        letters = view.find(Letter)
    assert len(letters) > 250
    for one in letters:
        assert one.demonstration
        assert (one.state, one.outcome, one.attempts) == (LetterState.ACCEPTED, OUTCOME, 1)
        assert one.settled is not None
        assert one.settled - one.queued < timedelta(minutes=1)
        mail = message_from_bytes(told.store.vault.read(one.digest), policy=SMTP)
        assert (mail["Message-ID"], mail["To"].addresses[0].addr_spec) == (one.message_id, one.address)


def test_the_mail_of_the_demonstration_holds_entries_that_calendars_accept(told: House) -> None:
    """An independent parser reads every entry, with the sequence of the meeting's version."""
    with told.store.reading() as view:
        letters = [one for one in view.find(Letter) if one.matter in ABOUT_MEETINGS]
    methods = set()
    for one in letters:
        mail = message_from_bytes(told.store.vault.read(one.digest), policy=SMTP)
        (part,) = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
        calendar = vobject.readOne(part.get_content())
        methods.add((calendar.method.value, int(calendar.vevent.sequence.value)))
    assert methods == {("REQUEST", 0), ("REQUEST", 1), ("CANCEL", 1), ("CANCEL", 2)}


def test_people_have_answered_in_every_way(told: House) -> None:
    """Among past and coming meetings somebody attends, sends apologies with a reason, or says nothing."""
    with told.store.reading() as view:
        meetings = {one.id: one for one in view.find(Meeting)}
        invitations = view.find(Invitation)
    past = [one for one in invitations if meetings[one.meeting].starts < AT]
    ahead = [one for one in invitations if meetings[one.meeting].starts > AT]
    for found in (past, ahead):
        assert {one.answer for one in found} == set(Answer)
        assert all(one.because for one in found if one.answer is Answer.APOLOGIES)
    assert sum(one.answer is Answer.ATTENDING for one in past) > len(past) / 2


def test_one_meeting_was_moved_one_cancelled_and_one_called_at_short_notice(told: House) -> None:
    """Each with its trace: a sequence risen once more as a leaver's entry was taken back, a reason."""
    with told.store.reading() as view:
        meetings = view.find(Meeting)
    assert [one.sequence for one in meetings if one.state is MeetingState.SCHEDULED and one.sequence] == [2]
    assert [one.cancelled_because for one in meetings if one.state is MeetingState.CANCELLED] == [
        "the PACS supplier could not attend"
    ]
    assert len([one for one in meetings if one.extraordinary]) == 1


def test_moments_of_a_crowded_day_stay_within_it() -> None:
    """Ninety lines are said between nine and five, in order."""
    found = moments(date(2026, 7, 1), 90, LONDON)
    assert len(set(found)) == 90
    assert found == sorted(found)
    assert datetime(2026, 7, 1, 8, 0, tzinfo=UTC) < found[0]
    assert found[-1] <= datetime(2026, 7, 1, 16, 0, tzinfo=UTC)


def test_a_line_that_is_refused_stops_the_telling() -> None:
    """Nothing is told past a line that did not come true, and the line and the reason are named."""
    clock = FixedClock(datetime(2026, 6, 1, 8, 0, tzinfo=UTC))
    founding = Founding("north", "North", Nation.ENG, "Ada", "ada@north.example", demonstration=True)
    house = found_in(memory_store(), read_config("nowhere", {}), clock, founding)
    with pytest.raises(LineRefused, match=r"attend board.*2026-06-01"):
        Teller(house, LONDON).tell([Step(date(2026, 6, 1), "Ada", "attend board")])
    assert house.store.head().seq == 1
