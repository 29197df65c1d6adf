"""What falls into a year, seen at once? A wheel, and the list that its numbers lead to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Annotated, Final

from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.naming import committee_name, count, in_a_row, table
from bot.parameters.people import A_COMMITTEE
from bot.parameters.programmes import A_YEAR
from bot.reply import Button, Choices, Heading, Mood, Paper, Part, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.rules.local_time import date_in_full, full
from governance_store.rules.minute_numbers import APRIL
from governance_store.rules.programmes import Year, financial
from governance_store.rules.year_ahead import Happens, Sort, year_ahead
from templates.contexts.wheel import Mark, Wheel

_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MANY: Final = {**{one: f"{one.value}s" for one in Sort}, Sort.TERM: "ends of terms"}
"""What several of a sort are called."""


@command(
    "year show",
    "Show what falls into a year: meetings, reviews, milestones, audits, education and terms that end",
    who=EVERYBODY,
    writes=False,
    examples=("year show", "year show 2027/28 board"),
)
def show(
    act: Act,
    year: Annotated[Year | None, Param(A_YEAR, "Year", hint="The present one, if left empty.")] = None,
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None,
) -> Reply:
    """In the order of its days, and as a wheel whose numbers are those of the list."""
    wanted = year or present_year(act.scene.today)
    found = year_ahead(act.view, wanted, act.scene.today, act.zone, committee.id if committee else None)
    whose = committee.name if committee else act.network.name
    heading = Heading(f"The year {wanted} of {whose}")
    if not found:
        told = (
            f"Nothing is known of {wanted} yet: no meeting, review, milestone, audit, event or end of a term."
        )
        return Reply((heading, Verdict(Mood.NOTE, told)))
    follow = Button(
        "Follow it in a calendar", f"feed create {committee.key if committee else 'network'} year"
    )
    parts: tuple[Part, ...] = (
        heading,
        Verdict(Mood.GOOD, counted_in_words(found)),
        _listed(act, found),
        Choices((follow,)),
    )
    wheel = wheel_of(wanted, whose, committee, found, full(act.now, act.zone))
    return Reply(parts, ids=tuple(one.id for one in found), papers=(Paper("wheel of a year", wheel),))


def present_year(today: date) -> Year:
    """The year of work that a day is in, from April to March."""
    return financial(today.year if today.month >= APRIL else today.year - 1)


def counted_in_words(found: Sequence[Happens]) -> str:
    """How many of each sort, the first of the order first."""
    sums = Counter(one.sort for one in found)
    told = [count(sums[one], one.value, MANY[one]) for one in Sort if sums[one]]
    return f"{in_a_row(told)}.".capitalize()


def _listed(act: Act, found: Sequence[Happens]) -> Part:
    rows = (
        (
            str(number),
            date_in_full(one.day),
            one.what,
            committee_name(act.view, one.committee) if one.committee else "–",
        )
        for number, one in enumerate(found, start=1)
    )
    return table("In the order of its days", ("No.", "Day", "What", "Committee"), rows)


def wheel_of(
    year: Year, whose: str, committee: Committee | None, found: Sequence[Happens], made: str
) -> Wheel:
    """The wheel of what falls into a year, with numbers in this order; `made` says when, in words."""
    rings = [one for one in Sort if any(each.sort is one for each in found)]
    first = year.starts.month - 1
    return Wheel(
        title=f"The year {year} of {whose}",
        file_name=f"year-{committee.key if committee else 'network'}-{str(year).replace('/', '-')}",
        months=_MONTHS[first:] + _MONTHS[:first],
        rings=tuple(one.value.capitalize() for one in rings),
        marks=tuple(
            Mark(number, rings.index(one.sort), part_of(year, one.day))
            for number, one in enumerate(found, start=1)
        ),
        alternative=f"A wheel of the year {year}, its numbers those of the list: {counted_in_words(found)}",
        made=made,
    )


def part_of(year: Year, day: date) -> float:
    """How much of the year has gone by on a day; each month takes a twelfth of the wheel."""
    months = (day.year - year.starts.year) * 12 + day.month - year.starts.month
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    length = (following - day.replace(day=1)).days
    return (months + (day.day - 0.5) / length) / 12
