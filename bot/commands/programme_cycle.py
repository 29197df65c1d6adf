"""What business comes back to a committee in a year? Its cycle of business, month by month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Annotated, Final

from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.naming import table
from bot.commands.programme import COMMITTEE, the_board
from bot.parameters.programmes import A_YEAR
from bot.parameters.text import OneOf
from bot.reply import Button, Choices, Heading, Mood, Paper, Part, Reply, Text, Verdict
from governance_store.records.committee import Committee
from governance_store.rules.cycle_of_business import Group, Row, Said, Today, cycle
from governance_store.rules.local_time import MONTH_NAMES, full
from governance_store.rules.programmes import Year, financial_on
from templates.contexts.sheets import Heading as Column
from templates.contexts.sheets import TableBook


class CycleSort(StrEnum):
    """In what form a cycle is wanted besides the answer."""

    EXCEL = "excel"
    CSV = "csv"


_A_SORT: Final = OneOf(CycleSort, "a form of table", (("xlsx", "excel"), ("table", "excel")))
_CAPTIONS: Final = {
    Group.MEETINGS: "Meetings",
    Group.STANDING: "Standing business",
    Group.YEARLY: "Once a year",
    Group.REVIEWS: "Plans under review",
    Group.PROGRAMME: "Work programme",
}
KEY: Final = {
    Said.HELD: "the meeting was held",
    Said.CANCELLED: "the meeting was cancelled",
    Said.NO_RECORD: "the meeting was called, and nothing is recorded of it",
    Said.PLANNED: "to come",
    Said.HEARD: "dealt with, as the minutes say",
    Said.NOT_HEARD: "not in the minutes of that meeting",
    Said.NOT_MINUTED: "no minutes were taken, so it is not known",
    Said.DUE: "to be done in that month",
    Said.OVERDUE: "to have been done by then, and not done",
    Said.DONE: "done",
}


@command(
    "programme cycle",
    "Show a committee's cycle of business: what comes back in which month",
    who=EVERYBODY,
    writes=False,
    examples=("programme cycle 2026/27", "programme cycle 2026/27 excel committee mri"),
)
def show(
    act: Act,
    year: Annotated[Year | None, Param(A_YEAR, "Year", hint="The present one, if left empty.")] = None,
    sort: Annotated[CycleSort | None, Param(_A_SORT, "As a table too")] = None,
    committee: Annotated[Committee | None, COMMITTEE] = None,
) -> Reply:
    """Standing business, what is asked once a year, reviews and milestones; in Word with the programme."""
    of, wanted = committee or the_board(act), year or financial_on(act.scene.today)
    found = cycle_of(act, of, wanted)
    heading = Heading(f"Cycle of business {wanted}: {of.name}")
    if not found:
        told = f"Nothing is known of {wanted} yet: no meeting, review or milestone."
        return Reply((heading, Verdict(Mood.NOTE, told)), ids=(of.id,))
    parts = (heading, *_tables(found, wanted), Text(key_of(found)), _ways(of, wanted))
    papers = (_paper(act, of, wanted, found, sort),) if sort else ()
    return Reply(parts, ids=(of.id,), papers=papers)


def cycle_of(act: Act, committee: Committee, year: Year) -> list[Row]:
    """Every row of a committee's year, as it is known now."""
    return cycle(act.view, committee, year, Today(act.scene.today, act.zone, act.network.nation))


def months_of(year: Year) -> list[str]:
    """The short names of the months of a year, from its first."""
    return [MONTH_NAMES[(year.starts.month - 1 + at) % 12][:3] for at in range(12)]


def by_month(row: Row, year: Year) -> list[str]:
    """What is said of a row in each month; several of a sort are counted, and meetings have their day."""
    cells: list[list[str]] = [[] for _ in range(12)]
    for mark in row.marks:
        said = f"{mark.day.day} {mark.said}" if row.group is Group.MEETINGS else mark.said.value
        cells[(mark.day.month - year.starts.month) % 12].append(said)
    return [", ".join(_counted(said)) for said in cells]


def _counted(said: Sequence[str]) -> Iterator[str]:
    for word, times in Counter(said).items():
        yield f"{times} {word}" if times > 1 else word


def _tables(found: Sequence[Row], year: Year) -> Iterator[Part]:
    """A table for each group, all of them with the months in which anything happens."""
    names, cells = months_of(year), [(row, by_month(row, year)) for row in found]
    shown = [at for at in range(12) if any(row[at] for _, row in cells)]
    for group in Group:
        rows = [(row.what, *(said[at] or "–" for at in shown)) for row, said in cells if row.group is group]
        if rows:
            yield table(_CAPTIONS[group], ("Business", *(names[at] for at in shown)), rows)


def key_of(found: Sequence[Row]) -> str:
    """What each word means that stands in the tables."""
    said = {mark.said for row in found for mark in row.marks}
    return "; ".join(f"{word}: {told}" for word, told in KEY.items() if word in said).capitalize() + "."


def _ways(committee: Committee, year: Year) -> Choices:
    more = f"{year} committee {committee.key}"
    return Choices(
        (
            Button("As a table of Excel", f"programme cycle {year} excel committee {committee.key}"),
            Button("The work programme", f"programme show {more}"),
        )
    )


def _paper(act: Act, committee: Committee, year: Year, found: Sequence[Row], sort: CycleSort) -> Paper:
    years = [year.starts.year + (year.starts.month - 1 + at) // 12 for at in range(12)]
    months = (f"{name} {of}" for name, of in zip(months_of(year), years, strict=True))
    book = TableBook(
        title=f"Cycle of business {year} of {committee.name}, {full(act.now, act.zone)}",
        file_name=f"cycle-of-business-{committee.key}-{str(year).replace('/', '-')}",
        sheet="Cycle",
        headings=(Column("Sort", 24), Column("Business", 52), *(Column(name, 14) for name in months)),
        rows=tuple(
            (row.group.value.capitalize(), row.what, *(cell or None for cell in by_month(row, year)))
            for row in found
        ),
        key=tuple((word.value.capitalize(), told) for word, told in KEY.items()),
    )
    return Paper("table" if sort is CycleSort.EXCEL else "table of values", book)
