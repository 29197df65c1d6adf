"""Was a notice sent early enough, and by which day is something due before or after a meeting?

The period comes from the committee's terms of reference. Each unit is counted so:

* days: from the day of sending to the day of the meeting, one of the two counted (10 December is 10 days
  after 30 November);
* clear days: neither the day of sending nor the day of the meeting is counted;
* working days: the working days before the meeting, the day of sending counted;
* clear working days: likewise, the day of sending not counted. What is sent on a day that is not a
  working day is treated as sent on the next one, so that a weekend never makes up for a working day;
* weeks: whole weeks of seven days;
* months: the day of the same number in the earlier or later month, or its last day where it is shorter.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from governance_store.records.nation import Nation
from governance_store.records.period import Period, Unit
from governance_store.rules.working_days import add_working_days, working_days_between

MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Notice:
    """The notice that was given, the notice required, and the last day that would have been enough."""

    given: int
    required: int
    unit: Unit
    enough: bool
    last_day_to_send: date


def notice(sent: date, meeting: date, period: Period, nation: Nation) -> Notice:
    """The notice that a meeting has when it is sent on this day, judged by the period that is required."""
    last_day = deadline(meeting, period, nation)
    return Notice(
        given=max(0, _given(sent, meeting, period.unit, nation)),
        required=period.count,
        unit=period.unit,
        enough=sent <= last_day,
        last_day_to_send=last_day,
    )


def deadline(meeting: date, period: Period, nation: Nation) -> date:
    """The last day on which something that is due so long before the meeting may be sent."""
    return _away(meeting, period, nation, -1)


def after(meeting: date, period: Period, nation: Nation) -> date:
    """The last day on which something that is due within so long after the meeting is in time."""
    return _away(meeting, period, nation, +1)


def notice_in_words(judged: Notice) -> str:
    """The notice as people say it, with what the terms of reference ask for."""
    count = str(judged.given) if judged.given else "no"
    unit = judged.unit.of(judged.given)
    owner = f"{unit}'" if unit.endswith("s") else f"{unit}'s"
    return f"{count} {owner} notice; the terms of reference ask for {judged.required}"


def months_away(day: date, months: int) -> date:
    """The same day so many months later (negative: earlier); the last day of a month too short for it."""
    year, month = divmod(day.year * MONTHS_A_YEAR + day.month - 1 + months, MONTHS_A_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _away(meeting: date, period: Period, nation: Nation, direction: int) -> date:
    count = period.count * direction
    match period.unit:
        case Unit.DAYS:
            return meeting + timedelta(days=count)
        case Unit.CLEAR_DAYS:
            return meeting + timedelta(days=count + direction)
        case Unit.WORKING_DAYS:
            return add_working_days(meeting, count, nation)
        case Unit.CLEAR_WORKING_DAYS:
            return add_working_days(meeting, count + direction, nation)
        case Unit.WEEKS:
            return meeting + timedelta(weeks=count)
        case Unit.MONTHS:
            return months_away(meeting, count)


def _given(sent: date, meeting: date, unit: Unit, nation: Nation) -> int:
    days = (meeting - sent).days
    match unit:
        case Unit.DAYS:
            return days
        case Unit.CLEAR_DAYS:
            return days - 1
        case Unit.WORKING_DAYS:
            return working_days_between(sent, meeting, nation)
        case Unit.CLEAR_WORKING_DAYS:
            return working_days_between(sent, meeting, nation) - 1
        case Unit.WEEKS:
            return days // 7
        case Unit.MONTHS:
            return _whole_months(sent, meeting)


def _whole_months(sent: date, meeting: date) -> int:
    months = (meeting.year - sent.year) * MONTHS_A_YEAR + meeting.month - sent.month
    return months if months_away(meeting, -months) >= sent else months - 1
