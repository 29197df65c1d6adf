"""Is a template safe to open? Its size, what it unpacks to, what sort of file it is, its XML's letters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from templates.engines import package_safety
from templates.engines.package_safety import XML, Limits, Wrong, unpacked
from templates.engines.word_checking.findings import THE_FILE, Finding
from templates.engines.word_checking.kinds_of_file import what_is_zipped, what_it_is

LARGEST: Final = 10 * 1024 * 1024
_LIMITS: Final = Limits(unpacked=60 * 1024 * 1024, xml=4 * 1024 * 1024, parts=1_000)
_ENCODED: Final = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([\w.-]+)[\"']")
_PLAIN: Final = {b"utf-8", b"us-ascii", b"ascii"}
_BOMB: Final = "The file unpacks to far more than a template has, so it is not opened."
_ENTITIES: Final = "It declares entities, which Word never does, so it is not read."
_WORDED: Final = {
    Wrong.DAMAGED: "The file is damaged or not whole. Save it again in Word, and send it again.",
    Wrong.MANY_PARTS: _BOMB,
    Wrong.UNPACKS_TOO_FAR: _BOMB,
    Wrong.LARGE_XML: "The part “{part}” is larger than a template's ever is.",
    Wrong.TWICE: "The part “{part}” is in the file twice, so nobody can tell which holds.",
    Wrong.LEADS_OUT: "The part “{part}” has a name that leads out of the file.",
    Wrong.LOCKED: "The file is protected by a password. Take the password off, and save it again.",
    Wrong.ODDLY_PACKED: "The file is packed in a way that Word does not use. Save it again in Word.",
    Wrong.ENTITIES: _ENTITIES,
}


class NotSafe(Exception):
    """The file is not opened, for this reason."""

    def __init__(self, what: str, where: str = THE_FILE) -> None:
        super().__init__(what)
        self.finding = Finding(what, where)


def parts_of(content: bytes) -> Mapping[str, bytes]:
    """The parts of a Word document that is safe to open, by name; raises NotSafe."""
    if large := too_large(content):
        raise NotSafe(large.what)
    if told := what_it_is(content):
        raise NotSafe(told)
    try:
        parts = dict(unpacked(content, _LIMITS))
    except package_safety.NotSafe as fault:
        where = f"The part {fault.part}" if fault.wrong is Wrong.ENTITIES else THE_FILE
        raise NotSafe(_WORDED[fault.wrong].format(part=fault.part), where) from fault
    if told := what_is_zipped(parts):
        raise NotSafe(told)
    for name, part in parts.items():
        if name.lower().endswith(XML):
            _refuse_odd_letters(name, part)
    return parts


def too_large(content: bytes) -> Finding | None:
    """What to say of a file that is too large to be looked at."""
    if len(content) <= LARGEST:
        return None
    size = f"{len(content) / 1024 / 1024:,.1f} MB"
    return Finding(f"The file has {size}; a template may have {LARGEST // 1024 // 1024} MB.")


def _refuse_odd_letters(name: str, part: bytes) -> None:
    encoded = _ENCODED.match(part.removeprefix(b"\xef\xbb\xbf").lstrip())
    if b"\0" in part or (encoded and encoded[1].lower() not in _PLAIN):
        told = "It is not written in UTF-8, as Word does. Save it again in Word."
        raise NotSafe(told, f"The part {name}")
