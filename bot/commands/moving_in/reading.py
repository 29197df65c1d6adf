"""What stands in the rows of a file, under which headings? Read with every place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.commands.moving_in.columns import ABOUT, EXAMPLE, LAYOUTS
from bot.commands.moving_in.layout import Field, Layout
from bot.commands.moving_in.recognising import Heading, Recognised, lacking, plain, recognise
from bot.commands.moving_in.told import Cell, Told
from bot.commands.naming import count, in_a_row
from governance_store.records.importing import Mapped
from templates.contexts.sheets import Sheet, Value, Workbook, column_letters

_MOST_NAMED: Final = 12
_RANGE: Final = re.compile(r"[A-Z]+(\d+):[A-Z]+(\d+)")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet: what stands under each heading that is known."""

    sheet: str
    number: int
    cells: Mapping[Field, Cell]
    empty: Mapping[Field, Cell]
    """The cells of the row that hold nothing."""

    def cell(self, field: Field) -> Cell:
        """What stands under a heading; where there is no such column, the row itself."""
        return self.cells.get(field) or self.empty.get(field) or Cell(self.sheet, self.number, 0, "")


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet that was understood, with its rows."""

    layout: Layout
    sheet: str
    headings: tuple[Heading, ...]
    rows: tuple[Row, ...]


def read_tables(book: Workbook, mapped: Sequence[Mapped], told: Told) -> tuple[Table, ...]:
    """Every sheet that is understood, in the order in which they are taken in."""
    found: list[Table] = []
    for sheet in book.sheets:
        if plain(sheet.name) == plain(ABOUT) or not any(_holds_something(row) for row in sheet.rows):
            continue
        if sheet.hidden:
            told.note("is hidden, so it is not read. Show it to have it read.", sheet=sheet.name)
            continue
        recognised = recognise(sheet, mapped)
        if recognised is None:
            told.note("it is not clear what it holds, so it is not read.", sheet=sheet.name or "1")
        else:
            found.append(_table(recognised, told))
    if not found:
        told.fault(_nothing(book))
    order = list(LAYOUTS)
    return tuple(sorted(found, key=lambda one: order.index(one.layout.holds)))


def _nothing(book: Workbook) -> str:
    if not any(_holds_something(row) for sheet in book.sheets for row in sheet.rows):
        return "The file holds nothing: every cell is empty."
    sheets = in_a_row([one.sheet for one in LAYOUTS.values()])
    return f"No sheet is understood. Call sheets {sheets}, or start from “network template”."


def _holds_something(row: Sequence[object]) -> bool:
    return any(value is not None for value in row)


def _table(found: Recognised, told: Told) -> Table:
    sheet = found.sheet
    for heading in lacking(found):
        what = found.layout.holds
        told.fault(f"it lacks the column {heading}, without which {what} cannot be read.", sheet=sheet.name)
    rows, examples = _rows(found)
    if rows:
        _tell_headings(found, told)
        _tell_unusual(found, told)
    if rows and examples:
        left_out = count(examples, "row is", "rows are")
        told.note(f"{left_out} only an example, and left out.", sheet=sheet.name)
    return Table(found.layout, sheet.name, found.headings, rows)


def _tell_headings(found: Recognised, told: Told) -> None:
    name = found.sheet.name
    known = [one for one in found.headings if one.field and one.field is not Field.NOTHING]
    for field, number in Counter(one.field for one in known).items():
        if number > 1:
            twice = [one for one in known if one.field is field]
            columns = in_a_row([f"{one.text} ({column_letters(one.number)})" for one in twice])
            last = column_letters(twice[-1].number)
            told.fault(
                f"the columns {columns} both hold the {field}. Leave one out: column {last} as nothing.",
                sheet=name,
            )
    unknown = [one.text for one in found.headings if one.field is None]
    if unknown:
        verb = "is" if len(unknown) == 1 else "are"
        told.note(f"{in_a_row([f'“{one}”' for one in unknown])} {verb} not taken in.", sheet=name)
    if found.row > 1:
        told.note(f"what stands above the headings of row {found.row} is not read.", sheet=name)


def _tell_unusual(found: Recognised, told: Told) -> None:
    """Merged cells and lost results are faults; what is hidden or worked out is told."""
    sheet = found.sheet
    for merged in sheet.merged:
        rows = _RANGE.fullmatch(merged)
        if rows and int(rows.group(2)) >= found.row:
            told.fault(
                f"the cells {merged} are merged, so it is not clear whose value that is.", sheet=sheet.name
            )
    for unsaved in sorted(sheet.unsaved):
        if int(re.sub(r"\D", "", unsaved)) > found.row:
            told.fault(
                f"{unsaved} holds a formula whose result is not stored: type the value.", sheet=sheet.name
            )
    if taken := len(sheet.formulas) - len(sheet.unsaved):
        verb = "holds" if taken == 1 else "hold"
        told.note(f"{count(taken, 'cell')} {verb} a formula; the stored result is taken.", sheet=sheet.name)
    hidden_rows = [str(one) for one in sorted(sheet.hidden_rows) if one <= len(sheet.rows)]
    _tell_hidden(sheet, "row", hidden_rows, told)
    hidden = [column_letters(one) for one in sorted(sheet.hidden_columns)]
    _tell_hidden(sheet, "column", hidden, told)


def _tell_hidden(sheet: Sheet, what: str, hidden: list[str], told: Told) -> None:
    if hidden:
        more = [f"{len(hidden) - _MOST_NAMED} others"] if len(hidden) > _MOST_NAMED else []
        names = in_a_row(hidden[:_MOST_NAMED] + more)
        many, verb = ("", "is") if len(hidden) == 1 else ("s", "are")
        told.note(f"{what}{many} {names} {verb} hidden, and read like the others.", sheet=sheet.name)


def _rows(found: Recognised) -> tuple[tuple[Row, ...], int]:
    """The rows under the headings, and how many were only examples."""
    kept: list[Row] = []
    examples = 0
    columns = [one for one in found.headings if one.field and one.field is not Field.NOTHING]
    for number, values in enumerate(found.sheet.rows[found.row :], found.row + 1):
        first = next((value for value in values if value is not None), None)
        if first is None:
            continue
        if isinstance(first, str) and first.strip().lower().startswith(EXAMPLE):
            examples += 1
            continue
        cells = {
            one.field: Cell(found.sheet.name, number, one.number, one.text, _at(values, one.number))
            for one in columns
            if one.field
        }
        full = {field: cell for field, cell in cells.items() if cell.value is not None}
        if full:
            kept.append(Row(found.sheet.name, number, full, cells))
    return tuple(kept), examples


def _at(values: Sequence[Value], number: int) -> Value:
    """What stands in a column of a row; spaces alone are nothing."""
    value = values[number - 1] if number <= len(values) else None
    return None if isinstance(value, str) and not value.strip() else value
