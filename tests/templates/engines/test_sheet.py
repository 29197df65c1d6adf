"""Are spreadsheets read with every place, and written so that they read back?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.cell import Cell

from templates.contexts.sheets import Heading, Sheet, SheetToFill, TableBook, Value, WorkbookToFill
from templates.engines import sheet as engine
from templates.engines.sheet import read_workbook, write_table, write_workbook
from templates.engines.sheet_safety import NotASpreadsheet
from tests.templates.engines.packages import changed, part, workbook

SHEET = "xl/worksheets/sheet1.xml"


def saved(book: openpyxl.Workbook) -> bytes:
    """The bytes of a workbook."""
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def only(content: bytes) -> Sheet:
    """The one sheet of a file."""
    (sheet,) = read_workbook(content).sheets
    return sheet


def test_values_are_read_as_what_they_are() -> None:
    """Text, numbers, days, times, yes and no; an empty cell is nothing."""
    row = ["Zoë", 12, 1.5, True, datetime(2026, 4, 1), datetime(2026, 4, 1, 14, 30), time(9, 5), None, "end"]  # noqa: DTZ001 -- as cells hold them
    read = only(workbook(row)).rows[0]
    assert read == tuple(row)


def test_rows_keep_their_numbers() -> None:
    """Empty rows between count; those behind the last are none."""
    book = openpyxl.Workbook()
    book.active["B5"] = "here"
    book.active["A9"] = None
    assert only(saved(book)).rows == ((), (), (), (), (None, "here"))


def test_what_is_hidden_or_merged_is_told() -> None:
    """Rows, columns and sheets."""
    book = openpyxl.Workbook()
    for row in range(1, 6):
        book.active.append([f"A{row}", f"B{row}", f"C{row}"])
    book.active.row_dimensions[3].hidden = True
    book.active.column_dimensions["B"].hidden = True
    book.active.merge_cells("A4:B5")
    book.create_sheet("Behind").sheet_state = "hidden"
    first, second = read_workbook(saved(book)).sheets
    assert first.hidden_rows == {3}
    assert first.hidden_columns == {2}
    assert first.merged == ("A4:B5",)
    assert (first.hidden, second.hidden) == (False, True)


def stored_result() -> bytes:
    """A workbook in which one formula has its result beside it, as Excel saves it, and one has not."""
    content = workbook(["Name", "Sum"], ["=1+1", "=2+2"])
    xml = part(content, SHEET).replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>")
    return changed(content, **{SHEET: xml})


def test_formulas_are_never_worked_out() -> None:
    """The stored result is taken; where there is none, the cell is named."""
    sheet = only(stored_result())
    assert sheet.formulas == {"A2", "B2"}
    assert sheet.unsaved == {"B2"}
    assert sheet.rows[1][0] == 2


def test_text_that_begins_like_a_formula_is_text() -> None:
    """Written by us, it is no formula for whoever opens it."""
    made = write_workbook(
        WorkbookToFill("T", (), (SheetToFill("S", "", (Heading("H"),), (("=1+1",), ("@x",))),))
    )
    sheet = read_workbook(made).sheets[1]
    assert sheet.rows[1:] == (("=1+1",), ("@x",))
    assert sheet.formulas == frozenset()
    cell: Cell = openpyxl.load_workbook(BytesIO(made))["S"]["A2"]
    assert cell.data_type == "s"


def test_old_macintoshes_count_days_from_1904() -> None:
    """A bare number in such a file is another day."""
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append(["x"])
    assert read_workbook(saved(book)).days_from_1904
    assert not read_workbook(workbook()).days_from_1904


def test_too_many_rows_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the number that is taken at once, and the sheet."""
    monkeypatch.setattr(engine, "MOST_ROWS", 20)
    rows: list[list[object]] = [["x"]] * 21
    content = workbook(*rows)
    with pytest.raises(NotASpreadsheet, match="Sheet Sheet has more than 20 rows"):
        read_workbook(content)
    book = openpyxl.Workbook()
    book.active["A1"], book.active["A900"] = "x", "far away"
    with pytest.raises(NotASpreadsheet, match="more than 20 rows"):
        read_workbook(saved(book))


@pytest.mark.parametrize(
    "xml",
    [
        b"<not closed",
        b"",
    ],
)
def test_what_no_spreadsheet_writes_is_said(xml: bytes) -> None:
    """In a sentence, whatever the library stumbles over."""
    with pytest.raises(NotASpreadsheet, match="not as spreadsheets write it"):
        read_workbook(changed(workbook(), **{SHEET: xml}))


def test_a_part_that_is_missing_is_said() -> None:
    """The workbook names a sheet that is not there."""
    with pytest.raises(NotASpreadsheet, match="no sheet of cells"):
        read_workbook(changed(workbook(), **{SHEET: None}))


def test_comma_separated_values_come_in_by_the_same_door() -> None:
    """Whatever the file is called."""
    assert only(b"Name,E-mail\nA,a@x.example\n").rows == (("Name", "E-mail"), ("A", "a@x.example"))


def test_a_workbook_to_fill_in_helps_to_fill_it_in() -> None:
    """Headings stay in sight, choices are offered, and notes say what may stand there."""
    heading = Heading("Vote", note="Yes or no.", choices=("yes", "no"))
    made = write_workbook(WorkbookToFill("Moving in", ("Fill in.",), (SheetToFill("Seats", "", (heading,)),)))
    book = openpyxl.load_workbook(BytesIO(made))
    assert book.sheetnames == ["How to use", "Seats"]
    page = book["Seats"]
    assert page.freeze_panes == "A2"
    assert page["A1"].comment.text == "Yes or no."
    (choice,) = page.data_validations.dataValidation
    assert choice.formula1 == '"yes,no"'


def test_a_table_can_be_sorted_and_filtered() -> None:
    """Its heading stays in sight, days are days, a formula is a text, and the key has a sheet of its own."""
    headings = (Heading("What", 30), Heading("When", 14))
    book = TableBook("Log", "log", "Things", headings, (("=1+1", date(2027, 2, 3)),), (("Red", "overdue"),))
    made = openpyxl.load_workbook(BytesIO(write_table(book)))
    page = made["Things"]
    assert page.tables["Things"].ref == "A1:B2"
    assert page.freeze_panes == "B2"
    assert (page["A2"].value, page["A2"].data_type) == ("=1+1", "s")
    assert page["B2"].is_date
    assert [cell.value for cell in made["Key"][2]] == ["Red", "overdue"]
    both = replace(book, further=(TableBook("More", "more", "More", headings, (("x", None),)),))
    made = openpyxl.load_workbook(BytesIO(write_table(both)))
    assert made.sheetnames == ["Things", "More", "Key"]
    assert (made["More"].tables["More"].ref, made["More"]["A2"].value) == ("A1:B2", "x")
    empty = openpyxl.load_workbook(BytesIO(write_table(TableBook("Log", "log", "Things", headings))))
    assert empty["Things"].tables["Things"].ref == "A1:B2"


LETTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
TEXTS = st.text(LETTERS, min_size=1, max_size=30).filter(lambda text: "_x" not in text)
DAYS = st.dates(date(1950, 1, 1), date(2099, 12, 31))
CELLS: st.SearchStrategy[Value] = st.one_of(
    st.none(), TEXTS, st.booleans(), st.integers(-(10**9), 10**9), DAYS
)


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS, st.just("end")), min_size=1, max_size=5))
def test_what_is_written_is_read_back(rows: list[tuple[Value, ...]]) -> None:
    """Whatever stands in the cells; a day comes back as the moment with which it begins."""
    sheet = SheetToFill("S", "", (Heading("A"), Heading("B"), Heading("C")), tuple(rows))
    read = read_workbook(write_workbook(WorkbookToFill("T", (), (sheet,)))).sheets[1].rows[1:]
    plain = [tuple(one.date() if isinstance(one, datetime) else one for one in row) for row in read]
    assert plain == rows
