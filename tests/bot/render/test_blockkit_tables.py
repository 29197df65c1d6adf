from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.blockkit_tables import NOTHING, block, fits_in_tables, grids, squared
from bot.reply import Table
from tests.bot.render.reading_blocks import seen
from tests.slack.limits import message_faults

LONDON = ZoneInfo("Europe/London")


def made(rows: int, columns: int, cell: str = "x") -> Table:
    """A table in which each cell tells where it stands."""
    told = tuple(tuple(f"{cell}{row}.{column}" for column in range(columns)) for row in range(rows))
    return Table("All", tuple(f"Column {column}" for column in range(columns)), told)


@pytest.mark.parametrize(
    ("rows", "columns", "tables"),
    [(1, 1, 1), (99, 4, 1), (100, 4, 2), (300, 3, 4), (5, 20, 1), (5, 21, 2), (300, 30, 9)],
)
def test_a_table_is_as_many_as_it_must_be(rows: int, columns: int, tables: int) -> None:
    """99 rows under their headings, 20 columns; the first column stands in each table."""
    table = made(rows, columns)
    parts = list(grids(squared(table)))
    assert len(parts) == tables
    cells = {cell for part in parts for row in part.rows for cell in row}
    assert cells == {cell for row in table.rows for cell in row}
    for part in parts:
        assert message_faults({"text": "A table", "blocks": [block(part, LONDON)]}) == []
        assert all(row[0].endswith(".0") for row in part.rows)


def test_parts_say_which_they_are() -> None:
    """Whoever sees one of several tables knows what it shows of the whole."""
    parts = [part.part for part in grids(squared(made(100, 21, "")))]
    assert parts == [
        "columns 2 to 20 of 21, rows 1 to 99 of 100",
        "columns 2 to 20 of 21, row 100 of 100",
        "column 21 of 21, rows 1 to 99 of 100",
        "column 21 of 21, row 100 of 100",
    ]


@given(cells=st.lists(st.lists(st.text(max_size=300), max_size=25), max_size=40))
def test_any_table_that_fits_is_taken(cells: list[list[str]]) -> None:
    """Ragged rows, empty cells and odd letters are no matter."""
    table = Table("", tuple(cells[0]) if cells else (), tuple(map(tuple, cells[1:])))
    grid = squared(table)
    assert fits_in_tables(grid)
    for part in grids(grid):
        assert message_faults({"text": "A table", "blocks": [block(part, LONDON)]}) == []


def test_an_empty_cell_holds_a_dash_and_an_empty_table_says_so() -> None:
    """Slack refuses an empty cell; a table without rows is told to be empty."""
    assert squared(Table("", ("A", "B"), (("1", ""),))).rows == (("1", NOTHING),)
    assert squared(Table("", ("A", "B"), ())).rows == (("None", NOTHING),)


def test_a_cell_as_long_as_a_paper_is_for_no_table() -> None:
    """Such a table is shown as a list instead."""
    assert not fits_in_tables(squared(Table("", ("A",), (("w " * 1500,),))))


def test_cells_wrap_and_headings_are_bold() -> None:
    """What does not wrap is cut short on the screen; headings stand out, and times are the reader's."""
    table = block(squared(Table("", ("When",), (("Thursday 10 December 2026, 14:00",),))), LONDON)
    assert table["column_settings"] == [{"is_wrapped": True, "align": "left"}]
    assert table["rows"][0][0]["elements"][0]["elements"][0]["style"] == {"bold": True}
    assert table["rows"][1][0]["elements"][0]["elements"][0]["type"] == "date"
    assert seen([table]) == "When\nThursday 10 December 2026, 14:00"
