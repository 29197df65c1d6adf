"""How does an action log look over time? As a chart that also says it in words."""

from __future__ import annotations

from collections.abc import Sequence

from governance_store.rules.action_history import Stood
from governance_store.rules.local_time import date_in_full
from templates.contexts.chart import Chart, ChartKind, Series


def over_time(whose: str, file_name: str, past: Sequence[Stood], made: str) -> Chart:
    """The log on each of several days, the last of them today."""
    return Chart(
        title=f"Action log of {whose}",
        file_name=file_name,
        kind=ChartKind.LINES,
        labels=tuple(_label(one, past[-1]) for one in past),
        series=(
            Series("Open", tuple(one.open for one in past)),
            Series("Overdue", tuple(one.overdue for one in past)),
            Series("Closed", tuple(one.closed for one in past)),
        ),
        alternative=_in_words(past),
        made=made,
        labelled="End of",
    )


def _label(one: Stood, last: Stood) -> str:
    return f"{one.day.day} {one.day:%B %Y}" if one is last else f"{one.day:%b %Y}"


def _in_words(past: Sequence[Stood]) -> str:
    """What the lines say: how it stands, and how it stood at their beginning."""
    first, last = past[0], past[-1]
    now = f"{last.open} open, {last.overdue} overdue and {last.closed} closed"
    then = f"{first.open} open, {first.overdue} overdue and {first.closed} closed"
    return f"On {date_in_full(last.day)}: {now}. On {date_in_full(first.day)}: {then}."
