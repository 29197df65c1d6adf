"""Is this file really a spreadsheet, and safe to open? Looked at from outside, before any library reads it.

A workbook is a zip archive of XML (ECMA-376 part 2). What only looks like one, or would grow without bounds,
is named and left alone; nothing in it is ever run or worked out.
"""

from __future__ import annotations

from typing import Final

from governance_store.errors import GovernanceError
from templates.engines.package_safety import Limits, NotSafe, Wrong, unpacked

_MOST_TIMES: Final = 1_100
"""More than zip can pack anything: rows that are all alike are no bomb, so the size alone is bounded."""
LIMITS: Final = Limits(200 * 1024 * 1024, 200 * 1024 * 1024, 3_000, _MOST_TIMES)
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE: Final = "Save it as an Excel workbook (.xlsx) or as CSV, and send that."
_WORKBOOK: Final = b"spreadsheetml.sheet.main+xml"
_TYPES: Final = "[Content_Types].xml"
_WORDED: Final = {
    Wrong.DAMAGED: "The file is damaged or cut off: it cannot be unpacked.",
    Wrong.MANY_PARTS: "The file holds {much:,} parts; at most {parts:,} are looked through.",
    Wrong.UNPACKS_TOO_FAR: "The file unpacks to far more than a workbook holds ({much:,} bytes).",
    Wrong.LARGE_XML: "The file unpacks to far more than a workbook holds ({much:,} bytes).",
    Wrong.TWICE: "The file holds two parts of one name, which no spreadsheet writes.",
    Wrong.LEADS_OUT: "The file holds a part whose name leads out of it, which no spreadsheet writes.",
    Wrong.LOCKED: "The workbook is protected by a password, so it cannot be read: take the password off.",
    Wrong.ODDLY_PACKED: "The file is packed in a way that no spreadsheet is.",
    Wrong.ENTITIES: "The file declares XML entities, which no spreadsheet writes.",
}


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
    names: set[str] = set()
    types = b""
    try:
        for name, part in unpacked(content, LIMITS):
            names.add(name)
            types = part if name == _TYPES else types
    except NotSafe as fault:
        worded = _WORDED[fault.wrong].format(much=fault.much, parts=LIMITS.parts)
        raise NotASpreadsheet(worded, _SAVE) from fault
    _refuse_kind(names, types)


def _refuse_kind(names: set[str], types: bytes) -> None:
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
