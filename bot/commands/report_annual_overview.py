"""What does the annual report of a whole network say on paper? A line a committee, and what goes on."""

from __future__ import annotations

from collections.abc import Sequence

from bot.commands.base import Act
from bot.commands.report_annual_figures import (
    actions_told,
    decisions_told,
    meetings_told,
    objectives_told,
    of,
)
from bot.commands.report_annual_on_paper import told_of
from bot.commands.report_annual_work import onwards, onwards_heading
from governance_store.rules.annual.span import Span
from governance_store.rules.annual.whole import Annual
from governance_store.rules.local_time import full
from templates.contexts.annual_overview import AnnualOverview, CommitteeRow, OnwardRow


def overview_paper(act: Act, span: Span, found: Sequence[Annual]) -> AnnualOverview:
    """Every committee, in the order in which they were constituted."""
    return AnnualOverview(
        network=act.network.name,
        year=str(span.year),
        told_of=told_of(span),
        made=full(act.now, act.zone),
        committees=tuple(_row(one) for one in found),
        onwards_heading=onwards_heading(found[0]) if found else "",
        onwards=tuple(
            OnwardRow(one.committee.name, each.label, each.value)
            for one in found
            for each in onwards(act, one)
        ),
        head_hash=act.store.head().hash,
        demonstration=act.network.demonstration,
    )


def _row(one: Annual) -> CommitteeRow:
    return CommitteeRow(
        committee=one.committee.name,
        meetings=meetings_told(one),
        quorate=of(one.quorate),
        attendance=of(one.attendance),
        decisions=decisions_told(one),
        objectives=objectives_told(one),
        reviews=of(one.reviewed_in_time),
        actions=actions_told(one),
    )
