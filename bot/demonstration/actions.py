"""What became of the demonstration's actions? Some are closed, one is proposed, one extended, one overdue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.demonstration.days import Step, week, working_day
from bot.demonstration.minutes import BACKLOG, CYBER, LEARNING, MODEL, PLACES, SATURDAYS, Given, given
from bot.demonstration.people import LEAD, SECRETARY, SECRETARY_OF_GROUPS
from governance_store.rules.local_time import date_short

_BETWEEN: Final = (
    ("Daniel Cohen", "Price a sixth mobile day a week", "board", 2, "priority high"),
    ("Caitlin Fraser", "List who may scan at more than one site", "workforce", 6, ""),
)
"""Actions that no minutes gave."""


def actions(today: date) -> Iterator[Step]:
    """What happened to them, up to the week of loading."""
    for owner, text, committee, due, more in _BETWEEN:
        by = f"by {date_short(week(today, due, 2))} committee {committee} {more}".strip()
        who = SECRETARY if committee == "board" else SECRETARY_OF_GROUPS
        yield Step(working_day(week(today, -4, 1)), who, f'action add "{owner}" "{text}" {by}')
    yield _step(today, -8, SATURDAYS, "action update {} The list is staffed for the first four Saturdays")
    yield _step(today, -7, SATURDAYS, 'action done {} evidence "The rota of the host"')
    yield Step(working_day(week(today, -5, 2)), SECRETARY, f"action close {given(today, SATURDAYS)}")
    yield _step(today, -5, LEARNING, 'action done {} evidence "Sent to six departments"')
    yield Step(working_day(week(today, -4, 2)), SECRETARY, f"action close {given(today, LEARNING)}")
    yield _step(today, -2, CYBER, "action update {} Eastmere has taken part, Saltby follows")
    yield _step(today, -1, MODEL, 'action done {} evidence "The model of this month"')
    later = date_short(week(today, 4, 3))
    off = f'to {later} because "one university answers only after its board"'
    extended = f"action extend {given(today, PLACES)} {off}"
    yield Step(working_day(week(today, -3, 3)), SECRETARY_OF_GROUPS, extended)
    yield _step(today, -1, BACKLOG, "action update {} Two of three clinics have sent theirs", LEAD)


def _step(today: date, in_week: int, action: Given, line: str, who: str = "") -> Step:
    day = working_day(week(today, in_week, 2))
    return Step(day, who or action.owner, line.format(given(today, action)))
