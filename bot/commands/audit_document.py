"""What does a year of audits look like on paper? A Word document, a PDF, or tables of Excel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Final

from bot.commands.action_changes import owner_name
from bot.commands.action_document import A_LOG_SORT, LogSort
from bot.commands.audit_matrix import (
    AN_AUDIT_YEAR,
    OF_COMMITTEE,
    cell,
    notes_on,
    owed_before,
    row_name,
    year_now,
)
from bot.commands.audit_replies import lead_name, shown_in_short, tested
from bot.commands.audit_result_replies import audience, distance
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.naming import count, in_a_row, organisation_name
from bot.reply import Mood, Paper, Reply, Verdict
from governance_store.records.audit import Audit
from governance_store.records.committee import Committee
from governance_store.rules.audit_matrix import MatrixRow, audit_matrix
from governance_store.rules.audits import (
    STATE_KEY,
    AuditState,
    actions_of_audit,
    audits_of,
    percent,
    quarter_planned,
    result_of,
    sharings_of,
    state_of,
)
from governance_store.rules.local_time import date_in_full, date_short, full
from governance_store.rules.programmes import Year
from governance_store.rules.quarters import quarters_of
from templates.contexts.audit_programme import (
    AuditActionLine,
    AuditLine,
    AuditPaper,
    ComparedLine,
    Four,
    GuidelineRow,
    SharedLine,
)
from templates.contexts.sheets import Heading, TableBook, Value

_HEADINGS: Final = (
    Heading("Audit", 10),
    Heading("Title", 44),
    Heading("Quarter", 14),
    Heading("Tests", 36),
    Heading("Lead", 28),
    Heading("Professions", 36),
    Heading("Organisations", 36),
    Heading("Sample", 30),
    Heading("Standard", 36),
    Heading("Target", 10),
    Heading("Began", 14, is_date=True),
    Heading("Result", 10),
    Heading("On", 14, is_date=True),
    Heading("Finding", 48),
    Heading("Shared with", 48),
    Heading("Open actions", 14),
    Heading("Repeats", 12),
    Heading("Due again", 14, is_date=True),
    Heading("Stands", 24),
)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A year of audits: whose, the audits in it and those still owed from before, and the matrix."""

    year: Year
    committee: Committee | None
    audits: tuple[Audit, ...]
    rows: tuple[MatrixRow, ...]

    def whose(self, act: Act) -> str:
        """The committee's name, or the network's."""
        return self.committee.name if self.committee else act.network.name

    @property
    def key(self) -> str:
        """How its file is told from others."""
        return self.committee.key if self.committee else "network"


@command(
    "audit document",
    "Make a document of a year of audits: Word, PDF or Excel",
    who=EVERYBODY,
    writes=False,
    examples=("audit document", "audit document 2027/28 excel board"),
    submit="Make it",
)
def document(
    act: Act,
    year: Annotated[Year | None, AN_AUDIT_YEAR] = None,
    sort: Annotated[LogSort, Param(A_LOG_SORT, "As")] = LogSort.WORD,
    committee: Annotated[Committee | None, OF_COMMITTEE] = None,
) -> Reply:
    """By quarter and guideline, each audit, before and after, who knows the results, and what is done."""
    seen = _shown(act, year or year_now(act.scene.today), committee)
    told = f"The audits {seen.year} of {seen.whose(act)}: {count(len(seen.audits), 'audit')}."
    if sort in {LogSort.EXCEL, LogSort.CSV}:
        kind = "table" if sort is LogSort.EXCEL else "table of values"
        paper = Paper(kind, table_book(act, seen))
    else:
        paper = Paper("audit programme", audit_paper(act, seen), as_pdf=sort is LogSort.PDF)
    ids = tuple(one.id for one in seen.audits)
    return Reply((Verdict(Mood.GOOD, told),), ids=ids, papers=(paper,))


def _shown(act: Act, year: Year, committee: Committee | None) -> _Shown:
    quarters = quarters_of(year)
    id_ = committee.id if committee else None
    own = [one for one in audits_of(act.view, id_) if one.active and quarter_planned(one) in quarters]
    found = sorted(
        (*owed_before(act, quarters[0], committee), *own), key=lambda one: (one.quarter, one.number)
    )
    return _Shown(year, committee, tuple(found), tuple(audit_matrix(act.view, year, id_)))


def audit_paper(act: Act, seen: _Shown) -> AuditPaper:
    """Everything that a printed year of audits says."""
    return AuditPaper(
        network=act.network.name,
        whose=seen.whose(act),
        key=seen.key,
        year=str(seen.year),
        made=full(act.now, act.zone),
        counted=_counted(act, seen),
        quarters=Four(*(one.in_full for one in quarters_of(seen.year))),
        matrix=tuple(
            GuidelineRow(row_name(one), Four(*(cell(act, each) for each in one.cells))) for one in seen.rows
        ),
        notes=tuple(notes_on(act, seen.rows, seen.year, seen.committee)),
        audits=tuple(_line(act, one) for one in seen.audits),
        compared=tuple(_compared(act, seen.audits)),
        shared=tuple(_shared(act, seen.audits)),
        actions=tuple(_actions(act, seen.audits)),
        head_hash=act.store.head().hash,
        demonstration=act.network.demonstration,
    )


def _counted(act: Act, seen: _Shown) -> str:
    """How many there are, and how they stand."""
    if not seen.audits:
        return f"No audit is planned in {seen.year}."
    sums = Counter(state_of(act.view, one, act.scene.today) for one in seen.audits)
    told = in_a_row([f"{sums[one]} {one}" for one in AuditState if sums[one]])
    return f"{count(len(seen.audits), 'audit')}: {told}."


def _line(act: Act, one: Audit) -> AuditLine:
    result = result_of(act.view, one)
    shown = f"{percent(result.percent)} on {date_in_full(result.on)}{distance(result)}" if result else "–"
    target = f"target {percent(one.target)}" if one.target is not None else ""
    return AuditLine(
        reference=one.reference,
        title=one.title,
        quarter=str(quarter_planned(one)),
        lead=lead_name(act, one),
        who="; ".join(filter(None, (in_a_row(one.professions), _organisations(act, one)))),
        tests=tested(act, one),
        held_against="; ".join(filter(None, (one.sample, one.standard, target))),
        result=shown,
        stands=state_of(act.view, one, act.scene.today).capitalize(),
    )


def _organisations(act: Act, one: Audit) -> str:
    return ", ".join(organisation_name(act.view, id_) for id_ in one.organisations)


def _compared(act: Act, audits: Sequence[Audit]) -> Iterator[ComparedLine]:
    """Each audit of which a result is known, beside that of the one which it repeats."""
    for one in audits:
        before = act.view.maybe(Audit, one.again_of) if one.again_of else None
        first, last = result_of(act.view, before) if before else None, result_of(act.view, one)
        if before and first and last:
            was = f"{before.reference}: {shown_in_short(act, before)}"
            points = f"{round(last.percent - first.percent, 1):+g}"
            yield ComparedLine(one.reference, one.title, was, shown_in_short(act, one), points)


def _shared(act: Act, audits: Sequence[Audit]) -> Iterator[SharedLine]:
    for one in audits:
        for each in sharings_of(act.view, one):
            yield SharedLine(one.reference, date_short(each.on), audience(act, each), each.how)


def _actions(act: Act, audits: Sequence[Audit]) -> Iterator[AuditActionLine]:
    """What follows from each; what is confidential stays on the log of actions."""
    for one in audits:
        for each in actions_of_audit(act.view, one):
            yield AuditActionLine(
                audit=one.reference,
                reference=each.reference,
                text=each.text,
                owner=owner_name(act, each),
                by=date_short(each.by_when) if each.by_when else "",
                state=each.state.value.capitalize(),
            )


def table_book(act: Act, seen: _Shown) -> TableBook:
    """Each audit a row, days as days; by quarter and guideline on a sheet of its own."""
    title = f"Audits {seen.year} of {seen.whose(act)}, {full(act.now, act.zone)}"
    name = f"audit-programme-{seen.key}-{str(seen.year).replace('/', '-')}"
    quarters = (Heading(str(one), 30) for one in quarters_of(seen.year))
    matrix = TableBook(
        title=title,
        file_name=name,
        sheet="Matrix",
        headings=(Heading("Guideline", 44), *quarters),
        rows=tuple((row_name(one), *(cell(act, each) for each in one.cells)) for one in seen.rows),
    )
    return TableBook(
        title=title,
        file_name=name,
        sheet="Audits",
        headings=_HEADINGS,
        rows=tuple(tuple(_values(act, one)) for one in seen.audits),
        key=tuple((one.capitalize(), STATE_KEY[one]) for one in AuditState),
        further=(matrix,),
    )


def _values(act: Act, one: Audit) -> Iterator[Value]:
    result = result_of(act.view, one)
    before = act.view.maybe(Audit, one.again_of) if one.again_of else None
    told = "; ".join(audience(act, each) for each in sharings_of(act.view, one))
    open_ = [each for each in actions_of_audit(act.view, one) if each.closed_on is None]
    yield one.reference
    yield one.title
    yield str(quarter_planned(one))
    yield tested(act, one) or None
    yield lead_name(act, one)
    yield in_a_row(one.professions) or None
    yield _organisations(act, one) or None
    yield one.sample or None
    yield one.standard or None
    yield percent(one.target) if one.target is not None else None
    yield one.began
    yield percent(result.percent) if result else None
    yield result.on if result else None
    yield result.finding or None if result else None
    yield told or None
    yield len(open_)
    yield before.reference if before else None
    yield result.due if result else None
    yield state_of(act.view, one, act.scene.today).capitalize()
