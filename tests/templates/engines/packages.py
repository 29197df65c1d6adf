"""Files that only look like workbooks, or would do harm, made by hand."""

from __future__ import annotations

import io
import zipfile

import openpyxl

TYPES = "[Content_Types].xml"


def workbook(*rows: list[object]) -> bytes:
    """A small sound workbook."""
    made = openpyxl.Workbook()
    for row in rows or (["Name"], ["Jane Smith"]):
        made.active.append(row)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def changed(content: bytes, **parts: bytes | None) -> bytes:
    """The same package with some of its parts changed, added, or with None left out."""
    wanted = {name.replace("__", "/").replace("_dot_", "."): new for name, new in parts.items()}
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in wanted:
                new.writestr(name, old.read(name))
        for name, made in wanted.items():
            if made is not None:
                new.writestr(name, made)
    return kept.getvalue()


def part(content: bytes, name: str) -> bytes:
    """One part of a package."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(name)


def retyped(old: str, new: str) -> bytes:
    """A workbook that says that it is of another type."""
    content = workbook()
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(kept, "w") as made:
        for name in package.namelist():
            text = package.read(name)
            made.writestr(name, text.replace(old.encode(), new.encode()) if name == TYPES else text)
    return kept.getvalue()


def zipped(**parts: bytes) -> bytes:
    """A zip archive of these files."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name.replace("_dot_", "."), content)
    return kept.getvalue()
