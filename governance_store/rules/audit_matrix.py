"""Which guideline is audited in which quarter of a year, and which is not audited at all?

A row for each guideline that is kept, with audits or without, then one for each that is only named in
words, and one for audits of none. What falls due to be audited again and is not planned stands where it does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from governance_store.records.audit import Audit
from governance_store.records.ids import CommitteeId
from governance_store.records.plan import Plan
from governance_store.rules.audits import (
    audited_again,
    audits_of,
    guideline_plans,
    quarter_planned,
    result_of,
)
from governance_store.rules.duty import Recorded
from governance_store.rules.programmes import Year
from governance_store.rules.quarters import Quarter, quarter_of, quarters_of


@dataclass(frozen=True, slots=True)
class Placed:
    """An audit in its quarter; `again` where that is only when it falls due to be repeated."""

    audit: Audit
    quarter: Quarter
    again: bool = False


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """What is audited against one guideline, quarter by quarter; `words` where it is not kept as a plan."""

    guideline: Plan | None
    words: str
    cells: tuple[tuple[Placed, ...], ...]

    @property
    def anything(self) -> bool:
        """Whether it is audited in the year at all."""
        return any(self.cells)


def audit_matrix(record: Recorded, year: Year, committee: CommitteeId | None = None) -> list[MatrixRow]:
    """Every row of a year, those of guidelines that are kept first, by their titles."""
    placed = list(_placed(record, committee))
    quarters = quarters_of(year)
    plans = sorted(guideline_plans(record), key=lambda one: (one.title.casefold(), one.id))
    rows = [
        _row(quarters, [one for one in placed if plan.id in one.audit.guidelines], guideline=plan)
        for plan in plans
        if committee is None or plan.committee in {committee, None} or _is_tested(placed, plan)
    ]
    said = [one for one in placed if one.audit.testing]
    rows += [
        _row(quarters, [one for one in said if one.audit.testing == words], words=words)
        for words in sorted({one.audit.testing for one in said}, key=str.casefold)
    ]
    rows.append(_row(quarters, [one for one in placed if not (one.audit.testing or one.audit.guidelines)]))
    return [one for one in rows if one.anything or (one.guideline and one.guideline.active)]


def _is_tested(placed: list[Placed], plan: Plan) -> bool:
    return any(plan.id in one.audit.guidelines for one in placed)


def _row(
    quarters: tuple[Quarter, ...], placed: list[Placed], *, guideline: Plan | None = None, words: str = ""
) -> MatrixRow:
    cells = tuple(tuple(one for one in placed if one.quarter == quarter) for quarter in quarters)
    return MatrixRow(guideline, words, cells)


def _placed(record: Recorded, committee: CommitteeId | None) -> Iterator[Placed]:
    """Each audit in its quarter, and again where it falls due and is not planned."""
    for one in audits_of(record, committee):
        if not one.active:
            continue
        yield Placed(one, quarter_planned(one))
        result = result_of(record, one)
        if result and result.due and audited_again(record, one) is None:
            yield Placed(one, quarter_of(result.due), again=True)
