"""Whether a work programme becomes a picture, the same each time, and nothing hangs on colours alone."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from templates.contexts.timeline import TIMELINE_SAMPLES, Bar, BarState, Step, StepState, Timeline
from templates.engines.timeline import draw_timeline


def grey(made: Timeline) -> bytes:
    """The picture without its colours."""
    return Image.open(io.BytesIO(draw_timeline(made))).convert("L").tobytes()


@pytest.mark.parametrize("made", TIMELINE_SAMPLES, ids=lambda one: str(one.file_name))
def test_it_is_a_picture_and_the_same_each_time(made: Timeline) -> None:
    """With its title for who reads the file; an empty programme is drawn too."""
    first = draw_timeline(made)
    assert first == draw_timeline(made)
    picture = Image.open(io.BytesIO(first))
    assert (picture.format, picture.size[0]) == ("PNG", 1500)
    assert picture.info["Title"] == made.title


def test_it_grows_with_its_objectives() -> None:
    """So that forty bars are no thinner than four."""
    full = TIMELINE_SAMPLES[0]
    many = replace(full, bars=full.bars * 10)
    low, high = (Image.open(io.BytesIO(draw_timeline(one))).size[1] for one in (full, many))
    assert high > 5 * low


def test_each_state_is_told_apart_without_colours() -> None:
    """By its pattern and word, and each milestone by its shape."""
    empty = TIMELINE_SAMPLES[1]
    bars = [grey(replace(empty, bars=(Bar("One", 0, 1, state),))) for state in BarState]
    assert len(set(bars)) == len(BarState)
    steps = [
        grey(replace(empty, bars=(Bar("One", 0, 1, BarState.BLUE, (Step(0.5, state),)),)))
        for state in StepState
    ]
    assert len(set(steps)) == len(StepState)
