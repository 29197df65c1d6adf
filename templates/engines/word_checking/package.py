"""Is it safe to open? A Word document is a zip: its size, parts and XML are looked at before any reader.

What a zip says of itself is not believed: sizes are bounded as declared, and again as they come out.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Final

from templates.engines.word_checking.findings import THE_FILE, Finding
from templates.engines.word_checking.kinds_of_file import what_is_zipped, what_it_is

LARGEST: Final = 10 * 1024 * 1024
_UNPACKED: Final = 60 * 1024 * 1024
_PART_OF_XML: Final = 4 * 1024 * 1024
_MOST_PARTS: Final = 1_000
_RATIO: Final = 200
_SMALL: Final = 1024 * 1024  # what repeats itself packs well, and does no harm below this
_KNOWN_PACKING: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_ENCODED: Final = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([\w.-]+)[\"']")
_PLAIN: Final = {b"utf-8", b"us-ascii", b"ascii"}
_WHAT_A_TORN_ZIP_RAISES: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)
_TORN: Final = "The file is damaged or not whole. Save it again in Word, and send it again."
_BOMB: Final = "The file unpacks to far more than a template has, so it is not opened."


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
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            _refuse_entries(file.infolist())
            parts = {one.filename: _unpacked(file, one) for one in file.infolist() if not one.is_dir()}
    except _WHAT_A_TORN_ZIP_RAISES as fault:
        raise NotSafe(_TORN) from fault
    if told := what_is_zipped(parts):
        raise NotSafe(told)
    for name, part in parts.items():
        if name.endswith((".xml", ".rels", ".vml")):
            _refuse_xml(name, part)
    return parts


def too_large(content: bytes) -> Finding | None:
    """What to say of a file that is too large to be looked at."""
    if len(content) <= LARGEST:
        return None
    size = f"{len(content) / 1024 / 1024:,.1f} MB"
    return Finding(f"The file has {size}; a template may have {LARGEST // 1024 // 1024} MB.")


def _refuse_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > _MOST_PARTS or sum(one.file_size for one in entries) > _UNPACKED:
        raise NotSafe(_BOMB)
    names = [one.filename.casefold() for one in entries]
    for one, name in zip(entries, names, strict=True):
        if names.count(name) > 1:
            raise NotSafe(f"The part “{one.filename}” is in the file twice, so nobody can tell which holds.")
        if reason := next(_reasons(one), ""):
            raise NotSafe(reason)


def _reasons(one: zipfile.ZipInfo) -> Iterator[str]:
    """Why an entry is not opened."""
    if _leads_out(one.orig_filename):
        yield f"The part “{one.filename}” has a name that leads out of the file."
    if one.flag_bits & 1:
        yield "The file is protected by a password. Take the password off, and save it again."
    if one.compress_type not in _KNOWN_PACKING:
        yield "The file is packed in a way that Word does not use. Save it again in Word."
    if one.file_size > max(_SMALL, _RATIO * max(one.compress_size, 1)):
        yield _BOMB
    if one.filename.endswith((".xml", ".rels")) and one.file_size > _PART_OF_XML:
        yield f"The part “{one.filename}” is larger than a template's ever is."


def _leads_out(name: str) -> bool:
    steps = name.replace("\\", "/").split("/")
    return ".." in steps or steps[0] == "" or ":" in steps[0] or "\\" in name or "\0" in name


def _unpacked(file: zipfile.ZipFile, one: zipfile.ZipInfo) -> bytes:
    with file.open(one) as part:
        content = part.read(one.file_size + 1)
    if len(content) != one.file_size:
        raise NotSafe(_TORN)
    return content


def _refuse_xml(name: str, part: bytes) -> None:
    """No declarations of entities: a few of them unfold to all the memory there is (CWE-776)."""
    where = f"The part {name}"
    encoded = _ENCODED.match(part.removeprefix(b"\xef\xbb\xbf").lstrip())
    if b"\0" in part or (encoded and encoded[1].lower() not in _PLAIN):
        raise NotSafe("It is not written in UTF-8, as Word does. Save it again in Word.", where)
    if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
        raise NotSafe("It declares entities, which Word never does, so it is not read.", where)
