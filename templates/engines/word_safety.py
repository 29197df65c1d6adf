"""Is this file a Word document that may be opened? What came from outside is judged before it is read.

What a file declares of its size is not believed: every part is unpacked up to a limit before any is parsed.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from typing import Final

from governance_store.errors import GovernanceError

LARGEST_FILE: Final = 50_000_000
LARGEST_UNPACKED: Final = 200_000_000
LARGEST_PART: Final = 40_000_000
MOST_PARTS: Final = 2_000
MOST_TIMES: Final = 200
_WORTH_A_RATIO: Final = 1_000_000
_CHUNK: Final = 1 << 16
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = b"PK\x03\x04"
_DECLARATION: Final = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_MAIN: Final = "word/document.xml"
_OTHERS: Final = {
    b"%PDF": "a PDF file that was renamed: open the Word document it was made from",
    b"{\\rtf": "a file in Rich Text Format: open it in Word, and save it as a Word document (.docx)",
    _OLE: "protected by a password, or in the old form of Word (.doc): open it in Word, take off the"
    " password, and save it as a Word document (.docx)",
}


class NotReadable(GovernanceError):
    """A file is no Word document that can be read: a sentence that says why."""


def safe_parts(name: str, content: bytes) -> Mapping[str, bytes]:
    """The parts of a Word document that hold words, unpacked within limits; raises NotReadable."""
    _refuse_other_files(name, content)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _refuse_bombs(name, archive)
            parts = _unpacked(name, archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as fault:
        told = f"“{name}” is damaged or was cut off on its way, so it cannot be opened."
        raise NotReadable(told, "Save it again in Word, and send that.") from fault
    if _MAIN not in parts:
        told = f"“{name}” is not a Word document: it holds no {_MAIN}."
        raise NotReadable(told, "Save it in Word as a Word document (.docx).")
    _refuse_entities(name, parts)
    return parts


def _refuse_other_files(name: str, content: bytes) -> None:
    if not content:
        raise NotReadable(f"“{name}” is empty: it holds nothing at all.", "Attach the document itself.")
    if len(content) > LARGEST_FILE:
        told = f"“{name}” is too large: {len(content):,} bytes, where {LARGEST_FILE:,} may be."
        raise NotReadable(told, "Take the pictures out of it, and save it again.")
    for begins, what in _OTHERS.items():
        if content.startswith(begins):
            raise NotReadable(f"“{name}” is {what}.")
    if not content.startswith(_ZIP):
        raise NotReadable(f"“{name}” is not a Word document.", "Save it in Word as a Word document (.docx).")


def _refuse_bombs(name: str, archive: zipfile.ZipFile) -> None:
    """By what it says of itself; what it really unpacks to is counted as well."""
    entries = archive.infolist()
    if len(entries) > MOST_PARTS:
        raise NotReadable(
            f"“{name}” has {len(entries):,} parts, where {MOST_PARTS:,} may be; it was not opened."
        )
    for one in entries:
        _refuse_swollen(name, one.file_size, one.compress_size)
    if sum(one.file_size for one in entries) > LARGEST_UNPACKED:
        raise _too_much(name)


def _refuse_swollen(name: str, unpacked: int, packed: int) -> None:
    if unpacked > LARGEST_PART or (unpacked > _WORTH_A_RATIO and unpacked > MOST_TIMES * max(packed, 1)):
        raise _too_much(name)


def _too_much(name: str) -> NotReadable:
    return NotReadable(f"“{name}” unpacks to far more than a document holds; it was not opened.")


def _unpacked(name: str, archive: zipfile.ZipFile) -> Mapping[str, bytes]:
    parts: dict[str, bytes] = {}
    left = LARGEST_UNPACKED
    for one in archive.infolist():
        if not one.filename.endswith((".xml", ".rels")):
            continue
        parts[one.filename] = content = _read(name, archive, one, left)
        left -= len(content)
    return parts


def _read(name: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> bytes:
    found = bytearray()
    with archive.open(entry) as opened:
        while chunk := opened.read(_CHUNK):
            found += chunk
            if len(found) > left:
                raise _too_much(name)
            _refuse_swollen(name, len(found), entry.compress_size)
    return bytes(found)


def _refuse_entities(name: str, parts: Mapping[str, bytes]) -> None:
    """No Word document declares entities; nought bytes are left out, so UTF-16 hides nothing."""
    if any(_DECLARATION.search(content.replace(b"\0", b"")) for content in parts.values()):
        told = f"“{name}” declares entities of its own, which no Word document does; it was not read."
        raise NotReadable(told, "Save it again in Word, and send that.")
