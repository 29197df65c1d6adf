"""Is it safe to unpack? Office files are zips of XML (ECMA-376 part 2), looked at before a reader opens them.

What a zip says of itself is not believed: sizes are bounded as declared, and no more than was declared is
ever taken out. What sort of file it is, and how a refusal is worded, is for others.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

XML: Final = (".xml", ".rels", ".vml")
_WORTH_A_RATIO: Final = 1024 * 1024  # what repeats itself packs well, and does no harm below this
_KNOWN_PACKING: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_DECLARATION: Final = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
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


class Wrong(Enum):
    """Why a package is not unpacked."""

    DAMAGED = auto()
    MANY_PARTS = auto()
    UNPACKS_TOO_FAR = auto()
    LARGE_XML = auto()
    TWICE = auto()
    LEADS_OUT = auto()
    LOCKED = auto()
    ODDLY_PACKED = auto()
    ENTITIES = auto()


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a package may hold: bytes of all parts and of one part of XML, and the number of parts.

    `times` is how many times its packed size a part of more than a megabyte may unpack to.
    """

    unpacked: int
    xml: int
    parts: int
    times: int = 200


class NotSafe(Exception):
    """A package is not unpacked, for this reason, found in this part; `much` is what was too much of it."""

    def __init__(self, wrong: Wrong, part: str = "", much: int = 0) -> None:
        super().__init__(f"{wrong.name} {part} {much}")
        self.wrong = wrong
        self.part = part
        self.much = much


def unpacked(content: bytes, limits: Limits) -> Iterator[tuple[str, bytes]]:
    """Each part with its name, one after the other; raises NotSafe, for the whole before the first part."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _refuse_entries(package.infolist(), limits)
            for entry in package.infolist():
                if not entry.is_dir():
                    yield entry.filename, _unpacked(package, entry)
    except _WHAT_A_TORN_ZIP_RAISES as fault:
        raise NotSafe(Wrong.DAMAGED) from fault


def _refuse_entries(entries: Sequence[zipfile.ZipInfo], limits: Limits) -> None:
    if len(entries) > limits.parts:
        raise NotSafe(Wrong.MANY_PARTS, much=len(entries))
    whole = sum(one.file_size for one in entries)
    if whole > limits.unpacked:
        raise NotSafe(Wrong.UNPACKS_TOO_FAR, much=whole)
    names: set[str] = set()
    for one in entries:
        if one.filename.casefold() in names:
            raise NotSafe(Wrong.TWICE, one.filename)
        names.add(one.filename.casefold())
        if wrong := next(_reasons(one, limits), None):
            raise NotSafe(wrong, one.filename, one.file_size)


def _reasons(one: zipfile.ZipInfo, limits: Limits) -> Iterator[Wrong]:
    """Why an entry is not unpacked."""
    if _leads_out(one.orig_filename):
        yield Wrong.LEADS_OUT
    if one.flag_bits & 1:
        yield Wrong.LOCKED
    if one.compress_type not in _KNOWN_PACKING:
        yield Wrong.ODDLY_PACKED
    if one.file_size > max(_WORTH_A_RATIO, limits.times * max(one.compress_size, 1)):
        yield Wrong.UNPACKS_TOO_FAR
    if one.filename.lower().endswith(XML) and one.file_size > limits.xml:
        yield Wrong.LARGE_XML


def _leads_out(name: str) -> bool:
    steps = name.replace("\\", "/").split("/")
    return ".." in steps or steps[0] == "" or ":" in steps[0] or "\\" in name or "\0" in name


def _unpacked(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with package.open(entry) as part:
        content = part.read(entry.file_size + 1)
    if len(content) != entry.file_size:
        raise NotSafe(Wrong.DAMAGED, entry.filename)
    if entry.filename.lower().endswith(XML) and _declares(content):
        raise NotSafe(Wrong.ENTITIES, entry.filename)
    return content


def _declares(xml: bytes) -> bool:
    """Whether it declares entities, a few of which unfold to all the memory there is (CWE-776).

    Nought bytes are left out, so that UTF-16 hides nothing.
    """
    return _DECLARATION.search(xml.replace(b"\0", b"") if b"\0" in xml else xml) is not None
