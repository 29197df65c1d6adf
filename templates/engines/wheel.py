"""How does the wheel of a year become a picture? By matplotlib: a ring and a mark for each sort.

Numbers stand in the marks, and the list beside tells what they mean: words around a circle are not read.
What would cover its neighbour steps inwards within its ring.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from templates.contexts.wheel import Mark, Wheel
from templates.engines.picture import INK, PALE, canvas, saved, unmarked

if TYPE_CHECKING:
    from matplotlib.projections.polar import PolarAxes

_COLOURS: Final = ("#005eb8", "#8a1550", "#007f3b", "#425563", "#ae2573", "#6f3a00")
"""The blue, plum, green, grey and pink of the NHS, and a brown; each has 4.5 to 1 against white."""
_SHAPES: Final = ("o", "s", "h", "p", "8", "D")
_INCHES: Final = 8.0
_OUTSIDE, _RING, _HUB = 1.0, 0.2, 0.1
"""A ring is no wider than this, and all of them leave the middle free."""
_MARK, _LEAST_MARK = 330.0, 215.0
"""In square points: a number of two figures has room in the least."""
_MOST_A_ROW: Final = 4
_STEPS: Final = 3
"""So many marks find room behind one another in a ring."""
_NEAR: Final = 0.022
"""Marks that are nearer to one another than this part of the year would touch."""


def draw_wheel(wheel: Wheel) -> bytes:
    """The picture as a PNG file, the same bytes for the same wheel."""
    figure = canvas(_INCHES, _INCHES)
    axes: PolarAxes = figure.add_subplot(projection="polar")  # type: ignore[assignment]
    _dress(axes, wheel)
    for ring, name in enumerate(wheel.rings):
        _draw_ring(axes, (ring, len(wheel.rings)), name, [one for one in wheel.marks if one.ring == ring])
    columns = len(wheel.rings) if len(wheel.rings) <= _MOST_A_ROW else _MOST_A_ROW - 1
    axes.legend(
        loc="upper center", bbox_to_anchor=(0.5, -0.06), ncols=columns, frameon=False, markerscale=0.6
    )
    figure.suptitle(unmarked(wheel.title), x=0.02, ha="left", color=INK, fontweight="bold")
    figure.text(0.98, 0.985, unmarked(wheel.made), ha="right", va="top", color=INK, fontsize=8)
    return saved(figure, wheel.title)


def _dress(axes: PolarAxes, wheel: Wheel) -> None:
    """The months as sectors, clockwise from the top, and the rings."""
    axes.set_theta_zero_location("N")
    axes.set_theta_direction(-1)
    axes.set_ylim(0, _OUTSIDE + 0.02)
    edges = [at * math.tau / 12 for at in range(12)]
    axes.set_xticks(edges, [""] * 12)
    for at, name in enumerate(wheel.months):
        axes.text(
            (at + 0.5) * math.tau / 12, _OUTSIDE + 0.1, name, ha="center", va="center", fontweight="bold"
        )
    width = _width(len(wheel.rings))
    axes.set_yticks([_OUTSIDE - width * at for at in range(len(wheel.rings) + 1)], [])
    axes.grid(visible=True, color=PALE)
    axes.spines["polar"].set_color(PALE)


def _width(rings: int) -> float:
    return min(_RING, (_OUTSIDE - _HUB) / max(rings, 1))


def _size(rings: int) -> float:
    """How large a mark is: smaller where rings are narrow, so that neighbours stay apart."""
    return max(_LEAST_MARK, _MARK * (_width(rings) / _RING) ** 2)


def _draw_ring(axes: PolarAxes, place: tuple[int, int], name: str, marks: list[Mark]) -> None:
    """The marks of one ring; its place is which one it is, from the outside, of how many."""
    ring, rings = place
    colour, shape = _COLOURS[ring % len(_COLOURS)], _SHAPES[ring % len(_SHAPES)]
    axes.scatter([], [], s=_MARK, marker=shape, color=colour, label=name)
    letters = 8 if _size(rings) == _MARK else 7
    for one, step in stepped(marks):
        at = one.part * math.tau
        inwards = _OUTSIDE - _width(rings) * (ring + (step + 0.5) / _STEPS)
        axes.scatter(
            [at], [inwards], s=_size(rings), marker=shape, color=colour, edgecolors="white", zorder=3
        )
        told = str(one.number)
        axes.text(at, inwards, told, ha="center", va="center", color="white", fontsize=letters, zorder=4)


def stepped(marks: list[Mark]) -> Iterator[tuple[Mark, int]]:
    """Each mark with how far it steps inwards: by one behind a neighbour that it would touch."""
    before, step = -math.inf, _STEPS // 2
    for one in sorted(marks, key=lambda one: (one.part, one.number)):
        step = (step + 1) % _STEPS if one.part - before < _NEAR else _STEPS // 2
        before = one.part
        yield one, step
