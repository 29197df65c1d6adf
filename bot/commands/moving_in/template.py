"""Which workbook is handed out to be filled in? A sheet of each kind, with headings, notes and an example."""

from __future__ import annotations

from bot.commands.moving_in.columns import EXAMPLE, LAYOUTS
from bot.commands.moving_in.layout import Layout
from templates.contexts.sheets import Heading, SheetToFill, Value, WorkbookToFill

_EXPLAINED = """
Fill in what you have: a sheet may stay empty, and so may a cell. Nothing is ever deleted by a file.
1.  Organisations come first, then people, committees, lead roles, seats, meetings and actions.
     Each may name what stands in a sheet before it: by short name, by address or by name.
2.  Grey rows begin with “Example:”. They are left out, so they may stay or go.
3.  A small red corner at a heading is a note on what may stand under it; a star marks what is needed.
4.  Days are day first: 1 Apr 2026 or 1/4/2026.
5.  Save the file and send it: “network import” in the console, or “clerk import FILE” in a shell.
6.  All rows are checked before anything is taken in: what is wrong is named by sheet, row and column.
     You see what is new and what changes, and then you confirm.
7.  The file may be sent again, as often as you like: what is recorded already is not recorded twice.
"""


def workbook(network: str) -> WorkbookToFill:
    """The workbook for a network."""
    return WorkbookToFill(
        f"Moving in: {network}", tuple(_EXPLAINED.strip().split("\n")), tuple(map(_sheet, LAYOUTS.values()))
    )


def _sheet(layout: Layout) -> SheetToFill:
    columns = [one for one in layout.columns if one.offered]
    headings = tuple(
        Heading(f"{one.heading}{' *' if one.needed else ''}", one.width, one.note, one.choices)
        for one in columns
    )
    example: list[Value] = [one.example for one in columns]
    example[0] = f"{EXAMPLE.capitalize()} {example[0]}"
    return SheetToFill(layout.sheet, "", headings, (tuple(example),))
