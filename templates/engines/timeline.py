"""How does a work programme become a picture? By matplotlib: bars with a pattern and a word for each colour.

Milestones have a shape for each state, and the bar's word stands behind its end: nothing hangs on seeing
colours apart.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from templates.contexts.timeline import Bar, BarState, StepState, Timeline
from templates.engines.picture import INK, PALE, canvas, saved, unmarked

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_COLOURS: Final = {
    BarState.BLUE: ("#005eb8", ""),
    BarState.GREEN: ("#007f3b", "///"),
    BarState.AMBER: ("#a15c00", "..."),
    BarState.RED: ("#d5281b", "xxx"),
}
"""The blue, green and red of the NHS, and an amber; each has 4.5 to 1 against white, and a hatch."""
_SHAPES: Final = {StepState.REACHED: ("o", INK), StepState.DUE: ("D", "white"), StepState.OVERDUE: ("X", INK)}
_SIZES: Final = {StepState.REACHED: 130, StepState.DUE: 130, StepState.OVERDUE: 260}
"""A cross is thin, and stands out against a pattern only where it is large."""
_WIDE: Final = 10.0
_ROW, _AROUND = 0.55, 1.9
"""The height of a bar with its room, and of what stands above and below all of them, in inches."""
_FEWEST: Final = 3
_MOST_LETTERS, _MOST_LINES = 38, 2
_THICK: Final = 0.5
_BEHIND: Final = 0.02


def draw_timeline(made: Timeline) -> bytes:
    """The picture as a PNG file, the same bytes for the same programme."""
    rows = max(len(made.bars), _FEWEST)
    figure = canvas(_WIDE, _AROUND + _ROW * rows)
    axes = figure.add_subplot()
    for row, bar in enumerate(made.bars):
        _bar(axes, row, bar)
    _dress(axes, made, rows)
    _key(axes, made)
    figure.suptitle(unmarked(made.title), x=0.02, ha="left", color=INK, fontweight="bold")
    figure.text(0.99, 0.985, unmarked(made.made), ha="right", va="top", color=INK, fontsize=8)
    return saved(figure, made.title)


def _bar(axes: Axes, row: int, bar: Bar) -> None:
    colour, hatch = _COLOURS[bar.state]
    length = max(bar.ends - bar.begins, _BEHIND)
    axes.barh(row, length, _THICK, bar.begins, color=colour, hatch=hatch, edgecolor="white", zorder=2)
    behind = bar.begins + length + _BEHIND
    axes.text(behind, row, bar.state.value, va="center", color=colour, fontweight="bold", zorder=5)
    for step in bar.steps:
        shape, inside = _SHAPES[step.state]
        axes.scatter(
            [step.part],
            [row],
            s=_SIZES[step.state],
            marker=shape,
            color=inside,
            edgecolors=_edge(inside),
            linewidths=1.5,
            zorder=4,
        )


def _edge(inside: str) -> str:
    return "white" if inside == INK else INK


def _dress(axes: Axes, made: Timeline, rows: int) -> None:
    """Months as columns, objectives as rows from the top, and the line of today."""
    axes.set_xlim(0, 1.09)
    axes.set_ylim(rows - 0.5, -0.5)
    axes.set_xticks([at / 12 for at in range(13)], [""] * 13)
    for at, name in enumerate(made.months):
        axes.text((at + 0.5) / 12, -0.62, name, ha="center", va="bottom", color=INK)
    axes.set_yticks(range(len(made.bars)), [_wrapped(one.label) for one in made.bars])
    axes.grid(visible=True, axis="x", color=PALE)
    axes.tick_params(length=0)
    axes.set_axisbelow(True)
    for side in axes.spines.values():
        side.set_visible(False)
    for part in made.today:
        axes.axvline(part, color=INK, linestyle="--", linewidth=1.5, zorder=3, label="Today")


def _wrapped(label: str) -> str:
    lines = textwrap.wrap(label, _MOST_LETTERS, max_lines=_MOST_LINES, placeholder=" …")
    return unmarked("\n".join(lines))


def _key(axes: Axes, made: Timeline) -> None:
    """What each shape means that is drawn."""
    drawn = {step.state for bar in made.bars for step in bar.steps}
    for state in StepState:
        if state in drawn:
            shape, inside = _SHAPES[state]
            axes.scatter([], [], s=90, marker=shape, color=inside, edgecolors=INK, label=state.value)
    if drawn or made.today:
        axes.legend(loc="upper center", bbox_to_anchor=(0.45, -0.04), ncols=4, frameon=False)
