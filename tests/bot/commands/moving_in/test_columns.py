"""Are headings told apart, and does our own workbook have what is needed?"""

from __future__ import annotations

import pytest

from bot.commands.moving_in.columns import LAYOUTS
from bot.commands.moving_in.layout import Field, Holds, Layout
from bot.commands.moving_in.recognising import plain


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda one: one.holds.value)
def test_no_heading_means_two_columns_of_one_sheet(layout: Layout) -> None:
    """Else the later one would win in silence."""
    known: dict[str, Field] = {}
    for column in layout.columns:
        for name in {plain(one) for one in (column.heading, *column.also)}:
            assert known.setdefault(name, column.field) == column.field, name


def test_no_name_means_two_sheets() -> None:
    """A sheet is known by its name alone."""
    names = [plain(name) for one in LAYOUTS.values() for name in {one.sheet, *one.also}]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda one: one.holds.value)
def test_what_is_needed_is_offered_with_an_example(layout: Layout) -> None:
    """Whoever fills in our workbook lacks nothing."""
    assert layout.column(layout.columns[0].field).offered
    assert all(one.offered and one.example is not None for one in layout.columns if one.needed)


def test_each_may_name_what_stands_before_it() -> None:
    """The order in which they are taken in."""
    assert list(LAYOUTS) == list(Holds)
