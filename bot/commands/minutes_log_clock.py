"""When was each line of a log said? By its own time; without one, in order from the meeting's beginning.

Where a log has no times its lines lie a second apart, and a time that is said of an arrival moves them on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.meeting import Meeting
from governance_store.rules.local_time import instant_of, local
from governance_store.rules.minutes_log import Logged

_STEP: Final = timedelta(seconds=1)
_HALF_A_DAY: Final = timedelta(hours=12)
_SAID: Final = re.compile(r"\bat\s+(\d{1,2})[:.](\d\d)\b")


@dataclass
class LogClock:
    """The instant of the line that is read, while a log is read from its first line to its last."""

    meeting: Meeting
    zone: ZoneInfo
    now: datetime
    at: datetime
    timed: bool = False

    @classmethod
    def of(cls, meeting: Meeting, zone: ZoneInfo, now: datetime) -> LogClock:
        """A clock that stands at the meeting's beginning."""
        return cls(meeting, zone, now, meeting.starts - _STEP)

    def read(self, line: Logged) -> datetime:
        """The instant of the next line; past midnight it is the next day."""
        if line.clock is None:
            self.at = self.at if self.timed else min(self.at + _STEP, self.now)
            return self.at
        day = line.day or local(self.meeting.starts, self.zone).date()
        told = instant_of(day, line.clock.replace(second=0), self.zone)
        told += timedelta(seconds=line.clock.second)
        if line.day is None and self.timed and self.at - told > _HALF_A_DAY:
            told += timedelta(days=1)
        self.at, self.timed = told, True
        return told

    def moved_by(self, text: str) -> datetime:
        """The instant of a line that says itself at what time something was, where the log has no times."""
        said = _SAID.search(text)
        if said and not self.timed and int(said[1]) < 24 and int(said[2]) < 60:  # noqa: PLR2004 -- a day's hours
            day = local(self.meeting.starts, self.zone).date()
            told = instant_of(day, time(int(said[1]), int(said[2])), self.zone)
            self.at = max(self.at, min(told, self.now))
        return self.at
