"""Is a place said so that anybody finds it?"""

from __future__ import annotations

from bot.commands.moving_in.told import Cell, Finding, Told


def test_a_place_has_sheet_row_column_and_cell() -> None:
    """A file without sheets has none to name, and a column without a heading has its letters."""
    assert Cell("People", 7, 3, "E-mail").at == "Sheet People, row 7, column E-mail (C7)"
    assert Cell("", 7, 3, "E-mail").at == "Row 7, column E-mail (C7)"
    assert Cell("", 7, 28, "").at == "Row 7, column AB (AB7)"
    assert Cell("People", 7, 0, "").at == "Sheet People, row 7"


def test_what_is_about_a_sheet_names_it() -> None:
    """And what is about the file stands by itself."""
    assert Finding("it is odd.", sheet="People").text == "Sheet People: it is odd."
    assert Finding("It is odd.").text == "It is odd."


def test_faults_and_notes_are_kept_apart() -> None:
    """Only faults keep a file from being taken in."""
    told = Told()
    told.note("one")
    told.fault("two", Cell("S", 1, 1, "H"))
    assert [one.sentence for one in told.notes] == ["one"]
    assert [one.text for one in told.faults] == ["Sheet S, row 1, column H (A1): two"]
