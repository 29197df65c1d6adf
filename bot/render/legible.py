"""Which letters may be shown at all, and how large is a file in words?

A control character steers a terminal, a lone surrogate cannot be sent, and an override of direction lets a
text read otherwise than it is: none of them reaches a person.
"""

from __future__ import annotations

import re

_UNSHOWN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
_KILO = 1024


def legible(text: str) -> str:
    """The text with a mark in place of every letter that cannot be shown; line ends are plain."""
    if text.isprintable():
        return text
    return _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n").replace("\t", " "))


def one_line(text: str) -> str:
    """The legible text on one line."""
    return " ".join(legible(text).split())


def size_in_words(content: bytes) -> str:
    """How large a file is, as people say it."""
    size = len(content)
    if size < _KILO:
        return f"{size} byte" + ("" if size == 1 else "s")
    return f"{size / _KILO:.0f} KB" if size < _KILO * _KILO else f"{size / _KILO / _KILO:.1f} MB"


_KINDS = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel workbook",
    "application/ics": "calendar entry",
    "application/pdf": "PDF",
    "application/zip": "ZIP file",
    "image/png": "picture",
    "image/svg+xml": "picture",
    "message/rfc822": "mail",
    "text/calendar": "calendar entry",
    "text/csv": "table",
    "text/html": "web page",
    "text/plain": "text",
}


def kind_in_words(media_type: str) -> str:
    """What sort of file it is, as people say it."""
    bare = media_type.partition(";")[0].strip().lower()
    return _KINDS.get(bare, "file")
