"""Are comma-separated values read as they were meant, whoever wrote them?"""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates.contexts.sheets import Heading, TableBook
from templates.engines.comma_separated import read_comma_separated, write_comma_separated
from templates.engines.sheet_safety import NotASpreadsheet

ROWS = (("Name", "Ort"), ("Zoë Ŵyn", "Room 4, Infirmary"))


def read(content: bytes, most: int = 1000) -> tuple[tuple[object, ...], ...]:
    """The rows of the one sheet."""
    (sheet,) = read_comma_separated(content, most).sheets
    assert sheet.name == ""
    return sheet.rows


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_separator_and_coding_is_read(separator: str, coding: str) -> None:
    """Commas within values are no separators."""
    kept = io.StringIO(newline="")
    csv.writer(kept, delimiter=separator).writerows(ROWS)
    assert read(kept.getvalue().encode(coding)) == ROWS


def test_what_old_windows_writes_is_read() -> None:
    """A file without a mark that is not UTF-8 is taken for that of Windows."""
    assert read("Name;Town\nZoë;Ynys Môn\n".encode("cp1252")) == (("Name", "Town"), ("Zoë", "Ynys Môn"))


def test_excel_may_name_its_separator() -> None:
    """In a first line of its own, which is no row."""
    assert read(b"sep=;\r\nName;A,B\r\nx;1,2\r\n") == (("Name", "A,B"), ("x", "1,2"))


def test_a_quoted_line_end_stays_within_its_value() -> None:
    """And rows are counted as a spreadsheet counts them."""
    assert read(b'Name,Deputies\n"A","B\nC"\nD,\n') == (("Name", "Deputies"), ("A", "B\nC"), ("D", None))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'Name\n"never closed\nmore\n', "From line 3 on"),
        (b'Name\n"closed" and more\n', "From line 2 on"),
        (b"Name\x00\nx", "no text"),
        (b"\x81\x8d\x8f\x90\x9d", "no text"),
        (b"\n".join([b"x"] * 12), "more than 10 rows"),
        (b"\xff\xfeN\x00a", "no text"),
    ],
)
def test_what_cannot_be_read_is_said(content: bytes, told: str) -> None:
    """With the line from which on it cannot."""
    with pytest.raises(NotASpreadsheet, match=told):
        read(content, most=10)


LETTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff")
VALUES = st.text(LETTERS, max_size=12)


@given(
    st.lists(st.lists(VALUES, min_size=2, max_size=4), min_size=1, max_size=6), st.sampled_from([",", ";"])
)
def test_what_is_written_is_read_back(rows: list[list[str]], separator: str) -> None:
    """Whatever stands in the cells, once the headings say what the separator is."""
    table = [["Name", "E-mail"], *rows]
    kept = io.StringIO(newline="")
    csv.writer(kept, delimiter=separator).writerows(table)
    assert read(kept.getvalue().encode()) == tuple(tuple(value or None for value in row) for row in table)


def test_what_is_written_is_read_back_and_nothing_is_a_formula() -> None:
    """Commas, quotation marks and line ends stay in their values; an empty cell is empty."""
    headings = (Heading("What"), Heading("When"))
    rows = (('a, "b"\nc', date(2027, 2, 3)), ("=1+1", None), ("-2", None), (3, None))
    written = write_comma_separated(TableBook("T", "t", "T", headings, rows))
    assert written.startswith(b"\xef\xbb\xbf")
    assert read(written) == (
        ("What", "When"),
        ('a, "b"\nc', "2027-02-03"),
        ("'=1+1", None),
        ("'-2", None),
        ("3", None),
    )
