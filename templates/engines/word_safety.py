"""Is this file a Word document that may be read in? What came from outside is judged before it is read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from governance_store.errors import GovernanceError
from templates.engines.package_safety import XML, Limits, NotSafe, Wrong, unpacked
from templates.engines.word_checking.kinds_of_file import what_it_is

LARGEST_FILE: Final = 50_000_000
LIMITS: Final = Limits(unpacked=200_000_000, xml=40_000_000, parts=2_000)
_MAIN: Final = "word/document.xml"
_AGAIN: Final = "Save it again in Word, and send that."
_TOO_MUCH: Final = "unpacks to far more than a document holds; it was not opened."
_WORDED: Final = {
    Wrong.DAMAGED: "is damaged or was cut off on its way, so it cannot be opened.",
    Wrong.MANY_PARTS: "has {much:,} parts, where {parts:,} may be; it was not opened.",
    Wrong.UNPACKS_TOO_FAR: _TOO_MUCH,
    Wrong.LARGE_XML: _TOO_MUCH,
    Wrong.TWICE: "holds the part “{part}” twice, so nobody can tell which holds.",
    Wrong.LEADS_OUT: "holds a part whose name leads out of the file: “{part}”.",
    Wrong.LOCKED: "is protected by a password: open it in Word, and take the password off.",
    Wrong.ODDLY_PACKED: "is packed in a way that Word does not use.",
    Wrong.ENTITIES: "declares entities of its own, which no Word document does; it was not read.",
}


class NotReadable(GovernanceError):
    """A file is no Word document that can be read: a sentence that says why."""


def safe_parts(name: str, content: bytes) -> Mapping[str, bytes]:
    """The parts of a Word document that hold words, unpacked within limits; raises NotReadable."""
    if len(content) > LARGEST_FILE:
        told = f"“{name}” is too large: {len(content):,} bytes, where {LARGEST_FILE:,} may be."
        raise NotReadable(told, "Take the pictures out of it, and save it again.")
    if told := what_it_is(content):
        raise NotReadable(f"“{name}” cannot be read. {told}")
    try:
        parts = {part: xml for part, xml in unpacked(content, LIMITS) if part.lower().endswith(XML)}
    except NotSafe as fault:
        worded = _WORDED[fault.wrong].format(part=fault.part, much=fault.much, parts=LIMITS.parts)
        raise NotReadable(f"“{name}” {worded}", _AGAIN) from fault
    if _MAIN not in parts:
        told = f"“{name}” is not a Word document: it holds no {_MAIN}."
        raise NotReadable(told, "Save it in Word as a Word document (.docx).")
    return parts
