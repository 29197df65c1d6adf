"""When may somebody be reminded? On working days of the nation, and by the clocks there not at night."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.nation import Nation
from governance_store.records.person import Person
from governance_store.rules.working_days import add_working_days, is_working_day

BEGIN: Final = time(8)
"""The hour of a brief, unless somebody chose another; nobody is disturbed before it."""
END: Final = time(18)


def is_waking(at: datetime, zone: ZoneInfo, nation: Nation) -> bool:
    """Whether nobody is disturbed at an instant, whichever way the clocks were changed last."""
    here = at.astimezone(zone)
    return BEGIN <= here.time() < END and is_working_day(here.date(), nation)


def is_their_time(person: Person, at: datetime, zone: ZoneInfo, nation: Nation) -> bool:
    """Whether it is a day and an hour at which somebody has their brief."""
    here = at.astimezone(zone)
    return here.time() >= (person.brief_at or BEGIN) and _is_their_day(person, here.date(), nation)


def _is_their_day(person: Person, day: date, nation: Nation) -> bool:
    """Whether somebody has their brief then; for a weekday that is no working day, the next that is."""
    if person.brief_on is None:
        return True
    wanted = day - timedelta(days=(day.weekday() - person.brief_on) % 7)
    return day == (wanted if is_working_day(wanted, nation) else add_working_days(wanted, 1, nation))
