"""Is what only looks like a spreadsheet, or would do harm, named and left alone?"""

from __future__ import annotations

import warnings
import zipfile
from io import BytesIO

import pytest

from templates.engines.sheet_safety import (
    LIMITS,
    NotASpreadsheet,
    refuse_other_files,
    refuse_unsafe,
)
from tests.templates.engines.packages import changed, part, retyped, workbook, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512
DAMAGED = workbook()[:60] + b"\xff" * 300 + workbook()[360:]
SHEET = "xl/worksheets/sheet1.xml"
MAIN = "spreadsheetml.sheet.main"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \n\t ", "empty", id="only spaces"),
        pytest.param(b"%PDF-1.7 ...", "is a PDF", id="a renamed PDF"),
        pytest.param(OLE, "old Excel kind", id="xls"),
        pytest.param(OLE + "EncryptedPackage".encode("utf-16-le"), "password", id="protected"),
        pytest.param(b"<html><table>", "web page", id="a web page called xls"),
    ],
)
def test_other_files_are_named(content: bytes, told: str) -> None:
    """Whatever they are called."""
    with pytest.raises(NotASpreadsheet, match=told) as refusal:
        refuse_other_files(content)
    assert refusal.value.hint


def entities(coding: str) -> bytes:
    """A sheet that would grow as it is read."""
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    return changed(workbook(), **{SHEET: bomb.encode(coding)})


def twice() -> bytes:
    """A package with two parts of one name."""
    kept = BytesIO(workbook())
    with warnings.catch_warnings(), zipfile.ZipFile(kept, "a") as package:
        warnings.simplefilter("ignore")
        package.writestr(SHEET, b"<x/>")
    return kept.getvalue()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(workbook()[:-200], "damaged or cut off", id="cut off"),
        pytest.param(DAMAGED, "damaged or cut off", id="damaged"),
        pytest.param(retyped(MAIN, "spreadsheetml.template.main"), "template", id="a template"),
        pytest.param(retyped(f"{MAIN}+xml", "sheet.binary"), "binary", id="xlsb"),
        pytest.param(retyped(MAIN, "wordprocessingml.document.main"), "a Word document", id="docx"),
        pytest.param(retyped(MAIN, "presentationml.main"), "a presentation", id="pptx"),
        pytest.param(zipped(mimetype=b"x", content_dot_xml=b"<x/>"), "OpenDocument", id="ods"),
        pytest.param(zipped(notes_dot_txt=b"hello"), "a zip archive", id="zip"),
        pytest.param(changed(workbook(), **{"xl/vbaProject.bin": b"Sub"}), "macros", id="macros"),
        pytest.param(retyped(MAIN, "sheet.macroEnabled.main"), "macros", id="xlsm without its macros"),
        pytest.param(entities("utf-8"), "entities", id="entities"),
        pytest.param(entities("utf-16"), "entities", id="entities in another coding"),
        pytest.param(twice(), "two parts of one name", id="twice"),
    ],
)  # fmt: skip
def test_unsafe_packages_are_named(content: bytes, told: str) -> None:
    """And never opened."""
    with pytest.raises(NotASpreadsheet, match=told) as refusal:
        refuse_unsafe(content)
    assert refusal.value.hint


@pytest.mark.slow
def test_a_bomb_is_not_unpacked() -> None:
    """A file of kilobytes that would be hundreds of megabytes."""
    bomb = changed(workbook(), **{SHEET: b"\x00" * (LIMITS.unpacked + 1)})
    assert len(bomb) < 400_000
    with pytest.raises(NotASpreadsheet, match="unpacks to far more"):
        refuse_unsafe(bomb)


def test_too_many_parts_are_not_looked_through() -> None:
    """However small they are."""
    with pytest.raises(NotASpreadsheet, match="parts"):
        refuse_unsafe(zipped(**{f"n{number}": b"" for number in range(3001)}))


def test_a_sound_workbook_passes() -> None:
    """Nothing is said of it."""
    refuse_other_files(workbook())
    refuse_unsafe(workbook())
    assert part(workbook(), SHEET)
