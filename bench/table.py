"""How is a measurement told? As a row: what, the ratio, its goal and its gate, and the times behind it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Timed:
    """Something to be timed, with what must be made ready for it beforehand, untimed."""

    action: Callable[[Any], object]
    ready: Callable[[], Any] = lambda: None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: a figure that should not exceed its goal, and must not exceed its gate."""

    number: int
    what: str
    figure: float
    goal: float
    gate: float
    times: str
    unit: str = ""

    @property
    def verdict(self) -> str:
        """How the figure stands to its goal and its gate."""
        if self.figure <= self.goal:
            return "goal reached"
        return "within the gate" if self.figure <= self.gate else "MISSED"

    def __str__(self) -> str:
        figure, goal, gate = (f"{value:.3g}{self.unit}" for value in (self.figure, self.goal, self.gate))
        told = f"{self.number:>2}  {self.what:<{_WIDTH}} {figure:>9} {goal:>8} {gate:>8}"
        return f"{told}  {self.verdict:<15}  {self.times}"


_WIDTH = 66
HEADING = f"{'#':>2}  {'what':<{_WIDTH}} {'measured':>9} {'goal':>8} {'gate':>8}  {'verdict':<15}  medians"


def medians(rounds: int, *things: Timed) -> tuple[float, ...]:
    """The median seconds of each thing, taken in turns so that a busy moment harms them alike."""
    taken: list[list[float]] = [[] for _ in things]
    for _ in range(rounds):
        for times, one in zip(taken, things, strict=True):
            ready = one.ready()
            began = time.perf_counter()
            one.action(ready)
            times.append(time.perf_counter() - began)
    return tuple(statistics.median(times) for times in taken)


def said(names: Sequence[str], seconds: Sequence[float]) -> str:
    """The times behind a ratio, with their names."""
    return ", ".join(f"{name} {_seconds(value)}" for name, value in zip(names, seconds, strict=True))


def _seconds(value: float) -> str:
    for limit, factor, unit in ((1e-3, 1e6, "µs"), (1.0, 1e3, "ms")):
        if value < limit:
            return f"{value * factor:.3g} {unit}"
    return f"{value:.3g} s"
