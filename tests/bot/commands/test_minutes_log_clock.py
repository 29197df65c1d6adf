"""Whether each line of a log has its instant, with times, without, and past midnight."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.commands.minutes_log_clock import LogClock
from governance_store.records.ids import CommitteeId, MeetingId
from governance_store.records.meeting import Meeting
from governance_store.rules.minutes_log import Logged

STARTS = datetime(2026, 7, 9, 22, 0, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
LATE = Meeting(MeetingId("M"), CommitteeId("C"), STARTS, 90, "uid")


def clock(meeting: Meeting = LATE) -> LogClock:
    """The clock of a log that is read the day after."""
    return LogClock.of(meeting, LONDON, meeting.starts + timedelta(days=1))


def test_times_are_those_of_the_networks_clocks_and_go_past_midnight() -> None:
    """The meeting begins at 23:00 in summer."""
    one = clock()
    told = [
        one.read(Logged(n, "x", "sam", at)) for n, at in enumerate((time(23, 5), time(0, 10), time(0, 10, 3)))
    ]
    minutes = [(at - STARTS).total_seconds() / 60 for at in told]
    assert minutes == [5, 70, 70.05]
    assert one.read(Logged(4, "untimed")) == told[-1]


def test_without_times_lines_lie_in_order() -> None:
    """An arrival that says its time moves what follows."""
    one = clock(replace(LATE, starts=STARTS - timedelta(hours=8)))
    assert [one.read(Logged(n, "x")) - one.meeting.starts for n in (1, 2)] == [
        timedelta(0),
        timedelta(seconds=1),
    ]
    assert one.moved_by("asha at 15:10") == datetime(2026, 7, 9, 14, 10, tzinfo=UTC)
    assert one.read(Logged(3, "x")) == datetime(2026, 7, 9, 14, 10, 1, tzinfo=UTC)
    assert one.moved_by("asha at 15:00") == one.at
    assert one.moved_by("asha at 99:00") == one.at
    assert not one.timed
