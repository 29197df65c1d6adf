"""What do people do to a template? Edits of the shipped one, and templates made from nothing."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final

from templates.editable import EDITABLE
from templates.engines.word_checking.checking import check
from templates.engines.word_checking.findings import Finding, Wanted
from tests.templates.shipped.package import package, page

TOR: Final = EDITABLE["tor"]
SHIPPED: Final = TOR.shipped_bytes()
BODY: Final = "word/document.xml"
HEADER: Final = "word/header1.xml"
FOOTER: Final = "word/footer1.xml"
TYPES: Final = "[Content_Types].xml"
RELATIONS: Final = "word/_rels/document.xml.rels"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def parts_in(content: bytes) -> dict[str, bytes]:
    """The parts of a file."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    """A file of parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return made.getvalue()


def edited(*changes: tuple[str, str, str], content: bytes = SHIPPED) -> bytes:
    """A template in which, part by part, one thing was replaced by another; each must be there."""
    parts = {name: part.decode() for name, part in parts_in(content).items()}
    for name, old, new in changes:
        assert old in parts[name], old
        parts[name] = parts[name].replace(old, new, 1)
    return zipped(parts)


def with_parts(more: Mapping[str, bytes | str], content: bytes = SHIPPED) -> bytes:
    """A template with further parts, or with some of its parts replaced."""
    return zipped({**parts_in(content), **more})


def related(kind: str, target: str, *, external: bool, content: bytes = SHIPPED) -> bytes:
    """A template that is related to something else."""
    mode = ' TargetMode="External"' if external else ""
    one = f'<Relationship Id="rId99" Type="{OFFICE}/{kind}" Target="{target}"{mode}/></Relationships>'
    return edited((RELATIONS, "</Relationships>", one), content=content)


def template(*body: str, header: str = "<w:p/>", footer: str = "<w:p/>") -> bytes:
    """A template of these paragraphs and tables."""
    return package("".join(body) + page(), header, footer)


def found(content: bytes, wanted: tuple[Wanted, ...] = ()) -> tuple[Finding, ...]:
    """What is found in a template for terms of reference."""
    return check(content, TOR.context, wanted)


def told(content: bytes) -> str:
    """What is found, with its places, as one text."""
    return "\n".join(f"{one.where}: {one.what} -> {one.nearest}" for one in found(content))
