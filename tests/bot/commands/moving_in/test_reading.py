"""Is every row read with its place, and what is unusual told?"""

from __future__ import annotations

import pytest

from bot.commands.moving_in.layout import Field
from bot.commands.moving_in.reading import Table, read_tables
from bot.commands.moving_in.told import Told
from templates.contexts.sheets import Sheet, Workbook

HEADED = ("Name", "E-mail")
JANE = ("Jane Smith", "jane@x.example")


def read(*sheets: Sheet) -> tuple[tuple[Table, ...], list[str], list[str]]:
    """The tables of a workbook, its faults and its notes."""
    told = Told()
    tables = read_tables(Workbook(sheets), (), told)
    return tables, [one.text for one in told.faults], [one.text for one in told.notes]


def test_a_row_knows_its_place() -> None:
    """Also below empty rows and a title."""
    (table,), faults, notes = read(Sheet("People", (("Our people",), HEADED, (), JANE)))
    (row,) = table.rows
    assert row.number == 4
    assert row.cell(Field.EMAIL).at == "Sheet People, row 4, column E-mail (B4)"
    assert row.cell(Field.PROFESSION).value is None
    assert faults == []
    assert notes == ["Sheet People: what stands above the headings of row 2 is not read."]


def test_sheets_are_read_in_the_order_in_which_they_are_needed() -> None:
    """However they stand in the file."""
    people, trusts = Sheet("People", (HEADED, JANE)), Sheet("Trusts", (("Name",), ("Northmoor",)))
    assert [one.sheet for one in read(people, trusts)[0]] == ["Trusts", "People"]


@pytest.mark.parametrize(
    ("sheet", "fault"),
    [
        pytest.param(
            Sheet("People", (HEADED, JANE, JANE), merged=("A2:A3",)),
            "Sheet People: the cells A2:A3 are merged, so it is not clear whose value that is.", id="merged",
        ),
        pytest.param(
            Sheet("People", (HEADED, JANE), formulas=frozenset({"B2"}), unsaved=frozenset({"B2"})),
            "Sheet People: B2 holds a formula whose result is not stored: type the value.", id="formula",
        ),
        pytest.param(
            Sheet("People", (("Name", "E-mail", "Email"), (*JANE, "other@x.example"))),
            "Sheet People: the columns E-mail (B) and Email (C) both hold the email. "
            "Leave one out: column C as nothing.", id="twice",
        ),
        pytest.param(
            Sheet("People", (("E-mail",), ("jane@x.example",))),
            "Sheet People: it lacks the column Name, without which people cannot be read.", id="lacking",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_a_fault(sheet: Sheet, fault: str) -> None:
    """With its sheet."""
    assert read(sheet)[1] == [fault]


@pytest.mark.parametrize(
    ("sheet", "note"),
    [
        pytest.param(
            Sheet("People", ((*HEADED, "Shoe"), (*JANE, 5))), "“Shoe” is not taken in.", id="new"),
        pytest.param(
            Sheet("People", (HEADED, JANE), hidden_rows=frozenset({2, 900})),
            "row 2 is hidden, and read like the others.", id="a hidden row",
        ),
        pytest.param(
            Sheet("People", (HEADED, JANE), hidden_columns=frozenset({1, 2})),
            "columns A and B are hidden, and read like the others.", id="hidden columns",
        ),
        pytest.param(
            Sheet("People", (HEADED, JANE), formulas=frozenset({"A2"})),
            "1 cell holds a formula; the stored result is taken.", id="a formula",
        ),
        pytest.param(
            Sheet("People", (HEADED, ("Example: Jane", ""), JANE)),
            "1 row is only an example, and left out.", id="an example",
        ),
    ],
)  # fmt: skip
def test_what_is_unusual_is_told(sheet: Sheet, note: str) -> None:
    """And the rows are read."""
    (table,), faults, notes = read(sheet)
    assert len(table.rows) == 1
    assert faults == []
    assert notes == [f"Sheet People: {note}"]


def test_hidden_rows_without_end_are_counted() -> None:
    """Nobody reads a list of two hundred."""
    rows = (HEADED, *[JANE] * 200)
    (_table,), _faults, (note,) = read(Sheet("People", rows, hidden_rows=frozenset(range(2, 202))))
    assert "and 188 others are hidden" in note


def test_a_hidden_sheet_is_told_and_not_read() -> None:
    """Somebody may not know that it is there."""
    tables, _, notes = read(Sheet("People", (HEADED, JANE)), Sheet("Old", (HEADED, JANE), hidden=True))
    assert len(tables) == 1
    assert notes == ["Sheet Old: is hidden, so it is not read. Show it to have it read."]


@pytest.mark.parametrize(
    ("sheet", "fault"),
    [
        (Sheet("People", ()), "The file holds nothing: every cell is empty."),
        (Sheet("People", ((None, None),)), "The file holds nothing: every cell is empty."),
        (Sheet("Odd", (("Shoe", "Size"), ("1", "2"))), "No sheet is understood."),
    ],
)
def test_a_file_of_nothing_says_so(sheet: Sheet, fault: str) -> None:
    """Rather than succeed at nothing."""
    assert read(sheet)[1][0].startswith(fault)


def test_merged_titles_do_no_harm() -> None:
    """Above the headings anything may be merged."""
    sheet = Sheet("People", (("Our people",), HEADED, JANE), merged=("A1:B1",))
    assert read(sheet)[1] == []
