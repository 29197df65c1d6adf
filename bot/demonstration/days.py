"""On which days does the demonstration's year fall? Counted in weeks from the Monday of the day of loading.

Days off are stepped over, so that nothing is typed on one, and the year has one shape for every such day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from bot.demonstration.people import CHAIR, LEAD, SECRETARY, SECRETARY_OF_GROUPS
from governance_store.records.nation import Nation
from governance_store.rules.working_days import add_working_days, is_working_day

NATION: Final = Nation.ENG
FOUNDED: Final = -56
"""The week in which the network is founded; its first meeting is eight weeks later."""
_LEFT: Final = -25
_WEEK: Final = timedelta(weeks=1)
_ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Step:
    """A line that somebody typed on a day; at a minute of it, where that matters."""

    day: date
    actor: str
    line: str
    clock: time | None = None


@dataclass(frozen=True, slots=True)
class Rhythm:
    """On which weekday of which weeks a committee meets, how many weeks before it is called, and by whom."""

    committee: str
    weekday: int
    begins: time
    weeks: tuple[int, ...]
    notice: int
    chair: str
    convenors: tuple[str, ...]
    secretary: str


_BETH: Final = SECRETARY_OF_GROUPS
_ASHA: Final = "Dr Asha Rahman"
_KWAME: Final = "Kwame Mensah"
RHYTHMS: Final = (
    Rhythm("board", 1, time(14), (-48, -39, -30, -21, -12, -3, 6), 6, CHAIR, (LEAD, SECRETARY), SECRETARY),
    Rhythm("clinical", 2, time(13), (-45, -32, -19, -6, 7), 5, _ASHA, (_ASHA, SECRETARY), SECRETARY),
    Rhythm("workforce", 3, time(10), (-47, -34, -21, -8, 5), 5, "Niamh O'Donnell", (_BETH, LEAD), _BETH),
    Rhythm("digital", 0, time(15), (-44, -31, -18, -5, 8), 4, "Imran Qureshi", (_BETH,), _BETH),
    Rhythm("equipment", 4, time(9, 30), (-46, -33, -20, -7, 6), 5, _KWAME, (_KWAME, LEAD), _BETH),
)
BY_COMMITTEE: Final = {one.committee: one for one in RHYTHMS}
MOVED: Final = ("board", -21)
MOVED_TO: Final = time(15)
CANCELLED: Final = ("digital", -18)


def week(today: date, number: int, weekday: int = 0) -> date:
    """A day of the week so many weeks after, or before, the one of the day of loading."""
    return today - timedelta(days=today.weekday()) + number * _WEEK + timedelta(days=weekday)


def working_day(day: date) -> date:
    """The day itself, or the next on which offices are open."""
    while not is_working_day(day, NATION):
        day += _ONE_DAY
    return day


def day_after(day: date) -> date:
    """The next day on which offices are open."""
    return add_working_days(day, 1, NATION)


def meeting_day(day: date) -> date:
    """The day itself, or the next on which committees meet: not between Christmas and New Year either."""
    while (
        not is_working_day(day, NATION) or (day.month, day.day) >= (12, 23) or (day.month, day.day) <= (1, 3)
    ):
        day += _ONE_DAY
    return day


def called_for(today: date, committee: str, in_week: int) -> date:
    """The day for which a meeting was called first."""
    return meeting_day(week(today, in_week, BY_COMMITTEE[committee].weekday))


def held_on(today: date, committee: str, in_week: int) -> tuple[date, time]:
    """When a meeting was held, which may have been moved."""
    day = called_for(today, committee, in_week)
    if (committee, in_week) == MOVED:
        return meeting_day(day + _WEEK), MOVED_TO
    return day, BY_COMMITTEE[committee].begins


def left_on(today: date) -> date:
    """The day on which somebody leaves; nothing is said or answered by that person from then on."""
    return working_day(week(today, _LEFT, 4))
