"""Whether a chart becomes a picture that is the same each time, whatever stands in its names."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from templates.contexts.chart import CHART_SAMPLES, Chart, ChartKind, Series
from templates.engines.chart import draw

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


def test_lines_and_bars_differ_by_more_than_colour() -> None:
    """Without its colours the picture still tells its series apart: two greys, a hatch, or other marks."""
    grey = Image.open(io.BytesIO(draw(BARS))).convert("L")
    assert len(set(grey.tobytes())) > 10
