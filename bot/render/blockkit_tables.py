"""How does a table stand in Slack? As table blocks within their limits: 100 rows, 20 columns, 10,000 letters.

What is larger becomes several tables; one with a text in a cell that no table holds becomes a list of rows.
The limits: docs.slack.dev/reference/block-kit/blocks/table-block.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from bot.render.blockkit_rich import Span, rich, section
from bot.render.blockkit_text import Block, size
from bot.render.legible import legible
from bot.reply import Table

MOST_ROWS: Final = 99  # besides the headings
MOST_COLUMNS: Final = 20
MOST_LETTERS: Final = 9000
LONGEST_CELL: Final = 2000
NOTHING: Final = "–"
"""What stands in a cell without words: Slack refuses one that is empty."""

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table that fits, with which of the rows and columns of the whole it shows."""

    headings: Row
    rows: tuple[Row, ...]
    part: str = ""


def squared(table: Table) -> Grid:
    """The table with as many cells in each row as there are columns, and one row that says so if none is."""
    rows = table.rows or (("None",),)
    width = max(1, *map(len, (table.columns, *rows)))
    filled = [tuple(_cell_text(row, place) for place in range(width)) for row in (table.columns, *rows)]
    return Grid(filled[0], tuple(filled[1:]))


def _cell_text(row: Row, place: int) -> str:
    said = legible(row[place]).strip() if place < len(row) else ""
    return said or NOTHING


def fits_in_tables(grid: Grid) -> bool:
    """Whether each cell is short enough to stand in a table, and each row under its headings."""
    cells = (cell for row in (grid.headings, *grid.rows) for cell in row)
    return all(size(cell) <= LONGEST_CELL for cell in cells) and all(
        _size(part.headings) + _size(row) <= MOST_LETTERS
        for part in _columns_within(grid)
        for row in part.rows
    )


def grids(grid: Grid) -> Iterator[Grid]:
    """The tables that a table comes to: by columns where there are too many, and then by rows."""
    for columns in _columns_within(grid):
        yield from _rows_within(columns)


def _columns_within(grid: Grid) -> Iterator[Grid]:
    """The first column stands in each, so that one knows whose row it is."""
    width = len(grid.headings)
    if width <= MOST_COLUMNS:
        yield grid
        return
    for start in range(1, width, MOST_COLUMNS - 1):
        end = min(start + MOST_COLUMNS - 1, width)
        headings, *rows = ((row[0], *row[start:end]) for row in (grid.headings, *grid.rows))
        which = f"columns {start + 1} to {end}" if end > start + 1 else f"column {end}"
        yield Grid(headings, tuple(rows), f"{which} of {width}")


def _rows_within(grid: Grid) -> Iterator[Grid]:
    pages: list[list[Row]] = [[]]
    used = _size(grid.headings)
    for row in grid.rows:
        if pages[-1] and (len(pages[-1]) == MOST_ROWS or used + _size(row) > MOST_LETTERS):
            pages.append([])
            used = _size(grid.headings)
        pages[-1].append(row)
        used += _size(row)
    first = 1
    for page in pages:
        last = first + len(page) - 1
        which = f"rows {first} to {last}" if last > first else f"row {first}"
        rows = f"{which} of {len(grid.rows)}" if len(pages) > 1 else ""
        yield Grid(grid.headings, tuple(page), ", ".join(filter(None, (grid.part, rows))))
        first = last + 1


def _size(row: Row) -> int:
    return sum(map(size, row))


def block(grid: Grid, zone: ZoneInfo) -> Block:
    """The table block; every column wraps, as what does not wrap is cut short on the screen."""
    rows = [[_heading(one) for one in grid.headings]]
    rows += [[_cell(one, zone) for one in row] for row in grid.rows]
    settings = [{"is_wrapped": True, "align": "left"} for _column in grid.headings]
    return {"type": "table", "column_settings": settings, "rows": rows}


def _heading(text: str) -> Block:
    return rich({"type": "rich_text_section", "elements": [_bold(text)]})


def _bold(text: str) -> Block:
    return {"type": "text", "text": text, "style": {"bold": True}}


def _cell(text: str, zone: ZoneInfo) -> Block:
    told = section((Span(text),), zone)
    if all(element["type"] == "text" for element in told["elements"]):
        return {"type": "raw_text", "text": text}
    return rich(told)
