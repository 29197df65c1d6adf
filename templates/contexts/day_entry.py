"""What does a calendar show of something that falls on a day, and is no meeting? A deadline, a milestone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DayEntry:
    """One entry for a whole day, which takes nobody's time; `stamp` is when what it tells of last changed."""

    uid: str
    sequence: int
    stamp: datetime
    day: date
    summary: str
    description: str
    link: str = ""
