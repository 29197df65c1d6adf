"""What happened in the demonstration's year, and on which day? A script, counted back from its last day.

It has the same shape for every such day: weeks are counted from its Monday, and days off are stepped over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from typing import Final

from bot.demonstration.actions import actions
from bot.demonstration.audits import audits
from bot.demonstration.committees import BOARD_SEATS, COMMITTEES, GROUP_SEATS
from bot.demonstration.days import (
    CANCELLED,
    FOUNDED,
    MOVED,
    NATION,
    RHYTHMS,
    Rhythm,
    Step,
    called_for,
    day_after,
    held_on,
    left_on,
    meeting_day,
    week,
    working_day,
)
from bot.demonstration.education import education
from bot.demonstration.minutes import minutes
from bot.demonstration.people import (
    ADMINISTRATOR,
    LEAD,
    LEAVER,
    ORGANISATIONS,
    PEOPLE,
    POSTS,
    ROLES,
    SECRETARY,
    WITHOUT_ADDRESS,
)
from bot.demonstration.plans import plans
from bot.demonstration.programme import programme
from bot.demonstration.terms import DRAFTED, terms
from governance_store.rules.local_time import date_short
from governance_store.rules.working_days import add_working_days

_CALLED_AHEAD: Final = -2
"""The week in which the meetings that lie ahead are called."""
_QUIET: Final = 3
"""Lots below this, but for 0, are those of people who say nothing of a meeting that is held."""
_BY_LINK: Final = 8
"""The lot of those who take part from afar."""
ADOPTED: Final = "digital"
"""The group whose terms of reference were agreed before the clerk."""
APRIL: Final = 4
_APOLOGIES: Final = (
    "on annual leave",
    "on call that afternoon",
    "a clinical list that could not be moved",
    "at a national conference",
    "an inspection at my site",
)


def constitution(today: date) -> Iterator[Step]:
    """The network is constituted, on the four first working days after it was founded."""
    founded = working_day(week(today, FOUNDED))
    review = meeting_day(week(today, 20, 3))
    days = (
        (*ORGANISATIONS, *PEOPLE),
        (*COMMITTEES, *ROLES, *(f"{post} since {date_short(founded)}" for post in POSTS)),
        (*BOARD_SEATS, *GROUP_SEATS),
        terms(review),
    )
    for number, lines in enumerate(days):
        day = add_working_days(founded, number, NATION)
        yield from (Step(day, ADMINISTRATOR, line) for line in lines)


def year(today: date, rosters: Mapping[str, Sequence[str]]) -> list[Step]:
    """What followed, up to the day before that of loading; rosters name who is invited, the chair first."""
    steps = [*_changes(today), *_agreements(today), *_extraordinary(today, rosters["board"])]
    steps += [*plans(today), *programme(today), *actions(today), *audits(today), *education(today)]
    for rhythm in RHYTHMS:
        for number, in_week in enumerate(rhythm.weeks):
            steps += _meeting(today, rhythm, number, in_week, rosters[rhythm.committee])
            steps += minutes(today, rhythm, in_week, _present(number, rosters[rhythm.committee]))
    left = left_on(today)
    told = (step for step in steps if step.day < today and not (step.actor == LEAVER and step.day >= left))
    return sorted(told, key=lambda step: (step.day, step.clock or time.min))


def _changes(today: date) -> Iterator[Step]:
    """Somebody leaves, and the board asks for longer notice of its meetings."""
    yield Step(working_day(week(today, -29, 2)), SECRETARY, "tor set board notice 10 clear days")
    yield Step(working_day(week(today, -4, 3)), SECRETARY, DRAFTED)
    yield Step(left_on(today), ADMINISTRATOR, f'person leave "{LEAVER}"')
    new = 'person set "Fatima al-Sayed" profession "Radiology services manager"'
    yield Step(working_day(week(today, -15, 2)), ADMINISTRATOR, new)


def _agreements(today: date) -> Iterator[Step]:
    """The board's terms are agreed by its members, changed and agreed anew; each group's by both.

    Those of the digital group are older than the clerk, and adopted as they were agreed.
    """
    first, second, changed = (called_for(today, "board", in_week) for in_week in (-48, -39, -12))
    for day in (first, changed):
        said = f"meeting board {date_short(day)} minute {_minute(day, 4)}"
        yield Step(day_after(day), SECRETARY, f"tor agree board by all members {said}")
    for rhythm in RHYTHMS[1:]:
        if rhythm.committee == ADOPTED:
            yield _adopted(today, rhythm)
            continue
        own = called_for(today, rhythm.committee, rhythm.weeks[0])
        for committee, day, number in ((rhythm.committee, own, 3), ("board", second, 9)):
            said = f"meeting {committee} {date_short(day)} minute {_minute(day, number)}"
            yield Step(day_after(day), rhythm.secretary, f"tor agree {rhythm.committee} {said}")


def _adopted(today: date, rhythm: Rhythm) -> Step:
    agreed, entered = (
        week(today, FOUNDED - 20, 2),
        add_working_days(working_day(week(today, FOUNDED)), 5, NATION),
    )
    said = f"since {date_short(agreed)} minute {_minute(agreed, 2)}"
    return Step(entered, rhythm.secretary, f"tor adopt {rhythm.committee} {said}")


def _minute(day: date, number: int) -> str:
    """A minute as members number it: body, financial year, running number."""
    year_of = day.year - (day.month < APRIL)
    return f"IB/{year_of % 100:02}{(year_of + 1) % 100:02}/{number:03}"


def _meeting(today: date, rhythm: Rhythm, number: int, in_week: int, roster: Sequence[str]) -> Iterator[Step]:
    """One meeting from its call to the last answer."""
    day = meeting_day(week(today, in_week, rhythm.weekday))
    called = working_day(week(today, min(in_week - rhythm.notice, _CALLED_AHEAD), number % 3))
    convenor = rhythm.convenors[number % len(rhythm.convenors)]
    yield Step(called, convenor, f"meeting schedule {rhythm.committee} {date_short(day)}")
    first = _answers(rhythm, number, roster, called, day, quiet=_QUIET if in_week < 0 else 5)
    if (rhythm.committee, in_week) == MOVED:
        yield from _moved(today, rhythm, number, roster, called, day)
    elif (rhythm.committee, in_week) == CANCELLED:
        yield from first
        why = 'because "the PACS supplier could not attend"'
        off = add_working_days(day, -4, NATION)
        yield Step(off, convenor, f"meeting cancel {rhythm.committee} {date_short(day)} {why}")
    else:
        yield from first


def _moved(
    today: date, rhythm: Rhythm, number: int, roster: Sequence[str], called: date, day: date
) -> Iterator[Step]:
    """A few have answered when the meeting is moved by a week, and are asked again."""
    early, (to, clock) = add_working_days(called, 4, NATION), held_on(today, *MOVED)
    yield from _answers(rhythm, number, roster[:5], called, day, quiet=_QUIET)
    line = f"meeting move {rhythm.committee} {date_short(day)} to {date_short(to)} {clock:%H:%M}"
    moved = add_working_days(early, 3, NATION)
    yield Step(moved, LEAD, line)
    yield from _answers(rhythm, number, roster, moved, to, quiet=2)


def _extraordinary(today: date, roster: Sequence[str]) -> Iterator[Step]:
    """A meeting at three days' notice, of which the reason is recorded."""
    day = meeting_day(week(today, -9, 4))
    called = add_working_days(day, -3, NATION)
    why = 'extraordinary because "the CT scanner at Saltby failed and its lists have to be shared"'
    yield Step(
        called,
        LEAD,
        f"meeting schedule board {date_short(day)} 8:30 45m link https://meet.example/urgent {why}",
    )
    answering = add_working_days(called, 1, NATION)
    for name in roster[:11]:
        yield _answer(name, f"attend board {date_short(day)}", answering, SECRETARY)


def _answers(
    rhythm: Rhythm, number: int, roster: Sequence[str], called: date, day: date, *, quiet: int
) -> Iterator[Step]:
    """Most attend, some by link; one in ten sends apologies; `quiet` in ten are silent, never the chair."""
    for place, name in enumerate(roster):
        lot = _lot(number, place)
        answered = add_working_days(called, 1 + place % 7, NATION)
        if 0 < lot < quiet or answered >= day:
            continue
        doing = "apologies" if not lot else "attend remote" if lot == _BY_LINK else "attend"
        line = f"{doing} {rhythm.committee} {date_short(day)}"
        reason = "" if lot else f' because "{_APOLOGIES[(number + place) % len(_APOLOGIES)]}"'
        yield _answer(name, line + reason, answered, rhythm.secretary)


def _lot(number: int, place: int) -> int:
    """What falls to somebody at a meeting: 0 is apologies, the lowest after it say nothing."""
    return (3 * number + 7 * place) % 10 if place else 9


def _present(number: int, roster: Sequence[str]) -> list[str]:
    """Who came to a meeting that was held: whoever had said so."""
    return [name for place, name in enumerate(roster) if _lot(number, place) >= _QUIET and name != LEAVER]


def _answer(name: str, line: str, day: date, secretary: str) -> Step:
    """Who is not reached by mail tells the secretary, who writes it down."""
    return Step(day, secretary, f'{line} for "{name}"') if name == WITHOUT_ADDRESS else Step(day, name, line)
