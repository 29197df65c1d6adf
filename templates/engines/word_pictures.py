"""How do pictures get into a Word document? Under the names by which its template shows them.

The template draws a frame for each, which says how much room there is, under the relation `rIdPicture1` and
so on; the picture fills it as far as its own proportions let it (ISO 29500-1 §20.4, DrawingML).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_RELATIONS: Final = "word/_rels/document.xml.rels"
_TYPES: Final = "[Content_Types].xml"
_DOCUMENT: Final = "word/document.xml"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PLACED: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_SIZE_IN_PNG: Final = slice(16, 24)
"""Width and height stand in the first chunk of a PNG file, four bytes each (RFC 2083 §4.1.1)."""


def with_pictures(parts: Mapping[str, bytes], pictures: Sequence[bytes]) -> dict[str, bytes]:
    """The parts of a document with the PNG pictures that its frames name by their numbers."""
    if not pictures:
        return dict(parts)
    files = {f"word/media/picture{number}.png": one for number, one in enumerate(pictures, start=1)}
    return {
        **parts,
        **files,
        _RELATIONS: _related(parts[_RELATIONS], files),
        _TYPES: _typed(parts[_TYPES]),
        _DOCUMENT: _framed(parts[_DOCUMENT], pictures),
    }


def _related(relations: bytes, files: Mapping[str, bytes]) -> bytes:
    tree = _read(relations)
    for number, name in enumerate(files, start=1):
        _add(
            tree,
            f"{{{_PACKAGE}relationships}}Relationship",
            Id=f"rIdPicture{number}",
            Type=f"{_OFFICE}/image",
            Target=name.removeprefix("word/"),
        )
    return _written(tree)


def _typed(types: bytes) -> bytes:
    tree = _read(types)
    default = f"{{{_PACKAGE}content-types}}Default"
    if all(one.get("Extension") != "png" for one in tree.iter(default)):
        _add(tree, default, first=True, Extension="png", ContentType="image/png")
    return _written(tree)


def _framed(document: bytes, pictures: Sequence[bytes]) -> bytes:
    """The frames, each made as large as its picture may be in it."""
    tree = _read(document)
    for frame in tree.iter(f"{_PLACED}inline"):
        shown = next(frame.iter(f"{_DRAWING}blip")).get(f"{{{_OFFICE}}}embed", "")
        picture = pictures[int(shown.removeprefix("rIdPicture")) - 1]
        for room in (*frame.iter(f"{_PLACED}extent"), *frame.iter(f"{_DRAWING}ext")):
            wide, high = _within(picture, int(room.get("cx", 0)), int(room.get("cy", 0)))
            room.set("cx", str(wide))
            room.set("cy", str(high))
    return _written(tree)


def _within(picture: bytes, wide: int, high: int) -> tuple[int, int]:
    """The largest size of a picture within a room."""
    size = picture[_SIZE_IN_PNG]
    own_width, own_height = int.from_bytes(size[:4], "big"), int.from_bytes(size[4:], "big")
    scale = min(wide / own_width, high / own_height)
    return round(own_width * scale), round(own_height * scale)


def _add(tree: _Element, tag: str, *, first: bool = False, **attributes: str) -> None:
    from lxml import etree  # noqa: PLC0415 -- heavy, first use only

    tree.insert(0 if first else len(tree), etree.Element(tag, attributes))


def _read(part: bytes) -> _Element:
    from lxml import etree  # noqa: PLC0415 -- heavy, first use only

    return etree.fromstring(part)


def _written(tree: _Element) -> bytes:
    from lxml import etree  # noqa: PLC0415 -- heavy, first use only

    written: bytes = etree.tostring(tree, encoding="UTF-8", standalone=True)
    return written
