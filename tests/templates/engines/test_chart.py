"""Whether a chart becomes a picture that is the same each time, whatever stands in its names."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import pairwise

import pytest
from PIL import Image

from templates.contexts.chart import CHART_SAMPLES, Chart, ChartKind, Series
from templates.engines import chart as engine
from templates.engines import wheel
from templates.engines.chart import apart, draw

LINES, BARS = CHART_SAMPLES


@pytest.mark.parametrize("chart", CHART_SAMPLES, ids=lambda one: str(one.kind))
def test_it_is_a_picture_with_its_title_and_the_same_each_time(chart: Chart) -> None:
    """Nothing of the day or the library stands in it."""
    made = draw(chart)
    assert made == draw(chart)
    picture = Image.open(io.BytesIO(made))
    assert picture.format == "PNG"
    assert picture.info["Title"] == chart.title
    assert "Software" not in picture.info
    assert picture.size == (1200, 675)


def test_what_looks_like_a_formula_is_printed_as_it_is() -> None:
    """A broken one would end it otherwise."""
    draw(replace(BARS, title="$\\frac{", labels=("$\\nonsense{", "a$b")))


def test_many_bars_make_a_taller_picture_and_none_an_empty_one() -> None:
    """Each bar keeps its place."""
    labels = tuple(f"Organisation {one}" for one in range(18))
    tall = draw(replace(BARS, labels=labels, series=(Series("Open", tuple(range(18))),)))
    assert Image.open(io.BytesIO(tall)).height == 3 * 675
    for kind in ChartKind:
        draw(Chart("Nothing", "nothing", kind, (), (Series("Open", ()),), "Nothing is open."))


def ink(chart: Chart) -> int:
    """How many dots are as dark as a colour that all series share."""
    dots = Image.open(io.BytesIO(draw(chart))).convert("L")
    return dots.histogram()[0]


def test_bars_differ_by_their_hatches_where_colours_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """For who does not see them, and on paper: white lines run through the second."""
    monkeypatch.setattr(engine, "_COLOURS", ("#000000",))
    bare, hatched = (
        replace(BARS, labels=("x",), series=(Series("A", (first,)), Series("B", (5 - first,))))
        for first in (5, 0)
    )
    assert ink(hatched) < 0.9 * ink(bare)


def test_lines_differ_by_their_marks_where_colours_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has another."""
    monkeypatch.setattr(engine, "_COLOURS", ("#000000",))
    flat = (5, 5, 5, 5)
    once, twice = (
        draw(replace(LINES, series=tuple(Series("A", flat) for _ in range(number)))) for number in (1, 2)
    )
    assert once != twice
    assert len({*engine._MARKS}) == len(engine._MARKS) == len({*engine._HATCHES}) == len(engine._COLOURS) + 3


@pytest.mark.parametrize("colour", [*engine._COLOURS, *wheel._COLOURS])
def test_every_colour_stands_out_against_white(colour: str) -> None:
    """By 4.5 to 1 (WCAG 2.2, 1.4.3)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.5


@pytest.mark.parametrize("ends", [(), (0, 0, 0), (1, 1, 0), (50, 51, 49), (7,), (3, 900, 3)])
def test_no_word_at_the_end_of_a_line_is_written_over_another(ends: tuple[int, ...]) -> None:
    """Each stands where its line ends or above it, a line of letters from the next."""
    moved = apart(ends)
    unit = engine._HIGH / max(*ends, 1) if ends else 0
    stand = sorted(end * unit + up for end, up in zip(ends, moved, strict=True))
    assert all(up >= 0 for up in moved)
    assert all(high - low >= engine._LETTERS_HIGH - 1e-9 for low, high in pairwise(stand))
