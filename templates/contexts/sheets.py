"""What does a workbook hold? Sheets of values, each with its place, and what is unusual."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Final, TypeAlias

Value: TypeAlias = str | int | float | bool | date | time | None
"""What stands in a cell; a moment is a `datetime`, which is a date too."""
_LETTERS: Final = 26


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its rows from the first, and what is unusual about it.

    `merged` are ranges such as `A3:B4`; `formulas` the cells whose value was worked out by the spreadsheet,
    `unsaved` those of them whose value is not stored; `hidden_rows` and `hidden_columns` are numbers from 1.
    """

    name: str
    rows: tuple[tuple[Value, ...], ...]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[str, ...] = ()
    formulas: frozenset[str] = frozenset()
    unsaved: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file of sheets; a file of comma-separated values has one, whose name is empty."""

    sheets: tuple[Sheet, ...]
    days_from_1904: bool = False
    """Whether a bare number that stands for a day counts from 1904, as on old Macintoshes."""


def column_letters(number: int) -> str:
    """The letters of a column counted from 1: A, B, …, Z, AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def place(row: int, column: int) -> str:
    """The place of a cell, row and column counted from 1: C7."""
    return f"{column_letters(column)}{row}"


@dataclass(frozen=True, slots=True)
class Heading:
    """A column of a sheet that people fill in: its title, how wide, what may stand there, and a note."""

    title: str
    width: int = 24
    note: str = ""
    choices: tuple[str, ...] = ()
    is_date: bool = False


@dataclass(frozen=True, slots=True)
class SheetToFill:
    """A sheet that people fill in: its columns and the rows that stand in it already, such as an example."""

    name: str
    about: str
    headings: tuple[Heading, ...]
    rows: tuple[tuple[Value, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class WorkbookToFill:
    """A workbook that is handed out: what it is called, a page that explains it, and its sheets."""

    title: str
    explained: tuple[str, ...]
    sheets: tuple[SheetToFill, ...]


@dataclass(frozen=True, slots=True)
class TableBook:
    """A table of what is recorded, to be sorted and filtered: its file's name, its sheet, and a key to it.

    `further` tables have sheets of their own behind it; a file of values holds the first one alone.
    """

    title: str
    file_name: str
    sheet: str
    headings: tuple[Heading, ...]
    rows: tuple[tuple[Value, ...], ...] = ()
    key: tuple[tuple[str, str], ...] = ()
    further: tuple[TableBook, ...] = ()
