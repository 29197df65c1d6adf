"""How does a Word template become a document? By docxtpl: sandboxed, strict about missing fields, escaped.

The only room for docx and docxtpl. A template is opened and compiled once; each document is then printed into
a copy of its parts. Unescaped, one `&` eats text without a word, `<Chair>` all that follows: so values are
escaped, and what is printed must be sound XML (docxtpl itself would mend it by leaving out).
"""

from __future__ import annotations

import gc
import io
import zipfile
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from templates.engines.contents import fill_contents
from templates.engines.text import Program, TemplateAtFault, compiled, faults_told
from templates.engines.text_checking import allowed, tags_in, turns
from templates.engines.word_pictures import with_pictures

if TYPE_CHECKING:
    from docxtpl import DocxTemplate
    from lxml.etree import _Element

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_WORDS: Final = tuple(
    f"application/vnd.openxmlformats-officedocument.wordprocessingml.{part}+xml"
    for part in ("document.main", "header", "footer", "footnotes", "endnotes")
)
_CORE: Final = "docProps/core.xml"
_WHEN: Final = (1980, 1, 1, 0, 0, 0)  # the same bytes for the same values: a copy can be checked
_TEMPLATES_KEPT: Final = 8
MOST_TURNS: Final = 1_000_000
MOST_LETTERS: Final = 64_000_000
_LANGUAGE: Final = "en-GB"
_PROPERTIES: Final = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{{ it.title }}</dc:title>\
<dc:subject>{{ it.subject }}</dc:subject><dc:creator>{{ it.author }}</dc:creator>\
<dc:description>{{ it.comments }}</dc:description><dc:language>{{ language }}</dc:language>\
<cp:lastModifiedBy>{{ it.author }}</cp:lastModifiedBy></cp:coreProperties>"""
_LONGEST: Final = 255


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file says of itself: readers announce its title, and a blank one fails accessibility checks."""

    title: str
    author: str
    subject: str = ""
    comments: str = ""


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A template opened: its parts as they stand, and a program for each that holds words."""

    parts: Mapping[str, bytes]
    programs: Mapping[str, Program]
    writer: DocxTemplate
    loops: tuple[tuple[str, ...], ...] = ()
    tags: int = 0


def word_file(
    name: str,
    template: bytes,
    context: object,
    properties: Properties,
    held_to: type[Any] | None = None,
    pictures: Sequence[bytes] = (),
) -> bytes:
    """A template's document with a context's values, always the same bytes; raises TemplateAtFault.

    A template that is held to a context may loop, ask and print its declared fields, and nothing else.
    `pictures` are PNG files, which it shows in frames of its own.
    """
    prepared = _prepared(name, template, cast("Hashable", held_to))
    if turns(prepared.loops, context) > MOST_TURNS:
        raise TemplateAtFault(name, f"its loops would make more than {MOST_TURNS:,} turns.")
    with faults_told(name):
        printed = {part: _printed(name, prepared, part, context) for part in prepared.programs}
    made = _zipped(with_pictures({**prepared.parts, **printed, _CORE: _core(properties)}, pictures))
    gc.collect(0)  # the youngest only: a whole collection would walk all of the record in memory
    return made


def sources(name: str, template: bytes, held_to: type[Any]) -> int:
    """How many tags a template holds, all of them allowed and compiled; raises TemplateAtFault."""
    return _prepared(name, template, cast("Hashable", held_to)).tags


@lru_cache(maxsize=_TEMPLATES_KEPT)
def _prepared(name: str, template: bytes, context: Hashable) -> _Prepared:
    from docxtpl import DocxTemplate  # noqa: PLC0415 -- heavy, first use only

    held_to = cast("type[Any] | None", context)  # a class is hashable, but types cannot say so
    writer = DocxTemplate(io.BytesIO(template))
    opened = _opened(name, writer)
    with faults_told(name):
        texts = {part: _source(writer, blob) for part, blob in opened.items()}
        said = [allowed(name, text, held_to) for text in texts.values()] if held_to else []
        programs = {part: compiled(text) for part, text in texts.items()}
    whole = io.BytesIO()
    writer.docx.save(whole)
    with zipfile.ZipFile(whole) as file:
        parts = {part: file.read(part) for part in file.namelist()}
    loops = tuple(chain for one in said for chain in one.loops)
    return _Prepared(parts, programs, writer, loops, sum(map(tags_in, texts.values())) if held_to else 0)


def _opened(name: str, writer: DocxTemplate) -> dict[str, bytes]:
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415 -- heavy, first use only
    from lxml.etree import XMLSyntaxError  # noqa: PLC0415 -- heavy, first use only

    try:
        writer.init_docx()
        _ = writer.docx.core_properties.title  # makes the part where a template lacks it
        parts = writer.docx.part.package.iter_parts()
        return {str(part.partname)[1:]: part.blob for part in parts if part.content_type in _WORDS}
    except (PackageNotFoundError, XMLSyntaxError, zipfile.BadZipFile, KeyError, ValueError) as fault:
        raise TemplateAtFault(name, "it is not a Word document that can be opened.") from fault


def _source(writer: DocxTemplate, blob: bytes) -> str:
    from lxml import etree  # noqa: PLC0415 -- heavy, first use only

    patched: str = writer.patch_xml(etree.tostring(etree.fromstring(blob), encoding="unicode"))
    return patched


def _poured(name: str, program: Program, context: object) -> str:
    """What a program prints, stopped where it prints more than any document has."""
    pieces, length = [], 0
    for piece in program.generate(values(context)):
        length += len(piece)
        if length > MOST_LETTERS:
            raise TemplateAtFault(name, f"it prints more than {MOST_LETTERS // 1_000_000} million letters.")
        pieces.append(piece)
    return "".join(pieces)


def _printed(name: str, prepared: _Prepared, part: str, context: object) -> bytes:
    from lxml import etree  # noqa: PLC0415 -- heavy, first use only

    words = _poured(name, prepared.programs[part], context)
    if "\n" in words or "\t" in words:  # asked first: a quarter of the work
        words = prepared.writer.resolve_listing(words)
    try:
        tree = etree.fromstring(words)
    except etree.XMLSyntaxError as fault:
        raise TemplateAtFault(name, f"what it makes of {part} is no document: {fault}") from fault
    fill_contents(tree)
    _number_pictures(tree)
    written: bytes = etree.tostring(tree, encoding="UTF-8", standalone=True)
    return written


def values(context: object) -> dict[str, Any]:
    """The fields of a context by name, as templates of Word speak of them."""
    return {field.name: getattr(context, field.name) for field in fields(context)}  # type: ignore[arg-type]


def _number_pictures(tree: _Element) -> None:
    """Give each picture a number of its own: within a loop all copies have the same, which Word repairs."""
    drawing = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
    for number, picture in enumerate(tree.iter(drawing), start=1):
        picture.set("id", str(number))


def _core(properties: Properties) -> bytes:
    short = Properties(*(str(getattr(properties, field.name))[:_LONGEST] for field in fields(properties)))
    return _core_program().render({"it": short, "language": _LANGUAGE}).encode()


@cache
def _core_program() -> Program:
    return compiled(_PROPERTIES)


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for part, content in parts.items():
            file.writestr(zipfile.ZipInfo(part, _WHEN), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()
