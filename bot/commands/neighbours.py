"""May a meeting of a series move there? Not to the day of the one before or after it, and not past them.

Calendars keep a series in its order: Outlook takes no change that lets one occurrence skip over another.
"""

from __future__ import annotations

from bot.commands.base import Act, Problem, Refused
from bot.commands.calling import Slot
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.rules.local_time import date_in_full, date_short, full


def refuse_to_pass(act: Act, meeting: Meeting, wanted: Slot) -> None:
    """Raise Refused, with the way round, where a meeting would come to or past its neighbour in a series."""
    if meeting.stands_for is None:
        return
    day = wanted.starts.astimezone(act.zone).date()
    for other in act.view.find(Meeting, series=meeting.series, state=MeetingState.SCHEDULED):
        if other.id == meeting.id or other.stands_for is None:
            continue
        there = other.starts.astimezone(act.zone).date()
        passed = day <= there if other.stands_for < meeting.stands_for else day >= there
        if passed:
            told = f"{date_in_full(day)} is not between its neighbours in the series {meeting.series}"
            why = f"{told}: {full(other.starts, act.zone)} ({other.id}) is one."
            way = "Calendars keep a series in its order. Cancel this meeting, and add one to the series."
            lines = (f"meeting cancel {meeting.id}", f"series add {meeting.series} {date_short(day)}")
            raise Refused(Problem(f"{why} {way}", "day"), nearest=lines)
