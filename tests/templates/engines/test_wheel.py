"""Whether the wheel of a year becomes a picture, the same each time, in which no mark covers another."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from templates.contexts.wheel import WHEEL_SAMPLES, Mark, Wheel
from templates.engines.wheel import draw_wheel, stepped


@pytest.mark.parametrize("wheel", WHEEL_SAMPLES, ids=lambda one: str(one.file_name))
def test_it_is_a_picture_and_the_same_each_time(wheel: Wheel) -> None:
    """With its title for who reads the file; an empty year is drawn too."""
    made = draw_wheel(wheel)
    assert made == draw_wheel(wheel)
    picture = Image.open(io.BytesIO(made))
    assert (picture.format, picture.size) == ("PNG", (1200, 1200))
    assert picture.info["Title"] == wheel.title


def test_what_lies_close_together_steps_inwards() -> None:
    """In turn, and back to the middle where there is room again."""
    close = [Mark(1, 0, 0.10), Mark(2, 0, 0.11), Mark(3, 0, 0.12), Mark(4, 0, 0.13), Mark(5, 0, 0.5)]
    assert [(one.number, step) for one, step in stepped(close)] == [(1, 1), (2, 2), (3, 0), (4, 1), (5, 1)]
