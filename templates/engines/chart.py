"""How does a chart become a picture? By matplotlib, with marks and hatches beside colours.

Lines have each a mark of their own, and bars a hatch, so that nothing hangs on seeing red and green apart.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from templates.contexts.chart import Chart, ChartKind
from templates.engines.picture import INK, PALE, canvas, saved, unmarked

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_COLOURS: Final = ("#005eb8", "#d5281b", "#007f3b", "#8a1550")
"""The blue, red, green and plum of the NHS; each has 4.5 to 1 against white."""
_MARKS: Final = ("o", "s", "^", "D")
_HATCHES: Final = ("", "///", "...", "xxx")
_WIDTH, _HEIGHT = 8.0, 4.5
_MOST_LETTERS: Final = 28
_KEY_LETTERS: Final = 40
"""So many letters of names fit into one row of the key; more of them take two."""
_LEAST_ROWS: Final = 6
_LARGEST, _SMALLER = 10.0, 2.0
"""The marks of a line are smaller than those of the line before, so that none hides another."""
_HIGH, _LETTERS_HIGH = 200.0, 13.0
"""About how high the room for lines is, and a word at the end of one, in points."""
_LEAST_BARS, _THICK = 4, 0.7
"""A few bars are drawn no thicker than many."""


def draw(chart: Chart) -> bytes:
    """The picture as a PNG file."""
    rows = max(_LEAST_ROWS, len(chart.labels)) if chart.kind is ChartKind.BARS else _LEAST_ROWS
    figure = canvas(_WIDTH, _HEIGHT * rows / _LEAST_ROWS)
    axes = figure.add_subplot()
    (_lines if chart.kind is ChartKind.LINES else _bars)(axes, chart)
    _dress(axes, chart)
    return saved(figure, chart.title)


def _lines(axes: Axes, chart: Chart) -> None:
    at = range(len(chart.labels))
    moved = apart([one.values[-1] for one in chart.series if one.values])
    for number, one in enumerate(chart.series):
        colour, mark = _COLOURS[number % len(_COLOURS)], _MARKS[number % len(_MARKS)]
        size = _LARGEST - number * _SMALLER
        axes.plot(
            at,
            one.values,
            color=colour,
            marker=mark,
            linewidth=2,
            markersize=size,
            label=one.name,
            clip_on=False,
        )
        if one.values:
            axes.annotate(
                f"{unmarked(one.name)}: {one.values[-1]}",
                (len(one.values) - 1, one.values[-1]),
                xytext=(8, moved[number]),
                textcoords="offset points",
                va="center",
                color=colour,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.5},
            )
    axes.set_xticks(list(at), [unmarked(one) for one in chart.labels], rotation=45, ha="right")
    axes.margins(x=0.12)
    axes.set_ylim(bottom=0)


def apart(ends: Sequence[int]) -> list[float]:
    """How far the word at each line's end is moved up, in points, so that none is written over another."""
    unit = _HIGH / max(*ends, 1) if ends else 0.0
    moved, lowest = [0.0] * len(ends), 0.0
    for place in sorted(range(len(ends)), key=lambda one: ends[one]):
        stands = max(ends[place] * unit, lowest)
        moved[place], lowest = stands - ends[place] * unit, stands + _LETTERS_HIGH
    return moved


def _bars(axes: Axes, chart: Chart) -> None:
    at = list(range(len(chart.labels)))
    before = [0] * len(at)
    for number, one in enumerate(chart.series):
        colour, hatch = _COLOURS[number % len(_COLOURS)], _HATCHES[number % len(_HATCHES)]
        bars = axes.barh(
            at, one.values, _THICK, before, color=colour, hatch=hatch, edgecolor="white", label=one.name
        )
        told = [str(value) if value else "" for value in one.values]
        behind = {"facecolor": colour, "edgecolor": "none", "pad": 1.5}
        axes.bar_label(bars, told, label_type="center", color="white", fontweight="bold", bbox=behind)
        before = [left + value for left, value in zip(before, one.values, strict=True)]
    axes.set_yticks(at, ["\n".join(textwrap.wrap(unmarked(one), _MOST_LETTERS)) for one in chart.labels])
    axes.set_ylim(max(len(at), _LEAST_BARS) - 0.5, -0.5)
    axes.set_xlim(left=0)


def _dress(axes: Axes, chart: Chart) -> None:
    """Title, key and whole numbers; nothing that is not needed."""
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415 -- heavy, first use only

    axes.set_title(unmarked(chart.title), loc="left", color=INK, fontweight="bold")
    counted = axes.yaxis if chart.kind is ChartKind.LINES else axes.xaxis
    counted.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    counted.grid(visible=True, color=PALE)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    if chart.labels:
        letters = sum(len(one.name) for one in chart.series)
        columns = 4 if letters <= _KEY_LETTERS else 2
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.22), ncols=columns, frameon=False)
    if chart.made:
        axes.set_xlabel(unmarked(chart.made), color=INK, fontsize=8, loc="right")
