"""What does a work programme look like on paper? A Word document, a PDF, or a table of Excel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final

from bot.commands.action_document import A_LOG_SORT, LogSort
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.naming import committee_name, count, organisation_name
from bot.commands.programme import COMMITTEE
from bot.commands.programme_cycle import by_month, cycle_of, key_of, months_of
from bot.commands.programme_list import A_PROGRAMMES_YEAR, programme_meant
from bot.commands.programme_replies import agreement, lead_name
from bot.commands.programme_timeline import timeline_of
from bot.reply import Mood, Paper, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.programme import Brag, Objective, Programme
from governance_store.rules.cycle_of_business import Row
from governance_store.rules.local_time import date_short, full
from governance_store.rules.minute_numbers import short
from governance_store.rules.programmes import (
    BRAG_KEY,
    Year,
    carried_to,
    milestones_of,
    notes_of,
    objectives_of,
    year_of,
)
from templates.contexts.programme import MonthRow, ObjectiveLine, ProgrammePaper, Twelve
from templates.contexts.sheets import Heading, TableBook, Value
from templates.contexts.terms_of_reference import Fact

_HEADINGS: Final = (
    Heading("Reference", 18),
    Heading("Objective", 52),
    Heading("Measure", 36),
    Heading("Lead", 28),
    Heading("With", 36),
    Heading("Statements", 18),
    Heading("Budget", 24),
    Heading("Risk", 24),
    Heading("Stands", 10),
    Heading("Milestones", 52),
    Heading("Next due", 14, is_date=True),
    Heading("Added", 14, is_date=True),
    Heading("Latest note", 48),
)


@command(
    "programme document",
    "Make a document of a work programme: Word, PDF or Excel",
    who=EVERYBODY,
    writes=False,
    examples=("programme document 2027/28", "programme document 2027/28 excel committee mri"),
    submit="Make it",
)
def document(
    act: Act,
    year: Annotated[Year | None, A_PROGRAMMES_YEAR] = None,
    sort: Annotated[LogSort, Param(A_LOG_SORT, "As")] = LogSort.WORD,
    committee: Annotated[Committee | None, COMMITTEE] = None,
) -> Reply:
    """As it stands now; the table is to be sorted and filtered, its days are days."""
    one = programme_meant(act, year, committee)
    here = committee_name(act.view, one.committee)
    found = objectives_of(act.view, one.id)
    told = f"The work programme of {here} for {year_of(one)}: {count(len(found), 'objective')}."
    if sort in {LogSort.EXCEL, LogSort.CSV}:
        kind = "table" if sort is LogSort.EXCEL else "table of values"
        paper = Paper(kind, table_book(act, one, found))
    else:
        paper = Paper("work programme", programme_paper(act, one, found), as_pdf=sort is LogSort.PDF)
    why = (agreement(act, one),)
    return Reply((Verdict(Mood.GOOD, told, why),), ids=(one.id,), papers=(paper,))


def programme_paper(act: Act, one: Programme, found: list[Objective]) -> ProgrammePaper:
    """Everything that a printed programme says."""
    committee = act.view.get(Committee, one.committee)
    rows = cycle_of(act, committee, year_of(one))
    return ProgrammePaper(
        network=act.network.name,
        committee=committee.name,
        key=committee.key,
        year=str(year_of(one)),
        made=full(act.now, act.zone),
        agreed=agreement(act, one),
        objectives=tuple(_line(act, each) for each in found),
        months=Twelve(*months_of(year_of(one))),
        matrix=tuple(_cycle(rows, year_of(one))),
        cycle_key=key_of(rows),
        pictures=(timeline_of(act, one),) if found else (),
        carried=tuple(_carried(act, found)),
        ratings=tuple(Fact(each.value.capitalize(), BRAG_KEY[each]) for each in Brag),
        head_hash=act.store.head().hash,
        demonstration=act.network.demonstration,
    )


def _line(act: Act, one: Objective) -> ObjectiveLine:
    return ObjectiveLine(
        reference=short(one.reference),
        text=one.text,
        measure=one.measure,
        lead=lead_name(act, one),
        organisations=_organisations(act, one),
        milestones=_milestones(act, one),
        statements=", ".join(one.statements),
        stands=one.brag.value.capitalize(),
        comment=_latest(act, one),
    )


def _organisations(act: Act, one: Objective) -> str:
    return ", ".join(organisation_name(act.view, id_) for id_ in one.organisations)


def _milestones(act: Act, one: Objective) -> str:
    steps = milestones_of(act.view, one.id)
    return "; ".join(
        f"{date_short(each.due)}: {each.text}{' (reached)' if each.reached else ''}" for each in steps
    )


def _latest(act: Act, one: Objective) -> str:
    notes = notes_of(act.view, one.id)
    return notes[-1].text if notes else ""


def _cycle(rows: list[Row], year: Year) -> Iterator[MonthRow]:
    """The cycle of business: what comes back in which month, and whether it was dealt with."""
    for row in rows:
        cells = (each or "–" for each in by_month(row, year))
        yield MonthRow(row.group.value.capitalize(), row.what, Twelve(*cells))


def _carried(act: Act, found: list[Objective]) -> Iterator[Fact]:
    for one in found:
        before = act.view.maybe(Objective, one.carried_from) if one.carried_from else None
        if before:
            yield Fact(short(one.reference), f"from {before.reference}")
        later = carried_to(act.view, one)
        if later:
            yield Fact(short(one.reference), f"to {later.reference}")


def table_book(act: Act, one: Programme, found: list[Objective]) -> TableBook:
    """The programme as a table, days as days."""
    committee = act.view.get(Committee, one.committee)
    year = str(year_of(one))
    return TableBook(
        title=f"Work programme {year} of {committee.name}, {full(act.now, act.zone)}",
        file_name=f"work-programme-{committee.key}-{year.replace('/', '-')}",
        sheet="Objectives",
        headings=_HEADINGS,
        rows=tuple(tuple(_values(act, each)) for each in found),
        key=tuple((each.value.capitalize(), BRAG_KEY[each]) for each in Brag),
    )


def _values(act: Act, one: Objective) -> Iterator[Value]:
    ahead = [each.due for each in milestones_of(act.view, one.id) if each.reached is None]
    yield one.reference
    yield one.text
    yield one.measure or None
    yield lead_name(act, one)
    yield _organisations(act, one) or None
    yield ", ".join(one.statements) or None
    yield one.budget or None
    yield one.risk or None
    yield one.brag.value.capitalize()
    yield _milestones(act, one) or None
    yield min(ahead, default=None)
    yield one.added
    yield _latest(act, one) or None
