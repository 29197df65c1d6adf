"""How is a spreadsheet read and written? Values with their places, and the workbooks that people fill in.

The only room of openpyxl. Formulas are never worked out: the value that was stored with one is taken.
"""

from __future__ import annotations

import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from templates.contexts.sheets import (
    Heading,
    Sheet,
    SheetToFill,
    TableBook,
    Value,
    Workbook,
    WorkbookToFill,
    place,
)
from templates.engines.comma_separated import read_comma_separated
from templates.engines.sheet_safety import (
    NotASpreadsheet,
    is_package,
    refuse_other_files,
    refuse_unsafe,
)

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_ROWS: Final = 40_000
_MOST_COLUMNS: Final = 100
_ROWS_TO_FILL: Final = 2000
_MIDNIGHT: Final = datetime(2000, 1, 1)  # noqa: DTZ001 -- a length of time becomes a time of day
_EXCEL_1904: Final = 1904
_INK, _PALE, _WHITE = "FF003087", "FFE8EDEE", "FFFFFFFF"
_FAULTS: Final = (
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    OverflowError,
    AssertionError,
    NotImplementedError,
    OSError,
    EOFError,
    SyntaxError,  # what Python's XML reader raises
    struct.error,
    zlib.error,
    zipfile.BadZipFile,
)

_MERGED: Final = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?\bref="([A-Z0-9:]+)"')
_HIDDEN_ROW: Final = re.compile(rb'<(?:\w+:)?row\s(?=[^>]*\bhidden="(?:1|true)")[^>]*?\br="(\d+)"')
_HIDDEN_COLUMNS: Final = re.compile(
    rb'<(?:\w+:)?col\s(?=[^>]*\bhidden="(?:1|true)")(?=[^>]*\bmin="(\d+)")(?=[^>]*\bmax="(\d+)")'
)
_FORMULA: Final = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f\b')


def read_workbook(content: bytes) -> Workbook:
    """What a file holds, whatever it is called; raises NotASpreadsheet."""
    refuse_other_files(content)
    if not is_package(content):
        return read_comma_separated(content, MOST_ROWS)
    refuse_unsafe(content)
    import openpyxl  # noqa: PLC0415 -- heavy, first use only

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of features that openpyxl does not keep: nothing is saved here
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            with zipfile.ZipFile(io.BytesIO(content)) as package:
                sheets = tuple(_sheet(one, package) for one in book.worksheets)
            book.close()
    except _FAULTS as fault:
        told = "The workbook is not as spreadsheets write it, so it cannot be read."
        raise NotASpreadsheet(told, "Open it, save it anew as .xlsx, and send that.") from fault
    if not sheets:
        raise NotASpreadsheet("The workbook holds no sheet of cells.", "Nothing was read.")
    return Workbook(sheets, book.epoch.year == _EXCEL_1904)


def _sheet(sheet: Any, package: zipfile.ZipFile) -> Sheet:  # noqa: ANN401 -- openpyxl has no types
    # What openpyxl does not tell of a sheet that it only reads through stands in the part it reads.
    xml = package.read(sheet._worksheet_path)  # noqa: SLF001 -- likewise
    sheet.reset_dimensions()  # what a file says of its own size is often wrong
    rows = tuple(_rows(sheet))
    formulas = frozenset(one.decode() for one in _FORMULA.findall(xml))
    return Sheet(
        name=sheet.title,
        rows=rows,
        hidden=sheet.sheet_state != "visible",
        hidden_rows=frozenset(int(one) for one in _HIDDEN_ROW.findall(xml)),
        hidden_columns=frozenset(_columns(xml)),
        merged=tuple(one.decode() for one in _MERGED.findall(xml)),
        formulas=formulas,
        unsaved=frozenset(_unsaved(rows, formulas)),
    )


def _columns(xml: bytes) -> Iterator[int]:
    for first, last in _HIDDEN_COLUMNS.findall(xml):
        yield from range(int(first), min(int(last), _MOST_COLUMNS) + 1)


def _unsaved(rows: tuple[tuple[Value, ...], ...], formulas: frozenset[str]) -> Iterator[str]:
    if formulas:
        held = {
            place(row, column)
            for row, values in enumerate(rows, 1)
            for column, value in enumerate(values, 1)
            if value is not None
        }
        yield from formulas - held


def _rows(sheet: Any) -> Iterator[tuple[Value, ...]]:  # noqa: ANN401 -- openpyxl has no types
    """The rows to the last that holds something; raises NotASpreadsheet beyond the most that are taken."""
    blank = held = 0
    for row in sheet.iter_rows(values_only=True, max_col=_MOST_COLUMNS):
        values = _shorn([_value(one) for one in row])
        if not values:
            blank += 1
            continue
        held += 1
        if held > MOST_ROWS or blank > MOST_ROWS:
            raise NotASpreadsheet(
                f"Sheet {sheet.title} has more than {MOST_ROWS:,} rows, the most that are taken at once.",
                "Send it in parts.",
            )
        yield from ((),) * blank
        blank = 0
        yield values


def _shorn(values: list[Value]) -> tuple[Value, ...]:
    """The values up to the last that is there."""
    while values and values[-1] is None:
        values.pop()
    return tuple(values)


def _value(value: object) -> Value:
    if isinstance(value, str):
        return value or None
    if isinstance(value, timedelta):
        return (_MIDNIGHT + value).time() if timedelta() <= value < timedelta(days=1) else str(value)
    if value is None or isinstance(value, (int, float, date, time)):
        return value
    return str(value)


def write_workbook(book: WorkbookToFill) -> bytes:
    """A workbook that people fill in: a page that explains it, and a sheet of each kind."""
    import openpyxl  # noqa: PLC0415 -- heavy, first use only

    made = openpyxl.Workbook()
    _explain(made.active, book)
    for sheet in book.sheets:
        _lay_out(made.create_sheet(sheet.name), sheet)
    made.properties.title = book.title
    made.properties.creator = "Network Clerk"
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def _explain(page: Any, book: WorkbookToFill) -> None:  # noqa: ANN401 -- openpyxl has no types
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 -- heavy, first use only

    page.title = "How to use"
    page.column_dimensions["A"].width = 96
    page.sheet_view.showGridLines = False
    for number, text in enumerate((book.title, *book.explained), 1):
        cell = _put(page, number, 1, text)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(
            name="Arial",
            size=18 if number == 1 else 11,
            bold=number == 1,
            color=_INK if number == 1 else None,
        )
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _lay_out(page: Any, sheet: SheetToFill) -> None:  # noqa: ANN401 -- openpyxl has no types
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 -- heavy, first use only

    for number, heading in enumerate(sheet.headings, 1):
        cell = _put(page, 1, number, heading.title)
        cell.font = Font(name="Arial", size=11, bold=True, color=_WHITE)
        cell.fill = PatternFill("solid", fgColor=_INK)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        _note(cell, heading)
        _column(page, number, heading)
    page.row_dimensions[1].height = 30
    for row, values in enumerate(sheet.rows, 2):
        for number, value in enumerate(values, 1):
            cell = _put(page, row, number, value)
            cell.font = Font(name="Arial", size=11, italic=True, color="FF425563")
            cell.fill = PatternFill("solid", fgColor=_PALE)
    page.freeze_panes = "A2"
    page.print_title_rows = "1:1"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _note(cell: Any, heading: Heading) -> None:  # noqa: ANN401 -- openpyxl has no types
    from openpyxl.comments import Comment  # noqa: PLC0415 -- heavy, first use only

    if heading.note:
        cell.comment = Comment(heading.note, "Network Clerk", width=320, height=110)


def _column(page: Any, number: int, heading: Heading) -> None:  # noqa: ANN401 -- openpyxl has no types
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 -- heavy, first use only

    letters = place(1, number)[:-1]
    page.column_dimensions[letters].width = heading.width
    if heading.choices:
        choice = DataValidation("list", formula1=f'"{",".join(heading.choices)}"', allow_blank=True)
        choice.error, choice.showErrorMessage = "Choose one of the list.", True
        choice.add(f"{letters}2:{letters}{_ROWS_TO_FILL}")
        page.add_data_validation(choice)


def write_table(book: TableBook) -> bytes:
    """A workbook of tables that can be sorted and filtered, and of the key to the first of them."""
    import openpyxl  # noqa: PLC0415 -- heavy, first use only

    made = openpyxl.Workbook()
    _tabulate(made.active, book)
    for each in book.further:
        _tabulate(made.create_sheet(), each)
    _explain_table(made.create_sheet("Key"), book)
    made.properties.title = book.title
    made.properties.creator = "Network Clerk"
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def _tabulate(page: Any, book: TableBook) -> None:  # noqa: ANN401 -- openpyxl has no types
    """One table on its page."""
    from openpyxl.worksheet.table import Table, TableStyleInfo  # noqa: PLC0415 -- heavy, first use only

    page.title = book.sheet
    _fill(page, book)
    last = place(max(len(book.rows), 1) + 1, len(book.headings))
    table = Table(displayName=book.sheet.replace(" ", ""), ref=f"A1:{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    page.add_table(table)
    page.freeze_panes = "B2"
    page.print_title_rows = "1:1"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _fill(page: Any, book: TableBook) -> None:  # noqa: ANN401 -- openpyxl has no types
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 -- heavy, first use only

    for number, heading in enumerate(book.headings, 1):
        _put(page, 1, number, heading.title).font = Font(name="Arial", size=11, bold=True, color=_WHITE)
        page.column_dimensions[place(1, number)[:-1]].width = heading.width
    for row, values in enumerate(book.rows, 2):
        for number, value in enumerate(values, 1):
            cell = _put(page, row, number, value)
            cell.font = Font(name="Arial", size=11)
            cell.alignment = Alignment(vertical="top", wrap_text=True)


def _explain_table(page: Any, book: TableBook) -> None:  # noqa: ANN401 -- openpyxl has no types
    from openpyxl.styles import Font  # noqa: PLC0415 -- heavy, first use only

    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 18, 80
    for row, (label, told) in enumerate((("Log", book.title), *book.key), 1):
        _put(page, row, 1, label).font = Font(name="Arial", size=11, bold=True)
        _put(page, row, 2, told).font = Font(name="Arial", size=11)


def _put(page: Any, row: int, column: int, value: Value) -> Any:  # noqa: ANN401 -- openpyxl has no types
    """A value in its cell; text that begins like a formula stays text."""
    cell = page.cell(row, column)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
        cell.quotePrefix = value[:1] in "=+-@"
    elif isinstance(value, date):
        cell.number_format = "d mmm yyyy hh:mm" if isinstance(value, datetime) else "d mmm yyyy"
    elif isinstance(value, time):
        cell.number_format = "hh:mm"
    return cell
