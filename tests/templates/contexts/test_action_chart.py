"""Whether a log over time says in words what its lines show."""

from __future__ import annotations

from datetime import date

from governance_store.rules.action_history import Stood
from templates.contexts.action_chart import over_time

PAST = (
    Stood(date(2026, 12, 31), 3, 1, 2),
    Stood(date(2027, 1, 31), 4, 0, 5),
    Stood(date(2027, 2, 9), 1, 2, 8),
)


def test_it_tells_how_it_stands_and_how_it_stood() -> None:
    """Months by their name, today by its day; a line each for open, overdue and closed."""
    chart = over_time("the Board", "log", PAST, "now")
    assert chart.labels == ("Dec 2026", "Jan 2027", "9 February 2027")
    assert [(one.name, one.values) for one in chart.series] == [
        ("Open", (3, 4, 1)),
        ("Overdue", (1, 0, 2)),
        ("Closed", (2, 5, 8)),
    ]
    assert chart.alternative == (
        "On Tuesday 9 February 2027: 1 open, 2 overdue and 8 closed. "
        "On Thursday 31 December 2026: 3 open, 1 overdue and 2 closed."
    )
