"""What sort of file is this, if it is no Word document? By how it begins, since a name can say anything.

A password-protected document is a compound file that holds an encrypted package (MS-OFFCRYPTO §1.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_AS_DOCX: Final = "Open it in Word and save it as a Word document (.docx)."
_BEGINS: Final = (
    (b"%PDF-", "This is a PDF. What is wanted is a Word document (.docx)."),
    (b"{\\rtf", f"This is a rich text file (.rtf). {_AS_DOCX}"),
    (b"\x89PNG", "This is a picture. What is wanted is a Word document (.docx)."),
    (b"\xff\xd8\xff", "This is a picture. What is wanted is a Word document (.docx)."),
    (b"GIF8", "This is a picture. What is wanted is a Word document (.docx)."),
)
_PARTS: Final = (
    ("xl/workbook.xml", "This is a spreadsheet (.xlsx). What is wanted is a Word document (.docx)."),
    ("ppt/presentation.xml", "This is a set of slides (.pptx). What is wanted is a Word document (.docx)."),
)
_ODT: Final = b"application/vnd.oasis.opendocument.text"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_MACROS: Final = "This document has macros (.docm). Save it as a Word document without macros (.docx)."
_MAIN: Final = (
    ("application/vnd.ms-word.document.macroEnabled.main+xml", _MACROS),
    ("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", _MACROS),
    (f"{_WORD}.template.main+xml", f"This is a Word template (.dotx). {_AS_DOCX}"),
)
MAIN_TYPE: Final = f"{_WORD}.document.main+xml"


def what_it_is(content: bytes) -> str:
    """A sentence about a file that does not begin as a Word document does; nothing where it does."""
    if not content.strip():
        return "The file is empty."
    if content.startswith(_COMPOUND):
        return _compound(content)
    named = next((told for begin, told in _BEGINS if content[:1024].lstrip().startswith(begin)), "")
    if named or content.startswith(b"PK\x03\x04"):
        return named
    if content[:512].lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return f"This is a web page. {_AS_DOCX}"
    return f"This is plain text. {_AS_DOCX}" if _is_text(content) else "This is not a Word document (.docx)."


def what_is_zipped(parts: Mapping[str, bytes]) -> str:
    """A sentence about a zip that is no Word document, or one that is not taken; nothing where it is fit."""
    if parts.get("mimetype", b"").strip().startswith(_ODT):
        return f"This is a document of LibreOffice (.odt). {_AS_DOCX}"
    if named := next((told for name, told in _PARTS if name in parts), ""):
        return named
    types = parts.get("[Content_Types].xml", b"").decode("utf-8", "replace")
    if told := next((told for kind, told in _MAIN if kind in types), ""):
        return told
    if any(name.lower().endswith("vbaproject.bin") for name in parts) or "vbaProject" in types:
        return "This document has macros in it. Save it as a Word document without macros (.docx)."
    return "" if MAIN_TYPE in types else "This is a zip file that holds no Word document."


def _compound(content: bytes) -> str:
    if _ENCRYPTED in content:
        return "This document is protected by a password. Take the password off in Word, and save it again."
    if "WordDocument".encode("utf-16-le") in content:
        return f"This is a document of an old Word (.doc). {_AS_DOCX}"
    return f"This is a file of an old Office, or one protected by a password. {_AS_DOCX}"


def _is_text(content: bytes) -> bool:
    try:
        text = content[:4096].decode("utf-8", "strict")
    except UnicodeDecodeError as fault:
        if fault.start < len(content[:4096]) - 4:
            return False
        text = content[: fault.start].decode("utf-8")
    return all(letter.isprintable() or letter in "\r\n\t\f\ufeff" for letter in text)
