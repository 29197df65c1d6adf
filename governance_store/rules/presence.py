"""Who is present at an instant, and may an arrival or a departure be written down as it is told?

Somebody is present from the instant of their arrival up to, and without, that of their departure. People come
before a meeting begins, and meetings run over: what is told of an hour far from the meeting is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Final

from governance_store.records.attendance import Attendance
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Meeting, MeetingState

EARLY: Final = timedelta(hours=1)
"""How long before a meeting somebody may come to it."""
OVER: Final = timedelta(hours=3)
"""How long after its planned end somebody may still be at it."""


class Amiss(Enum):
    """What is wrong with what is told of an arrival or a departure."""

    AHEAD = auto()
    """It is told of a time that has not come."""
    OUTSIDE = auto()
    """The meeting was not on then."""
    NEVER_CAME = auto()
    BEFORE_ARRIVAL = auto()
    """Nobody leaves at the instant at which they come, or before it."""
    BEFORE_DEPARTURE = auto()
    """They were there already, or had not left yet."""


def is_on(meeting: Meeting, at: datetime) -> bool:
    """Whether people may be at a meeting at an instant, early comers and a long meeting allowed for."""
    held = meeting.state is MeetingState.SCHEDULED
    return held and meeting.starts - EARLY <= at <= meeting.ends + OVER


def entries_of(entries: Iterable[Attendance], person: PersonId) -> list[Attendance]:
    """One person's comings and goings that hold, the earliest first."""
    own = [one for one in entries if one.person == person and not one.withdrawn]
    return sorted(own, key=lambda one: one.arrived)


def present_at(entries: Iterable[Attendance], at: datetime) -> tuple[Attendance, ...]:
    """Who is present at an instant, each person once, in the order in which they came."""
    there = sorted((one for one in entries if _covers(one, at)), key=lambda one: one.arrived)
    return tuple({one.person: one for one in there}.values())


def _covers(one: Attendance, at: datetime) -> bool:
    return not one.withdrawn and one.arrived <= at and (one.left is None or at < one.left)


def attended(entries: Iterable[Attendance]) -> tuple[Attendance, ...]:
    """Everybody who was there at any time: the last entry of each, in the order of their first."""
    held = sorted((one for one in entries if not one.withdrawn), key=lambda one: one.arrived)
    return tuple({one.person: one for one in held}.values())


def amiss_in_arrival(
    meeting: Meeting, earlier: Sequence[Attendance], at: datetime, now: datetime
) -> Amiss | None:
    """Why somebody cannot have come at an instant; `earlier` are their other entries, in order."""
    if at > now:
        return Amiss.AHEAD
    if not is_on(meeting, at):
        return Amiss.OUTSIDE
    over = all(one.left is not None and one.left <= at for one in earlier)
    return None if over else Amiss.BEFORE_DEPARTURE


def amiss_in_departure(
    meeting: Meeting, entry: Attendance | None, at: datetime, now: datetime
) -> Amiss | None:
    """Why somebody cannot have left at an instant; `entry` is the arrival that it ends."""
    if entry is None:
        return Amiss.NEVER_CAME
    if at > now:
        return Amiss.AHEAD
    if at <= entry.arrived:
        return Amiss.BEFORE_ARRIVAL
    return None if is_on(meeting, at) else Amiss.OUTSIDE
