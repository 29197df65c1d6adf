"""How does a chart become a picture? By matplotlib, with marks and hatches beside colours.

The only room for matplotlib. Its global state is never touched: figures are made and thrown away, so that
threads do not meet. The same values give the same bytes, since nothing of the day goes into the file.
"""

from __future__ import annotations

import io
import textwrap
from typing import TYPE_CHECKING, Final

from templates.contexts.chart import Chart, ChartKind

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MEDIA_TYPE: Final = "image/png"
_COLOURS: Final = ("#005eb8", "#d5281b", "#007f3b", "#8a1550")
"""The blue, red, green and plum of the NHS; each has 4.5 to 1 against white."""
_MARKS: Final = ("o", "s", "^", "D")
_HATCHES: Final = ("", "///", "...", "xxx")
_INK: Final = "#212b32"
_WIDTH, _HEIGHT, _DOTS = 8.0, 4.5, 150
_MOST_LETTERS: Final = 28
_LEAST_ROWS: Final = 6


def draw(chart: Chart) -> bytes:
    """The picture as a PNG file."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 -- heavy, first use only
    from matplotlib.figure import Figure  # noqa: PLC0415 -- likewise

    rows = max(_LEAST_ROWS, len(chart.labels)) if chart.kind is ChartKind.BARS else _LEAST_ROWS
    figure = Figure(figsize=(_WIDTH, _HEIGHT * rows / _LEAST_ROWS), dpi=_DOTS, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    (_lines if chart.kind is ChartKind.LINES else _bars)(axes, chart)
    _dress(axes, chart)
    made = io.BytesIO()
    figure.savefig(made, format="png", metadata={"Software": None, "Title": chart.title})
    return made.getvalue()


def _lines(axes: Axes, chart: Chart) -> None:
    at = range(len(chart.labels))
    for number, one in enumerate(chart.series):
        colour, mark = _COLOURS[number % len(_COLOURS)], _MARKS[number % len(_MARKS)]
        axes.plot(at, one.values, color=colour, marker=mark, linewidth=2, markersize=7, label=one.name)
        if one.values:
            axes.annotate(
                f"{_plain(one.name)}: {one.values[-1]}",
                (len(one.values) - 1, one.values[-1]),
                xytext=(8, 0),
                textcoords="offset points",
                va="center",
                color=colour,
            )
    axes.set_xticks(list(at), [_plain(one) for one in chart.labels], rotation=45, ha="right")
    axes.margins(x=0.12)
    axes.set_ylim(bottom=0)


def _bars(axes: Axes, chart: Chart) -> None:
    at = list(range(len(chart.labels)))
    before = [0] * len(at)
    for number, one in enumerate(chart.series):
        colour, hatch = _COLOURS[number % len(_COLOURS)], _HATCHES[number % len(_HATCHES)]
        bars = axes.barh(
            at, one.values, left=before, color=colour, hatch=hatch, edgecolor="white", label=one.name
        )
        told = [str(value) if value else "" for value in one.values]
        behind = {"facecolor": colour, "edgecolor": "none", "pad": 1.5}
        axes.bar_label(bars, told, label_type="center", color="white", fontweight="bold", bbox=behind)
        before = [left + value for left, value in zip(before, one.values, strict=True)]
    axes.set_yticks(at, ["\n".join(textwrap.wrap(_plain(one), _MOST_LETTERS)) for one in chart.labels])
    axes.invert_yaxis()
    axes.set_xlim(left=0)


def _dress(axes: Axes, chart: Chart) -> None:
    """Title, key and whole numbers; nothing that is not needed."""
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415 -- heavy, first use only

    axes.set_title(_plain(chart.title), loc="left", color=_INK, fontweight="bold")
    counted = axes.yaxis if chart.kind is ChartKind.LINES else axes.xaxis
    counted.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    counted.grid(visible=True, color="#d8dde0")
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    if chart.labels:
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.22), ncols=4, frameon=False)
    if chart.made:
        axes.set_xlabel(_plain(chart.made), color=_INK, fontsize=8, loc="right")


def _plain(text: str) -> str:
    """A text in which nothing is taken for a formula."""
    return text.replace("$", r"\$")
