"""What do the demonstration's board and groups mean to do in a year? This year's programme, and the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.demonstration.days import Step, day_after, held_on, week, working_day
from bot.demonstration.minutes import PROGRAMME_AGREED, agreed_in, decided, programme_year
from bot.demonstration.people import LEAD, SECRETARY
from bot.demonstration.plans import number_of
from governance_store.rules.local_time import date_short
from governance_store.rules.minute_numbers import outside_reference
from governance_store.rules.programmes import Year, after, quarter_ends

_DRAFTED: Final = -2
"""The week in which the next year's objectives are first written down."""
_BEFORE: Final = timedelta(weeks=2)


@dataclass(frozen=True, slots=True)
class Aim:
    """An objective with its milestones by quarter; `late` are the quarters whose milestone is not reached."""

    text: str
    lead: str
    who: str
    more: str
    milestones: tuple[str, ...] = ()
    late: tuple[int, ...] = ()


_WORKFORCE, _CAPACITY, _PATIENTS, _AI = (
    number_of(one)
    for one in (
        "Workforce strategy",
        "Capacity and demand plan",
        "Partnership with patients and carers",
        "Artificial intelligence in use",
    )
)
AIMS: Final = (
    Aim(
        "No report of CT or MRI takes more than seven days at any site",
        "Clinical lead",
        "Dr Asha Rahman",
        'measure "Weekly return of reporting times" with nht, euh, hdt and sch statements IN-602'
        f' plans {_CAPACITY} budget "£180,000 of the network" risk "Reporters leave for agencies"',
        ("Every site sends its figures each week", "A shared list on Saturdays", "One list for all sites"),
    ),
    Aim(
        "Twelve more training places for radiographers",
        "Education and training lead",
        "Rhiannon Parry-Jones",
        f'measure "Places filled" with sch, wcc and euh statements IN-203 and IN-202 plans {_WORKFORCE}',
        ("Places agreed with two universities", "Six places filled", "Twelve places filled"),
        (2,),
    ),
    Aim(
        "Every image can be read at every site",
        "PACS and imaging IT lead",
        "Imran Qureshi",
        f'measure "Sites on the shared archive" with euh, hdt and cvd statements IN-602 plans {_AI}',
        (
            "Harrowfell is on the shared archive",
            "ClearView is on the shared archive",
            "Community centres are on the shared archive",
        ),
    ),
    Aim(
        "What patients say changes something at each site",
        "Radiology nurse lead",
        LEAD,
        f'measure "Changes recorded" statements IN-101 plans {_PATIENTS}',
        ("A lay member reads each site's feedback",),
    ),
)
_NEXT: Final = (
    '"No scan is repeated for want of an earlier one" lead "PACS and imaging IT lead" statements IN-602',
    '"One agreement for mobile scanners" lead "Radiology services manager lead" statements IN-301',
)


def programme(today: date) -> Iterator[Step]:
    """The one of the year is drafted, agreed and worked on; objectives for the next are written down."""
    this = programme_year(today)
    agreed = held_on(today, "board", agreed_in(today))[0]
    drafted = working_day(agreed - _BEFORE)
    for number, aim in enumerate(AIMS, start=1):
        yield from (Step(drafted, LEAD, line) for line in _begun(this, number, aim))
    by = decided(today, "board", agreed_in(today), PROGRAMME_AGREED)
    yield Step(day_after(agreed), SECRETARY, f"programme agree {this} by {by}")
    yield from _worked_on(this, agreed)
    following = after(this)
    day = working_day(week(today, _DRAFTED, 2))
    yield from (Step(day, LEAD, f"programme add {following} {each}") for each in _NEXT)
    unfinished = f"programme carry {_reference(this, 2)} to {following}"
    yield Step(working_day(week(today, _DRAFTED, 3)), LEAD, unfinished)


def _reference(year: Year, number: int) -> str:
    return outside_reference("", "BOARD", year.starts, "WP", number)


def _begun(year: Year, number: int, aim: Aim) -> Iterator[str]:
    yield f'programme add {year} "{aim.text}" lead "{aim.lead}" {aim.more}'
    for quarter, text in enumerate(aim.milestones, start=1):
        yield f'programme milestone {_reference(year, number)} "{text}" by Q{quarter}'


def _worked_on(year: Year, agreed: date) -> Iterator[Step]:
    """At the end of each quarter each lead says how it stands; what is late is said to be late."""
    for number, aim in enumerate(AIMS, start=1):
        one = _reference(year, number)
        for quarter, text in enumerate(aim.milestones, start=1):
            ends = quarter_ends(year.starts, quarter)
            day = working_day(max(ends - timedelta(days=4), day_after(day_after(agreed))))
            if quarter in aim.late:
                said = f"amber because this has slipped: {text}"
            else:
                yield Step(day, aim.who, f"programme reached {one} {quarter} on {date_short(day)}")
                ended = quarter == len(aim.milestones) and not aim.late
                said = f"{'blue' if ended else 'green'} because this is done: {text}"
            yield Step(day, aim.who, f"programme progress {one} {said}")
