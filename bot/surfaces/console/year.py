"""What falls into a year, on a page: month by month, as a wheel, and as a list with a link to each thing."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from starlette.responses import Response

from bot.commands.naming import committee_name
from bot.commands.showing import line_showing
from bot.commands.year import MANY, counted_in_words, present_year, wheel_of
from bot.language.named_dates import FIRST_YEAR, LAST_YEAR
from bot.surfaces.console.downloads import download
from bot.surfaces.console.visits import NotShown, Visit
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.rules.local_time import MONTH_NAMES, date_in_full, date_short, local
from governance_store.rules.programmes import Year, calendar, financial
from governance_store.rules.year_ahead import Happens, Sort, year_ahead
from templates import render

_A_YEAR: Final = re.compile(r"(\d{4})(?:-(\d\d))?", re.ASCII)
_NETWORK: Final = "network"
"""Stands in an address where a committee's short name could."""
_MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing as the page prints it; `address` is empty where nothing more can be shown of it."""

    number: int
    day: date
    on: str
    in_month: str
    what: str
    committee: str
    address: str
    sort: Sort


@dataclass(frozen=True, slots=True)
class Month:
    """A row of the calendar: what falls into a month, in a cell for each sort."""

    name: str
    now: bool
    cells: tuple[tuple[Entry, ...], ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which year is wanted, of which committee or of the whole network, and what falls into it."""

    year: Year
    committee: Committee | None
    committees: tuple[Committee, ...]
    whose: str
    found: tuple[Happens, ...]
    today: date

    @property
    def key(self) -> str:
        """The word in the address for whose year it is."""
        return self.committee.key if self.committee else _NETWORK

    @property
    def title(self) -> str:
        """What the page is called."""
        return f"The year {self.year} of {self.whose}"


def year(visit: Visit) -> Response:
    """The page of a year; the present one of the network where the address names none."""
    visit.somebody()
    with visit.house.store.reading() as view:
        asked = _asked(visit, view)
        entries = [_entry(view, number, one) for number, one in enumerate(asked.found, start=1)]
    sorts = [one for one in Sort if any(each.sort is one for each in entries)]
    return visit.show(
        "year",
        asked.title,
        asked=asked,
        here=f"/year/{_in_address(asked.year)}",
        columns=[MANY[one].capitalize() for one in sorts],
        months=_months(asked, sorts, entries),
        entries=entries,
        counted=counted_in_words(asked.found),
        before=_neighbour(asked.year, -1),
        following=_neighbour(asked.year, 1),
        alternative=wheel_of(asked.year, asked.whose, asked.committee, asked.found, "").alternative,
        me=visit.somebody(),
        key=secrets.token_urlsafe(9),
    )


def wheel(visit: Visit) -> Response:
    """The wheel of the year as a picture, to look at and to download."""
    visit.somebody()
    with visit.house.store.reading() as view:
        asked = _asked(visit, view)
    if not asked.found:
        raise NotShown(404, f"Nothing is known of {asked.year} yet, so there is no picture of it.")
    made = render(
        "wheel of a year", wheel_of(asked.year, asked.whose, asked.committee, asked.found, visit.now)
    )
    return download(made.name, made.media_type, made.content)


def _asked(visit: Visit, view: View) -> _Asked:
    today = local(visit.house.clock.now(), visit.zone).date()
    wanted = _year_of(visit.path.get("year", ""), today)
    committees = tuple(view.find(Committee, active=True))
    key = visit.path.get("whose", _NETWORK)
    committee = next((one for one in committees if one.key == key), None)
    if committee is None and key != _NETWORK:
        raise NotShown(404, f"There is no committee {key[:40]} here.", "The year of the network has a list.")
    found = year_ahead(view, wanted, today, visit.zone, committee.id if committee else None)
    whose = committee.name if committee else visit.network.name
    return _Asked(wanted, committee, committees, whose, tuple(found), today)


def _year_of(said: str, today: date) -> Year:
    if not said:
        return present_year(today)
    found = _A_YEAR.fullmatch(said)
    first = int(found[1]) if found else 0
    if found is None or not FIRST_YEAR <= first < LAST_YEAR:
        raise NotShown(404, f"“{said[:40]}” is no year.", "A year is written so: /year/2027-28")
    if found[2] and int(found[2]) != (first + 1) % 100:
        right = _in_address(financial(first))
        raise NotShown(404, f"“{said[:40]}” is no year.", f"The one that begins in {first} is /year/{right}")
    return financial(first) if found[2] else calendar(first)


def _in_address(year: Year) -> str:
    return str(year).replace("/", "-")


def _neighbour(year: Year, by: int) -> tuple[str, str] | None:
    """The year before or after, as an address has it and as people read it; None beyond what is kept."""
    first = year.starts.year + by
    if not FIRST_YEAR <= first < LAST_YEAR:
        return None
    other = calendar(first) if year.starts.month == 1 else financial(first)
    return _in_address(other), str(other)


def _entry(view: View, number: int, one: Happens) -> Entry:
    opens = f" (may begin on {date_short(one.opens)})" if one.opens else ""
    return Entry(
        number,
        one.day,
        date_in_full(one.day),
        f"{date_in_full(one.day)[:3]} {one.day.day}",
        f"{one.what}{opens}",
        committee_name(view, one.committee) if one.committee else "",
        f"/shown/{one.id}" if line_showing(view, one.id) else "",
        one.sort,
    )


def _months(asked: _Asked, sorts: Sequence[Sort], entries: Sequence[Entry]) -> list[Month]:
    """The twelve months of the year, also those in which there is nothing."""
    first = asked.year.starts
    months = [
        (first.year + (first.month - 1 + at) // _MONTHS, (first.month - 1 + at) % _MONTHS + 1)
        for at in range(_MONTHS)
    ]
    return [
        Month(
            f"{MONTH_NAMES[month - 1]} {year}",
            (asked.today.year, asked.today.month) == (year, month),
            tuple(
                tuple(
                    one
                    for one in entries
                    if one.sort is sort and (one.day.year, one.day.month) == (year, month)
                )
                for sort in sorts
            ),
        )
        for year, month in months
    ]
