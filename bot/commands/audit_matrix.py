"""Which guideline is audited in which quarter of a year?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, Final

from bot.commands.audit_replies import shown_in_short
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.naming import as_sentence, count, in_a_row, table
from bot.parameters.people import A_COMMITTEE
from bot.parameters.programmes import A_YEAR
from bot.reply import Button, Choices, Heading, Mood, Part, Reply, Verdict
from governance_store.records.audit import Audit
from governance_store.records.committee import Committee
from governance_store.records.network import Organisation, Standing
from governance_store.rules.audit_matrix import MatrixRow, Placed, audit_matrix
from governance_store.rules.audits import AuditState, audits_of, quarter_planned, state_of
from governance_store.rules.minute_numbers import APRIL
from governance_store.rules.programmes import Year, financial
from governance_store.rules.quarters import Quarter, quarters_of

AN_AUDIT_YEAR: Final = Param(A_YEAR, "Year", example="2027/28", hint="The present one, if left empty.")
OF_COMMITTEE: Final = Param(A_COMMITTEE, "Committee")


@command(
    "audit matrix",
    "Show the audits of a year by quarter and guideline",
    who=EVERYBODY,
    writes=False,
    examples=("audit matrix", "audit matrix 2027/28 board"),
)
def matrix(
    act: Act,
    year: Annotated[Year | None, AN_AUDIT_YEAR] = None,
    committee: Annotated[Committee | None, OF_COMMITTEE] = None,
) -> Reply:
    """With the guidelines that nobody audits, and what an earlier quarter still owes."""
    wanted = year or year_now(act.scene.today)
    rows = audit_matrix(act.view, wanted, committee.id if committee else None)
    whose = committee.name if committee else act.network.name
    heading = Heading(f"Audits {wanted} of {whose}")
    if not rows:
        told = f"No audit is planned in {wanted}, and no guideline is kept. “audit add” plans one."
        return Reply((heading, Verdict(Mood.NOTE, told)))
    quarters = quarters_of(wanted)
    columns = ("Guideline", *(str(one) for one in quarters))
    lines = ((row_name(one), *(cell(act, each) for each in one.cells)) for one in rows)
    parts: list[Part] = [heading, table("By quarter and guideline", columns, lines)]
    parts += [Verdict(Mood.NOTE, told) for told in notes_on(act, rows, wanted, committee)]
    ids = dict.fromkeys(each.audit.id for one in rows for held in one.cells for each in held)
    whole = f"{wanted} {committee.key}" if committee else str(wanted)
    buttons = (Button("As a list", "audit list"), Button("As a Word document", f"audit document {whole}"))
    return Reply((*parts, Choices(buttons)), ids=tuple(ids))


def year_now(today: date) -> Year:
    """The financial year that a day is in."""
    return financial(today.year if today.month >= APRIL else today.year - 1)


def row_name(one: MatrixRow) -> str:
    """What a row is called."""
    if one.guideline:
        aside = "" if one.guideline.active else " (set aside)"
        return f"{one.guideline.title} ({one.guideline.id}){aside}"
    return one.words or "No guideline"


def cell(act: Act, placed: Sequence[Placed]) -> str:
    """What stands in a quarter: each audit with its result, or with how it stands."""
    return "; ".join(_in_cell(act, one) for one in placed) or "–"


def _in_cell(act: Act, one: Placed) -> str:
    if one.again:
        return f"{one.audit.reference} due again"
    state = state_of(act.view, one.audit, act.scene.today)
    if state in {AuditState.SHARED, AuditState.DONE}:
        result = shown_in_short(act, one.audit)
        return f"{one.audit.reference}: {result}{'' if state is AuditState.SHARED else ', not shared'}"
    return f"{one.audit.reference}: {state}"


def notes_on(act: Act, rows: Sequence[MatrixRow], year: Year, committee: Committee | None) -> Iterator[str]:
    """What a year lacks: guidelines that nobody audits, who takes part in none, and what is still owed."""
    bare = [one.guideline.title for one in rows if one.guideline and not one.anything]
    if bare:
        yield as_sentence(f"{count(len(bare), 'guideline')} without an audit in {year}: {in_a_row(bare)}")
    taking = {id_ for row in rows for held in row.cells for one in held for id_ in one.audit.organisations}
    members = act.view.find(Organisation, standing=Standing.MEMBER) if taking else []
    without = [one.name for one in members if one.id not in taking]
    if without:
        yield f"Named in no audit of {year}: {in_a_row(without)}."
    late = owed_before(act, quarters_of(year)[0], committee)
    if late:
        names = in_a_row([f"{one.reference} ({quarter_planned(one)})" for one in late])
        yield f"From before {year}, without a result: {names}."


def owed_before(act: Act, first: Quarter, committee: Committee | None) -> list[Audit]:
    """The audits of earlier quarters whose result is overdue."""
    found = audits_of(act.view, committee.id if committee else None)
    today = act.scene.today
    return [
        one
        for one in found
        if quarter_planned(one) < first and state_of(act.view, one, today) is AuditState.AWAITED
    ]
