"""Is this file really a spreadsheet, and safe to open? Looked at from outside, before any library reads it.

A workbook is a zip archive of XML (ECMA-376 part 2). What only looks like one, or would grow without bounds,
is named and left alone; nothing in it is ever run or worked out.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from governance_store.errors import GovernanceError

MOST_UNPACKED: Final = 200 * 1024 * 1024
_MOST_PARTS: Final = 3000
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE: Final = "Save it as an Excel workbook (.xlsx) or as CSV, and send that."
_WORKBOOK: Final = b"spreadsheetml.sheet.main+xml"
_TYPES: Final = "[Content_Types].xml"
_DECLARATIONS: Final = tuple(
    word.encode(coding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for coding in ("ascii", "utf-16-le", "utf-16-be")
)


class NotASpreadsheet(GovernanceError):
    """A file cannot be read as a workbook or as comma-separated values, and the sentence says why."""


def is_package(content: bytes) -> bool:
    """Whether a file begins as a zip archive does."""
    return content.startswith((_ZIP, b"PK\x05\x06"))


def refuse_other_files(content: bytes) -> None:
    """Raise NotASpreadsheet for what is neither a workbook nor text."""
    if not content.strip():
        raise NotASpreadsheet("The file is empty.", "Nothing was read.")
    if content.startswith(b"%PDF"):
        raise NotASpreadsheet("The file is a PDF, whatever its name says, so it has no cells.", _SAVE)
    if content.startswith(_OLE):
        raise NotASpreadsheet(_old_or_locked(content), _SAVE)
    if content.lstrip()[:1] == b"<":
        raise NotASpreadsheet("The file is a web page or XML, whatever its name says.", _SAVE)


def _old_or_locked(content: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return "The workbook is protected by a password, so it cannot be read: take the password off."
    return "The file is of the old Excel kind (.xls), which is not read."


def refuse_unsafe(content: bytes) -> None:
    """Raise NotASpreadsheet for a package that is damaged, no workbook, holds macros, or grows too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _refuse_size(package)
            _refuse_kind(package)
            _refuse_declarations(package)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as fault:
        raise NotASpreadsheet("The file is damaged or cut off: it cannot be unpacked.", _SAVE) from fault


def _refuse_size(package: zipfile.ZipFile) -> None:
    parts = package.infolist()
    # What is declared holds: more than that is never unpacked, and a wrong sum is taken for damage.
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MOST_UNPACKED or len(parts) > _MOST_PARTS:
        told = f"Unpacked, the file would have {unpacked:,} bytes in {len(parts):,} parts."
        raise NotASpreadsheet(
            f"{told} At most {MOST_UNPACKED:,} bytes in {_MOST_PARTS:,} are unpacked.", _SAVE
        )
    if len({part.filename for part in parts}) < len(parts):
        raise NotASpreadsheet("The file holds two parts of one name, which no spreadsheet writes.", _SAVE)


def _refuse_kind(package: zipfile.ZipFile) -> None:
    names = set(package.namelist())
    types = package.read(_TYPES) if _TYPES in names else b""
    if any(name.lower().endswith("vbaproject.bin") for name in names) or b"macroEnabled" in types:
        raise NotASpreadsheet("The workbook holds macros, which are not taken in.", _SAVE)
    if _WORKBOOK not in types:
        raise NotASpreadsheet(f"The file is {_other_kind(names, types)}, not an Excel workbook.", _SAVE)


def _other_kind(names: set[str], types: bytes) -> str:
    if b"wordprocessingml" in types:
        return "a Word document"
    if b"presentationml" in types:
        return "a presentation"
    if b"sheet.binary" in types:
        return "a binary workbook (.xlsb)"
    if b"spreadsheetml.template" in types:
        return "a template (.xltx)"
    return "an OpenDocument file" if {"mimetype", "content.xml"} <= names else "a zip archive"


def _refuse_declarations(package: zipfile.ZipFile) -> None:
    """XML that declares things of its own can name other files, or grow as it is read."""
    for content in _xml_parts(package):
        if any(word in content for word in _DECLARATIONS):
            raise NotASpreadsheet("The file declares XML entities, which no spreadsheet writes.", _SAVE)


def _xml_parts(package: zipfile.ZipFile) -> Iterator[bytes]:
    for part in package.infolist():
        if part.filename.lower().endswith((".xml", ".rels", ".vml")):
            yield package.read(part)
