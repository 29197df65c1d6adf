"""What does a chart show? Numbers under names, what it is called, and what it says to who cannot see it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_WITH_A_SUM: Final = 2


class ChartKind(StrEnum):
    """In which way it is drawn."""

    LINES = "lines"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Series:
    """One number for each label, under a name."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart. `alternative` says in words what it shows; bars are drawn one upon the other."""

    title: str
    file_name: str
    kind: ChartKind
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    alternative: str
    made: str = ""
    labelled: str = ""
    """What its labels are, as it stands above them where they are a column of a table."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """A row of a chart's numbers, as they are printed."""

    label: str
    first: str
    second: str
    third: str


@dataclass(frozen=True, slots=True)
class Pictured:
    """A chart as it stands in a document: its picture, and its numbers in a table of three columns."""

    chart: Chart
    heads: Numbers
    rows: tuple[Numbers, ...]


def pictured(chart: Chart) -> Pictured:
    """A chart with its numbers; two series have their sum as a third, and there are never more than three."""
    columns = chart.series
    if len(columns) == _WITH_A_SUM:
        both = zip(columns[0].values, columns[1].values, strict=True)
        columns = (*columns, Series("Together", tuple(map(sum, both))))
    values = zip(*(one.values for one in columns), strict=True)
    return Pictured(
        chart,
        Numbers(chart.labelled, *(one.name for one in columns)),
        tuple(Numbers(label, *map(str, row)) for label, row in zip(chart.labels, values, strict=True)),
    )


CHART_SAMPLES: Final = (
    Chart(
        "Action log of Imaging Network Board",
        "action-log-board-over-time",
        ChartKind.LINES,
        ("Aug 2026", "Sep 2026", "Oct 2026", "Nov 2026"),
        (Series("Open", (3, 5, 8, 6)), Series("Overdue", (0, 1, 2, 4)), Series("Closed", (1, 4, 6, 11))),
        "On 28 November 2026: 6 open, 4 overdue, 11 closed.",
        "Saturday 28 November 2026, 09:00",
        "Month",
    ),
    Chart(
        "Actions by organisation",
        "action-log-network-by-organisation",
        ChartKind.BARS,
        ("Northmoor Hospitals NHS Trust with a very long name indeed", "$x_1$ & <b>ClearView</b>"),
        (Series("In time", (7, 2)), Series("Overdue", (3, 0))),
        "Most are with Northmoor Hospitals NHS Trust.",
        labelled="Organisation",
    ),
)
"""Made-up charts: one of each kind, with what a plotting library might take for a formula."""
