"""Whether a figure is saved with its title and nothing else, and texts are never taken for formulas."""

from __future__ import annotations

import io

from PIL import Image

from templates.engines.picture import canvas, saved, unmarked


def test_a_figure_is_saved_as_the_same_bytes() -> None:
    """Of the size that was asked for, with its title for who reads the file."""
    made = saved(canvas(2, 1), "The <year>")
    assert made == saved(canvas(2, 1), "The <year>")
    picture = Image.open(io.BytesIO(made))
    assert (picture.format, picture.size) == ("PNG", (300, 150))
    assert picture.info["Title"] == "The <year>"
    assert "Software" not in picture.info


def test_nothing_is_taken_for_a_formula() -> None:
    """A dollar is a dollar."""
    assert unmarked("$x$ and £5") == r"\$x\$ and £5"
